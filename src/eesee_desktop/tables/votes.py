"""Votes as a table: dimensions by members as on a meeting's screen, or one vote a line."""

from __future__ import annotations

from decimal import Decimal

from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, Instrument
from eesee_desktop.domain.panel import Ballot, Panel, Round
from eesee_desktop.domain.score import Score, printed
from eesee_desktop.domain.sheet import ABSTAINED
from eesee_desktop.tables.table import Cell, CellKind, ColumnOut, TableKind, TableOut


def votes_table(panel: Panel, instrument: Instrument) -> TableOut:
    """Return all votes, dimensions down and members across, a line for each round with votes.

    A dimension with its name, because spreadsheets take a bare 2.1 for a date.
    """
    scores = {Ballot(vote.member, vote.round, vote.dimension): vote.score for vote in panel.votes}
    members = [member.id for member in panel.members]
    # Votes of somebody who is no longer listed are still votes; leaving the column out would lose them
    # silently.
    members += sorted({vote.member for vote in panel.votes} - set(members))
    rounds = sorted({vote.round for vote in panel.votes} or {Round.FIRST})
    rows: list[tuple[Cell, ...]] = []
    for round_ in rounds:
        for dimension in instrument.scored_dimensions:
            places = (Ballot(member, round_, dimension.id) for member in members)
            cells = (_written(scores[place]) if place in scores else None for place in places)
            name = f"{dimension.id} {dimension.name.in_language(FALLBACK_LANGUAGE)}"
            rows.append((name, round_.value, *cells))
    columns = (ColumnOut("dimension"), ColumnOut("round", kind=CellKind.WHOLE), *map(ColumnOut, members))
    return TableOut(TableKind.VOTES, columns, tuple(rows))


def vote_lines(panel: Panel) -> TableOut:
    """Return all votes, one a line: member, round, dimension, score."""
    columns = (
        ColumnOut("member"),
        ColumnOut("round", kind=CellKind.WHOLE),
        ColumnOut("dimension"),
        ColumnOut("score", kind=CellKind.NUMBER),
    )
    lines = ((v.member, v.round.value, v.dimension, _written(v.score)) for v in panel.votes)
    return TableOut(TableKind.VOTES, columns, tuple(lines))


def _written(score: Score | None) -> Cell:
    return ABSTAINED if score is None else Decimal(printed(score.exact))

"""Votes as a table, as it is given out: dimensions by members as on a meeting's screen, or one vote a line."""

from __future__ import annotations

import re

from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, Instrument
from eesee_desktop.domain.panel import Ballot, Panel, Round
from eesee_desktop.domain.score import Score, printed
from eesee_desktop.domain.sheet import ABSTAINED
from eesee_desktop.intake.spreadsheet import write_csv, write_xlsx

SHEET_NAME = "votes"
_LONG_FORM = ("member", "round", "dimension", "score")


def votes_as_csv(panel: Panel, instrument: Instrument) -> bytes:
    """Return all votes as CSV, dimensions down and members across, a line for each round with votes."""
    return write_csv(_grid(panel, instrument))


def votes_as_xlsx(panel: Panel, instrument: Instrument) -> bytes:
    """Return all votes as an XLSX file in the form of :func:`votes_as_csv`, scores as numbers."""
    head, *rows = _grid(panel, instrument)
    return write_xlsx([head, *([row[0], *map(_number, row[1:])] for row in rows)], SHEET_NAME)


def votes_as_lines(panel: Panel) -> bytes:
    """Return all votes as CSV, one a line: member, round, dimension, score."""
    lines = ((v.member, str(v.round.value), v.dimension, _written(v.score)) for v in panel.votes)
    return write_csv((_LONG_FORM, *lines))


def _grid(panel: Panel, instrument: Instrument) -> list[list[str]]:
    """Return the wide form; a dimension with its name, because spreadsheets take a bare 2.1 for a date."""
    scores = {Ballot(vote.member, vote.round, vote.dimension): vote.score for vote in panel.votes}
    members = [member.id for member in panel.members]
    # Votes of somebody who is no longer listed are still votes; leaving the column out would lose them
    # silently.
    members += sorted({vote.member for vote in panel.votes} - set(members))
    rounds = sorted({vote.round for vote in panel.votes} or {Round.FIRST})
    rows = [["dimension", "round", *members]]
    for round_ in rounds:
        for dimension in instrument.scored_dimensions:
            places = (Ballot(member, round_, dimension.id) for member in members)
            cells = (_written(scores[place]) if place in scores else "" for place in places)
            name = f"{dimension.id} {dimension.name.in_language(FALLBACK_LANGUAGE)}"
            rows.append([name, str(round_.value), *cells])
    return rows


def _written(score: Score | None) -> str:
    return ABSTAINED if score is None else printed(score.exact)


def _number(text: str) -> str | float:
    return float(text) if re.fullmatch(r"[0-9]+\.[0-9]+", text) else int(text) if text.isdigit() else text

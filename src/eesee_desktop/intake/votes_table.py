"""Votes as a table: dimensions by members as on a meeting's screen, or one vote a line as statistics want it.

Three forms are read, told apart by the first line: dimensions down and members across, members down and
dimensions across, and one vote a line (member, round, dimension, score). An empty cell means no vote; ``abstain``
or a dash is an abstention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, Instrument
from eesee_desktop.domain.panel import Ballot, Panel, PanelVote, Round
from eesee_desktop.domain.score import Score, printed
from eesee_desktop.domain.sheet import ABSTAINED
from eesee_desktop.intake.spreadsheet import Rows, TableFault, read_rows, refusal, write_csv, write_xlsx

SHEET_NAME = "votes"
# With a comma too: a spreadsheet set to Spanish or French writes 2,1. What follows the number is the name,
# which our own tables add.
_DIMENSION = re.compile(r"(?P<id>[1-9][.,][1-9])(?:\s.*)?", re.DOTALL)
# "2.0" is what some spreadsheets make of a 2 on the way through CSV.
_ROUND = re.compile(r"(?:round\s*|r)?(?P<number>[0-9])(?:\.0)?", re.IGNORECASE)
_ABSTENTIONS = frozenset({ABSTAINED, "abstained", "abstention", "-", "–", "—"})
_LONG_FORM = ("member", "round", "dimension", "score")
# As long as an alias may be, so that a table cannot bring in a pseudonym that the program itself would refuse.
_MEMBER_LETTERS = 20


@dataclass(frozen=True, slots=True)
class Scope:
    """What the votes of a table must belong to.

    Attributes:
        members: Pseudonyms of the panel; empty where any is taken, for a panel that has none yet.
        round: Of votes in a table that does not say it.
    """

    instrument: Instrument
    members: tuple[MemberId, ...] = ()
    round: Round = Round.FIRST


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    row: int
    column: int


def read_votes(data: bytes, scope: Scope) -> tuple[PanelVote, ...]:
    """Read the votes of a CSV or XLSX file, in the order of the file.

    Raises:
        KnownError: VOTES_NOT_READABLE with ``reason`` (a :class:`TableFault`), ``where`` (``C4``), ``row``,
            ``column``, ``value`` and ``expected``.
    """
    rows = read_rows(data)
    seen: set[Ballot] = set()
    votes: list[PanelVote] = []
    for place, cell in _ballots(rows, scope):
        # Neither the first nor the last of two is right by itself, and only whoever made the table knows which.
        if place in seen:
            raise refusal(TableFault.VOTE_DOUBLED, cell.row, cell.column, cell.text)
        seen.add(place)
        votes.append(PanelVote(place.member, place.round, place.dimension, _score(cell, scope.instrument)))
    if not votes:
        raise refusal(TableFault.TABLE_EMPTY)
    return tuple(votes)


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


def _ballots(rows: Rows, scope: Scope) -> Iterator[tuple[Ballot, _Cell]]:
    """Yield each cell that holds a vote, with its place in the panel."""
    start = next(number for number, row in enumerate(rows) if any(row))
    head = [_Cell(text, start + 1, column) for column, text in enumerate(rows[start], start=1)]
    body = [
        [_Cell(text, number, column) for column, text in enumerate(row, start=1)]
        for number, row in enumerate(rows[start + 1 :], start=start + 2)
        if any(row)
    ]
    names = [cell.text.casefold() for cell in head]
    _must_differ(head)
    # Told by the header and not by trying all three forms: a misspelt header should name the column that is
    # missing, not fall through to another form.
    if "score" in names:
        yield from _long(names, body, scope)
    elif any(_DIMENSION.fullmatch(name) for name in names):
        yield from _members_down(head, body, scope)
    else:
        yield from _dimensions_down(head, body, scope)


def _must_differ(head: Sequence[_Cell]) -> None:
    seen: set[str] = set()
    for cell in head:
        if cell.text and cell.text.casefold() in seen:
            raise refusal(TableFault.COLUMN_DOUBLED, cell.row, cell.column, cell.text)
        seen.add(cell.text.casefold())


def _long(
    names: Sequence[str], body: Sequence[Sequence[_Cell]], scope: Scope
) -> Iterator[tuple[Ballot, _Cell]]:
    for name in ("member", "dimension"):
        if name not in names:
            raise refusal(TableFault.COLUMN_MISSING, value=name, expected=", ".join(_LONG_FORM))
    columns = {name: names.index(name) for name in _LONG_FORM if name in names}
    for row in body:
        cells = {name: _at(row, column) for name, column in columns.items()}
        # In the long form an empty score is a line that somebody has prepared and not filled in.
        if cells["score"].text:
            round_ = _round(cells["round"]) if "round" in cells else scope.round
            dimension = _dimension(cells["dimension"], scope)
            yield Ballot(_member(cells["member"], scope), round_, dimension), cells["score"]


def _dimensions_down(
    head: Sequence[_Cell], body: Sequence[Sequence[_Cell]], scope: Scope
) -> Iterator[tuple[Ballot, _Cell]]:
    round_column, others = _split(head)
    members = [(cell.column - 1, _member(cell, scope)) for cell in others if cell.text]
    if not members:
        raise refusal(TableFault.MEMBER_MISSING, head[0].row)
    for row in body:
        dimension = _dimension(row[0], scope)
        round_ = scope.round if round_column is None else _round(_at(row, round_column))
        for cell in _votes_in(row, round_column, {column for column, _ in members}):
            yield Ballot(dict(members)[cell.column - 1], round_, dimension), cell


def _members_down(
    head: Sequence[_Cell], body: Sequence[Sequence[_Cell]], scope: Scope
) -> Iterator[tuple[Ballot, _Cell]]:
    round_column, others = _split(head)
    dimensions = {cell.column - 1: _dimension(cell, scope) for cell in others if cell.text}
    for row in body:
        member = _member(row[0], scope)
        round_ = scope.round if round_column is None else _round(_at(row, round_column))
        for cell in _votes_in(row, round_column, set(dimensions)):
            yield Ballot(member, round_, dimensions[cell.column - 1]), cell


def _split(head: Sequence[_Cell]) -> tuple[int | None, Sequence[_Cell]]:
    """Return the position of the column with the round, if there is one, and the columns of votes."""
    # Wherever it stands: people move columns.
    found = next((cell.column - 1 for cell in head[1:] if cell.text.casefold() == "round"), None)
    return found, [cell for cell in head[1:] if cell.column - 1 != found]


def _votes_in(row: Sequence[_Cell], round_column: int | None, columns: set[int]) -> Iterator[_Cell]:
    """Yield the filled cells of a row; one that stands under no name is refused rather than dropped."""
    for cell in row[1:]:
        if not cell.text or cell.column - 1 == round_column:
            continue
        if cell.column - 1 not in columns:
            raise refusal(TableFault.CELL_STRAY, cell.row, cell.column, cell.text)
        yield cell


def _at(row: Sequence[_Cell], column: int) -> _Cell:
    """Return a cell of a row, an empty one where the row is shorter."""
    return row[column] if column < len(row) else _Cell("", row[0].row, column + 1)


def _member(cell: _Cell, scope: Scope) -> MemberId:
    """Return the member of a cell, in capitals or not."""
    if not cell.text:
        raise refusal(TableFault.MEMBER_MISSING, cell.row, cell.column)
    for member in scope.members:
        if member.casefold() == cell.text.casefold():
            return member
    # With a panel that has members, a table never adds one: a typo in a name would become a person.
    if scope.members or len(cell.text) > _MEMBER_LETTERS:
        expected = ", ".join(scope.members)
        raise refusal(TableFault.MEMBER_UNKNOWN, cell.row, cell.column, cell.text, expected)
    return MemberId(cell.text)


def _round(cell: _Cell) -> Round:
    match = _ROUND.fullmatch(cell.text)
    if match is None or int(match["number"]) not in set(Round):
        raise refusal(TableFault.ROUND_UNKNOWN, cell.row, cell.column, cell.text, "1, 2")
    return Round(int(match["number"]))


def _dimension(cell: _Cell, scope: Scope) -> DimensionId:
    match = _DIMENSION.fullmatch(cell.text)
    known = [dimension.id for dimension in scope.instrument.scored_dimensions]
    wanted = "" if match is None else match["id"].replace(",", ".")
    if wanted not in known:
        expected = ", ".join(known)
        raise refusal(TableFault.DIMENSION_UNKNOWN, cell.row, cell.column, cell.text, expected)
    return DimensionId(wanted)


def _score(cell: _Cell, instrument: Instrument) -> Score | None:
    if cell.text.casefold() in _ABSTENTIONS:
        return None
    expected = f"1 to 5 by {instrument.step}, {ABSTAINED}"
    try:
        score = Score.parse(cell.text)
    except KnownError as error:
        raise refusal(TableFault.SCORE_REFUSED, cell.row, cell.column, cell.text, expected) from error
    if not score.is_on_step(instrument.step):
        raise refusal(TableFault.SCORE_REFUSED, cell.row, cell.column, cell.text, expected)
    return score

"""Where in a sheet the votes stand: which line names the dimensions, which the members, which the rounds.

A table with members down is looked at the other way round, so that there is one way only: dimensions down, members
across. "Line" is a row in that view, "column" a column.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.panel import Round
from eesee_desktop.intake.votes_words import (
    Column,
    Named,
    column_of,
    dimension_in,
    looks_like_pseudonym,
    names_people,
    plain,
    round_of,
    without_round,
)
from eesee_desktop.intake.workbook import TableSheet

# A merged cell larger than this is a page of decoration.
_MERGED_MOST = 2_000
_LONG_HEAD_WITHIN = 200


@dataclass(frozen=True, slots=True)
class Spot:
    """A filled cell, with its place in the sheet from 1."""

    text: str
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class View:
    """A sheet, as it is or turned."""

    lines: tuple[tuple[str, ...], ...]
    merged: Mapping[tuple[int, int], str]
    is_turned: bool

    def spot(self, line: int, column: int) -> Spot:
        """Return a cell, an empty one where there is none."""
        cells = self.lines[line] if line < len(self.lines) else ()
        text = cells[column] if column < len(cells) else ""
        return Spot(text, column + 1, line + 1) if self.is_turned else Spot(text, line + 1, column + 1)

    def shown(self, line: int, column: int) -> str:
        """Return what a person sees at a cell: that of a merged one in all its places."""
        return self.spot(line, column).text or self.merged.get((line, column), "")

    def filled(self, line: int) -> Iterator[int]:
        """Yield the columns of a line in which something stands."""
        return (column for column, text in enumerate(self.lines[line]) if text)


@dataclass(frozen=True, slots=True)
class Wide:
    """Dimensions down, members across, in a view.

    Attributes:
        label: The column that names the dimensions.
        head: The line that names the members; -1 where none does.
        named: Line and the dimension that it is of.
        rounds: The round of a column, from a line above or below the members.
        round_lines: Those lines.
        line_rounds: The round of a line, where a line above it says nothing else.
        second_head: The line in which other members are named, for a second table below the first; -1 where none is.
    """

    view: View
    label: int
    head: int
    named: Mapping[int, Named]
    rounds: Mapping[int, Round]
    round_lines: frozenset[int]
    line_rounds: Mapping[int, Round]
    second_head: int


@dataclass(frozen=True, slots=True)
class Long:
    """One vote a line.

    Attributes:
        head: The row with the heads, from 0.
        columns: Where each of the four stands, from 0.
    """

    head: int
    columns: Mapping[Column, int]


@dataclass(slots=True)
class _Finder:
    names: Mapping[str, DimensionId]
    known: frozenset[str]
    seen: dict[str, Named | None] = field(default_factory=dict)

    def named(self, text: str) -> Named | None:
        """Return the dimension of a cell; the same few texts stand in a table again and again."""
        if text not in self.seen:
            self.seen[text] = dimension_in(text, self.names)
        return self.seen[text]


def find_layout(
    sheet: TableSheet, names: Mapping[str, DimensionId], known: frozenset[str]
) -> Wide | Long | None:
    """Return how the votes of a sheet are laid out, None where it has no table of votes.

    Args:
        names: Names of the dimensions, see ``votes_words``.
        known: The members of the panel, their pseudonyms and their names, as :func:`plain` has them.
    """
    finder = _Finder(names, known)
    long = _long(sheet.rows, finder)
    if long is not None:
        return long
    upright, turned = _view(sheet, is_turned=False), _view(sheet, is_turned=True)
    choices = [(*_label(view, finder), view) for view in (upright, turned)]
    (count, label, view), (other_count, other_label, other) = choices
    # Of one dimension alone both ways fit: upright where somebody is named above it.
    if other_count > count or (count == other_count == 1 and _head(view, label, finder) < 0):
        label, view = other_label, other
    if not max(count, other_count):
        return None
    return _wide(view, label, finder)


def _view(sheet: TableSheet, *, is_turned: bool) -> View:
    merged: dict[tuple[int, int], str] = {}
    for top, left, bottom, right in sheet.merged:
        if top > len(sheet.rows) or (bottom - top + 1) * (right - left + 1) > _MERGED_MOST:
            continue
        cells = sheet.rows[top - 1]
        text = cells[left - 1] if left <= len(cells) else ""
        for row in range(top - 1, bottom):
            for column in range(left - 1, right):
                merged[(column, row) if is_turned else (row, column)] = text
    lines = tuple(zip_longest(*sheet.rows, fillvalue="")) if is_turned else sheet.rows
    return View(lines, merged, is_turned)


def _long(rows: Sequence[Sequence[str]], finder: _Finder) -> Long | None:
    for number, row in enumerate(rows[:_LONG_HEAD_WITHIN]):
        kinds = [column_of(text) for text in row]
        columns = {kind: kinds.index(kind) for kind in Column if kind in kinds}
        if Column.SCORE not in columns and any(plain(text) == "vote" for text in row):
            columns[Column.SCORE] = next(n for n, text in enumerate(row) if plain(text) == "vote")
        if Column.MEMBER not in columns and Column.DIMENSION in columns:
            people = [n for n, text in enumerate(row) if names_people(text)]
            columns |= {Column.MEMBER: people[0]} if people else {}
        if Column.SCORE not in columns or not {Column.MEMBER, Column.DIMENSION} & columns.keys():
            continue
        # "Dimension, M1, M2, Score" has members across, and a column of what came of it.
        others = [text for text, kind in zip(row, kinds, strict=True) if kind is None and text]
        if Column.MEMBER in columns or not any(_is_voter(text, finder) for text in others):
            if any(finder.named(text) for text in row):
                continue
            return Long(number, columns)
    return None


def _label(view: View, finder: _Finder) -> tuple[int, int]:
    """Return how many dimensions the fullest column names, and which it is."""
    found: dict[int, set[DimensionId]] = {}
    closed: set[int] = set()
    for line in view.lines:
        first = next((text for text in line if text), "")
        # Means look like numbers of dimensions: 2.1, 3.2.
        if column_of(first) is Column.STATISTIC and not finder.named(first):
            continue
        for column, text in enumerate(line):
            if not text or column in closed:
                continue
            named = finder.named(text)
            if named:
                found.setdefault(column, set()).add(named.id)
            elif column not in found and column_of(text) is Column.STATISTIC:
                closed.add(column)
    if not found:
        return 0, 0
    column = max(found, key=lambda one: (len(found[one]), -one))
    return len(found[column]), column


def _is_voter(text: str, finder: _Finder) -> bool:
    bare, _ = without_round(text)
    return plain(text) in finder.known or plain(bare) in finder.known or looks_like_pseudonym(bare)


def _head(view: View, label: int, finder: _Finder) -> int:
    """Return the line above the dimensions that names the members."""
    first = next(
        (n for n, line in enumerate(view.lines) if label < len(line) and finder.named(line[label])), 0
    )
    best: tuple[int, int] | None = None
    for number in range(first):
        others = [text for column, text in enumerate(view.lines[number]) if text and column != label]
        corner = column_of(view.spot(number, label).text)
        is_corner = corner in {Column.MEMBER, Column.DIMENSION}
        if not others or (all(round_of(text) for text in others) and not is_corner):
            continue
        worth = 4 * any(_is_voter(text, finder) for text in others) + 2 * is_corner
        worth -= 3 * (corner is Column.ROUND)
        best = max(best or (worth, number), (worth, number))
    return best[1] if best else -1


def _wide(view: View, label: int, finder: _Finder) -> Wide:
    head = _head(view, label, finder)
    named = _named(view, label, head, finder)
    rounds: dict[int, Round] = {}
    round_lines: set[int] = set()
    for number in range(len(view.lines)):
        if number in named or number == head:
            continue
        rounds_here = _rounds(view, number, label)
        # A year or a count under the table is no round: that is said in a line with that name, or above.
        is_said = column_of(view.spot(number, label).text) is Column.ROUND
        if rounds_here and (is_said or number < min(named)):
            rounds |= rounds_here
            round_lines.add(number)
    said = _said_between(view, named, round_lines)
    return Wide(
        view,
        label,
        head,
        named,
        rounds,
        frozenset(round_lines) | said.keys(),
        _carried(said, named),
        _second(view, label, head, named),
    )


def _said_between(view: View, named: Mapping[int, Named], known: set[int]) -> dict[int, Round]:
    """Return the lines that say a round and nothing else, as over each of two tables in one."""
    said: dict[int, Round] = {}
    for number in range(len(view.lines)):
        texts = [view.spot(number, column).text for column in view.filled(number)]
        if number in named or number in known or len(texts) != 1:
            continue
        bare, round_ = without_round(texts[0])
        if round_ is not None and not bare:
            said[number] = round_
    return said


def _carried(said: Mapping[int, Round], named: Mapping[int, Named]) -> dict[int, Round]:
    rounds: dict[int, Round] = {}
    for number in named:
        above = [one for one in said if one < number]
        if above:
            rounds[number] = said[max(above)]
    return rounds


def _second(view: View, label: int, head: int, named: Mapping[int, Named]) -> int:
    """Return the line below the first dimension that names members, and not as the head does."""
    if head < 0:
        return -1
    heads = [text for text in view.lines[head] if text]
    for number in range(min(named) + 1, len(view.lines)):
        corner = column_of(view.spot(number, label).text)
        is_head = number not in named and corner in {Column.DIMENSION, Column.MEMBER}
        if is_head and [text for text in view.lines[number] if text] != heads:
            return number
    return -1


def _named(view: View, label: int, head: int, finder: _Finder) -> dict[int, Named]:
    """Return the dimension of each line; one over two lines, a round each, is named in the first only by CSV."""
    is_round = [column_of(text) is Column.ROUND for text in (view.lines[head] if head >= 0 else ())]
    round_column = is_round.index(True) if True in is_round else None
    named: dict[int, Named] = {}
    for number in range(len(view.lines)):
        text = view.shown(number, label)
        found = finder.named(text) if number != head else None
        if (
            found is None
            and not text
            and round_column is not None
            and round_of(view.spot(number, round_column).text)
        ):
            found = named.get(number - 1)
        if found is not None:
            named[number] = found
    return named


def _rounds(view: View, line: int, label: int) -> dict[int, Round]:
    """Return the round of each column, from a line that says nothing else; carried on over empty cells."""
    filled = [column for column in view.filled(line) if column != label]
    told = {column: round_of(view.spot(line, column).text) for column in filled}
    if not told or not all(told.values()):
        return {}
    width = max((len(one) for one in view.lines), default=0)
    rounds: dict[int, Round] = {}
    present: Round | None = None
    for column in range(width):
        present = told.get(column, present)
        if present is not None and column != label:
            rounds[column] = present
    return rounds

"""Columns into domain values and back: the only place that knows both.

A column is named after the field that it holds, ``status``; a part of a value inside a value after both,
``member_name``; the two numbers of a score ``score_numerator`` and ``score_denominator``. So a table follows from the
shape of its value, and only what departs from that is said, below at :data:`HEADERS` and the others.

A row is anything that has its columns as attributes: of SQLAlchemy, or of the driver alone, which gives 0 and 1 for
truths. The tables themselves are not asked, so that what only reads need not load them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from operator import attrgetter
from typing import Any, Generic, TypeVar

from eesee_desktop.codec.shapes import Composite, Leaf, Many, Maybe, Shape, as_it_is, shape_of
from eesee_desktop.domain.assessment import Assessment, DimensionEntry, PrincipleEntry
from eesee_desktop.domain.panel import Identity, Panel, PanelMember, PanelVote
from eesee_desktop.domain.recommendation import Recommendation
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Citation, Source

Value = TypeVar("Value")
Columns = dict[str, Any]
"""What stands in the columns of one row, by their names."""


def to_moment(at: datetime) -> str:
    """Return a moment as it is stored."""
    # With microseconds even where they are 0: texts of one length sort as the moments do.
    return (at if at.tzinfo is UTC else at.astimezone(UTC)).isoformat(timespec="microseconds")


def from_moment(stored: str) -> datetime:
    """Return a stored moment: aware, UTC."""
    return datetime.fromisoformat(stored)


# Two integers, since 22/9 has no exact decimal; fractions are reduced, so that equal scores have equal
# columns.
def to_fraction(score: Score | None) -> tuple[int | None, int | None]:
    """Return numerator and denominator of a score."""
    return (None, None) if score is None else score.exact.as_integer_ratio()


def from_fraction(numerator: int | None, denominator: int | None) -> Score | None:
    """Return the score of a numerator and a denominator."""
    return None if numerator is None or denominator is None else Score(Fraction(numerator, denominator))


@dataclass(frozen=True, slots=True)
class _Part:
    """One field in its columns.

    Attributes:
        write: From the value to one for each column.
        read: From a row to the value.
    """

    columns: tuple[str, ...]
    write: Callable[[Any], Iterable[Any]]
    read: Callable[[Any], Any]


class Mapped(Generic[Value]):
    """A kind of value and the columns that hold it.

    Args:
        kind: The dataclass.
        columns: Of fields whose columns are named otherwise; "" for a value whose parts stand under their own names.
        apart: Fields that are kept in rows of their own.
    """

    def __init__(
        self, kind: type[Value], columns: Mapping[str, str] | None = None, apart: frozenset[str] = frozenset()
    ) -> None:
        self._kind = kind
        shape = shape_of(kind)
        here = {name: field for name, field in shape.fields.items() if name not in apart}
        self._parts = {name: _part(field, (columns or {}).get(name, name)) for name, field in here.items()}
        self._reads = tuple((name, part.read) for name, part in self._parts.items())

    def value_of(self, row: Any, **apart: Any) -> Value:  # noqa: ANN401  a row of any kind; values of any type
        """Return the value that a row holds.

        Args:
            row: Has the columns as attributes.
            apart: The fields that are kept elsewhere.
        """
        return self._kind(**{name: read(row) for name, read in self._reads}, **apart)

    def columns_of(self, value: Value) -> Columns:
        """Return what stands in the columns for a value."""
        found: Columns = {}
        for name, part in self._parts.items():
            found.update(zip(part.columns, part.write(getattr(value, name)), strict=True))
        return found


def _part(shape: Shape, column: str) -> _Part:
    inner = shape.inner if isinstance(shape, Maybe) else shape
    if isinstance(inner, Composite):
        return _nested(inner, column, is_optional=inner is not shape)
    if isinstance(inner, Many):
        return _digits(inner, column)
    if inner.of is Score:
        columns = (f"{column}_numerator", f"{column}_denominator")
        numbers = attrgetter(*columns)
        return _Part(columns, to_fraction, lambda row: from_fraction(*numbers(row)))
    return _single(Leaf(datetime, str, to_moment, from_moment) if inner.of is datetime else inner, column)


def _single(leaf: Leaf, column: str) -> _Part:
    stored = attrgetter(column)
    if leaf.of is bool:
        leaf = Leaf(bool, bool, as_it_is, bool)
    # Most columns are plain texts and numbers, and loading an assessment reads some thousand of them.
    if leaf.read is as_it_is:
        return _Part((column,), lambda value: (value,), stored)
    present = Maybe(leaf)
    return _Part((column,), lambda value: (present.write(value),), lambda row: present.read(stored(row)))


def _nested(composite: Composite[Any], column: str, *, is_optional: bool) -> _Part:
    """Return the columns of a value inside a value; one that may be missing is missing where its first column is."""
    prefix = f"{column}_" if column else ""
    parts = {name: _part(field, prefix + name) for name, field in composite.fields.items()}
    columns = tuple(name for part in parts.values() for name in part.columns)
    # The columns of an optional part are all NULL or all filled, which a CHECK of the table says; one is
    # enough to ask.
    first = attrgetter(columns[0])
    reads = tuple(part.read for part in parts.values())

    def write(value: Any) -> Iterable[Any]:  # noqa: ANN401  of the composite's class, or None
        if value is None:
            return (None,) * len(columns)
        return [stored for name, part in parts.items() for stored in part.write(getattr(value, name))]

    def read(row: Any) -> Any:  # noqa: ANN401  as above
        if is_optional and first(row) is None:
            return None
        return composite.of(*[read(row) for read in reads])

    return _Part(columns, write, read)


def _digits(many: Many, column: str) -> _Part:
    """Return the column of small numbers that stand in a row, ``136``."""
    stored = attrgetter(column)

    def write(numbers: tuple[int, ...]) -> Iterable[str]:
        return ("".join(map(str, many.write(numbers))),)

    return _Part((column,), write, lambda row: many.read([int(digit) for digit in stored(row)]))


_LISTS = frozenset({"principles", "dimensions", "sources", "citations", "recommendations", "panel"})

HEADERS = Mapped(Assessment, apart=_LISTS)
"""What there is once in an assessment, of a row that has the columns of its texts and of its instrument too."""

PRINCIPLES = Mapped(PrincipleEntry, {"id": "principle"})
DIMENSIONS = Mapped(DimensionEntry, {"id": "dimension", "decision": ""})
SOURCES = Mapped(Source)
CITATIONS = Mapped(Citation, {"source": "source_id"})
RECOMMENDATIONS = Mapped(Recommendation)
MEMBERS = Mapped(PanelMember)
VOTES = Mapped(PanelVote, {"member": "member_id"})
IDENTITIES = Mapped(Identity, {"member": "member_id"})


@dataclass(frozen=True, slots=True)
class Children:
    """The rows of one list of an assessment.

    Attributes:
        table: Its name.
        mapped: What they hold.
        order: The column that they are read in the order of.
    """

    table: str
    mapped: Mapped[Any]
    order: str = "position"


CHILDREN: Mapping[str, Children] = {
    "principles": Children("principle_entry", PRINCIPLES, "principle"),
    "dimensions": Children("dimension_entry", DIMENSIONS),
    "sources": Children("source", SOURCES),
    "citations": Children("citation", CITATIONS),
    "recommendations": Children("recommendation", RECOMMENDATIONS),
    "members": Children("panel_member", MEMBERS),
    "votes": Children("panel_vote", VOTES, "id"),
}
"""The lists of an assessment and of its panel; parents before what refers to them."""


def list_of(assessment: Assessment, name: str) -> tuple[Any, ...]:
    """Return one of the lists that :data:`CHILDREN` names."""
    found: tuple[Any, ...] = getattr(assessment if name in _LISTS else assessment.panel, name)
    return found


def to_assessment(header: Any, lists: Mapping[str, Iterable[Any]]) -> Assessment:  # noqa: ANN401  a row with many columns
    """Return the assessment that rows hold.

    Args:
        header: See :data:`HEADERS`.
        lists: Rows by the names in :data:`CHILDREN`.
    """
    values = {name: tuple(map(CHILDREN[name].mapped.value_of, rows)) for name, rows in lists.items()}
    panel = Panel(values.pop("members"), values.pop("votes"))
    return HEADERS.value_of(header, **values, panel=panel)

"""The shape of a value, read off its dataclass: how it is written as texts, numbers, lists and tables, and read again.

The domain says once what an assessment consists of. A field added there stands in the submission file, in its schema
and, as soon as the table has its column, in the database, without being named a second time. What is special stands
in the two tables here: which types are one text or number each, and how.

Nothing is checked here. What a document from elsewhere may hold is the business of
:mod:`eesee_desktop.bundle.document_form`, what a table may hold that of its constraints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum, IntEnum
from fractions import Fraction
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Generic, NewType, TypeVar, cast, get_args, get_origin, get_type_hints

from eesee_desktop.domain.external import Edition
from eesee_desktop.domain.score import Score

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One text, number or truth.

    Attributes:
        of: The type as the domain names it: ``CountryCode``, ``Score``, an enumeration.
        kind: What it is written as.
        write: From the domain's value to the written one.
        read: The way back; a KnownError or ValueError where the domain has no such value.
    """

    of: object
    kind: type[str | int]
    write: Callable[[Any], str | int]
    read: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Maybe:
    """What may be missing, written as null."""

    inner: Leaf | Composite[Any]

    def write(self, value: Any) -> Any:  # noqa: ANN401  of the type of ``inner``
        """Return how a value is written."""
        return None if value is None else self.inner.write(value)

    def read(self, written: Any) -> Any:  # noqa: ANN401  as above
        """Return the value that is written."""
        return None if written is None else self.inner.read(written)


@dataclass(frozen=True, slots=True)
class Many:
    """A tuple of any length, written as a list."""

    inner: Shape

    def write(self, values: tuple[Any, ...]) -> list[Any]:
        """Return how values are written."""
        return [self.inner.write(value) for value in values]

    def read(self, written: list[Any]) -> tuple[Any, ...]:
        """Return the values that are written."""
        return tuple(self.inner.read(one) for one in written)


@dataclass(frozen=True, slots=True)
class Composite(Generic[Value]):
    """A dataclass, written as a table with the names of its fields as keys, in their order."""

    of: type[Value]
    fields: Mapping[str, Shape]

    def write(self, value: Value) -> dict[str, Any]:
        """Return how a value is written."""
        # In the order of the fields, since these bytes are hashed and signed: the same value has to give the
        # same document.
        return {name: shape.write(getattr(value, name)) for name, shape in self.fields.items()}

    def read(self, written: Mapping[str, Any]) -> Value:
        """Return the value that is written; keys that are not fields of it are not looked at."""
        # By position, which is faster than by keyword; both orders come from the same dataclass.
        return self.of(*[shape.read(written[name]) for name, shape in self.fields.items()])


Shape = Leaf | Maybe | Many | Composite[Any]


def moment_to_text(moment: datetime) -> str:
    """Return an aware moment as ``2025-07-28T16:05:12Z``, with microseconds where it has any."""
    if moment.tzinfo is None:
        msg = "a moment without a time zone"
        raise ValueError(msg)
    # Z is the one form that the file format allows. isoformat never writes it, and fromisoformat reads it
    # from 3.11 on.
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def exact_from_text(text: str) -> Fraction:
    """Return a fraction; one that is not in lowest terms is a ValueError, for it has two ways to be written."""
    value = Fraction(text)
    # 4/2 would be the score 2 in other bytes. Fraction also reads 2.0, 1e3 and surrounding blanks.
    if str(value) != text:
        raise ValueError(text)
    return value


def as_it_is(value: Any) -> Any:  # noqa: ANN401  whatever it is
    """Return a value that is written as what it is."""
    return value


_LEAVES: Mapping[object, Leaf] = {
    leaf.of: leaf
    for leaf in (
        Leaf(str, str, as_it_is, as_it_is),
        Leaf(int, int, as_it_is, as_it_is),
        Leaf(bool, bool, as_it_is, as_it_is),
        Leaf(date, str, date.isoformat, date.fromisoformat),
        Leaf(datetime, str, moment_to_text, datetime.fromisoformat),
        Leaf(Fraction, str, str, exact_from_text),
        Leaf(Score, str, str, lambda text: Score(exact_from_text(text))),
        Leaf(Edition, str, str, Edition.parse),
    )
}


# Resolving annotations is slow, so each class is looked at once.
_COMPOSITES: dict[object, Composite[Any]] = {}


def shape_of(kind: type[Value]) -> Composite[Value]:
    """Return the shape of a dataclass."""
    if kind not in _COMPOSITES:
        # Not the types that fields() tells: under ``from __future__ import annotations`` those are texts.
        hints = get_type_hints(kind)
        names = [field.name for field in fields(cast("Any", kind))]
        _COMPOSITES[kind] = Composite(kind, {name: _from_hint(hints[name]) for name in names})
    return _COMPOSITES[kind]


def _from_hint(hint: Any) -> Shape:  # noqa: ANN401  whatever may stand behind the colon of a field
    if hint in _LEAVES:
        return _LEAVES[hint]
    # Under its own name although it is written as a plain text: rules are looked up by it, those of a
    # CountryCode are not those of a SourceId.
    if isinstance(hint, NewType):
        return Leaf(hint, cast("type[str | int]", hint.__supertype__), as_it_is, as_it_is)
    if get_origin(hint) is UnionType:
        (inner,) = (one for one in get_args(hint) if one is not NoneType)
        return Maybe(cast("Leaf | Composite[Any]", _from_hint(inner)))
    if get_origin(hint) is tuple:
        return Many(_from_hint(get_args(hint)[0]))
    if is_dataclass(hint):
        return shape_of(cast("type[Any]", hint))
    if issubclass(hint, Enum):
        return Leaf(hint, int if issubclass(hint, IntEnum) else str, attrgetter("value"), hint)
    # Fail on a new type, in the first test that asks for the shape, rather than write it somehow.
    msg = f"no way to write {hint}"
    raise TypeError(msg)

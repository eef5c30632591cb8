"""One field's commit: the way that every keystroke's autosave takes, so nothing is loaded that it does not need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Table, bindparam, select, update

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import (
    WHOLE_REPORT_FIELDS,
    Field,
    FieldKind,
    FieldValue,
    value_from_text,
    value_to_text,
)
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.score import Score
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.deeds import Deed
from eesee_desktop.storage.history import HistoryStore
from eesee_desktop.storage.mapping import from_fraction, to_fraction
from eesee_desktop.storage.prepared import Prepared
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.status import touch
from eesee_desktop.storage.tables import (
    AssessmentRow,
    AssessmentTextRow,
    DimensionEntryRow,
    PrincipleEntryRow,
)

_PARTS = ("principle", "dimension")
"""The columns that tell entries of one assessment apart."""
# Kinds of field that take two columns, as a fraction does.
_SCORES = frozenset({FieldKind.SCORE, FieldKind.PUBLISHED_SCORE})
_VERB = "set_value"
_PLAIN = frozenset({FieldKind.TEXT, FieldKind.RAW})


@dataclass(frozen=True, slots=True)
class _Place:
    """The statements for one leaf of a table."""

    read: Prepared
    write: Prepared


class FieldStore:
    """Single fields in a database. Recommendations are not one column and live elsewhere."""

    def __init__(self, database: Database, history: HistoryStore) -> None:
        self._database = database
        self._history = history

    def value(self, assessment: AssessmentId, field: Field) -> FieldValue:
        """Return a field's value.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.bare_transaction() as raw:
            found = _place(field).read.run(raw, _key(assessment, field)).fetchone()
        if found is None:
            raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=assessment)
        return _value(field, found[2:])

    def set(
        self, assessment: AssessmentId, field: Field, value: FieldValue, at: datetime, window: timedelta
    ) -> int | None:
        """Store a field's value with its history.

        Args:
            value: As :func:`domain.fields.storable_value` returns it.
            window: How far back an entry of the history may have begun to be extended; see ``history``.

        Returns:
            The number of the act, as the history gives it; None where the value is the one before.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
        """
        place, key = _place(field), _key(assessment, field)
        with self._database.bare_transaction() as raw:
            found = place.read.run(raw, key).fetchone()
            if found is None:
                raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=assessment)
            # Before the comparison: in a sealed assessment setting a field fails, the same value or not.
            if found[0] == AssessmentStatus.SEALED.value:
                raise KnownError(ErrorCode.ASSESSMENT_SEALED)
            old = _value(field, found[2:])
            # No history, no new moment: an autosave that brings what is already stored leaves no trace.
            if old == value:
                return None
            place.write.run(raw, key | _parameters(field, value))
            touch(raw, assessment, at)
            texts = value_to_text(old), value_to_text(value)
            deed = Deed(_VERB, at, window)
            return self._history.note(raw, assessment, found[1], {field.name: texts}, deed)


def columns_of(field: Field) -> tuple[str, ...]:
    """Return the names of the columns that hold a field."""
    leaf = field.leaf.replace(".", "_")
    return (f"{leaf}_numerator", f"{leaf}_denominator") if field.kind in _SCORES else (leaf,)


def _place(field: Field) -> _Place:
    return _statements(_table(field).name, columns_of(field))


# By leaf, not by field: eighteen dimensions share one pair of statements.
@lru_cache
def _statements(table_name: str, columns: tuple[str, ...]) -> _Place:
    header = table_of(AssessmentRow)
    table = header.metadata.tables[table_name]
    # Status and revision come along in the same read, which saves a query with every keystroke's commit.
    where: list[ColumnElement[bool]] = [header.c.id == bindparam("wanted")]
    here: list[ColumnElement[bool]] = []
    if table is header:
        here.append(header.c.id == bindparam("wanted"))
    else:
        where.append(table.c.assessment_id == header.c.id)
        here.append(table.c.assessment_id == bindparam("wanted"))
        parts = [table.c[name] == bindparam("part") for name in _PARTS if name in table.c]
        where += parts
        here += parts
    read = select(header.c.status, header.c.revision, *(table.c[name] for name in columns)).where(*where)
    write = update(table).where(*here).values({name: bindparam(f"new_{name}") for name in columns})
    return _Place(Prepared(read), Prepared(write))


def _table(field: Field) -> Table:
    if field.section in WHOLE_REPORT_FIELDS:
        return table_of(AssessmentTextRow)
    if field.leaf.startswith("external."):
        return table_of(AssessmentRow)
    return table_of(DimensionEntryRow if "." in field.section else PrincipleEntryRow)


def _key(assessment: AssessmentId, field: Field) -> dict[str, object]:
    if field.section in WHOLE_REPORT_FIELDS or field.leaf.startswith("external."):
        return {"wanted": assessment}
    return {"wanted": assessment, "part": field.section if "." in field.section else int(field.section)}


def _parameters(field: Field, value: FieldValue) -> dict[str, object]:
    columns = [f"new_{name}" for name in columns_of(field)]
    if len(columns) == 1:
        # An enumeration is a str as well, and the driver would be handed an object of ours in place of its
        # text.
        is_plain = value is None or (isinstance(value, str | int) and not isinstance(value, Enum))
        return {columns[0]: value if is_plain else value_to_text(value)}
    return dict(zip(columns, to_fraction(value if isinstance(value, Score) else None), strict=True))


def _value(field: Field, stored: tuple[Any, ...]) -> FieldValue:
    """Return the value that the columns of a field hold."""
    if field.kind in _SCORES:
        return from_fraction(*stored)
    value: FieldValue = stored[0]
    # What no column holds as it is has one text form, and that is what stands there.
    return value if field.kind in _PLAIN or value is None else value_from_text(field, str(value))

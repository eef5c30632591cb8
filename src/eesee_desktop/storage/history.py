"""The history of fields: every text that a field had, and when it got the next one.

An editor saves every few keystrokes. So that the history stays readable, a change may extend the entry before it:
the one of the same field, in the same revision, that began within a window before the new change. The entry then
spans from its beginning to the last keystroke and holds the text before and after all of it. A window counted
from the beginning, not from the last change, lets an hour of typing leave an entry a minute.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.prepared import Prepared
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.tables import FieldChangeRow

_TABLE = table_of(FieldChangeRow)
_CHANGE = _TABLE.c
_LAST = Prepared(
    select(_CHANGE.id, _CHANGE.began, _CHANGE.revision, _CHANGE.old)
    .where(_CHANGE.assessment_id == bindparam("assessment"), _CHANGE.field == bindparam("name"))
    # By id and not by moment: two changes may share one, and a clock may be set back.
    .order_by(_CHANGE.id.desc())
    .limit(1)
)
_ADD = Prepared(
    insert(_TABLE).values(
        {
            name: bindparam(f"new_{name}")
            for name in ("assessment_id", "field", "revision", "began", "at", "old", "new")
        }
    )
)
_EXTEND = Prepared(
    update(_TABLE).where(_CHANGE.id == bindparam("entry")).values(at=bindparam("now"), new=bindparam("text"))
)
_REMOVE = Prepared(delete(_TABLE).where(_CHANGE.id == bindparam("entry")))


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One entry of the history.

    Attributes:
        at: When the field got the new text; aware, UTC.
        field: Its name.
        old: Text form of the value before.
        new: Text form of the value after.
        revision: The revision that was being written.
        began: When the first of the changes that the entry spans was made.
    """

    at: datetime
    field: str
    old: str
    new: str
    revision: int
    began: datetime


@dataclass(frozen=True, slots=True)
class Moment:
    """When a change is made, and how far back it may extend the entry before it.

    Attributes:
        window: Zero for a change that stands by itself.
    """

    at: datetime
    revision: int
    window: timedelta = timedelta(0)


def record(
    connection: Connection, assessment: AssessmentId, field: str, texts: tuple[str, str], moment: Moment
) -> None:
    """Write that a field's text became another one, as an entry or by extending the last one.

    Args:
        texts: Old and new.
    """
    old, new = texts
    now = to_moment(moment.at)
    if moment.window:
        last = _LAST.run(connection, {"assessment": assessment, "name": field}).fetchone()
        if last is not None:
            entry, began, revision, before = last
            since = to_moment(moment.at - moment.window)
            # Never across revisions: what was sealed must be recoverable exactly. And never where the clock
            # went back, or an entry would end before it began.
            if revision == moment.revision and since < began <= now:
                # Typed and taken back within the window: nothing has happened, and an entry that says so would
                # only be noise.
                if before == new:
                    _REMOVE.run(connection, {"entry": entry})
                else:
                    _EXTEND.run(connection, {"entry": entry, "now": now, "text": new})
                return
    _ADD.run(
        connection,
        {
            "new_assessment_id": assessment,
            "new_field": field,
            "new_revision": moment.revision,
            "new_began": now,
            "new_at": now,
            "new_old": old,
            "new_new": new,
        },
    )


class HistoryStore:
    """The history in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, assessment: AssessmentId, revision: int, fields: Mapping[str, tuple[str, str]], at: datetime
    ) -> None:
        """Write that several fields got another text at once.

        Args:
            fields: Old and new text by name.
        """
        with self._database.transaction() as connection:
            for name, texts in fields.items():
                record(connection, assessment, name, texts, Moment(at, revision))

    def entries(self, assessment: AssessmentId, field: str | None = None) -> tuple[FieldChange, ...]:
        """Return the entries of one field or of all, the oldest first."""
        statement = select(_TABLE).where(_CHANGE.assessment_id == assessment).order_by(_CHANGE.id)
        if field is not None:
            statement = statement.where(_CHANGE.field == field)
        with self._database.transaction() as connection:
            return tuple(
                FieldChange(
                    at=from_moment(row.at),
                    field=row.field,
                    old=row.old,
                    new=row.new,
                    revision=row.revision,
                    began=from_moment(row.began),
                )
                for row in connection.execute(statement)
            )

    def texts_at(self, assessment: AssessmentId, at: datetime) -> dict[str, str]:
        """Return the text that each field had at a moment, for those that changed after it.

        A field whose entry spans the moment counts with the text before that entry.
        """
        first_after = (
            select(func.min(_CHANGE.id))
            # The first entry after the moment holds, as its old text, what the field said then. Nothing is
            # replayed.
            .where(_CHANGE.assessment_id == assessment, _CHANGE.at > to_moment(at))
            .group_by(_CHANGE.field)
        )
        statement = select(_CHANGE.field, _CHANGE.old).where(_CHANGE.id.in_(first_after))
        with self._database.transaction() as connection:
            return {row.field: row.old for row in connection.execute(statement)}

"""The history of an assessment: every act that altered it, with what each thing was before and after.

An act is what one verb did: one entry, or several where it altered several things. What a thing is and how it is
written as text says :mod:`eesee_desktop.codec.things`.

An editor saves every few keystrokes. So that the history stays readable, typing may extend the entry before it: the
last one of the assessment, if it is of the same thing, in the same revision, begun within a window before the new
change, and written since this workspace was opened. The entry then spans from its beginning to the last keystroke and
holds the text before and after all of it. A window counted from the beginning, not from the last change, lets an hour
of typing leave an entry a minute. Where more than a few words are taken away at once, a new entry begins, so that what
was there stands in the old one.

Entries are told apart and ordered by their number, never by their moment: clocks are set back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from eesee_desktop.domain.difference import shared_ends
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.deeds import Altered, Deed
from eesee_desktop.storage.history_packing import PackedError, is_alone, unpack
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.prepared import Prepared
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.status import status_of
from eesee_desktop.storage.tables import HistoryRow

TYPED_OVER = 20
"""Characters: who types takes a word back; more than that at once was deleted or replaced, and begins an entry."""

_TABLE = table_of(HistoryRow)
_ENTRY = _TABLE.c
_LAST = Prepared(
    select(_ENTRY.id, _ENTRY.act, _ENTRY.thing, _ENTRY.verb, _ENTRY.revision, _ENTRY.began, _ENTRY.old)
    .where(_ENTRY.assessment_id == bindparam("assessment"))
    .order_by(_ENTRY.act.desc(), _ENTRY.id.desc())
    .limit(1)
)
_NAMES = ("act", "assessment_id", "verb", "undoes", "revision", "began", "at", "thing", "old", "new")
_NEXT = select(func.coalesce(func.max(_ENTRY.id), 0) + 1).scalar_subquery()
_ADD = Prepared(insert(_TABLE).values({name: bindparam(f"new_{name}") for name in _NAMES}))
_BEGIN = Prepared(
    insert(_TABLE).values({name: bindparam(f"new_{name}") for name in _NAMES[1:]} | {"act": _NEXT})
)
_EXTEND = Prepared(
    update(_TABLE).where(_ENTRY.id == bindparam("entry")).values(at=bindparam("now"), new=bindparam("text"))
)
_REMOVE = Prepared(delete(_TABLE).where(_ENTRY.id == bindparam("entry")))


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that an act altered.

    Attributes:
        id: The order of entries is that of these numbers.
        act: Number of the act; all entries of one act have it.
        verb: What was done.
        undoes: Number of the act that this one took back; None for any other.
        thing: Its name.
        old: Its text before; None if it was not there.
        new: Its text after; None if it is gone.
        revision: The revision that was being written.
        began: When the first of the changes that the entry spans was made.
        at: When the thing got the new text; aware, UTC.
    """

    id: int
    act: int
    verb: str
    undoes: int | None
    thing: str
    old: str | None
    new: str | None
    revision: int
    began: datetime
    at: datetime


class HistoryStore:
    """The history in a database.

    Attributes:
        is_held: Whether a verb that is made of others is being recorded as a whole, so that its parts are not.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        # Of each assessment the entry that may be extended. In memory, so that a new session, after a lock or in
        # another process, always begins a new one.
        self._open: dict[AssessmentId, int] = {}
        self.is_held = False

    def add(self, assessment: AssessmentId, altered: Altered, deed: Deed) -> int:
        """Write an act with all that it altered, or extend the last one; return its number.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.bare_transaction() as raw:
            _, revision = status_of(raw, assessment)
            return self.note(raw, assessment, revision, altered, deed)

    def note(
        self,
        raw: Any,  # noqa: ANN401  the driver ships no types
        assessment: AssessmentId,
        revision: int,
        altered: Altered,
        deed: Deed,
    ) -> int:
        """Do what :meth:`add` does, for one who knows the revision; 0 while the history is held."""
        if self.is_held:
            return 0
        self._database.note_things(assessment, altered)
        if deed.window and len(altered) == 1:
            extended = self._extended(raw, assessment, revision, altered, deed)
            if extended is not None:
                return extended
        now, act = to_moment(deed.at), 0
        for thing, (old, new) in altered.items():
            values = {
                "new_assessment_id": assessment,
                "new_verb": deed.verb,
                "new_undoes": deed.undoes,
                "new_revision": revision,
                "new_began": now,
                "new_at": now,
                "new_thing": thing,
                "new_old": old,
                "new_new": new,
            }
            if act:
                _ADD.run(raw, values | {"new_act": act})
            else:
                act = int(_BEGIN.run(raw, values).lastrowid)
        self._open[assessment] = act
        return act

    def _extended(
        self,
        raw: Any,  # noqa: ANN401  the driver ships no types
        assessment: AssessmentId,
        revision: int,
        altered: Altered,
        deed: Deed,
    ) -> int | None:
        """Extend the last entry, if it may be, and return the number of its act."""
        last = _LAST.run(raw, {"assessment": assessment}).fetchone()
        ((thing, (old, new)),) = altered.items()
        if last is None or old is None or new is None:
            return None
        entry, act, *of, began, before = last
        now, since = to_moment(deed.at), to_moment(deed.at - deed.window)
        # Only the last of the assessment, so that the state before any act is exactly what later entries say was
        # there. Never across revisions: what was sealed must be found again exactly. And never where the clock
        # went back, or an entry would end before it began.
        is_going_on = self._open.get(assessment) == act == entry and of == [thing, deed.verb, revision]
        if not is_going_on or before is None or not since < began <= now or taken_away(old, new):
            return None
        # Typed and taken back: nothing has happened, and an entry that says so would only be noise.
        if before == new:
            _REMOVE.run(raw, {"entry": entry})
            del self._open[assessment]
        else:
            _EXTEND.run(raw, {"entry": entry, "now": now, "text": new})
        return int(act)

    def supplement(self, act: int, thing: str, texts: tuple[str | None, str | None]) -> None:
        """Write one more thing that the last act altered.

        Args:
            act: As :meth:`note` returned it.
            texts: Old and new.
        """
        if not act:
            return
        with self._database.transaction() as connection:
            of = select(*(_ENTRY[name] for name in _NAMES[:-3])).where(_ENTRY.id == act)
            row = connection.execute(of).one()
            values = {f"new_{name}": value for name, value in zip(_NAMES, (*row, thing, *texts), strict=True)}
            _ADD.run(self._database.driver, values)

    def close_entries(self) -> None:
        """Begin a new entry with the next change of each assessment, as a lock or leaving one does."""
        self._open.clear()

    def entries(
        self, assessment: AssessmentId, *, thing: str | None = None, act: int | None = None
    ) -> tuple[HistoryEntry, ...]:
        """Return the entries of an assessment in their order: of one thing, of one act, or all."""
        statement = select(_TABLE).where(_ENTRY.assessment_id == assessment).order_by(_ENTRY.id)
        if thing is not None:
            statement = statement.where(_ENTRY.thing == thing)
        if act is not None:
            statement = statement.where(_ENTRY.act == act)
        with self._database.transaction() as connection:
            rows = connection.execute(statement).all()
            if act is not None:
                return tuple(_entry(row, self.texts(connection, row)) for row in rows)
            # The last first: of each thing, the one after is at hand when one was packed beside it.
            found: list[HistoryEntry] = []
            begins: dict[str, str | None] = {}
            for row in reversed(rows):
                texts = self._unpacked(row, begins.get(row.thing))
                begins[row.thing] = texts[0]
                found.append(_entry(row, texts))
            return tuple(reversed(found))

    def last_verbs(self, assessment: AssessmentId) -> dict[str, str]:
        """Return what was done last to each thing that is known."""
        last = select(func.max(_ENTRY.id)).where(_ENTRY.assessment_id == assessment).group_by(_ENTRY.thing)
        statement = select(_ENTRY.thing, _ENTRY.verb).where(_ENTRY.id.in_(last))
        with self._database.transaction() as connection:
            return {row.thing: str(row.verb) for row in connection.execute(statement)}

    def forget(self, assessment: AssessmentId, thing: str, *, verb: str | None = None) -> None:
        """Remove every entry of a thing, or those of a verb, as if it had never been."""
        statement = delete(_TABLE).where(_ENTRY.assessment_id == assessment, _ENTRY.thing == thing)
        if verb is not None:
            statement = statement.where(_ENTRY.verb == verb)
        with self._database.transaction() as connection:
            connection.execute(statement)
        # What was the last entry may be gone, and another one take its number.
        self._open.pop(assessment, None)

    def before(self, assessment: AssessmentId, act: int) -> dict[str, str | None]:
        """Return what each thing was before an act, of those that were altered by it or since."""
        first = (
            # The first entry from the act on holds, as its old text, what the thing was then. Nothing is replayed.
            select(func.min(_ENTRY.id))
            .where(_ENTRY.assessment_id == assessment, _ENTRY.act >= act)
            .group_by(_ENTRY.thing)
        )
        statement = select(_TABLE).where(_ENTRY.id.in_(first)).order_by(_ENTRY.id)
        with self._database.transaction() as connection:
            found = connection.execute(statement).all()
            return {row.thing: self.texts(connection, row)[0] for row in found}

    def unreadable(self) -> tuple[tuple[AssessmentId, str], ...]:
        """Remove the entries whose packed texts cannot be had, as after a salvage; return whose they were."""
        statement = select(_TABLE).where(_ENTRY.packed.is_not(None)).order_by(_ENTRY.id.desc())
        found: list[tuple[AssessmentId, str]] = []
        with self._database.transaction() as connection:
            # The last first: what was packed beside one that goes goes as well.
            for row in connection.execute(statement).all():
                try:
                    self.texts(connection, row)
                except KnownError:
                    connection.execute(delete(_TABLE).where(_ENTRY.id == row.id))
                    found.append((AssessmentId(row.assessment_id), row.thing))
        return tuple(found)

    def texts(self, connection: Connection, row: Any) -> tuple[str | None, str | None]:  # noqa: ANN401  a row with all columns
        """Return what an entry says was and became.

        Raises:
            KnownError: DATABASE_DAMAGED if it was packed and cannot be had.
        """
        if row.packed is None:
            return row.old, row.new
        # Each is packed beside the one after it, up to one that stands by itself.
        chain, one = [row], row
        while one.packed is not None and not is_alone(one.packed):
            later = select(_TABLE).where(
                _ENTRY.assessment_id == row.assessment_id, _ENTRY.thing == row.thing, _ENTRY.id > one.id
            )
            one = connection.execute(later.order_by(_ENTRY.id).limit(1)).one_or_none()
            if one is None:
                break
            chain.append(one)
        texts: tuple[str | None, str | None] = (None, None)
        for one in reversed(chain):
            texts = self._unpacked(one, texts[0])
        return texts

    def _unpacked(self, row: Any, beside: str | None) -> tuple[str | None, str | None]:  # noqa: ANN401  as above
        if row.packed is None:
            return row.old, row.new
        try:
            return unpack(row.packed, beside)
        except PackedError as error:
            raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self._database.path)) from error


def taken_away(old: str, new: str) -> bool:
    """Tell whether more went than somebody who types takes back: a passage, or most of what there was."""
    gone = len(old) - sum(shared_ends(old, new))
    return gone > TYPED_OVER or 2 * gone > len(old)


def _entry(row: Any, texts: tuple[str | None, str | None]) -> HistoryEntry:  # noqa: ANN401  a row with all columns
    return HistoryEntry(
        id=row.id,
        act=row.act,
        verb=row.verb,
        undoes=row.undoes,
        thing=row.thing,
        old=texts[0],
        new=texts[1],
        revision=row.revision,
        began=from_moment(row.began),
        at=from_moment(row.at),
    )

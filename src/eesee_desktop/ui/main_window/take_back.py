"""What was done in an assessment since it was opened, and how each of it is taken back and done again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldKind
from eesee_desktop.services import history
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.history import UNDO, HistoryEntry
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.dates import time_words
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.things import ThingWords, place_of, titles_in

_FIELDS_ONLY = frozenset({ChangeKind.FIELDS})


@dataclass(frozen=True, slots=True)
class OwnAct:
    """Something that was done to what no history keeps.

    Attributes:
        words: What was done, for the line that tells of it.
        undone: That it was taken back.
    """

    words: str
    undone: str
    do: Callable[[], None]
    undo: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Done:
    """An act of this sitting, and what it altered; an :class:`OwnAct` has a number below 0.

    Attributes:
        things: Names of what it altered.
    """

    act: int
    kinds: frozenset[ChangeKind] = frozenset()
    things: tuple[str, ...] = ()

    @property
    def places(self) -> tuple[str, ...]:
        """Where what it altered can be gone to; empty for what is seen on every page."""
        return tuple(dict.fromkeys(map(place_of, self.things)))


@dataclass(frozen=True, slots=True)
class Told:
    """What an act did.

    Attributes:
        words: For one line; empty where it only added or changed a value, which is seen where it was done.
        is_undo: Whether it took another one back, so that the way on is to do that again.
    """

    words: str
    done: Done
    is_undo: bool


class TakeBack(QObject):
    """Keeps what can be undone and redone.

    Typing has its own undo where it is typed, and stands in the history.

    Signals:
        told(Told): Something was done, or taken back.
        typed(frozenset): Fields that somebody typed in.
        refused(str, str): Why something could not be taken back, and the place that stands in the way, if there is one.
        changed: Something else can be taken back now, or done again; see :meth:`last_done` and :meth:`last_undone`.
        forgotten: What was done before is out of reach: it was sealed, or must not be told any more.
    """

    told = Signal(Told)
    typed = Signal(frozenset)
    refused = Signal(str, str)
    changed = Signal()
    forgotten = Signal()

    def __init__(self, opened: OpenAssessment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = opened
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._own: dict[int, OwnAct] = {}
        self._is_at_work = False

        opened.refreshed.connect(self._on_open_refreshed)

    def do(self, act: OwnAct) -> None:
        """Do something that no history keeps, tell of it, and be able to take it back like anything else."""
        act.do()
        self._undone.clear()
        done = Done(-len(self._own) - 1)
        self._own[done.act] = act
        self._done.append(done)
        self.changed.emit()
        self.told.emit(Told(act.words, done, is_undo=False))

    def last_done(self, wanted: Callable[[Done], bool] = lambda _: True) -> Done | None:
        """Return the last act that can be taken back, of those that are wanted."""
        return next((one for one in reversed(self._done) if wanted(one)), None)

    def last_undone(self, wanted: Callable[[Done], bool] = lambda _: True) -> Done | None:
        """Return the last act that can be done again, of those that are wanted."""
        return next((one for one in reversed(self._undone) if wanted(one)), None)

    def words_of(self, done: Done) -> str:
        """Return what an act altered, for one line."""
        if done.act < 0:
            return self._own[done.act].words
        entries = self._entries(done.act)
        return self._words(entries).altered(entries) if entries else ""

    def undo_act(self, wanted: int) -> None:
        """Take one act back, the last one or another; one that took another back is the way to do that again."""
        if wanted < 0:
            self._turn(wanted)
            return
        self._is_at_work = True
        try:
            changes = self._open.apply(history.undo, None, wanted)
        except KnownError as error:
            # What cannot be taken back by itself must not stand before what can.
            self._drop(wanted)
            self.refused.emit(*self._why_not(error, wanted))
            self.changed.emit()
            return
        finally:
            self._is_at_work = False
        self._drop(wanted)
        entries = self._entries(changes.act) if changes.act else ()
        if entries:
            is_undo = entries[0].verb == UNDO
            (self._undone if is_undo else self._done).append(_done_of(changes, entries))
        self.changed.emit()

    def _drop(self, wanted: int) -> None:
        for acts in (self._done, self._undone):
            acts[:] = [one for one in acts if one.act != wanted]

    def _turn(self, number: int) -> None:
        """Take an own act back, or do it again; it stays the same act."""
        act, done = self._own[number], Done(number)
        is_done = done in self._done
        (act.undo if is_done else act.do)()
        self._drop(number)
        (self._undone if is_done else self._done).append(done)
        self.changed.emit()
        self.told.emit(Told(act.undone if is_done else act.words, done, is_undo=is_done))

    def _why_not(self, error: KnownError, wanted: int) -> tuple[str, str]:
        """Return why an act cannot be taken back, in words, and the place of the change that stands in the way."""
        thing = str(error.facts.get("where", ""))
        if error.code is not ErrorCode.CHANGE_OVERTAKEN or not thing:
            return in_one(error), ""
        workspace, assessment = self._open.workspace, self._open.id
        later = [one for one in workspace.history.entries(assessment, thing=thing) if one.act > wanted]
        if not later:
            return in_one(error), place_of(thing)
        words = self._words(later)
        text = self.tr("This cannot be undone any more, as it was changed again at %1: %2.")
        return put(text, time_words(later[-1].at), words.altered(later[-1:])), place_of(thing)

    def _on_open_refreshed(self, changes: Changes, by: object) -> None:
        if ChangeKind.STATUS in changes.kinds:
            self._forget_all()
        if not changes.act and ChangeKind.IDENTITIES in changes.kinds:
            self._drop_forgotten()
        if self._is_typing(changes, by):
            self.typed.emit(changes.fields)
            return
        entries = self._entries(changes.act) if changes.act else ()
        if not entries:
            return
        done = _done_of(changes, entries)
        if not self._is_at_work:
            # By typing an act may go on that is there already.
            if all(one.act != changes.act for one in self._done):
                self._done.append(done)
            self._undone.clear()
            self.changed.emit()
        text = self._words(entries).told(entries)
        self.told.emit(Told(text, done, is_undo=entries[0].verb == UNDO))

    def _entries(self, act: int) -> tuple[HistoryEntry, ...]:
        return self._open.workspace.history.entries(self._open.id, act=act)

    def _words(self, entries: Sequence[HistoryEntry]) -> ThingWords:
        titles = {source.id: source.title for source in self._open.value.sources}
        return ThingWords(self._open.instrument, titles | titles_in(entries))

    def _forget_all(self) -> None:
        """Let go of all acts: what was sealed is in other hands, and is not altered by a key pressed once too often."""
        self._done.clear()
        self._undone.clear()
        self.forgotten.emit()
        self.changed.emit()

    def _drop_forgotten(self) -> None:
        """Let go of acts that the history knows no longer, as their numbers may become those of others."""
        kept = {entry.act for entry in self._open.workspace.history.entries(self._open.id)}
        for acts in (self._done, self._undone):
            acts[:] = [one for one in acts if one.act < 0 or one.act in kept]
        self.forgotten.emit()
        self.changed.emit()

    def _is_typing(self, changes: Changes, by: object) -> bool:
        """Tell whether a page stored prose as it was written: no need to look into the history with every key."""
        fields = self._open.fields
        return (
            by is not None
            and changes.kinds == _FIELDS_ONLY
            and all(fields[name].kind is FieldKind.TEXT for name in changes.fields if name in fields)
        )


def _done_of(changes: Changes, entries: Sequence[HistoryEntry]) -> Done:
    return Done(changes.act, changes.kinds, tuple([one.thing for one in entries]))

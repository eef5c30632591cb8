"""Taking acts back: the line that tells what went, Ctrl+Z and its way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from eesee_desktop.codec.things import kind_of, parts_of
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.fields import FieldKind
from eesee_desktop.services import history
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.history import HistoryEntry
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.things import ThingWords, titles_in

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
class _Done:
    """An act of this sitting, and what it altered; an :class:`OwnAct` has a number below 0."""

    act: int
    kinds: frozenset[ChangeKind] = frozenset()


class TakeBack(QObject):
    """What was done in an assessment since it was opened, and how each of it is taken back.

    Typing has its own undo where it is typed, and stands in the history.

    Signals:
        told(str, int, bool): What an act removed, replaced or restored, its number, and whether it took one back.
        refused(str): Why something could not be taken back.
        changed: Something else can be taken back now, or done again; see :meth:`can_undo` and :meth:`can_redo`.
        forgotten: The history lost what must not be told any more.
    """

    told = Signal(str, int, bool)
    refused = Signal(str)
    changed = Signal()
    forgotten = Signal()

    def __init__(self, opened: OpenAssessment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = opened
        self._done: list[_Done] = []
        self._undone: list[_Done] = []
        self._own: dict[int, OwnAct] = {}
        self._is_at_work = False

        opened.refreshed.connect(self._on_open_refreshed)

    def do(self, act: OwnAct) -> None:
        """Do something that no history keeps, tell of it, and be able to take it back like anything else."""
        act.do()
        self._undone.clear()
        number = -len(self._own) - 1
        self._own[number] = act
        self._done.append(_Done(number))
        self.changed.emit()
        self.told.emit(act.words, number, False)

    def can_undo(self, kind: ChangeKind) -> bool:
        """Tell whether an act of a kind can be taken back."""
        return _last(self._done, kind) is not None

    def can_redo(self, kind: ChangeKind) -> bool:
        """Tell whether an act of a kind was taken back and can be done again."""
        return _last(self._undone, kind) is not None

    def undo(self, kind: ChangeKind | None = None) -> None:
        """Take the last act back that was not taken back yet.

        Args:
            kind: Only of those that altered such things.
        """
        last = _last(self._done, kind)
        if last is not None:
            self.undo_act(last.act)

    def redo(self, kind: ChangeKind | None = None) -> None:
        """Do again what was taken back last, or last of a kind."""
        last = _last(self._undone, kind)
        if last is not None:
            self.undo_act(last.act)

    def undo_act(self, wanted: int) -> None:
        """Take one act back, the last one or another; one that took another back is the way to do that again."""
        done = self._apply(wanted)
        if done is None:
            return
        was_undone = any(one.act == wanted for one in self._undone)
        for acts in (self._done, self._undone):
            acts[:] = [one for one in acts if one.act != wanted]
        (self._done if was_undone else self._undone).append(done)
        self.changed.emit()

    def _apply(self, wanted: int) -> _Done | None:
        """Take an act back and return the act that this is; None if that could not be."""
        if wanted < 0:
            return self._turn(wanted)
        self._is_at_work = True
        try:
            changes = self._open.apply(history.undo, None, wanted)
            return _Done(changes.act, changes.kinds) if changes.act else None
        except KnownError as error:
            self.refused.emit(in_one(error))
            return None
        finally:
            self._is_at_work = False

    def _turn(self, number: int) -> _Done:
        """Take an own act back, or do it again; it stays the same act."""
        act = self._own[number]
        is_done = _Done(number) in self._done
        (act.undo if is_done else act.do)()
        self.told.emit(act.undone if is_done else act.words, number, is_done)
        return _Done(number)

    def _on_open_refreshed(self, changes: Changes) -> None:
        if not changes.act and ChangeKind.IDENTITIES in changes.kinds:
            self._drop_forgotten()
        if not changes.act or self._is_typing(changes):
            return
        if not self._is_at_work:
            # By typing an act may go on that is there already.
            if all(one.act != changes.act for one in self._done):
                self._done.append(_Done(changes.act, changes.kinds))
            self._undone.clear()
            self.changed.emit()
        workspace, wanted = self._open.workspace, self._open.id
        entries = workspace.history.entries(wanted, act=changes.act)
        if not entries:
            return
        titles = {source.id: source.title for source in self._open.value.sources}
        words = ThingWords(self._open.instrument, titles | titles_in(entries))
        text = words.told(entries, lambda source: _sections(entries, source))
        if text:
            self.told.emit(text, changes.act, entries[0].undoes is not None)

    def _drop_forgotten(self) -> None:
        """Let go of acts that the history knows no longer, as their numbers may become those of others."""
        kept = {entry.act for entry in self._open.workspace.history.entries(self._open.id)}
        for acts in (self._done, self._undone):
            acts[:] = [one for one in acts if one.act < 0 or one.act in kept]
        self.forgotten.emit()
        self.changed.emit()

    def _is_typing(self, changes: Changes) -> bool:
        """Tell whether nothing but prose was written: no need to look into the history with every key."""
        fields = self._open.fields
        return changes.kinds == _FIELDS_ONLY and all(
            fields[name].kind is FieldKind.TEXT for name in changes.fields if name in fields
        )


def _last(acts: list[_Done], kind: ChangeKind | None) -> _Done | None:
    """Return the last act, or the last that altered things of a kind."""
    return next((one for one in reversed(acts) if kind is None or kind in one.kinds), None)


def _sections(entries: tuple[HistoryEntry, ...], source: str) -> str:
    """Return the sections in which a source was cited that went with its citations."""
    wanted = parts_of(source)[0]
    return ", ".join(
        parts_of(one.thing)[0]
        for one in entries
        if kind_of(one.thing) == "citation" and one.new is None and parts_of(one.thing)[1] == wanted
    )

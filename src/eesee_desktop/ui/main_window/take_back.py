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


class TakeBack(QObject):
    """What was done in an assessment since it was opened, and how each of it is taken back.

    Typing has its own undo where it is typed, and stands in the history.

    Signals:
        told(str, int, bool): What an act removed, replaced or restored, its number, and whether it took one back.
        refused(str): Why something could not be taken back.
    """

    told = Signal(str, int, bool)
    refused = Signal(str)

    def __init__(self, opened: OpenAssessment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = opened
        self._done: list[int] = []
        self._undone: list[int] = []
        self._own: dict[int, OwnAct] = {}  # by numbers below 0, which no act of the history has
        self._is_at_work = False

        opened.refreshed.connect(self._on_open_refreshed)

    def do(self, act: OwnAct) -> None:
        """Do something that no history keeps, tell of it, and be able to take it back like anything else."""
        act.do()
        self._undone.clear()
        number = -len(self._own) - 1
        self._own[number] = act
        self._done.append(number)
        self.told.emit(act.words, number, False)

    def undo(self) -> None:
        """Take the last act back that was not taken back yet."""
        if self._done:
            self.undo_act(self._done[-1])

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._undone:
            return
        act = self._apply(self._undone[-1])
        if act:
            self._undone.pop()
            self._done.append(act)

    def undo_act(self, wanted: int) -> None:
        """Take one act back, the last one or another."""
        act = self._apply(wanted)
        if not act:
            return
        if wanted in self._done:
            self._done.remove(wanted)
        if wanted in self._undone:
            self._undone.remove(wanted)
            self._done.append(act)
        else:
            self._undone.append(act)

    def _apply(self, wanted: int) -> int:
        """Take an act back and return the number of the act that this is; 0 if that could not be."""
        if wanted < 0:
            return self._turn(wanted)
        self._is_at_work = True
        try:
            return self._open.apply(history.undo, None, wanted).act
        except KnownError as error:
            self.refused.emit(in_one(error))
            return 0
        finally:
            self._is_at_work = False

    def _turn(self, number: int) -> int:
        """Take an own act back, or do it again; it stays the same act."""
        act = self._own[number]
        is_done = number in self._done
        (act.undo if is_done else act.do)()
        self.told.emit(act.undone if is_done else act.words, number, is_done)
        return number

    def _on_open_refreshed(self, changes: Changes) -> None:
        if not changes.act or self._is_typing(changes):
            return
        if not self._is_at_work:
            # By typing an act may go on that is there already.
            if changes.act not in self._done:
                self._done.append(changes.act)
            self._undone.clear()
        workspace, wanted = self._open.workspace, self._open.id
        entries = workspace.history.entries(wanted, act=changes.act)
        if not entries:
            return
        titles = {source.id: source.title for source in self._open.value.sources}
        words = ThingWords(self._open.instrument, titles | titles_in(entries))
        text = words.told(entries, lambda source: _sections(entries, source))
        if text:
            self.told.emit(text, changes.act, entries[0].undoes is not None)

    def _is_typing(self, changes: Changes) -> bool:
        """Tell whether nothing but prose was written: no need to look into the history with every key."""
        fields = self._open.fields
        return changes.kinds == _FIELDS_ONLY and all(
            fields[name].kind is FieldKind.TEXT for name in changes.fields if name in fields
        )


def _sections(entries: tuple[HistoryEntry, ...], source: str) -> str:
    """Return the sections in which a source was cited that went with its citations."""
    wanted = parts_of(source)[0]
    return ", ".join(
        parts_of(one.thing)[0]
        for one in entries
        if kind_of(one.thing) == "citation" and one.new is None and parts_of(one.thing)[1] == wanted
    )

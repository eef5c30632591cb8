"""Ctrl+Z and Ctrl+Y in an assessment: what they act on, and the line that tells what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeGuard

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from eesee_desktop.services.changes import ChangeKind
from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.main_window.take_back import Done, TakeBack, Told
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.shortcuts import is_key

Text = QTextEdit | QPlainTextEdit | QLineEdit


class Undoing(QObject):
    """Gives the keys to the text that is written in as long as it has something to undo, else to the page in front.

    Never is anything altered that is not seen and not told: what was done elsewhere is named first, with a button that
    does it.

    Args:
        line: Tells what was done; it goes when something else is done, or when that cannot be taken back any more.
        messages: Tells why something cannot be taken back.
        room: What the pages lie in.
        shows: Tells whether a place is on the page in front.
        save: Brings all that is typed to disk; tells whether that worked.

    Signals:
        go_requested(str): Go to a place.
    """

    go_requested = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917  what it stands between
        self,
        take_back: TakeBack,
        line: MessageBar,
        messages: MessageBar,
        room: QWidget,
        shows: Callable[[str], bool],
        save: Callable[[], bool],
    ) -> None:
        super().__init__(room)
        self._take_back = take_back
        self._line = line
        self._messages = messages
        self._room = room
        self._shows = shows
        self._save = save
        self._told: Told | None = None
        self._is_written_since = False  # anything, since the line told of something
        self._watched: QWidget | None = None
        self._was_in: QWidget | None = None
        self._goes_along = False  # somebody goes where the line leads
        self._refusal: Callable[[], None] | None = None  # takes its words away; the last thing that happened

        take_back.told.connect(self._on_take_back_told)
        take_back.typed.connect(self._on_take_back_typed)
        take_back.forgotten.connect(line.clear)
        take_back.refused.connect(self._on_take_back_refused)
        line.closed.connect(self._on_line_closed)
        for bar in (line, messages):
            bar.focus_left.connect(self._on_bar_focus_left)
        if (program := QApplication.instance()) is not None:
            program.focusChanged.connect(self._on_program_focus_changed)

    def note_refusal(self, clear: object) -> None:
        """Remember that the last thing that somebody asked for did not happen.

        Args:
            clear: Takes away the words that say so, called without arguments; None where they stand in the message bar.
        """
        self._refusal = clear if callable(clear) else self._messages.clear

    def undo(self, kind: ChangeKind | None = None) -> None:
        """Take back what the line tells of, else what was done last on this page, else ask about what was elsewhere.

        Right after a refusal, what somebody wants to be rid of is that: nothing else is taken back with it.
        """
        if self._refusal is not None:
            clear, self._refusal = self._refusal, None
            clear()
            self._messages.tell(self.tr("Nothing had been changed. Undo again to take back the step before."))
            return
        self._go_back(
            kind,
            self._take_back.last_done,
            self.tr("Nothing to undo on this page. The last change was elsewhere: %1."),
            self.tr("Undo it"),
            self.tr("There is nothing to undo here. In a text, put the cursor into it first."),
            is_undo=False,
        )

    def redo(self, kind: ChangeKind | None = None) -> None:
        """Do again what was taken back, in the same way."""
        self._go_back(
            kind,
            self._take_back.last_undone,
            self.tr("Nothing to redo on this page. What was undone last was elsewhere: %1."),
            self.tr("Redo it"),
            self.tr("There is nothing to redo."),
            is_undo=True,
        )

    def _go_back(  # noqa: PLR0913  what differs between the two, and the words of each
        self,
        kind: ChangeKind | None,
        last_of: Callable[..., Done | None],
        elsewhere: str,
        button: str,
        nothing: str,
        *,
        is_undo: bool,
    ) -> None:
        if not self._save():
            return
        if kind is not None:
            here, last = last_of(lambda one: kind in one.kinds), None
        else:
            last = last_of()
            here = last if self._tells(last, is_undo=is_undo) else last_of(self._is_here)
        if here is not None:
            self._take_back.undo_act(here.act)
        elif last is not None:
            self._ask(elsewhere, button, Told("", last, is_undo=is_undo))
        else:
            self._messages.tell(nothing)

    def undo_act(self, act: int) -> None:
        """Take one act back."""
        if self._save():
            self._take_back.undo_act(act)

    def _tells(self, done: Done | None, *, is_undo: bool) -> bool:
        """Tell whether the line is of an act, and the last thing that the person heard of."""
        told = self._told
        if told is None or done is None or self._is_written_since:
            return False
        return told.done.act == done.act and told.is_undo is is_undo

    def _is_here(self, done: Done) -> bool:
        """Tell whether something that an act altered is on the page in front."""
        return any(not place or self._shows(place) for place in done.places)

    def _ask(self, text: str, words: str, told: Told) -> None:
        self._show(replace(told, words=put(text, self._take_back.words_of(told.done))), words)

    def _show(self, told: Told, words: str) -> None:
        self._told = told
        self._is_written_since = False
        act = told.done.act
        place = next((one for one in told.done.places if one), "")
        is_elsewhere = place and not self._is_here(told.done)
        there = Act(self.tr("Go there"), lambda: self._go_along(place)) if is_elsewhere else None
        self._line.tell(told.words, act=Act(words, lambda: self.undo_act(act)), also=there)
        QTimer.singleShot(0, self, self._keep_caret_in_sight)

    def leave_page(self) -> None:
        """Let the line go with the page that it was told on; the keys and the history go on."""
        self._refusal = None
        if not self._goes_along:
            self._line.clear()

    def _go_along(self, place: str) -> None:
        """Go where the line leads, and take it there: it is of that page."""
        self._goes_along = True
        self.go_requested.emit(place)
        self._goes_along = False

    def _keep_caret_in_sight(self) -> None:
        """Scroll where the line took room from the page."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QTextEdit | QPlainTextEdit) and self._room.isAncestorOf(focus):
            focus.ensureCursorVisible()

    def _on_take_back_told(self, told: Told) -> None:
        self._refusal = None
        if told.is_undo and self._messages.tone in {Tone.DONE, Tone.TOLD}:
            self._messages.clear()  # it is not done any more
        if told.words:
            self._show(told, self.tr("Redo") if told.is_undo else self.tr("Undo"))
        else:
            self._line.clear()  # of what was done before that

    def _on_take_back_typed(self, fields: frozenset[str]) -> None:
        self._refusal = None
        if self._told is not None and not fields.isdisjoint(self._told.done.places):
            self._line.clear()  # it was typed over, and cannot be taken back

    def _on_take_back_refused(self, text: str, place: str) -> None:
        self._line.clear()
        act = Act(self.tr("Go there"), lambda: self.go_requested.emit(place)) if place else None
        self._messages.tell(text, Tone.NOTICE, act)

    def _on_line_closed(self) -> None:
        self._told = None

    def _on_bar_focus_left(self) -> None:
        if _is_there(self._was_in) and self._was_in.isVisible():
            self._was_in.setFocus()

    def _on_program_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        # Only the one text that is written in: a filter on all that happens would be felt.
        if _is_there(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if now is not None and self._holds(now) and (home := _place_left(old)) is not None:
            home.setFocus()
            return
        # In the whole window: the writing view lies over it.
        if (
            now is not None
            and _text_in(now) is not None
            and self._room.isVisible()
            and self._room.window().isAncestorOf(now)
        ):
            self._watched = now
            now.installEventFilter(self)
        if old is not None and self._room.isAncestorOf(old) and not self._holds(old):
            self._was_in = old

    def _holds(self, widget: QWidget) -> bool:
        """Tell whether a widget is a part of one of the lines."""
        return any(bar.isAncestorOf(widget) for bar in (self._line, self._messages))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and (text := _text_in(watched)) is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                return self._on_key_offered(text, event)
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key_pressed(text, event)
        return super().eventFilter(watched, event)

    def _on_key_offered(self, text: Text, event: QKeyEvent) -> bool:
        """Keep the key in the text, or leave it to the window; Qt's texts keep it though they have nothing to undo."""
        if not is_key(event, "undo") and not is_key(event, "redo"):
            return False
        event.setAccepted(self._is_for_text(text, event))
        return True

    def _on_key_pressed(self, text: Text, event: QKeyEvent) -> bool:
        if is_key(event, "undo") or is_key(event, "redo"):
            if self._is_for_text(text, event):
                self._is_written_since = True
                (text.undo if is_key(event, "undo") else text.redo)()
            return True
        if event.text():
            self._is_written_since, self._refusal = True, None
        return False

    def _is_for_text(self, text: Text, event: QKeyEvent) -> bool:
        """Tell whether a text has something to undo that came after what the line tells of."""
        is_redo = is_key(event, "redo")
        told = self._told
        if told is not None and told.is_undo is is_redo and not self._is_written_since:
            return False
        if text.isReadOnly():
            return False
        holder = text if isinstance(text, QLineEdit) else text.document()
        return holder.isRedoAvailable() if is_redo else holder.isUndoAvailable()


def _text_in(widget: QObject) -> Text | None:
    """Return the text that a widget with the focus writes in; what has a line of text takes its keys for it."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    if isinstance(widget, QAbstractSpinBox):
        return widget.lineEdit()
    return widget if isinstance(widget, Text) else None


def _place_left(old: QWidget | None) -> QWidget | None:
    """Return what is left around a control that had the focus and went; None where it is still there.

    Qt gives the focus to whatever comes next then, and a line with a button that takes something back must not be that:
    the space that somebody types would press it.
    """
    if not _is_there(old) or (old.isVisible() and old.isEnabled()):
        return None
    around = old.parentWidget()
    while around is not None and not (around.isVisible() and around.isEnabled()):
        around = around.parentWidget()
    return around


def _is_there(widget: QWidget | None) -> TypeGuard[QWidget]:
    """Tell whether a widget was not deleted meanwhile."""
    is_there: bool = shiboken6.isValid(widget)  # type: ignore[no-untyped-call]  # it has no types of its own
    return widget is not None and is_there


def of_votes(done: Done) -> bool:
    """Tell whether an act altered votes."""
    return ChangeKind.VOTES in done.kinds

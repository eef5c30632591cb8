"""A working day at the program, compressed: writing, going about, opening and closing what opens, locking."""

from __future__ import annotations

import gc
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import close_desktop, make_desktop, named, type_into
from support_workspace import PASSPHRASE, add_example, make_workspace

_PATIENCE_S = 20
_SENTENCE = "The registry asked for one more paper, and nobody could say which. "


class Day:
    """The program on an assessment, an hour at a time.

    Args:
        folder: For a workspace with the complete example.
    """

    def __init__(self, application: QApplication, folder: Path) -> None:
        workspace, _ = make_workspace(folder)
        self._wanted = add_example(workspace).id
        workspace.close()
        self._desktop: Desktop = make_desktop(application, folder)
        self._desktop.start()

    def spend_hour(self, keys: int = 400) -> None:
        """Unlock, look at every section, write, open all that opens, and lock.

        Args:
            keys: To be typed into each of three narratives.
        """
        window = self._unlocked()
        window.open_assessment(self._wanted)
        frame = window.frame
        assert frame is not None
        for section in frame.tree.sections:
            frame.tree.choose(section)
            _settle()
        for section in ("2.1", "3.2", "context"):
            frame.go_to(section)
            _settle()
            self._write(window, keys)
            self._open_all(window)
            frame.undoing.undo()
        for _ in range(2):
            window.text_size_requested.emit(10)
            window.text_size_requested.emit(-10)
            _settle()
        window.show_home()
        _settle()
        self._desktop.lock()
        _settle()

    def end(self) -> None:
        """Close the program."""
        close_desktop(self._desktop)

    def _unlocked(self) -> MainWindow:
        unlock = self._desktop.doors.unlock
        assert unlock is not None
        type_into(unlock, QLineEdit, "Passphrase", PASSPHRASE)
        QTest.keyClick(named(unlock, QLineEdit, "Passphrase"), Qt.Key.Key_Return)
        until = time.monotonic() + _PATIENCE_S
        while self._desktop.window is None and time.monotonic() < until:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        window = self._desktop.window
        assert window is not None
        return window

    def _write(self, window: MainWindow, keys: int) -> None:
        assert window.frame is not None
        page = window.frame.page
        assert page is not None
        surface = page.findChildren(NarrativeEditor)[0].surface
        surface.moveCursor(QTextCursor.MoveOperation.End)
        for number in range(keys):
            QTest.keyClicks(surface, _SENTENCE[number % len(_SENTENCE)])
            if number % 40 == 0:
                _settle()
        for _ in range(keys):
            QTest.keyClick(surface, Qt.Key.Key_Backspace)
        window.save()

    def _open_all(self, window: MainWindow) -> None:
        assert window.frame is not None
        page = window.frame.page
        assert page is not None
        for choice in page.findChildren(Choice):
            if choice.isVisible():
                choice.showPopup()
                _settle()
                choice.hidePopup()
        editor = page.findChildren(NarrativeEditor)[0]
        editor.show_find()
        _settle()
        QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Escape)
        with _closing():
            place = QPoint(30, 10)
            surface = editor.surface
            event = QContextMenuEvent(
                QContextMenuEvent.Reason.Mouse, place, surface.viewport().mapToGlobal(place)
            )
            QCoreApplication.sendEvent(surface.viewport(), event)
        for menu in window.menuBar().findChildren(QMenu):
            menu.popup(QPoint(10, 10))
            _settle()
            menu.close()
        with _closing():
            window.settings_requested.emit()
        page.toggle_writing()
        _settle()
        page.toggle_writing()
        _settle()


def objects_alive() -> Counter[str]:
    """Return how many objects of the program, and widgets of Qt, there are, by the names of their types."""
    _settle()
    gc.collect()
    found = Counter(type(one).__name__ for one in QApplication.allWidgets())
    found.update(
        type(one).__name__
        for one in gc.get_objects()
        if str(type(one).__module__).startswith("eesee_desktop.ui")
    )
    return found


@contextmanager
def _closing() -> Iterator[None]:
    """Close whatever opens meanwhile and waits for an answer."""
    timer = QTimer()

    def close() -> None:
        for opened in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if isinstance(opened, QMenu | QDialog):
                opened.close()

    timer.timeout.connect(close)
    timer.start(20)
    try:
        yield
    finally:
        timer.stop()


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""Somebody at the real window, without a screen: unlocks, types, locks, unlocks, types on, closes.

The times of the autosave are a tenth of what they are, and so is the rhythm of the keys. Says on a pipe how many
letters were typed, and how many the line at the bottom called safe.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import confirm_recovery_code
from eesee_desktop.ui.application import make_application
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.editor import autosave
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.main_window.window import MainWindow
from faults.child import MARK, WORKSPACE, Telling, Work
from faults.shim import Shim
from support_desktop import make_desktop
from support_workspace import PASSPHRASE, begin_assessment

TEXT = " ".join(f"{MARK}{number}" for number in range(8))
SECTION = "context"
_HALF = len(TEXT) // 2
_FASTER = 10
_KEY_MS = 8
_PATIENCE_S = 3.0


class Gone(Exception):  # noqa: N818  not an error: the window was closed from elsewhere
    """The program ended on its own."""


def prepare(work: Work) -> None:
    """A workspace with an empty assessment, closed."""
    work.create()
    confirm_recovery_code(work.workspace)
    begin_assessment(work.workspace)
    work.close()


class Person:
    """At the keyboard.

    Args:
        tell: Says a line on the pipe.
    """

    def __init__(self, root: Path, shim: Shim, telling: Telling) -> None:
        for name in ("PAUSE_MS", "LONGEST_MS", "RETRY_MS"):
            setattr(autosave, name, getattr(autosave, name) // _FASTER)
        self._shim = shim
        self._telling = telling
        self._typed = 0
        self._safe = 0
        self._is_closed = False
        self._application = make_application([])
        self._desktop: Desktop = make_desktop(self._application, root / WORKSPACE)
        # What asks is answered with no, and what tells is closed: nobody gives up words.
        self._answering = QTimer()
        self._answering.setInterval(20)
        self._answering.timeout.connect(self._answer)
        self._answering.start()

    def work(self) -> None:
        """Do all of it."""
        self._desktop.start()
        try:
            self._unlock()
            self._type(_HALF)
            self._lock_and_unlock()
            self._type(len(TEXT))
            self._close()
        except Gone:
            self._telling.say("ended")

    @property
    def _window(self) -> MainWindow:
        if self._desktop.window is None:
            raise Gone
        return self._desktop.window

    def _lock_and_unlock(self) -> None:
        self._telling.say("locks")
        self._desktop.lock()
        # A job may hold the lock up; and nobody is quicker than the old window is gone.
        self._wait(lambda: self._desktop.window is None)
        _pass(50)
        self._unlock()

    def _unlock(self) -> None:
        for is_again in (False, True):
            if self._desktop.doors.unlock is None:
                raise Gone
            self._desktop.doors.unlock.passphrase_entered.emit(PASSPHRASE)
            if self._wait(lambda: self._desktop.window is not None):
                break
            if is_again:
                self._telling.say("stuck", "unlock")
                raise Gone
            # Somebody makes room, and tries again.
            self._telling.say("refused", "unlock")
            self._shim.mend()
        sys.excepthook = self._tell_bug
        self._window.closed.connect(self._on_closed)
        if self._window.frame is None:
            self._window.open_assessment(assessments.list_assessments(self._window.workspace)[0].id)

    def _tell_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        frames = traceback.extract_tb(trace)
        place = ">".join(f"{Path(f.filename).name}:{f.lineno}" for f in frames)
        self._telling.say("bug", kind.__name__, place, error)

    def _on_closed(self) -> None:
        self._is_closed = True

    def _type(self, until: int) -> None:
        surface = self._surface()
        while self._typed < until:
            if self._desktop.window is None:
                raise Gone  # what is left of it takes keys to nowhere
            QTest.keyClicks(surface, TEXT[self._typed])
            if surface.isReadOnly():
                # The disk takes nothing, which the window says by taking no keys. Somebody mends it, and comes again.
                self._telling.say("takes no keys")
                self._shim.mend()
                self._lock_and_unlock()
                surface = self._surface()
                if surface.isReadOnly():
                    self._telling.say("stuck", "takes no keys")
                    return
                continue
            self._typed += 1
            self._telling.say("typed", self._typed)
            self._look()
            _pass(_KEY_MS)
            self._look()

    def _surface(self) -> QTextEdit:
        frame = self._window.frame
        assert frame is not None
        frame.tree.choose(SECTION)
        assert frame.page is not None
        surface = frame.page.findChildren(NarrativeEditor)[0].surface
        # Nobody is quicker than the caret is back where it was.
        _pass(50)
        surface.moveCursor(QTextCursor.MoveOperation.End)
        typed = surface.toPlainText()
        if typed != TEXT[: self._typed]:
            # After a lock: what is shown is what there is to go on with.
            self._telling.say("shows", len(typed))
            missing = TEXT[: self._typed].removeprefix(typed)
            QTest.keyClicks(surface, missing)
        return surface

    def _look(self) -> None:
        """Say what the line at the bottom says."""
        if self._window.status.safety.startswith("Safe on disk") and self._safe < self._typed:
            self._safe = self._typed
            self._telling.say("safe", self._safe)

    def _close(self) -> None:
        for is_again in (False, True):
            self._window.close()
            if self._wait(lambda: self._is_closed):
                self._telling.say("closed")
                return
            if is_again:
                self._telling.say("stuck", "close")
                return
            self._telling.say("refused", "close")
            self._shim.mend()
            self._wait(lambda: self._window.status.safety.startswith("Safe on disk"))

    def _wait(self, holds: Callable[[], object]) -> bool:
        deadline = time.monotonic() + _PATIENCE_S
        while not holds():
            if time.monotonic() > deadline:
                return False
            _pass(5)
        return True

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self._telling.say("asks", dialog.windowTitle() or type(dialog).__name__)
            dialog.close()


def _pass(milliseconds: int) -> None:
    """Let time pass, as between two keys; the program goes on meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def run_window(root: Path, shim: Shim, telling: Telling) -> None:
    """Do all of it in this process, which has no window yet."""
    Person(root, shim, telling).work()

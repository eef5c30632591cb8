"""Bugs: told in a window of their own, with a report that holds nothing about anybody."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QThread, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from eesee_desktop import __version__
from eesee_desktop.ui.kit.theme import Space, fixed_font
from eesee_desktop.ui.words.placing import put

_ABOVE = Path(__file__).parents[3]  # of the program


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what a developer needs: versions, kind of failure, and where in our code.

    The message of the exception and the values of variables are left out: either may hold a narrative or a
    name. Paths are cut down to the part inside the program.
    """
    lines = [
        f"eesee_desktop {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    lines += [
        f"  {_inside(Path(frame.filename))}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join(lines)


def _inside(file: Path) -> str:
    """Return the part of a path that is the program's; of a file elsewhere its name.

    A full path often has the name of the person in it. Nor is it what follows the first folder of our name: a folder
    of the person may be called so too.
    """
    if file.is_relative_to(_ABOVE / "eesee_desktop"):
        return file.relative_to(_ABOVE).as_posix()
    is_packed = file.parts[:1] == ("eesee_desktop",)  # what PyInstaller makes knows no more of its paths
    return file.as_posix() if is_packed else file.name


class CrashDialog(QDialog):
    """Says that the fault is ours, whether the work was saved, and shows the whole report.

    Args:
        is_saved: All that was typed is on disk.
    """

    def __init__(self, report: str, *, is_saved: bool) -> None:
        super().__init__(QApplication.activeWindow())
        self._title = QLabel(self.tr("Something went wrong in the program"), self)
        self._text = QLabel(
            put(
                self.tr(
                    "This is a fault in the program, not yours. %1 The report below contains no names and none of "
                    "your text; please pass it on to whoever supports you. You can carry on working, though it is "
                    "safer to restart the program."
                ),
                self.tr("What you had written has been saved.")
                if is_saved
                else self.tr("What you wrote last could not be saved: copy it elsewhere before you close."),
            ),
            self,
        )
        self._report = QPlainTextEdit(report, self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._copy = self._buttons.addButton(self.tr("Copy &report"), QDialogButtonBox.ButtonRole.ActionRole)

        self.setWindowTitle(self.tr("Program fault"))
        self._title.setProperty("rank", "lead")
        self._text.setWordWrap(True)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setFont(fixed_font())
        self._report.setAccessibleName(self.tr("Report"))
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        for widget in (self._title, self._text, self._report, self._buttons):
            column.addWidget(widget)
        self.resize(560, 400)

        self._buttons.rejected.connect(self.reject)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))


class CrashHook:
    """Catches what nobody expected, saves, and tells.

    Args:
        save: Brings what is typed and not yet committed to disk and tells whether all is there; may fail without
            harm.
    """

    def __init__(self, save: Callable[[], bool]) -> None:
        self._save = save
        self._is_telling = False

    def install(self) -> None:
        """Take the place of Python's own hook."""
        sys.excepthook = self

    def remove(self) -> None:
        """Leave to Python what fails from now on: whoever is told of it in a window must be there to close it."""
        if sys.excepthook is self:
            sys.excepthook = sys.__excepthook__

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Save, then show the report; a second failure meanwhile goes to the terminal only."""
        # First to the terminal: whatever goes wrong from here on, the traceback is out.
        sys.__excepthook__(kind, error, trace)
        application = QCoreApplication.instance()
        on_screen_thread = application is not None and QThread.currentThread() is application.thread()
        # A dialog may only be made on the screen's thread, and one at a time: the nested event loop of the
        # first can raise again.
        if issubclass(kind, KeyboardInterrupt) or self._is_telling or not on_screen_thread:
            return
        self._is_telling = True
        is_saved = False
        try:
            # Before the dialog: it waits for a person, who may pull the plug instead.
            is_saved = self._save()
        except Exception as second:  # noqa: BLE001  the first failure is the one to tell
            sys.__excepthook__(type(second), second, second.__traceback__)
        try:
            CrashDialog(crash_report(kind, trace), is_saved=is_saved).exec()
        finally:
            self._is_telling = False

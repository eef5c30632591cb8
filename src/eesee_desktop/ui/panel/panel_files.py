"""What printing for a panel and taking votes in have in common: files chosen by the person, work off the thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.ui.kit.background import JobProgress
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.section.section_page import Work
from eesee_desktop.ui.words.catalogue import in_one

T = TypeVar("T")


class PanelFiles(QWidget):
    """A part of the panel's page that reads or writes files.

    Signals:
        told(str): Something to say in the message bar.
        succeeded(str): As told, of what went well.
        written(object, str): A file, or the folder of several, was written; its ``Path`` and a sentence.
    """

    told = Signal(str)
    succeeded = Signal(str)
    written = Signal(object, str)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.folder = Path.home()
        self.written.connect(self._on_written)

    @property
    def opened(self) -> OpenAssessment:
        """The assessment whose panel it is."""
        return self._work.open

    @property
    def stem(self) -> str:
        """How names of files begin."""
        return self.opened.value.file_stem

    def run(self, work: Callable[[JobProgress], T], succeeded: Callable[[T], None]) -> None:
        """Do something on the worker thread; what went wrong is told."""
        self._work.background.run(work, succeeded, self._on_job_failed)

    def frozen(self, make: Callable[[], T]) -> T | None:
        """Return what a job is given; None, and why is told, where there is none."""
        try:
            return make()
        except KnownError as error:
            self.told.emit(in_one(error))
            return None

    def ask_save(self, name: str, kinds: str) -> Path | None:
        """Ask where to write a file."""
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save"), str(self.folder / name), kinds)
        if not chosen:
            return None
        target = Path(chosen)
        # Not every file dialog adds the ending of the chosen kind, and a file without one opens in nothing.
        ending = kind.rpartition("*")[2].rstrip(")")
        return (
            target if target.suffix or not ending.startswith(".") else target.with_name(target.name + ending)
        )

    def _on_written(self, target: object, _: str) -> None:
        # Not when it is chosen: a folder that takes no file is none to begin in the next time.
        if isinstance(target, Path):
            self.folder = target if target.is_dir() else target.parent

    def _on_job_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.told.emit(in_one(error))

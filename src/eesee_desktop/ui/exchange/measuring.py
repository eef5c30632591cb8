"""How large a sealed file will be: it is made in memory beside what the person looks at, and thrown away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services import submissions
from eesee_desktop.services.submissions import SealedBytes, Sealing
from eesee_desktop.ui.kit.background import Background, Job


class Measuring(QObject):
    """Makes the file that was asked for last, and no other.

    Signals:
        measured(str, int): Its name and its size in bytes.
    """

    measured = Signal(str, int)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._number = 0

    def measure(self, sealing: Sealing) -> None:
        """Find out how large the file of a sealing is."""
        self.stop()
        number = self._number
        self._job = self._background.run(
            lambda progress: submissions.seal_bytes(sealing, progress.tell),
            partial(self._on_succeeded, number),
            self._on_failed,
            is_shown=False,
        )

    def stop(self) -> None:
        """Find out no more: the worker is wanted for something else."""
        self._number += 1
        if self._job is not None and self._job.is_running:
            self._job.cancel()
        self._job = None

    def _on_succeeded(self, number: int, sealed: SealedBytes) -> None:
        if number == self._number:
            self.measured.emit(submissions.leaving_name(sealed), len(sealed.leaving))

    @staticmethod
    def _on_failed(error: BaseException) -> None:
        # What is wrong is told by the sealing itself, if the person goes on.
        if not isinstance(error, KnownError):
            raise error

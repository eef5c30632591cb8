"""Files that were opened with the program, as a double click does: each in a window of its own, without a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from eesee_desktop.system.clock import Clock

if TYPE_CHECKING:
    from eesee_desktop.ui.exchange.opened_file import OpenedFile


class OpenedFiles(QObject):
    """Shows them; loads what that needs when the first one comes.

    Attributes:
        shown: Their windows.

    Signals:
        program_requested: The person wants to go on in the program.
        left: The last of the windows was closed.
    """

    program_requested = Signal()
    left = Signal()

    def __init__(self, parent: QObject, clock: Clock) -> None:
        super().__init__(parent)
        self._clock = clock
        self.shown: list[OpenedFile] = []

    def show(self, path: Path) -> None:
        """Show what can be said of a file."""
        from eesee_desktop.ui.exchange.opened_file import OpenedFile  # noqa: PLC0415  seldom needed

        window = OpenedFile(path, self._clock())
        window.program_requested.connect(self.program_requested)
        # A slot of this object, and no function of its own: it goes with it, where a window outlives both.
        window.closed.connect(self._on_window_closed)
        self.shown.append(window)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def _on_window_closed(self) -> None:
        window = cast("OpenedFile", self.sender())
        if window in self.shown:
            self.shown.remove(window)
            window.deleteLater()
            if not self.shown:
                self.left.emit()

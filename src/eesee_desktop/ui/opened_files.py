"""Files that were opened with the program, as a double click does: each in a window of its own, without a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from eesee_desktop.system.clock import Clock

if TYPE_CHECKING:
    from eesee_desktop.ui.exchange.file_window import FileWindow
    from eesee_desktop.ui.exchange.opened_update import OpenedUpdate


class OpenedFiles(QObject):
    """Shows them; loads what that needs when the first one comes.

    Attributes:
        shown: Their windows.

    Signals:
        program_requested: The person wants to go on in the program.
        left: The last of the windows was closed.
        update_requested(OpenedUpdate): The person wants the update that a window shows.
        updated: The files of the program are those of another version.
    """

    program_requested = Signal()
    left = Signal()
    update_requested = Signal(object)
    updated = Signal()

    def __init__(self, parent: QObject, clock: Clock) -> None:
        super().__init__(parent)
        self._clock = clock
        self.shown: list[FileWindow] = []

    def show(self, path: Path) -> None:
        """Show what can be said of a file."""
        from eesee_desktop.services.own_copy import is_update  # noqa: PLC0415  seldom needed

        if is_update(path):
            self.show_update(path)
            return
        from eesee_desktop.ui.exchange.opened_file import OpenedFile  # noqa: PLC0415  seldom needed

        self._show(OpenedFile(path, self._clock()))

    def show_update(self, path: Path) -> OpenedUpdate:
        """Show what an update of the program would do, whatever the file turns out to be."""
        from eesee_desktop.ui.exchange.opened_update import OpenedUpdate  # noqa: PLC0415  seldom needed

        window = OpenedUpdate(path)
        window.begin_requested.connect(self._on_begin_requested)
        window.updated.connect(self.updated)
        self._show(window)
        return window

    def _show(self, window: FileWindow) -> None:
        window.program_requested.connect(self.program_requested)
        # A slot of this object, and no function of its own: it goes with it, where a window outlives both.
        window.closed.connect(self._on_window_closed)
        self.shown.append(window)
        window.show()
        window.raise_()
        window.activateWindow()

    def come_to_an_end(self) -> None:
        """End what is being done in the windows, as the program ends."""
        for window in self.shown:
            window.come_to_an_end()

    @Slot()
    def _on_begin_requested(self) -> None:
        self.update_requested.emit(self.sender())

    @Slot()
    def _on_window_closed(self) -> None:
        window = cast("FileWindow", self.sender())
        if window in self.shown:
            self.shown.remove(window)
            window.deleteLater()
            if not self.shown:
                self.left.emit()

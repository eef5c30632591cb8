"""Two parts side by side, or one below the other where there is not room enough."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.overriding import override

_SIDE_BY_SIDE = 34  # ems that both take together


class TurningSplitter(QSplitter):
    """Turns with its width."""

    def __init__(self, parent: QWidget | None = None, *, beside: int, below: int, first: int = 0) -> None:
        """Make one.

        Args:
            beside: Least height in lines while the parts stand side by side.
            below: The same for one below the other.
            first: Least width in ems of the first part while they stand side by side.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._first = first
        self._lines = {Qt.Orientation.Horizontal: beside, Qt.Orientation.Vertical: below}
        self.setChildrenCollapsible(False)
        self._keep_height()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_wide = self.width() > em_of(self) * _SIDE_BY_SIDE
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.orientation() is not wanted:
            self.setOrientation(wanted)
            self._keep_height()

    @override
    def childEvent(self, event: QChildEvent, /) -> None:
        super().childEvent(event)
        if event.added():
            self._keep_width()

    def _keep_width(self) -> None:
        first = self.widget(0)
        if first is not None and self._first:
            is_beside = self.orientation() is Qt.Orientation.Horizontal
            first.setMinimumWidth(int(em_of(self) * self._first) if is_beside else 0)

    def _keep_height(self) -> None:
        self._keep_width()
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * self._lines[self.orientation()])

"""Widgets side by side where there is room, else one beneath the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space


class TurningRow(QWidget):
    """A row that becomes a column in a narrow window or large type.

    Args:
        ems: Width below which it turns.
    """

    def __init__(self, ems: int, parent: QWidget | None = None, *, spacing: int = Space.MEDIUM) -> None:
        super().__init__(parent)
        self._ems = ems
        self._across, self._down = spacing, Space.TIGHT
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget at the end."""
        self._box.addWidget(widget, stretch)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least that is needed once it has turned: else no scrolling area would ever let it."""
        shown = [
            item.widget() for item in map(self._box.itemAt, range(self._box.count())) if item is not None
        ]
        widths = [
            max(widget.minimumSizeHint().width(), widget.minimumWidth())
            for widget in shown
            if widget is not None and not widget.isHidden()
        ]
        return QSize(max(widths, default=0), self._box.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= em_of(self) * self._ems
        side = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != side:
            self._box.setDirection(side)
            self._box.setSpacing(self._across if is_wide else self._down)
            self.updateGeometry()

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
        spacing: Between its widgets side by side.
        below: The same once it has turned.
    """

    def __init__(
        self,
        ems: int,
        parent: QWidget | None = None,
        *,
        spacing: int = Space.MEDIUM,
        below: int = Space.TIGHT,
    ) -> None:
        super().__init__(parent)
        self._ems = ems
        self._across, self._down = spacing, below
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(below)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget at the end."""
        self._box.addWidget(widget, stretch)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least that is needed once it has turned: else no scrolling area would ever let it."""
        return QSize(max(self._widths(), default=0), self._box.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        widths = self._widths()
        # A translation may need more than was thought of.
        needed = sum(widths) + self._across * max(len(widths) - 1, 0)
        is_wide = self.width() >= max(em_of(self) * self._ems, needed)
        side = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != side:
            self._box.setDirection(side)
            self._box.setSpacing(self._across if is_wide else self._down)
            self.updateGeometry()

    def _widths(self) -> list[int]:
        """Return the least width of each widget that is shown."""
        items = map(self._box.itemAt, range(self._box.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [
            max(widget.minimumSizeHint().width(), widget.minimumWidth())
            for widget in widgets
            if widget is not None and not widget.isHidden()
        ]

"""A row that goes on in the next line where there is not room enough: for buttons and short facts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space


class Flow(QWidget):
    """Holds widgets side by side, each as wide as it wants to be, in as many lines as that takes."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = Space.SMALL) -> None:
        super().__init__(parent)
        self._flow = _FlowLayout(self, spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._flow.addWidget(widget)


class _FlowLayout(QLayout):
    """Lines of items, each line as high as its highest.

    Lists and not generators where they are added up: Python enters a generator anew for each item, and this is asked
    for at each change of a text in a row.
    """

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        # Qt asks for them many times in each pass of a layout, and says when they no longer hold.
        self._wish: QSize | None = None
        self._least: QSize | None = None
        self._broken: dict[int, list[tuple[list[QLayoutItem], int]]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        lines = self._lines(width)
        return sum([height for _, height in lines]) + self._gap * max(len(lines) - 1, 0)

    @override
    def invalidate(self) -> None:
        self._wish = self._least = None
        self._broken.clear()
        super().invalidate()

    @override
    def sizeHint(self) -> QSize:
        if self._wish is None:
            sizes = [item.sizeHint() for item in self._shown()]
            width = sum([size.width() for size in sizes]) + self._gap * max(len(sizes) - 1, 0)
            self._wish = QSize(width, max([size.height() for size in sizes], default=0))
        return self._wish

    @override
    def minimumSize(self) -> QSize:
        if self._least is None:
            items = self._shown()
            # The height of all that is asked for, but the width of the least: what can break its words may do so.
            self._least = QSize(
                max([item.minimumSize().width() for item in items], default=0),
                max([item.sizeHint().height() for item in items], default=0),
            )
        return self._least

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        is_mirrored = self.parentWidget().isRightToLeft()
        y = rect.y()
        for items, height in self._lines(rect.width()):
            x = 0
            for item in items:
                size = item.sizeHint()
                # An item wider than the row is cut to it: the window must be able to become narrow, whatever a
                # translation has done to a button.
                width = min(size.width(), rect.width())
                # QRect.right() is one less than left + width, for historical reasons of Qt's.
                left = rect.right() + 1 - x - width if is_mirrored else rect.x() + x
                place = QPoint(left, y + (height - size.height()) // 2)
                item.setGeometry(QRect(place, QSize(width, size.height())))
                x += width + self._gap
            y += height + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        """Return the lines with their heights."""
        if width in self._broken:
            return self._broken[width]
        lines: list[tuple[list[QLayoutItem], int]] = []
        # More than the width, so that the first item opens the first line.
        used = width + 1
        for item in self._shown():
            size = item.sizeHint()
            if not lines or used + self._gap + size.width() > width:
                lines.append(([], 0))
                used = -self._gap
            used += self._gap + size.width()
            items, height = lines[-1]
            lines[-1] = ([*items, item], max(height, size.height()))
        self._broken[width] = lines
        return lines

"""A row that goes on in the next line where there is not room enough: for buttons and short facts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space

_Line = tuple[list[tuple[QLayoutItem, QSize]], int]
"""What stands in a line, each with its size, and the height of the line."""


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
    """Lines of items, each line as high as its highest."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        # Asked for many times while a page finds its size; Qt says when anything in them is another.
        self._known_sizes: list[tuple[QLayoutItem, QSize]] | None = None
        self._known_lines: dict[int, list[_Line]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def invalidate(self) -> None:
        self._known_sizes = None
        self._known_lines.clear()
        super().invalidate()

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        lines = self._lines(width)
        return sum(height for _, height in lines) + self._gap * max(len(lines) - 1, 0)

    @override
    def sizeHint(self) -> QSize:
        sizes = [size for _, size in self._sizes()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        sizes = [size for _, size in self._sizes()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        is_mirrored = self.parentWidget().isRightToLeft()
        y = rect.y()
        for items, height in self._lines(rect.width()):
            x = 0
            for item, size in items:
                # An item wider than the row is cut to it: the window must be able to become narrow, whatever a
                # translation has done to a button.
                width = min(size.width(), rect.width())
                # QRect.right() is one less than left + width, for historical reasons of Qt's.
                left = rect.right() + 1 - x - width if is_mirrored else rect.x() + x
                place = QPoint(left, y + (height - size.height()) // 2)
                item.setGeometry(QRect(place, QSize(width, size.height())))
                x += width + self._gap
            y += height + self._gap

    def _sizes(self) -> list[tuple[QLayoutItem, QSize]]:
        """Return what is shown with the sizes that it wants to have."""
        if self._known_sizes is None:
            self._known_sizes = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._known_sizes

    def _lines(self, width: int) -> list[_Line]:
        """Return the lines with their heights."""
        if width in self._known_lines:
            return self._known_lines[width]
        lines: list[_Line] = []
        # More than the width, so that the first item opens the first line.
        used = width + 1
        for item, size in self._sizes():
            if not lines or used + self._gap + size.width() > width:
                lines.append(([], 0))
                used = -self._gap
            used += self._gap + size.width()
            items, height = lines[-1]
            lines[-1] = ([*items, (item, size)], max(height, size.height()))
        self._known_lines[width] = lines
        return lines

"""A plain text of a few lines that is as high as what is written in it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from eesee_desktop.ui.kit.overriding import override

_CHANGES_SIZE = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


class GrowingText(QPlainTextEdit):
    """Shows whole lines only, never a part of one.

    Args:
        least: Lines that it is high when empty.
        most: Lines from which on it scrolls.
    """

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(self._line_count(), self._least), self._most)
        # Not by the viewport itself, which comes a moment after the size.
        frame = self.height() - self.maximumViewportSize().height()
        # Above and below, and once more: what is nearer to the edge counts as hidden.
        text = self.fontMetrics().lineSpacing() * lines + 3 * self.document().documentMargin()
        if self.minimumHeight() != ceil(text) + frame:
            self.setFixedHeight(ceil(text) + frame)

    def _line_count(self) -> int:
        """Return how many lines the text takes in the present width."""
        count, block = 0, self.document().begin()
        while block.isValid() and count < self._most:
            self.document().documentLayout().blockBoundingRect(block)  # lays it out, if that was not done yet
            count += block.layout().lineCount()
            block = block.next()
        return count

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES_SIZE:
            self._fit()

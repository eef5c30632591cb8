"""A plain text of a few lines that is as high as what is written in it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.kit.dropping import files_in
from eesee_desktop.ui.kit.line_edit import begins_at_right
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.plain_edit import PlainEdit

_CHANGES_SIZE = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


class GrowingText(PlainEdit):
    """Shows whole lines only, never a part of one.

    Args:
        least: Lines that it is high when empty.
        most: Lines from which on it scrolls.

    Signals:
        edited: The words are others now, by a key, the menu, a drop, undo or redo.
    """

    edited = Signal()

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._words = ""
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_text_changed)
        self._place()
        self._fit()

    @override
    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        # A file is no text: dropped on one, it goes on to the window.
        return not files_in(source) and super().canInsertFromMimeData(source)

    def show_text(self, text: str) -> None:
        """Show a stored text; one that is there already keeps its cursor and its undo."""
        if text != self._words:
            self._words = text
            self._place()
            self.setPlainText(text)

    def _on_text_changed(self) -> None:
        # Qt tells of another font as of another text. Whether the document counts as modified says nothing either: an
        # undo of all that was typed makes it unmodified, though what was typed may have been stored meanwhile.
        words = self.toPlainText()
        if words != self._words:
            self._words = words
            self._place()
            self.edited.emit()

    def _place(self) -> None:
        """Begin at the right on a screen that is read from there, and elsewhere where the first letter is.

        Qt begins plain text at the left, whatever its letters.
        """
        side = Qt.AlignmentFlag.AlignLeft
        if self.isRightToLeft() or (not self._words.isascii() and begins_at_right(self._words)):
            side = Qt.AlignmentFlag.AlignRight
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

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

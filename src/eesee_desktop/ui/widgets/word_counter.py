"""The number of words of a document, kept while somebody writes in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextDocument

_SAY_AFTER_MS = 120


class WordCounter(QObject):
    """Counts as a word processor does, the changed blocks only at each key.

    The count of a block is kept in its user state; the sum is told a little later.

    Signals:
        counted: The words of the whole document.
    """

    counted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAY_AFTER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def words(self) -> int:
        """The words of the document at this moment."""
        total = 0
        if self._document is not None:
            block = self._document.begin()
            while block.isValid():
                total += max(block.userState(), 0)
                block = block.next()
        return total

    def watch(self, document: QTextDocument) -> None:
        """Count another document from now on, and say its count at once."""
        if self._document is not None:
            self._document.contentsChange.disconnect(self._on_document_contents_change)
        self._document = document
        document.contentsChange.connect(self._on_document_contents_change)
        self._count(document.begin(), document.characterCount())
        self._timer.stop()
        self.counted.emit(self.words)

    def _count(self, block: QTextBlock, end: int) -> None:
        while block.isValid() and block.position() <= end:
            words = sum(any(letter.isalnum() for letter in word) for word in block.text().split())
            if words != block.userState():
                block.setUserState(words)
            block = block.next()

    def _on_document_contents_change(self, position: int, _removed: int, added: int) -> None:
        if self._document is not None:
            self._count(self._document.findBlock(position), position + added)
            self._timer.start()

    def _on_timer_timeout(self) -> None:
        self.counted.emit(self.words)

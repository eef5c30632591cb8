"""A choice of one among several, safe to scroll past and quick to the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from eesee_desktop.ui.kit.overriding import override


class Choice(QComboBox):
    """A combo box in which a letter chooses as the arrow keys do, and the wheel scrolls the page."""

    @override
    def keyPressEvent(self, e: QKeyEvent, /) -> None:
        before = self.currentIndex()
        super().keyPressEvent(e)
        by_letter = bool(e.text()) and e.text().isprintable() and not self.isEditable()
        if by_letter and self.currentIndex() != before:
            self.activated.emit(self.currentIndex())  # Qt shows the new choice and tells nobody

    @override
    def wheelEvent(self, e: QWheelEvent, /) -> None:
        e.ignore()  # a page is scrolled more often than a choice is made with the wheel

"""What a place is for, said where it is still empty."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space

_MEASURE = 72  # characters of a line


class MeasuredCard(QFrame):
    """A card in which no line is longer than an eye follows with ease.

    What is left of the width is margin. A label of limited width would do as well, if Qt did not ask it for its height
    at the whole of the width, and then cut it.
    """

    def __init__(self, letters: int, parent: QWidget) -> None:
        """Make one.

        Args:
            letters: Of the longest line.
        """
        super().__init__(parent)
        self._letters = letters
        self.column = QVBoxLayout(self)

        self.setProperty("kind", "card")
        self.column.setSpacing(Space.SMALL)
        self._measure(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure(event.size().width())
        super().resizeEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return what is needed without the margin of a wide card, which would keep the card wide."""
        least = super().minimumSizeHint()
        margins = self.column.contentsMargins()
        return QSize(least.width() - margins.left() - margins.right() + 2 * Space.LARGE, least.height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure(self.width())

    def _measure(self, width: int) -> None:
        room = self.fontMetrics().averageCharWidth() * self._letters
        rest = max(width - Space.LARGE - room, Space.LARGE)
        left, right = (rest, Space.LARGE) if self.isRightToLeft() else (Space.LARGE, rest)
        self.column.setContentsMargins(left, Space.LARGE, right, Space.LARGE)


class Explanation(MeasuredCard):
    """A card with a heading, some paragraphs, and what to press."""

    def __init__(self, heading: str, paragraphs: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(_MEASURE, parent)
        self._buttons = Flow(self)

        self._buttons.hide()
        self.column.addWidget(ranked(heading, "lead", self))
        for text in paragraphs:
            self.column.addWidget(ranked(text, "body", self))
        self.column.addWidget(self._buttons)

    def add_button(self, button: QPushButton) -> None:
        """Put a button below the words."""
        self._buttons.add(button)
        self._buttons.show()

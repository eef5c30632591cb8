"""What a place is for, said where it is still empty."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space

_MEASURE = 72  # characters of a line


class Explanation(QFrame):
    """A card with a heading, some paragraphs, and what to press."""

    def __init__(self, heading: str, paragraphs: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._heading: QLabel = ranked(heading, "lead", self)
        self._paragraphs = [ranked(text, "body", self) for text in paragraphs]
        self._buttons = Flow(self)

        self.setProperty("kind", "card")
        self._buttons.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._heading)
        for paragraph in self._paragraphs:
            column.addWidget(paragraph)
            paragraph.setMaximumWidth(paragraph.fontMetrics().averageCharWidth() * _MEASURE)
        column.addWidget(self._buttons)

    def add_button(self, button: QPushButton) -> None:
        """Put a button below the words."""
        self._buttons.add(button)
        self._buttons.show()

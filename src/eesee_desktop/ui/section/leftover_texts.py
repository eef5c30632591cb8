"""What was typed into something that is not there any more, and was never stored: to read, to copy, to discard."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.form import align_lines_with_screen, ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import labelled, put

_LINES = 4


class LeftoverTexts(QWidget):
    """A card for each text.

    Signals:
        discarded(str): The text of that place is to go.
    """

    discarded = Signal(str)

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        """Make it, with nothing in it.

        Args:
            why: How such a text came about, and what can be done.
        """
        super().__init__(parent)
        self._why = why
        self._shown: dict[str, str] = {}
        self._cards: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.MEDIUM)
        self._column.setSpacing(Space.SMALL)
        self.hide()

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show these texts, by their places; without any, nothing is seen."""
        if dict(texts) == self._shown:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._shown = dict(texts)
        self._cards = {
            place: self._card(place, text, number)
            for number, (place, text) in enumerate(self._shown.items(), start=1)
        }
        self.setVisible(bool(texts))
        if had_focus:
            self._focus_what_is_left()

    def focus_first(self) -> bool:
        """Put the cursor into the first text; tell whether there is any."""
        for card in self._cards.values():
            card.setFocus()
            return True
        return False

    def _focus_what_is_left(self) -> None:
        """Keep the focus near, when what had it went."""
        if not self.focus_first():
            self.window().setFocus()

    def _card(self, place: str, text: str, number: int) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "notice")
        shown = QPlainTextEdit(text, card)
        align_lines_with_screen(shown)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setFixedHeight(shown.fontMetrics().lineSpacing() * _LINES + 2 * Space.MEDIUM)
        name = put(self.tr("Text that was kept aside, %1"), number)
        shown.setAccessibleName(name)
        shown.setAccessibleDescription(self._why)
        card.setFocusProxy(shown)
        copy, discard = QPushButton(self.tr("Copy"), card), QPushButton(self.tr("Discard"), card)
        for button in (copy, discard):
            button.setAccessibleName(labelled(button.text(), name))
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(copy)
        row.addWidget(discard)
        row.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(ranked(self._why, "body", card))
        column.addWidget(shown)
        column.addLayout(row)
        self._column.addWidget(card)

        copy.clicked.connect(lambda: self._copy(text))
        discard.clicked.connect(lambda: self.discarded.emit(place))
        return card

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, self.tr("Copied"))

"""A question asked where it arises: a sentence, its answers as buttons, Escape for none of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.bar import Bar
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.messages import Act
from eesee_desktop.ui.kit.theme import Space


class QuestionBar(Bar):
    """Asks instead of a box that stops everything; the last answer is the one that alters nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ranked("", "body", self)
        self._answers: list[QPushButton] = []
        self._row = QHBoxLayout()

        self.setProperty("kind", "notice")
        self._row.setSpacing(Space.SMALL)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._text)
        column.addLayout(self._row)

    def ask(self, text: str, answers: Sequence[Act]) -> None:
        """Ask; each answer does its act and closes the question. The focus goes to the last answer."""
        self.withdraw()
        self._text.setText(text)
        self._text.setAccessibleName(text)
        for index, answer in enumerate(answers):
            button = QPushButton(answer.words, self)
            button.clicked.connect(lambda _=False, do=answer.do: self._answer(do))
            self._row.insertWidget(index, button)
            self._answers.append(button)
        self.show()
        self._answers[-1].setFocus()
        announce(self, text)

    def withdraw(self) -> None:
        """Take the question away unanswered."""
        for button in self._answers:
            button.hide()
            button.deleteLater()
        self._answers.clear()
        self.hide()

    def _answer(self, do: Callable[[], object]) -> None:
        self.withdraw()
        self.closed.emit()
        do()

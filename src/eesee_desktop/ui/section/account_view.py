"""What became of each piece of something that was read: what a person decides first, what was not taken, the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.intake.account import Account, Piece
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.form import add_field, align_lines_with_screen
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.whole_words import WholeWords
from eesee_desktop.ui.words.places import place_told
from eesee_desktop.ui.words.placing import own

_TEXT = Qt.ItemDataRole.UserRole
_WHOLE_LINES = 4
_LINES = 8


@dataclass(frozen=True, slots=True)
class Question:
    """Something that a person decides before anything is entered.

    Attributes:
        key: By which the answer is known.
        answers: Code and words of each.
        answer: The code of the one that holds; empty where one has to be chosen.
    """

    key: str
    words: str
    answers: tuple[tuple[str, str], ...]
    answer: str = ""


class AccountView(QWidget):
    """Questions on top, the pieces below in the order in which they need a look, the chosen one whole.

    Signals:
        answered: Another answer was chosen.
    """

    answered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._questions: tuple[Question, ...] = ()
        self._choices: dict[str, Choice] = {}
        self._folded: dict[int, Sequence[Piece]] = {}
        self._words_of: Callable[[Piece], str] = lambda _: ""
        self._asked = QWidget(self)
        self._tree = QTreeWidget(self)
        self._whole = QPlainTextEdit(self)
        self._assemble()
        self._tree.currentItemChanged.connect(self._on_tree_current_item_changed)
        self._tree.itemExpanded.connect(self._on_tree_item_expanded)

    def _assemble(self) -> None:
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, Space.SMALL)
        asked.setSpacing(Space.TIGHT)
        tree, whole = self._tree, self._whole
        tree.setColumnCount(3)
        tree.setHeaderLabels([self.tr("Words"), self.tr("Outcome"), self.tr("Place")])
        tree.setAccessibleName(self.tr("What became of each part"))
        tree.setWordWrap(True)
        tree.setItemDelegate(WholeWords(tree))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Half each: the words are what one knows a part by, what became of them is what one reads.
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)
        tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)
        tree.setMinimumHeight(tree.fontMetrics().lineSpacing() * _LINES)
        align_lines_with_screen(whole)
        whole.setReadOnly(True)
        whole.setTabChangesFocus(True)
        whole.setAccessibleName(self.tr("All words of the chosen part"))
        whole.setFixedHeight(whole.fontMetrics().lineSpacing() * _WHOLE_LINES + 2 * Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._asked)
        column.addWidget(tree, 1)
        column.addWidget(whole)

    @property
    def answers(self) -> Mapping[str, str]:
        """The answer to each question that has one, by its key."""
        found = {key: str(box.currentData() or "") for key, box in self._choices.items()}
        return {key: answer for key, answer in found.items() if answer}

    @property
    def is_answered(self) -> bool:
        """Every question has an answer."""
        return len(self.answers) == len(self._questions)

    def focus_first(self) -> bool:
        """Put the focus on the first question; tell whether there is one."""
        for box in self._choices.values():
            box.setFocus()
            return True
        return False

    def show_account(
        self, account: Account, words_of: Callable[[Piece], str], questions: Sequence[Question] = ()
    ) -> None:
        """Show other pieces; the boxes of questions that are the same stay, with the focus in them.

        Args:
            words_of: What became of a piece, in the language of the screen.
        """
        self._words_of = words_of
        self._ask(tuple(questions))
        self._tree.clear()
        self._folded.clear()
        self._whole.clear()
        taken = account.taken
        standing = [piece for piece in account.told if piece.is_standing]
        lost = [piece for piece in account.told if not piece.is_standing]
        doubtful = [piece for piece in taken if piece.is_doubtful]
        certain = [piece for piece in taken if not piece.is_doubtful]
        self._group(self.tr("To decide"), account.asked)
        self._group(self.tr("Not taken"), lost)
        self._group(self.tr("Taken, and may say more than was taken"), doubtful)
        self._group(self.tr("Taken"), certain, is_folded=True)
        self._group(
            self.tr("Standing matter: what every report has, and headings that the report prints itself"),
            standing,
            is_folded=True,
        )
        first = self._tree.topLevelItem(0)
        if first is not None:
            self._tree.setCurrentItem(first.child(0) if first.isExpanded() else first)

    def _ask(self, questions: tuple[Question, ...]) -> None:
        if questions == self._questions:
            return
        is_same = [one.key for one in questions] == [one.key for one in self._questions]
        self._questions = questions
        if is_same:
            for one in questions:
                box = self._choices[one.key]
                box.setCurrentIndex(max(box.findData(one.answer), 0))
            return
        layout = self._asked.layout()
        if layout is not None:
            QWidget().setLayout(layout)  # takes the old one away with what lies in it
        column = QVBoxLayout(self._asked)
        column.setContentsMargins(0, 0, 0, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        self._choices = {one.key: self._box(one, column) for one in questions}
        self._asked.setVisible(bool(questions))

    def _box(self, question: Question, column: QVBoxLayout) -> Choice:
        box = Choice(self._asked)
        if not question.answer:
            box.addItem(self.tr("Please choose"), "")
        for code, words in question.answers:
            box.addItem(words, code)
        box.setCurrentIndex(max(box.findData(question.answer), 0))
        box.activated.connect(self.answered)
        add_field(column, question.words, box)
        return box

    def _group(self, title: str, pieces: Iterable[Piece], *, is_folded: bool = False) -> None:
        shown = list(pieces)
        if not shown:
            return
        top = QTreeWidgetItem(self._tree, [f"{title} ({len(shown)})"])
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        top.setFirstColumnSpanned(True)
        if is_folded:
            # Thousands of rows that nobody looks at are made when somebody does.
            self._folded[self._tree.indexOfTopLevelItem(top)] = shown
            top.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        else:
            self._fill(top, shown)
            top.setExpanded(True)

    def _fill(self, top: QTreeWidgetItem, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            became = self._words_of(piece)
            words = piece.excerpt or piece.place.entry
            item = QTreeWidgetItem([own(words), became, place_told(piece.place)])
            item.setToolTip(1, became)
            item.setData(0, _TEXT, f"{became}\n{piece.words}" if piece.words else became)
            top.addChild(item)

    def _on_tree_item_expanded(self, item: QTreeWidgetItem) -> None:
        index = self._tree.indexOfTopLevelItem(item)
        pieces = self._folded.pop(index, ())
        if pieces:
            self._fill(item, pieces)

    def _on_tree_current_item_changed(self, item: QTreeWidgetItem | None) -> None:
        words = "" if item is None else str(item.data(0, _TEXT) or "")
        self._whole.setPlainText(words)
        # Its room stays, so that nothing moves; with nothing in it Tab need not come by.
        self._whole.setEnabled(bool(words))

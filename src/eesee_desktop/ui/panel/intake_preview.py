"""What votes from a file would alter, before anything is entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.intake.account import Account, Piece
from eesee_desktop.services.panel import Conflict
from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.form import align_lines_with_screen, ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.panel.votes_model import ABSTENTION_SIGN
from eesee_desktop.ui.section.account_view import AccountView, Question
from eesee_desktop.ui.words.placing import listed, put
from eesee_desktop.ui.words.shown_scores import shown_score

_LINES = 9
_SHOWN_CONFLICTS = 6


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One sheet, or one member of a table.

    Attributes:
        source: The file.
        whose: Member and round; empty for what was refused.
        votes: In words; for what was refused, why.
        new: Votes for empty cells.
        differing: Votes that would replace another.
    """

    source: str
    whose: str
    votes: str
    new: int = 0
    differing: int = 0
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class AccountShown:
    """What became of every part of what was read.

    Attributes:
        words_of: What became of a piece, in the language of the screen.
        questions: What a person decides before anything is entered.
    """

    account: Account
    words_of: Callable[[Piece], str]
    questions: tuple[Question, ...] = ()


class IntakePreview(QFrame):
    """Shows what would be entered and what was refused, and asks; nothing is replaced unless that is said.

    Signals:
        enter_requested(bool): Enter the votes; whether votes that are there may be replaced.
        answered: Something that is asked has another answer.
        closed: Nothing is to be entered.
    """

    enter_requested = Signal(bool)
    answered = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ranked("", "lead", self)
        self._note = ranked("", "body", self)
        self._table = QTableWidget(0, 5, self)
        self._conflicts = ranked("", "body", self)
        self._account = AccountView(self)
        self._reasons_title = ranked("", "body", self)
        self._reasons = QPlainTextEdit(self)
        self._enter = QPushButton(self)
        self._replace = QPushButton(self)
        self._cancel = QPushButton(self)
        self._assemble()
        self.hide()
        self._account.answered.connect(self.answered)
        # A column has its width only when the table is seen, and rows their height a moment later.
        head = self._table.horizontalHeader()
        head.sectionResized.connect(lambda: QTimer.singleShot(0, self, self._fit_rows))
        self._enter.clicked.connect(lambda: self._end(enter=True, overwrite=False))
        self._replace.clicked.connect(lambda: self._end(enter=True, overwrite=True))
        self._cancel.clicked.connect(lambda: self._end(enter=False, overwrite=False))

    @property
    def answers(self) -> Mapping[str, str]:
        """The answer to each question that has one, by its key."""
        return self._account.answers

    def _assemble(self) -> None:
        self.setProperty("kind", "card")
        table = self._table
        table.setHorizontalHeaderLabels(
            [
                self.tr("File"),
                self.tr("Whose"),
                self.tr("New"),
                self.tr("Different"),
                self.tr("Votes, or why refused"),
            ]
        )
        table.setAccessibleName(self.tr("What would be entered"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        align_lines_with_screen(self._reasons)
        self._reasons.setReadOnly(True)
        self._reasons.setTabChangesFocus(True)
        self._reasons.setFixedHeight(self._reasons.fontMetrics().lineSpacing() * 6)
        self._reasons_title.setText(
            self.tr("What members wrote. It is shown only here: copy what you need into a justification.")
        )
        self._reasons.setAccessibleName(self.tr("What members wrote"))
        self._enter.setProperty("kind", "main")
        acts = QHBoxLayout()
        acts.setSpacing(Space.SMALL)
        for button in (self._enter, self._replace, self._cancel):
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        for widget in (
            self._title,
            self._note,
            self._account,
            table,
            self._conflicts,
            self._reasons_title,
            self._reasons,
        ):
            column.addWidget(widget)
        column.addLayout(acts)

    def show_reading(
        self,
        rows: Sequence[PreviewRow],
        conflicts: Sequence[Conflict],
        account: AccountShown,
        reasons: Sequence[str] = (),
        note: str = "",
    ) -> None:
        """Show what was read.

        Args:
            account: What became of every part of the files, and what is asked.
            reasons: What members wrote beside their scores, a line each.
            note: Something else to know before entering.
        """
        new, differing = sum(row.new for row in rows), sum(row.differing for row in rows)
        refused = sum(row.is_refused for row in rows)
        parts = [self.tr("%n new vote(s)", "", new)] if new or not differing else []
        if differing:
            parts.append(self.tr("%n would replace another", "", differing))
        if refused:
            parts.append(self.tr("%n file(s) refused", "", refused))
        self._title.setText(put(self.tr("Read, not entered yet: %1"), listed(parts)))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._fill_table(rows)
        self._conflicts.setText(self._told(conflicts))
        self._conflicts.setVisible(bool(conflicts))
        self._reasons.setPlainText("\n".join(reasons))
        for widget in (self._reasons, self._reasons_title):
            widget.setVisible(bool(reasons))
        self._account.show_account(account.account, account.words_of, account.questions)
        self._enter.setVisible(bool(new))
        self._enter.setText(
            self.tr("Enter the %n new one(s)", "", new) if differing else self.tr("Enter %n vote(s)", "", new)
        )
        self._replace.setVisible(bool(differing))
        self._replace.setText(self.tr("Enter all, replacing %n", "", differing))
        self._cancel.setText(self.tr("Enter nothing") if new or differing else self.tr("Close"))
        is_answered = self._account.is_answered
        for button in (self._enter, self._replace):
            button.setEnabled(is_answered)
        was_hidden = self.isHidden()
        self.show()
        # An answer that was chosen keeps the focus. What is asked comes first, and stands on top.
        if was_hidden and not self._account.focus_first():
            (self._enter if new and is_answered else self._cancel).setFocus()
        announce(self, self._title.text())

    def _fill_table(self, rows: Sequence[PreviewRow]) -> None:
        refused = self.tr("Refused:")
        self._table.setRowCount(len(rows))
        for index, row in enumerate(rows):
            counts = ("", "") if row.is_refused else (str(row.new), str(row.differing))
            votes = f"{refused} {row.votes}" if row.is_refused else row.votes
            for column, text in enumerate((row.source, row.whose, *counts, votes)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(index, column, item)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make rows as high as their words in the width of their columns, and the table as high as its rows."""
        table = self._table
        table.resizeRowsToContents()
        height = sum(table.rowHeight(row) for row in range(min(table.rowCount(), _LINES)))
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + height + 4)

    def _told(self, conflicts: Sequence[Conflict]) -> str:
        """Return which votes differ, as many as one can take in."""
        words = self.tr("%1, round %2, %3: %4 is recorded, the file says %5")
        lines = []
        for one in conflicts[:_SHOWN_CONFLICTS]:
            line, place = words, one.place
            scores = (
                ABSTENTION_SIGN if score is None else shown_score(score.exact)
                for score in (one.present, one.offered)
            )
            facts = (place.member, str(int(place.round)), place.dimension, *scores)
            for number, fact in enumerate(facts, start=1):
                line = line.replace(f"%{number}", fact)
            lines.append(line)
        more = len(conflicts) - _SHOWN_CONFLICTS
        if more > 0:
            lines.append(self.tr("and %n more", "", more))
        return "\n".join(lines)

    def _end(self, *, enter: bool, overwrite: bool) -> None:
        self.hide()
        if enter:
            self.enter_requested.emit(overwrite)
        else:
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end(enter=False, overwrite=False)
        else:
            super().keyPressEvent(event)

"""What we ask: the comments on a submission, what became of each, and the form for another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.comments import CommentAct, CommentState, can_be
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.messages.comments import act_words, answer_words, kind_words, state_words
from eesee_desktop.services.comments import NewComment
from eesee_desktop.storage.reviews import KeptComment
from eesee_desktop.ui.desk.comment_form import CommentForm
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.growing_text import GrowingText
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import in_line, labelled, listed, own, put

translate = QCoreApplication.translate

_COMMENT = Qt.ItemDataRole.UserRole
_LIST_LINES = 7
_SIGNS = {
    CommentState.OPEN: "△",
    CommentState.ANSWERED: "↩",
    CommentState.ACCEPTED: "✓",
    CommentState.CLOSED: "–",
}


class CommentsPanel(QWidget):
    """Comments, the newest state of each in a line; the chosen one whole.

    Attributes:
        form: For another one.
        list: One row a comment, in the order of the report.

    Signals:
        act_requested(KeptComment, CommentAct, str): Something is to be done to a comment, with these words.
        add_requested(NewComment): Another comment.
        place_requested(str): Show the place of a comment.
    """

    act_requested = Signal(KeptComment, CommentAct, str)
    add_requested = Signal(NewComment)
    place_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        self._none = ranked(self.tr("No comment yet."), "muted", self)
        self.list = QListWidget(self)
        self._card = QFrame(self)
        self._told = ranked("", "body", self._card)
        self._go = QPushButton(self.tr("Show its &place"), self._card)
        self._acts = {
            CommentAct.ACCEPTED: QPushButton(self.tr("&Accept"), self._card),
            CommentAct.CLOSED: QPushButton(self.tr("C&lose"), self._card),
            CommentAct.REOPENED: QPushButton(self.tr("Open agai&n…"), self._card),
            CommentAct.WORDED: QPushButton(self.tr("Propose a &wording…"), self._card),
            CommentAct.ASSIGNED: QPushButton(self.tr("Ass&ign…"), self._card),
        }
        self.form = CommentForm(self)
        self._assemble()

        self.list.currentItemChanged.connect(self._show_chosen)
        self._go.clicked.connect(self._on_go_clicked)
        for act, button in self._acts.items():
            button.clicked.connect(lambda _=False, act=act: self._ask(act))
        self.form.add_requested.connect(self.add_requested)

    def _assemble(self) -> None:
        self.list.setAccessibleName(self.tr("Comments"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(self.fontMetrics().lineSpacing() * _LIST_LINES)
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._told)
        buttons = Flow(self._card)
        for button in (self._go, *self._acts.values()):
            button.setProperty("kind", "narrow")
            buttons.add(button)
        inside.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self._none, self.list, self._card, self.form):
            column.addWidget(part)

    def show_comments(
        self, comments: Sequence[KeptComment], instrument: Instrument, *, is_open: bool
    ) -> None:
        """Show these comments; the chosen one stays chosen.

        Args:
            is_open: More can be said: the round is not over.
        """
        self._instrument = instrument
        before = self.chosen
        self.list.clear()
        for kept in comments:
            item = QListWidgetItem(self._line(kept), self.list)
            item.setData(_COMMENT, kept)
            if before is not None and before.comment.id == kept.comment.id:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self._none.setVisible(not comments)
        self.list.setVisible(bool(comments))
        self.form.setVisible(is_open)
        self._show_chosen()

    @property
    def chosen(self) -> KeptComment | None:
        """The comment that is chosen."""
        item = self.list.currentItem()
        found = None if item is None else item.data(_COMMENT)
        return found if isinstance(found, KeptComment) else None

    def _line(self, kept: KeptComment) -> str:
        comment = kept.comment
        where = comment.address if self._instrument is None else place_name(comment.address, self._instrument)
        state = state_words(comment.state, translate)
        return in_line(
            (f"{_SIGNS[comment.state]} {listed((kind_words(comment.kind, translate), state))}", where)
        )

    def _show_chosen(self) -> None:
        kept = self.chosen
        self._card.setVisible(kept is not None)
        if kept is None:
            return
        comment = kept.comment
        lines = [put(self.tr("“%1”"), comment.quote)] if comment.quote else []
        lines.append(own(comment.text))
        lines.append(listed((comment.by, moment_words(comment.at))))
        if comment.assigned_to:
            lines.append(put(self.tr("Looked after by %1"), comment.assigned_to))
        if comment.wording:
            lines.append(put(self.tr("Wording proposed: %1"), comment.wording))
        for event in comment.events:
            said = (
                answer_words(event.text, translate)
                if event.act is CommentAct.ANSWERED
                else ("" if event.act in {CommentAct.ASSIGNED, CommentAct.WORDED} else event.text)
            )
            head = in_line(
                (act_words(event.act, event.text, translate), listed((event.by, moment_words(event.at)))),
                " – ",
            )
            lines.append(labelled(head, said) if said else head)
        self._told.setText("\n".join(lines))
        for act, button in self._acts.items():
            button.setVisible(can_be(comment.state, act))

    def _ask(self, act: CommentAct) -> None:
        kept = self.chosen
        if kept is None:
            return
        if act in {CommentAct.ACCEPTED, CommentAct.CLOSED}:
            self.act_requested.emit(kept, act, "")
            return
        words = _asked_words(self, act)
        if words:
            self.act_requested.emit(kept, act, words)

    def _on_go_clicked(self) -> None:
        kept = self.chosen
        if kept is not None:
            self.place_requested.emit(kept.comment.address)


def _asked_words(parent: QWidget, act: CommentAct) -> str:
    """Ask for the words that go with an act; empty if nothing is to be done."""
    title, do, name = {
        CommentAct.REOPENED: (
            translate("desk", "Open the comment again?"),
            translate("desk", "Open it again"),
            translate("desk", "&What is still wanted"),
        ),
        CommentAct.WORDED: (
            translate("desk", "Propose a wording"),
            translate("desk", "Propose it"),
            translate("desk", "&Wording, which the member can take over with one click"),
        ),
        CommentAct.ASSIGNED: (
            translate("desk", "Who looks after it?"),
            translate("desk", "Assign"),
            translate("desk", "&Name of an editor"),
        ),
    }[act]
    dialog = AskingDialog(parent, title, do)
    typed = GrowingText(1 if act is CommentAct.ASSIGNED else 3, 10, dialog)
    add_field(dialog.column, name, typed)
    dialog.set_problem(
        lambda: "" if typed.toPlainText().strip() else translate("desk", "Write something, or cancel."),
        typed,
    )
    return typed.toPlainText().strip() if dialog.ask() else ""

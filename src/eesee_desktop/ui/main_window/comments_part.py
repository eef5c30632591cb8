"""The comments of the consortium beside the page: what is asked at the fields of a section, answered in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.comments import CommentAct
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.messages.comments import act_words, answer_words, kind_words, state_words
from eesee_desktop.services.answers import AnsweredComment
from eesee_desktop.ui.kit.form import make_read_only, ranked
from eesee_desktop.ui.kit.growing_text import GrowingText
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.dates import short_day
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import in_line, labelled, listed, own, put, quoted

_LINES = (2, 8)


class CommentsPart(QWidget):
    """A card for each comment of a section.

    Signals:
        answer_edited(str): The answer to the comment of an id is being typed.
        wording_requested(str): Take the wording that it proposes over into its field.
        place_requested(str): Go to the field that it is about.
    """

    answer_edited = Signal(str)
    wording_requested = Signal(str)
    place_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, _Card] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)

    @property
    def comments(self) -> tuple[str, ...]:
        """The ids of those that are shown, in their order."""
        return tuple(self._cards)

    def show_comments(
        self,
        comments: Sequence[AnsweredComment],
        instrument: Instrument,
        *,
        is_fixed: bool,
        is_read_only: bool,
    ) -> None:
        """Show comments; a card that stays keeps its cursor.

        Args:
            is_fixed: Nothing can be taken over into a field.
            is_read_only: Nothing can be answered either.
        """
        wanted = tuple(one.comment.id for one in comments)
        if wanted != self.comments:
            for card in self._cards.values():
                card.hide()
                card.deleteLater()
            self._cards = {one.comment.id: self._made(one, instrument) for one in comments}
        for one in comments:
            self._cards[one.comment.id].show_comment(one, is_fixed=is_fixed, is_read_only=is_read_only)

    def answer_to(self, wanted: str) -> str:
        """Return the answer to a comment as it is typed."""
        return self._cards[wanted].answer.toPlainText()

    def show_kept(self, wanted: str, text: str) -> None:
        """Show an answer that was typed and could not be stored; it is tried again."""
        card = self._cards[wanted]
        if not card.answer.hasFocus() and card.answer.toPlainText() != text:
            card.answer.setPlainText(text)

    def go_to(self, address: str) -> None:
        """Put the cursor to the first comment at an address."""
        for card in self._cards.values():
            if card.address == address:
                card.enter()
                return

    def _made(self, one: AnsweredComment, instrument: Instrument) -> _Card:
        card = _Card(one, place_name(one.comment.address, instrument) if one.section else "", self)
        wanted = one.comment.id
        card.answer.edited.connect(lambda: self.answer_edited.emit(wanted))
        card.take.clicked.connect(partial(self.wording_requested.emit, wanted))
        card.place.clicked.connect(partial(self.place_requested.emit, one.comment.address))
        self._column.addWidget(card)
        card.show()  # Qt would do so a moment later, when the cursor may have been sent there already
        return card


class _Card(QFrame):
    """One comment, what was said to it, and room for the answer."""

    def __init__(self, one: AnsweredComment, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        comment = one.comment
        self.address = comment.address
        self.place = QPushButton(place or self.tr("As a whole"), self)
        self._standing = ranked("", "muted", self)
        self._quote = ranked(own(quoted(comment.quote)) if comment.quote else "", "muted", self)
        self._text = ranked(own(comment.text), "body", self)
        self._wording = ranked("", "body", self)
        self.take = QPushButton(self.tr("Take over the wording"), self)
        self._said = ranked("", "muted", self)
        self.answer = GrowingText(*_LINES, self)

        self.setProperty("kind", "card")
        self.place.setProperty("kind", "link")
        self.place.setAccessibleDescription(self.tr("Goes to the field that the comment is about"))
        self.answer.setAccessibleName(put(self.tr("Answer to the comment on %1"), self.place.text()))
        self.answer.setAccessibleDescription(comment.text)
        self.answer.setPlaceholderText(self.tr("Your answer; it goes out with the next revision"))
        self.take.setAccessibleDescription(comment.wording)
        column = QVBoxLayout(self)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (
            self._standing,
            self._quote,
            self._text,
            self._wording,
            self.take,
            self._said,
            self.answer,
        ):
            column.addWidget(widget)

    def show_comment(self, one: AnsweredComment, *, is_fixed: bool, is_read_only: bool) -> None:
        """Show how it stands."""
        comment, translate = one.comment, QCoreApplication.translate
        kind, state = kind_words(comment.kind, translate), state_words(comment.state, translate)
        day = _day(comment.at)
        self._standing.setText(in_line((kind, state, listed((comment.by, day)))))
        _show(self._quote, self._quote.text())
        proposed = put(self.tr("Proposed: “%1”"), comment.wording) if comment.wording else ""
        if one.stands and proposed:
            stands = self.tr("This wording stands there now.")
            proposed = f"{proposed}\n{stands}"
        self._wording.setText(proposed)
        _show(self._wording, proposed)
        can_take = bool(comment.wording) and comment.waits_for_member and not one.stands
        self.take.setVisible(can_take and not is_fixed)
        self._said.setText("\n".join(_told(one, translate)))
        _show(self._said, self._said.text())
        self.answer.setVisible(comment.waits_for_member and not (is_read_only and not one.answer))
        make_read_only(self.answer, is_read_only=is_read_only)
        # What is being typed is later than what is stored.
        if not self.answer.hasFocus():
            self.answer.show_text(one.answer)

    def enter(self) -> None:
        """Put the cursor where one answers, or to the comment where nothing is to be answered."""
        (self.place if self.answer.isHidden() else self.answer).setFocus()


def _show(label: QWidget, text: str) -> None:
    label.setVisible(bool(text))


def _told(one: AnsweredComment, translate: Callable[[str, str], str]) -> list[str]:
    """Return what was done to a comment that the member should know, a line each."""
    lines = []
    for event in one.comment.events:
        if event.act in {CommentAct.ASSIGNED, CommentAct.WORDED}:
            continue
        head = labelled(act_words(event.act, event.text, translate), listed((event.by, _day(event.at))))
        text = answer_words(event.text, translate) if event.act is CommentAct.ANSWERED else event.text
        lines.append(f"{head}\n{own(text)}" if text else head)
    return lines


def _day(moment: datetime) -> str:
    local = moment.astimezone()
    return short_day(QDate(local.year, local.month, local.day))

"""A comment that is being written: its place, what it asks for, its words."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.comments import CommentKind
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.messages.comments import kind_words
from eesee_desktop.services.comments import NewComment
from eesee_desktop.ui.desk.reading_view import MarkedPassage
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.growing_text import GrowingText
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import put

_LONGEST_QUOTE = 160  # letters that are shown of a passage


class CommentForm(QWidget):
    """For one comment more.

    Signals:
        add_requested(NewComment): It is to be made.
    """

    add_requested = Signal(NewComment)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passage = MarkedPassage("", "")
        self._place = ranked("", "body", self)
        self._kind = Choice(self)
        self._text = GrowingText(3, 12, self)
        self._more = Fold(self.tr("More"), self)
        self._wording = GrowingText(2, 10, self)
        self._assigned = LineEdit(self)
        self._add = QPushButton(self.tr("Add the comment"), self)
        for kind in CommentKind:
            self._kind.addItem(kind_words(kind, QCoreApplication.translate), kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(0)
        column.addWidget(ranked(self.tr("Another comment"), "lead", self))
        column.addWidget(self._place)
        column.addSpacing(Space.SMALL)
        add_field(column, self.tr("What it as&ks for"), self._kind)
        add_field(column, self.tr("Co&mment"), self._text)
        add_field(
            self._more.body,
            self.tr("Proposed wording"),
            self._wording,
            self.tr(
                "In place of the passage, or of the whole text. The member takes it over with one click."
            ),
        )
        add_field(self._more.body, self.tr("Looked after by"), self._assigned)
        self._more.set_open(False)
        column.addWidget(self._more)
        column.addSpacing(Space.SMALL)
        row = Flow(self)
        self._add.setProperty("kind", "main")
        row.add(self._add)
        column.addWidget(row)
        self._text.textChanged.connect(self._on_text_changed)
        self._add.clicked.connect(self._on_add_clicked)
        self._on_text_changed()

    @property
    def state(self) -> str:
        """What was written and not yet added, to be kept."""
        if not (self._text.toPlainText() or self._wording.toPlainText()):
            return ""
        return json.dumps(
            {
                "address": self._passage.address,
                "quote": self._passage.quote,
                "kind": self._kind.currentData(),
                "text": self._text.toPlainText(),
                "wording": self._wording.toPlainText(),
                "assigned_to": self._assigned.text(),
            }
        )

    def take_state(self, state: str, instrument: Instrument) -> None:
        """Go on with what was written and not yet added."""
        self.clear()
        try:
            kept = json.loads(state or "{}")
            passage = MarkedPassage(str(kept["address"]), str(kept["quote"]))
            kind = self._kind.findData(kept["kind"])
            texts = [str(kept[name]) for name in ("text", "wording", "assigned_to")]
        except (ValueError, KeyError, TypeError):
            return
        self._show_passage(passage, instrument)
        self._kind.setCurrentIndex(max(kind, 0))
        self._text.show_text(texts[0])
        self._wording.show_text(texts[1])
        self._assigned.setText(texts[2])

    def show_passage(self, passage: MarkedPassage, instrument: Instrument, *, is_marked: bool) -> None:
        """Say what the comment will be about; what is written already stays with its own place.

        Args:
            is_marked: Something is marked, which alone moves a comment that is being written.
        """
        if is_marked or not self._text.toPlainText():
            self._show_passage(passage, instrument)
            if is_marked and not passage.quote:
                words = self.tr("%1. What is marked has formatting in it: the comment is on the whole text.")
                self._place.setText(put(words, place_name(passage.address, instrument)))

    def _show_passage(self, passage: MarkedPassage, instrument: Instrument) -> None:
        self._passage = passage
        place = place_name(passage.address, instrument)
        short = passage.quote[:_LONGEST_QUOTE] + ("…" if len(passage.quote) > _LONGEST_QUOTE else "")
        self._place.setText(
            put(self.tr("On %1: “%2”"), place, short)
            if passage.quote
            else put(self.tr("On %1. Mark a passage to comment on that alone."), place)
        )

    def clear(self) -> None:
        """Begin anew."""
        self._text.clear()
        self._wording.clear()
        self._assigned.clear()
        self._kind.setCurrentIndex(0)

    def _on_text_changed(self) -> None:
        self._add.setEnabled(bool(self._text.toPlainText().strip()))

    def _on_add_clicked(self) -> None:
        self.add_requested.emit(
            NewComment(
                address=self._passage.address,
                kind=CommentKind(self._kind.currentData()),
                text=self._text.toPlainText(),
                quote=self._passage.quote,
                wording=self._wording.toPlainText().strip(),
                assigned_to=self._assigned.text().strip(),
            )
        )

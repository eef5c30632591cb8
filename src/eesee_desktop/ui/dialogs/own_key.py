"""The own signing key, as the consortium learns it and as it is changed; and what is known of the consortium."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.copy_line import CopyLine
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ColumnArea, align_with_screen, ranked, rule
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.reading_order import tab_to_next
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.theme import Space, fixed_font

_DIGITS_SIZE = 1.4  # of body text: read aloud into a telephone
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_EMS = (36, 40)


@dataclass(frozen=True, slots=True)
class OwnKey:
    """The key that this workspace signs with; nothing of it is secret."""

    principal: str
    fingerprint: str
    digits: str


class OwnKeyDialog(QDialog):
    """What the consortium is given, and what it has given.

    Args:
        consortium: What is on board of the consortium, a paragraph each; None at a desk of the consortium itself.
        can_write: The workspace can be changed.

    Attributes:
        told: What came of what was done last.

    Signals:
        enrolment_requested: Save the file by which the consortium learns the key.
        card_requested: Save the card to read aloud from.
        rotation_requested: Take another key.
        list_requested: Take in a list of the consortium.
    """

    enrolment_requested = Signal()
    card_requested = Signal()
    rotation_requested = Signal()
    list_requested = Signal()

    def __init__(
        self, key: OwnKey, consortium: Sequence[str] | None, parent: QWidget | None = None, *, can_write: bool
    ) -> None:
        super().__init__(parent)
        self._area = ColumnArea(self)
        self._digits = QLabel(self)
        self._fingerprint = CopyLine(self.tr("&Fingerprint"), "", self)
        self._enrol = QPushButton(icons.icon("export"), self.tr("&Save the enrolment file…"), self)
        self._card = QPushButton(icons.icon("print"), self.tr("Enrolment &card (PDF)…"), self)
        self._rotate = QPushButton(icons.icon("key"), self.tr("Take another &key…"), self)
        self._list = QPushButton(icons.icon("import"), self.tr("Take in a &list…"), self)
        self.told = ranked("", "body", self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._consortium = consortium
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for button in (self._rotate, self._list):
            button.setEnabled(can_write)
        self._assemble()
        self.show_key(key)
        self._enrol.clicked.connect(self.enrolment_requested)
        self._card.clicked.connect(self.card_requested)
        self._rotate.clicked.connect(self.rotation_requested)
        # What comes of it is told on the window below, and a key may have to be compared first.
        self._list.clicked.connect(self.accept)
        self._list.clicked.connect(self.list_requested)
        self._buttons.rejected.connect(self.reject)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        """Let Tab go in the order of reading, whatever was moved into which row."""
        return tab_to_next(self, is_next=next)

    def show_key(self, key: OwnKey) -> None:
        """Show the key that the workspace signs with now."""
        self._digits.setText(key.digits)
        self._digits.setAccessibleDescription(key.digits)
        self._fingerprint.show_text(key.fingerprint)

    def tell(self, text: str, rank: str = "good") -> None:
        """Say what came of what was asked for."""
        self.told.setProperty("rank", rank)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.show()
        say(self.told, text, again=True)
        self._area.ensureWidgetVisible(self.told)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Key and consortium"))
        column = self._area.column
        column.addWidget(ranked(self.tr("Key and consortium"), "title", self))
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self.told)
        self.told.setContentsMargins(0, 0, 0, Space.MEDIUM)
        self.told.hide()
        self._assemble_key(column)
        if self._consortium is not None:
            column.addWidget(rule(self))
            column.addSpacing(Space.MEDIUM)
            column.addWidget(ranked(self.tr("The consortium"), "lead", self))
            for text in self._consortium:
                column.addSpacing(Space.TIGHT)
                column.addWidget(ranked(text, "body", self))
            column.addSpacing(Space.SMALL)
            self._add_buttons(column, self._list)
        else:
            self._list.hide()
        self._assemble_rotation(column)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(0, 0, Space.SMALL, Space.SMALL))
        outer.addWidget(self._area, 1)
        outer.addWidget(self._buttons)
        em, room = em_of(self), screen_room(self)
        width, height = (int(size * em) for size in _EMS)
        self.resize(min(width, room.width() - 40), min(height, room.height() - 80))

    def _assemble_key(self, column: QVBoxLayout) -> None:
        column.addWidget(ranked(self.tr("Your key, to be read aloud"), "lead", self))
        column.addSpacing(Space.TIGHT)
        font = fixed_font()
        font.setPointSizeF(font.pointSizeF() * _DIGITS_SIZE)
        self._digits.setFont(font)
        self._digits.setTextInteractionFlags(_SELECTABLE)
        self._digits.setWordWrap(True)
        self._digits.setAccessibleName(self.tr("Digits of your key"))
        align_with_screen(self._digits)
        column.addWidget(self._digits)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._fingerprint)
        words = self.tr(
            "The consortium learns your key from the enrolment file: mail it to them. They ring you on a number that "
            "they know, you read these forty digits to them, and from then on they believe what you seal. The card has "
            "the same digits on paper, with a code for a camera."
        )
        column.addWidget(ranked(words, "body", self))
        column.addSpacing(Space.SMALL)
        self._add_buttons(column, self._enrol, self._card)

    def _assemble_rotation(self, column: QVBoxLayout) -> None:
        column.addWidget(rule(self))
        column.addSpacing(Space.MEDIUM)
        column.addWidget(ranked(self.tr("Another key"), "lead", self))
        column.addSpacing(Space.TIGHT)
        words = self.tr(
            "A new key takes the place of this one, and the old one vouches for it in a file that you mail to the "
            "consortium. The file is written first. There is no way back to the old key; what it sealed stays valid. "
            "If the key was lost, or somebody else may have it, do not do this: ring them, and have it revoked."
        )
        column.addWidget(ranked(words, "body", self))
        column.addSpacing(Space.SMALL)
        self._add_buttons(column, self._rotate)

    def _add_buttons(self, column: QVBoxLayout, *buttons: QPushButton) -> None:
        row = Flow(self)
        for button in buttons:
            row.add(button)
        column.addWidget(row)
        column.addSpacing(Space.MEDIUM)

"""One key of the register: whose it is, how far it is known, and what can be done about it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.services.register import KeyState, state_of
from eesee_desktop.storage.enrolled_keys import EnrolledKey
from eesee_desktop.ui.kit.copy_line import CopyLine
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import add_field, align_with_screen, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.theme import Space, fixed_font
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.placing import own, put

_DIGITS_SIZE = 1.3  # of body text
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class KeyForm(QWidget):
    """Shows a key.

    Signals:
        confirm_requested(str): The digits were typed as they were read aloud.
        expire_requested, revoke_requested: It is to be good until a day; nobody is to rely on it any more.
    """

    confirm_requested = Signal(str)
    expire_requested = Signal()
    revoke_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ranked("", "lead", self)
        self._who = ranked("", "body", self)
        self._state = ranked("", "body", self)
        self._digits = QLabel(self)
        self._fingerprint = CopyLine(self.tr("Fingerprint"), "", self)
        self._dates = ranked("", "small", self)
        self._call = QFrame(self)
        self._typed = LineEdit(self._call)
        self._confirm = QPushButton(self.tr("Con&firm the key"), self._call)
        self._expire = QPushButton(self.tr("Let it e&xpire…"), self)
        self._revoke = QPushButton(self.tr("Revo&ke…"), self)
        self._assemble()

        self._typed.textChanged.connect(lambda text: self._confirm.setEnabled(bool(text.strip())))
        self._typed.returnPressed.connect(self._confirm.click)
        self._confirm.clicked.connect(lambda: self.confirm_requested.emit(self._typed.text()))
        self._expire.clicked.connect(self.expire_requested)
        self._revoke.clicked.connect(self.revoke_requested)

    def _assemble(self) -> None:
        font = fixed_font()
        font.setPointSizeF(font.pointSizeF() * _DIGITS_SIZE)
        self._digits.setFont(font)
        self._digits.setWordWrap(True)
        self._digits.setTextInteractionFlags(_SELECTABLE)
        self._digits.setAccessibleName(self.tr("Digits of the key"))
        align_with_screen(self._digits)
        self._call.setProperty("kind", "told")
        inside = QVBoxLayout(self._call)
        inside.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        inside.setSpacing(0)
        inside.addWidget(
            ranked(
                self.tr(
                    "Ring the member on a number that you know, not on one from the mail. They read forty digits from "
                    "their enrolment card; type them as you hear them."
                ),
                "body",
                self._call,
            )
        )
        inside.addSpacing(Space.SMALL)
        add_field(inside, self.tr("Dig&its as they are read to you"), self._typed)
        self._confirm.setProperty("kind", "main")
        row = Flow(self._call)
        row.add(self._confirm)
        inside.addWidget(row)
        self._revoke.setProperty("kind", "danger")
        buttons = Flow(self)
        for button in (self._expire, self._revoke):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (
            self._name,
            self._who,
            self._state,
            self._call,
            ranked(self.tr("Digits of the key"), "small", self),
            self._digits,
            self._fingerprint,
            self._dates,
            buttons,
        ):
            column.addWidget(part)
        column.addStretch(1)

    def show_key(self, key: EnrolledKey | None, at: datetime, *, is_read_only: bool) -> None:
        """Show a key as it is known at a moment; None shows nothing."""
        self.setVisible(key is not None)
        self._typed.clear()
        self._confirm.setEnabled(False)
        if key is None:
            return
        state = state_of(key, at)
        self._name.setText(own(key.organisation))
        words = self.tr("%1 · %2 in the register")
        self._who.setText(put(words, country_name(key.country), key.principal))
        self._state.setText(_told(state))
        self._digits.setText(own(key.public.digits))
        self._digits.setAccessibleDescription(own(key.public.digits))
        self._fingerprint.show_text(key.public.fingerprint)
        self._dates.setText("\n".join(self._dates_of(key)))
        is_good = state in {KeyState.PENDING, KeyState.CONFIRMED}
        self._call.setVisible(state is KeyState.PENDING and not is_read_only)
        self._expire.setVisible(state is KeyState.CONFIRMED and not is_read_only)
        self._revoke.setVisible(is_good and not is_read_only)

    def _dates_of(self, key: EnrolledKey) -> list[str]:
        dates = (
            (self.tr("Came in: %1"), key.added),
            (self.tr("Confirmed: %1"), key.confirmed),
            (self.tr("Good until: %1"), key.expires),
            (self.tr("Revoked from: %1"), key.revoked),
        )
        return [put(words, moment_words(moment)) for words, moment in dates if moment is not None]


def state_words(state: KeyState) -> str:
    """Return how far a key is known, with a sign, in a word."""
    translate = QCoreApplication.translate
    return {
        KeyState.PENDING: translate("desk", "△ pending"),
        KeyState.CONFIRMED: translate("desk", "✓ confirmed"),
        KeyState.EXPIRED: translate("desk", "– expired"),
        KeyState.REVOKED: translate("desk", "✕ revoked"),
    }[state]


def _told(state: KeyState) -> str:
    translate = QCoreApplication.translate
    return {
        KeyState.PENDING: translate(
            "desk",
            "△ Pending. Nothing that it signed is believed before its digits were compared by telephone.",
        ),
        KeyState.CONFIRMED: translate("desk", "✓ Confirmed. What it signs is this member’s."),
        KeyState.EXPIRED: translate("desk", "– Expired. What comes in now is not believed any more."),
        KeyState.REVOKED: translate(
            "desk", "✕ Revoked. Nothing that it signed is believed, and it never comes back."
        ),
    }[state]

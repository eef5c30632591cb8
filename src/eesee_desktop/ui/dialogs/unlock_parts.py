"""The parts of the unlock window that are seen only when something went wrong or the passphrase was lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.announce import announce, say, tie
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.passphrase_edit import PassphraseEdit
from eesee_desktop.ui.kit.theme import Space


def code_hint() -> str:
    """Return how a recovery code may be typed, wherever it is asked for."""
    # Short: in large type on a low screen the unlock window has one line for it.
    return QCoreApplication.translate("recovery", "O counts as 0, I and L as 1.")


class UnlockParts(QObject):
    """Recovery code, the new passphrase once more, caps lock, and what failed; hidden at first.

    Attributes:
        code: Where the recovery code is typed.
        again: The new passphrase, once more.
    """

    def __init__(self, window: QWidget, above: QVBoxLayout, below: QVBoxLayout) -> None:
        """Make the parts.

        Args:
            above: Stands above the passphrase.
            below: Stands below it.
        """
        super().__init__(window)
        self._code_field = QWidget(window)
        self.code = LineEdit(self._code_field)
        self._again_field = QWidget(window)
        self.again = PassphraseEdit(self._again_field)
        self._caps = QLabel(self.tr("Caps lock is on."), window)
        self._frame = QFrame(window)
        self._text = ranked(" ", "body", self._frame)
        self._text.setObjectName("failure")
        self._failed: QWidget | None = None

        self._frame.setProperty("kind", "alarm")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        inside.addWidget(self._text)
        self._ways = QHBoxLayout()
        inside.addLayout(self._ways)
        for field, name, edit, hint in (
            (self._code_field, self.tr("Recovery &code"), self.code, code_hint()),
            (self._again_field, self.tr("New passphrase a&gain"), self.again, ""),
        ):
            column = QVBoxLayout(field)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            add_field(column, name, edit, hint)
        above.addWidget(self._code_field)
        for part in (self._again_field, self._caps, self._frame):
            below.addWidget(part)
        for part in (self._code_field, self._again_field, self._caps, self._frame):
            part.hide()

    def offer(self, words: str, do: Callable[[], object]) -> None:
        """Offer another way, below what failed."""
        button = QPushButton(words, self._frame)
        button.clicked.connect(lambda _=False: do())  # clicked carries a bool
        self._ways.addWidget(button)
        button.show()  # the frame around it is seen already

    def _take_offers_back(self) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()

    def show_failure(self, failure: str, field: QWidget) -> None:
        """Say what failed, and in which field."""
        self._take_offers_back()
        say(self._text, failure, of=field, again=True)
        self._text.setAccessibleName(failure)
        self._failed = field
        self._frame.show()

    def clear_failure(self) -> None:
        """Take back what was said."""
        self._frame.hide()
        self._take_offers_back()
        if self._failed is not None:
            tie(self._failed, "")

    def show_caps_lock(self, *, is_on: bool) -> None:
        """Say whether letters come as capitals."""
        self._caps.setVisible(is_on)
        if is_on:
            announce(self._caps, self._caps.text())

    def show_recovery(self, *, is_wanted: bool) -> None:
        """Show or hide the fields of the recovery code."""
        self._code_field.setVisible(is_wanted)
        self._again_field.setVisible(is_wanted)

"""The first window: one field. It needs Qt alone, so that it is there at once."""

from __future__ import annotations

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.overriding import override
from eesee_desktop.ui.theme import Space
from eesee_desktop.ui.widgets.form import add_field, ranked
from eesee_desktop.ui.widgets.passphrase_edit import PassphraseEdit

_WIDTH_IN_LINES = 27


class UnlockWindow(QWidget):
    """Asks for the passphrase, or for the recovery code and a new passphrase.

    Signals:
        passphrase_entered(str): Somebody wants to come in.
        recovery_entered(str, str): With the recovery code, and the passphrase to take from now on.
        closed: The window was closed without coming in.
    """

    passphrase_entered = Signal(str)
    recovery_entered = Signal(str, str)
    closed = Signal()

    def __init__(self, *, is_locked: bool = False) -> None:
        """Make the window.

        Args:
            is_locked: The program was open and has locked itself, so say that.
        """
        super().__init__()
        self._is_recovering = False
        self._title = ranked(self.tr("eesee"), "display", self)
        self._lead = ranked(
            self.tr("Locked. Everything is saved.")
            if is_locked
            else self.tr("Your assessments are encrypted."),
            "muted",
            self,
        )
        self._passphrase = PassphraseEdit(self)
        self._code = QLineEdit(self)
        self._again = PassphraseEdit(self)
        self._caps = QLabel(self.tr("Caps lock is on."), self)
        self._failure = QFrame(self)
        self._failure_text = ranked(" ", "body", self._failure)
        self._open = QPushButton(self.tr("&Open"), self)
        self._other = QPushButton(self.tr("Use the &recovery code"), self)
        self._assemble()
        self._connect()
        self._show_way()

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Unlock – eesee"))
        self._open.setProperty("kind", "main")
        self._open.setDefault(True)
        self._other.setProperty("kind", "link")
        self._caps.hide()
        self._failure.hide()
        self._failure.setProperty("kind", "alarm")
        inside = QVBoxLayout(self._failure)
        inside.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        inside.addWidget(self._failure_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.HUGE)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(Space.LARGE)
        self._code_label = add_field(column, self.tr("Recovery &code"), self._code)
        self._passphrase_label = add_field(column, self.tr("&Passphrase"), self._passphrase)
        self._again_label = add_field(column, self.tr("New passphrase once &more"), self._again)
        column.addWidget(self._caps)
        column.addWidget(self._failure)
        column.addSpacing(Space.MEDIUM)
        row = QHBoxLayout()
        row.addWidget(self._other)
        row.addStretch(1)
        row.addWidget(self._open)
        column.addLayout(row)
        column.addStretch(2)
        width = _WIDTH_IN_LINES * self.fontMetrics().height()
        self.resize(width, max(self.sizeHint().height(), width * 3 // 4))

    def _connect(self) -> None:
        for edit in (self._passphrase, self._again, self._code):
            edit.returnPressed.connect(self._on_open_clicked)
            edit.textEdited.connect(self._on_text_edited)
        for secret in (self._passphrase, self._again):
            secret.caps_lock_noticed.connect(self._caps.setVisible)
        self._open.clicked.connect(self._on_open_clicked)
        self._other.clicked.connect(self._on_other_clicked)

    @property
    def failure(self) -> str:
        """What is told of a failed try, empty if nothing."""
        return "" if self._failure.isHidden() else self._failure_text.text()

    def set_busy(self, *, is_busy: bool) -> None:
        """Hold still while the passphrase is tried."""
        for widget in (self._passphrase, self._again, self._code, self._open, self._other):
            widget.setEnabled(not is_busy)
        self._open.setText(self.tr("Opening…") if is_busy else self.tr("&Open"))
        if is_busy:
            self.setCursor(QtCore.Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def tell(self, failure: str) -> None:
        """Say why it did not open, and let the person try again.

        Args:
            failure: Sentence, cause and next step.
        """
        self.set_busy(is_busy=False)
        self._failure_text.setText(failure)
        self._failure_text.setAccessibleName(failure)
        self._failure.show()
        edit = self._code if self._is_recovering else self._passphrase
        edit.setFocus()
        edit.selectAll()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _show_way(self) -> None:
        """Show the fields of the way in that was chosen."""
        recovering = self._is_recovering
        for widget in (self._code, self._code_label, self._again, self._again_label):
            widget.setVisible(recovering)
        self._passphrase_label.setText(self.tr("New &passphrase") if recovering else self.tr("&Passphrase"))
        self._passphrase.setAccessibleName(self.tr("New passphrase") if recovering else self.tr("Passphrase"))
        self._other.setText(
            self.tr("Use the p&assphrase") if recovering else self.tr("Use the &recovery code")
        )
        (self._code if recovering else self._passphrase).setFocus()

    def _on_other_clicked(self) -> None:
        self._is_recovering = not self._is_recovering
        self._failure.hide()
        self._show_way()

    def _on_text_edited(self) -> None:
        self._failure.hide()

    def _on_open_clicked(self) -> None:
        if not self._is_recovering:
            if self._passphrase.text():
                self.set_busy(is_busy=True)
                self.passphrase_entered.emit(self._passphrase.text())
            return
        if self._passphrase.text() != self._again.text():
            self.tell(self.tr("The two passphrases differ."))
        elif self._code.text().strip() and self._passphrase.text():
            self.set_busy(is_busy=True)
            self.recovery_entered.emit(self._code.text(), self._passphrase.text())

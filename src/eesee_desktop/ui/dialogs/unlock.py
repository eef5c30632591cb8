"""The first window: one field. It needs Qt alone, and of that as little as possible, so that it is there at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.passphrase_edit import PassphraseEdit
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space

if TYPE_CHECKING:  # each class that Python comes to know before the first paint delays it
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QPixmap
    from PySide6.QtWidgets import QLineEdit

    from eesee_desktop.ui.dialogs.unlock_parts import UnlockParts

_EMS = 27
_HIGH = 640  # of a screen that has room for a picture
MARK = 48
"""Width and height of the mark of the program, in device-independent pixels."""


class UnlockWindow(QWidget):
    """Asks for the passphrase, or for the recovery code and a new passphrase.

    Signals:
        passphrase_entered(str): Somebody wants to come in.
        recovery_entered(str, str): With the recovery code, and the passphrase to take from now on.
        restore_requested: Bring back a backup.
        painted: It can be seen; what takes long may begin.
        closed: The window was closed without coming in.
    """

    passphrase_entered = Signal(str)
    recovery_entered = Signal(str, str)
    restore_requested = Signal()
    painted = Signal()
    closed = Signal()

    def __init__(self, *, is_locked: bool = False, is_saved: bool = True) -> None:
        """Make the window.

        Args:
            is_locked: The program was open and has locked itself, so say that.
            is_saved: All that was typed is stored where it belongs.
        """
        super().__init__()
        self._is_recovering = False
        self._is_painted = False
        self._made: UnlockParts | None = None
        self._mark = QLabel(self)
        self._title = _wrapping(self.tr("eesee"), "title", self)
        self._lead = _wrapping(
            self.tr("Locked. Everything is saved.")
            if is_locked and is_saved
            else self.tr("Locked. What could not be stored is kept for you.")
            if is_locked
            else self.tr("Your assessments are encrypted."),
            "muted",
            self,
        )
        self._above = QVBoxLayout()
        self._label = QLabel(self.tr("&Passphrase"), self)
        self._passphrase = PassphraseEdit(self)
        # Empty layouts hold the places for what most people never see; they cost nothing until something is put
        # in.
        self._below = QVBoxLayout()
        self._other = QPushButton(self.tr("Use the &recovery code"), self)
        self._open = QPushButton(self.tr("&Open"), self)
        self._restore = QPushButton(self.tr("Bring back from a &backup…"), self)
        self._assemble()

        self._passphrase.returnPressed.connect(self._on_open_clicked)
        self._passphrase.textEdited.connect(self._on_text_edited)
        self._passphrase.caps_lock_noticed.connect(self._on_caps_lock_noticed)
        self._open.clicked.connect(self._on_open_clicked)
        self._other.clicked.connect(self._on_other_clicked)
        self._restore.clicked.connect(self.restore_requested)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Unlock — eesee"))
        self._label.setBuddy(self._passphrase)
        self._label.setWordWrap(True)
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        self._open.setProperty("kind", "main")
        self._open.setDefault(True)
        for button in (self._other, self._restore):
            button.setProperty("kind", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.HUGE)
        column.setSpacing(0)
        column.addStretch(1)
        if screen_room(self).size().height() >= _HIGH:
            self._mark.setFixedSize(MARK, MARK)
            column.addWidget(self._mark)
            column.addSpacing(Space.MEDIUM)
        else:  # what is to be read comes first
            self._mark.hide()
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(Space.LARGE)
        self._above.setSpacing(0)
        column.addLayout(self._above)
        column.addWidget(self._label)
        column.addSpacing(Space.TIGHT)
        column.addWidget(self._passphrase)
        column.addSpacing(Space.MEDIUM)
        self._below.setSpacing(0)
        column.addLayout(self._below)
        column.addSpacing(Space.MEDIUM)
        row = QHBoxLayout()
        row.addWidget(self._other)
        row.addStretch(1)
        row.addWidget(self._open)
        column.addLayout(row)
        last = QHBoxLayout()
        last.addWidget(self._restore)
        last.addStretch(1)
        column.addLayout(last)
        column.addStretch(2)
        # On a small screen in large type the window must not be larger than what it is shown on.
        room = screen_room(self).size()
        width = min(int(_EMS * em_of(self)), room.width() - Space.HUGE)
        self.resize(width, min(max(self.sizeHint().height(), width * 3 // 4), room.height() - 2 * Space.HUGE))
        self._passphrase.setFocus()

    @property
    def _parts(self) -> UnlockParts:
        """What is seen only when something is told or the other way is taken; made when first needed."""
        if self._made is None:
            from eesee_desktop.ui.dialogs.unlock_parts import UnlockParts  # noqa: PLC0415  see the line above

            self._made = UnlockParts(self, self._above, self._below)
            for edit in (self._made.code, self._made.again):
                edit.returnPressed.connect(self._on_open_clicked)
                edit.textEdited.connect(self._on_text_edited)
            self._made.again.caps_lock_noticed.connect(self._on_caps_lock_noticed)
            QWidget.setTabOrder(self._made.code, self._passphrase)
            QWidget.setTabOrder(self._passphrase, self._made.again)
            QWidget.setTabOrder(self._made.again, self._other)
            QWidget.setTabOrder(self._other, self._open)
            QWidget.setTabOrder(self._open, self._restore)
        return self._made

    def show_code(self, code: str) -> None:
        """Take the way by the recovery code, which was typed already."""
        if not self._is_recovering:
            self._on_other_clicked()
        self._parts.code.setText(code)
        self._passphrase.setFocus()

    def show_mark(self, mark: QPixmap) -> None:
        """Show the mark of the program, for which there is room from the first paint on."""
        self._mark.setPixmap(mark)
        self._mark.setAccessibleName("eesee")

    def set_busy(self, *, is_busy: bool) -> None:
        """Hold still while the passphrase is tried."""
        parts = self._parts
        for widget in (self._passphrase, parts.again, parts.code, self._open, self._other, self._restore):
            widget.setEnabled(not is_busy)
        self._open.setText(self.tr("Opening…") if is_busy else self.tr("&Open"))
        if is_busy:
            self.setCursor(QtCore.Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def tell(self, failure: str, field: QLineEdit | None = None) -> None:
        """Say why it did not open, and let the person try again.

        Args:
            failure: Sentence, cause and next step.
            field: Where it can be mended; that of the secret if it is not known better.
        """
        self.set_busy(is_busy=False)
        edit = field or (self._parts.code if self._is_recovering else self._passphrase)
        self._parts.show_failure(failure, edit)
        self._give_room()
        edit.setFocus()
        edit.selectAll()

    def offer(self, words: str, do: Callable[[], object]) -> None:
        """Offer another way beside what was told; it goes when the person types on."""
        self._parts.offer(words, do)
        self._give_room()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The first paint is the signal to load everything else. Starting on a timer would compete with it.
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _on_other_clicked(self) -> None:
        recovering = self._is_recovering = not self._is_recovering
        parts = self._parts
        parts.clear_failure()
        parts.show_recovery(is_wanted=recovering)
        self._label.setText(self.tr("New &passphrase") if recovering else self.tr("&Passphrase"))
        self._passphrase.setAccessibleName(self.tr("New passphrase") if recovering else self.tr("Passphrase"))
        self._other.setText(
            self.tr("Use the p&assphrase") if recovering else self.tr("Use the &recovery code")
        )
        (parts.code if recovering else self._passphrase).setFocus()
        self._give_room()

    def _give_room(self) -> None:
        """Become as high as what came needs: with it long lines may wrap in large type."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            room = screen_room(self).size().height() - 2 * Space.HUGE
            self.resize(self.width(), max(self.height(), min(wanted, room)))

    def _on_caps_lock_noticed(self, is_on: bool) -> None:
        # Not made only to say that caps lock is off.
        if is_on or self._made is not None:
            self._parts.show_caps_lock(is_on=is_on)

    def _on_text_edited(self) -> None:
        if self._made is not None:
            self._made.clear_failure()

    def _on_open_clicked(self) -> None:
        if not self._is_recovering:
            if self._passphrase.text():
                self.set_busy(is_busy=True)
                self.passphrase_entered.emit(self._passphrase.text())
            return
        parts = self._parts
        if self._passphrase.text() != parts.again.text():
            self.tell(self.tr("The two passphrases differ."), parts.again)
        elif parts.code.text().strip() and self._passphrase.text():
            self.set_busy(is_busy=True)
            self.recovery_entered.emit(parts.code.text(), self._passphrase.text())


def _wrapping(text: str, rank: str, parent: QWidget) -> QLabel:
    """Return a label as ``form.ranked`` does, whose module is not needed before the first paint."""
    label = QLabel(text, parent)
    label.setProperty("rank", rank)
    label.setWordWrap(True)
    if label.isRightToLeft():  # the name of the program too, which is in Latin letters
        side = QtCore.Qt.AlignmentFlag
        label.setAlignment(side.AlignRight | side.AlignAbsolute | side.AlignVCenter)
    return label

"""The line at the foot of Home: when the last backup was made, and where; and a reminder that can be quieted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import breakable, ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.dates import recent_words
from eesee_desktop.ui.words.placing import put


@dataclass(frozen=True, slots=True)
class BackupState:
    """What is known of the backups of a workspace.

    Attributes:
        own: When the last one was made on this computer, aware; None if none is there.
        place: The second place; empty if none was chosen.
        written: When the last one was written there, aware; None if never.
        is_there: The second place can be reached at present.
        is_reminder_due: It is too long ago, and nobody asked for quiet.
        failure: Why the last try failed, in words; empty if it did not.
    """

    own: datetime | None = None
    place: str = ""
    written: datetime | None = None
    is_there: bool = False
    is_reminder_due: bool = False
    failure: str = ""

    @property
    def last(self) -> datetime | None:
        """When the last one was made anywhere."""
        return max((made for made in (self.own, self.written) if made is not None), default=None)


class BackupLine(QFrame):
    """Says where the work is besides here.

    Signals:
        place_requested: Choose a second place.
        backup_requested: Make a backup now, and bring it there.
        quiet_requested(bool): Do not remind: for a week, or for good where true.
    """

    place_requested = Signal()
    backup_requested = Signal()
    quiet_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = BackupState()
        self._is_short = False
        self._text = ranked("", "small", self)
        self._reminder = ranked("", "body", self)
        self._place = QPushButton(self)
        self._now = QPushButton(self.tr("Back &up now"), self)
        self._week = QPushButton(self.tr("Remind me in a week"), self)
        self._never = QPushButton(self.tr("Do not remind me"), self)
        buttons = Flow(self)
        column = QVBoxLayout(self)

        for button in (self._place, self._now, self._week, self._never):
            button.setProperty("kind", "link")
            buttons.add(button)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._reminder)
        column.addWidget(self._text)
        column.addWidget(buttons)
        # Never less than it needs: it is the list above that scrolls.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_state(self._state)

        self._place.clicked.connect(self.place_requested)
        self._now.clicked.connect(self.backup_requested)
        self._week.clicked.connect(lambda: self.quiet_requested.emit(False))
        self._never.clicked.connect(lambda: self.quiet_requested.emit(True))

    @property
    def text(self) -> str:
        """All that is said."""
        labels: tuple[QLabel, ...] = (self._reminder, self._text)
        return " ".join(label.text().replace("\u200b", "") for label in labels if not label.isHidden())

    def be_short(self, *, is_short: bool) -> None:
        """Say it in few words with two buttons: a low window has better use for its height."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.show_state(self._state)

    def show_state(self, state: BackupState) -> None:
        """Say what is known now."""
        was_due = self._state.is_reminder_due
        self._state = state
        self._text.setText(self._told(state))
        reminded = self._reminded(state)
        self._reminder.setText(self._reminded_shortly(state) if self._is_short else reminded)
        self._reminder.setToolTip(reminded if self._is_short else "")
        is_loud = state.is_reminder_due or bool(state.failure)
        self._reminder.setVisible(is_loud)
        self._text.setVisible(not (is_loud and self._is_short))
        self._now.setVisible(not (is_loud and self._is_short))
        self._week.setVisible(state.is_reminder_due)
        self._never.setVisible(state.is_reminder_due and not self._is_short)
        self._place.setText(
            self.tr("Another second p&lace…") if state.place else self.tr("Choose a second p&lace…")
        )
        kind = "notice" if is_loud else ""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        if state.is_reminder_due and not was_due and self.isVisible():
            announce(self, self._reminder.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.show_state(self._state)

    def _told(self, state: BackupState) -> str:
        here = (
            self.tr("No backup on this computer yet: the first one is made by itself in a minute.")
            if state.own is None
            else put(self.tr("Last backup on this computer: %1."), recent_words(state.own))
        )
        if not state.place:
            nowhere = self.tr("There is no backup outside of this computer.")
            return f"{here} {nowhere}"
        place = breakable(state.place)
        if state.written is None:
            there = put(self.tr("Nothing was written to %1 yet."), place)
        else:
            there = put(self.tr("In %1: %2."), place, recent_words(state.written))
        if not state.is_there:
            there += " " + self.tr("It is not plugged in at present.")
        return f"{here} {there}"

    def _reminded_shortly(self, state: BackupState) -> str:
        if state.failure:
            return state.failure
        if not state.place:
            return self.tr("Your work is on this computer only.")
        return self.tr("The second place has no backup of this week.")

    def _reminded(self, state: BackupState) -> str:
        if state.failure:
            return state.failure
        if not state.place:
            return self.tr(
                "If this computer is lost or breaks, your work is gone with it. Choose a second place for backups: a "
                "stick, or a disk that you keep elsewhere. They are encrypted."
            )
        if state.written is None:
            return self.tr(
                "No backup was written to the second place yet. Plug it in, and it is done by itself."
            )
        return self.tr(
            "The last backup outside of this computer is more than a week old. Plug in the second place, and it is "
            "brought up to date by itself."
        )

"""A window about one file that was opened with the program: what it is, what it says of itself, what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.copy_line import CopyLine
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ColumnArea, breakable, ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import own

_ICON = 32
_EMS = (40, 30)
_LONGEST_WORD = 30
_DIRECTIONS = "\u200f\u2066\u2067\u2068\u2069"
_WIDEST = 16_000  # no limit: the window is as wide as it was made
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class FileWindow(QWidget):
    """A sentence on a file, what it says of itself, and the way into the program.

    Attributes:
        path: Of the file.
        verdict: The sentence.
        buttons: What can be done.

    Signals:
        program_requested: The person wants to go on in the program.
        closed: The window was closed.
    """

    program_requested = Signal()
    closed = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._icon = QLabel(self)
        self.verdict = ranked("", "title", self)
        self._more = ranked("", "body", self)
        self.column = ColumnArea(self, widest=_WIDEST, margin=0)
        self._rows = QGridLayout()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.program = self.buttons.addButton(
            self.tr("&Open the program"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._lay_out()
        self.buttons.rejected.connect(self.close)
        self.program.clicked.connect(self._on_program_clicked)

    def _lay_out(self) -> None:
        self.setWindowTitle(own(self.path.name))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        outer.setSpacing(Space.MEDIUM)
        outer.addWidget(self.column, 1)
        outer.addWidget(self.buttons)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.TIGHT)
        words.addWidget(self.verdict)
        words.addWidget(ranked(own(breakable(self.path.name)), "muted", self))
        head.addLayout(words, 1)
        column = self.column.column
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._more)
        self._rows.setHorizontalSpacing(Space.LARGE)
        self._rows.setVerticalSpacing(Space.SMALL)
        self._rows.setColumnStretch(1, 1)
        column.addLayout(self._rows)
        column.addStretch(1)
        em, room = em_of(self), screen_room(self)
        self.resize(min(int(_EMS[0] * em), room.width() - 40), min(int(_EMS[1] * em), room.height() - 80))

    def tell(self, icon: str, verdict: str, more: str) -> None:
        """Say what the file is."""
        self._icon.setPixmap(icons.pixmap(icon, _ICON))
        self.verdict.setText(verdict)
        self._more.setText(more)

    def show_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Show what it says of itself, by name."""
        for row, (name, text) in enumerate(rows):
            if (
                len(text) > _LONGEST_WORD and " " not in text
            ):  # a fingerprint is compared, and no label can break it
                line = CopyLine(name, "", self)
                line.show_text(text.strip(_DIRECTIONS))  # to be copied as it is, and compared
                self._rows.addWidget(line, row, 0, 1, 2)
                continue
            self._rows.addWidget(ranked(name, "muted", self), row, 0, Qt.AlignmentFlag.AlignTop)
            told = ranked(own(text), "body", self)
            told.setTextInteractionFlags(_SELECTABLE)  # a check code is read aloud
            told.setAccessibleName(name)
            told.setAccessibleDescription(own(text))
            self._rows.addWidget(told, row, 1)

    def come_to_an_end(self) -> None:
        """End what is being done, as the program ends."""

    def _on_program_clicked(self) -> None:
        self.program_requested.emit()
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

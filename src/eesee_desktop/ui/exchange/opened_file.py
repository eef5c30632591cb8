"""A file that was opened with the program: what it is, whether it is valid, what it says of itself."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.messages.verdicts import refusal_sentence
from eesee_desktop.services.incoming import Incoming, IncomingKind, look_alone
from eesee_desktop.ui.exchange.bring_in import preview_rows
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ColumnArea, breakable, ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.placing import own

_ICON = 32
_EMS = (40, 30)
_WIDEST = 16_000  # no limit: the window is as wide as it was made
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class OpenedFile(QWidget):
    """The verdict on a submission file, or what to do with another.

    Attributes:
        verdict: The sentence.

    Signals:
        program_requested: The person wants to go on in the program.
        closed: The window was closed.
    """

    program_requested = Signal()
    closed = Signal()

    def __init__(self, path: Path, at: datetime, parent: QWidget | None = None) -> None:
        """Look into the file.

        Args:
            at: The moment for which it is checked.
        """
        super().__init__(parent)
        self._path = path
        self._icon = QLabel(self)
        self.verdict = ranked("", "title", self)
        self._more = ranked("", "body", self)
        self._rows = QGridLayout()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._program = self._buttons.addButton(
            self.tr("&Open the program"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._assemble()
        self._look(at)
        self._buttons.rejected.connect(self.close)
        self._program.clicked.connect(self._on_program_clicked)

    def _assemble(self) -> None:
        self.setWindowTitle(self._path.name)
        area = ColumnArea(self, widest=_WIDEST, margin=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        outer.setSpacing(Space.MEDIUM)
        outer.addWidget(area, 1)
        outer.addWidget(self._buttons)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.TIGHT)
        words.addWidget(self.verdict)
        words.addWidget(ranked(own(breakable(self._path.name)), "muted", self))
        head.addLayout(words, 1)
        area.column.setSpacing(Space.MEDIUM)
        area.column.addLayout(head)
        area.column.addWidget(self._more)
        self._rows.setHorizontalSpacing(Space.LARGE)
        self._rows.setVerticalSpacing(Space.SMALL)
        self._rows.setColumnStretch(1, 1)
        area.column.addLayout(self._rows)
        area.column.addStretch(1)
        em, room = em_of(self), screen_room(self)
        self.resize(min(int(_EMS[0] * em), room.width() - 40), min(int(_EMS[1] * em), room.height() - 80))

    def _look(self, at: datetime) -> None:
        try:
            found = look_alone(self._path, at)
        except KnownError as error:
            self._tell("error", self.tr("The file could not be read"), in_one(error))
            return
        if found.kind is IncomingKind.ENCRYPTED:
            self._tell(
                "lock",
                self.tr("A sealed file that is encrypted"),
                self.tr(
                    "Only those whom it was encrypted for can open it. Open the program, and bring it in there."
                ),
            )
        elif found.verdict is None:
            self._tell(
                "file",
                self.tr("Not a submission file"),
                self.tr(
                    "Open the program and choose “Bring in…”: it says what the file is, and takes what it can."
                ),
            )
        elif found.verdict.is_valid:
            self._tell(
                "ok",
                self.tr("Valid"),
                self.tr(
                    "The file is whole, and everything in it is as it was signed. Whose key that is, no file can say: "
                    "compare the fingerprint, or hold the file against your list of signers."
                ),
            )
        else:
            why = refusal_sentence(found.verdict, QCoreApplication.translate)
            self._tell("error", self.tr("Not valid"), why)
        self._show_rows(found)

    def _tell(self, icon: str, verdict: str, more: str) -> None:
        self._icon.setPixmap(icons.pixmap(icon, _ICON))
        self.verdict.setText(verdict)
        self._more.setText(more)

    def _show_rows(self, found: Incoming) -> None:
        for row, (name, text) in enumerate(preview_rows(found)):
            self._rows.addWidget(ranked(name, "muted", self), row, 0, Qt.AlignmentFlag.AlignTop)
            told = ranked(own(text), "body", self)
            told.setTextInteractionFlags(_SELECTABLE)  # a fingerprint is compared, a check code read aloud
            told.setAccessibleName(name)
            told.setAccessibleDescription(own(text))
            self._rows.addWidget(told, row, 1)

    def _on_program_clicked(self) -> None:
        self.program_requested.emit()
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

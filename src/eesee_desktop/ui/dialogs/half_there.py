"""The first window where half of a workspace is missing: what is there, what is not, and the ways on.

Needs Qt alone, as every first window does.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.system.workspace_files import Found
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import put

_EMS = 34


class HalfThereWindow(QWidget):
    """Says what of a workspace is there and what is missing.

    Signals:
        restore_requested: Bring back a backup.
        look_again_requested: What was missing may be there by now.
        begin_requested: Begin a new workspace; what is left of the old one is kept.
        closed: The window was closed.
    """

    restore_requested = Signal()
    look_again_requested = Signal()
    begin_requested = Signal()
    closed = Signal()

    def __init__(self, folder: Path, found: Found) -> None:
        super().__init__()
        self._restore = QPushButton(self.tr("Bring back from a &backup…"), self)
        self._again = QPushButton(self.tr("&Look again"), self)
        self._begin = QPushButton(self.tr("Begin a &new workspace"), self)
        self._assemble(folder, found)

        self._restore.clicked.connect(self.restore_requested)
        self._again.clicked.connect(self.look_again_requested)
        self._begin.clicked.connect(self.begin_requested)

    def _assemble(self, folder: Path, found: Found) -> None:
        self.setWindowTitle(self.tr("Something is missing – eesee"))
        title = (
            self.tr("The key file of your workspace is missing")
            if found.has_database
            else self.tr("The database of your workspace is missing")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.LARGE, Space.HUGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(ranked(title, "title", self))
        column.addWidget(ranked(put(self.tr("Looked for in %1"), folder), "muted", self))
        for line in self._lines(found):
            column.addWidget(ranked(line, "body", self))
        column.addStretch(1)
        self._restore.setProperty("kind", "main")
        self._restore.setDefault(True)
        self._begin.setProperty("kind", "link")
        row = QHBoxLayout()
        row.addWidget(self._begin)
        row.addStretch(1)
        row.addWidget(self._again)
        row.addWidget(self._restore)
        column.addLayout(row)
        room = screen_room(self).size()
        width = min(int(_EMS * em_of(self)), room.width() - Space.HUGE)
        self.resize(width, min(column.heightForWidth(width), room.height() - 2 * Space.HUGE))
        self._restore.setFocus()

    def _lines(self, found: Found) -> tuple[str, ...]:
        if found.has_database:
            return (
                self.tr("There: workspace.db, with all that you wrote, encrypted."),
                self.tr(
                    "Missing: workspace.key and its copy workspace.key.copy. Passphrase and recovery code open that "
                    "file; without it nobody can read the database, nor can we."
                ),
                self.tr(
                    "Look in the trash, and where the folder was copied to. Any backup of this workspace has the key "
                    "file too: bringing one back keeps the database of now beside it."
                ),
            )
        there = self.tr("There: workspace.key, which your passphrase and your recovery code open.")
        traces = self.tr("There: backups or other traces of a workspace.")
        return (
            there if found.has_key else traces,
            self.tr("Missing: workspace.db, with all that you wrote."),
            self.tr(
                "Look in the trash, and where the folder was copied or moved to; put workspace.db back here and look "
                "again. Or bring back a backup: of this computer, or from a stick."
            ),
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

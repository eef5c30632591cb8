"""Bringing a backup back at the way in: asked for, gone on with, and told when the workspace is open.

Loads the database layer, so it is imported when it is needed.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.system.settings import SettingsFile
from eesee_desktop.ui.dialogs.bring_back import BringBackDialog, BroughtBack
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import MessageBar, Tone
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.placing import put


class BringingBack(QObject):
    """Lets a person bring back a backup, and remembers what came of it until that is told.

    Signals:
        brought_back(BroughtBack): A backup took the place of the workspace, which is to be opened now.
    """

    brought_back = Signal(BroughtBack)

    def __init__(self, settings: SettingsFile, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._result: BroughtBack | None = None

    def ask(
        self, folder: Path, background: Background, over: QWidget | None, *, clock: Clock, new_id: IdMaker
    ) -> None:
        """Let the person choose a backup and bring it back."""
        place = self._settings.settings.backup_place
        dialog = BringBackDialog(
            folder,
            Path(place) if place else None,
            background,
            clock=clock,
            new_id=new_id,
            parent=over,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take(dialog.result_of))
        dialog.open()

    def tell(self, messages: MessageBar) -> None:
        """Say once what was brought back."""
        result, self._result = self._result, None
        if result is None:
            return
        text = put(self.tr("This is the workspace as it was at the backup of %1."), moment_words(result.made))
        if result.kept is not None:
            text += " " + self.tr(
                "What was here before is kept as a backup, and can be brought back likewise."
            )
        messages.tell(text, Tone.NOTICE)

    def _take(self, result: BroughtBack | None) -> None:
        if result is None:
            return
        self._result = result
        self._go_on_with(result)
        self.brought_back.emit(result)

    def _go_on_with(self, result: BroughtBack) -> None:
        """Go on bringing backups to the stick that this one came from, where no other place was chosen."""
        if result.stick is not None and not self._settings.settings.backup_place:
            with suppress(KnownError):  # it can be chosen by hand
                self._settings.change(backup_place=str(result.stick), backup_written=result.made.isoformat())

"""What a person can ask for from the settings: another look, another passphrase, a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services.backup import back_up
from eesee_desktop.services.workspace import Workspace, change_passphrase, change_recovery_code
from eesee_desktop.system.settings import Settings
from eesee_desktop.ui.dialogs.settings import (
    SettingsDialog,
    ask_new_passphrase,
    ask_present_passphrase,
    show_recovery_code,
)
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import Tone
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.words.catalogue import in_one


class SettingsVerbs(QObject):
    """Shows the settings, and does what is asked for in them.

    Signals:
        chosen(str, object): A setting has another value: its name, and the value.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        window: MainWindow,
        *,
        random: Callable[[int], bytes],
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._background = background
        self._window = window
        self._random = random

    def show_settings(self, settings: Settings) -> None:
        """Show the settings until they are closed."""
        dialog = SettingsDialog(settings, self._window)
        dialog.chosen.connect(self.chosen)
        dialog.passphrase_requested.connect(lambda: self._change_passphrase(dialog))
        dialog.recovery_code_requested.connect(lambda: self._change_recovery_code(dialog))
        dialog.backup_requested.connect(self._back_up)
        dialog.exec()

    def _change_passphrase(self, over: QWidget) -> None:
        entered = ask_new_passphrase(over)
        if entered is not None:
            old, new = entered
            self._background.run(
                lambda _: change_passphrase(self._workspace, new, passphrase=old, random=self._random),
                lambda _: self._window.messages.tell(self.tr("The passphrase was changed."), Tone.DONE),
                self._on_failed,
            )

    def _change_recovery_code(self, over: QWidget) -> None:
        passphrase = ask_present_passphrase(over)
        if passphrase is not None:
            self._background.run(
                lambda _: change_recovery_code(self._workspace, passphrase, random=self._random),
                lambda made: self._on_recovery_code_changed(made[0]),
                self._on_failed,
            )

    def _on_recovery_code_changed(self, code: str) -> None:
        # The settings may have been closed meanwhile, or cover the window still.
        over = QApplication.activeModalWidget() or self._window
        show_recovery_code(over, code, self._workspace.member.name)

    def _back_up(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for the backup"))
        if chosen and self._window.save():
            self._background.run(
                lambda _: back_up(self._workspace, Path(chosen)), self._on_backed_up, self._on_failed
            )

    def _on_backed_up(self, made: Path) -> None:
        self._window.messages.tell(
            self.tr("Backup written: %1. It opens with your current passphrase.").replace("%1", made.name),
            Tone.DONE,
        )

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._window.messages.tell(in_one(error), Tone.ALARM)

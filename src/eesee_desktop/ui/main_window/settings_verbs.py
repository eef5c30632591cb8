"""What a person can ask for from the settings: another look, another passphrase, a backup."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from eesee_desktop.domain.damage import Damage
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.messages.damage import damage_sentence, fault_words
from eesee_desktop.services import assessments
from eesee_desktop.services.full_check import FullCheck, check_workspace
from eesee_desktop.services.page_check import PageCheck
from eesee_desktop.services.submissions import signers_line
from eesee_desktop.services.workspace import (
    Workspace,
    change_passphrase,
    change_recovery_code,
    confirm_recovery_code,
)
from eesee_desktop.system.settings import Settings
from eesee_desktop.ui.dialogs.new_code import NewCodeDialog
from eesee_desktop.ui.dialogs.settings import (
    OwnKeys,
    SettingsDialog,
    ask_new_passphrase,
    ask_present_passphrase,
)
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import Tone
from eesee_desktop.ui.main_window.backup_verbs import BackupVerbs
from eesee_desktop.ui.main_window.key_verbs import KeyVerbs
from eesee_desktop.ui.main_window.workspace_window import WorkspaceWindow
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.placing import put

_FAULTS_SHOWN = 3


class SettingsVerbs(QObject):
    """Shows the settings, and does what is asked for in them.

    Signals:
        chosen(str, object): A setting has another value: its name, and the value.
        bring_back_requested: Bring a backup back.
    """

    chosen = Signal(str, object)
    bring_back_requested = Signal()

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        window: WorkspaceWindow,
        backups: BackupVerbs,
        *,
        random: Callable[[int], bytes],
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._background = background
        self._window = window
        self._backups = backups
        self._random = random
        self._own_key = KeyVerbs(workspace, background, window, random)
        self._own_key.changed.connect(window.announce)
        self._own_key.list_requested.connect(window.take_in_letters)

    def show_settings(self, settings: Settings) -> None:
        """Show the settings until they are closed."""
        dialog = SettingsDialog(
            settings,
            self._keys(),
            self._workspace.member.name,
            self._window,
            backups=self._window.backup_line.text,
        )
        dialog.chosen.connect(self.chosen)
        dialog.passphrase_requested.connect(lambda: self._change_passphrase(dialog))
        dialog.recovery_code_requested.connect(lambda: self._change_recovery_code(dialog))
        dialog.backup_requested.connect(self._backups.back_up_now)
        dialog.place_requested.connect(self._backups.choose_place)
        dialog.move_requested.connect(self._backups.move_house)
        dialog.bring_back_requested.connect(self.bring_back_requested)
        dialog.check_requested.connect(self._check)
        dialog.own_key_requested.connect(
            lambda: self._own_key.show_key(has_consortium=self._window.has_consortium)
        )
        dialog.member_named.connect(lambda name: self._name_member(name, dialog))
        dialog.take_over_requested.connect(lambda: self._take_name_over(dialog))
        dialog.exec()

    def _name_member(self, name: str, over: SettingsDialog) -> None:
        before = self._workspace.member
        try:
            self._window.name_member(name)
        except KnownError:
            wrong = self.tr("A name is one line of up to 400 characters; the former one stays.")
            over.show_member(before.name, wrong, is_wrong=True)
            return
        drafts = len(assessments.under_another_name(self._workspace))
        said = self.tr("Renamed. New assessments bear this name.")
        if drafts:
            said += " " + self.tr("%n draft(s) still bear the former one.", "", drafts)
        over.show_member(name, said, can_take_over=bool(drafts))

    def _take_name_over(self, over: SettingsDialog) -> None:
        done = self._window.take_member_over()
        over.show_member(self._workspace.member.name, self.tr("%n draft(s) bear the new name now.", "", done))

    def _change_passphrase(self, over: QWidget) -> None:
        entered = ask_new_passphrase(over)
        if entered is not None:
            old, new = entered
            self._background.run(
                lambda _: change_passphrase(self._workspace, new, passphrase=old, random=self._random),
                lambda _: self._window.messages.tell(self.tr("The passphrase was changed."), Tone.DONE),
                self._on_failed,
            )

    def _change_recovery_code(self, over: SettingsDialog) -> None:
        passphrase = ask_present_passphrase(over)
        if passphrase is not None:
            self._background.run(
                lambda _: change_recovery_code(
                    self._workspace, passphrase, random=self._random, is_code_kept=False
                ),
                lambda made: self._show_code(made[0], over),
                self._on_failed,
            )

    def _show_code(self, code: str, settings: SettingsDialog) -> None:
        # The settings may have been closed meanwhile, or cover the window still.
        over = QApplication.activeModalWidget() or self._window
        dialog = NewCodeDialog(code, self._workspace.member.name, over)
        dialog.confirmed.connect(lambda: confirm_recovery_code(self._workspace))
        if dialog.exec() != NewCodeDialog.DialogCode.Accepted:
            self._window.messages.tell(
                self.tr(
                    "The new recovery code was not confirmed. The next start shows another one; the code on your "
                    "old paper opens nothing any more."
                ),
                Tone.NOTICE,
            )
        if settings is over:
            settings.show_keys(self._keys())

    def _keys(self) -> OwnKeys:
        workspace = self._workspace
        public = workspace.signing_key.public
        return OwnKeys(
            public.fingerprint,
            public.openssh,
            signers_line(workspace),
            moment_words(workspace.recovery.load().made),
        )

    def check_pages_left(self, check: PageCheck) -> None:
        """Check what is left of a large file while the person works; tell only what is wrong."""
        self._background.run(
            lambda progress: check.run_beside(self._workspace.database, progress.advance),
            self._on_pages_checked,
            self._on_failed,
        )

    def _on_pages_checked(self, damage: Damage | None) -> None:
        if damage is not None:
            self._window.messages.tell(
                put(
                    self.tr(
                        "%1 Write a backup to another place, then close and open the workspace again: it "
                        "is looked at more closely then, and what is whole is brought into a new one."
                    ),
                    damage_sentence(damage, QCoreApplication.translate),
                ),
                Tone.ALARM,
            )

    def _check(self) -> None:
        if self._window.save():
            self._background.run(
                lambda progress: check_workspace(self._workspace, progress.advance),
                self._on_checked,
                self._on_failed,
            )

    def _on_checked(self, found: FullCheck) -> None:
        if found.is_whole:
            told = self.tr(
                "The workspace is whole: every page, every assessment with its history, files and sealed revisions."
            )
            self._window.messages.tell(told, Tone.DONE)
            return
        faults = " ".join(
            fault_words(fault, QCoreApplication.translate) for fault in found.faults[:_FAULTS_SHOWN]
        )
        self._window.messages.tell(
            put(
                self.tr(
                    "The workspace is damaged. %1 Write a backup to another place and open the workspace again; the "
                    "command eesee check-workspace lists everything."
                ),
                faults,
            ),
            Tone.ALARM,
        )

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._window.messages.tell(in_one(error), Tone.ALARM)

"""Leaving nothing on this computer: what is here is shown, and what the person picks is removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services.leaving_nothing import (
    OnMachine,
    RemovedHere,
    going_on,
    print_going_on,
    remove_here,
    unsent,
    what_is_here,
)
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.paths import log_folder
from eesee_desktop.system.settings import SettingsFile, settings_path
from eesee_desktop.ui.dialogs.leave_nothing import OPENING, LeaveNothingDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import Tone
from eesee_desktop.ui.main_window.workspace_window import WorkspaceWindow
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.placing import listed, put


class LeaveNothingVerbs(QObject):
    """Shows what is here and removes what is not needed to keep the window open.

    Signals:
        end_requested(object): The workspace, or what opens it, is among what was picked: the things, which whoever
            has the window removes once it is closed.
    """

    end_requested = Signal(object)

    def __init__(
        self, workspace: Workspace, background: Background, window: WorkspaceWindow, settings: SettingsFile
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._background = background
        self._window = window
        self._settings = settings

    def show(self) -> None:
        """Show what is here, until the person has picked or gone away."""
        self._window.save()
        try:
            dialog = self._dialog()
        except KnownError as error:
            self._window.messages.tell(in_one(error), Tone.ALARM)
            return
        if not dialog.ask_what():
            return
        picked = dialog.picked
        if OPENING & {one.kind for one in picked}:
            self.end_requested.emit(picked)
            return
        self._background.run(
            lambda _: remove_here(self._workspace, picked), self._tell_removed, self._on_failed
        )

    def _dialog(self) -> LeaveNothingDialog:
        place = self._settings.settings.backup_place
        machine = OnMachine(Path(place) if place else None, log_folder(), settings_path())
        content = going_on(self._workspace, "en")

        def write(target: Path) -> None:
            data = print_going_on(content, as_text=target.suffix.lower() == ".txt")
            write_out(self._workspace, target, data)

        return LeaveNothingDialog(
            what_is_here(self._workspace, machine),
            unsent(self._workspace),
            write if content.revisions else None,
            self._window,
        )

    def _tell_removed(self, removed: RemovedHere) -> None:
        told = self.tr("%n file(s) removed.", "", len(removed.gone))
        if removed.left:
            told += " " + put(self.tr("Still there: %1"), listed(str(one.path) for one in removed.left))
        self._window.messages.tell(told, Tone.ALARM if removed.left else Tone.DONE)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._window.messages.tell(in_one(error), Tone.ALARM)

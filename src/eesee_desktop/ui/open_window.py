"""The window over the open workspace, the member's or the consortium's: shown, made anew, put away.

Loads nothing before a workspace is open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from eesee_desktop.system.settings import SettingsFile
from eesee_desktop.ui.kit.theme import LARGEST_FONT_SCALE, SMALLEST_FONT_SCALE
from eesee_desktop.ui.kit.translation import install_language

if TYPE_CHECKING:
    from eesee_desktop.services.workspace import Workspace
    from eesee_desktop.ui.desk.desk_window import DeskWindow
    from eesee_desktop.ui.kit.background import Background
    from eesee_desktop.ui.main_window.backup_verbs import BackupVerbs
    from eesee_desktop.ui.main_window.settings_verbs import SettingsVerbs
    from eesee_desktop.ui.main_window.window import MainWindow
    from eesee_desktop.ui.main_window.workspace_window import WorkspaceWindow

_BUSY_MS = 500


class OpenWindow(QObject):
    """Has the window over the open workspace, as long as there is one, with the verbs that concern all of it.

    Attributes:
        member: The network member's window, while it is open.
        desk: The consortium's desk, while it is open.
        backups: Of the workspace that is open.

    Signals:
        shown: A window came up, the first one or one made anew.
        gone: It was put away.
        lock_requested, bring_back_requested: The workspace is to be left for the lock, or for a backup.
        end_requested(things): What was picked of this computer is to be removed, and the program to end.
        setting_chosen(name, value): A setting of this computer is another.
        folder_moved(str): The workspace lies elsewhere.
        update_chosen(str): The path of an update of the program.
        closed: The person closed the window.
    """

    shown = Signal()
    gone = Signal()
    lock_requested = Signal()
    bring_back_requested = Signal()
    end_requested = Signal(object)
    setting_chosen = Signal(str, object)
    folder_moved = Signal(str)
    update_chosen = Signal(str)
    closed = Signal()

    def __init__(
        self,
        application: QApplication,
        settings: SettingsFile,
        parent: QObject,
        *,
        random: Callable[[int], bytes],
        is_desk: bool,
    ) -> None:
        """Make it; nothing is shown.

        Args:
            is_desk: The consortium's desk is asked for, whatever the workspace was begun for.
        """
        super().__init__(parent)
        self._application = application
        self._settings = settings
        self._random = random
        self._is_desk = is_desk
        self.member: MainWindow | None = None
        self.desk: DeskWindow | None = None
        self.backups: BackupVerbs | None = None
        self._verbs: SettingsVerbs | None = None
        self._background: Background | None = None
        self._workspace: Workspace | None = None
        self._carried: bytes | None = None

    @property
    def window(self) -> WorkspaceWindow | None:
        """The window over the open workspace, whichever it is."""
        return self.member or self.desk

    def save(self) -> bool:
        """Bring what is typed to disk, as far as that is possible; tell whether all of it is there."""
        return self.window is None or self.window.save()

    def carry(self) -> None:
        """Keep in memory what could not be stored, for the next window."""
        self._carried = None if self.window is None else self.window.carried

    def give_way(self) -> bool:
        """Let a backup that is being written give way; tell whether one is."""
        if self.backups is None:
            return False
        is_running = self.backups.is_running
        self.backups.give_way()
        return is_running

    def show(self, workspace: Workspace, background: Background) -> None:
        """Show the window of the door that a workspace is entered by."""
        from eesee_desktop.ui.main_window.backup_verbs import BackupVerbs  # noqa: PLC0415  loaded by now
        from eesee_desktop.ui.main_window.leave_nothing_verbs import LeaveNothingVerbs  # noqa: PLC0415  as above
        from eesee_desktop.ui.main_window.settings_verbs import SettingsVerbs  # noqa: PLC0415  as above

        self._workspace, self._background = workspace, background
        window = self._made(workspace, background)
        self.backups = backups = BackupVerbs(workspace, background, window, self._settings)
        self._verbs = verbs = SettingsVerbs(workspace, background, window, backups, random=self._random)
        verbs.bring_back_requested.connect(self.bring_back_requested)
        verbs.chosen.connect(self.setting_chosen)
        leaving = LeaveNothingVerbs(workspace, background, window, self._settings)
        leaving.end_requested.connect(self.end_requested)
        window.leave_nothing_requested.connect(leaving.show)
        window.lock_requested.connect(self.lock_requested)
        window.settings_requested.connect(self._on_settings_requested)
        window.text_size_requested.connect(self._on_text_size_requested)
        window.closed.connect(self.closed)
        window.update_chosen.connect(self.update_chosen)
        window.watch.moved.connect(self.folder_moved)
        window.show()
        self.shown.emit()

    def check_pages_left(self) -> None:
        """Go on looking through the pages of the database that the opening left."""
        check = None if self._workspace is None else self._workspace.page_check
        if self._verbs is not None and check is not None:
            self._verbs.check_pages_left(check)

    def put_away(self) -> None:
        """Take the window down before its workspace closes, so that nothing in it asks for more."""
        window = self.window
        if window is None:
            return
        self.member = self.desk = self._verbs = self._workspace = None
        if self.backups is not None:
            self.backups.rest()
            self.backups = None
        self.gone.emit()
        window.hide()
        window.put_away()
        window.deleteLater()

    @Slot()
    def speak_anew(self) -> None:
        """Make the window anew in another language, at the same place: its texts were made with it."""
        window, workspace, background = self.window, self._workspace, self._background
        if window is None or workspace is None or background is None:  # locked meanwhile
            install_language(self._application, self._settings.settings.language)
            return
        if background.is_busy:
            # What runs tells its outcome to this window.
            QTimer.singleShot(_BUSY_MS, self, self.speak_anew)
            return
        window.save()
        # As behind the lock: what could not be stored is kept in memory and comes back in its field.
        self.carry()
        geometry, state = window.saveGeometry(), window.windowState()
        self.put_away()
        install_language(self._application, self._settings.settings.language)
        self.show(workspace, background)
        again = self.window
        if again is not None:
            again.restoreGeometry(geometry)
            again.setWindowState(state)

    def _made(self, workspace: Workspace, background: Background) -> WorkspaceWindow:
        from eesee_desktop.domain.role import Role  # noqa: PLC0415  loaded by now

        if self._is_desk or workspace.ui_state.get(Role.__name__) == Role.CONSORTIUM:
            from eesee_desktop.ui.desk.desk_window import DeskWindow  # noqa: PLC0415  seldom needed

            self.desk = DeskWindow(workspace, background)
            return self.desk
        from eesee_desktop.ui.main_window.window import MainWindow  # noqa: PLC0415  loaded by now

        language = workspace.ui_state.get("report_language") or "en"
        carried, self._carried = self._carried, None
        self.member = MainWindow(workspace, background, language, carried)
        return self.member

    def _on_settings_requested(self) -> None:
        if self._verbs is None:
            return
        spoken = self._settings.settings.language
        self._verbs.show_settings(self._settings.settings)
        # Once they are closed and not while they are open: whoever looks for a language among those that he cannot
        # read passes others on the way.
        if self._settings.settings.language != spoken:
            self.speak_anew()

    def _on_text_size_requested(self, by: int) -> None:
        scale = self._settings.settings.font_scale + by
        self.setting_chosen.emit("font_scale", min(max(scale, SMALLEST_FONT_SCALE), LARGEST_FONT_SCALE))

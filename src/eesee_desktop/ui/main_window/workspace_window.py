"""What every window over an open workspace is: the network member's, and the consortium's desk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow

from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.home.backup_line import BackupLine, BackupState
from eesee_desktop.ui.kit.messages import MessageBar
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.reading_order import tab_to_next
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.main_window.status_line import StatusLine
from eesee_desktop.ui.main_window.store_watch import StoreWatch
from eesee_desktop.ui.operations import Operations

_FRAME = QSize(8, 40)  # what a window manager may take of the screen
_SIZE = QSize(1280, 720)


class WorkspaceWindow(QMainWindow):
    """A window over an open workspace, which locks, closes, backs up and shows settings as every such window does.

    Attributes:
        status: The line at the bottom.
        watch: Looks after the file beneath.

    Signals:
        lock_requested: Cover everything and ask for the passphrase again.
        settings_requested: Show the settings.
        leave_nothing_requested: Show what is on this computer, to be removed.
        update_chosen(str): The path of an update of the program.
        text_size_requested(int): Per cent to add to the size of text, may be negative.
        closed: The window was closed; everything was saved.
        altered: Something in the workspace is not as it was.
        home_shown: The first page came in front.
    """

    lock_requested = Signal()
    settings_requested = Signal()
    leave_nothing_requested = Signal()
    update_chosen = Signal(str)
    text_size_requested = Signal(int)
    closed = Signal()
    altered = Signal()
    home_shown = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._operations = Operations(self)
        self.status = StatusLine(self)
        self.watch = StoreWatch(workspace, self, lambda: self.messages, self.save)
        self.setStatusBar(self.status)
        self.resize(_SIZE.boundedTo(screen_room(self).size() - _FRAME))
        self.setMinimumSize(480, 360)

    @property
    def messages(self) -> MessageBar:
        """The line in which something is told, of what is in front."""
        raise NotImplementedError

    @property
    def backup_line(self) -> BackupLine:
        """The line that says how the backups stand."""
        raise NotImplementedError

    @property
    def carried(self) -> bytes | None:
        """What is typed and can be kept nowhere on disk, encrypted, to be carried over a lock; None if all is safe."""
        return None

    @property
    def is_all_stored(self) -> bool:
        """Nothing that was typed was refused by the disk."""
        return True

    def save(self) -> bool:
        """Bring all that is typed to disk; tell whether it is safe."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Forget what is open, as the window goes."""
        raise NotImplementedError

    def show_backups(self, state: BackupState) -> None:
        """Say how the backups stand."""
        self.backup_line.show_state(state)

    def name_member(self, name: str) -> None:
        """Call the organisation otherwise.

        Raises:
            KnownError: VALUE_INVALID for what is no name.
        """
        member: NetworkMember = replace(self.workspace.member, name=name)
        self._operations.announce(self.workspace.set_member(member))

    @property
    def has_consortium(self) -> bool:
        """There is a consortium above, to which files go and from which letters come."""
        return False

    def take_in_letters(self) -> None:
        """Let the person take in what came from the consortium, where there is one."""

    def choose_update(self) -> None:
        """Let the person choose an update of the program."""
        kinds = self.tr("Updates of the program (*.eesee-update);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Update from a file"), str(Path.home()), kinds)
        if path:
            self.update_chosen.emit(path)

    def announce(self, changes: Changes) -> None:
        """Tell whoever shows it that something altered."""
        self._operations.announce(changes)

    def take_member_over(self) -> int:
        """Give what bears a former name of the organisation the present one; return how many did."""
        return 0

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        """Let Tab go in the order of reading, through parts that were made late as well."""
        return tab_to_next(self, is_next=next)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # Whatever goes wrong from here on, the window stays: what lives on hidden would hold the only copy.
        event.ignore()
        # Only what is on no disk at all is asked about, and nothing when the session ends: it waits for nobody.
        application = QGuiApplication.instance()
        is_ending = isinstance(application, QGuiApplication) and application.isSavingSession()
        if self._may_close(is_ending=is_ending):
            super().closeEvent(event)
            event.accept()
            self.closed.emit()

    def _may_close(self, *, is_ending: bool) -> bool:
        is_saved = self.save()
        if is_ending:
            self.watch.hurry()
            return True
        return is_saved and self.watch.may_leave()

"""From the first paint to the last save: unlock or first start, the main window, the lock.

Before the first window is painted nothing is loaded but Qt and what that window is made of. Everything else is
loaded on another thread while the passphrase is typed.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.system.memory import give_back
from eesee_desktop.system.paths import window_address, workspace_identity
from eesee_desktop.system.settings import SettingsFile
from eesee_desktop.system.workspace_files import look_into, looks_begun
from eesee_desktop.ui.application import dress
from eesee_desktop.ui.doors import Doors
from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.loading import Loading
from eesee_desktop.ui.opened_files import OpenedFiles

if TYPE_CHECKING:
    from eesee_desktop.services.leaving_nothing import HereThing, RemovedHere
    from eesee_desktop.services.workspace import Workspace
    from eesee_desktop.ui.bringing_back import BringingBack
    from eesee_desktop.ui.desk.desk_window import DeskWindow
    from eesee_desktop.ui.dialogs.beginning import Beginning
    from eesee_desktop.ui.dialogs.bring_back import BroughtBack
    from eesee_desktop.ui.exchange.opened_update import OpenedUpdate
    from eesee_desktop.ui.kit.background import Background, JobProgress
    from eesee_desktop.ui.kit.crash import CrashHook
    from eesee_desktop.ui.kit.cycles import CycleSearch
    from eesee_desktop.ui.kit.presence import Presence
    from eesee_desktop.ui.kit.termination import Termination
    from eesee_desktop.ui.main_window.backup_verbs import BackupVerbs
    from eesee_desktop.ui.main_window.window import MainWindow
    from eesee_desktop.ui.one_window import SecondStarts
    from eesee_desktop.ui.open_window import OpenWindow
    from eesee_desktop.ui.turned_away import TurnedAway
    from eesee_desktop.ui.workspace_door import Opened, WorkspaceDoor

_MINUTE_MS = 60_000
_BUSY_MS = 500
_OWN_BUSY_MS = 20
_AT_REST_MS = 1000


class Desktop(QObject):
    """The program on screen.

    Attributes:
        doors: The windows that lead in.
        files: Files that were opened with the program.

    Signals:
        main_window_shown: A workspace is open.
        unlock_shown: The passphrase is asked for.
        workspace_left: The workspace is backed up and closed behind the lock.
    """

    main_window_shown = Signal()
    unlock_shown = Signal()
    workspace_left = Signal()

    def __init__(  # noqa: PLR0913  the composition root gives everything in
        self,
        application: QApplication,
        folder: Path,
        settings: SettingsFile,
        *,
        clock: Clock,
        new_id: IdMaker,
        random: Callable[[int], bytes],
        is_desk: bool = False,
        database: str = "",
    ) -> None:
        """Make it, not started.

        Args:
            is_desk: The consortium's desk is asked for, whatever the workspace was begun for.
            database: Address of the server on which the desk is that several editors share; empty for none.
        """
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._settings = settings
        self._clock = clock
        self._new_id = new_id
        self._random = random
        self._is_desk = is_desk
        self._database = database
        self._made_over: OpenWindow | None = None
        self._loading = Loading()
        self._cycles: CycleSearch | None = None
        self._background: Background | None = None
        self._crash_hook: CrashHook | None = None
        self._workspace: Workspace | None = None
        self.doors = self._doors()
        self.files = OpenedFiles(self, clock)
        self.files.program_requested.connect(self._come_forward)
        self.files.left.connect(self._on_files_left)
        self.files.update_requested.connect(self._on_update_requested)
        self.files.updated.connect(self._on_updated)
        self._made_with = ""
        self._bringing_back: BringingBack | None = None
        self._presence: Presence | None = None
        self._second_starts: SecondStarts | None = None
        self._termination: Termination | None = None
        self._made_turned_away: TurnedAway | None = None

        application.setApplicationName("eesee_desktop")
        application.setApplicationDisplayName("eesee")
        # Locking closes every window before the unlock window is shown; Qt would take that for the end.
        application.setQuitOnLastWindowClosed(False)
        install_language(application, settings.settings.language)
        self._dress()

        # The session manager asks before it logs out or shuts down; without it, up to half a second of typing
        # would go.
        application.commitDataRequest.connect(self._on_session_ending)
        application.styleHints().colorSchemeChanged.connect(self._dress)

    def start(self, file: Path | None = None) -> None:
        """Show the first window, then load the rest while it is looked at.

        Args:
            file: That was opened with the program. It is shown alone: what can be said of it needs no workspace, and
                whoever looks at a file need not have one.
        """
        if file is not None:
            self.files.show(file)
            QTimer.singleShot(0, self, self._load_the_rest)
            return
        found = look_into(self._folder)
        if looks_begun(self._folder) and (found.has_key or not found.has_database):
            self.doors.show_unlock(is_locked=False)
            return
        if found.is_empty:
            self.doors.show_first_start(self._folder, is_desk=self._is_desk)
        else:
            self.doors.show_half_there(self._folder)
        # Neither has a passphrase field whose painting would tell when to begin.
        QTimer.singleShot(0, self, self._load_the_rest)

    def save(self) -> bool:
        """Bring what is typed to disk, as far as that is possible; tell whether all of it is there."""
        return self._made_over is None or self._made_over.save()

    @property
    def window(self) -> MainWindow | None:
        """The network member's window, while it is open."""
        return None if self._made_over is None else self._made_over.member

    @property
    def desk(self) -> DeskWindow | None:
        """The consortium's desk, while it is open."""
        return None if self._made_over is None else self._made_over.desk

    def lock_after(self, idle_ms: int) -> None:
        """Lock after so many milliseconds without a key or a click; 0 for never."""
        window = self.over.window
        if self._presence is not None and window is not None:
            self._presence.watch(idle_ms, window.windowHandle())

    @Slot()
    def lock(self) -> None:
        """Save, close the workspace, cover everything, ask for the passphrase again."""
        window = self.over.window
        if window is None:
            return
        # A sealing under way holds values of the open workspace. It ends in seconds, and then the screen locks.
        if self._background is not None and self._background.is_busy:
            is_own = self.over.give_way()
            QTimer.singleShot(_OWN_BUSY_MS if is_own else _BUSY_MS, self, self.lock)
            return
        window.save()
        # The open connection is all that there is of it: it must not be closed before there is another.
        if window.watch.is_gone and not window.watch.write_back_somewhere():
            window.watch.tell_gone()
            return
        # Where not even that is possible, as on a full disk, what is typed outlives the lock in memory: it must
        # neither be lost by locking nor keep the screen from being covered.
        self.over.carry()
        is_saved = window.is_all_stored
        # Dialogs and the manual too: a question about an assessment must not stay readable over the lock.
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()
        # Window first, workspace second: pages that are still alive would ask a closed database for what they
        # show.
        backups = self.over.backups
        self.over.put_away()
        self.doors.show_unlock(is_locked=True, is_saved=is_saved)
        self._leave_workspace(backups)
        # When the window that was put away is gone, and nobody waits for anything.
        QTimer.singleShot(_AT_REST_MS, self, give_back)

    def _leave_workspace(self, backups: BackupVerbs | None) -> None:
        """Back up what changed and close the workspace, on the worker: the screen is covered meanwhile.

        Whoever unlocks at once is let in after it, since the worker does one thing after the other.
        """
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return
        back_up = bool if backups is None else backups.at_the_end()

        def work(_: JobProgress) -> bool:
            try:
                return back_up()
            finally:
                workspace.close()

        def note(is_written: bool) -> None:
            if is_written:
                self._note_written()
            self.workspace_left.emit()

        self._ready().run(work, note, self._on_open_failed, is_shown=False)

    def _note_written(self) -> None:
        from eesee_desktop.domain.errors import KnownError  # noqa: PLC0415  loaded by now

        with suppress(KnownError):  # the settings are a courtesy: the backup is there
            self._settings.change(backup_written=self._clock().isoformat(), backup_quiet="")

    @property
    def over(self) -> OpenWindow:
        """The window over the open workspace, whichever it is; made when it is first asked for."""
        if self._made_over is not None:
            return self._made_over
        from eesee_desktop.ui.open_window import OpenWindow  # noqa: PLC0415  not before the first paint

        over = OpenWindow(self._application, self._settings, self, random=self._random, is_desk=self._is_desk)
        self._made_over = over
        over.shown.connect(self._on_window_shown)
        over.gone.connect(self._on_window_gone)
        over.lock_requested.connect(self.lock)
        over.bring_back_requested.connect(self._on_bring_back_requested)
        over.end_requested.connect(self._on_end_requested)
        over.setting_chosen.connect(self._on_setting_chosen)
        over.closed.connect(self._quit)
        over.folder_moved.connect(self._take_folder)
        over.update_chosen.connect(self._on_update_chosen)
        return over

    def _on_window_gone(self) -> None:
        if self._presence is not None:
            self._presence.rest()

    def _doors(self) -> Doors:
        doors = Doors(self)
        doors.unlock_shown.connect(self.unlock_shown)
        doors.painted.connect(self._load_the_rest)
        doors.passphrase_entered.connect(self._on_passphrase_entered)
        doors.recovery_entered.connect(self._on_recovery_entered)
        doors.make_requested.connect(self._on_make_requested)
        doors.completed.connect(self._on_first_start_completed)
        doors.language_chosen.connect(self._on_language_chosen)
        doors.restore_requested.connect(self._on_restore_requested)
        doors.safe_place_requested.connect(self._use_safe_place)
        doors.look_again_requested.connect(self.start)
        doors.begin_requested.connect(self._on_begin_requested)
        doors.given_up.connect(self._quit)
        return doors

    def _use_safe_place(self) -> None:
        self._ready()
        from eesee_desktop.services.relocating import safe_place  # noqa: PLC0415  loaded by now

        self._take_folder(str(safe_place()))

    def _take_folder(self, folder: str) -> None:
        """Go on with another folder: second starts are heard there from now on."""
        self._folder = Path(folder)
        if self._second_starts is not None:
            self._second_starts.stop()
            self._second_starts = None
        self._hear_second_starts()

    def _on_begin_requested(self) -> None:
        """Keep what is left of the old workspace aside and begin a new one."""
        self._ready()
        from eesee_desktop.domain.errors import KnownError  # noqa: PLC0415  loaded by now
        from eesee_desktop.services.relocating import set_aside  # noqa: PLC0415  as above

        try:
            set_aside(self._folder, self._clock())
        except KnownError as error:
            self._on_open_failed(error)
            return
        self.start()

    def _load_the_rest(self) -> None:
        """Load what the main window needs, on a thread of its own, so that typing is not held up."""
        self._dress_icon()
        self._hear_second_starts()
        self._loading.begin()
        if self._cycles is None:
            from eesee_desktop.ui.kit.cycles import CycleSearch  # noqa: PLC0415  not needed for the first paint

            self._cycles = CycleSearch(self)

    def _hear_second_starts(self) -> None:
        if self._second_starts is None:
            # Loads Qt's network library, so after the first paint.
            from eesee_desktop.ui.one_window import SecondStarts  # noqa: PLC0415  see the line above

            address, identity = window_address(self._folder), workspace_identity(self._folder)
            self._second_starts = SecondStarts(address, identity, self)
            self._second_starts.wanted.connect(self._on_second_start)

    def _on_second_start(self, file: str) -> None:
        if file:
            self.files.show(Path(file))
        else:
            self._come_forward()

    @Slot()
    def _come_forward(self) -> None:
        """Show the program itself, which may have been started for a file alone."""
        if self.over.window is None and not self.doors.shown:
            self.start()
        self.bring_forward()

    @Slot()
    def _on_files_left(self) -> None:
        if self.over.window is None and not self.doors.shown:
            self._quit()

    def _on_update_chosen(self, path: str) -> None:
        self.files.show_update(Path(path))

    def _on_update_requested(self, shown: object) -> None:
        """Leave the workspace as the lock does: no database is open while the program is replaced beneath it."""
        window = cast("OpenedUpdate", shown)
        if self.over.window is None:
            # Whoever came in meanwhile would do so with modules of two versions.
            self.doors.put_away()
            window.put_in_place()
        elif self.save():
            path = window.path
            self.workspace_left.connect(
                lambda: self._on_update_requested(self.files.show_update(path)),
                QtCore.Qt.ConnectionType.SingleShotConnection,
            )
            self.lock()
        else:
            window.say_unsaved()

    @Slot()
    def _on_updated(self) -> None:
        """Start the other version and end this one, which must load nothing more."""
        from eesee_desktop.system.own_program import another_window  # noqa: PLC0415  loaded by now

        as_before = ["--workspace", str(self._folder)]
        if self._is_desk:
            as_before += ["--database", self._database] if self._database else ["--desk"]
        self._quit()
        QProcess.startDetached(*another_window(*as_before))

    @Slot()
    def bring_forward(self) -> None:
        """Bring what the person sees of the program before all other windows."""
        for window in (self.over.window, *self.doors.shown, QApplication.activeModalWidget()):
            if window is not None and window.isVisible():
                if window.isMinimized():
                    window.showNormal()
                window.raise_()
                window.activateWindow()

    def _ready(self) -> Background:
        """Wait for what is being loaded, and return the worker."""
        self._loading.wait()
        if self._background is None:
            from eesee_desktop.ui.kit.background import Background  # noqa: PLC0415  loaded by now
            from eesee_desktop.ui.kit.crash import CrashHook  # noqa: PLC0415  as above
            from eesee_desktop.ui.kit.hover_tips import HoverTips  # noqa: PLC0415  as above
            from eesee_desktop.ui.kit.presence import Presence  # noqa: PLC0415  as above
            from eesee_desktop.ui.kit.termination import Termination  # noqa: PLC0415  as above
            from eesee_desktop.ui.kit.turning_text import TurningText  # noqa: PLC0415  as above

            self._background = Background(self)
            # As late as this: before, nothing can be lost, and the hook's module is not free to load.
            self._crash_hook = CrashHook(self.save)
            self._crash_hook.install()
            HoverTips(self._application, self)
            TurningText(self._application, self)
            self._presence = Presence(self._application, self)
            self._presence.left.connect(self.lock)
            self._termination = Termination(self)
            self._termination.wished.connect(self._on_termination_wished)
        return self._background

    def _door(self) -> WorkspaceDoor:
        """Return the ways into the workspace; waits for what they need."""
        self._ready()
        from eesee_desktop.ui.workspace_door import WorkspaceDoor  # noqa: PLC0415  loaded by now

        return WorkspaceDoor(self._folder, clock=self._clock, new_id=self._new_id, random=self._random)

    def _on_passphrase_entered(self, passphrase: str) -> None:
        # One turn of the event loop later, so that "Opening…" is painted before joining the loader may block.
        self._turned_away.proof = {"passphrase": passphrase}
        QTimer.singleShot(0, self, lambda: self._open(lambda door: door.open(passphrase)))

    def _on_recovery_entered(self, code: str, passphrase: str) -> None:
        self._turned_away.proof = {"recovery_code": code}
        QTimer.singleShot(0, self, lambda: self._open(lambda door: door.open_with_code(code, passphrase)))

    def _open(self, way: Callable[[WorkspaceDoor], Opened]) -> None:
        door = self._door()
        self._turned_away.way = way
        # On the worker: Argon2id takes a tenth of a second on a fast machine and a good deal more on the old
        # ones this is for.
        self._ready().run(lambda _: way(door), self._on_opened, self._on_open_failed)

    def _on_restore_requested(self) -> None:
        """Let the person bring back a backup, then open what came."""
        background = self._ready()
        from eesee_desktop.ui.bringing_back import BringingBack  # noqa: PLC0415  seldom needed

        if self._bringing_back is None:
            self._bringing_back = BringingBack(self._settings, self)
            self._bringing_back.brought_back.connect(self._on_brought_back)
        over = next(iter(self.doors.shown), None)
        self._bringing_back.ask(self._folder, background, over, clock=self._clock, new_id=self._new_id)

    def _on_brought_back(self, result: BroughtBack) -> None:
        # Where it was asked for at a first start, that one is over before it began.
        unlock = self.doors.unlock or self.doors.show_unlock(is_locked=False)
        if result.code:  # a new passphrase is asked for
            unlock.show_code(result.code)
        else:
            unlock.set_busy(is_busy=True)
            self._on_passphrase_entered(result.passphrase)

    def _on_opened(self, opened: Opened) -> None:
        if not opened.code:
            self._enter(opened.workspace)
            return
        # The first start was broken off, or a new code never confirmed: it goes on where it stood.
        self._workspace = opened.workspace
        self.doors.show_first_start(self._folder, is_desk=self._is_desk).resume(
            opened.code, opened.workspace.member.name
        )

    @property
    def _turned_away(self) -> TurnedAway:
        """What follows where nobody came in; made when somebody first tries."""
        if self._made_turned_away is None:
            from eesee_desktop.ui.turned_away import TurnedAway  # noqa: PLC0415  not before the first paint

            made = TurnedAway(
                self.doors,
                self._settings,
                self,
                clock=self._clock,
                new_id=self._new_id,
                random=self._random,
            )
            made.open_requested.connect(self._on_open_requested)
            made.restore_requested.connect(self._on_restore_requested)
            self._made_turned_away = made
        return self._made_turned_away

    def _on_open_requested(self, way: object) -> None:
        self._open(cast("Callable[[WorkspaceDoor], Opened]", way))

    def _on_open_failed(self, error: BaseException) -> None:
        self._turned_away.tell(error, self._folder, self._ready())

    def _enter(self, workspace: Workspace) -> None:
        """Show the window of an open workspace, once the desk is reached if that is elsewhere."""
        if not self._database:
            self._show_main_window(workspace)
            return
        from eesee_desktop.ui.desk.reaching import Reaching  # noqa: PLC0415  seldom needed

        reaching = Reaching(workspace, self._database, self._ready(), self)
        reaching.reached.connect(lambda: self._show_main_window(workspace))
        reaching.given_up.connect(self._on_desk_given_up)
        reaching.reach(over=next(iter(self.doors.shown), None))

    def _on_desk_given_up(self, error: BaseException) -> None:
        self._workspace = None  # closed by then
        if self.doors.unlock is None:
            self.doors.show_unlock(is_locked=False)
        self._on_open_failed(error)

    def _show_main_window(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.over.show(workspace, self._ready())

    def _on_window_shown(self) -> None:
        window = self.over.window
        if window is None:
            return
        from eesee_desktop.ui.kit.messages import Tone  # noqa: PLC0415  loaded by now

        # Only now: the person never looks at an empty desktop.
        self.doors.put_away()
        self._start_idle()
        told = self._turned_away.forget()
        if told:
            window.messages.tell(told, Tone.NOTICE)
        self.over.check_pages_left()
        if not window.messages.text:
            window.watch.tell_opening()
        if self._bringing_back is not None:
            self._bringing_back.tell(window.messages)
        self.main_window_shown.emit()

    def _on_end_requested(self, picked: object) -> None:
        """Remove the workspace behind the closed window, without a last backup, and end."""
        from eesee_desktop.services.leaving_nothing import remove_here  # noqa: PLC0415  seldom needed

        things = cast("tuple[HereThing, ...]", picked)
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return
        self.over.put_away()
        self._ready().run(
            lambda _: remove_here(workspace, things), self._on_removed, self._on_open_failed, is_shown=False
        )

    def _on_removed(self, removed: RemovedHere) -> None:
        from eesee_desktop.ui.dialogs.leave_nothing import tell_removed  # noqa: PLC0415  loaded by now

        tell_removed(removed, None)
        self._quit()

    def _on_bring_back_requested(self) -> None:
        """Lock first: what is open cannot be replaced."""
        self.unlock_shown.connect(
            lambda: QTimer.singleShot(0, self, self._on_restore_requested),
            QtCore.Qt.ConnectionType.SingleShotConnection,
        )
        self.lock()

    def _on_make_requested(self, asked: object) -> None:
        beginning = cast("Beginning", asked)
        door = self._door()

        def work(_: JobProgress) -> tuple[Workspace, str]:
            # Somebody went back and changed what it was made with a moment ago.
            if self._workspace is not None:
                return door.remake(self._workspace, beginning, made_with)
            return door.make(beginning)

        made_with, self._made_with = self._made_with, beginning.passphrase
        self._ready().run(work, self._on_made, self._on_open_failed)
        from eesee_desktop.domain.errors import KnownError  # noqa: PLC0415  loaded by now

        with suppress(KnownError):  # on a full disk the workspace tells it
            self._settings.change(language=beginning.screen_language)

    def _on_language_chosen(self, begun: object) -> None:
        """Begin anew in another language, with what was answered."""
        answered = cast("Beginning", begun)
        install_language(self._application, answered.screen_language)
        # Later: the window that is put away here is the one that told.
        QTimer.singleShot(
            0,
            self,
            lambda: self.doors.show_first_start(self._folder, is_desk=self._is_desk).answer(answered),
        )

    def _on_made(self, made: tuple[Workspace, str]) -> None:
        self._workspace, code = made
        if self.doors.first_start is not None:
            self.doors.first_start.show_code(code)

    def _on_first_start_completed(self) -> None:
        from eesee_desktop.services.workspace import confirm_recovery_code  # noqa: PLC0415  loaded by now

        if self._workspace is not None:
            confirm_recovery_code(self._workspace)
            self._enter(self._workspace)

    def _on_setting_chosen(self, name: str, value: object) -> None:
        self._settings.change(**{name: value})
        if name in {"theme", "font_scale"}:
            self._dress()
        elif name == "idle_minutes":
            self._start_idle()

    def _start_idle(self) -> None:
        self.lock_after(self._settings.settings.idle_minutes * _MINUTE_MS)

    def _dress(self) -> None:
        dress(self._application, self._settings.settings)

    def _dress_icon(self) -> None:
        from eesee_desktop.ui.kit import icons  # noqa: PLC0415  loads Qt's SVG library, so after the first paint

        self._application.setWindowIcon(icons.icon("app"))
        self.doors.show_mark()

    def _on_session_ending(self) -> None:
        self.save()
        window = self.over.window
        if window is not None:
            window.watch.hurry()

    def _on_termination_wished(self) -> None:
        """End at once, as the system does not wait long, with all that is typed on disk."""
        self._on_session_ending()
        self._quit(is_hurried=True)

    def _close_workspace(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def _quit(self, *, is_hurried: bool = False) -> None:
        """End, with a backup of what changed unless the system is in a hurry."""
        # First: a start from now on must open a window of its own.
        if self._second_starts is not None:
            self._second_starts.stop()
        self.files.come_to_an_end()
        back_up = None if self.over.backups is None else self.over.backups.at_the_end()
        self.over.put_away()
        if self._background is not None:
            self._background.stop()
        if back_up is not None and not is_hurried and back_up():
            self._note_written()
        if self._termination is not None:
            self._termination.stop()
            self._termination = None
        self._close_workspace()
        if self._crash_hook is not None:
            self._crash_hook.remove()
        self._application.quit()

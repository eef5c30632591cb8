"""Backups while the program is open: made on their own when it is calm, brought to the second place, told on Home."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.keeping import is_reminder_due
from eesee_desktop.services.backups import (
    BackupPlace,
    KeptUp,
    back_up,
    find_backups,
    is_there,
    keep_up,
    last_backup,
    needs_backup,
)
from eesee_desktop.services.compaction import compact, compact_before_closing, is_compaction_due
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.settings import SettingsFile
from eesee_desktop.ui.home.backup_line import BackupState
from eesee_desktop.ui.kit.background import Background, Job, JobProgress
from eesee_desktop.ui.kit.messages import Tone
from eesee_desktop.ui.main_window.workspace_window import WorkspaceWindow
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.placing import put

# A minute without a change: a backup of the middle of a sentence is of less use, and steals from who writes it.
CALM_MS = 60_000
# But not for ever: whoever writes without a pause has one all the same.
LONGEST_S = 30 * 60
# Nor one after the other: a stick is slow, and of an hour one is kept anyway.
OFTEN_S = 10 * 60
# Also how soon a stick that is plugged in is noticed.
_LOOK_MS = 15_000
_ALWAYS = "always"
_WEEK = timedelta(days=7)
# On closing nobody should wait for long; what is not done by then is done next time.
_AT_CLOSING_S = 30
_COMPACTED_FOR_S = 3


class BackupVerbs(QObject):
    """Keeps backups up, and says how they stand."""

    def __init__(
        self, workspace: Workspace, background: Background, window: WorkspaceWindow, settings: SettingsFile
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._background = background
        self._window = window
        self._settings = settings
        self._job: Job | None = None
        self._failure = ""
        self._waiting_since: float | None = None
        self._made_last: float | None = None
        self._was_there = False
        self._calm = QTimer(self)
        self._look = QTimer(self)

        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._on_calm_timeout)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look_timeout)
        window.altered.connect(self._on_window_altered)
        window.home_shown.connect(self.show_state)
        line = window.backup_line
        line.place_requested.connect(self.choose_place)
        line.backup_requested.connect(self.back_up_now)
        line.quiet_requested.connect(self._on_line_quiet_requested)
        self._look.start()
        # For what was written when the program ended at once, and for a stick that is plugged in already.
        self._calm.start(CALM_MS)
        self.show_state()

    @property
    def is_running(self) -> bool:
        """A backup is being made on its own."""
        return self._job is not None

    @property
    def second(self) -> Path | None:
        """The second place, which need not be there."""
        place = self._settings.settings.backup_place
        return Path(place) if place else None

    def show_state(self) -> None:
        """Say on Home how the backups stand."""
        settings = self._settings.settings
        own = None
        # The folder may be gone from under the window, of which others tell.
        with suppress(KnownError, OSError):
            own = last_backup(self._workspace)
        written = _moment(settings.backup_written) if settings.backup_place else None
        is_quiet = settings.backup_quiet == _ALWAYS
        now = self._workspace.clock()
        is_due = not is_quiet and is_reminder_due(written, _moment(settings.backup_quiet), now)
        self._window.show_backups(
            BackupState(
                None if own is None else own.made,
                settings.backup_place,
                written,
                self.second is not None and is_there(self.second),
                is_due,
                self._failure,
            )
        )

    def back_up_now(self) -> None:
        """Make a backup and bring it to the second place, because somebody asked for it."""
        if self._window.save():
            self._run(is_asked=True)

    def choose_place(self) -> None:
        """Ask where backups are to be brought to as well, and bring one there."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("A second place for backups: a stick, or a disk that you keep elsewhere")
        )
        if not chosen:
            return
        if Path(chosen).resolve().is_relative_to(self._workspace.folder.resolve()):
            self._window.messages.tell(
                self.tr(
                    "This is the folder of the workspace itself, and would be lost with it. Choose a folder on a "
                    "stick or on another disk."
                ),
                Tone.ALARM,
            )
            return
        # What was written elsewhere says nothing of the new place.
        there = [
            one
            for one in find_backups(self._workspace.folder, Path(chosen))
            if one.place is BackupPlace.SECOND
        ]
        written = there[0].made.isoformat() if there else ""
        self._change(backup_place=chosen, backup_written=written, backup_quiet="")
        self.back_up_now()

    def move_house(self) -> None:
        """Write the workspace as one file that another computer takes."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder for the file that goes to the other computer")
        )
        if chosen and self._window.save():
            self._background.run(
                lambda progress: back_up(self._workspace, Path(chosen), progress.advance),
                self._on_moved,
                self._on_failed,
            )

    def give_way(self) -> None:
        """Stop what was begun on its own: it is made again later."""
        if self._job is not None:
            self._job.cancel()

    def rest(self) -> None:
        """Begin nothing any more."""
        self._calm.stop()
        self._look.stop()

    def at_the_end(self) -> Callable[[], bool]:
        """Return what is to be done before the workspace is closed, on whichever thread; it does not fail.

        It tells whether the second place has all of it.
        """
        workspace, second = self._workspace, self.second
        ends_at = time.monotonic() + _AT_CLOSING_S

        def go_on(_done: int, _total: int) -> None:
            if time.monotonic() > ends_at:
                raise KnownError(ErrorCode.OPERATION_CANCELLED)

        def work() -> bool:
            # What goes wrong here is told where it can be read: it is tried again after the next opening.
            with suppress(KnownError, OSError):
                compact_before_closing(workspace, _COMPACTED_FOR_S)
                kept = keep_up(workspace, second, go_on)
                return bool(kept.is_second_there) and kept.failure is None
            return False

        return work

    def note_written(self) -> None:
        """Note that the second place has all there is."""
        self._change(backup_written=self._workspace.clock().isoformat(), backup_quiet="")

    def _run(self, *, is_asked: bool = False) -> None:
        self._calm.stop()
        self._waiting_since = None
        if self._job is not None:
            return
        workspace, second = self._workspace, self.second

        def work(progress: JobProgress) -> KeptUp | None:
            # In the same calm, and before: what is smaller is sooner copied.
            if not is_asked and is_compaction_due(workspace):
                for done, _ in enumerate(compact(workspace)):
                    progress.advance(0, done + 1)
            if not is_asked and not needs_backup(workspace, second):
                return None
            return keep_up(workspace, second, progress.advance)

        self._job = self._background.run(
            work, lambda kept: self._on_kept(kept, is_asked=is_asked), self._on_not_kept
        )

    def _on_kept(self, kept: KeptUp | None, *, is_asked: bool) -> None:
        self._job = None
        self._failure = ""
        if kept is not None:
            self._made_last = time.monotonic()
            if kept.failure is not None:
                self._failure = put(
                    self.tr("The backup in the second place failed. %1"), in_one(kept.failure)
                )
            elif kept.is_second_there:
                self.note_written()
            if is_asked:
                self._tell(kept)
        self.show_state()

    def _on_not_kept(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, KnownError):
            raise error
        if error.code is ErrorCode.OPERATION_CANCELLED:
            self._calm.start(CALM_MS)
            return
        self._failure = put(self.tr("The last backup failed. %1"), in_one(error))
        self.show_state()

    def _tell(self, kept: KeptUp) -> None:
        if kept.failure is not None:
            return  # the line says it
        if kept.is_second_there is False:
            text = self.tr(
                "A backup of all assessments is on this computer. The second place is not plugged in; as soon as it "
                "is, the backup is brought there."
            )
        elif kept.is_second_there:
            text = self.tr("A backup of all assessments is in both places. It opens with your passphrase.")
        else:
            text = self.tr("A backup of all assessments is on this computer. It opens with your passphrase.")
        self._window.messages.tell(text, Tone.DONE)

    def _on_moved(self, made: Path) -> None:
        size = f"{made.stat().st_size / 1_000_000:.1f} MB"
        text = self.tr(
            "Written and read back: %1 (%2). Take it to the other computer, open the program there, choose “Bring back "
            "from a backup…” and this file: it is checked there before anything is done. Your passphrase opens it."
        )
        self._window.messages.tell(put(text, made.name, size), Tone.NOTICE)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._window.messages.tell(in_one(error), Tone.ALARM)

    def _change(self, **values: object) -> None:
        try:
            self._settings.change(**values)
        except KnownError as error:
            self._on_failed(error)

    def _on_window_altered(self) -> None:
        now = time.monotonic()
        if self._waiting_since is None:
            self._waiting_since = now
        if now - self._waiting_since < LONGEST_S or not self._calm.isActive():
            self._calm.start(CALM_MS)

    def _on_calm_timeout(self) -> None:
        early_s = 0.0 if self._made_last is None else self._made_last + OFTEN_S - time.monotonic()
        # Not over a job that somebody waits for.
        if self._background.is_busy or early_s > 0:
            self._calm.start(max(int(early_s * 1000), CALM_MS))
        else:
            self._run()

    def _on_look_timeout(self) -> None:
        is_here = self.second is not None and is_there(self.second)
        if is_here != self._was_there:
            self._was_there = is_here
            self.show_state()
            if is_here and not self._background.is_busy:
                self._run()

    def _on_line_quiet_requested(self, is_for_good: bool) -> None:
        until = _ALWAYS if is_for_good else (self._workspace.clock() + _WEEK).isoformat()
        self._change(backup_quiet=until)
        self.show_state()


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None

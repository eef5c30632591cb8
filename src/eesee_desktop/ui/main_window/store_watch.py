"""What the open window does for the file beneath it: folds it together, looks whether it is there, gives it a place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.opening import OpeningCode
from eesee_desktop.services.relocating import move_workspace, safe_place, write_back, write_back_somewhere
from eesee_desktop.services.workspace import Workspace, accept_missing
from eesee_desktop.system.paths import is_synchronised
from eesee_desktop.ui.dialogs.missing_changes import MissingChangesDialog
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.words.catalogue import in_one, opening_words
from eesee_desktop.ui.words.placing import put

# Longer than a pause between sentences: folding costs two waits for the disk.
IDLE_MS = 4000
_MINUTE_MS = 60_000
_WRITE_BACK = 2  # what a dialog returns that is neither accepted nor rejected


class StoreWatch(QObject):
    """Watches over the file of an open workspace.

    Signals:
        moved(str): The workspace lies in another folder now.
        gone_changed(bool): Whether the file is not where it was.
    """

    moved = Signal(str)
    gone_changed = Signal(bool)

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        messages: Callable[[], MessageBar],
        save: Callable[[], object],
    ) -> None:
        """Make one.

        Args:
            messages: Returns the line in which something is told, of what is in front.
            save: Brings to disk what waits.
        """
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._messages = messages
        self._save = save
        self._told: ErrorCode | None = None
        self._idle = QTimer(self)
        self._minute = QTimer(self)

        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.start()

        self._idle.timeout.connect(self.settle)
        self._minute.timeout.connect(self._on_minute_timeout)

    @property
    def is_gone(self) -> bool:
        """The file was moved, renamed, deleted or replaced while it was open."""
        return not self._workspace.database.is_there

    def note_commit(self) -> None:
        """Take note that something was committed; it is folded in when nothing more comes for a while."""
        self._idle.start()

    def settle(self) -> KnownError | None:
        """Fold what was committed into the one file; tell in the window, once, why that cannot be done."""
        self._idle.stop()
        try:
            self._workspace.settle()
        except KnownError as error:
            if error.code is not self._told:
                self._told = error.code
                self._tell_unsettled(error)
            return error
        if self._told is not None:
            self._told = None
            self.gone_changed.emit(False)
        return None

    def stop(self) -> None:
        """Look after nothing any more, as the window is being put away."""
        self._idle.stop()
        self._minute.stop()

    def tell_gone(self) -> None:
        """Tell that the file is not where it was, and offer to write all that is held into another."""
        self._told = ErrorCode.WORKSPACE_GONE
        self.gone_changed.emit(True)
        error = KnownError(ErrorCode.WORKSPACE_GONE, path=str(self._workspace.database.path))
        self._messages().tell(
            in_one(error), Tone.ALARM, Act(self.tr("Save it in a folder…"), self.write_back)
        )

    def _tell_unsettled(self, error: KnownError) -> None:
        if error.code is ErrorCode.WORKSPACE_GONE:
            self.tell_gone()
        else:
            self._messages().tell(in_one(error), Tone.ALARM, Act(self.tr("Try again"), self.settle))

    def write_back(self) -> bool:
        """Ask for a folder, write there all that is held, and go on in it; tell whether that was done."""
        before = self._workspace.folder
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Folder for the workspace"),
            str(before if before.is_dir() else before.parent),
        )
        if not chosen:
            return False
        try:
            write_back(self._workspace, Path(chosen))
        except KnownError as error:
            again = Act(self.tr("Save it in a folder…"), self.write_back)
            self._messages().tell(in_one(error), Tone.ALARM, again)
            return False
        self._tell_place(self.tr("The workspace lies in %1 now. Nothing is lost."))
        return True

    def write_back_somewhere(self) -> bool:
        """Write all that is held where there is room, without asking, as the screen must lock; tell whether it is."""
        try:
            write_back_somewhere(self._workspace)
        except KnownError:
            return False
        self.moved.emit(str(self._workspace.folder))
        return True

    def hurry(self) -> None:
        """Keep what would go with a file that is gone, as the system ends the program and waits for nobody."""
        if self.is_gone and self.write_back_somewhere():
            self._save()

    def tell_opening(self) -> None:
        """Tell what the opening found."""
        notices = self._workspace.notices
        told = [
            opening_words(notice)
            for notice in notices
            if notice.code not in {OpeningCode.COMMITS_MISSING, OpeningCode.CODE_NOT_CONFIRMED}
        ]
        if told:
            calm = all(notice.code is OpeningCode.READ_ONLY_ASKED for notice in notices)
            self._messages().tell(" ".join(told), Tone.TOLD if calm else Tone.NOTICE)
        if not told and is_synchronised(self._workspace.folder) and not self._workspace.is_read_only:
            self._offer_safe_place()
        if self._workspace.missing:
            # When the window is there to stand before.
            QTimer.singleShot(0, self, self._show_missing)

    def _show_missing(self) -> None:
        dialog = MissingChangesDialog(self._workspace, self._window)
        if dialog.ask():
            try:
                accept_missing(self._workspace)
            except KnownError as error:  # it is told again at the next opening
                self._messages().tell(in_one(error), Tone.ALARM)

    def _offer_safe_place(self) -> None:
        text = self.tr(
            "This workspace lies in a folder that seems to be synchronised with other computers, which can damage it "
            "and takes it off this computer."
        )
        self._messages().tell(text, Tone.ALARM, Act(self.tr("Move it to a safe place"), self._move))

    def _move(self) -> None:
        self._save()
        before = self._workspace.folder
        self._window.setCursor(Qt.CursorShape.BusyCursor)
        try:
            move_workspace(self._workspace, safe_place())
        except KnownError as error:
            self._messages().tell(in_one(error), Tone.ALARM, Act(self.tr("Try again"), self._move))
            return
        finally:
            self._window.unsetCursor()
        text = self.tr("The workspace was copied to %1 and checked there; what was in %2 was removed.")
        self._tell_place(text, before)

    def _tell_place(self, text: str, before: Path | None = None) -> None:
        self._told = None
        self.gone_changed.emit(False)
        self.moved.emit(str(self._workspace.folder))
        self._save()
        self._messages().tell(put(text, self._workspace.folder, before), Tone.NOTICE)

    def may_leave(self) -> bool:
        """Fold everything together before the window closes; where that cannot be done, ask whether to close."""
        error = self.settle()
        if error is None:
            return True
        if error.code is ErrorCode.WORKSPACE_GONE:
            return self._gives_up_gone()
        dialog = AskingDialog(self._window, self.tr("The disk has a problem"), self.tr("Close"))
        text = self.tr(
            "All that is told to be safe is safe, in a file beside the database. Remove nothing there."
        )
        dialog.column.addWidget(ranked(f"{in_one(error)} {text}", "body", dialog))
        return dialog.ask()

    def _gives_up_gone(self) -> bool:
        dialog = AskingDialog(
            self._window, self.tr("Close and lose the workspace?"), self.tr("Close and lose it")
        )
        dialog.go_on.setProperty("kind", "danger")
        error = KnownError(ErrorCode.WORKSPACE_GONE, path=str(self._workspace.database.path))
        dialog.column.addWidget(ranked(in_one(error), "body", dialog))
        save = dialog.add_button(self.tr("Save it in a folder…"))
        save.clicked.connect(lambda: dialog.done(_WRITE_BACK))
        if dialog.ask():
            return True
        return dialog.result() == _WRITE_BACK and self.write_back() and self.may_leave()

    def _on_minute_timeout(self) -> None:
        if self._workspace.is_read_only:
            return
        if not self.is_gone:
            self._workspace.presence.tell()
        elif self._told is not ErrorCode.WORKSPACE_GONE:
            self.tell_gone()

"""An update of the program that was opened with it: from which version to which, by whose key, and the way there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QProgressBar, QWidget

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.own_copy import OfferedUpdate, Updated, look_at_update, update
from eesee_desktop.ui.exchange.file_window import FileWindow
from eesee_desktop.ui.kit.background import Background, Job, JobProgress
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.catalogue import in_one


class OpenedUpdate(FileWindow):
    """What an update is, and the button that puts it in place.

    Signals:
        begin_requested: The person wants it; whatever is open has to be left first.
        updated: The copy that runs is on disk no more: the program has to start anew.
    """

    begin_requested = Signal()
    updated = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Look into the file."""
        super().__init__(path, parent)
        self._job: Job | None = None
        self._background = Background(self)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Steps done"))
        self._bar.hide()
        self.column.column.insertWidget(2, self._bar)
        self._begin = self.buttons.addButton(
            self.tr("&Update and start again"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._cancel = self.buttons.addButton(
            self.tr("&Cancel the update"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._cancel.hide()
        self._begin.clicked.connect(self.begin_requested)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._look()

    def _look(self) -> None:
        """Look into the file, which may be large, away from the screen."""
        path = self.path
        self.tell("import", self.tr("An update of the program"), "")
        self._begin.setEnabled(False)
        self._bar.setRange(0, 0)
        looking = self._background.run(
            lambda _: look_at_update(_content(path)), self._on_looked, self._on_refused, is_shown=False
        )
        looking.shown.connect(self._bar.show)

    def _on_looked(self, offered: OfferedUpdate) -> None:
        self.show_rows(
            (
                (self.tr("Version here"), offered.here),
                (self.tr("Version in the file"), offered.version),
                (self.tr("Files that change"), str(offered.changed)),
                (self.tr("Release key"), offered.signer),
            )
        )
        if self._job is not None:  # it is wanted already
            return
        self._bar.hide()
        self._begin.setEnabled(True)
        self._begin.setDefault(True)
        self._begin.setFocus()
        self.tell(
            "import",
            self.tr("An update of the program"),
            self.tr(
                "It is signed with the release key that came with this copy. The program saves and locks, takes the "
                "new version, and starts again. What you wrote lies elsewhere and stays as it is."
            ),
        )

    def _on_refused(self, error: BaseException) -> None:
        if self._job is not None:  # and will be refused in its turn
            return
        if not isinstance(error, KnownError):
            raise error
        self._bar.hide()
        self._begin.hide()
        self.tell("error", self.tr("The program cannot be updated with this file"), in_one(error))

    def say_unsaved(self) -> None:
        """Say that what is typed could not be stored, so that nothing is locked or replaced now."""
        self.tell(
            "warning",
            self.tr("Not yet"),
            self.tr(
                "Something that was typed could not be stored. The program says what and why; when that is done, "
                "update again."
            ),
        )

    def put_in_place(self) -> None:
        """Put the version of the file in the place of this one."""
        path = self.path
        self.show_running()

        def work(progress: JobProgress) -> Updated:
            return update(_content(path), advance=progress.advance)

        self._job = self._background.run(work, self._on_updated, self._on_failed, is_shown=False)
        self._job.advanced.connect(self._on_advanced)

    def show_running(self) -> None:
        """Say that it is being put in place, and let it be given up."""
        self.tell(
            "import",
            self.tr("Updating…"),
            self.tr("If the power fails meanwhile, the next start puts the version before back."),
        )
        self._set_running(is_running=True)

    def _set_running(self, *, is_running: bool) -> None:
        self._bar.setVisible(is_running)
        self._bar.setRange(0, 0)
        self._cancel.setVisible(is_running)
        for button in (self._begin, self.program, *self.buttons.buttons()):
            if button is not self._cancel:
                button.setEnabled(not is_running)
        if is_running:
            self._cancel.setFocus()

    def _on_advanced(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if done >= total:  # from here on it is put in place or undone as a whole
            self._cancel.setEnabled(False)

    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_updated(self, _done: Updated) -> None:
        self._job = None
        self.updated.emit()

    @override
    def come_to_an_end(self) -> None:
        self._background.stop()

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self._set_running(is_running=False)
        if not isinstance(error, KnownError):
            raise error
        self.tell("error", self.tr("Not updated"), in_one(error))
        self.program.setFocus()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None and self._job.is_running:
            self._job.cancel()
            event.ignore()
            return
        self._background.stop()
        super().closeEvent(event)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name) from error

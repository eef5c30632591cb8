"""Bring back from a backup: which one, what opens it, a look at what is in it, and only then it takes the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.backups import Backup, BackupPlace, backups_near, describe, find_backups
from eesee_desktop.services.bringing_back import (
    Ready,
    bring_back,
    lay_ready,
    put_away,
)
from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.ui.dialogs.backup_look import BackupLook
from eesee_desktop.ui.dialogs.unlock_parts import code_hint
from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.background import Background, Job
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ColumnArea, add_field, breakable, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.messages import MessageBar, Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.passphrase_edit import PassphraseEdit
from eesee_desktop.ui.kit.row_table import RowTable
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.volumes import plugged_in
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.placing import put

# How soon a stick that is plugged in while the list is looked at shows what is on it.
_LOOK_MS = 2000
_WIDTH_EMS, _HEIGHT_EMS = 48, 36
_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What came of it.

    Attributes:
        passphrase: That opens the workspace now; empty where the recovery code was typed.
        code: The recovery code that was typed; empty otherwise.
        made: When the backup was made, aware.
        kept: Where what was there before is kept; None if there was nothing.
        stick: The folder that the backup lay in, if that is on something that is plugged in.
    """

    passphrase: str = field(repr=False)
    code: str = field(repr=False)
    made: datetime
    kept: Path | None
    stick: Path | None


class BringBackDialog(QDialog):
    """Three pages: the list, the passphrase, the look. Nothing is replaced before the last button of the last.

    Attributes:
        result_of: What came of it, once the dialog was accepted.
    """

    def __init__(  # noqa: PLR0913  where to look, and what the work needs
        self,
        folder: Path,
        second: Path | None,
        background: Background,
        *,
        clock: Clock,
        new_id: IdMaker,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            folder: Of the workspace that is replaced, or made.
            second: Where backups were brought to as well; None if nothing is known of it.
        """
        super().__init__(parent)
        self._folder = folder
        self._second = second
        self._background = background
        self._clock = clock
        self._new_id = new_id
        self._found: tuple[Backup, ...] = ()
        self._chosen_files: list[Path] = []
        self._backup: Backup | None = None
        self._ready: Ready | None = None
        self._job: Job | None = None
        self.result_of: BroughtBack | None = None

        self._steps = QStackedWidget(self)
        self._list = RowTable(self, (self.tr("Made"), self.tr("Where"), self.tr("Size"), self.tr("State")))
        self._none = ranked("", "body", self)
        self._file = QPushButton(self.tr("Choose a &file…"), self)
        self._place = QPushButton(self.tr("Look in a f&older…"), self)
        self._which = ranked("", "muted", self)
        self._is_code = False
        self._passphrase_part = QWidget(self)
        self._passphrase = PassphraseEdit(self._passphrase_part)
        self._code_part = QWidget(self)
        self._code = LineEdit(self._code_part)
        self._with_code = QPushButton(self)
        self._contents = BackupLook(self)
        self._messages = MessageBar(self)
        self._progress = QProgressBar(self)
        self._back = QPushButton(self.tr("&Back"), self)
        self._next = QPushButton(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._look = QTimer(self)
        self._assemble()
        self._connect()
        self._go_to(0)
        self._fill_list()
        self._show_found()

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Bring back from a backup – eesee"))
        for page in (self._list_page(), self._passphrase_page(), self._contents):
            self._steps.addWidget(page)
        self._next.setProperty("kind", "main")
        self._next.setDefault(True)
        self._with_code.setProperty("kind", "link")
        for button in (self._file, self._place, self._with_code, self._back, self._cancel):
            button.setAutoDefault(False)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._steps, 1)
        column.addWidget(self._messages)
        column.addWidget(self._progress)
        column.addLayout(row)
        em, room = em_of(self), screen_room(self)
        self.resize(
            min(int(_WIDTH_EMS * em), room.width() - 40), min(int(_HEIGHT_EMS * em), room.height() - 80)
        )

    def _list_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(ranked(self.tr("Which backup?"), "title", page))
        column.addWidget(
            ranked(
                self.tr(
                    "Plug in the stick or the disk with your backups: what is on it appears here. Nothing is replaced "
                    "before you have seen what is in the backup."
                ),
                "muted",
                page,
            )
        )
        self._list.setAccessibleName(self.tr("Backups"))
        column.addWidget(self._list, 1)
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self._file)
        row.addWidget(self._place)
        row.addStretch(1)
        column.addLayout(row)
        return page

    def _passphrase_page(self) -> QWidget:
        page = ColumnArea(self, margin=0)
        column = page.column
        column.addWidget(ranked(self.tr("What opens it?"), "title", page))
        column.addSpacing(Space.TIGHT)
        column.addWidget(self._which)
        column.addSpacing(Space.LARGE)
        for part, edit, name, hint in (
            (
                self._passphrase_part,
                self._passphrase,
                self.tr("&Passphrase"),
                self.tr("The one that you used on the day of the backup."),
            ),
            (
                self._code_part,
                self._code,
                self.tr("Recovery &code"),
                " ".join((self.tr("From your paper, of the day of the backup."), code_hint())),
            ),
        ):
            inside = QVBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(0)
            add_field(inside, name, edit, hint)
            column.addWidget(part)
        column.addWidget(self._with_code, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._show_way(is_code=False)
        return page

    def _connect(self) -> None:
        self._list.itemSelectionChanged.connect(self._on_list_selection_changed)
        self._list.itemActivated.connect(self._on_next_clicked)
        self._file.clicked.connect(self._on_file_clicked)
        self._place.clicked.connect(self._on_place_clicked)
        self._with_code.clicked.connect(lambda: self._show_way(is_code=not self._is_code))
        for edit in (self._passphrase, self._code):
            edit.textChanged.connect(self._on_secret_changed)
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._cancel.clicked.connect(self.reject)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_found)
        self._look.start()

    @property
    def told(self) -> str:
        """All that the look says, besides the table."""
        return self._contents.told

    @override
    def reject(self) -> None:
        """Go away; what was laid ready goes too."""
        if self._job is not None:
            self._job.cancel()
            return
        self._put_ready_away()
        super().reject()

    def _go_to(self, index: int) -> None:
        self._steps.setCurrentIndex(index)
        self._back.setVisible(index > 0)
        self._messages.clear()
        self._next.setText((self.tr("&Next"), self.tr("&Look into it"), self.tr("Bring &it back"))[index])
        self._update()
        (self._list, self._code if self._is_code else self._passphrase, self._next)[index].setFocus()

    def _update(self) -> None:
        """Let go on what can go on."""
        index = self._steps.currentIndex()
        secret = self._code.text().strip() if self._is_code else self._passphrase.text()
        can = (self._backup is not None and self._backup.fault is None, bool(secret), self._ready is not None)
        is_busy = self._job is not None
        self._next.setEnabled(can[index] and not is_busy)
        self._back.setEnabled(not is_busy)
        self._steps.setEnabled(not is_busy)
        self._progress.setVisible(is_busy)

    # The list

    def _show_found(self) -> None:
        """Look for backups anew, and show them if they are not those that are shown."""
        if self._steps.currentIndex() != 0 or self._job is not None:
            return
        found = {one.path: one for one in find_backups(self._folder, self._second)}
        for volume in plugged_in():
            for one in backups_near(volume):
                found.setdefault(one.path, one)
        for path in self._chosen_files:
            found[path] = describe(path)
        ordered = tuple(sorted(found.values(), key=lambda one: one.made, reverse=True))
        if ordered != self._found:
            self._found = ordered
            self._fill_list()

    def _fill_list(self) -> None:
        wanted = None if self._backup is None else self._backup.path
        rows = [(moment_words(one.made), _where(one), _size(one.size), _state(one)) for one in self._found]
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._none.setText(
            self.tr(
                "No backup was found on this computer or on what is plugged in. Plug in the stick, or choose the file. "
                "Its name begins with “eesee-backup”."
            )
        )
        paths = [one.path for one in self._found]
        row = paths.index(wanted) if wanted in paths else 0
        if rows:
            self._list.selectRow(row)
            announce(self._list, self.tr("%n backup(s) found", "", len(rows)))
        self._on_list_selection_changed()

    def _on_list_selection_changed(self) -> None:
        rows = self._list.selectionModel().selectedRows()
        self._backup = self._found[rows[0].row()] if rows and rows[0].row() < len(self._found) else None
        if self._backup is not None and self._backup.fault is not None:
            error = KnownError(self._backup.fault, path=self._backup.path.name)
            self._messages.tell(in_one(error), Tone.NOTICE)
        else:
            self._messages.clear()
        self._update()

    def _on_file_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Backup"), "", self.tr("Backups (*.eesee-backup workspace.db);;All files (*)")
        )
        if name:
            path = Path(name)
            # Of an old backup, which is a folder, one of its two files is chosen.
            self._take_chosen([path.parent if path.name in {"workspace.db", "workspace.key"} else path])

    def _on_place_clicked(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder with backups"))
        if not name:
            return
        found = [one.path for one in backups_near(Path(name))]
        if describe(Path(name)).fault is None:  # it is an old one itself
            found.insert(0, Path(name))
        if found:
            self._take_chosen(found)
        else:
            words = self.tr("There is no backup in %1 or in the folders in it. Choose another folder.")
            self._messages.tell(put(words, breakable(name)), Tone.NOTICE)

    def _take_chosen(self, paths: Sequence[Path]) -> None:
        self._chosen_files += [path for path in paths if path not in self._chosen_files]
        self._backup = describe(paths[0])
        self._found = ()
        self._show_found()
        self._list.setFocus()

    # What opens it

    def _show_way(self, *, is_code: bool) -> None:
        self._is_code = is_code
        self._passphrase_part.setVisible(not is_code)
        self._code_part.setVisible(is_code)
        self._with_code.setText(
            self.tr("Use the p&assphrase") if is_code else self.tr("Use the &recovery code")
        )
        (self._code if is_code else self._passphrase).setFocus()
        self._update()

    def _on_secret_changed(self) -> None:
        self._messages.clear()
        self._update()

    # Going on

    def _on_back_clicked(self) -> None:
        self._put_ready_away()
        self._go_to(self._steps.currentIndex() - 1)
        if self._steps.currentIndex() == 0:
            self._show_found()

    def _on_next_clicked(self) -> None:
        if not self._next.isEnabled() or self._backup is None:
            return
        index = self._steps.currentIndex()
        if index == 0:
            made, path = moment_words(self._backup.made), breakable(str(self._backup.path))
            self._which.setText(put(self.tr("Backup of %1, %2"), made, path))
            self._go_to(1)
        elif index == 1:
            self._lay_ready(self._backup)
        else:
            self._bring_back(self._backup)

    def _lay_ready(self, backup: Backup) -> None:
        passphrase = None if self._is_code else self._passphrase.text()
        code = self._code.text() if self._is_code else None
        self._run(
            self._background.run(
                lambda progress: lay_ready(
                    backup.path,
                    self._folder,
                    passphrase=passphrase,
                    recovery_code=code,
                    clock=self._clock,
                    new_id=self._new_id,
                    go_on=progress.advance,
                ),
                self._on_laid_ready,
                self._on_failed,
            )
        )

    def _bring_back(self, backup: Backup) -> None:
        ready = self._ready
        if ready is None:
            return

        folder = backup.path.parent

        def take(kept: Path | None) -> None:
            self._job = None
            self._ready = None
            self.result_of = BroughtBack(
                "" if self._is_code else self._passphrase.text(),
                self._code.text() if self._is_code else "",
                backup.made,
                kept,
                folder if any(folder.is_relative_to(volume) for volume in plugged_in()) else None,
            )
            self.accept()

        self._run(self._background.run(lambda _: bring_back(ready, self._clock()), take, self._on_failed))

    def _run(self, job: Job) -> None:
        self._job = job
        self._progress.setRange(0, 0)
        job.advanced.connect(self._on_job_advanced)
        self._messages.clear()
        self._update()

    def _on_job_advanced(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)

    def _on_laid_ready(self, ready: Ready) -> None:
        self._job = None
        self._ready = ready
        made = "" if self._backup is None else moment_words(self._backup.made)
        self._contents.show_contents(ready.contents, made)
        self._go_to(2)
        announce(self, self.told)

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self._update()
        if not isinstance(error, KnownError):
            raise error
        if error.code is ErrorCode.OPERATION_CANCELLED:
            self.reject()
            return
        self._messages.tell(in_one(error), Tone.ALARM)
        if self._steps.currentIndex() == 1:
            field = self._code if self._is_code else self._passphrase
            field.setFocus()
            field.selectAll()

    def _put_ready_away(self) -> None:
        if self._ready is not None:
            put_away(self._ready.coming, self._ready.folder)
            self._ready = None


def _where(backup: Backup) -> str:
    translate = QCoreApplication.translate
    if backup.place is BackupPlace.OWN:
        return translate("bring back", "this computer")
    parent = str(backup.path.parent)
    return (
        put(translate("bring back", "second place, %1"), parent)
        if backup.place is BackupPlace.SECOND
        else parent
    )


def _state(backup: Backup) -> str:
    translate = QCoreApplication.translate
    if backup.fault is ErrorCode.DATABASE_TOO_NEW:
        return translate("bring back", "of a newer program")
    if backup.fault is not None:
        return translate("bring back", "damaged")
    if backup.is_replaced:
        return translate("bring back", "what was here before a backup was brought back")
    return (
        translate("bring back", "of an older program")
        if not backup.state
        else translate("bring back", "checked when it was made")
    )


def _size(size: int) -> str:
    return f"{size / _MB:.1f} MB"

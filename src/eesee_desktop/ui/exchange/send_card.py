"""The ways that a sealed file goes: as a mail that the mail program sends, in parts if it is large, on a stick."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import mail, sealed_file
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.exchange.mail_limits import limits_words
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.background import Background, JobProgress
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import add_field, breakable, ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.still import StillSpin
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.volumes import plugged_in
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.sizes import size_words

_MEGABYTE = 1_000_000
_MOST_MEGABYTES = 500
_LIMIT_EMS = 12
_MAIL = "mail"
# Where a folder takes no file, another one is asked for.
_ASKS_WHERE = frozenset({ErrorCode.FILE_NOT_WRITABLE, ErrorCode.DISK_FULL})


@dataclass(frozen=True, slots=True)
class _Drafts:
    """Drafts that were written.

    Attributes:
        sizes: Bytes of each.
    """

    paths: tuple[Path, ...]
    sizes: tuple[int, ...]
    changes: Changes


class SendCard(QFrame):
    """Whom the mail is for, how large it may be, and what to do with the file.

    Attributes:
        told: What came of it.

    Signals:
        sent_on(Changes): The file went on its way.
    """

    sent_on = Signal(Changes)

    def __init__(
        self, workspace: Workspace, assessment_id: AssessmentId, background: Background, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._id = assessment_id
        self._background = background
        self._size = ranked("", "body", self)
        self._to = LineEdit(self)
        self._limit = StillSpin(self)
        self._write = QPushButton(self.tr("Write the &mail"), self)
        self._copy = QPushButton(icons.icon("file"), self.tr("Copy to a st&ick…"), self)
        self.told = ranked("", "body", self)
        self._drafts = Flow(self)
        self._take_state()
        self._assemble()
        self._connect()

    def _take_state(self) -> None:
        kept = json.loads(self._workspace.ui_state.get(_MAIL) or '{"to": "", "limit": 0}')
        self._to.setText(str(kept["to"]))
        self._limit.setRange(0, _MOST_MEGABYTES)
        self._limit.setSuffix(self.tr(" MB"))
        self._limit.setSpecialValueText(self.tr("No limit"))
        self._limit.lineEdit().setTextMargins(margins(Space.SMALL, 0, 0, 0))
        self._limit.setValue(int(kept["limit"]))
        self._limit.setMaximumWidth(int(_LIMIT_EMS * em_of(self)))

    def _assemble(self) -> None:
        self.setProperty("kind", "card")
        self._write.setProperty("kind", "main")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(0)
        column.addWidget(ranked(self.tr("Send it"), "lead", self))
        column.addSpacing(Space.TIGHT)
        column.addWidget(self._size)
        column.addSpacing(Space.MEDIUM)
        add_field(
            column,
            self.tr("Address of the &consortium"),
            self._to,
            self.tr("May stay empty. It is kept in this workspace, encrypted, for the next time."),
        )
        add_field(
            column,
            self.tr("&Largest mail"),
            self._limit,
            self.tr("What your mail service and theirs carry. A larger file goes in numbered parts."),
        )
        buttons = Flow(self)
        for button in (self._write, self._copy):
            buttons.add(button)
        column.addWidget(buttons)
        column.addSpacing(Space.SMALL)
        column.addWidget(self.told)
        column.addWidget(self._drafts)
        self.told.hide()
        self._drafts.hide()

    def _connect(self) -> None:
        self._to.editingFinished.connect(self._keep_state)
        self._limit.editingFinished.connect(self._keep_state)
        self._write.clicked.connect(lambda: self._write_drafts(None))
        self._copy.clicked.connect(self._on_copy_clicked)

    def show_size(self, size: int, *, is_there: bool) -> None:
        """Show how large the file is.

        Args:
            is_there: It lies where it was written, so that it can be sent.
        """
        self._size.setText(limits_words(size))
        can_send = is_there and not self._workspace.is_read_only
        self._write.setEnabled(can_send)
        self._copy.setEnabled(can_send)

    def forget_told(self) -> None:
        """Show no more what was done with another revision."""
        self.told.hide()
        self._drafts.hide()

    def _keep_state(self) -> None:
        if not self._workspace.is_read_only:
            state = {"to": self._to.text().strip(), "limit": self._limit.value()}
            self._workspace.ui_state.set(_MAIL, json.dumps(state))

    def _write_drafts(self, where: Path | None) -> None:
        """Write the mail beside the sealed file, as what is in it lies there already; or where the person wants it."""
        self._keep_state()
        workspace, wanted = self._workspace, self._id
        to, limit = self._to.text().strip(), self._limit.value() * _MEGABYTE

        def work(progress: JobProgress) -> _Drafts:
            path = sealed_file.written_path(workspace, wanted)
            progress.advance(1, 3)
            _, drafts = mail.mail_drafts(workspace, path, to, limit)
            progress.advance(2, 3)
            target = where or path.with_name(path.name.partition(".")[0] + mail.DRAFT_SUFFIX)
            paths, changes = mail.write_drafts(workspace, wanted, drafts, target)
            return _Drafts(paths, tuple(draft.size for draft in drafts), changes)

        self._background.run(work, self._show_drafts, partial(self._on_writing_failed, is_second=bool(where)))

    def _show_drafts(self, made: _Drafts) -> None:
        self.sent_on.emit(made.changes)
        self._show_buttons(made)
        folder = breakable(str(made.paths[0].parent))
        if len(made.paths) > 1:
            words = self.tr(
                "✓ %n mail(s), each with a part of the file, lie in %1. Open and send each; they are joined again in "
                "any order.",
                "",
                len(made.paths),
            )
            self._tell(put(words, folder), "good")
        elif QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.paths[0]))):
            words = self.tr(
                "✓ The mail was written, and your mail program was asked to open it: look it over there, and send it. "
                "If nothing opened, open it yourself: it lies in %1. Nothing was sent from here."
            )
            self._tell(put(words, folder), "good")
        else:
            words = self.tr(
                "✓ The mail was written, and no program of this computer opens it by itself. Open it from your mail "
                "program: it lies in %1. Or attach the sealed file to a mail of your own."
            )
            self._tell(put(words, folder), "good")

    def _show_buttons(self, made: _Drafts) -> None:
        """Offer each draft to be opened."""
        for old in self._drafts.findChildren(QPushButton):
            old.hide()
            old.deleteLater()
        for path, size in zip(made.paths, made.sizes, strict=True):
            words = put(self.tr("Open %1 (%2)"), path.name, size_words(size))
            button = QPushButton(words, self._drafts)
            button.clicked.connect(
                lambda _=False, one=path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(one)))
            )
            self._drafts.add(button)
            button.show()
        self._drafts.show()

    def _on_writing_failed(self, error: BaseException, *, is_second: bool) -> None:
        if isinstance(error, KnownError) and error.code in _ASKS_WHERE and not is_second:
            name = f"{sealed_file.written_path(self._workspace, self._id).stem.partition('.')[0]}{mail.DRAFT_SUFFIX}"
            chosen, _ = QFileDialog.getSaveFileName(
                self.window(),
                self.tr("Where to save the mail?"),
                str(Path.home() / name),
                self.tr("Mail (*.eml)"),
            )
            if chosen:
                self._write_drafts(Path(chosen))
                return
        self._on_failed(error)

    def _on_copy_clicked(self) -> None:
        sticks = plugged_in()
        chosen = QFileDialog.getExistingDirectory(
            self.window(), self.tr("Copy to which stick?"), str(sticks[0] if sticks else Path.home())
        )
        if not chosen:
            return
        workspace, wanted = self._workspace, self._id
        self._background.run(
            lambda progress: sealed_file.copy_to(workspace, wanted, Path(chosen), progress.tell),
            self._on_copied,
            self._on_failed,
        )

    def _on_copied(self, made: tuple[Path, Changes]) -> None:
        path, changes = made
        self.sent_on.emit(changes)
        words = self.tr(
            "✓ Copied, and read back from there: it is the file that was sealed. %1 Have the system eject the stick "
            "before you pull it out."
        )
        self._drafts.hide()
        self._tell(put(words, breakable(str(path))), "good")

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._drafts.hide()
        rank = "body" if error.code is ErrorCode.OPERATION_CANCELLED else "danger"
        self._tell(in_one(error), rank)

    def _tell(self, text: str, rank: str) -> None:
        self.told.setProperty("rank", rank)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        say(self.told, text, again=True)
        self.told.show()

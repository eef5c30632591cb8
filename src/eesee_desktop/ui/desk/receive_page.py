"""Receive: what came in is dropped here, judged, stored, and answered with a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.crypto.recipients import recipients_of
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.mail import DRAFT_SUFFIX, receipt_draft
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.receiving import Given, ReceivedSubmission, receipt_name
from eesee_desktop.services.taking_in import TakenIn, take_in
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.desk.desk_page import DeskPage
from eesee_desktop.ui.desk.received_view import ReceivedView
from eesee_desktop.ui.desk.rows_table import DeskColumn, DeskRow, RowsTable
from eesee_desktop.ui.desk.verdict_words import judged
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import breakable, ranked
from eesee_desktop.ui.kit.messages import Act, Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.operations import Operations
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.placing import labelled, own, put

_ROWS_SEEN = 6
_KEY_BYTES = 64 * 1024  # no key is larger


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What was chosen and is held in memory alone."""

    identity: str = field(default="", repr=False)
    identity_name: str = ""
    policy: bytes | None = field(default=None, repr=False)
    policy_name: str = ""


class ReceivePage(DeskPage):
    """Where files come in.

    Attributes:
        table: What came in since the window was opened.

    Signals:
        letters_came(tuple): Signed statements that are no submissions.
        key_requested(str): Go to a key in the register, by its fingerprint.
    """

    letters_came = Signal(tuple)
    key_requested = Signal(str)

    def __init__(
        self, workspace: Workspace, operations: Operations, background: Background, parent: QWidget
    ) -> None:
        super().__init__("receive", QCoreApplication.translate("ReceivePage", "Receive"), parent)
        self._workspace = workspace
        self._operations = operations
        self._background = background
        self._chosen = _Chosen()
        self._received: dict[str, ReceivedSubmission] = {}
        self._folder = Path.home()
        self._place = QFrame(self.home)
        self._explained = ranked(
            self.tr(
                "A sealed file, the mail that brought it saved as a file, all its parts, or a folder of them. Names do "
                "not matter: contents decide. Enrolment files and new keys of members are known here, too."
            ),
            "body",
            self._place,
        )
        self._files = QPushButton(self.tr("Choose &files…"), self._place)
        self._choose_folder = QPushButton(self.tr("Choose a f&older…"), self._place)
        self._opens = ranked("", "body", self.home)
        self._identity = QPushButton(self.tr("Choose what opens e&ncrypted files…"), self.home)
        self._forget = QPushButton(self.tr("Forge&t it"), self.home)
        self._policy_said = ranked("", "body", self.home)
        self._policy = QPushButton(self.tr("Choose the polic&y…"), self.home)
        self.table = RowsTable(
            self.tr("What came in"),
            (
                DeskColumn(self.tr("File")),
                DeskColumn(self.tr("What came of it"), 12),
                DeskColumn(self.tr("Country"), 12, rank=2),
                DeskColumn(self.tr("Revision"), 6, rank=1),
            ),
            self.home,
        )
        self._view = ReceivedView(self.home)
        self._assemble()
        self._connect()
        self._show_chosen()
        self._show_received()

    def _assemble(self) -> None:
        self._place.setProperty("kind", "tile")
        inside = QVBoxLayout(self._place)
        inside.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(ranked(self.tr("Drop here what came in"), "lead", self._place))
        inside.addWidget(self._explained)
        buttons = Flow(self._place)
        self._files.setProperty("kind", "main")
        for button in (self._files, self._choose_folder):
            buttons.add(button)
        inside.addWidget(buttons)
        self.column.addWidget(self._place)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._opens)
        self.column.addWidget(self._policy_said)
        links = Flow(self.home)
        for button in (self._identity, self._forget, self._policy):
            button.setProperty("kind", "link")
            links.add(button)
        self.column.addWidget(links)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self.table)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._view)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._files.clicked.connect(self.choose_files)
        self._choose_folder.clicked.connect(self.choose_folder)
        self._identity.clicked.connect(self.choose_identity)
        self._forget.clicked.connect(self.forget_identity)
        self._policy.clicked.connect(self._on_policy_clicked)
        self.table.chosen.connect(self._on_table_chosen)
        self._view.save_requested.connect(self._on_view_save_requested)
        self._view.mail_requested.connect(self._on_view_mail_requested)
        self._view.register_requested.connect(self._on_view_register_requested)

    @property
    def identity_name(self) -> str:
        """The name of the file that opens encrypted ones, empty for none."""
        return self._chosen.identity_name

    @override
    def focus_first(self) -> None:
        """Put the focus where one begins."""
        (self.table if self._received else self._files).setFocus()

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("What came in"), str(self._folder))
        if chosen:
            self._folder = Path(chosen[0]).parent
            self.take([Path(name) for name in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder and take in what is in it."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("A folder with what came in"), str(self._folder)
        )
        if chosen:
            self._folder = Path(chosen)
            self.take([Path(chosen)])

    def take(self, paths: Sequence[Path]) -> None:
        """Take in files, mails, parts and folders."""
        if self._workspace.is_read_only:
            self.tell(self.tr("This workspace is open to read only: nothing can be taken in."), Tone.NOTICE)
            return
        workspace = self._workspace
        given = Given(policy=self._chosen.policy, identity=self._chosen.identity or None)
        self._background.run(
            lambda progress: take_in(workspace, paths, given, progress.tell),
            lambda taken: self._on_taken(taken, paths),
            self.fail,
        )

    def choose_identity(self) -> bool:
        """Ask for the file that opens what is encrypted for the consortium; tell whether there is one now."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("What opens encrypted files: an age identity, or a private key of OpenSSH")
        )
        if not name:
            return False
        path = Path(name)
        text = self._identity_in(path)
        if not text:
            self.tell(
                put(
                    self.tr(
                        "%1 opens nothing: it is no age identity and no private key of OpenSSH that works without a "
                        "passphrase of its own."
                    ),
                    path.name,
                ),
                Tone.ALARM,
            )
            return False
        self._chosen = replace(self._chosen, identity=text, identity_name=path.name)
        self._show_chosen()
        return True

    def forget_identity(self) -> None:
        """Hold what opens encrypted files no more."""
        self._chosen = replace(self._chosen, identity="", identity_name="")
        self._show_chosen()
        self._identity.setFocus()

    def take_policy(self, name: str, data: bytes) -> None:
        """Hold what comes in against a signed policy from now on."""
        self._chosen = replace(self._chosen, policy=data, policy_name=name)
        self._show_chosen()

    def _identity_in(self, path: Path) -> str:
        """Return the text of an identity, empty if there is none in the file."""
        try:
            with path.open("rb") as file:
                text = file.read(_KEY_BYTES).decode("utf-8")
            return text if recipients_of(text) else ""
        except (OSError, UnicodeDecodeError, KnownError):
            return ""

    def _show_chosen(self) -> None:
        chosen = self._chosen
        self._opens.setText(
            put(
                self.tr(
                    "Encrypted files are opened with %1. It is held in memory alone, until this window closes or locks."
                ),
                breakable(self.identity_name),
            )
            if chosen.identity
            else self.tr("Encrypted files cannot be opened yet: choose the identity that was made for it.")
        )
        self._forget.setVisible(bool(chosen.identity))
        self._policy_said.setText(
            put(
                self.tr("Held against the policy %1: what it does not accept is refused."),
                breakable(chosen.policy_name),
            )
            if chosen.policy is not None
            else self.tr("No policy is chosen: whatever is unusual is told, and nothing is refused for it.")
        )

    def _on_taken(self, taken: TakenIn, paths: Sequence[Path]) -> None:
        for received in taken.received:
            self._received[_key(received)] = received
        if any(received.is_remembered for received in taken.received):
            at = self._workspace.clock()
            self._operations.announce(Changes(None, frozenset(), frozenset({ChangeKind.STATUS}), at))
        self._show_received(newest=taken.received[-1] if taken.received else None)
        self._tell(taken, paths)
        if taken.letters:
            self.letters_came.emit(taken.letters)

    def _tell(self, taken: TakenIn, paths: Sequence[Path]) -> None:
        """Say what is not in the table: nothing that came is passed over in silence."""
        parts = []
        if len(taken.received) > 1:
            stored = sum(received.is_remembered for received in taken.received)
            parts.append(self.tr("%n file(s) stored", "", stored) + ".")
        parts += [labelled(name, in_one(error)) for name, error in taken.faults]
        parts += [put(self.tr("%1: no sealed file is in it."), name) for name in taken.others]
        if taken.left:
            parts.append(self.tr("Stopped: %n file(s) not looked at. What was stored stays.", "", taken.left))
        if not (taken.received or taken.letters or parts):
            parts.append(self.tr("There is nothing in it."))
        is_closed = any(error.code is ErrorCode.SEALED_FILE_NOT_OPENED for _, error in taken.faults)
        act = None
        if is_closed:
            act = Act(self.tr("Choose the identity…"), lambda: self._open_again(paths))
        if parts:
            is_bad = bool(taken.faults or taken.others or taken.left)
            self.tell(" ".join(parts), (Tone.NOTICE if is_bad else Tone.DONE), act)

    def _open_again(self, paths: Sequence[Path]) -> None:
        if self.choose_identity():
            self.take(paths)

    def _show_received(self, newest: ReceivedSubmission | None = None) -> None:
        rows = [
            DeskRow(
                key,
                (own(received.name), judged(received).short, *_facts(received)),
            )
            for key, received in self._received.items()
        ]
        self.table.show_rows(rows)
        self.table.setVisible(len(rows) > 1)
        height = self.table.horizontalHeader().sizeHint().height() + Space.SMALL
        row_height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(height + row_height * min(max(len(rows), 2), _ROWS_SEEN))
        self._view.setVisible(bool(rows))
        self._explained.setVisible(not rows)  # by then one knows what to drop, and the verdict has the room
        if newest is not None:
            self.table.choose(_key(newest))
            self._view.show_received(newest)
            self.ensureWidgetVisible(self._view)

    @property
    def _current(self) -> ReceivedSubmission | None:
        return self._received.get(self.table.key)

    def _on_table_chosen(self) -> None:
        if self._current is not None:
            self._view.show_received(self._current, is_new=False)

    def _on_policy_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The signed policy"), str(self._folder))
        if not name:
            return
        try:
            self.take_policy(Path(name).name, Path(name).read_bytes())
        except OSError:
            self.tell(in_one(KnownError(ErrorCode.FILE_NOT_READABLE, path=Path(name).name)), Tone.ALARM)

    def _on_view_save_requested(self) -> None:
        received = self._current
        if received is None or received.receipt is None:
            return
        target = self._asked_target(receipt_name(received.verdict), self.tr("Where to save the receipt?"))
        if target is not None and self._written(target, received.receipt):
            self.tell(put(self.tr("Saved: %1. Send it back to the member."), target.name), Tone.DONE)

    def _on_view_mail_requested(self) -> None:
        received = self._current
        if received is None or received.receipt is None:
            return
        draft = receipt_draft(received)
        name = receipt_name(received.verdict) + DRAFT_SUFFIX
        target = self._asked_target(name, self.tr("Where to save the draft of the mail?"))
        if target is not None and self._written(target, draft.data):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
            self.tell(
                put(
                    self.tr("%1 is a draft with the receipt attached. Your mail program opens and sends it."),
                    target.name,
                ),
                Tone.DONE,
            )

    def _asked_target(self, name: str, title: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(self._folder / name))
        return Path(chosen) if chosen else None

    def _written(self, target: Path, data: bytes) -> bool:
        try:
            write_out(self._workspace, target, data)
        except KnownError as error:
            self.tell(in_one(error), Tone.ALARM)
            return False
        self._folder = target.parent
        return True

    def _on_view_register_requested(self) -> None:
        received = self._current
        if received is not None and received.verdict.key is not None:
            self.key_requested.emit(received.verdict.key.fingerprint)


def _key(received: ReceivedSubmission) -> str:
    return f"{received.verdict.digest} {received.name}"


def _facts(received: ReceivedSubmission) -> tuple[str, str]:
    """Return country and revision; nothing of a file that is refused, as what it says of itself is no answer."""
    said = received.verdict.submission
    if said is None or not received.verdict.is_valid:
        return "", ""
    return country_name(said.country), str(said.revision)

"""A sealed revision: the file, the ways to send it, what became of it, the check code to read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services import leaving, rehearsal, sealed_file, submissions
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.receipts import standings
from eesee_desktop.services.rehearsal import Rehearsal
from eesee_desktop.services.sealed_file import SealedRevision
from eesee_desktop.ui.exchange.file_tile import FileTile
from eesee_desktop.ui.exchange.leaving_tree import LeavingTree
from eesee_desktop.ui.exchange.rehearsal_words import rehearsal_words
from eesee_desktop.ui.exchange.send_card import SendCard
from eesee_desktop.ui.exchange.standing_view import StandingView
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import announce, say
from eesee_desktop.ui.kit.copy_line import CopyLine
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import align_with_screen, ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours, fixed_font
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.placing import put

_TICK = 32
_TREE_EMS = 16  # height of what left
_CODE_SIZE = 1.8  # of body text: to be read aloud from a chair
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class SealedPage(SectionPage):
    """The revision that was sealed last.

    Attributes:
        tile: The file.
        verified: What the last check said; hidden before the first.

    Signals:
        save_again_requested: Write the submission file again.
        reopen_requested: Make the assessment the next revision.
    """

    save_again_requested = Signal()
    reopen_requested = Signal()

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        self._shown: SealedRevision | None = None
        self._parts: tuple[QWidget, ...] = ()  # what there is to see of a file that is here
        self._tick = QLabel(self)
        self._lead = ranked("", "lead", self)
        self._what = ranked("", "body", self)
        self.tile = FileTile(self)
        self._show_folder = QPushButton(self.tr("Show in &folder"), self)
        self._where = CopyLine(self.tr("Where the file is"), "", self)
        self._again = QPushButton(self.tr("&Write it again…"), self)
        self._verify = QPushButton(self.tr("Verify it &now"), self)
        self.verified = ranked("", "body", self)
        self._code_lead = ranked("", "body", self)
        self._code = QLabel(self)
        self._next = ranked("", "body", self)
        self._send = SendCard(work.open.workspace, work.open.id, work.background, self)
        self._standing = StandingView(self)
        self._take_in = QPushButton(self.tr("Ta&ke in what came back…"), self)
        self._left = Fold(self.tr("What left with it"), self)
        self._tree = LeavingTree(self)
        self._fold = Fold(self.tr("My fingerprint"), self)
        self._fingerprint = CopyLine(
            self.tr("Fingerprint"),
            self.tr("The receiver compares it with the one that you gave when you first met."),
            self,
        )
        self._signer = CopyLine(self.tr("Line for the receiver's list of signers"), "", self)
        self._reopen = QPushButton(self.tr("Re&open as the next revision…"), self)
        self._leave = QPushButton(self.tr("Leave nothing on this comp&uter…"), self)
        self._assemble()
        self._connect()
        self.show_rest()

    def _assemble(self) -> None:
        self.title.hide()  # the first line says it, with the revision
        card = QFrame(self)
        card.setProperty("kind", "done")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        inside.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        self._tick.setFixedWidth(_TICK)
        head.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._lead, 1)
        inside.addLayout(head)
        inside.addWidget(self._what)
        inside.addSpacing(Space.SMALL)
        inside.addWidget(self.tile)
        buttons = Flow(card)
        for button, icon in ((self._show_folder, "file"), (self._again, "export"), (self._verify, "review")):
            button.setIcon(icons.icon(icon))
            buttons.add(button)
        inside.addWidget(buttons)
        for told in (self._where, self.verified):
            told.hide()
            inside.addWidget(told)
        self.column.addWidget(card)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._send)
        self.column.addSpacing(Space.LARGE)
        self._parts = (self._tick, self.tile, buttons, self._send)
        self._assemble_way()
        self._assemble_code()
        for fold in (self._left, self._fold):
            fold.set_open(False)
            self.column.addWidget(fold)
            self.column.addSpacing(Space.TIGHT)
        self._tree.setMinimumHeight(int(_TREE_EMS * em_of(self)))
        self._left.body.addWidget(self._tree)
        self._fold.body.addWidget(self._fingerprint)
        self._fold.body.addWidget(self._signer)
        self._parts = (*self._parts, self._left, self._fold)
        self.column.addSpacing(Space.MEDIUM)
        below = Flow(self)
        for last in (self._reopen, self._leave):
            below.add(last)
        self.column.addWidget(below)
        self.column.addStretch(1)

    def _assemble_way(self) -> None:
        """Put what became of the file, and what is next, in their places."""
        taking = Flow(self)
        self._take_in.setIcon(icons.icon("import"))
        taking.add(self._take_in)
        for title, inside in (
            (self.tr("What became of it"), (self._standing, taking)),
            (self.tr("What happens next"), (self._next,)),
        ):
            head = ranked(title, "lead", self)
            self.column.addWidget(head)
            self.column.addSpacing(Space.TIGHT)
            for part in inside:
                self.column.addWidget(part)
                self.column.addSpacing(Space.SMALL)
            self.column.addSpacing(Space.MEDIUM)
            self._parts = (*self._parts, head, *inside)

    def _assemble_code(self) -> None:
        self._code.setFont(self._code_font())
        self._code.setTextInteractionFlags(_SELECTABLE)
        self._code.setAccessibleName(self.tr("Check code"))
        self._code.setWordWrap(True)
        align_with_screen(self._code)
        title = ranked(self.tr("The check code"), "lead", self)
        self.column.addWidget(title)
        self.column.addSpacing(Space.TIGHT)
        self.column.addWidget(self._code_lead)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._code)
        self.column.addSpacing(Space.LARGE)
        self._parts = (*self._parts, title, self._code_lead, self._code)

    def _code_font(self) -> QFont:
        font = fixed_font()
        font.setPointSizeF(font.pointSizeF() * _CODE_SIZE)
        return font

    def _connect(self) -> None:
        self._show_folder.clicked.connect(self._on_show_folder_clicked)
        self._again.clicked.connect(self.save_again_requested)
        self._verify.clicked.connect(self._on_verify_clicked)
        self._reopen.clicked.connect(self.reopen_requested)
        self._leave.clicked.connect(lambda: self.act_requested.emit("leave_nothing"))
        self._take_in.clicked.connect(lambda: self.act_requested.emit("came_back"))
        self._send.sent_on.connect(self._on_sent_on)
        self._left.folded.connect(lambda _: self._show_left())

    @override
    def go_to(self, field: str) -> None:
        """Put the focus on what one does first with the file."""
        self.show_rest()  # the file may have been written again, which alters nothing in the assessment
        # The page comes up by itself when the sealing is done; a screen reader would only name the button.
        announce(self._lead, self._lead.text())
        (self._show_folder if self.tile.path is not None else self._again).setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_file()  # it may have been moved since

    @override
    def show_rest(self) -> None:
        """Show the revision that was sealed last."""
        opened = self.work.open
        value = opened.value
        state = None if self._shown is None else (self._shown.revision, self._shown.path)
        last = sealed_file.sealed_revision(opened.workspace, opened.id)
        for part in self._parts:
            part.setVisible(last is not None)
        if last is None:
            self._lead.setText(self.tr("The sealed file of this revision is not in this workspace."))
            self._what.setText(
                self.tr("It was sealed elsewhere, and the assessment was brought in from an export.")
            )
            return
        if (last.revision, last.path) != state:
            self.verified.hide()
            self._where.hide()
            self._send.forget_told()
            self._tree.clear()
        self._shown = last
        colours = current_colours()
        self._tick.setPixmap(icons.pixmap("ok", _TICK, colours.good))
        words = self.tr("Revision %1 is sealed.") if value.is_sealed else self.tr("Revision %1 was sealed.")
        self._lead.setText(put(words, last.revision))
        self._what.setText(self._what_it_is(last))
        self._code.setText(last.check_code)
        self._code.setAccessibleDescription(last.check_code)
        self._code_lead.setText(
            self.tr(
                "Read these twenty digits aloud when they ring you. If theirs are the same, they have exactly "
                "what you sealed, and nobody changed it on the way."
            )
        )
        self._next.setText(self._what_is_next(last))
        key = opened.workspace.signing_key.public
        self._fingerprint.show_text(key.fingerprint)
        self._signer.show_text(submissions.signers_line(opened.workspace))
        self._reopen.setVisible(value.is_sealed and not opened.workspace.is_read_only)
        self._take_in.setEnabled(not opened.workspace.is_read_only)
        self._standing.show_standings(standings(opened.workspace, opened.id))
        self._show_left()
        self._show_file()

    def _show_left(self) -> None:
        """Read what left from the signed file, once somebody wants to see it."""
        if self._left.is_open and not self._tree.topLevelItemCount():
            opened = self.work.open
            try:
                self._tree.show_things(leaving.left(opened.workspace, opened.id))
            except KnownError as error:
                self.told.emit(in_one(error))

    def _on_sent_on(self, changes: Changes) -> None:
        self.work.open.operations.announce(changes)

    def _what_it_is(self, last: SealedRevision) -> str:
        sentences = [
            put(
                self.tr("Final since %1. One file, signed with your key: the assessment, its method%2."),
                moment_words(last.sealed),
                self.tr(", the report") if last.has_draft else "",
            ),
            self.tr("Encrypted for the consortium: only they can open it.")
            if last.recipients
            else self.tr(
                "It is for the consortium. It is not encrypted: whoever gets the file can read it, so choose "
                "carefully how you send it."
            ),
        ]
        if not self.work.open.value.is_sealed:
            words = self.tr("Since then it was reopened: you are writing revision %1.")
            sentences.append(put(words, self.work.open.value.revision))
        return " ".join(sentences)

    def _what_is_next(self, last: SealedRevision) -> str:
        return "\n".join(
            (
                self.tr("1. You send the file. The program sends nothing by itself."),
                self.tr("2. They check it and ring you; you compare the check code. A receipt comes back."),
                put(
                    self.tr("3. Comments come back as a file. To answer them, reopen it as revision %1."),
                    last.revision + 1,
                ),
            )
        )

    def _show_file(self) -> None:
        if self._shown is not None:
            self.tile.show_file(self._shown.name, self._shown.path)
            is_there = self.tile.path is not None
            self._send.show_size(self._shown.size_to_send, is_there=is_there)
            self._show_folder.setEnabled(is_there)
            self._verify.setEnabled(is_there)

    def _on_show_folder_clicked(self) -> None:
        if self.tile.path is None:
            return
        # Said as well: where no program for files is there, the system opens nothing and tells nobody.
        self._where.show_text(str(self.tile.path))
        self._where.show()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.tile.path.parent)))

    def _on_verify_clicked(self) -> None:
        opened = self.work.open
        self.work.background.run(
            # On the worker although it reads the database: the connection's lock keeps the threads apart.
            lambda progress: rehearsal.rehearse(opened.workspace, opened.id, progress.tell),
            self._show_rehearsal,
            self._on_verify_failed,
        )

    def _show_rehearsal(self, found: Rehearsal) -> None:
        self._show_file()
        self._tell(rehearsal_words(found, self.work.open), "good" if found.is_well else "danger")

    def _on_verify_failed(self, error: BaseException) -> None:
        self._show_file()
        if not isinstance(error, KnownError):
            raise error
        self._tell(in_one(error), "danger")

    def _tell(self, text: str, rank: str) -> None:
        self.verified.setProperty("rank", rank)
        self.verified.style().unpolish(self.verified)
        self.verified.style().polish(self.verified)
        say(self.verified, text, again=True)
        self.verified.show()

"""One submission: what came, what changed, and what we ask."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from eesee_desktop.domain.comments import CommentAct, ReviewState
from eesee_desktop.domain.fields import all_fields
from eesee_desktop.domain.scoring import compute_result
from eesee_desktop.messages.comments import review_words
from eesee_desktop.services import comments, desk
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.comments import NewComment, ReviewedSubmission
from eesee_desktop.services.desk import KeptSubmission
from eesee_desktop.services.mail import DRAFT_SUFFIX, comments_draft
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.receiving import compare_received
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.heads import ReceivedKey
from eesee_desktop.storage.reviews import KeptComment, SubmissionKey
from eesee_desktop.ui.desk.changes_view import ChangesView
from eesee_desktop.ui.desk.comments_panel import CommentsPanel
from eesee_desktop.ui.desk.desk_page import DeskPage
from eesee_desktop.ui.desk.reading_view import ReadingView
from eesee_desktop.ui.dialogs.choices import confirm
from eesee_desktop.ui.kit.choice import Choice, name_choice
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import ColumnArea, ranked
from eesee_desktop.ui.kit.messages import Tone
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_splitter import TurningSplitter
from eesee_desktop.ui.operations import Operations
from eesee_desktop.ui.results.working import Working, lines_of
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words, period_words
from eesee_desktop.ui.words.places import section_name, section_of, spoken
from eesee_desktop.ui.words.placing import listed, put
from eesee_desktop.ui.words.shown_scores import in_figures

_READING_LINES = 18
_HALF = 1000  # of whatever there is
_LEFT_EMS, _RIGHT_EMS = 16, 14
_DRAFT = "desk/comment"  # where a comment is kept that is being written


class SubmissionPage(DeskPage):
    """One submission at a time, in the revision that is chosen.

    Attributes:
        panel: The comments.
        reading: The section in front.
        key: What is shown; None before something is.
        reviewed: The same with its review.

    Signals:
        left: Back to all countries.
    """

    left = Signal()

    def __init__(self, workspace: Workspace, operations: Operations, parent: QWidget) -> None:
        super().__init__("submission", QCoreApplication.translate("SubmissionPage", "Submission"), parent)
        self._workspace = workspace
        self._operations = operations
        self._kept: KeptSubmission | None = None
        self.reviewed: ReviewedSubmission | None = None
        self._folder = Path.home()
        self.key: ReceivedKey | None = None
        self._back = QPushButton(self.tr("← All countries"), self.home)
        self._name = ranked("", "title", self.home)
        self._state = ranked("", "body", self.home)
        self._revision = Choice(self.home)
        self._section = Choice(self.home)
        self.reading = ReadingView(self.home)
        self._working_fold = Fold(self.tr("Working of the score"), self.home)
        self._working = Working(self.home)
        self._changes_fold = Fold(self.tr("What changed"), self.home)
        self._changes = ChangesView(self.home)
        self._receipt_fold = Fold(self.tr("Receipt and check code"), self.home)
        self._receipt = ranked("", "body", self.home)
        self.panel = CommentsPanel(self.home)
        self._write = QPushButton(self.tr("Save the comments &file…"), self.home)
        self._mail = QPushButton(self.tr("Write the mail with &them…"), self.home)
        self._approve = QPushButton(self.tr("Approve the revision…"), self.home)
        self._return = QPushButton(self.tr("Return it…"), self.home)
        self._splitter = TurningSplitter(self.home, beside=30, below=60)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self._back.setProperty("kind", "link")
        name_choice(self._revision, self.tr("Revision"))
        name_choice(self._section, self.tr("Section"))
        self._section.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._section.setMinimumContentsLength(8)
        self.reading.setMinimumHeight(self.fontMetrics().lineSpacing() * _READING_LINES)
        self._working_fold.body.addWidget(self._working)
        self._changes_fold.body.addWidget(self._changes)
        self._receipt_fold.body.addWidget(self._receipt)
        for fold in (self._working_fold, self._changes_fold, self._receipt_fold):
            fold.set_open(False)
        row = Flow(self.home)
        for widget in (self._back, QLabel(self.tr("Revision"), self.home), self._revision):
            row.add(widget)
        left, right = ColumnArea(self.home, margin=0), ColumnArea(self.home, margin=0)
        left.column.setContentsMargins(margins(0, 0, Space.MEDIUM, 0))
        right.column.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        left.column.addWidget(ranked(self.tr("What came"), "lead", self.home))
        for part in (
            self._section,
            self.reading,
            self._working_fold,
            self._changes_fold,
            self._receipt_fold,
        ):
            left.column.addWidget(part)
            left.column.addSpacing(Space.SMALL)
        left.column.addStretch(1)
        right.column.addWidget(ranked(self.tr("What we ask"), "lead", self.home))
        right.column.addSpacing(Space.SMALL)
        right.column.addWidget(self.panel)
        right.column.addSpacing(Space.MEDIUM)
        ends = Flow(self.home)
        for button in (self._write, self._mail, self._approve, self._return):
            ends.add(button)
        right.column.addWidget(ends)
        right.column.addStretch(1)
        left.setMinimumWidth(int(em_of(self) * _LEFT_EMS))
        right.setMinimumWidth(int(em_of(self) * _RIGHT_EMS))
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setSizes([_HALF, _HALF])
        for line in (row, self._name, self._state):
            self.column.addWidget(line)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._revision.activated.connect(self._on_revision_activated)
        self._section.currentIndexChanged.connect(self._show_chosen_section)
        self.reading.passage_changed.connect(self._on_reading_passage_changed)
        self.panel.add_requested.connect(self._on_panel_add_requested)
        self.panel.act_requested.connect(self._on_panel_act_requested)
        self.panel.place_requested.connect(self._on_panel_place_requested)
        self._write.clicked.connect(self._on_write_clicked)
        self._mail.clicked.connect(self._on_mail_clicked)
        self._approve.clicked.connect(self._on_approve_clicked)
        self._return.clicked.connect(self._on_return_clicked)

    def show_submission(self, key: ReceivedKey) -> bool:
        """Show a submission; tell whether it could be opened."""
        self.save_draft()
        kept = self.tried(lambda: desk.submission(self._workspace, key))
        if kept is None:
            return False
        is_other = self.key is None or self._submission_key(self.key) != self._submission_key(key)
        self.key, self._kept = key, kept
        self.refresh()
        self._fill_sections()
        if is_other:
            state = self._workspace.ui_state.get(f"{_DRAFT}/{key.submission_id}") or ""
            self.panel.form.take_state(state, spoken(kept.content.instrument))
        self._show_chosen_section()
        return True

    def save_draft(self) -> None:
        """Keep a comment that is being written."""
        if self.key is not None and not self._workspace.is_read_only:
            self._workspace.ui_state.set(f"{_DRAFT}/{self.key.submission_id}", self.panel.form.state)

    @override
    def focus_first(self) -> None:
        self._section.setFocus()

    @override
    def refresh(self) -> None:
        """Show how far it was looked at, and the comments."""
        if self.key is None or self._kept is None:
            return
        key, kept = self.key, self._kept
        found = self.tried(lambda: comments.reviewed(self._workspace, self._submission_key(key)))
        if found is None:
            return
        self.reviewed = found
        head, content = kept.head, kept.content
        self._name.setText(put(self.tr("%1, %2"), country_name(head.country), period_words(head.period)))
        self._show_state(found)
        self._show_revisions(found)
        is_last = head.key.revision == found.last.revision
        is_over = found.review.state in {ReviewState.APPROVED, ReviewState.RETURNED}
        can_act = is_last and not is_over and not self._workspace.is_read_only
        self.panel.show_comments(found.comments, spoken(content.instrument), is_open=can_act)
        for button in (self._approve, self._return):
            button.setVisible(can_act)
        for button in (self._write, self._mail):
            button.setEnabled(not self._workspace.is_read_only)
        self._receipt.setText(
            "\n".join(
                (
                    put(self.tr("Received %1 by %2."), moment_words(head.at), head.taken_by),
                    put(self.tr("Check code: %1"), head.check_code),
                    put(self.tr("Digest: %1"), f"{head.digest[:32]}\u200b{head.digest[32:]}"),
                )
            )
        )
        self._show_changes(kept)

    def _show_state(self, found: ReviewedSubmission) -> None:
        review = found.review
        state = review_words(review.state, QCoreApplication.translate)
        parts = [put(self.tr("Revision %1: %2."), review.revision, state)]
        if review.at is not None:
            parts.append(f"{listed((review.by, moment_words(review.at)))}.")
        if found.open_count:
            parts.append(self.tr("%n comment(s) wait for the member.", "", found.open_count))
        if found.approved is not None:
            parts.append(put(self.tr("Revision %1 is approved: it is the one that counts."), found.approved))
        self._state.setText(" ".join(parts))

    def _show_revisions(self, found: ReviewedSubmission) -> None:
        if self.key is None:
            return
        self._revision.clear()
        revisions = self._workspace.desk.received.revisions(self.key.principal, self.key.submission_id)
        for one in revisions:
            self._revision.addItem(str(one.revision), one.revision)
        self._revision.setCurrentIndex(self._revision.findData(self.key.revision))
        self._revision.setEnabled(len(revisions) > 1 and found.last is not None)

    def _show_changes(self, kept: KeptSubmission) -> None:
        changed = self.tried(lambda: compare_received(self._workspace, kept.head.key, kept.content))
        self._changes.show_changes(changed, spoken(kept.content.instrument), kept.content.assessment)
        self._changes_fold.setVisible(kept.head.key.revision > 1)
        self._changes_fold.set_summary(self.tr("%n change(s)", "", len(changed or ())))

    def _fill_sections(self) -> None:
        if self._kept is None:
            return
        instrument = spoken(self._kept.content.instrument)
        before = self._section.currentData()
        self._section.blockSignals(True)
        self._section.clear()
        for section in dict.fromkeys(field.section for field in all_fields(instrument)):
            self._section.addItem(section_name(section, instrument), section)
        self._section.setCurrentIndex(max(self._section.findData(before), 0))
        self._section.blockSignals(False)

    def _show_chosen_section(self) -> None:
        if self._kept is None or self._section.currentData() is None:
            return
        content, section = self._kept.content, str(self._section.currentData())
        self.reading.show_section(content.assessment, spoken(content.instrument), section)
        number = section.partition(".")[0]
        self._working_fold.setVisible(number.isdecimal())
        if number.isdecimal():
            principle = next(one for one in spoken(content.instrument).principles if str(one.id) == number)
            result = compute_result(principle, content.assessment, spoken(content.instrument))
            self._working_fold.set_summary("–" if result.value is None else in_figures(result.value))
            self._working.show_lines(list(lines_of(result, content.assessment, spoken(content.instrument))))
        self._on_reading_passage_changed()

    def show_section(self, section: str) -> None:
        """Show a section of the report."""
        self._section.setCurrentIndex(self._section.findData(section))

    def _on_panel_place_requested(self, address: str) -> None:
        self.show_section(section_of(address))
        self.reading.setFocus()

    def _submission_key(self, key: ReceivedKey) -> SubmissionKey:
        return SubmissionKey(key.principal, key.submission_id)

    def _on_revision_activated(self) -> None:
        if self.key is not None:
            self.show_submission(
                ReceivedKey(self.key.principal, self.key.submission_id, int(self._revision.currentData()))
            )

    def _on_reading_passage_changed(self) -> None:
        if self._kept is not None:
            self.panel.form.show_passage(
                self.reading.passage, spoken(self._kept.content.instrument), is_marked=self.reading.has_marked
            )

    def _on_panel_add_requested(self, new: NewComment) -> None:
        key = self.key
        if key is None:
            return
        done = self.tried(lambda: comments.add_comment(self._workspace, self._submission_key(key), new))
        if done is not None:
            self.panel.form.clear()
            self.save_draft()
            self._announce(done[1])
            self.tell(self.tr("The comment stands. It goes to the member with the comments file."), Tone.DONE)

    def _on_panel_act_requested(self, seen: KeptComment, act: CommentAct, words: str) -> None:
        done = self.tried(lambda: comments.act_on(self._workspace, seen, act, words))
        if done is not None:
            self._announce(done[1])
        else:
            self.refresh()  # another editor may have done something to it meanwhile

    def _on_write_clicked(self) -> None:
        signed = self._signed()
        if signed is None:
            return
        data, name, changes = signed
        target = self._asked_target(name, self.tr("Where to save the comments file?"))
        if target is not None and self._written(target, data):
            self._announce(changes)
            self.tell(put(self.tr("Saved: %1. Send it to the member."), target.name), Tone.DONE)

    def _on_mail_clicked(self) -> None:
        signed = self._signed()
        if signed is None or self._kept is None:
            return
        data, name, changes = signed
        target = self._asked_target(name + DRAFT_SUFFIX, self.tr("Where to save the draft of the mail?"))
        draft = comments_draft(name, data, self._kept.content.assessment.language)
        if target is not None and self._written(target, draft.data):
            self._announce(changes)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
            words = self.tr("%1 is a draft with the comments attached. Your mail program opens and sends it.")
            self.tell(put(words, target.name), Tone.DONE)

    def _signed(self) -> tuple[bytes, str, Changes] | None:
        key = self.key
        if key is None:
            return None
        return self.tried(lambda: comments.sign_comments(self._workspace, self._submission_key(key)))

    def _on_approve_clicked(self) -> None:
        explained = self.tr(
            "It becomes the revision that counts, and the round is over: comments that are answered are closed. Send "
            "the comments file afterwards; it tells the member. A later revision can still come in."
        )
        if confirm(self, self.tr("Approve this revision?"), explained, self.tr("Approve")):
            self._set_state(ReviewState.APPROVED)

    def _on_return_clicked(self) -> None:
        explained = self.tr(
            "It is given back as it is, and the round is over. Send the comments file afterwards; it tells the member "
            "why. They can reopen it as the next revision."
        )
        if confirm(self, self.tr("Return this revision?"), explained, self.tr("Return it")):
            self._set_state(ReviewState.RETURNED)

    def _set_state(self, state: ReviewState) -> None:
        key, found = self.key, self.reviewed
        if key is None or found is None:
            return
        done = self.tried(
            lambda: comments.set_review_state(
                self._workspace, self._submission_key(key), state, seen=found.review
            )
        )
        if done is not None:
            self._announce(done[1])
            words = review_words(state, QCoreApplication.translate)
            told = self.tr("Revision %1: %2. Write the comments file, so that the member learns of it.")
            self.tell(put(told, done[0].revision, words), Tone.DONE)
        else:
            self.refresh()

    def _announce(self, changes: Changes) -> None:
        self._operations.announce(changes)
        self.refresh()

    def _asked_target(self, name: str, title: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(self._folder / name))
        return Path(chosen) if chosen else None

    def _written(self, target: Path, data: bytes) -> bool:
        def write() -> bool:
            write_out(self._workspace, target, data)
            self._folder = target.parent
            return True

        return bool(self.tried(write))

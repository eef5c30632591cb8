"""What a person can ask for from the menus and the list: begin, bring in, copy out, print, delete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from eesee_desktop.domain.assessment import Assessment, AssessmentStatus, StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.services import assessments, exchange, intake, practice, rescue, submissions
from eesee_desktop.services.bringing_back import restore
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.exchange import LeftOut
from eesee_desktop.services.incoming import Incoming, IncomingKind, look_into
from eesee_desktop.services.intake import ReportTaken
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.rescue import Rescued
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.system.countries import country_name
from eesee_desktop.system.own_program import another_window
from eesee_desktop.ui.dialogs.choices import confirm_delete
from eesee_desktop.ui.dialogs.new_assessment import (
    SameSubject,
    ask_country_and_period,
    ask_new_assessment,
    ask_next_period,
    ask_same_subject,
)
from eesee_desktop.ui.dialogs.report_taken import ReportTakenWindow
from eesee_desktop.ui.exchange.bring_in import BringInDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import Act, Tone
from eesee_desktop.ui.operations import Operations
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.dates import period_words, recent_words


class AssessmentVerbs(QObject):
    """Asks what a verb needs, does it, announces what altered, and tells what came of it.

    Signals:
        made(str): An assessment is to be opened: one that was not there, or one that was and is wanted; its id.
        go_requested(str): Go to a field of the assessment that is open.
        votes_requested(str, object): Show what the votes of an ``Incoming`` would alter in an assessment's panel.
        told(str, str, object): Text, tone, and an act or None, for the message bar.
        words_put_back(str, bool): Rescued words stand in an assessment again; whether some are kept aside there.
    """

    made = Signal(str)
    go_requested = Signal(str)
    votes_requested = Signal(str, object)
    told = Signal(str, str, object)
    words_put_back = Signal(str, bool)

    def __init__(
        self, workspace: Workspace, operations: Operations, background: Background, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._operations = operations
        self._background = background
        self._window = window
        self.folder = Path.home()
        self.report_language = "en"

    def begin(self) -> None:
        """Begin an assessment."""
        wanted = ask_new_assessment(
            self._window,
            self._workspace.member.country,
            self.report_language,
            self._workspace.clock().date(),
            latest_instrument().ref.version,
        )
        if wanted is not None and self._may_begin(wanted.country, wanted.period):
            self._make(
                lambda: assessments.new_assessment(
                    self._workspace, wanted.country, wanted.period, wanted.language
                )
            )

    def _may_begin(self, country: CountryCode, period: StudyPeriod, besides: str = "") -> bool:
        """Tell whether one more of a country and a period is meant, where there is one; open that one if it is wanted.

        Args:
            besides: Id of one that is not looked at.
        """
        there = assessments.same_subject(self._workspace, country, period, besides)
        if there is None:
            return True
        name = f"{country_name(country)} {period_words(period)}"
        answer = ask_same_subject(self._window, name, recent_words(there.modified))
        if answer is SameSubject.OPEN:
            self.made.emit(there.id)
        return answer is SameSubject.ANOTHER

    def correct(self, wanted: str) -> None:
        """Correct the country and the study period of an assessment of which nothing was sealed."""
        value = self._load(wanted)
        if value is None:
            return
        if value.was_sealed:
            self.told.emit(in_one(KnownError(ErrorCode.ASSESSMENT_WAS_SEALED)), Tone.NOTICE.value, None)
            return
        answer = ask_country_and_period(self._window, value.country, value.period)
        if answer is not None and self._may_begin(*answer, besides=value.id):
            self._announced(lambda: assessments.set_country_and_period(self._workspace, value.id, *answer))

    def begin_practice(self) -> None:
        """Begin the practice assessment, marked as such."""
        self._make(lambda: practice.add_practice(self._workspace))

    def duplicate(self, wanted: str) -> None:
        """Take an assessment as the start of the next period."""
        old = self._load(wanted)
        if old is None:
            return
        choice = ask_next_period(self._window, old.period)
        if choice is not None and self._may_begin(old.country, choice.period):
            self._make(
                lambda: assessments.duplicate_as_next(
                    self._workspace, old.id, choice.period, with_narratives=choice.with_narratives
                )
            )

    def bring_in(self, open_id: str = "") -> None:
        """Look into a file from elsewhere, say what it is, and bring it in if the person wants to.

        Args:
            open_id: The assessment that is open; empty if none is.
        """
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Bring in"), str(self.folder))
        if not names:
            return
        self.folder = Path(names[0]).parent
        try:
            incoming = look_into(self._workspace, tuple(Path(name) for name in names))
        except KnownError as error:
            self._tell_error(error)
            return
        drafts = [
            one
            for one in assessments.list_assessments(self._workspace)
            if one.status is not AssessmentStatus.SEALED
        ]
        dialog = BringInDialog(incoming, drafts, open_id, self._window)
        is_wanted = dialog.exec() == BringInDialog.DialogCode.Accepted
        if dialog.wants_another:
            self.bring_in(open_id)
        elif is_wanted:
            self._take(incoming, dialog.target)

    def _take(self, incoming: Incoming, target: str) -> None:
        if incoming.kind is IncomingKind.REPORT:
            self._take_report(incoming)
        elif incoming.kind is IncomingKind.ASSESSMENT:
            self._make(lambda: exchange.import_assessment(self._workspace, incoming.data))
        elif incoming.kind is IncomingKind.SUBMISSION and incoming.verdict is not None:
            verdict = incoming.verdict
            self._make(lambda: submissions.take_back(self._workspace, incoming.data, verdict))
        elif incoming.kind is IncomingKind.VOTES:
            self.votes_requested.emit(target, incoming)
        elif incoming.kind is IncomingKind.SHEETS and incoming.head is not None:
            self.votes_requested.emit(incoming.head.assessment, incoming)
        elif incoming.rescued is not None:
            self._put_back(incoming.rescued)
        elif incoming.kind is IncomingKind.BACKUP:
            self._restore(incoming.paths[0])

    def _put_back(self, rescued: Rescued) -> None:
        try:
            aside, changes = rescue.put_back(self._workspace, rescued.assessment, rescued.texts)
        except KnownError as error:
            self._tell_error(error)
            return
        # The window first: whoever shows the assessment from now on hears of the act, and can take it back.
        self.words_put_back.emit(rescued.assessment, bool(aside))
        self._operations.announce(changes)

    def _take_report(self, incoming: Incoming) -> None:
        named = incoming.reading.country if incoming.reading is not None else None
        wanted = ask_new_assessment(
            self._window,
            named or self._workspace.member.country,
            self.report_language,
            self._workspace.clock().date(),
            latest_instrument().ref.version,
        )
        if wanted is None or not self._may_begin(wanted.country, wanted.period):
            return
        taken: list[ReportTaken] = []
        markdown = incoming.data.decode("utf-8-sig")

        def make() -> tuple[AssessmentId, Changes]:
            # A report that cannot be read must not leave an empty assessment behind.
            with self._workspace.database.transaction():
                new, changes = assessments.new_assessment(
                    self._workspace, wanted.country, wanted.period, wanted.language
                )
                taken.append(intake.take_report(self._workspace, new, markdown)[0])
            return new, changes

        if self._make(make):
            window = ReportTakenWindow(taken[0], latest_instrument(), self._window)
            window.go_requested.connect(self.go_requested)
            window.show()

    def _restore(self, copy: Path) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Empty folder for the workspace"), str(self.folder)
        )
        if not chosen:
            return
        target = Path(chosen)

        def show() -> None:
            # A program of its own: this one keeps the workspace that is open.
            QProcess.startDetached(*another_window("--workspace", str(target)))

        words = self.tr("The backup was restored as a workspace in %1.").replace("%1", str(target))
        self._background.run(
            lambda _: restore(copy, target),
            lambda _: self.told.emit(words, Tone.DONE.value, Act(self.tr("Open it"), show)),
            self._on_job_failed,
        )

    def export(self, wanted: str) -> None:
        """Write an assessment into a file that import reads."""
        value = self._load(wanted)
        if value is None:
            return
        target = self._ask_save(self.tr("Export"), f"{_stem(value)}.json", self.tr("Assessment (*.json)"))
        if target is not None:
            self._background.run(
                # On the worker although it reads the database: the connection's lock keeps the threads apart.
                lambda _: write_out(
                    self._workspace, target, exchange.export_assessment(self._workspace, value.id)
                ),
                lambda _: self._tell_exported(target, exchange.left_out(self._workspace, value.id)),
                self._on_job_failed,
            )

    def delete(self, wanted: str) -> None:
        """Delete an assessment, if the person means it."""
        value = self._load(wanted)
        if value is None:
            return
        name = f"{country_name(value.country)} {period_words(value.period)}"
        # A reopened one as well: it has been sent, and its sealed revisions go with it.
        if confirm_delete(self._window, name, is_sealed=value.was_sealed):
            self._announced(lambda: assessments.delete_assessment(self._workspace, value.id))

    def _tell_exported(self, target: Path, left_out: LeftOut) -> None:
        self.folder = target.parent  # only now: a folder that takes no file is none to begin in the next time
        text = self.tr(
            "Exported to %1, as a copy for another computer. It is not encrypted, and it is no submission: for that, "
            "seal the assessment."
        ).replace("%1", target.name)
        missing = [
            words.replace("%1", str(count))
            for words, count in (
                (self.tr("attached files (%1)"), left_out.files),
                (self.tr("names of panel members (%1)"), left_out.names),
                (self.tr("sealed revisions (%1)"), left_out.submissions),
            )
            if count
        ]
        if missing:
            text += " " + self.tr("Not included: %1.").replace("%1", ", ".join(missing))
        self.told.emit(text, (Tone.NOTICE if missing else Tone.DONE).value, None)

    def _make(self, verb: Callable[[], tuple[AssessmentId, Changes]]) -> bool:
        """Do a verb that makes an assessment, announce it and open it; tell whether it could be done."""
        try:
            made, changes = verb()
        except KnownError as error:
            self._tell_error(error)
            return False
        self._operations.announce(changes)
        self.made.emit(made)
        return True

    def _announced(self, verb: Callable[[], Changes]) -> None:
        try:
            changes = verb()
        except KnownError as error:
            self._tell_error(error)
        else:
            self._operations.announce(changes)

    def _load(self, wanted: str) -> Assessment | None:
        try:
            return assessments.load(self._workspace, AssessmentId(wanted))
        except KnownError as error:
            self._tell_error(error)
            return None

    def _ask_save(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(self.folder / name), kinds)
        return Path(chosen) if chosen else None

    def _tell_error(self, error: KnownError) -> None:
        self.told.emit(in_one(error), Tone.ALARM.value, None)

    def _on_job_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.told.emit(
            in_one(error),
            # Cancelling is what the person wanted, and nothing to be alarmed about.
            (Tone.TOLD if error.code is ErrorCode.OPERATION_CANCELLED else Tone.ALARM).value,
            None,
        )


def _stem(value: Assessment) -> str:
    return f"{value.file_stem}-r{value.revision:02d}"

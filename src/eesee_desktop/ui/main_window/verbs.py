"""What a person can ask for from the menus and the list: begin, bring in, copy out, print, delete."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from eesee_desktop.bundle.verdict import Verdict
from eesee_desktop.domain.assessment import Assessment, AssessmentStatus, StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.intake.account import Piece
from eesee_desktop.intake.sources.entries import SourceWhy
from eesee_desktop.intake.sources.reading import ADD
from eesee_desktop.services import (
    assessments,
    exchange,
    intake,
    language_packs,
    practice,
    rescue,
    sources_exchange,
    submissions,
)
from eesee_desktop.services.bringing_back import restore
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.corrections import Corrections, take_corrections
from eesee_desktop.services.exchange import LeftOut
from eesee_desktop.services.incoming import Incoming, IncomingKind, look_into
from eesee_desktop.services.intake import ReportTaken
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.pictures import keep_pictures
from eesee_desktop.services.rescue import Rescued
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.system.own_program import another_window
from eesee_desktop.ui.dialogs.choices import confirm, confirm_delete
from eesee_desktop.ui.dialogs.corrections import CorrectionsDialog
from eesee_desktop.ui.dialogs.new_assessment import (
    SameSubject,
    Subject,
    ask_new_assessment,
    ask_next_period,
    ask_same_subject,
    ask_subject,
)
from eesee_desktop.ui.dialogs.report_taken import ReportTakenWindow
from eesee_desktop.ui.exchange.bring_in import BringInDialog
from eesee_desktop.ui.exchange.looking import Looking, accepted_in
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import Act, Tone
from eesee_desktop.ui.operations import Operations
from eesee_desktop.ui.words.catalogue import in_one, pack_names, report_account_told
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import period_words, recent_words
from eesee_desktop.ui.words.places import screen_language
from eesee_desktop.ui.words.placing import in_line, labelled, listed, put


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
        name = in_line((country_name(country), period_words(period)), " ")
        answer = ask_same_subject(self._window, name, recent_words(there.modified))
        if answer is SameSubject.OPEN:
            self.made.emit(there.id)
        return answer is SameSubject.ANOTHER

    def correct(self, wanted: str) -> None:
        """Correct country, study period and report language of an assessment of which nothing was sealed."""
        value = self._load(wanted)
        if value is None:
            return
        if value.was_sealed:
            self.told.emit(in_one(KnownError(ErrorCode.ASSESSMENT_WAS_SEALED)), Tone.NOTICE.value, None)
            return
        answer = ask_subject(self._window, Subject(value.country, value.period, value.language))
        if answer is not None and self._may_begin(answer.country, answer.period, value.id):
            self._announced(
                lambda: assessments.set_country_and_period(
                    self._workspace, value.id, answer.country, answer.period, answer.language
                )
            )

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

    def bring_in(self, open_id: str = "", paths: Sequence[Path] = ()) -> None:
        """Look into a file from elsewhere, say what it is, and bring it in if the person wants to.

        Args:
            open_id: The assessment that is open; empty if none is.
            paths: The file, or several sheets; asked for where there is none.
        """
        if self._workspace.is_read_only:
            self._tell_error(KnownError(ErrorCode.WORKSPACE_READ_ONLY))
            return
        if not paths:
            names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Bring in"), str(self.folder))
            paths = [Path(name) for name in names]
        if not paths:
            return
        self.folder = paths[0].parent
        if all(path.suffix == language_packs.SUFFIX for path in paths):
            self._install_language_packs(paths)
            return
        try:
            incoming = look_into(self._workspace, tuple(paths))
        except KnownError as error:
            self._tell_error(error)
            return
        drafts = [
            one
            for one in assessments.list_assessments(self._workspace)
            if one.status is not AssessmentStatus.SEALED
        ]
        dialog = BringInDialog(incoming, drafts, open_id, self._window, Looking(self._workspace, incoming))
        is_wanted = dialog.exec() == BringInDialog.DialogCode.Accepted
        if dialog.wants_another:
            self.bring_in(open_id)
        elif is_wanted:
            self.told.emit("", Tone.TOLD.value, None)  # of what was done before that
            self._take(incoming, dialog.target, dialog.answers)

    def _take(self, incoming: Incoming, target: str, answers: Mapping[str, str]) -> None:
        into = AssessmentId(target)
        ways: dict[IncomingKind, Callable[[], object]] = {
            IncomingKind.REPORT: lambda: self._take_report_of(into, incoming, answers),
            IncomingKind.SOURCES: lambda: self._add_sources(into, incoming, answers),
            IncomingKind.CORRECTIONS: lambda: self._take_corrections(incoming.corrections),
            IncomingKind.ASSESSMENT: lambda: self._make(
                lambda: exchange.import_assessment(self._workspace, incoming.data)
            ),
            IncomingKind.SUBMISSION: lambda: self._take_back(incoming),
            IncomingKind.VOTES: lambda: self.votes_requested.emit(target, incoming),
            IncomingKind.SHEETS: lambda: self._take_sheets(incoming),
            IncomingKind.RESCUE: lambda: self._put_back(incoming.rescued),
            IncomingKind.BACKUP: lambda: self._restore(incoming.paths[0]),
        }
        ways[incoming.kind]()  # what is of another kind cannot be confirmed

    def _take_report_of(self, into: AssessmentId, incoming: Incoming, answers: Mapping[str, str]) -> None:
        if into:
            self._take_report_into(into, incoming, answers)
        else:
            self._take_report(incoming, answers)

    def _take_back(self, incoming: Incoming) -> None:
        verdict = incoming.verdict
        if verdict is None:
            return
        if self._goes_on_from(verdict):
            self._make(lambda: submissions.go_on_from(self._workspace, incoming.data, verdict)[::2])
        else:
            self._make(lambda: submissions.take_back(self._workspace, incoming.data, verdict))

    def _goes_on_from(self, verdict: Verdict) -> bool:
        """Ask whether to go on from a file of this member's that another key signed, as before all was removed."""
        record, owner = verdict.submission, self._workspace.owner
        if record is None or record.member.principal != self._workspace.member.principal:
            return False
        if verdict.key in {self._workspace.signing_key.public, *owner.retired_keys()}:
            return False
        text = self.tr(
            "It bears the name of your organisation and was signed with a key that this workspace does not have, such "
            "as the one of a workspace that you removed. Its check code is %1: compare it with your sheet, or by "
            "telephone. Going on makes revision %2 of it, a draft; otherwise it is taken in as it was sealed."
        )
        return confirm(
            self._window,
            self.tr("Go on from this file?"),
            put(text, verdict.check_code, record.revision + 1),
            self.tr("Go on as the next revision"),
        )

    def _take_sheets(self, incoming: Incoming) -> None:
        if incoming.head is not None:
            self.votes_requested.emit(incoming.head.assessment, incoming)

    def _put_back(self, rescued: Rescued | None) -> None:
        if rescued is None:
            return
        try:
            aside, changes = rescue.put_back(self._workspace, rescued.assessment, rescued.texts)
        except KnownError as error:
            self._tell_error(error)
            return
        # The window first: whoever shows the assessment from now on hears of the act, and can take it back.
        self.words_put_back.emit(rescued.assessment, bool(aside))
        self._operations.announce(changes)

    def _take_corrections(self, found: Corrections | None) -> None:
        """Show what was changed in a draft that came back, and take what the person wants of it."""
        if found is None:
            return
        ref = assessments.load(self._workspace, found.assessment).instrument
        instrument = self._workspace.instrument(ref, screen_language())
        dialog = CorrectionsDialog(found, instrument, self._window)
        if dialog.exec() != CorrectionsDialog.DialogCode.Accepted or not dialog.chosen:
            return
        try:
            changes = take_corrections(self._workspace, found.assessment, found, dialog.chosen)
        except KnownError as error:
            self._tell_error(error)
            return
        # The window first, as with words that were put back: it can take the act back then.
        self.words_put_back.emit(found.assessment, False)
        self.go_requested.emit(dialog.chosen[0])
        # There, or the line that tells of it, with the way back, would stay behind with the page.
        self._operations.announce(changes)
        words = self.tr("%n field(s) corrected as in the document.", "", len(dialog.chosen))
        self.told.emit(words, Tone.DONE.value, None)

    def _take_report_into(self, wanted: AssessmentId, incoming: Incoming, answers: Mapping[str, str]) -> None:
        accepted = accepted_in(answers)
        try:
            taken, changes = intake.take_report(self._workspace, wanted, incoming.data, accepted=accepted)
        except KnownError as error:
            self._tell_error(error)
            return
        self.made.emit(wanted)
        self._operations.announce(changes)
        self._show_taken(taken)

    def _add_sources(self, wanted: AssessmentId, incoming: Incoming, answers: Mapping[str, str]) -> None:
        takes_alike = answers.get(SourceWhy.ALIKE.value) == ADD
        try:
            read = sources_exchange.read_list(self._workspace, wanted, incoming.data, takes_alike=takes_alike)
            changes = sources_exchange.add_list(self._workspace, wanted, read.sources)
        except KnownError as error:
            self._tell_error(error)
            return
        self.made.emit(wanted)
        self._operations.announce(changes)
        self.go_requested.emit("sources")
        words = self.tr("%n source(s) added.", "", len(read.sources))
        self.told.emit(words, Tone.DONE.value, None)

    def _show_taken(self, taken: ReportTaken) -> None:
        window = ReportTakenWindow(taken, latest_instrument(screen_language()), self._window)
        window.go_requested.connect(self.go_requested)
        window.show()

    def _take_report(self, incoming: Incoming, answers: Mapping[str, str]) -> None:
        named = incoming.reading.country if incoming.reading is not None else None
        wanted = ask_new_assessment(
            self._window,
            named or self._workspace.member.country,
            self.report_language,
            self._workspace.clock().date(),
            latest_instrument().ref.version,
            "" if incoming.reading is None else incoming.reading.published,
        )
        if wanted is None or not self._may_begin(wanted.country, wanted.period):
            return
        reading = intake.look_at_report(self._workspace, incoming.data, wanted.country, wanted.period)
        asked = intake.questions_in(reading)
        accepted = (*asked, *accepted_in(answers))
        if asked and not self._is_taken_all_the_same(reading.account.asked):
            return
        taken: list[tuple[ReportTaken, Changes]] = []
        made: list[AssessmentId] = []

        def make() -> tuple[AssessmentId, Changes]:
            # A report that cannot be read must not leave an empty assessment behind.
            with self._workspace.database.transaction():
                new, changes = assessments.new_assessment(
                    self._workspace, wanted.country, wanted.period, wanted.language
                )
                taken.append(intake.take_report(self._workspace, new, incoming.data, accepted=accepted))
            made.append(new)
            return new, changes

        if self._make(make):
            report, changes = taken[0]
            # Now that it is open, so that it can be taken back there.
            self._operations.announce(changes)
            self._show_taken(report)
            if report.reading.pictures:
                self._offer_pictures(made[0], incoming.data, report.reading.pictures)

    def _offer_pictures(self, wanted: AssessmentId, file: bytes, count: int) -> None:
        """Ask whether the pictures of a document are kept: a report holds none, a source can have one attached."""
        if not confirm(
            self._window,
            self.tr("Keep the pictures?"),
            self.tr("%n picture(s) stand in the document.", "", count)
            + " "
            + self.tr("A report holds none; each can be kept as a source, with the picture attached."),
            self.tr("Keep as sources"),
        ):
            return
        try:
            kept, changes = keep_pictures(self._workspace, wanted, file)
        except KnownError as error:
            self._tell_error(error)
            return
        self._operations.announce(changes)
        if kept.refused:
            words = self.tr("Not kept, as they are no PNG or JPEG: %1")
            self.told.emit(put(words, listed(kept.refused)), Tone.NOTICE.value, None)

    def _is_taken_all_the_same(self, asked: Sequence[Piece]) -> bool:
        """Ask about a report that is not the one the new assessment is for."""
        said = (
            labelled(report_account_told(piece, latest_instrument(screen_language())), piece.words)
            for piece in asked
        )
        return confirm(
            self._window,
            self.tr("Take this report?"),
            "\n\n".join(said),
            self.tr("Take the report all the same"),
        )

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

        words = put(self.tr("The backup was restored as a workspace in %1."), target)
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
        name = in_line((country_name(value.country), period_words(value.period)), " ")
        # A reopened one as well: it has been sent, and its sealed revisions go with it.
        if confirm_delete(self._window, name, is_sealed=value.was_sealed):
            self._announced(lambda: assessments.delete_assessment(self._workspace, value.id))

    def _tell_exported(self, target: Path, left_out: LeftOut) -> None:
        self.folder = target.parent  # only now: a folder that takes no file is none to begin in the next time
        text = put(
            self.tr(
                "Exported to %1, as a copy for another computer. It is not encrypted, and it is no submission: for "
                "that, seal the assessment."
            ),
            target.name,
        )
        missing = [
            put(words, count)
            for words, count in (
                (self.tr("attached files (%1)"), left_out.files),
                (self.tr("names of panel members (%1)"), left_out.names),
                (self.tr("sealed revisions (%1)"), left_out.submissions),
            )
            if count
        ]
        if missing:
            text += " " + put(self.tr("Not included: %1."), listed(missing))
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

    def _install_language_packs(self, paths: Sequence[Path]) -> None:
        """Install fonts for scripts that do not come with the program; nothing in the workspace alters."""
        try:
            packs = [language_packs.install(path) for path in paths]
        except KnownError as error:
            self._tell_error(error)
            return
        finally:  # one of several may be installed
            self._operations.fonts_changed.emit()
        words = self.tr("Installed: {packs}. Reports in this script can be printed now.")
        self.told.emit(put(words, packs=pack_names(packs)), Tone.DONE.value, None)

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

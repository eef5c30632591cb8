"""What a person can ask for about the sealed file: seal, save the file again, reopen."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from eesee_desktop.bundle.writing import BUNDLE_SUFFIX, SEALED_SUFFIX
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, consortium, leaving, reports, results, submissions
from eesee_desktop.services.leaving import Thing, ThingKind
from eesee_desktop.services.submissions import SealedBytes, Sealing, SealingChoice
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.dialogs.choices import confirm
from eesee_desktop.ui.exchange.measuring import Measuring
from eesee_desktop.ui.exchange.seal_sheet import SealSheet
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.messages import Tone
from eesee_desktop.ui.operations import Operations
from eesee_desktop.ui.section.lack_notes import lacks_told
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.places import screen_language, section_name
from eesee_desktop.ui.words.placing import listed, put

T = TypeVar("T")

_TICKS = "sealing"
# What leaves only where somebody wants it to.
_ASKED_FOR = frozenset({ThingKind.VOTES, ThingKind.ATTACHED_FILE})


class SealingVerbs(QObject):
    """Seals an assessment, writes what was sealed again, makes it a draft.

    Signals:
        told(str, str, object): Text, tone, and an act or None, for the message bar.
        sealed(str): An assessment was sealed, or its file written again; its id.
    """

    told = Signal(str, str, object)
    sealed = Signal(str)

    def __init__(
        self, workspace: Workspace, operations: Operations, background: Background, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._operations = operations
        self._background = background
        self._window = window
        self.folder = Path.home()

    def seal(self, wanted: str) -> None:
        """Make an assessment final and write its submission file."""
        value = self._tried(lambda: assessments.load(self._workspace, AssessmentId(wanted)))
        if value is None:
            return
        explained = put(
            self.tr(
                "The assessment becomes final as revision %1 and is written, signed, into one file that you can send. "
                "Nothing is sent by the program. To change anything afterwards, reopen it as the next revision."
            ),
            value.revision,
        )
        found = results.findings(self._workspace, value.id)
        advised = len(found)  # seals only where nothing is required
        advice = (
            self.tr(
                "%n item(s) of advice still stand. They do not prevent sealing; the review lists them.",
                "",
                advised,
            )
            if advised
            else self.tr("No advice stands open.")
        )
        lacking = (
            self.tr(
                "Some characters are in no font here, as the review says: the draft report cannot be printed. Seal "
                "without it, or install the language pack first."
            )
            if lacks_told(found)
            else ""
        )
        # With the votes, so that they are among what can be chosen.
        all_of_it = self._tried(lambda: self._prepare(value.id, SealingChoice(with_votes=True)))
        if all_of_it is None:
            return
        things = leaving.leaving_of(all_of_it)
        sheet = SealSheet(
            self._window,
            [*filter(None, (explained, self._open_to(), self._standing(value), advice, lacking))],
            things,
            lambda choice: self._tried(lambda: self._prepare(value.id, choice)),
            Measuring(self._background, self._window),
        )
        # Asked although it can be reopened: what is sent cannot be called back.
        if not sheet.ask_from(self._ticked_at_first(value.id, things)):
            return
        choice = sheet.choice
        self._workspace.ui_state.set(f"{_TICKS}/{value.id}", json.dumps(sheet.ticks))
        # After the question and not before: the person may take minutes to answer, and what is sealed should be
        # what stands there then.
        prepared = self._tried(lambda: self._prepare(value.id, choice))
        if prepared is None:
            return
        self._background.run(
            lambda progress: submissions.seal_bytes(prepared, progress.tell),
            # Later: the job is told as done first, and not as work that goes on behind the question.
            lambda sealed: QTimer.singleShot(0, self, lambda: self._ask_where(sealed)),
            self._on_job_failed,
        )

    def _prepare(self, wanted: AssessmentId, choice: SealingChoice) -> Sealing:
        return submissions.prepare_sealing(self._workspace, wanted, choice)

    def _ticked_at_first(self, wanted: AssessmentId, things: Sequence[Thing]) -> frozenset[str]:
        """Return the keys, or kinds, of what leaves unless the person says otherwise: what they said the last time."""
        kept = json.loads(
            self._workspace.ui_state.get(f"{_TICKS}/{wanted}") or '{"leaving": [], "staying": []}'
        )
        at_first = {thing.key or thing.kind.value for thing in things if thing.kind not in _ASKED_FOR}
        return frozenset((at_first - {*kept["staying"]}) | {*kept["leaving"]})

    def _open_to(self) -> str:
        """Return who will be able to read the file."""
        board = consortium.on_board(self._workspace)
        if board is None:
            return self.tr(
                "The sealed file is for the consortium. It is not encrypted: whoever gets hold of it can read it, so "
                "choose carefully how you send it."
            )
        return put(
            self.tr(
                "The sealed file is encrypted for the %1 recipients that the consortium has published (list %2 of %3): "
                "nobody else can read it, you neither. The signed content stays in your workspace."
            ),
            len(board.recipients),
            board.head.number,
            board.head.by,
        )

    def _standing(self, value: Assessment) -> str:
        """Name the parts that the report fills with standing words, as they are signed like the person's own."""
        left = reports.standing_sections(value)
        if not left:
            return ""
        instrument = self._workspace.instrument(value.instrument, screen_language())
        names = listed(section_name(section, instrument) for section in left)
        return put(
            self.tr(
                "You left these empty, so the report prints standard texts for: %1. Each can be read on its own page."
            ),
            names,
        )

    def save_again(self, wanted: str) -> None:
        """Write the submission file of the last sealed revision again."""
        sealed_id = AssessmentId(wanted)
        name = submissions.submission_name(self._workspace, sealed_id)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the sealed file again"),
            str(self.folder / name),
            self.tr("Sealed file (*.eesee *.age)"),
        )
        if not chosen:
            return
        target = _ending_as(name, Path(chosen))
        saved = self._tried(lambda: submissions.save_submission(self._workspace, sealed_id, target))
        if saved is not None:
            self.folder = target.parent
            self.sealed.emit(wanted)
            self.told.emit(put(self.tr("Written: %1"), saved.name), Tone.DONE.value, None)

    def reopen(self, wanted: str) -> None:
        """Make a sealed assessment the draft of its next revision."""
        value = self._tried(lambda: assessments.load(self._workspace, AssessmentId(wanted)))
        if value is None:
            return
        explained = put(
            self.tr(
                "It becomes a draft again, as revision %1. The revision that was sealed stays as it was sent."
            ),
            value.revision + 1,
        )
        if not confirm(self._window, self.tr("Reopen the assessment?"), explained, self.tr("Reopen")):
            return
        reopened = self._tried(lambda: submissions.reopen(self._workspace, value.id))
        if reopened is not None:
            self._operations.announce(reopened[1])

    def _ask_where(self, sealed: SealedBytes) -> None:
        """Ask where the file goes, now that its name is known: it holds digits of its own digest."""
        name = submissions.leaving_name(sealed)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where to save the sealed file?"),
            str(self.folder / name),
            self.tr("Sealed file (*.eesee *.age)"),
        )
        if not chosen:
            return  # nothing is final before the file has its name
        target = _ending_as(name, Path(chosen))
        try:
            _, changes = submissions.finish_sealing(self._workspace, sealed, target.parent, target.name)
        except KnownError as error:
            if error.code is ErrorCode.SEALED_FILE_HAS_NO_NAME:
                self.sealed.emit(sealed.sealing.content.assessment.id)
            self.told.emit(in_one(error), Tone.ALARM.value, None)
            return
        self.folder = target.parent  # only now: a folder that takes no file is none to begin in the next time
        self._operations.announce(changes)
        self.sealed.emit(sealed.sealing.content.assessment.id)

    def _tried(self, verb: Callable[[], T]) -> T | None:
        """Return what a verb returns; None where it failed, which is told."""
        try:
            return verb()
        except KnownError as error:
            self.told.emit(in_one(error), Tone.ALARM.value, None)
            return None

    def _on_job_failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        tone = Tone.TOLD if error.code is ErrorCode.OPERATION_CANCELLED else Tone.ALARM
        self.told.emit(in_one(error), tone.value, None)


def _ending_as(name: str, chosen: Path) -> Path:
    """Return a file that was chosen, with the ending that says what is in it: signed only, or encrypted."""
    if not name.endswith(SEALED_SUFFIX):
        return chosen if chosen.suffix == BUNDLE_SUFFIX else chosen.with_name(chosen.name + BUNDLE_SUFFIX)
    # The ending of a signed file is the beginning of that of an encrypted one.
    stem = chosen.name.removesuffix(SEALED_SUFFIX).removesuffix(BUNDLE_SUFFIX)
    return chosen.with_name(stem + SEALED_SUFFIX)

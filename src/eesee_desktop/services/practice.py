"""Verbs of practice: an assessment to learn on, marked as training, and the whole way with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eesee_desktop.bundle.verdict import Verdict
from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.services import assessments, reports, submissions
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.submissions import SealedFile
from eesee_desktop.services.workspace import Workspace, latest_instrument


@dataclass(frozen=True, slots=True)
class Practised:
    """Where a practice run lies, and what the check of its submission file said."""

    assessment_id: AssessmentId
    pdf: Path
    sealed: SealedFile
    verdict: Verdict


def add_practice(workspace: Workspace) -> tuple[AssessmentId, Changes]:
    """Add a practice assessment of its own: complete, a draft, marked as training."""
    instrument = latest_instrument()
    made = practice_assessment(instrument, workspace.member, at=workspace.clock(), new_id=workspace.new_id)
    return made.id, assessments.add_assessment(workspace, made, instrument)


def practice_draft(workspace: Workspace) -> AssessmentId:
    """Return a practice assessment that can be written in; one is added where there is none."""
    # The latest first, so that whoever practises again goes on where they were.
    for item in assessments.list_assessments(workspace):
        if item.is_training and item.status is AssessmentStatus.DRAFT:
            return item.id
    return add_practice(workspace)[0]


def practise(workspace: Workspace, folder: Path) -> Practised:
    """Take a practice assessment all the way: made, printed, sealed, and its submission file verified.

    Args:
        folder: Where PDF and submission file are written, under names that no earlier run has used.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE.
    """
    made, _ = add_practice(workspace)
    pdf = folder / f"draft-report-{made[:8]}.pdf"
    # Before sealing, so that the PDF shows a draft; the one in the submission file shows what was sealed.
    write_out(workspace, pdf, reports.draft_report(workspace, made))
    # In the clear: it says nothing of any country, and whoever practises looks into it.
    sealed, _ = submissions.seal(workspace, made, folder, submissions.SealingChoice(recipients=()))
    verdict = submissions.verify(
        # Read back from disk and not from memory: the practice run is also a test of the machine it runs on.
        sealed.path.read_bytes(),
        workspace.clock(),
        signers=submissions.signers_line(workspace),
        member=workspace.member.principal,
    )
    return Practised(made, pdf, sealed, verdict)

"""Verbs of exchange: an assessment as one document, out of a workspace and into another."""

from __future__ import annotations

from dataclasses import dataclass

from eesee_desktop.bundle.payload import assessment_to_json, document_from_json
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What an export does not hold, counted. Besides, the history of the fields never leaves a workspace.

    Attributes:
        names: Who panel members are.
        files: Attached files; the sources name them, their bytes stay.
        submissions: Sealed revisions.
    """

    names: int
    files: int
    submissions: int


def export_assessment(workspace: Workspace, assessment_id: AssessmentId) -> bytes:
    """Return all of an assessment as one JSON document, votes included, names of panel members left out.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    # Whole and not disclosed(): an export is for the member's own use, and has to hold what a submission leaves
    # out.
    return assessment_to_json(assessments.load(workspace, assessment_id))


def left_out(workspace: Workspace, assessment_id: AssessmentId) -> LeftOut:
    """Return what belongs to an assessment and does not stand in its export; nor is it there after an import.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    sources = assessments.load(workspace, assessment_id).sources
    return LeftOut(
        names=len(workspace.identities.load(assessment_id)),
        files=len({source.attachment.sha256 for source in sources if source.attachment is not None}),
        submissions=len(workspace.submissions.all(assessment_id)),
    )


def import_assessment(workspace: Workspace, data: bytes) -> tuple[AssessmentId, Changes]:
    """Take an exported assessment in as it is; never merged with and never put over one that is there.

    Names of panel members come along where they stand in it. What does not, see :func:`left_out`.

    Raises:
        KnownError: IMPORT_NOT_VALID with reason and place; ASSESSMENT_EXISTS; INSTRUMENT_NOT_FOUND if neither this
            workspace nor the program has its method.
    """
    document = document_from_json(data)
    assessment = document.assessment
    # An export carries the reference only and not the file: it is for one's own use, between workspaces of
    # this program.
    instrument = assessments.known_instrument(workspace, assessment.instrument)
    # Identities refer to members, so both come or neither does.
    with workspace.database.transaction():
        changes = assessments.add_assessment(workspace, assessment, instrument)
        workspace.identities.add(assessment.id, document.identities)
    return assessment.id, changes


def missing_files(workspace: Workspace, assessment_id: AssessmentId) -> tuple[str, ...]:
    """Return the names of attached files that sources speak of and that are not here, as after an import.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    attachments = (source.attachment for source in assessments.load(workspace, assessment_id).sources)
    return tuple(
        one.name for one in attachments if one is not None and not workspace.attachments.has(one.sha256)
    )

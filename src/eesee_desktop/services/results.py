"""Results and findings of an assessment as it stands."""

from __future__ import annotations

from eesee_desktop.domain import completeness, scoring
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.review import Finding
from eesee_desktop.domain.scoring import AssessmentResult
from eesee_desktop.markup.words import text_facts
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace


def results(workspace: Workspace, assessment_id: AssessmentId) -> AssessmentResult:
    """Return the six principle scores with their working.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    return scoring.compute(assessment, workspace.instrument(assessment.instrument))


def findings(workspace: Workspace, assessment_id: AssessmentId) -> tuple[Finding, ...]:
    """Return what is required and what is advised, in the order of the report.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    instrument = workspace.instrument(assessment.instrument)
    return completeness.check(assessment, instrument, workspace.clock().date(), text_facts)

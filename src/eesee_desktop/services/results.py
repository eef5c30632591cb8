"""Results and findings of an assessment as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from eesee_desktop.domain import completeness, scoring
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.comments import CommentKind
from eesee_desktop.domain.fields import FieldKind, text_of
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Finding
from eesee_desktop.domain.scoring import AssessmentResult
from eesee_desktop.markup.words import text_facts
from eesee_desktop.services import assessments
from eesee_desktop.services.characters import CharacterCheck
from eesee_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from eesee_desktop.services.answers import AnsweredComment

# The verb of services.intake, which has all readers behind it: this is asked before the first paint.
_BROUGHT_BY = "take_report"


def results(workspace: Workspace, assessment_id: AssessmentId) -> AssessmentResult:
    """Return the six principle scores with their working.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    return scoring.compute(assessment, workspace.instrument(assessment.instrument))


def findings(workspace: Workspace, assessment_id: AssessmentId) -> tuple[Finding, ...]:
    """Return what is required and what is advised, in the order of the report; what fonts lack stands last.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    instrument = workspace.instrument(assessment.instrument)
    brought = brought_texts(workspace, assessment)
    comments = comments_of(workspace, assessment)
    asked = asked_and_unanswered(comments)
    found = completeness.check(assessment, instrument, workspace.clock().date(), text_facts, brought, asked)
    identities = workspace.identities.load(assessment.id)
    return (*found, *CharacterCheck().findings(assessment, instrument, identities, comments))


def comments_of(workspace: Workspace, assessment: Assessment) -> tuple[AnsweredComment, ...]:
    """Return what the consortium asks about an assessment and what is answered, in the order of the report."""
    if workspace.answers.last_taken(assessment.id) is None:
        return ()
    # What reads signed files is not needed before the first paint, unless somebody asked something.
    from eesee_desktop.services.answers import comments_on  # noqa: PLC0415  as above

    return comments_on(workspace, assessment.id, assessment)


def asked_and_unanswered(comments: Iterable[AnsweredComment]) -> frozenset[str]:
    """Return the addresses at which the consortium said that something must change, and nothing was answered yet."""
    return frozenset(
        one.comment.address for one in comments if one.waits and one.comment.kind is CommentKind.MUST_CHANGE
    )


def brought_texts(workspace: Workspace, assessment: Assessment) -> frozenset[str]:
    """Return the names of the fields whose text came with a report and was not changed since.

    Of recommendations those to an audience of whom none was.
    """
    verbs = workspace.history.last_verbs(assessment.id)
    came = {thing for thing, verb in verbs.items() if verb == _BROUGHT_BY}
    fields = {
        field.name for field in workspace.fields_of(assessment.id).values() if field.kind is FieldKind.TEXT
    }
    found = {name for name in came & fields if text_of(assessment, workspace.field(assessment.id, name))}
    for audience in Audience:
        items = assessment.recommendations_to(audience)
        if items and all(f"recommendation/{item.id}" in came for item in items):
            found.add(f"recommendations.{audience.value}")
    return frozenset(found)

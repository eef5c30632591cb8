"""Verbs on recommendations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, PrincipleId, RecommendationId
from eesee_desktop.domain.narrative import stored_text
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import Workspace

Items = tuple[Recommendation, ...]


@recorded(Reach.RECOMMENDATIONS)
def add_recommendation(
    workspace: Workspace,
    assessment_id: AssessmentId,
    audience: Audience,
    text: str,
    principles: Iterable[PrincipleId] = (),
) -> tuple[RecommendationId, Changes]:
    """Add a recommendation after the others to its audience.

    Raises:
        KnownError: FIELD_UNKNOWN for a principle that does not exist; TEXT_TOO_LONG; ASSESSMENT_NOT_FOUND,
            ASSESSMENT_SEALED.
    """
    tied = _principles(workspace, assessment_id, principles)
    made = Recommendation(
        RecommendationId(workspace.new_id()), audience, stored_text(text, f"recommendations.{audience}"), tied
    )
    with workspace.database.transaction():
        items = workspace.recommendations.load(assessment_id)
        return made.id, replace_recommendations(workspace, assessment_id, (*items, made))


@recorded(Reach.RECOMMENDATIONS)
def set_recommendation(
    workspace: Workspace,
    assessment_id: AssessmentId,
    wanted: RecommendationId,
    *,
    text: str | None = None,
    principles: Iterable[PrincipleId] | None = None,
) -> Changes:
    """Change what a recommendation says or what it would further; None leaves it.

    Raises:
        KnownError: RECOMMENDATION_UNKNOWN, FIELD_UNKNOWN, TEXT_TOO_LONG, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    with workspace.database.transaction():
        items = workspace.recommendations.load(assessment_id)
        old = _find(items, wanted)
        changed = replace(
            old,
            text=old.text if text is None else stored_text(text, f"recommendations.{old.audience}"),
            principles=old.principles
            if principles is None
            else _principles(workspace, assessment_id, principles),
        )
        items = tuple(changed if item.id == wanted else item for item in items)
        return replace_recommendations(workspace, assessment_id, items)


@recorded(Reach.RECOMMENDATIONS)
def move_recommendation(
    workspace: Workspace, assessment_id: AssessmentId, wanted: RecommendationId, position: int
) -> Changes:
    """Move a recommendation among those to its audience.

    Args:
        position: From 0; beyond the end is the end.

    Raises:
        KnownError: RECOMMENDATION_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    with workspace.database.transaction():
        items = workspace.recommendations.load(assessment_id)
        moved = _find(items, wanted)
        siblings = [item for item in items if item.audience is moved.audience and item.id != wanted]
        siblings.insert(max(position, 0), moved)
        others = (item for item in items if item.audience is not moved.audience)
        return replace_recommendations(workspace, assessment_id, (*others, *siblings))


@recorded(Reach.RECOMMENDATIONS)
def remove_recommendation(
    workspace: Workspace, assessment_id: AssessmentId, wanted: RecommendationId
) -> Changes:
    """Remove a recommendation.

    Raises:
        KnownError: RECOMMENDATION_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    with workspace.database.transaction():
        items = workspace.recommendations.load(assessment_id)
        removed = _find(items, wanted)
        return replace_recommendations(
            workspace, assessment_id, tuple(item for item in items if item is not removed)
        )


@recorded(Reach.RECOMMENDATIONS)
def replace_recommendations(workspace: Workspace, assessment_id: AssessmentId, items: Items) -> Changes:
    """Store all recommendations, in the order of the audiences.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    order = list(Audience)
    ordered = tuple(sorted(items, key=lambda item: order.index(item.audience)))
    fields = workspace.recommendations.replace(assessment_id, ordered, at)
    if fields is None:
        return changes_of(assessment_id, at)
    kinds = {ChangeKind.RECOMMENDATIONS} | ({ChangeKind.FIELDS} if fields else set())
    return changes_of(assessment_id, at, *kinds, fields=fields)


def _find(items: Items, wanted: RecommendationId) -> Recommendation:
    for item in items:
        if item.id == wanted:
            return item
    raise KnownError(ErrorCode.RECOMMENDATION_UNKNOWN, id=wanted)


def _principles(
    workspace: Workspace, assessment_id: AssessmentId, principles: Iterable[PrincipleId]
) -> tuple[PrincipleId, ...]:
    instrument = workspace.instrument_of(assessment_id)
    return tuple(sorted({instrument.principle(principle).id for principle in principles}))

"""Verbs on the history: what a field said before, and bringing it back."""

from __future__ import annotations

from datetime import datetime, timedelta

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import all_fields, text_of, value_from_text, with_value
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.history import FieldChange

__all__ = ["FieldChange", "history", "restore_field", "restore_state", "state_at"]

_BY_ITSELF = timedelta(0)


def history(
    workspace: Workspace, assessment_id: AssessmentId, field: str | None = None
) -> tuple[FieldChange, ...]:
    """Return every change of a field, or of all fields, the oldest first.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, FIELD_UNKNOWN.
    """
    if field is not None:
        workspace.field(assessment_id, field)
    workspace.assessments.status(assessment_id)
    return workspace.history.entries(assessment_id, field)


def state_at(workspace: Workspace, assessment_id: AssessmentId, at: datetime) -> dict[str, str]:
    """Return the text of every field as it was at a moment, by name.

    A stretch of typing that is one entry of the history counts with the text before it until it ended.

    Args:
        at: Aware.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND; VALUE_INVALID if the assessment did not exist then.
    """
    with workspace.database.transaction():
        assessment = assessments.load(workspace, assessment_id)
        if at < assessment.created:
            raise KnownError(
                ErrorCode.VALUE_INVALID,
                field="at",
                value=at.isoformat(),
                expected=assessment.created.isoformat(),
            )
        present = {
            field.name: text_of(assessment, field)
            for field in all_fields(workspace.instrument(assessment.instrument))
        }
        # What has not changed since the moment is what stands there now; the history need only know the rest.
        return present | workspace.history.texts_at(assessment_id, at)


def restore_field(workspace: Workspace, assessment_id: AssessmentId, field: str, at: datetime) -> Changes:
    """Give a field the text that it had at a moment; the history shows it as a change of its own.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED, FIELD_UNKNOWN.
    """
    workspace.field(assessment_id, field)
    text = state_at(workspace, assessment_id, at)[field]
    # Never merged into the entry before: "brought back" must be visible, and must itself be reversible.
    return assessments.set_field(workspace, assessment_id, field, text, window=_BY_ITSELF)


def restore_state(workspace: Workspace, assessment_id: AssessmentId, at: datetime) -> Changes:
    """Give every field the text that it had at a moment, all or none; sources, panel and votes stay.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    with workspace.database.transaction():
        assessment = assessments.load(workspace, assessment_id)
        instrument = workspace.instrument(assessment.instrument)
        texts = state_at(workspace, assessment_id, at)
        for field in all_fields(instrument):
            if text_of(assessment, field) != texts[field.name]:
                value = value_from_text(field, texts[field.name])
                assessment = with_value(assessment, field, value, workspace.new_id)
        # One replacement and not a set_field each: the score of a dimension and its rule are only valid
        # together.
        return assessments.replace_content(workspace, assessment_id, assessment)

"""Whether an assessment may be changed, and the moment of a change."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.mapping import to_moment

_TOUCH = "UPDATE assessment SET modified = ? WHERE id = ? AND status = ?"


def touch(raw: Any, assessment: AssessmentId, at: datetime) -> None:  # noqa: ANN401  the driver ships no types
    """Note the moment of a change; every statement that changes an assessment goes through here first.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    # The sealed state is part of the WHERE clause: no time passes between looking and writing, and the usual
    # case needs one statement.
    if raw.execute(_TOUCH, (to_moment(at), assessment, AssessmentStatus.DRAFT.value)).rowcount:
        return
    # Nothing was updated. Which of the two reasons it is matters to the person, so a second look is worth it
    # here.
    status_of(raw, assessment)
    raise KnownError(ErrorCode.ASSESSMENT_SEALED)


def status_of(raw: Any, assessment: AssessmentId) -> tuple[AssessmentStatus, int]:  # noqa: ANN401  as above
    """Return status and revision.

    Args:
        raw: The driver's connection.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    found = raw.execute("SELECT status, revision FROM assessment WHERE id = ?", (assessment,)).fetchone()
    if found is None:
        raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=assessment)
    return AssessmentStatus(found[0]), int(found[1])

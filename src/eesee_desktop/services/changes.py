"""What a verb altered: returned by every verb that alters something, announced once on screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eesee_desktop.domain.ids import AssessmentId


class ChangeKind(StrEnum):
    """A kind of thing that can alter."""

    ASSESSMENTS = "assessments"
    """One was made, deleted or brought in: the list of assessments is another."""
    FIELDS = "fields"
    SOURCES = "sources"
    CITATIONS = "citations"
    RECOMMENDATIONS = "recommendations"
    PANEL = "panel"
    """Members, and whether they left."""
    IDENTITIES = "identities"
    VOTES = "votes"
    COMMENTS = "comments"
    """Comments of the consortium, answers to them, how far a revision was looked at."""
    STATUS = "status"
    """Sealed or reopened; the revision."""
    WORKSPACE = "workspace"
    """The network member or the passphrase."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a verb altered.

    Attributes:
        assessment_id: None where it concerns the workspace as a whole.
        fields: Names of the fields that have another value now.
        kinds: Empty where the verb found everything as it was to be.
        at: The moment that was stored with it.
        act: The number that the history knows it by; 0 where it keeps nothing of it.
    """

    assessment_id: AssessmentId | None
    fields: frozenset[str]
    kinds: frozenset[ChangeKind]
    at: datetime
    act: int = 0

    def __bool__(self) -> bool:
        """Tell whether anything altered at all."""
        # Lets a caller ask whether anything changed without knowing what the verb can change.
        return bool(self.kinds)


def changes_of(
    assessment_id: AssessmentId,
    at: datetime,
    *kinds: ChangeKind,
    fields: frozenset[str] = frozenset(),
    act: int = 0,
) -> Changes:
    """Return what a verb altered in one assessment.

    Args:
        at: As the verb stored it; aware, UTC.
        kinds: None where the verb found everything as it was to be.
        fields: Addresses of the fields with another value.
        act: As in :class:`Changes`.
    """
    return Changes(assessment_id, fields, frozenset(kinds), at, act)

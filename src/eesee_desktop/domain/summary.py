"""One line about an assessment, for a list of many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from eesee_desktop.domain.assessment import AssessmentStatus, StudyPeriod
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.instrument import Instrument, InstrumentRef


@dataclass(frozen=True, slots=True)
class AssessmentSummary:
    """What a list of assessments shows of each.

    Attributes:
        modified: Aware, UTC.
        filled: Required fields that have a value.
        total: Required fields, see :func:`required_fields`.
        last_sealed: When a revision was sealed last, of those that are in this workspace; aware, UTC.
    """

    id: AssessmentId
    country: CountryCode
    period: StudyPeriod
    language: str
    instrument: InstrumentRef
    member_name: str
    status: AssessmentStatus
    revision: int
    is_training: bool
    created: datetime
    modified: datetime
    filled: int
    total: int
    last_sealed: datetime | None = None

    @property
    def was_sealed(self) -> bool:
        """A revision of it is or was final."""
        return self.status is AssessmentStatus.SEALED or self.revision > 1

    @property
    def is_complete(self) -> bool:
        """Nothing that is required is missing."""
        return self.filled >= self.total


def required_fields(instrument: Instrument) -> int:
    """Count the fields that an assessment cannot be sealed without.

    The context; of an external principle its three values; of every dimension the narrative; of every scored one
    the score and the justification.
    """
    # storage/summaries counts what is filled in SQL by the same list; what is added here has to be added
    # there.
    externals = sum(principle.is_external for principle in instrument.principles)
    return 1 + 3 * externals + len(instrument.dimensions) + 2 * len(instrument.scored_dimensions)

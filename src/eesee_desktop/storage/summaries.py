"""The list of assessments: one query, answered from indexes, however much has been written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from eesee_desktop.domain.assessment import AssessmentStatus, StudyPeriod
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.storage.bare import rows_of
from eesee_desktop.storage.mapping import from_moment

# By itself and not joined: most assessments were never sealed.
_SEALED = "SELECT assessment_id, max(sealed) AS last FROM submission GROUP BY assessment_id"
_SUMMARIES = """
SELECT assessment.id, country, period_first, period_last, language, member_name,
       instrument.id AS instrument_id, instrument.version AS instrument_version, instrument_sha256,
       status, revision, is_training, created, modified,
       (context <> '') + (external_raw IS NOT NULL) + (external_rating IS NOT NULL) + (external_edition IS NOT NULL)
           + coalesce(filled_entries.filled, 0) AS filled
FROM assessment
JOIN instrument ON instrument.sha256 = assessment.instrument_sha256
JOIN assessment_text ON assessment_text.assessment_id = assessment.id
-- Outer, so that an assessment without a dimension would still be listed; a sum over no rows is NULL, hence coalesce.
LEFT OUTER JOIN (
    -- Written as the index has it, so that the index alone answers; see tables.DimensionEntryRow.
    SELECT assessment_id, sum((narrative <> '') + (score_numerator IS NOT NULL) + (justification <> '')) AS filled
    FROM dimension_entry GROUP BY assessment_id
) AS filled_entries ON filled_entries.assessment_id = assessment.id
-- By id where moments are equal, as after an import of several: a list must not change its order by itself.
ORDER BY modified DESC, assessment.id
"""


def summaries_of(
    raw: Any,  # noqa: ANN401  the driver ships no types
    total_of: Callable[[InstrumentRef], int],
) -> tuple[AssessmentSummary, ...]:
    """Return a line about each assessment, the one last changed first.

    Args:
        raw: The driver's connection.
        total_of: Gives the number of required fields of an instrument; asked once for each.
    """
    found = rows_of(raw, _SUMMARIES)
    # Nearly all assessments of a workspace share one instrument, and counting its fields means reading its
    # file.
    instruments: dict[str, tuple[InstrumentRef, int]] = {}
    sealed = {row.assessment_id: from_moment(row.last) for row in rows_of(raw, _SEALED)}
    summaries: list[AssessmentSummary] = []
    for row in found:
        if row.instrument_sha256 not in instruments:
            ref = InstrumentRef(row.instrument_id, row.instrument_version, row.instrument_sha256)
            instruments[row.instrument_sha256] = ref, total_of(ref)
        ref, total = instruments[row.instrument_sha256]
        period = StudyPeriod(date.fromisoformat(row.period_first), date.fromisoformat(row.period_last))
        summaries.append(
            AssessmentSummary(
                id=AssessmentId(row.id),
                country=CountryCode(row.country),
                period=period,
                language=row.language,
                instrument=ref,
                member_name=row.member_name,
                status=AssessmentStatus(row.status),
                revision=row.revision,
                is_training=bool(row.is_training),
                created=from_moment(row.created),
                modified=from_moment(row.modified),
                filled=int(row.filled),
                total=total,
                last_sealed=sealed.get(row.id),
            )
        )
    return tuple(summaries)

"""The list of assessments: one query, answered from indexes, however much has been written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlalchemy import ColumnElement, Connection, Integer, func, literal_column, select, type_coerce

from eesee_desktop.domain.assessment import AssessmentStatus, StudyPeriod
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.storage.mapping import from_moment
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.tables import AssessmentRow, AssessmentTextRow, DimensionEntryRow, InstrumentRow

_ASSESSMENT = table_of(AssessmentRow).c
_INSTRUMENT = table_of(InstrumentRow).c
_ENTRY = table_of(DimensionEntryRow).c
_TEXT = table_of(AssessmentTextRow).c


def _as_number(truth: ColumnElement[bool]) -> ColumnElement[int]:
    """Count a truth as 1 or 0, as SQLite does by itself and SQLAlchemy only when told so."""
    return type_coerce(truth, Integer)


# Written as the index has it, so that the index alone answers; see tables.DimensionEntryRow.
_FILLED_ENTRIES = (
    select(
        _ENTRY.assessment_id,
        func.sum(
            literal_column(
                "(narrative <> '') + (score_numerator IS NOT NULL) + (justification <> '')", Integer
            )
        ).label("filled"),
    )
    .group_by(_ENTRY.assessment_id)
    .subquery()
)
_SUMMARIES = (
    select(
        _ASSESSMENT.id,
        _ASSESSMENT.country,
        _ASSESSMENT.period_first,
        _ASSESSMENT.period_last,
        _ASSESSMENT.language,
        _ASSESSMENT.member_name,
        _INSTRUMENT.id.label("instrument_id"),
        _INSTRUMENT.version.label("instrument_version"),
        _INSTRUMENT.sha256.label("instrument_sha256"),
        _ASSESSMENT.status,
        _ASSESSMENT.revision,
        _ASSESSMENT.is_training,
        _ASSESSMENT.created,
        _ASSESSMENT.modified,
        (
            literal_column("(context <> '')", Integer)
            + _as_number(_ASSESSMENT.external_raw.is_not(None))
            + _as_number(_ASSESSMENT.external_rating.is_not(None))
            + _as_number(_ASSESSMENT.external_edition.is_not(None))
            + func.coalesce(_FILLED_ENTRIES.c.filled, 0)
        ).label("filled"),
    )
    .join_from(table_of(AssessmentRow), table_of(InstrumentRow))
    .join(table_of(AssessmentTextRow), _TEXT.assessment_id == _ASSESSMENT.id)
    # Outer, so that an assessment without a dimension would still be listed; a sum over no rows is NULL,
    # hence coalesce.
    .outerjoin(_FILLED_ENTRIES, _FILLED_ENTRIES.c.assessment_id == _ASSESSMENT.id)
    # By id where moments are equal, as after an import of several: a list must not change its order by
    # itself.
    .order_by(_ASSESSMENT.modified.desc(), _ASSESSMENT.id)
)


def summaries_of(
    connection: Connection, total_of: Callable[[InstrumentRef], int]
) -> tuple[AssessmentSummary, ...]:
    """Return a line about each assessment, the one last changed first.

    Args:
        total_of: Gives the number of required fields of an instrument; asked once for each.
    """
    found = connection.execute(_SUMMARIES).all()
    # Nearly all assessments of a workspace share one instrument, and counting its fields means reading its
    # file.
    instruments: dict[str, tuple[InstrumentRef, int]] = {}
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
                is_training=row.is_training,
                created=from_moment(row.created),
                modified=from_moment(row.modified),
                filled=int(row.filled),
                total=total,
            )
        )
    return tuple(summaries)

"""A look at a few assessments: which of their parts are there, without reading what they say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from sqlalchemy import ColumnElement, Connection, Integer, literal_column, select, type_coerce

from eesee_desktop.domain.external import Edition, ExternalScore, Rating
from eesee_desktop.domain.ids import AssessmentId, DimensionId
from eesee_desktop.domain.outlook import AssessmentParts, DimensionParts
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.tables import (
    AssessmentRow,
    AssessmentTextRow,
    DimensionEntryRow,
    RecommendationRow,
)

_ASSESSMENT = table_of(AssessmentRow).c
_ENTRY = table_of(DimensionEntryRow).c
_TEXT = table_of(AssessmentTextRow).c
_RECOMMENDATION = table_of(RecommendationRow).c


def _as_number(truth: ColumnElement[bool]) -> ColumnElement[int]:
    """Count a truth as 1 or 0, as SQLite does by itself and SQLAlchemy only when told so."""
    return type_coerce(truth, Integer)


_HEADS = select(
    _ASSESSMENT.id,
    _ASSESSMENT.external_raw,
    _ASSESSMENT.external_rating,
    _ASSESSMENT.external_edition,
    literal_column("(context <> '')", Integer).label("has_context"),
).join_from(table_of(AssessmentRow), table_of(AssessmentTextRow), _TEXT.assessment_id == _ASSESSMENT.id)
_DIMENSION_PARTS = select(
    _ENTRY.assessment_id,
    _ENTRY.dimension,
    _ENTRY.score_numerator,
    _ENTRY.score_denominator,
    _as_number(_ENTRY.rule.is_not(None)).label("has_rule"),
    _as_number(_ENTRY.confidence.is_not(None)).label("has_confidence"),
    literal_column("(justification <> '')", Integer).label("has_justification"),
    literal_column("(narrative <> '')", Integer).label("has_narrative"),
)
_AUDIENCES = select(_RECOMMENDATION.assessment_id, _RECOMMENDATION.audience)


def parts_of(connection: Connection, wanted: Sequence[AssessmentId]) -> dict[AssessmentId, AssessmentParts]:
    """Return which parts of some assessments are there; what is not found is left out.

    Args:
        wanted: As many as a screen shows, not all there are: rows are read for these.
    """
    dimensions: dict[str, dict[DimensionId, DimensionParts]] = defaultdict(dict)
    for row in connection.execute(_DIMENSION_PARTS.where(_ENTRY.assessment_id.in_(wanted))):
        exact = None if row.score_numerator is None else Fraction(row.score_numerator, row.score_denominator)
        dimensions[row.assessment_id][DimensionId(row.dimension)] = DimensionParts(
            exact,
            has_rule=bool(row.has_rule),
            has_confidence=bool(row.has_confidence),
            has_justification=bool(row.has_justification),
            has_narrative=bool(row.has_narrative),
        )
    audiences: dict[str, set[Audience]] = defaultdict(set)
    of_these = _RECOMMENDATION.assessment_id.in_(wanted)
    for row in connection.execute(_AUDIENCES.where(of_these).distinct()):
        audiences[row.assessment_id].add(Audience(row.audience))
    return {
        AssessmentId(row.id): AssessmentParts(
            bool(row.has_context),
            ExternalScore(
                row.external_raw,
                None if row.external_rating is None else Rating(row.external_rating),
                None if row.external_edition is None else Edition.parse(row.external_edition),
            ),
            dimensions[row.id],
            frozenset(audiences[row.id]),
        )
        for row in connection.execute(_HEADS.where(_ASSESSMENT.id.in_(wanted)))
    }

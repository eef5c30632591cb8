"""What an assessment passes on to the one of the next period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from eesee_desktop.domain.assessment import Assessment, DimensionEntry, DimensionScore, PrincipleEntry
from eesee_desktop.domain.external import ExternalScore
from eesee_desktop.domain.ids import RecommendationId, SourceId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Panel
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.scoring import PrincipleResult, compute


def as_next(
    old: Assessment,
    blank: Assessment,
    instrument: Instrument,
    new_id: Callable[[], str],
    *,
    with_narratives: bool,
) -> Assessment:
    """Return the assessment of the next period: scores as previous scores, decisions open, no panel yet.

    Args:
        blank: ``old`` with the id, period and moments of the new one.
        with_narratives: Prose, sources, citations and recommendations come along. Whether a source lies inside
            the new period nobody has said yet.
    """
    # The score as it was published, rounded; next year's report compares itself with what was printed.
    results = compute(old, instrument).principles
    empty = replace(
        blank,
        # Nothing of principle 1 comes along: the CIVICUS Monitor will have another edition, and last year's raw
        # score in the field would look like this year's.
        external=ExternalScore(),
        principles=tuple(
            _principle(entry, result, with_narratives=with_narratives)
            for entry, result in zip(old.principles, results, strict=True)
        ),
        dimensions=tuple(_dimension(entry, with_narratives=with_narratives) for entry in old.dimensions),
        sources=(),
        citations=(),
        recommendations=(),
        # People change, and votes belong to a meeting. Who sat on the old panel stays with the old assessment.
        panel=Panel(),
    )
    if not with_narratives:
        return replace(empty, introduction="", context="", research_process="", notice="")
    # New ids: the two assessments live in one workspace, and deleting from one must not touch the other.
    ids = {source.id: SourceId(new_id()) for source in old.sources}
    return replace(
        empty,
        # The period is another now, so the old answer would be a guess.
        sources=tuple(replace(source, id=ids[source.id], is_inside_period=None) for source in old.sources),
        citations=tuple(replace(citation, source=ids[citation.source]) for citation in old.citations),
        recommendations=tuple(replace(item, id=RecommendationId(new_id())) for item in old.recommendations),
    )


def _principle(entry: PrincipleEntry, result: PrincipleResult, *, with_narratives: bool) -> PrincipleEntry:
    previous = None if result.value is None else Score(Fraction(result.value))
    return PrincipleEntry(entry.id, entry.narrative if with_narratives else "", previous)


def _dimension(entry: DimensionEntry, *, with_narratives: bool) -> DimensionEntry:
    narrative = entry.narrative if with_narratives else ""
    # The score alone: rule, confidence and justification are those of people who judged another year.
    return DimensionEntry(entry.id, narrative, DimensionScore(previous_score=entry.decision.score))

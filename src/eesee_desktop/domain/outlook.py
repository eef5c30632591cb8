"""Where an assessment stands, from which of its parts are there and without reading its texts: for a list of many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from eesee_desktop.domain.external import ExternalScore, rebased
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import Instrument, Principle
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Finding, FindingCode, Severity
from eesee_desktop.domain.score import round_half_up
from eesee_desktop.domain.scoring import compute_principle

# Advised, and nothing that is a matter of taste.
_WORTH_DOING = frozenset(
    {FindingCode.RULE_MISSING, FindingCode.CONFIDENCE_MISSING, FindingCode.RECOMMENDATIONS_MISSING}
)


@dataclass(frozen=True, slots=True)
class DimensionParts:
    """Which parts of a dimension are there, and its score."""

    score: Fraction | None = None
    has_rule: bool = False
    has_confidence: bool = False
    has_justification: bool = False
    has_narrative: bool = False


@dataclass(frozen=True, slots=True)
class AssessmentParts:
    """Which parts of an assessment are there.

    Attributes:
        dimensions: Those of which anything was ever stored.
        audiences: Whom a recommendation addresses.
    """

    has_context: bool
    external: ExternalScore
    dimensions: Mapping[DimensionId, DimensionParts]
    audiences: frozenset[Audience]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a list shows of an assessment beside its summary.

    Attributes:
        scores: Of the principles in their order, None while a score is missing. Nothing adds them up.
        next: The first that is required, else the first that is advised; None where neither is known to lack.
    """

    scores: tuple[Decimal | None, ...]
    next: Finding | None


def outlook_of(parts: AssessmentParts, instrument: Instrument) -> Outlook:
    """Return scores and the next thing to do.

    What only the texts can tell, such as a dead link, is left to the review.
    """
    scores = tuple(_score(parts, principle, instrument) for principle in instrument.principles)
    return Outlook(scores, next_step(_lacking(parts, instrument)))


def next_step(findings: Iterable[Finding]) -> Finding | None:
    """Return what to do next: the first that is required, else the first that is worth doing before the review."""
    worth_doing = [
        finding for finding in findings if finding.severity is Severity.BLOCKS or finding.code in _WORTH_DOING
    ]
    # Required before advised, whatever their order in the report: what blocks sealing is the next thing to
    # do.
    required = (finding for finding in worth_doing if finding.severity is Severity.BLOCKS)
    return next(required, worth_doing[0] if worth_doing else None)


def _score(parts: AssessmentParts, principle: Principle, instrument: Instrument) -> Decimal | None:
    if principle.is_external:
        raw = parts.external.raw
        return None if raw is None else rebased(raw, instrument.decimals)
    scores = {name: part.score for name, part in parts.dimensions.items() if part.score is not None}
    working = compute_principle(instrument, principle, scores)
    return None if working is None else round_half_up(working.exact, instrument.decimals)


def _lacking(parts: AssessmentParts, instrument: Instrument) -> Iterator[Finding]:
    """Give what lacks in the order of the report, under the codes that the check gives it."""
    if not parts.has_context:
        yield Finding(FindingCode.CONTEXT_MISSING, "context")
    for principle in instrument.principles:
        if principle.is_external:
            leaves = zip(("raw", "rating", "edition"), parts.external.present_parts, strict=True)
            for leaf, is_there in leaves:
                if not is_there:
                    yield Finding(FindingCode.EXTERNAL_SCORE_MISSING, f"{principle.id}.external.{leaf}")
        for dimension in principle.dimensions:
            # A dimension of which nothing was ever stored lacks everything.
            part = parts.dimensions.get(dimension.id, DimensionParts())
            yield from _lacking_in(part, dimension.id, is_scored=not principle.is_external)
    for audience in Audience:
        if audience not in parts.audiences:
            yield Finding(FindingCode.RECOMMENDATIONS_MISSING, f"recommendations.{audience.value}")


def _lacking_in(part: DimensionParts, where: DimensionId, *, is_scored: bool) -> Iterator[Finding]:
    if is_scored:
        if part.score is None:
            yield Finding(FindingCode.SCORE_MISSING, f"{where}.score")
        if not part.has_justification:
            yield Finding(FindingCode.JUSTIFICATION_MISSING, f"{where}.justification")
        # Asked only once there is a score, as in the check: rule and confidence of no score would be noise in
        # a list.
        if part.score is not None and not part.has_rule:
            yield Finding(FindingCode.RULE_MISSING, f"{where}.rule")
        if part.score is not None and not part.has_confidence:
            yield Finding(FindingCode.CONFIDENCE_MISSING, f"{where}.confidence")
    if not part.has_narrative:
        yield Finding(FindingCode.NARRATIVE_MISSING, f"{where}.narrative")

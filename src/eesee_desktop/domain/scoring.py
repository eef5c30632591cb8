"""From dimension scores to principle scores: exact fractions, one rounding, and the working as a value.

There is no overall index: the programme refuses one, and so nothing here adds up principles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.external import RAW_HIGHEST, ExternalScore, rebased_exact
from eesee_desktop.domain.ids import DimensionId, PrincipleId
from eesee_desktop.domain.instrument import Band, Instrument, Principle, Provisional
from eesee_desktop.domain.score import printed, round_half_up

# One character each, which keeps the sum short; any other share is written out, 3/7.
_FRACTION_SIGNS = {
    Fraction(1, 2): "½",
    Fraction(1, 3): "⅓",
    Fraction(2, 3): "⅔",
    Fraction(1, 4): "¼",
    Fraction(3, 4): "¾",
    Fraction(1, 5): "⅕",
    Fraction(2, 5): "⅖",
    Fraction(3, 5): "⅗",
    Fraction(4, 5): "⅘",
}


@dataclass(frozen=True, slots=True)
class Term:
    """One product of the working: a score and its share of the principle (the shares add up to 1)."""

    dimension: DimensionId
    score: Fraction
    share: Fraction

    @property
    def product(self) -> Fraction:
        """Score times share."""
        return self.score * self.share


@dataclass(frozen=True, slots=True)
class WeightedWorking:
    """How a principle score came about: the sum of terms."""

    terms: tuple[Term, ...]
    is_provisional: bool

    @property
    def exact(self) -> Fraction:
        """The unrounded result."""
        return sum([term.product for term in self.terms], Fraction(0))


@dataclass(frozen=True, slots=True)
class RebasedWorking:
    """How the score of principle 1 came about: 1 + 4 x raw / 100."""

    external: ExternalScore
    # Stored again because it may be missing in the external score; a working exists only when it is there.
    raw: int

    @property
    def exact(self) -> Fraction:
        """The unrounded result."""
        return rebased_exact(self.raw)

    @property
    def raw_highest(self) -> int:
        """The top of the raw scale."""
        return RAW_HIGHEST


Working = WeightedWorking | RebasedWorking


@dataclass(frozen=True, slots=True)
class PrincipleResult:
    """The score of a principle, or what it still lacks.

    Attributes:
        value: One decimal (or as many as the instrument says), half up; None until all its scores are there.
        missing: Dimensions without a score; for an external principle empty.
        previous: The score published last time.
    """

    principle: PrincipleId
    value: Decimal | None
    working: Working | None
    missing: tuple[DimensionId, ...]
    band: Band | None
    previous: Decimal | None


@dataclass(frozen=True, slots=True)
class AssessmentResult:
    """The six principle scores. There is no seventh figure."""

    principles: tuple[PrincipleResult, ...]


def shares(principle: Principle) -> tuple[Fraction, ...]:
    """Return the weights of a principle's dimensions scaled to add up to 1."""
    # Instrument files may state weights in any unit; shares are what the working prints.
    weights = [dimension.weight for dimension in principle.dimensions]
    total = sum(weights, Fraction(0))
    return tuple([weight / total for weight in weights])


def compute_principle(
    instrument: Instrument, principle: Principle, scores: Mapping[DimensionId, Fraction]
) -> WeightedWorking | None:
    """Return the weighted average of a panel's scores with its terms, None while one is missing.

    Source: "the scores assigned to each dimension are aggregated using a weighted average, reflecting the
    relative importance of each dimension", Peru Country Focus Report of August 2025, research process.
    """
    # No partial average: a principle with two of three scores would look finished, and a missing score is not a
    # zero.
    if not scores.keys() >= {dimension.id for dimension in principle.dimensions}:
        return None
    terms = tuple(
        [
            Term(dimension.id, scores[dimension.id], share)
            for dimension, share in zip(principle.dimensions, shares(principle), strict=True)
        ]
    )
    return WeightedWorking(terms, Provisional.WEIGHTS in instrument.provisional)


def compute(assessment: Assessment, instrument: Instrument) -> AssessmentResult:
    """Compute the score of each principle from what has been entered so far."""
    return AssessmentResult(
        tuple(compute_result(principle, assessment, instrument) for principle in instrument.principles)
    )


def compute_result(principle: Principle, assessment: Assessment, instrument: Instrument) -> PrincipleResult:
    """Compute the score of one principle from what has been entered so far."""
    scores = assessment.exact_scores()
    working: Working | None
    missing: tuple[DimensionId, ...] = ()
    if principle.is_external:
        raw = assessment.external.raw
        working = None if raw is None else RebasedWorking(assessment.external, raw)
    else:
        working = compute_principle(instrument, principle, scores)
        missing = tuple(dimension.id for dimension in principle.dimensions if dimension.id not in scores)
    # The only rounding between votes and figure.
    value = None if working is None else round_half_up(working.exact, instrument.decimals)
    previous = assessment.principle(principle.id).previous_score
    return PrincipleResult(
        principle=principle.id,
        value=value,
        working=working,
        missing=missing,
        # From the printed value: readers hold the word against the figure they see.
        band=None if value is None else instrument.band_of(value),
        previous=None if previous is None else round_half_up(previous.exact, instrument.decimals),
    )


def written_share(share: Fraction) -> str:
    """Return a share as people write it: ``⅓``, else ``3/7``."""
    return _FRACTION_SIGNS.get(share, str(share))


def written(result: PrincipleResult) -> str:
    """Return the working in figures: ``2 × ⅓ + 2 × ⅓ + 3 × ⅓ = 2.3``; empty while a score is missing.

    It has no words, so screen, paper and command line print the same.
    """
    working = result.working
    # The typographic signs are part of the form that screen, paper and terminal share; whoever compares two of
    # them compares characters.
    if isinstance(working, RebasedWorking):
        return f"1 + 4 × {working.raw} ÷ {working.raw_highest} = {result.value}"
    if isinstance(working, WeightedWorking):
        terms = " + ".join(f"{printed(term.score)} × {written_share(term.share)}" for term in working.terms)
        return f"{terms} = {result.value}"
    return ""

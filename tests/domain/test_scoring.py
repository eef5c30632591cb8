from __future__ import annotations

import dataclasses
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.external import ExternalScore
from eesee_desktop.domain.fields import find_field, with_value
from eesee_desktop.domain.ids import DimensionId, PrincipleId
from eesee_desktop.domain.instrument import Instrument, Provisional
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.scoring import (
    AssessmentResult,
    RebasedWorking,
    WeightedWorking,
    compute,
    compute_principle,
    shares,
)
from support_assessments import example_assessment, example_instrument

INSTRUMENT = example_instrument()
PRINCIPLE = INSTRUMENT.principles[1]
IDS = tuple(dimension.id for dimension in PRINCIPLE.dimensions)

exact_scores = st.fractions(1, 5, max_denominator=99)
triples = st.tuples(exact_scores, exact_scores, exact_scores)
weights = st.fractions(Fraction(1, 1000), 1000)
weight_triples = st.tuples(weights, weights, weights)


def weighted(instrument: Instrument, given_weights: tuple[Fraction, ...]) -> Instrument:
    """Return the instrument with other weights in principle 2."""
    dimensions = tuple(
        dataclasses.replace(dimension, weight=weight)
        for dimension, weight in zip(PRINCIPLE.dimensions, given_weights, strict=True)
    )
    changed = dataclasses.replace(PRINCIPLE, dimensions=dimensions)
    return dataclasses.replace(
        instrument,
        principles=tuple(changed if old.id == changed.id else old for old in instrument.principles),
    )


def working(given_weights: tuple[Fraction, ...], scores: tuple[Fraction, ...]) -> WeightedWorking:
    """Compute principle 2."""
    instrument = weighted(INSTRUMENT, given_weights)
    found = compute_principle(
        instrument, instrument.principle(PRINCIPLE.id), dict(zip(IDS, scores, strict=True))
    )
    assert found is not None
    return found


def scored(assessment: Assessment, scores: dict[DimensionId, Fraction | None]) -> Assessment:
    """Return the assessment with some scores of the panel set or cleared."""
    for dimension, exact in scores.items():
        score = None if exact is None else Score(exact)
        assessment = with_value(
            assessment, find_field(f"{dimension}.score", INSTRUMENT), score, lambda: "0" * 32
        )
    return assessment


def result_of(assessment: Assessment, number: int) -> Decimal | None:
    """Return the printed score of a principle."""
    results = compute(assessment, INSTRUMENT).principles
    return next(result.value for result in results if result.principle == number)


@given(weight_triples, triples)
def test_a_principle_lies_between_its_lowest_and_highest_score(
    given_weights: tuple[Fraction, ...], scores: tuple[Fraction, ...]
) -> None:
    """A weighted average never leaves the span of what is averaged, and so never the scale."""
    assert min(scores) <= working(given_weights, scores).exact <= max(scores)


@given(weight_triples, triples, weights)
def test_only_the_proportion_of_weights_counts(
    given_weights: tuple[Fraction, ...], scores: tuple[Fraction, ...], factor: Fraction
) -> None:
    """Weights 1, 1, 2 and 25, 25, 50 are the same weights."""
    scaled = tuple(weight * factor for weight in given_weights)
    assert working(scaled, scores) == working(given_weights, scores)


@given(weight_triples, triples)
def test_the_working_adds_up_before_ones_eyes(
    given_weights: tuple[Fraction, ...], scores: tuple[Fraction, ...]
) -> None:
    """The terms shown are the scores as given, their shares add up to 1 and their products to the result."""
    shown = working(given_weights, scores)
    assert tuple(term.dimension for term in shown.terms) == IDS
    assert tuple(term.score for term in shown.terms) == scores
    assert sum(term.share for term in shown.terms) == 1
    by_definition = sum(w * s for w, s in zip(given_weights, scores, strict=True)) / sum(given_weights)
    assert sum((term.product for term in shown.terms), Fraction(0)) == shown.exact == by_definition


@given(st.sets(st.sampled_from(IDS), min_size=1))
def test_no_result_before_all_scores_are_there(missing: set[DimensionId]) -> None:
    """A principle that lacks a score has no value and no working, and says which scores it lacks."""
    assessment = scored(example_assessment(words=6), dict.fromkeys(missing))
    result = compute(assessment, INSTRUMENT).principles[1]
    assert result.value is None
    assert result.working is None
    assert result.band is None
    assert set(result.missing) == missing


@given(triples)
def test_a_missing_score_is_never_counted_as_zero(scores: tuple[Fraction, ...]) -> None:
    """Taking a score away takes the result away; it does not lower it, and no other principle moves."""
    whole = scored(example_assessment(words=6), dict(zip(IDS, scores, strict=True)))
    lacking = scored(whole, {IDS[1]: None})
    value = result_of(whole, 2)
    assert value is not None
    assert value >= 1
    assert result_of(lacking, 2) is None
    for number in (1, 3, 4, 5, 6):
        assert result_of(lacking, number) == result_of(whole, number)


@given(triples)
def test_there_is_one_rounding_and_it_is_the_last_step(scores: tuple[Fraction, ...]) -> None:
    """The printed value is the exact average rounded half up once, whatever the scores are means of."""
    assessment = scored(example_assessment(words=6), dict(zip(IDS, scores, strict=True)))
    exact = sum(scores, Fraction(0)) / 3
    tenths = (exact * 10 + Fraction(1, 2)).__floor__()
    assert result_of(assessment, 2) == Decimal(tenths).scaleb(-1)


@pytest.mark.parametrize("tenths", range(10, 50))
def test_every_tie_goes_up(tenths: int) -> None:
    """From 1.05 to 4.95, a principle in the middle between two tenths is printed with the upper one."""
    tie = Fraction(tenths, 10) + Fraction(1, 20)
    assessment = scored(example_assessment(words=6), dict.fromkeys(IDS, tie))
    assert result_of(assessment, 2) == Decimal(tenths + 1).scaleb(-1)


@pytest.mark.parametrize("raw", range(101))
def test_principle_1_is_the_rebased_score(raw: int) -> None:
    """Principle 1 is 1 + 4 x raw / 100 with one decimal, half up, for each raw score there can be."""
    assessment = dataclasses.replace(example_assessment(words=6), external=ExternalScore(raw))
    result = compute(assessment, INSTRUMENT).principles[0]
    expected = (Decimal(1) + Decimal(4 * raw) / 100).quantize(Decimal("0.1"), ROUND_HALF_UP)
    assert result.value == expected
    assert isinstance(result.working, RebasedWorking)
    assert result.working.exact == 1 + Fraction(raw, 25)


def test_principle_1_waits_for_its_raw_score() -> None:
    """Without a raw score principle 1 has no result, and no dimension is said to be missing."""
    assessment = dataclasses.replace(example_assessment(words=6), external=ExternalScore())
    result = compute(assessment, INSTRUMENT).principles[0]
    assert result.value is None
    assert result.missing == ()


def test_there_are_six_figures_and_no_seventh() -> None:
    """A result holds one value a principle and nothing that adds principles up."""
    result = compute(example_assessment(words=6), INSTRUMENT)
    assert [one.principle for one in result.principles] == [PrincipleId(number) for number in range(1, 7)]
    assert [field.name for field in dataclasses.fields(AssessmentResult)] == ["principles"]


def test_the_working_says_whether_its_weights_are_provisional() -> None:
    """Provisional weights are said to be so in the value itself, so that screen and paper both can."""
    certain = dataclasses.replace(INSTRUMENT, provisional=INSTRUMENT.provisional - {Provisional.WEIGHTS})
    scores = dict.fromkeys(IDS, Fraction(2))
    for instrument, expected in ((INSTRUMENT, True), (certain, False)):
        found = compute_principle(instrument, PRINCIPLE, scores)
        assert found is not None
        assert found.is_provisional is expected


def test_shares_add_up_to_one() -> None:
    """The weights of each principle are scaled to add up to 1."""
    assert all(sum(shares(principle)) == 1 for principle in INSTRUMENT.principles)


def test_previous_scores_stand_beside_and_change_nothing() -> None:
    """Last year's score is shown, rounded as a result is, and leaves this year's alone."""
    assessment = example_assessment(words=6)
    field = find_field("3.previous_score", INSTRUMENT)
    changed = with_value(assessment, field, Score.parse("2.25"), lambda: "0" * 32)
    assert compute(changed, INSTRUMENT).principles[2].previous == Decimal("2.3")
    assert result_of(changed, 3) == result_of(assessment, 3)


@pytest.mark.parametrize(("decimals", "value"), [(0, "2"), (1, "2.3"), (2, "2.33"), (3, "2.333")])
def test_the_instrument_says_how_many_decimals_a_score_has(decimals: int, value: str) -> None:
    """Rounding is data: the scores 2, 2, 3 with equal weights print with as many places as the instrument says."""
    scores = (Fraction(2), Fraction(2), Fraction(3))
    instrument = dataclasses.replace(INSTRUMENT, decimals=decimals)
    assessment = scored(example_assessment(words=6), dict(zip(IDS, scores, strict=True)))
    assert str(compute(assessment, instrument).principles[1].value) == value

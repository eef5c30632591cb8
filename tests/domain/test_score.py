from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.score import Score, printed, round_half_up
from eesee_desktop.domain.score import steps as steps_of

steps = st.integers(2, 10).map(lambda halves: Fraction(halves, 2))
votes = st.lists(steps, min_size=1, max_size=99)
decimals = st.decimals(1, 5, allow_nan=False, places=6)


@given(votes)
def test_the_mean_of_any_panel_reads_back(given_votes: list[Fraction]) -> None:
    """A mean of votes is kept exact in its text form."""
    score = Score(sum(given_votes, Fraction(0)) / len(given_votes))
    assert Score.parse(str(score)) == score


@given(decimals)
def test_any_decimal_reads_back(value: Decimal) -> None:
    """A score typed with up to six decimals, with point or comma, keeps its value through its text form."""
    score = Score.parse(str(value))
    assert score.exact == Fraction(str(value))
    assert Score.parse(str(value).replace(".", ",")) == score
    assert Score.parse(str(score)) == score


@pytest.mark.parametrize(
    "text",
    ["0", "0.9", "5.1", "6", "-1", "", "x", "1/0", "3.", ".5", "2 1/2", "1e0", "٣", "9/1", "NaN", "2_0"],
)
def test_what_is_no_score_is_refused(text: str) -> None:
    """Nothing but a number from 1 to 5 is a score; 0 is none."""
    with pytest.raises(KnownError) as caught:
        Score.parse(text)
    assert caught.value.code is ErrorCode.VALUE_INVALID


@given(st.fractions())
def test_no_score_lies_outside_the_scale(value: Fraction) -> None:
    """A score outside 1 to 5 cannot exist."""
    if 1 <= value <= 5:
        assert Score(value).exact == value
    else:
        with pytest.raises(KnownError):
            Score(value)


@given(st.fractions(1, 5), st.sampled_from([Fraction(1), Fraction(1, 2)]))
def test_steps_start_at_the_lowest_score(value: Fraction, step: Fraction) -> None:
    """A score is on the step if some whole number of steps up from 1 gives it."""
    expected = value in {1 + count * step for count in range(9)}
    assert Score(value).is_on_step(step) is expected


@given(st.integers(0, 10_000), st.integers(0, 3))
def test_every_tie_rounds_up(below: int, places: int) -> None:
    """A value in the middle of two is rounded up, whichever digit stands before it."""
    tie = (Fraction(below) + Fraction(1, 2)) / 10**places
    assert round_half_up(tie, places) == Decimal(below + 1).scaleb(-places)


@given(st.fractions(0, 1000, max_denominator=10_000), st.integers(0, 3))
def test_rounding_is_that_of_the_decimal_module(value: Fraction, places: int) -> None:
    """Rounding agrees with ROUND_HALF_UP wherever a decimal can hold the value, and is never off by more than half."""
    rounded = round_half_up(value, places)
    assert abs(Fraction(rounded) - value) <= Fraction(1, 2) / 10**places
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    if Fraction(exact) == value:
        assert rounded == exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def test_the_published_figures_are_half_up() -> None:
    """2.25 is printed 2.3, as published, and a whole number keeps its decimal."""
    assert str(round_half_up(Fraction("2.25"))) == "2.3"
    assert str(round_half_up(Fraction(2))) == "2.0"


@pytest.mark.parametrize(
    ("value", "text"),
    [("2", "2"), ("5/2", "2.5"), ("22/9", "2.44"), ("7/3", "2.33"), ("9/4", "2.25"), ("10/4", "2.5")],
)
def test_scores_are_printed_as_people_write_them(value: str, text: str) -> None:
    """Whole and half points stand as such, other means with two decimals."""
    assert printed(Fraction(value)) == text


def test_a_scale_goes_up_by_its_step() -> None:
    """Whole points give five scores, half points nine, from 1 to 5; only whole ones have words of the scale."""
    assert [str(score) for score in steps_of(Fraction(1))] == ["1", "2", "3", "4", "5"]
    halves = steps_of(Fraction(1, 2))
    assert (len(halves), str(halves[0]), str(halves[-1])) == (9, "1", "5")
    assert [str(score) for score in halves if score.is_whole] == ["1", "2", "3", "4", "5"]

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from eesee_desktop.domain.assessment import DimensionScore
from eesee_desktop.domain.decision import (
    can_give,
    is_on_scale,
    is_what_votes_yield,
    nearly_tells_votes,
    offered_score,
    votes_changed_since,
)
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import PanelVote, Round, spread_of, votes_digest
from eesee_desktop.domain.score import Score
from support_votes import DIMENSION, OTHER, ballots, panel_of, spread_of_row, votes_of


def test_only_mean_and_median_are_computed() -> None:
    """Mean and median are figures of the votes; a vote tells of them too, and a consensus does not."""
    assert [rule for rule in ScoringRule if rule.is_computed] == [ScoringRule.MEDIAN, ScoringRule.MEAN]
    assert [rule for rule in ScoringRule if not rule.tells_of_votes] == [ScoringRule.CONSENSUS]


@given(ballots)
def test_an_offered_score_is_what_the_rule_yields(ballot: Sequence[str | Fraction | None]) -> None:
    """Median and mean are offered exact, a vote only where one score has most; a consensus is for the panel to say."""
    spread = spread_of(votes_of(ballot))
    cast = [one for one in ballot if isinstance(one, Fraction)]
    modes = statistics.multimode(cast)
    expected = {
        ScoringRule.CONSENSUS: None,
        ScoringRule.MEDIAN: statistics.median(cast) if cast else None,
        ScoringRule.MEAN: sum(cast, Fraction(0)) / len(cast) if cast else None,
        ScoringRule.VOTE: modes[0] if len(modes) == 1 else None,
    }
    for rule, value in expected.items():
        assert offered_score(rule, spread) == (None if value is None else Score(value))


def test_a_mean_is_kept_exact() -> None:
    """Nine votes that add up to 22 are 22/9, not 2.4 or 2.44."""
    spread = spread_of(votes_of([Fraction(2)] * 5 + [Fraction(3)] * 4))
    assert offered_score(ScoringRule.MEAN, spread) == Score(Fraction(22, 9))


@pytest.mark.parametrize(
    ("rule", "score", "can"),
    [
        (ScoringRule.MEAN, "7/3", True),
        (ScoringRule.MEAN, "2", False),
        (ScoringRule.MEDIAN, "2", True),
        (ScoringRule.MEDIAN, "3", False),
        (ScoringRule.CONSENSUS, "5", True),
        (ScoringRule.CONSENSUS, "7/3", False),
        (ScoringRule.VOTE, "4", True),
        (ScoringRule.VOTE, "5/2", False),
    ],
)
def test_a_rule_can_give_only_some_scores(rule: ScoringRule, score: str, *, can: bool) -> None:
    """Of votes 2, 2, 3 the mean is 7/3 and the median 2; consensus and vote say any step, and none between."""
    spread = spread_of(
        tuple(
            PanelVote(MemberId(f"M{at}"), Round.FIRST, DimensionId("2.1"), Score(Fraction(value)))
            for at, value in enumerate((2, 2, 3))
        )
    )
    assert can_give(rule, Score.parse(score), spread, Fraction(1)) is can
    assert can_give(ScoringRule.MEAN, Score.parse("3"), spread_of(()), Fraction(1)), "no votes were recorded"


@given(ballots)
def test_a_rule_without_votes_yields_nothing(ballot: Sequence[str | Fraction | None]) -> None:
    """Abstentions and absences alone yield no score by any rule."""
    nobody = [one if isinstance(one, str) else None for one in ballot]
    assert all(offered_score(rule, spread_of(votes_of(nobody))) is None for rule in ScoringRule)


@pytest.mark.parametrize(
    ("rule", "score", "stands"),
    [
        (None, "4", True),
        (ScoringRule.CONSENSUS, "4", True),
        (ScoringRule.VOTE, "4", True),
        (ScoringRule.MEAN, "7/3", True),
        (ScoringRule.MEAN, "4", False),
        (ScoringRule.MEDIAN, "2", True),
        (ScoringRule.MEDIAN, "4", False),
    ],
)
def test_votes_speak_against_computed_scores_only(
    rule: ScoringRule | None, score: str, *, stands: bool
) -> None:
    """Of votes 2, 2, 3 a mean of 4 is none, and a consensus on 4 is one; of no votes anything may be a mean."""
    assert is_what_votes_yield(rule, Score.parse(score), spread_of_row("2 2 3")) is stands
    assert is_what_votes_yield(rule, Score.parse(score), spread_of(()))


@pytest.mark.parametrize("rule", [None, *ScoringRule])
def test_only_a_computed_score_may_lie_between_two_steps(rule: ScoringRule | None) -> None:
    """A step is on the scale by any rule, 7/3 only by one that computes, and a half only where there are halves."""
    assert is_on_scale(Score.parse("3"), rule, Fraction(1))
    assert is_on_scale(Score.parse("7/3"), rule, Fraction(1)) is (rule is not None and rule.is_computed)
    assert is_on_scale(Score.parse("5/2"), rule, Fraction(1, 2))


def test_votes_changed_since_the_decision() -> None:
    """Another vote on the dimension is a change; one elsewhere, a cleared score and no record of votes do not."""
    votes = votes_of([Fraction(2), Fraction(3)])
    panel = panel_of(votes)
    decision = DimensionScore(score=Score(Fraction(2)), votes_digest=votes_digest(panel, DIMENSION))
    assert not votes_changed_since(panel, DIMENSION, decision)
    changed = panel_of((replace(votes[0], score=None), votes[1]))
    assert votes_changed_since(changed, DIMENSION, decision)
    assert votes_changed_since(panel_of(()), DIMENSION, decision), "cleared votes are changed ones"
    assert not votes_changed_since(panel_of((*votes, *votes_of([Fraction(1)], OTHER))), DIMENSION, decision)
    assert not votes_changed_since(changed, DIMENSION, replace(decision, score=None))
    assert not votes_changed_since(changed, DIMENSION, replace(decision, votes_digest=""))


def test_a_mean_of_two_nearly_tells_the_votes() -> None:
    """The mean of one or two votes nearly says them; of three, or by consensus, or without votes, it does not."""
    assert nearly_tells_votes(ScoringRule.MEAN, spread_of_row("2 3"))
    assert nearly_tells_votes(ScoringRule.MEDIAN, spread_of_row("2"))
    assert not nearly_tells_votes(ScoringRule.MEAN, spread_of_row("2 3 3"))
    assert not nearly_tells_votes(ScoringRule.CONSENSUS, spread_of_row("2 3"))
    assert not nearly_tells_votes(ScoringRule.MEAN, spread_of(()))
    assert not nearly_tells_votes(None, spread_of_row("2"))

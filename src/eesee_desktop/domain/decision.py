"""What a rule makes of votes, and whether what a panel decided still fits them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from eesee_desktop.domain.assessment import DimensionScore
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Panel, Spread, last_spread, votes_digest
from eesee_desktop.domain.score import Score

# The mean of one vote is that vote; from the mean of two, each voter can work out the other's.
_FEW_VOTES = 2


def offered_score(rule: ScoringRule, spread: Spread) -> Score | None:
    """Return the score that a rule yields from the votes.

    Returns:
        For a mean or a median the exact figure, for a vote the score that most gave. None where the panel itself must
        say it: for a consensus, for a tie, and without votes.
    """
    value = {ScoringRule.MEDIAN: spread.median, ScoringRule.MEAN: spread.mean}.get(rule)
    # A tie yields nothing: which of two equal scores wins is for the panel to say, and picking the lower or
    # the higher would be a rule that nobody has agreed to.
    if rule is ScoringRule.VOTE and spread.counts:
        most = max(count for _, count in spread.counts)
        winners = [score for score, count in spread.counts if count == most]
        return winners[0] if len(winners) == 1 else None
    return None if value is None else Score(value)


def undecided_medians(
    panel: Panel, decisions: Mapping[DimensionId, DimensionScore]
) -> dict[DimensionId, Score]:
    """Return the medians of the votes on the dimensions that have no score and no other rule."""
    medians: dict[DimensionId, Score] = {}
    for dimension, decision in decisions.items():
        if decision.score is None and decision.rule in {None, ScoringRule.MEDIAN}:
            score = offered_score(ScoringRule.MEDIAN, last_spread(panel, dimension)[1])
            if score is not None:
                medians[dimension] = score
    return medians


def is_what_votes_yield(rule: ScoringRule | None, score: Score | None, spread: Spread) -> bool:
    """Tell whether votes speak against a score: only those of a computed rule can, and only where there are any."""
    # None is in the set for a meeting whose votes were never entered: its mean can only be taken on trust.
    return rule is None or not rule.is_computed or offered_score(rule, spread) in {None, score}


def is_on_scale(score: Score, rule: ScoringRule | None, step: Fraction) -> bool:
    """Tell whether a panel's score is one that its scale has; a computed one may lie between two steps."""
    # A mean of 22/9 must not be forced to a step here: the method rounds once, in the principle score.
    return score.is_on_step(step) or (rule is not None and rule.is_computed)


def can_give(rule: ScoringRule, score: Score, spread: Spread, step: Fraction) -> bool:
    """Tell whether a score can be what a rule gave.

    A mean or a median is what the votes yield, where there are any; consensus and vote say a step of the scale.
    """
    return is_on_scale(score, rule, step) and is_what_votes_yield(rule, score, spread)


def votes_changed_since(panel: Panel, dimension: DimensionId, decision: DimensionScore) -> bool:
    """Tell whether votes changed after the panel had decided on them.

    A decision without a score is none, and one taken without recorded votes has nothing that could have changed.
    """
    return (
        decision.score is not None
        and bool(decision.votes_digest)
        and decision.votes_digest != votes_digest(panel, dimension)
    )


def nearly_tells_votes(rule: ScoringRule | None, spread: Spread) -> bool:
    """Tell whether a computed score is one of so few votes that whoever reads it nearly knows them."""
    return rule is not None and rule.is_computed and 0 < spread.n <= _FEW_VOTES

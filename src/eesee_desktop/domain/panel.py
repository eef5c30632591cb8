"""The people who score: pseudonyms, votes in two rounds, and who they are, kept apart."""

from __future__ import annotations

import hashlib
import statistics
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.score import Score

DISAGREEMENT_RANGE = 2


class Round(IntEnum):
    """Rate alone, discuss, rate again (after the RAND/UCLA appropriateness method)."""

    FIRST = 1
    SECOND = 2


@dataclass(frozen=True, slots=True)
class PanelMember:
    """Somebody who votes, under a pseudonym. Who left keeps the votes cast."""

    id: MemberId
    has_left: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a pseudonym is. Kept apart from votes; leaves the machine only where the person agreed."""

    member: MemberId
    name: str
    organisation: str = ""
    may_be_named_in_report: bool = False
    may_be_named_in_bundle: bool = False


@dataclass(frozen=True, slots=True)
class Ballot:
    """The place of a vote: who, in which round, on what."""

    member: MemberId
    round: Round
    dimension: DimensionId


@dataclass(frozen=True, slots=True)
class PanelVote:
    """One member's own score in a round. A score of None is an abstention; absence means no vote at all."""

    member: MemberId
    round: Round
    dimension: DimensionId
    score: Score | None


@dataclass(frozen=True, slots=True)
class Panel:
    """The members and all their votes."""

    members: tuple[PanelMember, ...] = ()
    votes: tuple[PanelVote, ...] = ()


@dataclass(frozen=True, slots=True)
class Spread:
    """What the votes on one dimension in one round look like.

    Attributes:
        counts: How many votes each score got, ascending by score.
        abstentions: Members who abstained.
        median: Exact; of an even number of votes the middle of the two.
        mean: Exact.
        range: Highest less lowest.
        has_disagreement: The range is 2 or more, or fewer than half of the votes lie within one point of the
            median: worth a second look.
    """

    counts: tuple[tuple[Score, int], ...]
    abstentions: int
    n: int
    median: Fraction | None
    mean: Fraction | None
    range: Fraction | None
    has_disagreement: bool


def votes_on(panel: Panel, dimension: DimensionId, round_: Round) -> tuple[PanelVote, ...]:
    """Return the votes on a dimension in a round, abstentions included, in the order of the members."""
    order = {member.id: position for position, member in enumerate(panel.members)}
    chosen = (vote for vote in panel.votes if vote.dimension == dimension and vote.round is round_)
    return tuple(sorted(chosen, key=lambda vote: order.get(vote.member, len(order))))


def last_round(panel: Panel, dimension: DimensionId) -> Round:
    """Return the round whose votes count for a dimension: the second where anybody voted in it."""
    return Round.SECOND if votes_on(panel, dimension, Round.SECOND) else Round.FIRST


def spread_of(votes: tuple[PanelVote, ...]) -> Spread:
    """Compute what a person sees beside a row of votes; no flag ever changes a score."""
    scores = sorted(vote.score.exact for vote in votes if vote.score is not None)
    abstentions = len(votes) - len(scores)
    if not scores:
        return Spread((), abstentions, 0, None, None, None, has_disagreement=False)
    median = Fraction(statistics.median(scores))
    width = scores[-1] - scores[0]
    near = sum(abs(score - median) <= 1 for score in scores)
    return Spread(
        counts=tuple((Score(value), scores.count(value)) for value in sorted(set(scores))),
        abstentions=abstentions,
        n=len(scores),
        median=median,
        mean=sum(scores, Fraction(0)) / len(scores),
        range=width,
        has_disagreement=width >= DISAGREEMENT_RANGE or 2 * near < len(scores),
    )


def offered_score(rule: ScoringRule, spread: Spread) -> Score | None:
    """Return the score that a rule yields from the votes, None where the panel itself must say it."""
    value = {ScoringRule.MEDIAN: spread.median, ScoringRule.MEAN: spread.mean}.get(rule)
    if rule is ScoringRule.VOTE and spread.counts:
        most = max(count for _, count in spread.counts)
        winners = [score for score, count in spread.counts if count == most]
        return winners[0] if len(winners) == 1 else None
    return None if value is None else Score(value)


def can_give(rule: ScoringRule, score: Score, spread: Spread, step: Fraction) -> bool:
    """Tell whether a score can be what a rule gave.

    A mean or a median is what the votes yield, where there are any; consensus and vote say a step of the scale.
    """
    if rule in {ScoringRule.MEAN, ScoringRule.MEDIAN}:
        return offered_score(rule, spread) in {None, score}
    return score.is_on_step(step)


def votes_digest(panel: Panel, dimension: DimensionId) -> str:
    """Return a digest of all votes on a dimension, by which a decision knows that they changed since."""
    lines = sorted(
        f"{vote.member}\t{vote.round.value}\t{'' if vote.score is None else vote.score}"
        for vote in panel.votes
        if vote.dimension == dimension
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16] if lines else ""

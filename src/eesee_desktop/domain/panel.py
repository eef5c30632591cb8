"""The people who score: pseudonyms, votes in two rounds, and who they are, kept apart; and what votes look like."""

from __future__ import annotations

import hashlib
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.score import Score


class Round(IntEnum):
    """Rate alone, discuss, rate again: the two rounds of the RAND/UCLA appropriateness method, see ``disagreement``."""

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

    @property
    def place(self) -> Ballot:
        """Where it stands: there is one vote at most in a place."""
        return Ballot(self.member, self.round, self.dimension)


@dataclass(frozen=True, slots=True)
class Panel:
    """The members and all their votes."""

    members: tuple[PanelMember, ...] = ()
    votes: tuple[PanelVote, ...] = ()

    @property
    def present(self) -> tuple[PanelMember, ...]:
        """The members who have not left."""
        return tuple(member for member in self.members if not member.has_left)


@dataclass(frozen=True, slots=True)
class Spread:
    """What the votes on one dimension in one round look like.

    Attributes:
        counts: How many votes each score got, ascending by score.
        abstentions: Members who abstained.
        n: Scores given, abstentions not among them.
        median: Exact, 1 to 5; of an even number of votes the middle of the two. None, like all that follow, where
            nobody gave a score.
        mean: Exact, 1 to 5.
        range: Highest less lowest, in points, 0 to 4.
        interquartile_range: Upper less lower quartile, exact; see :func:`quartile`.
        distance: Mean distance of the votes from their median, exact: how far apart the panel is.
    """

    counts: tuple[tuple[Score, int], ...]
    abstentions: int
    n: int
    median: Fraction | None
    mean: Fraction | None
    range: Fraction | None
    interquartile_range: Fraction | None
    distance: Fraction | None

    @property
    def is_empty(self) -> bool:
        """Nobody voted, not even to abstain."""
        return not self.n and not self.abstentions


def votes_on(panel: Panel, dimension: DimensionId, round_: Round) -> tuple[PanelVote, ...]:
    """Return the votes on a dimension in a round, abstentions included, in the order of the members."""
    order = {member.id: position for position, member in enumerate(panel.members)}
    # A list, as Python enters a generator anew for each item, and this is asked at each change of a score.
    chosen = [vote for vote in panel.votes if vote.dimension == dimension and vote.round is round_]
    return tuple(sorted(chosen, key=lambda vote: order.get(vote.member, len(order))))


def last_round(panel: Panel, dimension: DimensionId) -> Round:
    """Return the round whose votes count for a dimension: the second where anybody voted in it."""
    # Asked for each dimension: a panel may vote again only where it disagreed, and the first round counts
    # elsewhere.
    return Round.SECOND if votes_on(panel, dimension, Round.SECOND) else Round.FIRST


def last_spread(panel: Panel, dimension: DimensionId) -> tuple[Round, Spread]:
    """Return the round whose votes count for a dimension, and what they look like."""
    round_ = last_round(panel, dimension)
    return round_, spread_of(votes_on(panel, dimension, round_))


def spread_of(votes: tuple[PanelVote, ...]) -> Spread:
    """Compute what a person sees beside a row of votes."""
    scores = sorted([vote.score.exact for vote in votes if vote.score is not None])
    abstentions = len(votes) - len(scores)
    # A row with only abstentions is not empty, but it has no figures.
    if not scores:
        return Spread((), abstentions, 0, None, None, None, None, None)
    # statistics.median keeps fractions: of an even number it adds two of them and halves the sum.
    median = Fraction(statistics.median(scores))
    return Spread(
        counts=tuple([(Score(value), scores.count(value)) for value in sorted(set(scores))]),
        abstentions=abstentions,
        n=len(scores),
        median=median,
        mean=sum(scores, Fraction(0)) / len(scores),
        range=scores[-1] - scores[0],
        interquartile_range=quartile(scores, 3) - quartile(scores, 1),
        distance=sum([abs(score - median) for score in scores], Fraction(0)) / len(scores),
    )


def quartile(ordered: Sequence[Fraction], number: int) -> Fraction:
    """Return a quartile as spreadsheets have it (QUARTILE, QUARTILE.INC), exact.

    Of several definitions in use this is the one that a convenor can check anywhere. Of n values in ascending order,
    counted from 0, the first quartile stands at place (n - 1) / 4 and the third at 3 (n - 1) / 4; where that is no
    whole number, the same way between the values on both sides. It is definition 7 of R. J. Hyndman and Y. Fan,
    "Sample quantiles in statistical packages", The American Statistician 50 (1996).

    Args:
        ordered: At least one value.
        number: 1 for the lower quartile, 3 for the upper one.
    """
    # In fractions, so that whether a range is exactly 2 does not hang on a rounding error.
    place = Fraction((len(ordered) - 1) * number, 4)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def may_show_votes(spread: Spread, instrument: Instrument) -> bool:
    """Tell whether figures of votes may be printed: whether so many gave a score that none can be worked out."""
    # Counts the scores given, not the members: six of nine may abstain. The shipped bound is the smallest
    # panel of the CSO Sustainability Index, 8.
    return spread.n >= instrument.minimum_panel


def is_small(panel: Panel, instrument: Instrument) -> bool:
    """Tell whether a panel has fewer members than the method advises; those who left count, for their votes stay."""
    return len(panel.members) < instrument.minimum_panel


def votes_digest(panel: Panel, dimension: DimensionId) -> str:
    """Return a digest of all votes on a dimension in both rounds, by which a decision knows that they changed since.

    Returns:
        16 hexadecimal digits, the first 64 bits of a SHA-256: it notices a change and proves nothing. Empty without
        votes.
    """
    # Sorted, because the order in which votes were entered says nothing about the decision.
    lines = sorted(
        f"{vote.member}\t{vote.round.value}\t{'' if vote.score is None else vote.score}"
        for vote in panel.votes
        if vote.dimension == dimension
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16] if lines else ""

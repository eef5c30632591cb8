from __future__ import annotations

import statistics
from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import (
    Panel,
    PanelMember,
    PanelVote,
    Round,
    can_give,
    last_round,
    offered_score,
    spread_of,
    votes_digest,
    votes_on,
)
from eesee_desktop.domain.score import Score

DIMENSION = DimensionId("2.1")
OTHER = DimensionId("2.2")
MEMBERS = tuple(MemberId(f"M{number}") for number in range(1, 13))

steps = st.integers(2, 10).map(lambda halves: Fraction(halves, 2))
# One entry a member: a score, None for an abstention, "absent" for no vote at all.
ballots = st.lists(st.just("absent") | st.none() | steps, max_size=12)


def votes_of(
    ballot: Sequence[str | Fraction | None], dimension: DimensionId = DIMENSION, round_: Round = Round.FIRST
) -> tuple[PanelVote, ...]:
    """Return the votes of a ballot; whoever is absent has none."""
    return tuple(
        PanelVote(member, round_, dimension, None if cast is None else Score(cast))
        for member, cast in zip(MEMBERS, ballot, strict=False)
        if not isinstance(cast, str)
    )


def panel_of(votes: tuple[PanelVote, ...]) -> Panel:
    """Return a panel of all members with some votes."""
    return Panel(tuple(PanelMember(member) for member in MEMBERS), votes)


@given(ballots)
def test_statistics_agree_with_those_of_python(ballot: Sequence[str | Fraction | None]) -> None:
    """Median and mean are those of the statistics module over the scores given; nobody absent or abstaining counts."""
    spread = spread_of(votes_of(ballot))
    cast = [one for one in ballot if isinstance(one, Fraction)]
    assert spread.n == len(cast)
    assert spread.abstentions == ballot.count(None)
    assert spread.median == (statistics.median(cast) if cast else None)
    assert spread.mean == (statistics.mean(cast) if cast else None)
    assert spread.range == (max(cast) - min(cast) if cast else None)
    assert [(score.exact, count) for score, count in spread.counts] == [
        (value, cast.count(value)) for value in sorted(set(cast))
    ]


@given(ballots)
def test_disagreement_is_what_its_rule_in_words_says(ballot: Sequence[str | Fraction | None]) -> None:
    """A panel disagrees if highest and lowest lie 2 or more apart, or fewer than half lie within 1 of the median."""
    cast = [one for one in ballot if isinstance(one, Fraction)]
    disagrees = False
    if cast:
        ordered = sorted(cast)
        middle = (ordered[(len(cast) - 1) // 2] + ordered[len(cast) // 2]) / 2
        near = [one for one in cast if middle - 1 <= one <= middle + 1]
        disagrees = ordered[-1] - ordered[0] >= 2 or len(near) < len(cast) / 2
    assert spread_of(votes_of(ballot)).has_disagreement is disagrees


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


@given(st.integers(0, 12))
def test_abstentions_alone_offer_nothing(count: int) -> None:
    """A panel that abstains has no median, no mean, no score and no disagreement."""
    spread = spread_of(votes_of([None] * count))
    assert (spread.n, spread.abstentions) == (0, count)
    assert (spread.median, spread.mean, spread.range) == (None, None, None)
    assert not spread.has_disagreement
    assert all(offered_score(rule, spread) is None for rule in ScoringRule)


def test_a_mean_is_kept_exact() -> None:
    """Nine votes that add up to 22 are 22/9, not 2.4 or 2.44."""
    spread = spread_of(votes_of([Fraction(2)] * 5 + [Fraction(3)] * 4))
    assert offered_score(ScoringRule.MEAN, spread) == Score(Fraction(22, 9))


def test_votes_stand_in_the_order_of_the_members() -> None:
    """The votes on a dimension in a round are those alone, in the order in which the members are listed."""
    votes = (*reversed(votes_of([Fraction(1), None, Fraction(3)])), *votes_of([Fraction(5)], OTHER))
    found = votes_on(
        panel_of((*votes, *votes_of([Fraction(4)], round_=Round.SECOND))), DIMENSION, Round.FIRST
    )
    assert [(vote.member, vote.score) for vote in found] == [
        ("M1", Score(Fraction(1))),
        ("M2", None),
        ("M3", Score(Fraction(3))),
    ]


def test_the_second_round_counts_where_there_was_one() -> None:
    """A dimension is judged by its second round if anybody voted in it, abstentions included, else by its first."""
    first = votes_of([Fraction(1), Fraction(5)])
    assert last_round(panel_of(first), DIMENSION) is Round.FIRST
    with_second = panel_of((*first, *votes_of([None], round_=Round.SECOND)))
    assert last_round(with_second, DIMENSION) is Round.SECOND
    assert last_round(with_second, OTHER) is Round.FIRST


@given(ballots, ballots)
def test_a_digest_tells_any_change_of_votes(
    one: Sequence[str | Fraction | None], other: Sequence[str | Fraction | None]
) -> None:
    """Equal votes have one digest in whatever order they were cast; other votes, an abstention included, another."""
    first, second = votes_of(one), votes_of(other)
    digests = votes_digest(panel_of(first), DIMENSION), votes_digest(panel_of(second), DIMENSION)
    assert (digests[0] == digests[1]) is (first == second)
    assert votes_digest(panel_of(tuple(reversed(first))), DIMENSION) == digests[0]
    assert (digests[0] == "") is (first == ())


def test_a_digest_is_of_one_dimension_and_of_both_rounds() -> None:
    """Votes on another dimension leave the digest alone; the same votes in another round do not."""
    first = votes_of([Fraction(2)])
    alone = votes_digest(panel_of(first), DIMENSION)
    assert votes_digest(panel_of((*first, *votes_of([Fraction(5)], OTHER))), DIMENSION) == alone
    assert votes_digest(panel_of(votes_of([Fraction(2)], round_=Round.SECOND)), DIMENSION) != alone


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


def test_the_order_is_the_panels_and_not_the_alphabets() -> None:
    """Votes come in the order in which the panel lists its members, however they were entered or are called."""
    order = tuple(map(MemberId, ("Wayra", "M10", "M2", "Inti")))
    votes = tuple(PanelVote(member, Round.FIRST, DIMENSION, None) for member in sorted(order))
    panel = Panel(tuple(PanelMember(member) for member in order), votes)
    assert tuple(vote.member for vote in votes_on(panel, DIMENSION, Round.FIRST)) == order


def test_a_vote_moved_to_the_other_round_is_another_vote() -> None:
    """The digest knows who voted what in which round, an abstention from no vote, and the order of nothing."""
    first = votes_of((Fraction(2), None, Fraction(3)))
    second = votes_of((Fraction(2), None, Fraction(3)), round_=Round.SECOND)
    others = (
        second,
        first[:1] + first[2:],
        votes_of((Fraction(3), None, Fraction(2))),
        first[:2] + second[2:],
    )
    digest = votes_digest(panel_of(first), DIMENSION)
    assert votes_digest(panel_of(first[::-1]), DIMENSION) == digest
    assert all(votes_digest(panel_of(other), DIMENSION) != digest for other in others)

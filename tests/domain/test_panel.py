from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.panel import (
    Ballot,
    Panel,
    PanelMember,
    PanelVote,
    Round,
    is_small,
    last_round,
    last_spread,
    may_show_votes,
    quartile,
    spread_of,
    votes_digest,
    votes_on,
)
from eesee_desktop.domain.score import Score
from support_instruments import shipped_instrument
from support_votes import DIMENSION, MEMBERS, OTHER, ballots, panel_of, steps, votes_of


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


@given(st.integers(0, 12))
def test_abstentions_alone_have_no_figures(count: int) -> None:
    """A panel that abstains has no figures at all, and yields no score."""
    spread = spread_of(votes_of([None] * count))
    assert (spread.n, spread.abstentions) == (0, count)
    assert (spread.median, spread.mean, spread.range) == (None, None, None)
    assert (spread.interquartile_range, spread.distance) == (None, None)
    assert spread.is_empty is (count == 0)


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


@given(st.lists(steps, min_size=2, max_size=20))
def test_quartiles_are_those_of_spreadsheets(values: list[Fraction]) -> None:
    """Quartiles are those that QUARTILE of a spreadsheet and the inclusive method of Python give, exact."""
    ordered = sorted(values)
    first, _, third = statistics.quantiles(ordered, n=4, method="inclusive")
    assert (quartile(ordered, 1), quartile(ordered, 3)) == (first, third)
    assert spread_of(votes_of(values[:12])).interquartile_range is not None


def test_a_single_vote_has_no_width() -> None:
    """Of one vote both quartiles are that vote, and it lies nowhere but at its median."""
    spread = spread_of(votes_of([Fraction(4)]))
    assert (spread.interquartile_range, spread.distance) == (Fraction(0), Fraction(0))


def test_the_distance_is_the_mean_one_from_the_median() -> None:
    """Of votes 1, 2, 2, 5 the median is 2, and they lie 1, 0, 0 and 3 from it: 1 on average."""
    assert spread_of(votes_of([Fraction(value) for value in (1, 2, 2, 5)])).distance == 1


@pytest.mark.parametrize("round_", Round)
def test_exactly_the_minimum_shows_votes(round_: Round) -> None:
    """So many scores as the smallest panel has show votes, one fewer does not; an abstention is no score."""
    instrument = replace(shipped_instrument(), minimum_panel=5)
    for ballot, may in (
        ([Fraction(3)] * 5, True),
        ([Fraction(3)] * 4, False),
        ([Fraction(3)] * 4 + [None], False),
    ):
        assert may_show_votes(spread_of(votes_of(ballot, round_=round_)), instrument) is may


def test_a_panel_is_small_below_the_minimum() -> None:
    """A panel of the smallest size is not small, one with a member fewer is; who left counts."""
    instrument = replace(shipped_instrument(), minimum_panel=3)
    three = tuple(PanelMember(member, has_left=at == 0) for at, member in enumerate(MEMBERS[:3]))
    assert not is_small(Panel(three), instrument)
    assert is_small(Panel(three[:2]), instrument)
    assert Panel(three).present == three[1:]


def test_the_spread_that_counts_is_that_of_the_last_round() -> None:
    """Where somebody voted in the second round, its figures count, and none of the first."""
    first = votes_of([Fraction(1), Fraction(5)])
    second = votes_of([Fraction(3)], round_=Round.SECOND)
    assert last_spread(panel_of(first), DIMENSION) == (Round.FIRST, spread_of(first))
    assert last_spread(panel_of((*first, *second)), DIMENSION) == (Round.SECOND, spread_of(second))


def test_a_vote_knows_its_place() -> None:
    """Two votes of one member on one dimension in one round are in one place, whatever they say."""
    vote = PanelVote(MEMBERS[0], Round.SECOND, DIMENSION, None)
    assert vote.place == Ballot(MEMBERS[0], Round.SECOND, DIMENSION)
    assert replace(vote, score=Score(Fraction(2))).place == vote.place

"""Votes of a panel of twelve, written as rows of scores."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from hypothesis import strategies as st

from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round, Spread, spread_of
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


def spread_of_row(row: str) -> Spread:
    """Return the spread of votes written ``"1 2 2 3"``."""
    return spread_of(votes_of([Fraction(word) for word in row.split()]))

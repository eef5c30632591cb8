from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from eesee_desktop.domain.disagreement import Disagreement, camps, disagreement_of, furthest_apart
from eesee_desktop.domain.instrument import UNSTATED_DISAGREEMENT
from eesee_desktop.domain.panel import spread_of
from support_instruments import shipped_instrument
from support_votes import ballots, spread_of_row, votes_of

RULE = shipped_instrument().disagreement
NEVER_WIDE = replace(RULE, interquartile_range=Fraction(5))
NEVER_DIVIDED = replace(RULE, share=Fraction(2))


@pytest.mark.parametrize(
    ("votes", "divided", "wide"),
    [
        ("2 2 3 3 4 4", True, False),
        ("2 3 4", True, False),
        ("1 1 1 2 2 2 3 3 3", False, True),
        ("3 3 3 4 4 4 5 5 5", False, True),
        ("1 1 1 3 3 3 3 3 3", False, True),
        ("1 1 1 3 3 3 5 5 5", True, True),
        ("2 2 2 2 2 4 4 4 4", True, True),
        ("1 2 2 2 2 3 3 3 4", False, False),
        ("2 2 3 3 3 3 3 4 4", False, False),
        ("1 3 3 3 3 3 3 3 5", False, False),
        ("3 3 3 3 3 3 3 3 3", False, False),
        ("2", False, False),
    ],
)
def test_each_clause_flags_what_the_other_does_not(votes: str, *, divided: bool, wide: bool) -> None:
    """Some panels only one clause flags, some both, and a calm panel, one outlier at each end included, neither."""
    spread = spread_of_row(votes)
    assert (disagreement_of(spread, NEVER_WIDE) is Disagreement.DIVIDED) is divided
    assert (disagreement_of(spread, NEVER_DIVIDED) is Disagreement.WIDE) is wide
    expected = Disagreement.DIVIDED if divided else Disagreement.WIDE if wide else None
    assert disagreement_of(spread, RULE) is expected


@given(ballots)
def test_disagreement_is_what_its_rule_in_words_says(ballot: Sequence[str | Fraction | None]) -> None:
    """Divided is a third of 1 or 2 and a third of 4 or 5; wide a middle half of 2 points; abstentions do not count."""
    cast = [one for one in ballot if isinstance(one, Fraction)]
    expected = None
    if len(cast) > 1:
        first, _, third = statistics.quantiles(cast, n=4, method="inclusive")
        expected = Disagreement.WIDE if third - first >= 2 else None
    low, high = sum(one <= 2 for one in cast), sum(one >= 4 for one in cast)
    if cast and 3 * low >= len(cast) and 3 * high >= len(cast):
        expected = Disagreement.DIVIDED
    spread = spread_of(votes_of(ballot))
    assert disagreement_of(spread, RULE) is expected
    assert camps(spread, RULE) == (low, high)


def test_rows_are_sorted_by_their_distance_from_the_median() -> None:
    """The mean distance decides, not the range: two far votes among many come behind two camps; no votes come last."""
    rows = ["1 3 3 3 3 3 3 3 5", "2 2 2 2 3 4 4 4 4", "3 3 3 3 3 3 3 3 3", ""]
    spreads = [spread_of_row(row) for row in rows]
    assert [rows[spreads.index(one)] for one in sorted(spreads, key=furthest_apart)] == [
        rows[1],
        rows[0],
        rows[2],
        "",
    ]


def test_the_method_states_the_rule_that_older_files_are_read_by() -> None:
    """What an instrument of format 1 leaves unsaid is what the shipped file says: names, bounds and source."""
    assert RULE == UNSTATED_DISAGREEMENT
    assert "RAND/UCLA" in RULE.source.in_language("en")

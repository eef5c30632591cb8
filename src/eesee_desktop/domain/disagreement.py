"""When a panel disagrees: a hint for its talk, which never changes a score.

The rule is the one of the RAND/UCLA appropriateness method for panels of any size, carried from its nine steps to
five: the lower third 1 to 3 became 1 and 2, the upper third 7 to 9 became 4 and 5. Source: K. Fitch, S. J. Bernstein,
M. D. Aguilar and others, "The RAND/UCLA Appropriateness Method User's Manual", RAND, Santa Monica 2001 (MR-1269).
A panel without camps whose middle half lies far apart is told too, by the interquartile range; that manual knows such
a measure, an interpercentile range, with other bounds. Names and bounds stand in the instrument.

Whoever is *divided* is nearly always *wide* as well, and is then called divided, which says more. In panels of two,
three or six, whose quartiles lie between two votes, a panel can be divided alone.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from eesee_desktop.domain.instrument import DisagreementRule
from eesee_desktop.domain.panel import Spread


class Disagreement(StrEnum):
    """How the votes on a dimension lie apart."""

    DIVIDED = "divided"
    WIDE = "wide"


def disagreement_of(spread: Spread, rule: DisagreementRule) -> Disagreement | None:
    """Return how a panel disagrees, None where it does not or where nobody gave a score."""
    if spread.n and min(camps(spread, rule)) >= rule.share * spread.n:
        return Disagreement.DIVIDED
    if spread.interquartile_range is not None and spread.interquartile_range >= rule.interquartile_range:
        return Disagreement.WIDE
    return None


def camps(spread: Spread, rule: DisagreementRule) -> tuple[int, int]:
    """Return how many votes are so low, and how many so high, that they make the camps of a divided panel."""
    return (
        sum(count for score, count in spread.counts if score.exact <= rule.low),
        sum(count for score, count in spread.counts if score.exact >= rule.high),
    )


def furthest_apart(spread: Spread) -> Fraction:
    """Return what rows are sorted by, those furthest apart first: the mean distance from the median, negative."""
    return -(spread.distance or Fraction(0))

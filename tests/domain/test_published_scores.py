"""The 66 countries whose scores are published, against the method as shipped."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache

from eesee_desktop.domain.external import rebased
from eesee_desktop.domain.instrument import Principle, Provisional
from eesee_desktop.domain.score import round_half_up
from eesee_desktop.domain.scoring import compute_principle
from support_instruments import shipped_instrument
from support_reports import PUBLISHED_SCORES

# Values that no three whole scores give under the fitted weights; likely arithmetic by hand.
MISFITS = {
    ("Honduras", 2),
    ("Costa Rica", 3),
    ("Kyrgyzstan", 3),
    ("The Gambia", 3),
    ("Gabon", 4),
    ("Kazakhstan", 4),
    ("Republic of Congo", 4),
    ("Hong Kong", 5),
    ("Mexico", 5),
    ("Papua New Guinea", 5),
    ("Timor Leste", 6),
}


@cache
def published() -> tuple[dict[str, str], ...]:
    """Return the rows of the table."""
    with PUBLISHED_SCORES.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def values_of(number: int) -> Iterator[tuple[str, Decimal]]:
    """Return country and published value of a principle."""
    return ((row["country"], Decimal(row[f"p{number}"])) for row in published())


@cache
def reachable(number: int) -> frozenset[Decimal]:
    """Return every printed value that three whole scores give a principle of the shipped method."""
    instrument = shipped_instrument()
    principle: Principle = next(one for one in instrument.principles if one.id == number)
    ids = [dimension.id for dimension in principle.dimensions]
    found = set()
    for triple in itertools.product(range(1, 6), repeat=len(ids)):
        working = compute_principle(instrument, principle, dict(zip(ids, map(Fraction, triple), strict=True)))
        assert working is not None
        found.add(round_half_up(working.exact, instrument.decimals))
    return frozenset(found)


def test_there_are_66_countries() -> None:
    """The table is the one that the weights were fitted to."""
    assert len({row["country"] for row in published()}) == len(published()) == 66


def test_the_known_misfits_are_exactly_those_that_no_scores_give() -> None:
    """Of 330 values 319 are reached by some whole scores under the shipped weights, and the 11 known ones are not."""
    missed = {
        (country, number)
        for number in range(2, 7)
        for country, value in values_of(number)
        if value not in reachable(number)
    }
    assert missed == MISFITS


def test_every_published_score_of_principle_1_is_a_rebased_one() -> None:
    """Each value of principle 1 is what some raw score from 0 to 100 gives."""
    given = {rebased(raw, 1) for raw in range(101)}
    assert {value for _, value in values_of(1)} <= given


def test_the_fitted_weights_are_marked_provisional() -> None:
    """The programme has not published weights, step, rounding or panel rule: the method says that it assumes them."""
    assumed = {Provisional.WEIGHTS, Provisional.STEP, Provisional.ROUNDING, Provisional.PANEL_RULE}
    assert assumed <= shipped_instrument().provisional


def test_no_word_is_put_on_a_score_that_the_programme_gave_none() -> None:
    """The bands between the five words are not published, and so the shipped method defines none."""
    assert shipped_instrument().bands == ()

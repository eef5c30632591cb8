"""A step on the scale, kept exact, and the one rounding that the method knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from eesee_desktop.domain.errors import ErrorCode, KnownError

LOWEST = 1
HIGHEST = 5

# Bounded in length, since scores come from files of others: int() takes quadratic time for endless digits.
# The comma is the decimal sign in many of the countries concerned.
_WRITTEN = re.compile(
    r"(?P<whole>[0-9]{1,15})(?:[.,](?P<decimals>[0-9]{1,6})|/(?P<denominator>[1-9][0-9]{0,14}))?"
)


@dataclass(frozen=True, slots=True, order=True)
class Score:
    """One score from 1 to 5, exact. The absence of a score is ``None``, never 0.

    Whole and half points are steps of the scale; any other fraction can only be the mean of votes.

    Raises:
        KnownError: VALUE_INVALID outside of 1 to 5.
    """

    exact: Fraction

    def __post_init__(self) -> None:
        if not LOWEST <= self.exact <= HIGHEST:
            raise KnownError(ErrorCode.VALUE_INVALID, value=str(self.exact), expected="1 to 5")

    @classmethod
    def parse(cls, text: str) -> Score:
        """Read ``3``, ``2.5``, ``2,5`` or ``22/9``.

        Raises:
            KnownError: VALUE_INVALID if it is not a number from 1 to 5.
        """
        match = _WRITTEN.fullmatch(text.strip())
        if match is None:
            raise KnownError(ErrorCode.VALUE_INVALID, value=text, expected="1 to 5")
        if match["denominator"]:
            return cls(Fraction(int(match["whole"]), int(match["denominator"])))
        return cls(Fraction(f"{match['whole']}.{match['decimals'] or '0'}"))

    @property
    def is_whole(self) -> bool:
        """The score is one of the five that the scale has words for."""
        return self.exact.denominator == 1

    def is_on_step(self, step: Fraction) -> bool:
        """Tell whether the score lies on a scale that goes from 1 upwards by ``step``."""
        # Counted from 1, where the scale begins: with a step of 2 its scores would be 1, 3 and 5.
        return (self.exact - LOWEST) % step == 0

    def __str__(self) -> str:
        """Return the exact value: ``2``, ``5/2``, ``22/9``."""
        # Never a decimal: this form is stored and signed, and 22/9 has no finite one.
        return str(self.exact)


def steps(step: Fraction) -> tuple[Score, ...]:
    """Return the scores of a scale from 1 to 5, from the lowest.

    Args:
        step: 1 or 1/2.
    """
    count = int((HIGHEST - LOWEST) / step)
    return tuple(Score(LOWEST + step * number) for number in range(count + 1))


def round_half_up(value: Fraction, places: int = 1) -> Decimal:
    """Round an exact value half up.

    ``round(2.25, 1)`` is 2.2 in floating point with ties to even; the published figures say 2.3.

    Args:
        value: Not negative.
        places: Decimal places of the result, 0 or more.
    """
    # Integer arithmetic throughout. Decimal's ROUND_HALF_UP would need 22/9 as a Decimal first, which rounds
    # already.
    scaled = value * 10**places + Fraction(1, 2)
    return Decimal(scaled.numerator // scaled.denominator).scaleb(-places)


def printed(value: Fraction) -> str:
    """Return a score as people write it: ``2``, ``2.5``; else with two decimals, ``2.44``."""
    if value.denominator == 1:
        return str(value.numerator)
    # 2.5 is printed as it is. 22/9 gets two decimals, which tell people that this is a mean and not a step.
    places = 1 if (value * 10).denominator == 1 else 2
    return str(round_half_up(value, places))

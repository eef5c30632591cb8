"""Principle 1, which no panel scores: the score that the CIVICUS Monitor gives, rebased."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.score import round_half_up

RAW_HIGHEST = 100
_MONTH = re.compile(r"(?P<year>[12][0-9]{3})-(?P<month>0[1-9]|1[0-2])(?:-[0-3][0-9])?")
_MONTH_FIRST = re.compile(r"(?P<month>0?[1-9]|1[0-2])[/.-](?P<year>[12][0-9]{3})")
_NAMED_MONTH = re.compile(r"(?P<name>[a-z]{3,9})\.?,? +(?P<year>[12][0-9]{3})")
_NAMES = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DECEMBER = 12


class Rating(StrEnum):
    """The five words of the CIVICUS Monitor, from the least to the most civic space."""

    CLOSED = "closed"
    REPRESSED = "repressed"
    OBSTRUCTED = "obstructed"
    NARROWED = "narrowed"
    OPEN = "open"


# Inferred from every published pair of score and rating, upper bound included.
_UPPER_BOUNDS = (
    (20, Rating.CLOSED),
    (40, Rating.REPRESSED),
    (60, Rating.OBSTRUCTED),
    (80, Rating.NARROWED),
    (100, Rating.OPEN),
)


@dataclass(frozen=True, slots=True, order=True)
class Edition:
    """The month in which the CIVICUS Monitor published a rating; ratings change once a year, in December.

    Attributes:
        year: 1000 to 2999 where it was parsed.
        month: 1 to 12.
    """

    year: int
    month: int

    @classmethod
    def parse(cls, text: str) -> Edition:
        """Read a month as people write it: ``2024-12``, ``12/2024``, ``December 2024``; or the month of ``2024-12-04``.

        Raises:
            KnownError: VALUE_INVALID if it is none of these.
        """
        match = _MONTH.fullmatch(text.strip()) or _MONTH_FIRST.fullmatch(text.strip())
        if match is not None:
            return cls(int(match["year"]), int(match["month"]))
        named = _NAMED_MONTH.fullmatch(text.strip().casefold())
        if named is not None:
            # The first three letters tell the months apart; whoever writes more must write the month.
            whole = next((name for name in _NAMES if name.startswith(named["name"])), None)
            if whole is not None:
                return cls(int(named["year"]), _NAMES.index(whole) + 1)
        raise KnownError(
            ErrorCode.VALUE_INVALID, value=text, expected="a month, such as 2024-12 or December 2024"
        )

    def is_superseded_on(self, day: date) -> bool:
        """Tell whether the edition of a later December was available on ``day``."""
        # By month and not by day: ratings change early in December, and an edition records only its month. Any
        # edition lasts until the next December, whatever month it names.
        next_december = Edition(self.year + (self.month == _DECEMBER), _DECEMBER)
        return (day.year, day.month) >= (next_december.year, next_december.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, slots=True)
class ExternalScore:
    """What the CIVICUS Monitor says, as far as it has been entered.

    The rating is kept beside the raw score because it cannot be recovered from the rebased one: 40 (repressed)
    and 41 (obstructed) are both 2.6.

    Attributes:
        raw: 0 to 100, None until entered.

    Raises:
        KnownError: VALUE_INVALID for a raw score outside of 0 to 100.
    """

    raw: int | None = None
    rating: Rating | None = None
    edition: Edition | None = None

    def __post_init__(self) -> None:
        if self.raw is not None and not 0 <= self.raw <= RAW_HIGHEST:
            raise KnownError(ErrorCode.VALUE_INVALID, value=str(self.raw), expected="0 to 100")

    @property
    def present_parts(self) -> tuple[bool, ...]:
        """Which of raw score, rating and edition are there; all are required."""
        return tuple(part is not None for part in (self.raw, self.rating, self.edition))

    @property
    def is_complete(self) -> bool:
        """Raw score, rating and edition are all there."""
        return all(self.present_parts)

    @property
    def agrees(self) -> bool:
        """The rating is the one that the raw score falls into, or one of the two is missing."""
        return self.raw is None or self.rating is None or rating_of(self.raw) is self.rating


def rating_of(raw: int) -> Rating:
    """Return the rating that a raw score falls into; the bands are inferred from the published ones.

    Args:
        raw: 0 to 100.

    Raises:
        KnownError: VALUE_INVALID above 100.
    """
    # Upper bounds included, as published: 40 is still repressed, 41 already obstructed.
    for upper, rating in _UPPER_BOUNDS:
        if raw <= upper:
            return rating
    raise KnownError(ErrorCode.VALUE_INVALID, value=str(raw), expected="0 to 100")


def rebased_exact(raw: int) -> Fraction:
    """Return ``1 + 4 * raw / 100``, the raw score of 0 to 100 on the scale of 1 to 5.

    Source: the footnote on principle 1 in the Peru Country Focus Report of August 2025.
    """
    return 1 + Fraction(4 * raw, RAW_HIGHEST)


def rebased(raw: int, decimals: int) -> Decimal:
    """Return the rebased score, half up: 40 gives 2.6 with one decimal (Peru, August 2025).

    Args:
        decimals: Places of a principle score, as the instrument says.
    """
    return round_half_up(rebased_exact(raw), decimals)

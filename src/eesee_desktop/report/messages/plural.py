"""Which form of what is counted a language takes: its rules, written as the Unicode CLDR writes them.

The rules are data of each language, and not a library's: another language is a folder and no new version.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

OTHER = "other"
CATEGORIES = ("zero", "one", "two", "few", "many", OTHER)

# "n % 100 = 3..10, 12": an operand, what it is divided by, whether it must be in the list, the list.
_RELATION = re.compile(
    r"(?P<operand>[ni])(?: % (?P<divisor>[1-9][0-9]*))? (?P<sign>!?=) "
    r"(?P<list>[0-9]+(?:\.\.[0-9]+)?(?:, ?[0-9]+(?:\.\.[0-9]+)?)*)"
)


def category_of(value: Fraction, rules: tuple[tuple[str, str], ...]) -> str:
    """Return the category of a number: ``one``, ``few`` … or ``other``.

    Args:
        value: Not negative.
        rules: Category and condition, such as ``n % 100 = 3..10``. ``n`` is the number, ``i`` its whole part.

    Raises:
        ValueError: For a condition that is none.
    """
    for category, condition in rules:
        if any(
            all(_holds(value, part) for part in either.split(" and ")) for either in condition.split(" or ")
        ):
            return category
    return OTHER


def _holds(value: Fraction, relation: str) -> bool:
    operand, divisor, is_in, wanted = _parsed(relation)
    number = Fraction(int(value)) if operand == "i" else value
    if divisor:
        number %= divisor
    # Ranges hold whole numbers only: 1.5 is not in 1..2.
    return any(low <= number <= high and number.denominator == 1 for low, high in wanted) is is_in


@cache
def _parsed(relation: str) -> tuple[str, int, bool, tuple[tuple[int, int], ...]]:
    match = _RELATION.fullmatch(relation.strip())
    if match is None:
        msg = f"no condition of a plural: {relation}"
        raise ValueError(msg)
    ranges = (one.partition("..") for one in match["list"].split(","))
    wanted = tuple((int(low), int(high or low)) for low, _, high in ranges)
    return match["operand"], int(match["divisor"] or 0), match["sign"] == "=", wanted

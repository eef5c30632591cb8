"""Dates as lists of sources write them, into as much of ``2025-03-17`` as they say."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_DATE = re.compile(r"(?P<year>[12]\d{3})(?:[-/](?P<month>\d{1,2})(?:[-/](?P<day>\d{1,2}))?)?(?:T.*|~)?")
_DAY = re.compile(r"\d{1,2}")
_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december"),
)
_SHORTEST_NAME = 3


def published(written: str, month: str = "", day: str = "") -> str:
    """Return a date as a source keeps it; empty where it is not certain.

    Args:
        written: ``2025``, ``2025-03``, ``2025-3-17``.
        month: Beside a year: ``3``, ``mar``, ``March``; what is no month is left out.
    """
    match = _DATE.fullmatch(_ascii(written).strip())
    if match is None:
        return ""
    year = int(match["year"])
    number = int(match["month"]) if match["month"] else _month(month)
    if not number:
        return f"{year:04d}"
    days = match["day"] or (day.strip() if _DAY.fullmatch(_ascii(day).strip()) else "")
    try:
        whole = date(year, number, int(_ascii(days)) if days else 1)
    except ValueError:
        # A wrong date is no date; but a day beside a year and month may be something else, such as an issue.
        return "" if match["month"] else f"{year:04d}"
    return whole.isoformat() if days else f"{year:04d}-{number:02d}"


def _month(written: str) -> int:
    said = _ascii(written).strip().rstrip(".").casefold()
    if _DAY.fullmatch(said):
        return int(said) if 1 <= int(said) <= len(_NAMES) else 0
    if len(said) < _SHORTEST_NAME:
        return 0
    return next((number for number, name in enumerate(_NAMES, start=1) if name.startswith(said)), 0)


def _ascii(written: str) -> str:
    """Return a text with the digits of any script as those of Latin ones."""
    if written.isascii():
        return written
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in written)

"""Days and months as people type them, and what was understood, in words.

``5/4/2025`` is another day in Nairobi than in New York, so whatever reads one says which it took: ``5 April 2025``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale

from eesee_desktop.ui.words.dates import date_form, date_locale
from eesee_desktop.ui.words.long_dates import long_day, month_form

_YEAR = 4  # digits
_EIGHT = 8  # digits of a day without signs between them
_NUMBERS = re.compile(r"(\d+)[\s./-]+(\d+)[\s./-]+(\d+)")
_MONTH = re.compile(
    r"(?:(?P<year>\d{4})[\s./-]+(?P<month>\d{1,2})|(?P<first>\d{1,2})[\s./-]+(?P<last>\d{4}))"
)
# Arabic's own order of days has marks of direction between the figures, which nobody types or sees.
_UNSEEN = re.compile(r"[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
# Between the parts of a date in English, Spanish, Portuguese and French; and what follows a figure in English.
_JOINING = frozenset({"of", "the", "de", "del", "do", "le", "st", "nd", "rd", "th", "er"})
_MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A year, a month or a day.

    Attributes:
        first: Its first day.
        last: Its last day.
        stored: ``2025``, ``2025-03`` or ``2025-03-17``.
    """

    first: date
    last: date
    stored: str


def day_of(text: str, locale: QLocale | None = None) -> QDate | None:
    """Return the day that a text is; None if it is none, or if nothing tells day from month.

    In the order of the locale, year first, or with the month by its name. The signs between the numbers are anybody's,
    and may be left out where day, month and year have all their digits. What is no day in the order of the locale and
    is one with day and month the other way round is that one.
    """
    locale = locale or date_locale()
    typed = _UNSEEN.sub("", text).strip()
    order = "".join(dict.fromkeys(letter for letter in date_form(locale) if letter in "dMy"))
    found = _NUMBERS.fullmatch(typed)
    if found is not None:
        return _from_numbers(found.groups(), order)
    if re.fullmatch(rf"\d{{{_EIGHT}}}", typed):
        for one in (order, "yMd"):
            day = _day(dict(zip(one, _cut(typed, one), strict=True)))
            if day is not None:
                return day
        return None
    return _from_words(typed, locale)


def date_of(text: str, locale: QLocale | None = None) -> TypedDate | None:
    """Return the year, month or day that a text is; None if it is none."""
    typed = _UNSEEN.sub("", text).strip()
    if re.fullmatch(rf"\d{{{_YEAR}}}", typed):
        year = int(typed)
        return TypedDate(date(year, 1, 1), date(year, 12, 31), f"{year:04}") if year else None
    locale = locale or date_locale()
    month = _month_of(typed, locale)
    if month is not None:
        last = date(month.year(), month.month(), month.daysInMonth())
        return TypedDate(_plain(month), last, f"{month.year():04}-{month.month():02}")
    day = day_of(typed, locale)
    return TypedDate(_plain(day), _plain(day), _plain(day).isoformat()) if day is not None else None


def day_in_words(day: QDate) -> str:
    """Return a day in which nobody takes the month for the day: ``5 April 2025``."""
    return long_day(day, QLocale())


def understood(typed: TypedDate) -> str:
    """Return in words what was understood: ``5 April 2025``, ``April 2025``, ``2025``."""
    first = QDate(typed.first.year, typed.first.month, typed.first.day)
    if typed.first == typed.last:
        return day_in_words(first)
    return typed.stored if len(typed.stored) == _YEAR else QLocale().toString(first, month_form(QLocale()))


def shown_date(stored: str) -> str:
    """Return a stored date as the system writes it; as it is where it is no whole day."""
    try:
        day = date.fromisoformat(stored) if len(stored) > len("2025-03") else None
    except ValueError:
        day = None  # from elsewhere, where anything may stand in its place
    return date_locale().toString(QDate(day.year, day.month, day.day), date_form()) if day else stored


def example_day() -> str:
    """Return how the system writes a day of which everybody sees which number is the month."""
    return date_locale().toString(QDate(2025, 3, 17), date_form())


def _from_numbers(numbers: tuple[str, ...], order: str) -> QDate | None:
    """Return the day that three numbers are."""
    if len(numbers[0]) == _YEAR:
        orders = ["yMd", "ydM"]  # everywhere, also where the year comes last
    elif order[0] != "y":
        orders = [order, order.replace("d", "x").replace("M", "d").replace("x", "M")]
    else:
        # Where the year comes first nothing says which of the other two does, unless only one can be the month.
        days = {_day(dict(zip(one, numbers, strict=True))) for one in ("dMy", "Mdy")} - {None}
        return days.pop() if len(days) == 1 else None
    for one in orders:
        day = _day(dict(zip(one, numbers, strict=True)))
        if day is not None:
            return day
    return None


def _from_words(typed: str, locale: QLocale) -> QDate | None:
    """Return the day that two numbers and the name of a month are."""
    parts = [part for part in _PARTS.findall(typed.casefold()) if part not in _JOINING]
    numbers = [part for part in parts if part.isdecimal()]
    names = [part for part in parts if not part.isdecimal()]
    month = _month_named(names[0], locale) if len(names) == 1 else None
    if month is None or len(numbers) != 2:  # noqa: PLR2004  day and year
        return None
    year, day = numbers if len(numbers[0]) == _YEAR else reversed(numbers)
    return _day({"y": year, "M": str(month), "d": day})


def _month_of(typed: str, locale: QLocale) -> QDate | None:
    """Return the first day of the month that a text is."""
    found = _MONTH.fullmatch(typed)
    if found is not None:
        year, number = found["year"] or found["last"], found["month"] or found["first"]
        return _day({"y": year, "M": number, "d": "1"})
    parts = [part for part in _PARTS.findall(typed.casefold()) if part not in _JOINING]
    if len(parts) != 2:  # noqa: PLR2004  month and year
        return None
    name, year = parts if parts[1].isdecimal() else reversed(parts)
    month = _month_named(name, locale)
    return _day({"y": year, "M": str(month), "d": "1"}) if month is not None else None


def _month_named(name: str, locale: QLocale) -> int | None:
    """Return which month a name is, in full or short, in the system's language, the screen's or English."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for one in (locale, QLocale(), QLocale(QLocale.Language.English)):
        for form in forms:
            for month in _MONTHS:
                names = (one.monthName(month, form), one.standaloneMonthName(month, form))
                if name in {known.casefold().rstrip(".") for known in names}:
                    return month
    return None


def _cut(digits: str, order: str) -> list[str]:
    """Return the three numbers of eight digits."""
    numbers = []
    for letter in order:
        length = _YEAR if letter == "y" else 2
        numbers.append(digits[:length])
        digits = digits[length:]
    return numbers


def _day(numbers: dict[str, str]) -> QDate | None:
    """Return a day by its numbers, None where there is no such day."""
    # A year of two digits is a guess, and who guesses a study period is wrong for a whole report.
    if len(numbers["y"]) != _YEAR or max(map(len, (numbers["M"], numbers["d"]))) > 2:  # noqa: PLR2004  digits
        return None
    day = QDate(int(numbers["y"]), int(numbers["M"]), int(numbers["d"]))
    return day if day.isValid() and day.year() > 0 else None


def _plain(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())

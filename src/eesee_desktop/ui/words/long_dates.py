"""Days and months as they stand in a sentence of the screen's language: 1er janvier 2025, 1 de enero de 2025."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

_WEEKDAY = re.compile(r"^dddd\W*")
_FIRST = re.compile(r"(?<!\d)1 (?=[^\W\d])")


def day_form(locale: QLocale) -> str:
    """Return how a language writes a day with the month by its name, the day before it.

    Out of its long form, which has the weekday besides; where the month or the year is first, day, month and year.
    """
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return form if form.startswith("d") and "MMMM" in form else "d MMMM yyyy"


def month_form(locale: QLocale) -> str:
    """Return how a language writes a month by its name, and the year."""
    form = day_form(locale)
    return form[form.index("M") :]


def first_as_said(text: str, locale: QLocale) -> str:
    """Return a day with the first of a month as French has it, "1er janvier"; Qt knows nothing of it."""
    return _FIRST.sub("1er ", text) if locale.name().startswith("fr") else text


def long_day(day: QDate, locale: QLocale) -> str:
    """Return a day in which nobody takes the month for the day: ``5 April 2025``."""
    return first_as_said(locale.toString(day, day_form(locale)), locale)

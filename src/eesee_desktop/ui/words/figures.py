"""The figures that the screen writes numbers and days with; apart, as the first window needs nothing else of words."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def with_latin_figures(locale: QLocale) -> QLocale:
    """Return the locale that writes the figures of the program: 2025 beside 2.3, and not ٢٠٢٥ beside it.

    Scores, numbers of sections and codes have Latin figures on each screen and in each file, and two sorts in one line
    are read as two kinds of thing. The report has a setting of its own.
    """
    if locale.zeroDigit() == "0" or not locale.name().startswith("ar"):
        return locale
    return QLocale("ar_AE")  # the country of those with Latin figures whose names of months most others know

"""Days and months with their names, in each language of the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale

from eesee_desktop.ui.words.long_dates import long_day, month_form
from eesee_desktop.ui.words.typed_dates import day_of


@pytest.mark.parametrize(
    ("name", "day", "month"),
    [
        ("en_KE", "1 August 2025", "August 2025"),
        ("en_US", "1 August 2025", "August 2025"),
        ("fr_BJ", "1er août 2025", "août 2025"),
        ("es_PE", "1 de agosto de 2025", "agosto de 2025"),
        ("pt_MZ", "1 de agosto de 2025", "agosto de 2025"),
        ("ar_AE", "1 أغسطس 2025", "أغسطس 2025"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(name: str, day: str, month: str) -> None:
    """The month by its name, the day before it, with the words that stand between; what is written can be typed."""
    locale, first = QLocale(name), QDate(2025, 8, 1)
    assert long_day(first, locale) == day
    assert locale.toString(first, month_form(locale)) == month
    assert day_of(day, locale) == first
    assert long_day(QDate(2025, 8, 11), locale).startswith("11 ")

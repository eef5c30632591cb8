"""Dates as people type them: no order is guessed silently, and what was understood is said in words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from eesee_desktop.ui.words.dates import date_form
from eesee_desktop.ui.words.typed_dates import date_of, day_in_words, day_of, understood


@pytest.mark.parametrize(
    ("locale", "typed", "day"),
    [
        ("en_US", "5/4/2025", (2025, 5, 4)),
        ("en_KE", "5/4/2025", (2025, 4, 5)),
        ("de_DE", "5.4.2025", (2025, 4, 5)),
        ("sv_SE", "2025-04-05", (2025, 4, 5)),
        ("en_US", "2025-04-05", (2025, 4, 5)),
        ("en_KE", "2025/4/5", (2025, 4, 5)),
        ("en_US", "17/03/2025", (2025, 3, 17)),
        ("en_US", "31/12/2026", (2026, 12, 31)),
        ("en_KE", "3/17/2025", (2025, 3, 17)),
        ("sv_SE", "17/03/2025", (2025, 3, 17)),
        ("en_US", "17 March 2025", (2025, 3, 17)),
        ("en_KE", "March 17, 2025", (2025, 3, 17)),
        ("en_US", "17th of Mar. 2025", (2025, 3, 17)),
        ("es_PE", "17 de marzo de 2025", (2025, 3, 17)),
        ("de_DE", "17. März 2025", (2025, 3, 17)),
        ("de_DE", "17 March 2025", (2025, 3, 17)),
        ("en_GB", "17032025", (2025, 3, 17)),
        ("en_US", "20250317", (2025, 3, 17)),
        ("ar_TN", "17\u200f/3\u200f/2025", (2025, 3, 17)),
        ("ar_EG", "\u0661\u0667\u200f/\u0663\u200f/\u0662\u0660\u0662\u0665", (2025, 3, 17)),
        ("sv_SE", "5/4/2025", None),
        ("en_US", "31/31/2025", None),
        ("en_US", "2/30/2025", None),
        ("en_US", "17/03/25", None),
        ("en_US", "17 Marches 2025", None),
        ("en_US", "99/99/abcd", None),
        ("en_US", "March 2025", None),
        ("en_US", "", None),
    ],
)
def test_a_day_is_read_in_the_order_of_the_locale(
    locale: str, typed: str, day: tuple[int, int, int] | None
) -> None:
    """The locale's order comes first; what cannot be a day in it and can in the other order is that day."""
    assert day_of(typed, QLocale(locale)) == (QDate(*day) if day else None)


@pytest.mark.parametrize(
    ("typed", "stored", "said"),
    [
        ("2025", "2025", "2025"),
        ("2025-03", "2025-03", "March 2025"),
        ("03/2025", "2025-03", "March 2025"),
        ("March 2025", "2025-03", "March 2025"),
        ("5/4/2025", "2025-04-05", "5 April 2025"),
        ("2025-03-17", "2025-03-17", "17 March 2025"),
        ("17 mar 2025", "2025-03-17", "17 March 2025"),
    ],
)
def test_year_month_and_day_are_stored_alike(typed: str, stored: str, said: str) -> None:
    """However a date of publication is typed, it is stored in one form and said back in words."""
    read = date_of(typed, QLocale("en_KE"))
    assert read is not None
    assert (read.stored, understood(read)) == (stored, said)


def test_a_year_or_a_month_is_all_of_its_days() -> None:
    """Whether a date lies outside the study period is asked of its first and last day."""
    year, month = date_of("2025"), date_of("2024-02")
    assert year is not None
    assert month is not None
    assert (year.first, year.last) == (date(2025, 1, 1), date(2025, 12, 31))
    assert (month.first, month.last) == (date(2024, 2, 1), date(2024, 2, 29))


@pytest.mark.parametrize("typed", ["2025-13", "spring", "0000", "13/2025"])
def test_what_is_no_date_is_none(typed: str) -> None:
    """Nothing is made of what is no date."""
    assert date_of(typed) is None


def test_words_show_which_number_is_the_month() -> None:
    """What is said back has the month by its name."""
    assert day_in_words(QDate(2025, 4, 5)) == "5 April 2025"


@pytest.mark.parametrize("name", ["ar_EG", "ar_TN", "en_US", "es_PE", "fr_BJ", "ne_NP", "pt_MZ", "ur_PK"])
def test_a_day_that_the_program_writes_is_one_that_it_reads(name: str) -> None:
    """A date is known in the very form in which the locale writes it, marks of direction and all."""
    locale, day = QLocale(name), QDate(2025, 8, 1)
    assert day_of(locale.toString(day, date_form(locale)), locale) == day

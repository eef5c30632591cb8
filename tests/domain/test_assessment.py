"""The study period: a day is enough for one, and its ends belong to it."""

from __future__ import annotations

from datetime import date

import pytest

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError

NEW_YEAR, SUMMER, CHRISTMAS = date(2025, 1, 1), date(2025, 7, 1), date(2025, 12, 25)


def test_a_period_may_be_one_day_and_never_ends_before_it_begins() -> None:
    """First and last day may be the same; turned about they are refused, with both."""
    assert StudyPeriod(SUMMER, SUMMER).first == SUMMER
    with pytest.raises(KnownError) as refused:
        StudyPeriod(CHRISTMAS, NEW_YEAR)
    assert refused.value.code is ErrorCode.PERIOD_INVALID
    assert refused.value.facts == {"first": "2025-12-25", "last": "2025-01-01"}


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), False),
        (date(2024, 1, 1), NEW_YEAR, True),
        (SUMMER, SUMMER, True),
        (CHRISTMAS, date(2026, 3, 1), True),
        (date(2025, 12, 26), date(2026, 3, 1), False),
        (date(2020, 1, 1), date(2030, 1, 1), True),
    ],
)
def test_what_touches_the_period_by_a_day_overlaps(first: date, last: date, *, expected: bool) -> None:
    """A source dated on the first or the last day lies inside."""
    assert StudyPeriod(NEW_YEAR, CHRISTMAS).overlaps(first, last) is expected

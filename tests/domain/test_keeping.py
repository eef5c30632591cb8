"""Which backups stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.keeping import Kept, is_reminder_due, superfluous

NOW = datetime(2026, 6, 15, 12, 30, tzinfo=UTC)
PLENTY = 1 << 40


def stay(made: list[datetime], room: int = PLENTY) -> list[datetime]:
    """Return when those that stay were made, the newest first."""
    gone = superfluous([Kept(moment, 10) for moment in made], NOW, room)
    return sorted((moment for at, moment in enumerate(made) if at not in gone), reverse=True)


def test_last_of_each_hour_of_the_last_day_stays() -> None:
    """Of four backups an hour for a day, the last of each hour is kept, and the one before the last."""
    made = [NOW - timedelta(minutes=15 * step) for step in range(4 * 23)]
    kept = stay(made)
    assert kept[:3] == [NOW, NOW - timedelta(minutes=15), datetime(2026, 6, 15, 11, 45, tzinfo=UTC)]
    assert len(kept) == 25


def test_last_of_each_day_and_week_stays() -> None:
    """Of six backups a day for two years: hours of a day, days of a month, weeks of a year, nothing older."""
    made = [NOW - timedelta(hours=4 * step) for step in range(6 * 730)]
    kept = stay(made)
    days = [moment for moment in kept if timedelta(days=1) <= NOW - moment < timedelta(days=31)]
    weeks = [moment for moment in kept if NOW - moment >= timedelta(days=31)]
    assert len({moment.date() for moment in days}) == len(days) == 31
    assert len({moment.isocalendar()[:2] for moment in weeks}) == len(weeks)
    assert 47 <= len(weeks) <= 49
    assert NOW - kept[-1] < timedelta(days=366)


def test_oldest_go_where_there_is_no_room() -> None:
    """With room for five, the newest five stay; with room for none, the last two."""
    made = [NOW - timedelta(days=step) for step in range(20)]
    assert stay(made, room=50) == made[:5]
    assert stay(made, room=0) == made[:2]


def test_old_ones_stay_where_they_are_the_last() -> None:
    """Whoever comes back after years still has the last two backups."""
    made = [NOW - timedelta(days=2000 + step) for step in range(5)]
    assert stay(made) == made[:2]


@given(
    st.lists(st.timedeltas(timedelta(days=-400), timedelta(days=800)), unique=True, max_size=40),
    st.integers(0, 500),
)
def test_newest_always_stay(ages: list[timedelta], room: int) -> None:
    """Whatever was made whenever, a wrong clock included, and however little room there is: the newest two stay."""
    made = sorted((NOW - age for age in ages), reverse=True)
    kept = stay(made, room)
    assert kept[:2] == made[:2]
    assert len(kept) * 10 <= max(room, 20)


def test_thinning_again_changes_nothing() -> None:
    """What the rule keeps today it keeps when it is asked again today."""
    made = [NOW - timedelta(hours=5 * step) for step in range(500)]
    kept = stay(made)
    assert stay(kept) == kept


def test_somebody_is_reminded_after_a_week_unless_they_asked_for_quiet() -> None:
    """Never written, or more than a week ago: due; within the time of quiet, or a week: not."""
    day = timedelta(days=1)
    assert is_reminder_due(None, None, NOW)
    assert is_reminder_due(NOW - 8 * day, None, NOW)
    assert not is_reminder_due(NOW - 6 * day, None, NOW)
    assert not is_reminder_due(None, NOW + day, NOW)
    assert is_reminder_due(None, NOW - day, NOW)

"""The rule by which a history stays bounded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.compaction import LAST_ACTS, DatedAct, merged

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def _acts(*moments: datetime, revision: int = 1, kept: frozenset[int] = frozenset()) -> list[DatedAct]:
    """Return acts at some moments, with as many of today after them as stay in any case, and one to count from."""
    every = [*moments, *[NOW] * (LAST_ACTS + 1)]
    return [DatedAct(number, at, revision, number in kept) for number, at in enumerate(every, 1)]


def test_everything_of_a_month_stays() -> None:
    """Acts of the last 30 days are left alone, however many there are."""
    assert merged(_acts(*[NOW - 29 * DAY + number * MINUTE for number in range(500)]), NOW) == ()


def test_the_last_of_each_hour_day_and_week_stays() -> None:
    """Older than 30 days one act an hour is left, older than 90 one a day, older than a year one a week."""
    hours = [NOW - 40 * DAY + number * 20 * MINUTE for number in range(6)]  # 12:00 to 13:40
    days = [NOW - 100 * DAY + number * 6 * HOUR for number in range(5)]  # 12:00, 18:00, 0:00, 6:00, 12:00
    weeks = [datetime(2024, 1, 1, 9, 0, tzinfo=UTC) + number * 2 * DAY for number in range(7)]  # two weeks
    acts = _acts(*weeks, *days, *hours)
    assert merged(acts, NOW) == ((1, 2, 3, 4), (5, 6, 7), (8, 9), (10, 11, 12), (13, 14, 15), (16, 17, 18))


def test_the_last_acts_stay_whatever_their_age() -> None:
    """An assessment of years ago that is looked at once more has its last acts as they were."""
    acts = [DatedAct(number, NOW - 900 * DAY + number * MINUTE, 1, is_kept=False) for number in range(1, 501)]
    assert all(number <= 300 for group in merged(acts, NOW) for number in group)


def test_what_stays_for_ever_stays_and_parts_what_is_around_it() -> None:
    """An act that brought something back is in no group, and no group reaches over it, nor over a sealing."""
    moments = [NOW - 50 * DAY + number * MINUTE for number in range(6)]
    assert merged(_acts(*moments, kept=frozenset({3})), NOW) == ((1, 2), (4, 5, 6))
    two = [
        DatedAct(one.number, one.at, 1 if one.number <= 2 else 2, is_kept=False) for one in _acts(*moments)
    ]
    assert merged(two, NOW) == ((1, 2), (3, 4, 5, 6))


def test_a_clock_that_was_wrong_drops_nothing_new() -> None:
    """What was written under a clock that was set back for a while is as young as what came before it."""
    moments = [NOW - DAY, *[NOW - 2000 * DAY + number * MINUTE for number in range(9)]]
    assert merged(_acts(*moments), NOW) == ()


def test_what_says_it_is_of_the_future_stays() -> None:
    """An act later than now is kept, and makes nothing old; nor does a clock that ran ahead for some acts."""
    moments = [NOW - 20 * DAY + number * MINUTE for number in range(5)]
    assert merged(_acts(*moments, NOW + 900 * DAY, *moments), NOW) == ()
    ahead = [*(DatedAct(n, NOW - DAY, 1, is_kept=False) for n in range(1, 300))]
    ahead += [DatedAct(n, NOW + 900 * DAY, 1, is_kept=False) for n in range(300, 300 + LAST_ACTS)]
    assert merged(ahead, NOW + 900 * DAY) == ()


@given(
    st.lists(
        st.tuples(st.integers(-3000 * 24 * 60, 10), st.integers(0, 1), st.booleans()), min_size=1, max_size=60
    )
)
def test_groups_are_runs_in_order(drawn: list[tuple[int, int, bool]]) -> None:
    """Whatever the clock said: groups keep the order, take no kept act, cross no revision, leave no gap."""
    revision, acts = 1, []
    for number, (minutes, step, is_kept) in enumerate(drawn, 1):
        revision += step
        acts.append(DatedAct(number, NOW + minutes * MINUTE, revision, is_kept))
    acts += [DatedAct(len(acts) + n, NOW, revision, is_kept=False) for n in range(1, LAST_ACTS + 1)]
    by_number = {act.number: act for act in acts}
    seen: list[int] = []
    for group in merged(acts, NOW):
        assert list(group) == list(range(group[0], group[-1] + 1))
        assert len({by_number[number].revision for number in group}) == 1
        assert not any(by_number[number].is_kept for number in group)
        seen += group
    assert seen == sorted(set(seen))

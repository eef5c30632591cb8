"""Which backups are kept: the last of each hour of a day, of each day of a month, of each week of a year.

And when somebody is reminded that none was written elsewhere for long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

_DAY = timedelta(days=1)
_MONTH = timedelta(days=31)
_YEAR = timedelta(days=366)
# The one before stays, too: it is the way back from what was found out only today.
_LEAST = 2
_REMIND_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup, as far as the rule looks at it.

    Attributes:
        made: Aware.
        size: In bytes.
    """

    made: datetime
    size: int


def superfluous(backups: Sequence[Kept], now: datetime, room: int) -> frozenset[int]:
    """Return the places of the backups that may go, the last two never among them.

    One that was made after ``now``, as by a clock that was wrong, is of the present hour. What is older than a year
    goes. Where the rest needs more than ``room``, the oldest of it goes as well.

    Args:
        backups: In any order; all of one workspace, all good.
        room: Bytes that they may take together.
    """
    newest_first = sorted(range(len(backups)), key=lambda index: backups[index].made, reverse=True)
    kept: list[int] = []
    taken: set[tuple[str, object]] = set()
    for index in newest_first:
        span = _span(backups[index].made, now)
        if len(kept) < _LEAST or (span is not None and span not in taken):
            kept.append(index)
        if span is not None:
            taken.add(span)
    while len(kept) > _LEAST and sum(backups[index].size for index in kept) > room:
        kept.pop()
    return frozenset(newest_first) - frozenset(kept)


def is_reminder_due(written: datetime | None, quiet_until: datetime | None, now: datetime) -> bool:
    """Tell whether the last backup in the second place is too old, or there never was one, and nobody asked for quiet.

    Args:
        written: When the last one was written there, aware.
        quiet_until: Aware; None if nobody asked.
    """
    if quiet_until is not None and now < quiet_until:
        return False
    return written is None or now - written > _REMIND_AFTER


def _span(made: datetime, now: datetime) -> tuple[str, object] | None:
    """Return the span of time of which the last backup is kept, None where none is."""
    age = now - made
    made = made.astimezone(now.tzinfo)
    if age < _DAY:
        return "hour", min(made, now).replace(minute=0, second=0, microsecond=0)
    if age < _MONTH:
        return "day", made.date()
    if age < _YEAR:
        return "week", made.isocalendar()[:2]
    return None

"""Which acts of a history become one: the rule that keeps it bounded, as docs/history.md has it in words.

Everything of 30 days stays. Of what is older the last state of each hour stays, up to 90 days; then that of each day,
up to a year; then that of each week. The last acts stay whatever their age, and so does whatever brought something
back, whatever was taken back, and the state in which each revision was sealed.

Acts are in the order in which they were written, and that decides, never a moment: clocks are set back, and forward.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LAST_ACTS = 200
"""So many of the last acts stay as they are."""

_EVERYTHING = timedelta(days=30)
_HOURS = timedelta(days=90)
_DAYS = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class DatedAct:
    """An act, as far as the rule looks at it.

    Attributes:
        number: It is later than those with lower ones.
        at: When it was done, aware.
        revision: The one that was being written.
        is_kept: It stays for ever.
    """

    number: int
    at: datetime
    revision: int
    is_kept: bool


def merged(acts: Sequence[DatedAct], now: datetime) -> tuple[tuple[int, ...], ...]:
    """Return the numbers of acts that become one, group by group; a group is what was done without a pause by others.

    Args:
        acts: All acts of an assessment, the first one first.
        now: An act that says it is later is kept.
    """
    candidates = acts[: max(len(acts) - LAST_ACTS, 0)]
    written = _written(candidates, now)
    found: list[tuple[int, ...]] = []
    group: list[int] = []
    last: object = None
    for act, since in zip(candidates, written, strict=True):
        # Counted back from the last candidate and not from now: a clock that was years ahead for an hour, and wrote
        # fewer acts than stay anyway, makes nothing old.
        span = None if act.is_kept or act.at > now else _span(act.at, written[-1] - since)
        here = None if span is None else (span, act.revision)
        if here is None or here != last:
            found.append(tuple(group))
            group = []
        if here is not None:
            group.append(act.number)
        last = here
    found.append(tuple(group))
    return tuple(one for one in found if len(one) > 1)


def _written(acts: Sequence[DatedAct], now: datetime) -> list[datetime]:
    """Return for each act a moment at or after which it was written: what came after something is not older."""
    found: list[datetime] = []
    latest = datetime.min.replace(tzinfo=UTC)
    for act in acts:
        if act.at <= now:
            latest = max(latest, act.at)
        found.append(latest)
    return found


def _span(at: datetime, age: timedelta) -> tuple[str, object] | None:
    """Return the span of time of which the last state stays; None where everything does."""
    utc = at.astimezone(UTC)
    if age < _EVERYTHING:
        return None
    if age < _HOURS:
        return "hour", utc.replace(minute=0, second=0, microsecond=0)
    if age < _DAYS:
        return "day", utc.date()
    return "week", utc.isocalendar()[:2]

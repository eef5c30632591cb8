"""Tries to unlock a workspace that failed: each makes the next one wait, on this computer, and none for ever.

It slows down somebody at the keyboard. Whoever can copy the files guesses elsewhere, where nothing but the cost of a
guess and the length of the passphrase stop them. The file holds a number and a moment, and nothing of what was typed.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.system.files import write_file
from eesee_desktop.system.workspace_files import TRIES_NAME

_FREE = 3
"""So many may fail before anybody waits: everyone mistypes."""
_FIRST_WAIT = timedelta(seconds=5)
_LONGEST_WAIT = timedelta(minutes=15)
_MOST_COUNTED = 1000


@dataclass(frozen=True, slots=True)
class FailedTries:
    """How many failed in a row, and when the last one did; aware."""

    count: int
    last: datetime


def wait_after(count: int) -> timedelta:
    """Return how long to wait after so many failures in a row: twice as long each time, up to a quarter of an hour."""
    if count <= _FREE:
        return timedelta(0)
    doublings = min(count - _FREE - 1, 20)
    return min(_FIRST_WAIT * (1 << doublings), _LONGEST_WAIT)


def time_left(folder: Path, now: datetime) -> timedelta:
    """Return how long the next try has to wait; nothing where none failed."""
    tries = _read(folder)
    if tries is None:
        return timedelta(0)
    wait = wait_after(tries.count)
    # A clock that was put back must not make the wait longer than it ever was.
    return min(max(tries.last + wait - now, timedelta(0)), wait)


def note_failure(folder: Path, now: datetime) -> None:
    """Count a try that failed; where nothing can be written, none is counted."""
    tries = _read(folder)
    count = min((0 if tries is None else tries.count) + 1, _MOST_COUNTED)
    written = {"failures": count, "last": now.astimezone(UTC).isoformat()}
    with contextlib.suppress(KnownError):
        write_file(folder / TRIES_NAME, json.dumps(written).encode("ascii"))


def forget_failures(folder: Path) -> None:
    """Begin anew: somebody is in."""
    with contextlib.suppress(OSError):
        (folder / TRIES_NAME).unlink(missing_ok=True)


def _read(folder: Path) -> FailedTries | None:
    try:
        written = json.loads((folder / TRIES_NAME).read_bytes())
        found = FailedTries(int(written["failures"]), datetime.fromisoformat(str(written["last"])))
    # Damaged, or somebody's: it keeps nobody out.
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return found if found.count > 0 and found.last.tzinfo is not None else None

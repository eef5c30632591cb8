"""What an opening finds and has to tell: nothing of it keeps anybody from working, and none of it goes by silently."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.commit_log import Commit
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.ui_state import UiStateStore

_MISSING = "missing_commits"
_CLOCK_TOLD = "clock_told"
_BEHIND = timedelta(minutes=2)  # clocks are set by seconds all the time
_AHEAD = timedelta(days=5 * 365)  # nobody leaves a yearly assessment for so long
_MOST_KEPT = 500  # commits of which an account is kept; a log is cut long before


class OpeningCode(StrEnum):
    """What was found."""

    CODE_NOT_CONFIRMED = "code_not_confirmed"
    """Nobody said that they have the recovery code."""
    CLOCK_AHEAD = "clock_ahead"
    CLOCK_BEHIND = "clock_behind"
    COMMITS_MISSING = "commits_missing"
    KEY_FILE_MISSING = "key_file_missing"
    """The second copy of the key file was used, and the first one restored from it."""
    KEY_FILE_DAMAGED = "key_file_damaged"
    """Likewise."""
    READ_ONLY_ASKED = "read_only_asked"
    READ_ONLY_PROTECTED = "read_only_protected"
    """The folder or the stick cannot be written to."""


@dataclass(frozen=True, slots=True)
class OpeningNotice:
    """One thing to tell.

    Attributes:
        facts: What its words need.
    """

    code: OpeningCode
    facts: Mapping[str, object] = field(default_factory=dict)


def note_missing(database: Database, texts: UiStateStore) -> tuple[Commit, ...]:
    """Return the commits that were reported safe and are gone, until somebody says that they know.

    What is found now is written down before the counter goes on, so that a program killed in between tells it again.
    """
    found = {commit.number: commit for commit in (*_kept(texts), *database.missing_commits())}
    if database.missing_commits() and not database.is_read_only:
        account = sorted(found.values(), key=lambda commit: commit.number)[-_MOST_KEPT:]
        texts.set(_MISSING, json.dumps([_written(commit) for commit in account]))
        database.accept_missing()
    return tuple(found[number] for number in sorted(found))


def forget_missing(texts: UiStateStore) -> None:
    """Tell of missing commits no more: somebody knows."""
    texts.remove(_MISSING)


def clock_notice(database: Database, texts: UiStateStore, now: datetime) -> OpeningNotice | None:
    """Return a notice where the clock is before the last commit or years after it; each is told once."""
    last = database.last_commit
    if last is None or -_BEHIND <= now - last <= _AHEAD or texts.get(_CLOCK_TOLD) == to_moment(last):
        return None
    if not database.is_read_only:
        # By the moment of the last commit: with the next one it is another, and by then the person knows.
        texts.set(_CLOCK_TOLD, to_moment(last))
    code = OpeningCode.CLOCK_BEHIND if now < last else OpeningCode.CLOCK_AHEAD
    return OpeningNotice(code, {"now": now, "last": last})


def _kept(texts: UiStateStore) -> tuple[Commit, ...]:
    try:
        return tuple(_read(one) for one in json.loads(texts.get(_MISSING) or "[]"))
    except (ValueError, KeyError, TypeError):
        return ()


def _written(commit: Commit) -> dict[str, Any]:
    return {
        "number": commit.number,
        "at": to_moment(commit.at),
        "assessment": commit.assessment,
        "things": commit.things,
        "unnamed": commit.unnamed,
    }


def _read(written: Mapping[str, Any]) -> Commit:
    return Commit(
        int(written["number"]),
        from_moment(written["at"]),
        AssessmentId(written["assessment"]) if written["assessment"] else None,
        tuple(map(str, written["things"])),
        int(written["unnamed"]),
    )

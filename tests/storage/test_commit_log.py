from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.commit_log import RECORD_BYTES, Commit, CommitLog
from support_modes import has_mode

KEY = bytes(range(32))
AT = datetime(2025, 8, 1, 12, 0, 0, 123456, tzinfo=UTC)
ASSESSMENT = AssessmentId("a" * 32)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[CommitLog]:
    """Give a log that knows commits 3 to 6, each of one thing."""
    made = CommitLog(tmp_path / "workspace.commits", KEY)
    for number in range(3, 7):
        made.note(Commit(number, AT, ASSESSMENT, (f"2.{number}.narrative",)))
    yield made
    made.close()


def _again(tmp_path: Path, key: bytes = KEY) -> CommitLog:
    return CommitLog(tmp_path / "workspace.commits", key)


def test_a_later_number_is_told_with_what_it_altered(log: CommitLog, tmp_path: Path) -> None:
    """Who opens the workspace again is told number, moment and things of what the database does not have."""
    assert log.later_than(6) == ()
    assert _again(tmp_path).later_than(5) == (Commit(6, AT, ASSESSMENT, ("2.6.narrative",)),)
    assert [commit.number for commit in _again(tmp_path).later_than(0)] == [3, 4, 5, 6]


def test_nothing_of_it_can_be_read(log: CommitLog, tmp_path: Path) -> None:
    """The file is the owner's alone, has no name in it, and says nothing to another key."""
    path = tmp_path / "workspace.commits"
    assert has_mode(path, 0o600)
    assert path.stat().st_size == 4 * RECORD_BYTES == log.length * RECORD_BYTES
    assert b"narrative" not in path.read_bytes()
    assert _again(tmp_path, bytes(32)).later_than(0) == ()


@pytest.mark.parametrize("hurt", range(0, 4 * RECORD_BYTES, 97))
def test_a_hurt_record_says_nothing_and_the_others_speak(log: CommitLog, tmp_path: Path, hurt: int) -> None:
    """A flipped byte silences its record and no other, and never makes up a number."""
    path = tmp_path / "workspace.commits"
    data = bytearray(path.read_bytes())
    data[hurt] ^= 0x40
    path.write_bytes(data)
    expected = [number for number in (3, 4, 5, 6) if number != 3 + hurt // RECORD_BYTES]
    assert [commit.number for commit in log.later_than(0)] == expected


@pytest.mark.parametrize("size", [0, 1, RECORD_BYTES - 1, RECORD_BYTES, 3 * RECORD_BYTES + 200])
def test_a_torn_end_is_no_alarm(log: CommitLog, tmp_path: Path, size: int) -> None:
    """What a power cut has left of the file knows less, and counts on where it is."""
    os.truncate(tmp_path / "workspace.commits", size)
    assert [commit.number for commit in log.later_than(0)] == list(range(3, 3 + size // RECORD_BYTES))


def test_a_cut_keeps_the_last_ones(log: CommitLog, tmp_path: Path) -> None:
    """Over many checkpoints the file stays small, and knows the last commits by name."""
    for number in range(7, 1000):
        log.note(Commit(number, AT, ASSESSMENT, ("context",)))
        log.cut(Commit(number, AT))
        assert log.length <= 129
    assert (tmp_path / "workspace.commits").stat().st_size == log.length * RECORD_BYTES
    known = _again(tmp_path).later_than(0)
    assert [commit.number for commit in known] == list(range(1000 - log.length, 1000))
    assert known[-1].things == ("context",)


def test_who_knows_what_is_missing_starts_anew(log: CommitLog, tmp_path: Path) -> None:
    """After it was written down elsewhere, no later number is left; and an opened log goes on at its end."""
    log.restart(Commit(4, AT))
    assert (tmp_path / "workspace.commits").stat().st_size == RECORD_BYTES
    again = _again(tmp_path)
    assert again.later_than(3) == (Commit(4, AT),)
    again.note(Commit(5, AT, ASSESSMENT, ("context",)))
    again.close()
    assert [commit.number for commit in _again(tmp_path).later_than(0)] == [4, 5]


def test_many_things_and_long_names_fit(tmp_path: Path) -> None:
    """Of an act that altered more than a record has room for, some are named and the rest is counted."""
    log = _again(tmp_path)
    things = tuple(f"source/{number:032x}" for number in range(300))
    log.note(Commit(1, AT, ASSESSMENT, things))
    log.note(Commit(2, AT, None, ("ä" * 2000,)))
    many, long = log.later_than(0)
    assert many.things == things[: len(many.things)]
    assert many.unnamed == 300 - len(many.things)
    assert (long.things, long.unnamed, long.assessment) == ((), 1, None)
    log.close()

"""The counter of commits that is kept apart from the database, so that commits that went missing are noticed.

The database counts its commits inside the transaction of each. Here the same number is noted after the commit, with the
moment and the names of what it altered. Where this file knows a later number than the database has, commits that were
reported safe are gone: the write-ahead log beside the database was hurt, taken away by a program that cleans up, or the
database was replaced by an older one.

- Records have one length, each encrypted by itself. One that is torn, hurt or of another key is skipped: only a whole
  record says anything, and it can only say that something was there.
- They are written without waiting for the disk. What is lost of this file makes it know less, never more: it cannot
  raise a false alarm, as the commit itself was on disk before.
- At a checkpoint, after which the database stands for itself, all go but the last ones. Those still tell, by name, of
  an older database that was put in the place of this one.

Whoever puts another database in place of this one on purpose removes this file first.
"""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from eesee_desktop.crypto.records import OVERHEAD_BYTES, RecordCipher
from eesee_desktop.domain.ids import AssessmentId

RECORD_BYTES = 512
"""A sector of a disk, the most that is ever written whole."""

_MODE = 0o600
_HEAD = struct.Struct(
    "<QqHH"
)  # number, microseconds since 1970, things that are not named, bytes of the names
_ROOM = RECORD_BYTES - OVERHEAD_BYTES - _HEAD.size
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST = 8192  # records that are read; a checkpoint comes long before there are as many
_MOST_UNNAMED = 0xFFFF
_KEPT = 64  # records over a checkpoint


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit.

    Attributes:
        number: Counts up by one.
        at: Aware, UTC.
        assessment: Whose things were altered; None where it was nothing of an assessment.
        things: Names of what was altered, as the history calls it; some, where they are many.
        unnamed: How many more there were.
    """

    number: int
    at: datetime
    assessment: AssessmentId | None = None
    things: tuple[str, ...] = field(default=())
    unnamed: int = 0


class CommitLog:
    """The file of records.

    Args:
        path: Need not exist.
        key: Of the database.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._cipher = RecordCipher(key, "commit log")
        self._descriptor = -1
        self._end = _size_of(path) // RECORD_BYTES * RECORD_BYTES

    @property
    def length(self) -> int:
        """How many records there are since it was cut."""
        return self._end // RECORD_BYTES

    def later_than(self, number: int) -> tuple[Commit, ...]:
        """Return the commits that are noted here with a later number, in their order."""
        found = {commit.number: commit for commit in self._read() if commit.number > number}
        return tuple(found[one] for one in sorted(found))

    def note(self, commit: Commit) -> None:
        """Note a commit that is on disk.

        Raises:
            OSError: It is not noted; the file is as it was, or ends in a record that nobody reads.
        """
        self._put(self._end, self._cipher.seal(_packed(commit)))
        self._end += RECORD_BYTES

    def cut(self, last: Commit) -> None:
        """Forget what is long past, as the database stands for itself now.

        Args:
            last: The last commit, for a file that knows none.

        Raises:
            OSError: More is kept than is needed, which harms nothing.
        """
        if not self._end:
            self.restart(last)
        elif self.length > 2 * _KEPT:
            with self._path.open("rb") as stream:
                stream.seek(self._end - _KEPT * RECORD_BYTES)
                kept = stream.read(_KEPT * RECORD_BYTES)
            # Written before the others go: killed between, the file says too much of what is all there.
            self._put(0, kept)
            os.truncate(self._descriptor, len(kept))
            self._end = len(kept)

    def restart(self, last: Commit) -> None:
        """Forget all, later numbers too, but the last one that the database has.

        Raises:
            OSError: What was known is still known, or some of it.
        """
        self._put(0, self._cipher.seal(_packed(last)))
        os.truncate(self._descriptor, RECORD_BYTES)
        self._end = RECORD_BYTES

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):  # it is let go all the same, and knows less
                os.close(self._descriptor)
            self._descriptor = -1

    def _put(self, start: int, records: bytes) -> None:
        if self._descriptor < 0:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self._path, flags, _MODE)
        # At its place and not at the end: after a write that broke off, the next one is where it belongs.
        os.lseek(self._descriptor, start, os.SEEK_SET)
        if os.write(self._descriptor, records) != len(records):
            raise OSError("a record was cut off")

    def _read(self) -> Iterator[Commit]:
        try:
            with self._path.open("rb") as stream:
                data = stream.read(RECORD_BYTES * _MOST)
        except OSError:
            return
        for start in range(0, len(data), RECORD_BYTES):
            plain = self._cipher.open(data[start : start + RECORD_BYTES])
            if plain is not None:
                yield _unpacked(plain)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _packed(commit: Commit) -> bytes:
    names, unnamed = [str(commit.assessment or "")], commit.unnamed
    room = _ROOM - len(names[0].encode())
    for thing in commit.things:
        room -= len(thing.encode()) + 1
        if room < 0:
            unnamed += len(commit.things) - len(names) + 1
            break
        names.append(thing)
    text = "\n".join(names).encode()
    head = _HEAD.pack(
        commit.number,
        (commit.at - _EPOCH) // timedelta(microseconds=1),
        min(unnamed, _MOST_UNNAMED),
        len(text),
    )
    return head + text.ljust(_ROOM, b"\0")


def _unpacked(plain: bytes) -> Commit:
    number, microseconds, unnamed, length = _HEAD.unpack_from(plain)
    assessment, *things = plain[_HEAD.size : _HEAD.size + length].decode().split("\n")
    at: datetime = _EPOCH + timedelta(microseconds=microseconds)
    return Commit(number, at, AssessmentId(assessment) if assessment else None, tuple(things), unnamed)

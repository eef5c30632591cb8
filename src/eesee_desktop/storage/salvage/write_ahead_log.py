"""The write-ahead log of SQLite: which frame holds the latest state of a page, and whether all of them are whole.

After a crash the last commits stand only here. SQLite itself stops at the first frame that is not as it was written,
and forgets all that follows without a word; this reader looks further. See https://www.sqlite.org/fileformat.html#walformat.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from eesee_desktop.crypto.page_cipher import PAGE_BYTES
from eesee_desktop.storage.page_seal import Pair, summed

_HEADER_BYTES = 32
_FRAME_HEAD = 24
_FRAME_BYTES = _FRAME_HEAD + PAGE_BYTES
_MASK = 0xFFFFFFFF
# Of frames in a row whose sums are hurt; after more, the next two whole ones are a beginning again.
_MOST_BEGINS = 16
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683
ReadAt = Callable[[int, int], bytes]
"""Returns so many bytes of the file from an offset on."""


@dataclass(frozen=True, slots=True)
class LogState:
    """What the log adds to the file beside it.

    Attributes:
        latest: For each page that the log has whole, where its latest state stands.
        lost: Pages whose latest state was in a frame that is hurt.
        size: Of the database after the last commit, in pages; 0 where the log holds none.
        hurt: Number of frames that are not as they were written, the beginning of the file counted as one.
    """

    latest: dict[int, int]
    lost: frozenset[int] = frozenset()
    size: int = 0
    hurt: int = 0


@dataclass(frozen=True, slots=True)
class _Frame:
    page: int
    commit: int
    offset: int
    is_hurt: bool
    is_whole: bool


def read_log(read: ReadAt, length: int, is_page: Callable[[int, bytes], bool], most: int) -> LogState:
    """Read a log.

    What is torn after the last commit but one is left out, as SQLite does: a power cut tears it, and nobody was told
    that it was safe.

    Args:
        length: Of the file.
        is_page: Tells whether bytes are a whole page of a number.
        most: The highest number that a page can have.
    """
    count = max(length - _HEADER_BYTES, 0) // _FRAME_BYTES
    if not count:
        return LogState({})
    header = read(0, _HEADER_BYTES)
    magic = int.from_bytes(header[:4], "big")
    order = ">" if magic == _MAGIC_BIG else "<"
    is_known = magic in {_MAGIC_LITTLE, _MAGIC_BIG} and struct.unpack(">I", header[8:12])[0] == PAGE_BYTES
    stored: Pair = struct.unpack(">II", header[24:])
    has_header = is_known and summed(order, header[:24]) == stored
    # A hurt header says nothing; every frame repeats what tells this log from the one before.
    salts = header[16:24] if has_header else read(_HEADER_BYTES, _FRAME_HEAD)[8:16]
    heads = [read(_HEADER_BYTES + number * _FRAME_BYTES, _FRAME_HEAD) for number in range(count)]
    count = max((number + 1 for number, head in enumerate(heads) if head[8:16] == salts), default=0)
    log = _Frames(read, order, is_page, most)
    frames = log.judged(heads[:count], salts, stored)
    # The sums fit, and not one page is of this file: the log was written for another one, as after a copy over the
    # database by hand. Opening the database moves it out of the way.
    if any(not frame.is_hurt for frame in frames) and not any(frame.is_whole for frame in frames):
        return LogState({})
    return _state(frames, log.number_of, is_header_hurt=not has_header)


@dataclass(frozen=True, slots=True)
class _Frames:
    """The frames of one log.

    Attributes:
        order: Of the bytes in a word, as ``struct`` writes it.
        most: The highest number that a page can have.
    """

    read: ReadAt
    order: str
    is_page: Callable[[int, bytes], bool]
    most: int

    def judged(self, heads: list[bytes], salts: bytes, before: Pair) -> list[_Frame]:
        """Judge each by itself, though the checksum of one continues that of the one before it.

        Args:
            heads: What stands before each page.
            before: The checksum that the first one continues.
        """
        found: list[_Frame] = []
        # What the sum may continue: the one that is written down, or where that is hurt the one of what is there.
        begins = [before]
        for number, head in enumerate(heads):
            offset = _HEADER_BYTES + number * _FRAME_BYTES + _FRAME_HEAD
            page = self.read(offset, PAGE_BYTES)
            named, commit = struct.unpack(">II", head[:8])
            stored: Pair = struct.unpack(">II", head[16:])
            sums = self._sums(head[:8] + page, begins)
            if head[8:16] == salts and stored in sums:
                is_whole = self.is_page(named, page)
                found.append(_Frame(named, commit, offset, is_hurt=False, is_whole=is_whole))
                begins = [stored]
                continue
            is_whole = self.is_page(named, page)
            if is_whole:
                commit = self._commit_of((named, commit), page, begins, stored)
            found.append(_Frame(named, commit, offset, is_hurt=True, is_whole=is_whole))
            begins = [stored, *sums[: _MOST_BEGINS - 1]]
        return found

    def _sums(self, frame: bytes, begins: Iterable[Pair]) -> list[Pair]:
        """Return the sums of a frame, continuing each of some."""
        # Sums add up, so each is that of the frame alone and that of what it continues: a log in which much is hurt
        # has a person waiting, and a pass over the bytes for each would let them wait for minutes.
        (of_one, of_other), alone = _carried(), summed(self.order, frame)
        return [
            (
                (alone[0] + of_one[0] * one + of_other[0] * other) & _MASK,
                (alone[1] + of_one[1] * one + of_other[1] * other) & _MASK,
            )
            for one, other in begins
        ]

    def number_of(self, frame: _Frame) -> int | None:
        """Return the number that the bytes of a page are bound to, whatever its frame says; None if it is not whole."""
        if frame.is_whole or not frame.is_hurt:
            return frame.page if frame.is_whole else None
        page = self.read(frame.offset, PAGE_BYTES)
        return next((one for one in range(1, self.most + 1) if self.is_page(one, page)), None)

    def _commit_of(self, said: Pair, page: bytes, begins: Iterable[Pair], stored: Pair) -> int:
        """Return how large the database was after a frame: what makes its sum right, if anything does."""
        named, commit = said
        # Back from the sum to what it was before the page, and there the only unknown is one word.
        first, second = _before(self.order, page, stored)
        (word,) = struct.unpack(f"{self.order}I", struct.pack(">I", named))
        for one, other in begins:
            if (one + other + word) & _MASK == first:
                found = struct.pack(f"{self.order}I", (second - other - first) & _MASK)
                return int.from_bytes(found, "big")
        return commit


@cache
def _carried() -> tuple[Pair, Pair]:
    """Return what a frame makes of either half of the sum that it continues."""
    nothing = bytes(8 + PAGE_BYTES)
    return summed(">", nothing, (1, 0)), summed(">", nothing, (0, 1))


def _before(order: str, data: bytes, after: Pair) -> Pair:
    """Return the sum that bytes continue, from the one that they lead to."""
    first, second = after
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[-2::-2], words[::-2], strict=True):
        second = (second - other - first) & _MASK
        first = (first - one - second) & _MASK
    return first, second


def _state(
    frames: list[_Frame], number_of: Callable[[_Frame], int | None], *, is_header_hurt: bool
) -> LogState:
    commits = [number for number, frame in enumerate(frames) if frame.commit]
    if not commits:
        return LogState({})
    last, before = commits[-1], commits[-2] if len(commits) > 1 else -1
    bad = [number for number, frame in enumerate(frames[: last + 1]) if frame.is_hurt or not frame.is_whole]
    # Only the last commit: before it was on disk nobody was told so, and after it nothing had begun.
    if bad and bad[0] > before:
        last, bad = before, []
    latest: dict[int, int] = {}
    lost: set[int] = set()
    for frame in frames[: last + 1]:
        # Only now: each number is tried, and of what counts for nothing there may be much.
        number = number_of(frame)
        page = frame.page if number is None else number
        latest.pop(page, None)
        lost.discard(page)
        if number is None:
            lost.add(page)
        else:
            latest[page] = frame.offset
    if last < 0:
        return LogState({})
    return LogState(latest, frozenset(lost), frames[last].commit, len(bad) + is_header_hurt)

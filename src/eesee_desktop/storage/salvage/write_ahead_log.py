"""The write-ahead log of SQLite: which frame holds the latest state of a page, and whether all of them are whole.

After a crash the last commits stand only here. SQLite itself stops at the first frame that is not as it was written,
and forgets all that follows without a word; this reader looks further. See https://www.sqlite.org/fileformat.html#walformat.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from eesee_desktop.crypto.page_cipher import PAGE_BYTES

_HEADER_BYTES = 32
_FRAME_HEAD = 24
_FRAME_BYTES = _FRAME_HEAD + PAGE_BYTES
MAGIC_LITTLE, MAGIC_BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF
# So that the sums stay machine numbers for most of the way, and masking costs little.
_STEP = 16

Pair = tuple[int, int]
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
    order = ">" if magic == MAGIC_BIG else "<"
    is_known = magic in {MAGIC_LITTLE, MAGIC_BIG} and struct.unpack(">I", header[8:12])[0] == PAGE_BYTES
    stored: Pair = struct.unpack(">II", header[24:])
    has_header = is_known and summed(order, header[:24]) == stored
    # A hurt header says nothing; every frame repeats what tells this log from the one before.
    salts = header[16:24] if has_header else read(_HEADER_BYTES, _FRAME_HEAD)[8:16]
    heads = [read(_HEADER_BYTES + number * _FRAME_BYTES, _FRAME_HEAD) for number in range(count)]
    count = max((number + 1 for number, head in enumerate(heads) if head[8:16] == salts), default=0)
    frames = _Frames(read, order, is_page, most).judged(heads[:count], salts, stored)
    # The sums fit, and not one page is of this file: the log was written for another one, as after a copy over the
    # database by hand. Opening the database moves it out of the way.
    if any(not frame.is_hurt for frame in frames) and not any(frame.is_whole for frame in frames):
        return LogState({})
    return _state(frames, is_header_hurt=not has_header)


def summed(order: str, data: bytes, before: Pair = (0, 0)) -> Pair:
    """Return SQLite's checksum of bytes that follow others.

    Args:
        order: Of the bytes in a word, as ``struct`` writes it.
    """
    first, second = before
    words = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    while some := tuple(islice(words, _STEP)):
        for one, other in zip(some[::2], some[1::2], strict=True):
            first += one + second
            second += other + first
        first &= _MASK
        second &= _MASK
    return first, second


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
            sums = [self._sum(head[:8], page, begin) for begin in begins]
            if head[8:16] == salts and stored in sums:
                is_whole = self.is_page(named, page)
                found.append(_Frame(named, commit, offset, is_hurt=False, is_whole=is_whole))
                begins = [stored]
                continue
            of = self._number_of(named, page)
            if of is not None:
                commit = self._commit_of((of, commit), page, begins, stored)
            found.append(_Frame(of or named, commit, offset, is_hurt=True, is_whole=of is not None))
            begins = [stored, *sums]
        return found

    def _sum(self, numbers: bytes, page: bytes, before: Pair) -> Pair:
        return summed(self.order, page, summed(self.order, numbers, before))

    def _number_of(self, named: int, page: bytes) -> int | None:
        """Return the number that the bytes of a page are bound to, whatever its frame says; None if it is not whole."""
        return next((one for one in (named, *range(1, self.most + 1)) if self.is_page(one, page)), None)

    def _commit_of(self, said: Pair, page: bytes, begins: Iterable[Pair], stored: Pair) -> int:
        """Return how large the database was after a frame: the one changed byte that makes its sum right, if any."""
        named, commit = said
        spoilt = [commit ^ (byte << shift) for shift in (0, 8, 16, 24) for byte in range(256)]
        for begin in begins:
            for one in spoilt:
                if self._sum(struct.pack(">II", named, one), page, begin) == stored:
                    return one
        return commit


def _state(frames: list[_Frame], *, is_header_hurt: bool) -> LogState:
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
        latest.pop(frame.page, None)
        lost.discard(frame.page)
        if frame.is_whole:
            latest[frame.page] = frame.offset
        else:
            lost.add(frame.page)
    if last < 0:
        return LogState({})
    return LogState(latest, frozenset(lost), frames[last].commit, len(bad) + is_header_hurt)

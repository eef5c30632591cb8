"""The seal of a page: what SQLCipher writes at the end of each, checked without it.

SQLCipher answers a page whose seal does not fit with a page of zeros, and may not say so: a copy made through it
would hold those zeros under a good seal. And SQLite lays a write-ahead log over whichever database lies beside it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from eesee_desktop.crypto.page_cipher import PAGE_BYTES, SALT_BYTES, PageCipher

_WAL_MAGIC = (0x377F0682, 0x377F0683)
_WAL_HEAD = struct.Struct(">4I8s8s")
_FRAME_HEAD = struct.Struct(">2I8s8s")
_SUMS = struct.Struct(">2I")
_SUMMED_OF_WAL_HEAD, _SUMMED_OF_FRAME_HEAD = 24, 8  # bytes that a checksum covers
_PAGES_AT_ONCE = 64
_MASK = 0xFFFFFFFF
# So that the sums stay machine numbers for most of the way, and masking costs little.
_STEP = 16

Pair = tuple[int, int]

GoOn = Callable[[int, int], object]
"""Told how many bytes of how many are done; raises where the person has changed their mind."""


def hurt_pages(stream: BinaryIO, key: bytes, go_on: GoOn) -> list[int]:
    """Return the numbers of the pages of a file whose seals do not fit.

    Args:
        stream: The file; see :meth:`storage.database.Database.beside` for one that is open as a database.

    Raises:
        OSError: The file cannot be read.
    """
    stream.seek(0)
    salt = stream.read(SALT_BYTES)
    if len(salt) < SALT_BYTES:
        return [1]
    cipher = PageCipher(key, salt)
    total = stream.seek(0, 2)
    stream.seek(0)
    hurt: list[int] = []
    for number, page in _pages(stream):
        # The wanted end of a file that grows while it is read, as it may be.
        if len(page) == PAGE_BYTES and not cipher.is_whole(number, page):
            hurt.append(number)
        if number % _PAGES_AT_ONCE == 0:
            go_on(min(number * PAGE_BYTES, total), total)
    return hurt


def is_page_hurt(stream: BinaryIO, key: bytes, number: int) -> bool:
    """Look at one page again.

    Raises:
        OSError: The file cannot be read.
    """
    stream.seek(0)
    cipher = PageCipher(key, stream.read(SALT_BYTES))
    stream.seek((number - 1) * PAGE_BYTES)
    return not cipher.is_whole(number, stream.read(PAGE_BYTES))


def log_belongs(path: Path, log: Path, key: bytes) -> bool:
    """Tell whether a write-ahead log is of the database that it lies beside.

    SQLite does not ask: where a backup was copied over a database after a crash, it would lay the log of the one that
    is gone over the one that came, and neither is left.

    Returns:
        False only if the log holds a frame that SQLite would take, and that was not written for this file.

    Raises:
        OSError: A file cannot be read.
    """
    first = _first_frame(log)
    if first is None:
        return True
    with path.open("rb") as database:
        salt = database.read(SALT_BYTES)
    # A database of which nothing was written back yet lies in its log whole, salt and all.
    if len(salt) < SALT_BYTES:
        return True
    return PageCipher(key, salt).is_whole(*first)


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


def _first_frame(log: Path) -> tuple[int, bytes] | None:
    """Return the number and the bytes of the first page in a log; None where SQLite takes nothing from it.

    It takes nothing where the frame is left from before the log was begun anew, nor where a power cut tore it, as may
    happen to the very log of a file: nobody was told that it was safe.
    """
    with log.open("rb") as stream:
        head = stream.read(_WAL_HEAD.size)
        frame = stream.read(_FRAME_HEAD.size)
        page = stream.read(PAGE_BYTES)
    if len(page) < PAGE_BYTES:
        return None
    magic, _, page_bytes, _, salts, sum_of_head = _WAL_HEAD.unpack(head)
    number, _, salts_of_frame, sum_of_frame = _FRAME_HEAD.unpack(frame)
    order = "<" if magic == _WAL_MAGIC[0] else ">"
    first = summed(order, head[:_SUMMED_OF_WAL_HEAD])
    then = summed(order, page, summed(order, frame[:_SUMMED_OF_FRAME_HEAD], first))
    is_taken = magic in _WAL_MAGIC and page_bytes == PAGE_BYTES and salts_of_frame == salts
    if not is_taken or (sum_of_head, sum_of_frame) != (_SUMS.pack(*first), _SUMS.pack(*then)):
        return None
    return number, page


def _pages(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    number = 0
    while block := stream.read(PAGE_BYTES * _PAGES_AT_ONCE):
        for start in range(0, len(block), PAGE_BYTES):
            number += 1
            yield number, block[start : start + PAGE_BYTES]

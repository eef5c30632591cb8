"""The seal of a page: what SQLCipher writes at the end of each, checked without it.

SQLCipher answers a page whose seal does not fit with a page of zeros, and may not say so: a copy made through it
would hold those zeros under a good seal. And SQLite lays a write-ahead log over whichever database lies beside it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from eesee_desktop.crypto.page_cipher import PAGE_BYTES, SALT_BYTES, PageCipher
from eesee_desktop.storage.salvage.write_ahead_log import MAGIC_BIG, MAGIC_LITTLE, summed

_WAL_HEAD = struct.Struct(">4I8s8s")
_FRAME_HEAD = struct.Struct(">2I8s8s")
_PAGES_AT_ONCE = 64

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
    with log.open("rb") as stream:
        head = stream.read(_WAL_HEAD.size)
        if len(head) < _WAL_HEAD.size:
            return True
        magic, _, page_bytes, _, salts, stored = _WAL_HEAD.unpack(head)
        if magic not in {MAGIC_LITTLE, MAGIC_BIG} or page_bytes != PAGE_BYTES:
            return True  # SQLite takes nothing from it
        frame = stream.read(_FRAME_HEAD.size).ljust(_FRAME_HEAD.size, b"\0")
        number, _, of_log, sums = _FRAME_HEAD.unpack(frame)
        page = stream.read(PAGE_BYTES)
    order = ">" if magic == MAGIC_BIG else "<"
    before = struct.unpack(">II", stored)
    is_taken = (
        of_log == salts
        and len(page) == PAGE_BYTES
        and summed(order, head[:-8]) == before
        and summed(order, page, summed(order, frame[:8], before)) == struct.unpack(">II", sums)
    )
    if not is_taken:
        return True  # torn, or left from before the log was begun anew
    with path.open("rb") as database:
        salt = database.read(SALT_BYTES)
    # A database of which nothing was written back yet lies in its log whole, salt and all.
    if len(salt) < SALT_BYTES:
        return True
    return PageCipher(key, salt).is_whole(number, page)


def _pages(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    number = 0
    while block := stream.read(PAGE_BYTES * _PAGES_AT_ONCE):
        for start in range(0, len(block), PAGE_BYTES):
            number += 1
            yield number, block[start : start + PAGE_BYTES]

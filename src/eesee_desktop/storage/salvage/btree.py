"""Tables read from the pages themselves, as far as these are whole: the b-trees of SQLite and the records in them.

A page that is not whole gives nothing. A value that runs on over such a page is missing as a whole, so that whatever
is returned is, to the letter, what was stored. See https://www.sqlite.org/fileformat.html.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from eesee_desktop.crypto.page_cipher import USABLE_BYTES

_INNER, _LEAF = 0x05, 0x0D
_FILE_HEADER = 100
_LARGEST_HERE = USABLE_BYTES - 35
_SMALLEST_HERE = (USABLE_BYTES - 12) * 32 // 255 - 23
_MORE = 0x80
_VARINT_BYTES = 9
_NUMBER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8}
_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12
_RESERVED = frozenset({10, 11})


class Missing(Enum):
    """Stands in a row for a value that could not be read."""

    VALUE = "missing"


Value = int | float | str | bytes | None | Missing
OpenPage = Callable[[int], bytes | None]
"""Returns the content of a page, None if it is not whole."""


class MalformedError(Exception):
    """A page is whole, and yet is no page of a table."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row as it lies in the file.

    Attributes:
        rowid: SQLite's own number of the row.
        values: In the order of the columns; fewer than there are columns where some were added later.
    """

    rowid: int
    values: tuple[Value, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every value could be read."""
        return Missing.VALUE not in self.values


@dataclass(slots=True)
class Walk:
    """What was found on a walk through a table.

    Attributes:
        seen: Pages that belong to it: inner ones, leaves, and those that long values run on over.
        lost: Pages that belong to it and are not whole.
        is_inner_lost: One of them may have led to others.
    """

    records: list[Record] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    lost: set[int] = field(default_factory=set)
    is_inner_lost: bool = False


class Tables:
    """Reads tables of one file.

    Args:
        open_page: Gives contents.
        count: How many pages there are.
    """

    def __init__(self, open_page: OpenPage, count: int) -> None:
        # Each page is asked for several times: as a leaf, as part of a chain, as one that nothing leads to.
        self._open = lru_cache(maxsize=256)(open_page)
        self._count = count

    def walk(self, root: int) -> Walk:
        """Return what a table holds, from its root on, in the order of its rows."""
        found, ahead = Walk(), [root]
        while ahead:
            number = ahead.pop()
            if number in found.seen or number in found.lost:
                continue
            content = self._open(number)
            if content is None:
                found.lost.add(number)
                found.is_inner_lost = True
                continue
            found.seen.add(number)
            kind = _kind(number, content)
            if kind == _INNER:
                ahead += reversed(list(_children(number, content)))
            elif kind == _LEAF:
                found.records += self._records(number, content, found)
            else:
                found.lost.add(number)
        return found

    def leaf(self, number: int, found: Walk) -> bool:
        """Add what a page holds if it is the leaf of some table; tell whether it is."""
        content = self._open(number)
        if content is None or _kind(number, content) != _LEAF:
            return False
        found.seen.add(number)
        found.records += self._records(number, content, found)
        return True

    def _records(self, number: int, content: bytes, found: Walk) -> list[Record]:
        try:
            return [self._record(content, place, found) for place in _cells(number, content, head=8)]
        except (MalformedError, IndexError, struct.error):
            found.lost.add(number)
            return []

    def _record(self, content: bytes, place: int, found: Walk) -> Record:
        size, place = _varint(content, place)
        rowid, place = _varint(content, place)
        if rowid >= 1 << 63:
            rowid -= 1 << 64
        here = _size_here(size)
        payload = content[place : place + here]
        if here < size:
            payload += self._run_on(
                int.from_bytes(content[place + here : place + here + 4], "big"), size - here, found
            )
        return Record(rowid, _values(payload))

    def _run_on(self, number: int, wanted: int, found: Walk) -> bytes:
        """Return what a value runs on with, as far as the pages are whole."""
        parts: list[bytes] = []
        while wanted > 0 and 1 <= number <= self._count and number not in found.lost:
            content = self._open(number)
            if content is None:
                found.lost.add(number)
                break
            # A chain that comes back to itself would have no end.
            if number in found.seen:
                break
            found.seen.add(number)
            parts.append(content[4 : 4 + wanted])
            wanted -= len(parts[-1])
            number = int.from_bytes(content[:4], "big")
        return b"".join(parts)


def free_pages(open_page: OpenPage, count: int) -> frozenset[int]:
    """Return the pages that are in use for nothing, as far as the list of them is whole."""
    first = open_page(1)
    found: set[int] = set()
    number = int.from_bytes(first[32:36], "big") if first else 0
    while 1 <= number <= count and number not in found:
        found.add(number)
        trunk = open_page(number)
        if trunk is None:
            break
        number, listed = struct.unpack(">II", trunk[:8])
        listed = min(listed, USABLE_BYTES // 4 - 2)
        found.update(struct.unpack(f">{listed}I", trunk[8 : 8 + 4 * listed]))
    return frozenset(found)


def _kind(number: int, content: bytes) -> int:
    return content[_FILE_HEADER if number == 1 else 0]


def _cells(number: int, content: bytes, head: int) -> Iterator[int]:
    """Yield where the cells of a page begin."""
    start = _FILE_HEADER if number == 1 else 0
    (cells,) = struct.unpack(">H", content[start + 3 : start + 5])
    for (place,) in struct.iter_unpack(">H", content[start + head : start + head + 2 * cells]):
        if not start + head <= place < USABLE_BYTES:
            raise MalformedError
        yield place


def _children(number: int, content: bytes) -> Iterator[int]:
    start = _FILE_HEADER if number == 1 else 0
    try:
        for place in _cells(number, content, head=12):
            yield int.from_bytes(content[place : place + 4], "big")
    except MalformedError:
        return
    yield int.from_bytes(content[start + 8 : start + 12], "big")


def _size_here(size: int) -> int:
    """Return how much of a record stands on the leaf itself; the rest runs on over other pages."""
    if size <= _LARGEST_HERE:
        return size
    fitting = _SMALLEST_HERE + (size - _SMALLEST_HERE) % (USABLE_BYTES - 4)
    return fitting if fitting <= _LARGEST_HERE else _SMALLEST_HERE


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where it ends."""
    value = 0
    for byte in data[place : place + _VARINT_BYTES - 1]:
        place += 1
        value = value << 7 | byte & ~_MORE
        if not byte & _MORE:
            return value, place
    return value << 8 | data[place], place + 1


def _values(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a record; those that its end is missing of are missing."""
    at_values, place = _varint(payload, 0)
    # Not even what types the values have is whole; no table of ours has rows like that.
    if at_values > len(payload):
        raise MalformedError
    types = []
    while place < at_values:
        kind, place = _varint(payload, place)
        types.append(kind)
    values: list[Value] = []
    for kind in types:
        size = _size_of(kind)
        values.append(
            _value(kind, payload[place : place + size]) if place + size <= len(payload) else Missing.VALUE
        )
        place += size
    return tuple(values)


def _size_of(kind: int) -> int:
    if kind in _RESERVED:
        raise MalformedError
    return (kind - _FIRST_BLOB) // 2 if kind >= _FIRST_BLOB else _NUMBER_BYTES.get(kind, 0)


def _value(kind: int, data: bytes) -> Value:
    if kind >= _FIRST_BLOB:
        if kind % 2 == 0:
            return data
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise MalformedError from error
    if kind == 0:
        return None
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO
    if kind == _REAL:
        return float(struct.unpack(">d", data)[0])
    return int.from_bytes(data, "big", signed=True)

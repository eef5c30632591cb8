"""The words of ICU's dictionaries, out of its data library: Thai, Lao, Khmer and Burmese are written without blanks."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

# ruff: noqa: PLR2004  the figures are those of the formats
# Tables of contents and dictionaries as ICU lays them out (icu4c/source/common/ucmndata.h, dictionarydata.h,
# unicode/bytestrie.h).
_PACKAGE = b"CmnD"
_MOST_LINEAR_BRANCH = 5
_FIRST_LINEAR = 0x10
_FIRST_VALUE = 0x20
_JOINERS = {0xFF: 0x200D, 0xFE: 0x200C}


def words_of(library: Path, name: str) -> list[str]:
    """Return the words of a dictionary, such as ``khmerdict``, sorted."""
    item = _item(library.read_bytes(), f"brkitr/{name}.dict")
    head = struct.unpack_from("<H", item)[0]
    indexes = struct.unpack_from("<8i", item, head)
    trie = item[head + indexes[0] : head + indexes[3]]
    first = indexes[5] & 0x1FFFFF
    return sorted(
        "".join(chr(_JOINERS.get(byte, first + byte)) for byte in word) for word in _Trie(trie).words(0, b"")
    )


def _item(data: bytes, wanted: str) -> bytes:
    start = data.index(_PACKAGE) - 12
    contents = start + struct.unpack_from("<H", data, start)[0]
    count = struct.unpack_from("<I", data, contents)[0]
    places = [struct.unpack_from("<II", data, contents + 4 + 8 * number) for number in range(count)]
    for number, (name_at, data_at) in enumerate(places):
        name = data[contents + name_at : data.index(b"\0", contents + name_at)].decode("ascii")
        if name.endswith(wanted):
            end = places[number + 1][1] if number + 1 < count else len(data)
            return data[contents + data_at : contents + end]
    raise KeyError(wanted)


class _Trie:
    """A BytesTrie: every way through it is a word."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def words(self, at: int, before: bytes) -> Iterator[bytes]:
        """Yield the words that go on from a node."""
        while True:
            lead = self._data[at]
            at += 1
            if lead >= _FIRST_VALUE:
                yield before
                at = self._behind_value(lead >> 1, at)
                if lead & 1:
                    return
            elif lead >= _FIRST_LINEAR:
                length = lead - _FIRST_LINEAR + 1
                before += self._data[at : at + length]
                at += length
            else:
                if not lead:
                    lead = self._data[at]
                    at += 1
                yield from self._branch(at, lead + 1, before)
                return

    def _branch(self, at: int, length: int, before: bytes) -> Iterator[bytes]:
        while length > _MOST_LINEAR_BRANCH:
            at += 1
            target, at = self._jump(at)
            yield from self._branch(target, length >> 1, before)
            length -= length >> 1
        for _ in range(length - 1):
            byte = self._data[at : at + 1]
            lead = self._data[at + 1]
            value, at = self._value(lead >> 1, at + 2)
            if lead & 1:
                yield before + byte
            else:
                yield from self.words(at + value, before + byte)
        yield from self.words(at + 1, before + self._data[at : at + 1])

    def _value(self, lead: int, at: int) -> tuple[int, int]:
        data = self._data
        if lead < 0x51:
            return lead - 0x10, at
        if lead < 0x6C:
            return (lead - 0x51) << 8 | data[at], at + 1
        if lead < 0x7E:
            return (lead - 0x6C) << 16 | data[at] << 8 | data[at + 1], at + 2
        size = 3 if lead == 0x7E else 4
        return int.from_bytes(data[at : at + size], "big"), at + size

    def _behind_value(self, lead: int, at: int) -> int:
        return self._value(lead, at)[1]

    def _jump(self, at: int) -> tuple[int, int]:
        data = self._data
        delta = data[at]
        at += 1
        if delta < 0xC0:
            size, base = 0, delta
        elif delta < 0xF0:
            size, base = 1, delta - 0xC0
        elif delta < 0xFE:
            size, base = 2, delta - 0xF0
        else:
            size, base = (3 if delta == 0xFE else 4), 0
        value = base << 8 * size | int.from_bytes(data[at : at + size], "big")
        return at + size + value, at + size

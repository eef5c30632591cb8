"""Files of xz whose blocks are packed each in its own way, which the form allows and no writer at hand offers.

A file is a head, blocks, an index of their lengths and a foot (https://tukaani.org/xz/xz-file-format.txt).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

_HEAD = 12
_FOOT = struct.Struct("<IIH2s")  # sum, length of the index in fours less one, kind of check, magic
_MAGIC = b"YZ"


def joined(files: list[bytes]) -> bytes:
    """Return one file with the blocks of several, which have the same kind of check.

    Raises:
        ValueError: They do not, or one is not xz, or of several streams.
    """
    if len({file[:_HEAD] for file in files}) != 1:
        raise ValueError("no files of xz with the same kind of check")
    blocks, records = bytearray(), []
    for file in files:
        length, _ = _length_of_index(file)
        blocks += file[_HEAD : len(file) - _FOOT.size - length]
        records += _records(file[len(file) - _FOOT.size - length : -_FOOT.size])
    if len(blocks) != sum(_fours(length) for length, _ in records):
        raise ValueError("a file of several streams")
    index = b"\0" + _number(len(records)) + b"".join(_number(size) for record in records for size in record)
    index = index.ljust(_fours(len(index)), b"\0")
    index += struct.pack("<I", zlib.crc32(index))
    _, check = _length_of_index(files[0])
    foot = struct.pack("<IH", len(index) // 4 - 1, check)
    return files[0][:_HEAD] + bytes(blocks) + index + struct.pack("<I", zlib.crc32(foot)) + foot + _MAGIC


def _length_of_index(file: bytes) -> tuple[int, int]:
    _, fours, check, magic = _FOOT.unpack(file[-_FOOT.size :])
    if magic != _MAGIC:
        raise ValueError("no file of xz")
    return (fours + 1) * 4, check


def _records(index: bytes) -> list[tuple[int, int]]:
    """Return of each block its length without padding, and that of what it holds."""
    numbers = _numbers(index[1:])
    count = next(numbers)
    return [(next(numbers), next(numbers)) for _ in range(count)]


def _fours(length: int) -> int:
    return (length + 3) & ~3


def _numbers(data: bytes) -> Iterator[int]:
    """Yield numbers of seven bits a byte, the lowest first."""
    value = shift = 0
    for byte in data:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:  # noqa: PLR2004  the bit that says that more follows
            yield value
            value = shift = 0


def _number(value: int) -> bytes:
    coded = bytearray()
    while value > 0x7F:  # noqa: PLR2004  as above
        coded.append(value & 0x7F | 0x80)
        value >>= 7
    coded.append(value)
    return bytes(coded)

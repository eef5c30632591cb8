"""Old versions written small: each as what differs from the one after it, and now and then one by itself.

A version of a text is nearly the one after it. What stands before and behind the difference is counted, the difference
is packed with the other text's as its dictionary. Each carries a check sum of what must come out: with another text
beside it, or on damaged bytes, that is told, and never a wrong word shown.
"""

from __future__ import annotations

import struct
import zlib

_BESIDE, _ALONE = b"b", b"a"
_HEAD = struct.Struct(">cIII")
_WINDOW = 32 * 1024  # bytes: no more of a dictionary is looked at
_RAW = -15
_LEVEL = 9


class PackedError(Exception):
    """What was packed does not give what it must."""


def pack_beside(old: str, new: str) -> bytes:
    """Return a text packed beside another one, which must be at hand again when it is unpacked."""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    middle = old[head : len(old) - tail].encode("utf-8", "surrogatepass")
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW, zdict=_dictionary(new, head, tail))
    body = packer.compress(middle) + packer.flush()
    return _HEAD.pack(_BESIDE, _sum(old, new), head, tail) + body


def pack_alone(old: str, new: str) -> bytes:
    """Return two texts packed by themselves."""
    first, second = (text.encode("utf-8", "surrogatepass") for text in (old, new))
    return _HEAD.pack(_ALONE, _sum(old, new), len(first), 0) + zlib.compress(first + second, _LEVEL)


def is_alone(packed: bytes) -> bool:
    """Tell whether no other text is needed."""
    return packed[:1] == _ALONE


def unpack(packed: bytes, beside: str | None) -> tuple[str, str]:
    """Return both texts again.

    Args:
        beside: The second one; None where nobody has it.

    Raises:
        PackedError: They cannot be had.
    """
    try:
        kind, wanted, first, second = _HEAD.unpack_from(packed)
        body = packed[_HEAD.size :]
        if kind == _ALONE:
            both = zlib.decompress(body)
            old, new = (part.decode("utf-8", "surrogatepass") for part in (both[:first], both[first:]))
        elif kind == _BESIDE and beside is not None:
            unpacker = zlib.decompressobj(_RAW, zdict=_dictionary(beside, first, second))
            middle = (unpacker.decompress(body) + unpacker.flush()).decode("utf-8", "surrogatepass")
            old, new = beside[:first] + middle + beside[len(beside) - second :], beside
        else:
            raise PackedError
    except (struct.error, zlib.error, UnicodeDecodeError) as error:
        raise PackedError from error
    if _sum(old, new) != wanted:
        raise PackedError
    return old, new


def _dictionary(text: str, head: int, tail: int) -> bytes:
    """Return what stands in the place of the difference in the other text, with what stands around it."""
    start, end = max(head - _WINDOW // 8, 0), max(len(text) - tail, 0) + _WINDOW // 8
    return text[start:end].encode("utf-8", "surrogatepass")[-_WINDOW:]


def _shared(one: str, other: str) -> int:
    """Return how long a beginning two texts share."""
    # By halves: a comparison of stretches is done in C.
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[:middle] == other[:middle]:
            least = middle
        else:
            most = middle - 1
    return least


def _sum(old: str, new: str) -> int:
    # With the length of the first: the same letters could be parted elsewhere.
    begun = zlib.crc32(old.encode("utf-8", "surrogatepass"), len(old))
    return zlib.crc32(new.encode("utf-8", "surrogatepass"), begun)

"""A file in numbered parts, each checked, for mail services that carry only small ones.

A part is one line and then bytes. The line names the whole by its SHA-256, which part of how many it is, the SHA-256
of its bytes, and the name of the whole: parts are joined in any order and under any names of files.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from eesee_desktop.bundle.archive import LARGEST_FILE
from eesee_desktop.domain.errors import ErrorCode, KnownError

PART_MARK = b"eesee-part-v1 "
MOST_PARTS = 999
# The line is shorter than that; what is longer is no part.
_LONGEST_LINE = 400
# Below, a file would fall apart into more mails than anybody sends.
SMALLEST_LIMIT = 64 * 1024
_LINE = re.compile(
    rb"eesee-part-v1 (?P<whole>[0-9a-f]{64}) (?P<number>[1-9][0-9]{0,2})/(?P<count>[1-9][0-9]{0,2}) "
    rb"(?P<sha256>[0-9a-f]{64}) (?P<name>[A-Za-z0-9.-]{1,100})\n"
)


@dataclass(frozen=True, slots=True)
class FilePart:
    """One part.

    Attributes:
        whole: SHA-256 of the whole, hexadecimal.
        number: 1 to ``count``.
        name: Of the whole.
    """

    whole: str
    number: int
    count: int
    name: str
    data: bytes = field(repr=False)


def split(data: bytes, name: str, limit: int) -> tuple[bytes, ...]:
    """Return a file in parts of at most ``limit`` bytes each.

    Args:
        name: Of the whole; letters, digits, dots and hyphens.
        limit: :data:`SMALLEST_LIMIT` or more.
    """
    room = max(limit, SMALLEST_LIMIT) - _LONGEST_LINE
    pieces = [data[start : start + room] for start in range(0, len(data), room)]
    if not _fits(name, len(pieces)):
        msg = "name or count"
        raise ValueError(msg)
    whole = hashlib.sha256(data).hexdigest()
    return tuple(
        f"eesee-part-v1 {whole} {number}/{len(pieces)} {hashlib.sha256(piece).hexdigest()} {name}\n".encode()
        + piece
        for number, piece in enumerate(pieces, start=1)
    )


def read_part(data: bytes) -> FilePart:
    """Return a part.

    Raises:
        KnownError: PART_DAMAGED.
    """
    line, end, piece = data[: _LONGEST_LINE + 1].partition(b"\n")
    match = _LINE.fullmatch(line + end)
    if match is None:
        raise KnownError(ErrorCode.PART_DAMAGED, number="?", count="?")
    piece = data[len(line) + 1 :]
    number, count = int(match["number"]), int(match["count"])
    if number > count or hashlib.sha256(piece).hexdigest() != match["sha256"].decode():
        raise KnownError(ErrorCode.PART_DAMAGED, number=number, count=count)
    return FilePart(match["whole"].decode(), number, count, match["name"].decode(), piece)


def join(parts: Sequence[FilePart]) -> bytes:
    """Return the whole of all its parts, in any order, some perhaps twice.

    Raises:
        KnownError: PARTS_MISSING naming them; PART_DAMAGED if they do not make what they name.
    """
    count, name = parts[0].count, parts[0].name
    # Several with one number differ only if somebody made them: the whole tells which fits, or none does.
    found = {part.number: part.data for part in parts}
    missing = [number for number in range(1, count + 1) if number not in found]
    if missing:
        told = ", ".join(str(number) for number in missing)
        raise KnownError(ErrorCode.PARTS_MISSING, missing=told, count=count, name=name)
    size = sum(len(piece) for piece in found.values())
    data = b"".join(found[number] for number in range(1, count + 1)) if size <= 2 * LARGEST_FILE else b""
    if hashlib.sha256(data).hexdigest() != parts[0].whole:
        raise KnownError(ErrorCode.PART_DAMAGED, number="?", count=count)
    return data


def _fits(name: str, count: int) -> bool:
    return count <= MOST_PARTS and re.fullmatch(r"[A-Za-z0-9.-]{1,100}", name) is not None

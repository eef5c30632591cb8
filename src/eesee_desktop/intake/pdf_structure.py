"""Whether a PDF is whole: a viewer mends a damaged one in silence, and may show an older save of it."""

from __future__ import annotations

import re
from enum import StrEnum

_HEAD = b"%PDF-"
_END = b"%%EOF"
_START = re.compile(rb"startxref\s+(\d{1,12})\s*$")
# A table begins with its word, a stream of cross references with its number.
_TABLE = re.compile(rb"\s*(?:xref\s|\d+\s+\d+\s+obj)")
_BEFORE_END = 64
_HEAD_WITHIN = 1024
_UNFINISHED = re.compile(rb"\d+\s+\d+\s+obj\b|\bstream\b|\bxref\b|\btrailer\b")


class PdfDamage(StrEnum):
    """What is wrong with a file."""

    NO_END = "no_end"
    LAST_SAVE_CUT = "last_save_cut"
    TABLE_MOVED = "table_moved"


def damage_of(data: bytes) -> PdfDamage | None:
    """Return what is wrong with the frame of a PDF, None for a whole one.

    Programs save by adding to the end. If such an addition was cut off on its way, everything before it is still a
    valid file: the one before the last save.
    """
    end = data.rfind(_END)
    if end < 0:
        return PdfDamage.NO_END
    if _UNFINISHED.search(data, end + len(_END)):
        return PdfDamage.LAST_SAVE_CUT
    match = _START.search(data[max(0, end - _BEFORE_END) : end])
    if match is None:
        return PdfDamage.TABLE_MOVED
    # Some programs count from the first byte of the file, some from that of the head.
    head = max(0, data.find(_HEAD, 0, _HEAD_WITHIN))
    start = int(match[1])
    if not any(_TABLE.match(data, place) for place in (start, start + head)):
        return PdfDamage.TABLE_MOVED
    return None

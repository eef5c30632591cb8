"""A TrueType face cut down to what a document draws, with groups of glyphs as glyphs of their own.

A letter with its marks, or a syllable whose vowel stands before it, is several glyphs that are shifted against each
other. Made one glyph (a composite, in TrueType's words), it stands in the line as one letter does, and every reader of
a PDF takes its characters from there in their order; from loose glyphs each reader guesses its own.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import uharfbuzz as hb

_NOT_DEFINED = 0
# Shaping is done: what is left is outlines.
_NOT_NEEDED = (
    b"GSUB",
    b"GPOS",
    b"GDEF",
    b"OS/2",
    b"cmap",
    b"gasp",
    b"name",
    b"post",
    b"cvt ",
    b"fpgm",
    b"prep",
)
_WORDS_THAT_ARE_PLACES = 0x0003
_MORE_FOLLOW = 0x0020
_CHECKSUM_OF_ALL = 0xB1B0AFBA


class Part(NamedTuple):
    """A glyph of a group and where it stands in it, in units of the face."""

    glyph: int
    x: int
    y: int


class DrawnGlyph(NamedTuple):
    """What one code of a font draws.

    Attributes:
        parts: None at all for a blank.
        advance: How far the line moves on, in units of the face.
    """

    parts: tuple[Part, ...]
    advance: int


def cut_down(face: bytes, drawn: Sequence[DrawnGlyph]) -> tuple[bytes, list[int]]:
    """Return a face that has what is drawn and nothing else, and the number of each of ``drawn`` in it."""
    whole = hb.Face(hb.Blob(face))
    advances = hb.Font(whole)
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(
        {_NOT_DEFINED, *(part.glyph for glyph in drawn for part in glyph.parts)}
    )
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(int.from_bytes(tag, "big") for tag in _NOT_NEEDED)
    wanted.flags = (
        hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    plan = hb.SubsetPlan(whole, wanted)
    places = plan.old_to_new_glyph_mapping
    small = plan.execute()
    tables = {tag: small.reference_table(tag).data for tag in small.table_tags}
    numbers: list[int] = []
    added: list[DrawnGlyph] = []
    count = small.glyph_count
    for glyph in drawn:
        if _is_as_it_is(glyph, advances):
            numbers.append(places[glyph.parts[0].glyph])
            continue
        numbers.append(count + len(added))
        added.append(
            DrawnGlyph(tuple(part._replace(glyph=places[part.glyph]) for part in glyph.parts), glyph.advance)
        )
    return _written(_with_glyphs(tables, count, added)), numbers


def _is_as_it_is(glyph: DrawnGlyph, font: hb.Font) -> bool:
    if len(glyph.parts) != 1 or glyph.parts[0][1:] != (0, 0):
        return False
    return bool(font.get_glyph_h_advance(glyph.parts[0].glyph) == glyph.advance)


def _with_glyphs(tables: Mapping[str, bytes], count: int, added: Sequence[DrawnGlyph]) -> dict[str, bytes]:
    """Return the tables of a face with glyphs added at its end."""
    head, heads, most = bytearray(tables["head"]), bytearray(tables["hhea"]), bytearray(tables["maxp"])
    is_long = struct.unpack_from(">h", head, 50)[0]
    loca = tables["loca"]
    offsets = list(
        struct.unpack_from(f">{count + 1}I", loca)
        if is_long
        else (2 * offset for offset in struct.unpack_from(f">{count + 1}H", loca))
    )
    outlines = bytearray(tables["glyf"][: offsets[-1]])
    metrics = _metrics(tables["hmtx"], struct.unpack_from(">H", heads, 34)[0], count)
    boxes = [
        struct.unpack_from(">4h", outlines, at + 2) if end > at else None for at, end in pairwise(offsets)
    ]
    for glyph in added:
        box = _box(glyph, boxes)
        outlines += b"" if box is None else _composite(glyph, box)
        # Four bytes: what a long table of offsets asks for.
        outlines += bytes(-len(outlines) % 4)
        offsets.append(len(outlines))
        metrics.append((min(glyph.advance, 0xFFFF), 0 if box is None else box[0]))
    struct.pack_into(">I", head, 8, 0)
    struct.pack_into(">h", head, 50, 1)
    struct.pack_into(">H", heads, 34, len(metrics))
    struct.pack_into(">H", most, 4, len(metrics))
    _raise_limits(most, max((len(glyph.parts) for glyph in added), default=0))
    return {
        "head": bytes(head),
        "hhea": bytes(heads),
        "maxp": bytes(most),
        "hmtx": b"".join(struct.pack(">Hh", advance, left) for advance, left in metrics),
        "loca": struct.pack(f">{len(offsets)}I", *offsets),
        "glyf": bytes(outlines),
    }


def _metrics(table: bytes, full: int, count: int) -> list[tuple[int, int]]:
    """Return advance and left side of each glyph."""
    metrics = [struct.unpack_from(">Hh", table, 4 * number) for number in range(full)]
    rest = struct.unpack_from(f">{count - full}h", table, 4 * full)
    return [*metrics, *((metrics[-1][0], left) for left in rest)]


_Box = tuple[int, int, int, int]


def _box(glyph: DrawnGlyph, boxes: Sequence[_Box | None]) -> _Box | None:
    placed = [
        (box[0] + part.x, box[1] + part.y, box[2] + part.x, box[3] + part.y)
        for part in glyph.parts
        if (box := boxes[part.glyph]) is not None
    ]
    if not placed:
        return None
    left, bottom, right, top = zip(*placed, strict=True)
    return _bounded(min(left)), _bounded(min(bottom)), _bounded(max(right)), _bounded(max(top))


def _bounded(distance: int) -> int:
    """Return a distance as a face can hold it; a thousand marks on one letter would reach further."""
    return max(-0x8000, min(distance, 0x7FFF))


def _composite(glyph: DrawnGlyph, box: _Box) -> bytes:
    pieces = [struct.pack(">5h", -1, *box)]
    for number, part in enumerate(glyph.parts):
        flags = _WORDS_THAT_ARE_PLACES | (_MORE_FOLLOW if number + 1 < len(glyph.parts) else 0)
        pieces.append(struct.pack(">HHhh", flags, part.glyph, _bounded(part.x), _bounded(part.y)))
    return b"".join(pieces)


def _raise_limits(most: bytearray, parts: int) -> None:
    """Let the head of the face promise no less than its composites have."""
    if len(most) < 32 or not parts:  # noqa: PLR2004  the length of the table's second version
        return
    points, contours, composite_points, composite_contours = struct.unpack_from(">4H", most, 6)
    simple_points, simple_contours = max(points, composite_points), max(contours, composite_contours)
    struct.pack_into(
        ">2H", most, 10, min(simple_points * parts, 0xFFFF), min(simple_contours * parts, 0xFFFF)
    )
    components, depth = struct.unpack_from(">2H", most, 28)
    struct.pack_into(">2H", most, 28, max(components, parts), depth + 1)


def _written(tables: Mapping[str, bytes]) -> bytes:
    """Return a font file of tables."""
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack(">IHHHH", 0x00010000, count, 16 << power, power, 16 * (count - (1 << power)))
    body, at = b"", 12 + 16 * count
    where = {}
    for tag in sorted(tables):
        padded = tables[tag] + bytes(-len(tables[tag]) % 4)
        where[tag] = at
        head += struct.pack(">4s3I", tag.encode("ascii"), _sum(padded), at, len(tables[tag]))
        body += padded
        at += len(padded)
    data = bytearray(head + body)
    struct.pack_into(">I", data, where["head"] + 8, (_CHECKSUM_OF_ALL - _sum(bytes(data))) & 0xFFFFFFFF)
    return bytes(data)


def _sum(data: bytes) -> int:
    numbers: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(numbers) & 0xFFFFFFFF

"""The picture of the six scores for a document: the one that is printed, as PNG."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.layout import Geometry, Imprint, new_canvas
from eesee_desktop.report.pages import PrintedPages

WIDTH = 450.0
"""In points, as wide as the text."""
_SCALE = 2.4  # pixels for a point: sharp in print, and small
_MARGIN = 4.0
_BYTES = 4  # of a pixel: blue, green, red, one that is not used


def png_of(picture: Flowable, imprint: Imprint) -> tuple[bytes, float, float]:
    """Return a picture, its width and its height in points."""
    width, height = picture.wrap(WIDTH, 2000)
    geometry = Geometry(width + 2 * _MARGIN, height + 2 * _MARGIN, _MARGIN, _MARGIN, _MARGIN, _MARGIN)
    stream = BytesIO()
    canvas = new_canvas(stream, geometry, imprint)
    picture.draw_on(canvas, _MARGIN, _MARGIN)
    canvas.showPage()
    canvas.save()
    pages = PrintedPages(stream.getvalue())
    try:
        seen = pages.picture(0, _SCALE)
    finally:
        pages.close()
    return _png(seen.width, seen.height, seen.pixels), geometry.width, geometry.height


def _png(width: int, height: int, pixels: bytes) -> bytes:
    """Return pixels as PNG."""
    row = width * _BYTES
    lines = bytearray()
    for start in range(0, row * height, row):
        line = pixels[start : start + row]
        colours = bytearray(width * 3)
        colours[0::3], colours[1::3], colours[2::3] = line[2::_BYTES], line[1::_BYTES], line[0::_BYTES]
        lines += b"\0" + colours
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(lines), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )

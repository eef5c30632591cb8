"""A font of a PDF that is written by glyph: what shaping yields has glyphs that no character code reaches.

Each code of the font is a glyph with the characters that it stands for there. One glyph may have several codes, so
that what is copied or searched is what was typed, whatever glyph a letter has got among its neighbours.
"""

from __future__ import annotations

import struct
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from eesee_desktop.report.shaping.faces import ShapingFace
from eesee_desktop.report.shaping.subset import DrawnGlyph, cut_down

_MAP_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_MAP_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_ROWS = 100
_NAME_LETTERS = 6


class GlyphFont:
    """A face inside one document, with the glyphs that were drawn of it.

    Args:
        name: By which the pages know it.
    """

    def __init__(self, face: ShapingFace, name: str) -> None:
        self.face = face
        self.name = name
        # ReportLab finds what it has to write by this.
        self.fontName = face.name
        self._codes: dict[tuple[DrawnGlyph, str], int] = {}

    def code(self, glyph: DrawnGlyph, text: str) -> int:
        """Return the code of a glyph that stands for some characters."""
        return self._codes.setdefault((glyph, text), len(self._codes) + 1)

    def width(self, glyph: DrawnGlyph) -> int:
        """Return how far a viewer moves on behind a glyph, in thousandths of the size."""
        return round(glyph.advance * 1000 / self.face.per_em)

    def addObjects(self, document: Any) -> None:  # noqa: ANN401, N802  ReportLab's document and its name for this
        """Write the font; called by ReportLab when the document is saved."""
        data, numbers = cut_down(self.face.data, [glyph for glyph, _ in self._codes])
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{self._base}",
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "CIDToGIDMap": document.Reference(
                    _stream(struct.pack(f">{len(numbers) + 1}H", 0, *numbers)), f"{self.name}-glyphs"
                ),
                "DW": 0,
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray([self.width(glyph) for glyph, _ in self._codes])]),
                "FontDescriptor": document.Reference(
                    self._descriptor(document, data), f"{self.name}-descriptor"
                ),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{self._base}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"{self.name}-cid")]),
                "ToUnicode": document.Reference(_stream(self._to_unicode()), f"{self.name}-unicode"),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font, f"{self.name}-font")

    def _descriptor(self, document: Any, data: bytes) -> pdfdoc.PDFDictionary:  # noqa: ANN401  as above
        scale = 1000 / self.face.per_em
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{self._base}",
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([round(edge * scale) for edge in _bounding_box(self.face.data)]),
                "ItalicAngle": -12 if "Italic" in self.face.name else 0,
                "Ascent": round(self.face.ascent * 1000),
                "Descent": -round(self.face.depth * 1000),
                "CapHeight": 714,
                "StemV": 140 if "Bold" in self.face.name else 80,
                "FontFile2": document.Reference(_stream(data, Length1=len(data)), f"{self.name}-file"),
            }
        )

    def _to_unicode(self) -> bytes:
        rows = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
        ]
        parts = [_MAP_HEAD]
        for start in range(0, len(rows), _ROWS):
            some = rows[start : start + _ROWS]
            parts.append(f"{len(some)} beginbfchar\n" + "\n".join(some) + "\nendbfchar\n")
        return "".join([*parts, _MAP_FOOT]).encode("ascii")

    @property
    def _base(self) -> str:
        # Six letters tell the subsets of one face apart; from the font's number in the document, so that they are
        # the same at each printing.
        number = int(self.name.lstrip("G"))
        letters = ""
        for _ in range(_NAME_LETTERS):
            number, letter = divmod(number, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{letters}+{self.face.name}"


def _stream(data: bytes, **entries: int) -> pdfdoc.PDFStream:
    stream = pdfdoc.PDFStream(content=data)
    stream.filters = [pdfdoc.PDFZCompress]
    for name, value in entries.items():
        stream.dictionary[name] = value
    return stream


def _bounding_box(data: bytes) -> tuple[int, int, int, int]:
    """Return the box around all glyphs, in units of the face, from its ``head`` table."""
    head = hb.Face(hb.Blob(data)).reference_table("head").data
    left, bottom, right, top = struct.unpack(">4h", head[36:44])
    return left, bottom, right, top

"""Fields of a PDF form, with their labels and a face of their own, so that a form is kept as other paper is (PDF/A-2a).

Not ReportLab's own: these would be drawn in faces that are not in the file, and hidden ones are forbidden there.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfdoc

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.faces import Face
from eesee_desktop.report.operators import written
from eesee_desktop.report.tags import Element

_PRINTED = 4
_READ_ONLY = 1
_MULTILINE = 1 << 12
_RADIO = 1 << 15
_SIZE = 12
_FACE = "Typed"
_FIRST, _LAST = 32, 255
# How far the handles of a curve stand from its ends to make a quarter of a circle.
_QUARTER = 0.5523
Box = tuple[float, float, float, float]
"""x, y, width and height on the page, in points."""


class FormFields:
    """The fields of one document."""

    def __init__(self, canvas: PaperCanvas) -> None:
        self._canvas = canvas
        self._document: Any = canvas._doc  # noqa: SLF001  ReportLab offers no other way to its objects
        self._fields = pdfdoc.PDFArray([])
        self._radios: dict[str, pdfdoc.PDFArray] = {}
        fonts = pdfdoc.PDFDictionary({_FACE: self._face()})
        self._resources = pdfdoc.PDFDictionary({"Font": fonts})
        form = {"Fields": self._fields, "DR": self._resources, "DA": pdfdoc.PDFString(self._look)}
        self._document.Catalog.AcroForm = self._document.Reference(pdfdoc.PDFDictionary(form), "form")

    @property
    def _look(self) -> str:
        return f"/{_FACE} {_SIZE} Tf 0 g"

    def add_fixed(self, name: str, value: str, label: str) -> None:
        """Add a field that nobody sees or changes: without any size, since a hidden one would not be kept.

        What it shows, which is never seen, is what was written here: whoever alters the value alone is found by it.
        """
        nowhere = (0, 0, 0, 0)
        entries = self._text_entries(name, value, label, nowhere)
        entries["Ff"] = _READ_ONLY
        if value.isascii():
            escaped = value.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            shown = self._drawing(f"/Tx BMC BT {self._look} ({escaped}) Tj ET EMC", nowhere)
            entries["AP"] = pdfdoc.PDFDictionary({"N": shown})
        self._add(entries)

    def add_text(self, name: str, label: str, box: Box, *, limit: int, is_multiline: bool = False) -> None:
        """Add an empty field for a text."""
        entries = self._text_entries(name, "", label, box)
        entries["MaxLen"] = limit
        entries["Ff"] = _MULTILINE if is_multiline else 0
        width, height = written(box[2]), written(box[3])
        frame = (
            f"1 g 0 0 {width} {height} re f 0 G 1 w 0.5 0.5 {written(box[2] - 1)} {written(box[3] - 1)} re s"
        )
        # What is typed is drawn between these marks by the viewer.
        entries["AP"] = pdfdoc.PDFDictionary({"N": self._drawing(f"{frame} /Tx BMC EMC", box)})
        entries["MK"] = pdfdoc.PDFDictionary({"BC": pdfdoc.PDFArray([0]), "BG": pdfdoc.PDFArray([1])})
        self._add(entries)

    def add_choice(self, name: str, value: str, label: str, box: Box) -> None:
        """Add one circle of a choice: of those of one name, one is chosen."""
        if name not in self._radios:
            kids = self._radios[name] = pdfdoc.PDFArray([])
            whole = {
                "FT": pdfdoc.PDFName("Btn"),
                "T": pdfdoc.PDFString(name),
                "TU": pdfdoc.PDFString(label),
                "Ff": _RADIO,
                "Kids": kids,
            }
            self._fields.sequence.append(
                self._document.Reference(pdfdoc.PDFDictionary(whole), f"choice-{name}")
            )
        radius = box[2] / 2
        ring = f"1 g 0 G 1 w {_circle(radius, radius - 0.5)} b"
        states = {
            value: self._drawing(f"{ring} 0 g {_circle(radius, radius * 0.5)} f", box),
            "Off": self._drawing(ring, box),
        }
        entries = {
            "TU": pdfdoc.PDFString(label),
            "Parent": pdfdoc.PDFObjectReference(f"choice-{name}"),
            "AS": pdfdoc.PDFName("Off"),
            "AP": pdfdoc.PDFDictionary({"N": pdfdoc.PDFDictionary(states)}),
            "MK": pdfdoc.PDFDictionary({"CA": pdfdoc.PDFString("l"), "BC": pdfdoc.PDFArray([0])}),
        }
        self._radios[name].sequence.append(self._annotate({**self._placed(box), **entries}))

    def _text_entries(self, name: str, value: str, label: str, box: Box) -> dict[str, Any]:
        return {
            **self._placed(box),
            "FT": pdfdoc.PDFName("Tx"),
            "T": pdfdoc.PDFString(name),
            "TU": pdfdoc.PDFString(label),
            "V": pdfdoc.PDFString(value),
            "DV": pdfdoc.PDFString(value),
            "DA": pdfdoc.PDFString(self._look),
        }

    def _placed(self, box: Box) -> dict[str, Any]:
        x, y, width, height = box
        return {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Widget"),
            "P": self._document.thisPageRef(),
            "Rect": pdfdoc.PDFArray([x, y, x + width, y + height]),
            "F": _PRINTED,
        }

    def _add(self, entries: dict[str, Any]) -> None:
        self._fields.sequence.append(self._annotate(entries))

    def _annotate(self, entries: dict[str, Any]) -> Any:  # noqa: ANN401  a reference of ReportLab's
        with self._canvas.group(Element("Form")):
            return self._canvas.annotate(pdfdoc.PDFDictionary(entries))

    def _drawing(self, code: str, box: Box) -> Any:  # noqa: ANN401  as above
        stream = pdfdoc.PDFStream(content=code)
        stream.dictionary["Type"] = pdfdoc.PDFName("XObject")
        stream.dictionary["Subtype"] = pdfdoc.PDFName("Form")
        stream.dictionary["BBox"] = pdfdoc.PDFArray([0, 0, box[2], box[3]])
        stream.dictionary["Resources"] = self._resources
        return self._document.Reference(stream)

    def _face(self) -> Any:  # noqa: ANN401  as above
        """Return a font for what is typed: the letters of Western Europe; for others viewers bring their own."""
        from eesee_desktop.report.shaping.faces import shaping_face  # noqa: PLC0415  forms only
        from eesee_desktop.report.shaping.subset import with_characters  # noqa: PLC0415  as above

        face = shaping_face(Face.REGULAR.value)
        codes = [bytes([code]).decode("cp1252", "replace") for code in range(_FIRST, _LAST + 1)]
        data = with_characters(face.data, {ord(code) for code in codes if code != "\ufffd"})
        file = pdfdoc.PDFStream(content=data)
        file.filters = [pdfdoc.PDFZCompress]
        file.dictionary["Length1"] = len(data)
        widths = [
            0
            if (glyph := face.font.get_nominal_glyph(ord(code))) is None
            else face.font.get_glyph_h_advance(glyph)
            for code in codes
        ]
        descriptor = {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": pdfdoc.PDFName(f"AAAAAA+{face.name}"),
            "Flags": 32,
            "FontBBox": pdfdoc.PDFArray([-621, -389, 2800, 1067]),
            "ItalicAngle": 0,
            "Ascent": round(face.ascent * 1000),
            "Descent": -round(face.depth * 1000),
            "CapHeight": 714,
            "StemV": 80,
            "FontFile2": self._document.Reference(file, "form-face-file"),
        }
        font = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("TrueType"),
            "BaseFont": pdfdoc.PDFName(f"AAAAAA+{face.name}"),
            "Encoding": pdfdoc.PDFName("WinAnsiEncoding"),
            "FirstChar": _FIRST,
            "LastChar": _LAST,
            "Widths": pdfdoc.PDFArray([round(width * 1000 / face.per_em) for width in widths]),
            "FontDescriptor": self._document.Reference(
                pdfdoc.PDFDictionary(descriptor), "form-face-descriptor"
            ),
        }
        return self._document.Reference(pdfdoc.PDFDictionary(font), "form-face")


def _circle(middle: float, radius: float) -> str:
    handle = radius * _QUARTER
    points = [
        ((radius, handle), (handle, radius), (0.0, radius)),
        ((-handle, radius), (-radius, handle), (-radius, 0.0)),
        ((-radius, -handle), (-handle, -radius), (0.0, -radius)),
        ((handle, -radius), (radius, -handle), (radius, 0.0)),
    ]
    curves = (" ".join(f"{written(middle + x)} {written(middle + y)}" for x, y in curve) for curve in points)
    return f"{written(middle + radius)} {written(middle)} m " + " ".join(f"{curve} c" for curve in curves)

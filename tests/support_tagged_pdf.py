"""What a program can test of PDF/UA-1 and PDF/A-2a in a file; numbers are those of the Matterhorn Protocol."""

# ruff: noqa: C901, PLR0912  a list of checks is read in one piece

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

_STANDARD = frozenset(
    (
        "Document", "Part", "Sect", "BlockQuote", "TOC", "TOCI", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI",
        "Lbl", "LBody", "Table", "TR", "TH", "TD", "Span", "Note", "Reference", "Link", "Form", "Figure", "Caption",
    )
)  # fmt: skip
_PAINTING = frozenset(b"S s f F f* B B* b b* Tj TJ ' \" Do sh".split())
_KIDS = {
    "L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}, "TOC": {"TOCI", "TOC"},
}  # fmt: skip
_PARENTS = {"LI": {"L"}, "LBody": {"LI"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"}, "TOCI": {"TOC"}}
_NO_CHARACTER = frozenset("\u0000\ufeff\ufffe")


def faults_of(data: bytes) -> list[str]:
    """Return what a file lacks; empty if it passes."""
    reader = PdfReader(BytesIO(data), strict=True)
    return [
        *_of_file(reader, data),
        *_of_fonts(reader),
        *_of_pages(reader),
        *_of_structure(reader),
    ]


def _of_file(reader: PdfReader, data: bytes) -> Iterator[str]:
    catalog: Any = reader.root_object
    if data[:7] != b"%PDF-1." or min(data[data.index(b"\n") + 2 : data.index(b"\n") + 6]) < 128:
        yield "head: no binary mark"
    for key in ("/Lang", "/StructTreeRoot", "/Metadata", "/OutputIntents", "/ViewerPreferences"):
        if key not in catalog:
            yield f"catalog: no {key} (06-001, 07-001, 11-001)"
    for key in ("/OpenAction", "/AA", "/Names"):
        if "/JavaScript" in str(catalog.get(key, "")):
            yield "script"
    if catalog["/MarkInfo"]["/Marked"] is not True and str(catalog["/MarkInfo"]["/Marked"]) != "True":
        yield "not marked (02-001)"
    if not catalog["/ViewerPreferences"]["/DisplayDocTitle"]:
        yield "title not shown (07-002)"
    said = catalog["/Metadata"].get_object()
    if "/Filter" in said:
        yield "metadata packed"
    text = said.get_data().decode("utf-8")
    for wanted in ("<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "pdfaExtension:schemas"):
        if wanted not in text:
            yield f"metadata: no {wanted} (05-001)"
    title = re.search(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", text, re.DOTALL)
    if title is None or not title[1]:
        yield "metadata: no title (06-003)"
    intent = catalog["/OutputIntents"][0]
    if intent["/S"] != "/GTS_PDFA1" or intent["/DestOutputProfile"].get_object().get_data()[36:40] != b"acsp":
        yield "no output intent"
    if reader.is_encrypted or "/ID" not in reader.trailer:
        yield "encrypted, or without an identity"


def _of_fonts(reader: PdfReader) -> Iterator[str]:
    for name, font in _fonts_of(reader):
        inside = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        descriptor = inside.get("/FontDescriptor")
        if descriptor is None or "/FontFile2" not in descriptor.get_object():
            yield f"{name}: not embedded (31-009)"
            continue
        if "/ToUnicode" not in font:
            yield f"{name}: no characters (10-001)"
        if "/DescendantFonts" in font and "/CIDToGIDMap" not in inside:
            yield f"{name}: no map of glyphs (31-008)"
        if "/DescendantFonts" not in font and "/Encoding" in font and descriptor.get_object()["/Flags"] & 4:
            yield f"{name}: symbolic, with an encoding (31-018)"


def _fonts_of(reader: PdfReader) -> Iterator[tuple[str, Any]]:
    seen = set()
    for page in reader.pages:
        for name, reference in page["/Resources"].get("/Font", {}).items():
            if name not in seen:
                seen.add(name)
                yield name, reference.get_object()


def _of_pages(reader: PdfReader) -> Iterator[str]:
    for number, page in enumerate(reader.pages, 1):
        characters = {
            name: _map_of(reference.get_object()) for name, reference in page["/Resources"]["/Font"].items()
        }
        open_ones: list[str] = []
        numbers: list[int] = []
        in_text = False
        font = ""
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in {b"BDC", b"BMC"}:
                entries: Any = operands[1] if len(operands) > 1 else {}
                if "/MCID" in entries:
                    numbers.append(entries["/MCID"])
                if operands[0] == "/Artifact" and open_ones:
                    yield f"page {number}: artifact inside of a tag (01-003)"
                if "/MCID" in entries and "/Artifact" in open_ones:
                    yield f"page {number}: tag inside of an artifact (01-004)"
                open_ones.append(str(operands[0]))
            elif operator == b"EMC":
                if not open_ones:
                    yield f"page {number}: a tag ends that did not begin"
                    break
                open_ones.pop()
            elif operator in {b"BT", b"ET"}:
                in_text = operator == b"BT"
            elif operator == b"Tf":
                font = operands[0]
            if operator in _PAINTING and not open_ones:
                yield f"page {number}: {operator!r} neither tagged nor an artifact (01-005)"
            if operator == b"Tj":
                yield from _unreadable(number, operands[0], characters[font])
        if open_ones or in_text:
            yield f"page {number}: {open_ones} not closed"
        if len(numbers) != len(set(numbers)):
            yield f"page {number}: two contents of one number"
        if numbers and "/StructParents" not in page:
            yield f"page {number}: not in the parent tree"
        yield from _of_annotations(number, page)


def _map_of(font: Any) -> tuple[int, dict[int, str]]:  # noqa: ANN401  pypdf's objects are whatever a PDF holds
    width = 2 if "/DescendantFonts" in font else 1
    text = font["/ToUnicode"].get_object().get_data().decode("ascii") if "/ToUnicode" in font else ""
    pairs = re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", text.partition("endcodespacerange")[2])
    return width, {int(code, 16): bytes.fromhex(value).decode("utf-16-be") for code, value in pairs}


def _unreadable(page: int, codes: Any, known: tuple[int, dict[int, str]]) -> Iterator[str]:  # noqa: ANN401  as above
    width, characters = known
    data = codes.original_bytes
    for start in range(0, len(data), width):
        code = int.from_bytes(data[start : start + width], "big")
        if not characters.get(code) or set(characters[code]) & _NO_CHARACTER:
            yield f"page {page}: code {code} stands for no character (10-001)"


def _of_annotations(number: int, page: Any) -> Iterator[str]:  # noqa: ANN401  as above
    annotations = [one.get_object() for one in page.get("/Annots", [])]
    if annotations and page.get("/Tabs") != "/S":
        yield f"page {number}: tab order not that of the structure (28-002)"
    for one in annotations:
        if one["/F"] & 0b1011 or not one["/F"] & 4:  # hidden, invisible, or not printed
            yield f"page {number}: {one['/Subtype']} not printed as it is seen"
        if "/StructParent" not in one:
            yield f"page {number}: {one['/Subtype']} without an element (28-002)"
        if one["/Subtype"] == "/Link" and not one.get("/Contents"):
            yield f"page {number}: link without words (28-012)"
        if one["/Subtype"] == "/Widget" and "/TU" not in one and "/TU" not in one.get("/Parent", {}):
            yield f"page {number}: field without a label (28-005)"


def _of_structure(reader: PdfReader) -> Iterator[str]:
    catalog: Any = reader.root_object
    root = catalog["/StructTreeRoot"]
    level = 0
    notes: list[str] = []
    for element, parent in _elements(root["/K"][0].get_object(), ""):
        kind = element["/S"].lstrip("/")
        if kind not in _STANDARD:
            yield f"{kind}: no standard type (02-003)"
        if kind in _PARENTS and parent not in _PARENTS[kind]:
            yield f"{kind} in {parent} (09-004)"
        kids = {kid["/S"].lstrip("/") for kid in _kids(element) if "/S" in kid}
        if kind in _KIDS and kids - _KIDS[kind]:
            yield f"{kids} in {kind} (09-004)"
        if re.fullmatch("H[1-6]", kind):
            depth = int(kind[1])
            if depth > level + 1:
                yield f"{kind} behind H{level} (14-003)"
            level = depth
        attributes = element.get("/A", {})
        if kind == "Figure" and (not element.get("/Alt") or "/BBox" not in attributes):
            yield "figure without words or box (13-004)"
        if kind == "TH" and "/Scope" not in attributes:
            yield "head of a table without a scope (15-003)"
        if kind == "Note":
            notes.append(element.get("/ID", ""))
        if kind in {"Link", "Form"} and not any(kid.get("/Type") == "/OBJR" for kid in _kids(element)):
            yield f"{kind} without its annotation (28-011)"
        if not _kids(element):
            yield f"{kind} is empty"
    if not all(notes) or len(notes) != len(set(notes)):
        yield "notes are not told apart (19-004)"
    numbers = root["/ParentTree"]["/Nums"]
    if list(numbers[::2]) != sorted(set(numbers[::2])):
        yield "parent tree out of order"


def _elements(element: Any, parent: str) -> Iterator[tuple[Any, str]]:  # noqa: ANN401  as above
    yield element, parent
    for kid in _kids(element):
        if "/S" in kid:
            yield from _elements(kid, element["/S"].lstrip("/"))


def _kids(element: Any) -> list[Any]:  # noqa: ANN401  as above
    return [kid.get_object() for kid in element.get("/K", [])]

"""What a program can test of PDF/UA-1 and PDF/A-2a in a file; numbers are those of the Matterhorn Protocol 1.1.

Tested of the points that a machine can decide: 01-003 to 01-005 (tagged or an artifact, and neither inside of the
other), 01-007 (no suspects), 02-001 to 02-004 (standard types and no map of types), 06-001 to 06-003 (metadata,
identifier, title), 07-001 and 07-002 (the title is shown), 09-004 to 09-006 (tables, lists, contents), 10-001
(characters), 11-001 to 11-006 (languages), 13-004 (figures), 14-002 to 14-007 (headings), 15-003 (heads of tables),
19-003 and 19-004 (notes), 20-001 to 20-003 (no optional content), 21-001 (no files inside), 25-001 (no XFA), 26-001
and 26-002 (not encrypted), 28-002 to 28-012 (links and fields), 30-001 and 30-002 (no references and no content of
forms that is tagged), 31-001 to 31-009, 31-017, 31-018, 31-022 and 31-027 to 31-029 (fonts).

Not tested, for nothing of that kind is ever written: 09-007 and 09-008 (ruby, warichu), 17-002 and 17-003 (formulas),
28-014 to 28-018 (media, attachments, marks of printers). Not tested because it takes a reading of the fonts' outlines:
31-011 to 31-016 and 31-030 (each glyph is there, as wide as is said); :mod:`eesee_desktop.report.shaping.subset` has
tests of its own for that.

Beyond the protocol: the length and the end of each stream (ISO 19005-2, 6.1.7.1), words that are seen and not heard
(only what each page carries may be), contrast, bookmarks of what has several pages, tables with as many cells in each
row, marked content that two elements claim, and the tree that leads from the page to its elements.
"""

from __future__ import annotations

import re
import unicodedata
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
# By and by: a language, its script, its country, what else.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]+)*")
_LEAST_CONTRAST = 4.5
_DARK = 0.04045
_BLACK: tuple[float, ...] = (0.0, 0.0, 0.0)
_MOST_WITHOUT_MARKS = 4
_NO_CHARACTER = frozenset("\u0000\ufeff\ufffe")


def faults_of(data: bytes) -> list[str]:
    """Return what a file lacks; empty if it passes."""
    reader = PdfReader(BytesIO(data), strict=True)
    return [
        *_of_streams(data),
        *_of_file(reader, data),
        *_of_outline(reader),
        *_of_fonts(reader),
        *_of_pages(reader),
        *_of_structure(reader),
    ]


def _of_file(reader: PdfReader, data: bytes) -> Iterator[str]:  # noqa: C901, PLR0912  a list of checks is read in one piece
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
    if str(catalog["/ViewerPreferences"].get("/DisplayDocTitle")) != "True":
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

    if "true" in str(catalog["/MarkInfo"].get("/Suspects", "false")).lower():
        yield "suspects (01-007)"
    for key, number in (("/OCProperties", "20-001"), ("/AF", "21-001"), ("/Perms", "26-001")):
        if key in catalog:
            yield f"catalog: {key} ({number})"
    if "/EmbeddedFiles" in catalog.get("/Names", {}):
        yield "a file inside (21-001)"
    if "/XFA" in catalog.get("/AcroForm", {}):
        yield "XFA (25-001)"
    if "/RoleMap" in catalog["/StructTreeRoot"] or "/ClassMap" in catalog["/StructTreeRoot"]:
        yield "a map of types (02-003)"
    language = str(catalog.get("/Lang", ""))
    if not _LANGUAGE.fullmatch(language) or f"<rdf:li>{language}</rdf:li>" not in text:
        yield f"language {language!r} (11-001, 11-006)"


def _of_streams(data: bytes) -> Iterator[str]:
    """Look at each stream as it lies in the file: a reader that mends would hide what is wrong."""
    for match in re.finditer(rb"/Length (\d+).*?\nstream\n", data, re.DOTALL):
        end = match.end() + int(match[1])
        if not re.match(rb"(\r\n|\n|\r)endstream\n", data[end : end + 16]):
            yield f"stream at {match.start()}: its length or its end is wrong (ISO 19005-2, 6.1.7.1)"


def _of_outline(reader: PdfReader) -> Iterator[str]:
    marks = _flat(reader.outline)
    if len(reader.pages) > _MOST_WITHOUT_MARKS and not marks:
        yield f"{len(reader.pages)} pages and no bookmark"
    for mark in marks:
        if not str(mark.title).strip() or reader.get_destination_page_number(mark) is None:
            yield f"bookmark {mark.title!r} leads nowhere"


def _flat(marks: Any) -> list[Any]:  # noqa: ANN401  pypdf's lists of marks and of lists
    return [one for mark in marks for one in (_flat(mark) if isinstance(mark, list) else [mark])]


def _of_fonts(reader: PdfReader) -> Iterator[str]:
    for name, font in _fonts_of(reader):
        inside = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        descriptor = inside.get("/FontDescriptor")
        if descriptor is None or "/FontFile2" not in descriptor.get_object():
            yield f"{name}: not embedded (31-009)"
            continue
        if "/ToUnicode" not in font and font.get("/Encoding") != "/WinAnsiEncoding":
            yield f"{name}: no characters (10-001)"
        _, known = _map_of(font)
        if any(set(text) & _NO_CHARACTER for text in known.values()):
            yield f"{name}: a code that stands for no character (31-028, 31-029)"
        if "/DescendantFonts" in font and font["/Encoding"] != "/Identity-H":
            yield f"{name}: codes of its own (31-005)"
        if "/DescendantFonts" in font and inside["/CIDSystemInfo"]["/Ordering"] != "Identity":
            yield f"{name}: not by glyph (31-002)"
        if "/DescendantFonts" in font and "/CIDToGIDMap" not in inside:
            yield f"{name}: no map of glyphs (31-008)"
        if "/DescendantFonts" not in font and "/Encoding" in font and descriptor.get_object()["/Flags"] & 4:
            yield f"{name}: symbolic, with an encoding (31-018)"


def _fonts_of(reader: PdfReader) -> Iterator[tuple[str, Any]]:
    seen = set()
    for page in reader.pages:
        for name, reference in _resources(page).get("/Font", {}).items():
            if name not in seen:
                seen.add(name)
                yield name, reference.get_object()
    form: Any = reader.root_object.get("/AcroForm", {})
    for name, reference in form.get("/DR", {}).get("/Font", {}).items():
        yield name, reference.get_object()


def _resources(page: Any) -> Any:  # noqa: ANN401  pypdf's objects are whatever a PDF holds
    return page["/Resources"].get_object()


def _of_pages(reader: PdfReader) -> Iterator[str]:  # noqa: C901, PLR0912  a list of checks is read in one piece
    for number, page in enumerate(reader.pages, 1):
        characters = {
            name: _map_of(reference.get_object()) for name, reference in _resources(page)["/Font"].items()
        }
        open_ones: list[str] = []
        numbers: list[int] = []
        in_text = False
        is_carried = False
        font = ""
        colours = [_BLACK]
        for thing in _resources(page).get("/XObject", {}).values():
            if "/Ref" in thing.get_object() or b"/MCID" in thing.get_object().get_data():
                yield f"page {number}: a form with content of its own (30-001, 30-002)"
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in {b"BDC", b"BMC"}:
                entries: Any = operands[1] if len(operands) > 1 else {}
                if "/MCID" in entries:
                    numbers.append(entries["/MCID"])
                if operands[0] == "/Artifact" and open_ones:
                    yield f"page {number}: artifact inside of a tag (01-003)"
                if "/MCID" in entries and "/Artifact" in open_ones:
                    yield f"page {number}: tag inside of an artifact (01-004)"
                if operands[0] == "/Artifact":
                    is_carried = entries.get("/Type") == "/Pagination"
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
            elif operator in {b"q", b"Q"}:
                colours = [*colours, colours[-1]] if operator == b"q" else colours[:-1]
            elif operator in {b"rg", b"g"}:
                colours[-1] = tuple(float(one) for one in operands) * (1 if operator == b"rg" else 3)
            if (
                operator == b"Tj"
                and "/Artifact" not in open_ones
                and _contrast(colours[-1]) < _LEAST_CONTRAST
            ):
                yield f"page {number}: {colours[-1]} on white is too pale"
            if operator == b"Tj" and open_ones == ["/Artifact"] and not is_carried:
                # Numbers of lines and of an empty scale are not read out: each would stand between two words.
                seen = _text_of(operands[0], characters[font])
                if any(map(str.isalpha, seen)):
                    yield f"page {number}: {seen!r} is seen and not heard (18-001)"
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


def _contrast(colour: tuple[float, ...]) -> float:
    """Return how much lighter white paper is than a colour (WCAG 2.2, 1.4.3)."""
    light = [one / 12.92 if one <= _DARK else ((one + 0.055) / 1.055) ** 2.4 for one in colour]
    return 1.05 / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05)


def _map_of(font: Any) -> tuple[int, dict[int, str]]:  # noqa: ANN401  pypdf's objects are whatever a PDF holds
    width = 2 if "/DescendantFonts" in font else 1
    text = font["/ToUnicode"].get_object().get_data().decode("ascii") if "/ToUnicode" in font else ""
    pairs = re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", text.partition("endcodespacerange")[2])
    return width, {int(code, 16): bytes.fromhex(value).decode("utf-16-be") for code, value in pairs}


def _text_of(codes: Any, known: tuple[int, dict[int, str]]) -> str:  # noqa: ANN401  as above
    return "".join(known[1].get(code, "") for code in _codes_of(codes, known[0]))


def _codes_of(codes: Any, width: int) -> Iterator[int]:  # noqa: ANN401  as above
    data = codes.original_bytes
    for start in range(0, len(data), width):
        yield int.from_bytes(data[start : start + width], "big")


def _unreadable(page: int, codes: Any, known: tuple[int, dict[int, str]]) -> Iterator[str]:  # noqa: ANN401  as above
    width, characters = known
    for code in _codes_of(codes, width):
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
        if one["/Subtype"] not in {"/Link", "/Widget"}:
            yield f"page {number}: {one['/Subtype']} (28-006, 28-007)"
        if one["/Subtype"] == "/Link" and not one.get("/Contents"):
            yield f"page {number}: link without words (28-012)"
        if one["/Subtype"] == "/Widget" and not (one.get("/TU") or one.get("/Parent", {}).get("/TU")):
            yield f"page {number}: field without a label (28-005)"


def _of_structure(reader: PdfReader) -> Iterator[str]:
    catalog: Any = reader.root_object
    root = catalog["/StructTreeRoot"]
    every = list(_elements(root["/K"][0].get_object(), ""))
    for element, parent in every:
        yield from _of_element(element, parent)
    yield from _of_headings([element["/S"].lstrip("/") for element, _ in every], len(reader.pages))
    notes = [element.get("/ID", "") for element, _ in every if element["/S"] == "/Note"]
    if not all(notes) or len(notes) != len(set(notes)):
        yield "notes are not told apart (19-003, 19-004)"
    yield from _of_parents(reader, root)


def _of_element(element: Any, parent: str) -> Iterator[str]:  # noqa: ANN401, C901  a list of checks is read in one piece
    kind = element["/S"].lstrip("/")
    if kind not in _STANDARD:
        yield f"{kind}: no standard type (02-001)"
    if kind in _PARENTS and parent not in _PARENTS[kind]:
        yield f"{kind} in {parent} (09-004 to 09-006)"
    kids = [kid["/S"].lstrip("/") for kid in _kids(element) if "/S" in kid]
    if kind in _KIDS and set(kids) - _KIDS[kind]:
        yield f"{kids} in {kind} (09-004 to 09-006)"
    attributes = element.get("/A", {})
    if kind == "Figure" and (not element.get("/Alt") or "/BBox" not in attributes):
        yield "figure without words or box (13-004)"
    if kind == "Table":
        yield from _of_table(element)
    if kind == "TH" and "/Scope" not in attributes:
        yield "head of a table without a scope (15-003)"
    if kind == "Note" and kids != ["Lbl", "P"]:
        yield f"a note of {kids} and not of its mark and its words"
    if "/Lang" in element and not _LANGUAGE.fullmatch(element["/Lang"]):
        yield f"language {element['/Lang']!r} (11-001)"
    if kind in {"Link", "Form"} and not any(kid.get("/Type") == "/OBJR" for kid in _kids(element)):
        yield f"{kind} without its annotation (28-010, 28-011)"
    if kind == "Link" and not any("/MCID" in kid or "/S" in kid for kid in _kids(element)):
        yield "link without words of its own"
    if not _kids(element):
        yield f"{kind} is empty"


def _of_table(table: Any) -> Iterator[str]:  # noqa: ANN401  as above
    rows = [[cell["/S"] for cell in _kids(row)] for row in _kids(table)]
    if len({len(row) for row in rows}) > 1:
        yield f"rows of {sorted({len(row) for row in rows})} cells"
    if not any("/TH" in row for row in rows):
        yield "table without a head (15-003)"


def _of_headings(kinds: list[str], pages: int) -> Iterator[str]:
    levels = [int(kind[1]) for kind in kinds if re.fullmatch("H[1-6]", kind)]
    if "H" in kinds:
        yield "a heading without its level (14-006, 14-007)"
    if pages > 1 and not levels:
        yield "several pages and no heading"
    for before, level in zip([0, *levels], levels, strict=False):
        if level > before + 1:
            yield f"H{level} behind H{before} (14-002, 14-003)"


def _of_parents(reader: PdfReader, root: Any) -> Iterator[str]:  # noqa: ANN401  as above
    """Compare what elements say they hold with what pages say whose it is."""
    numbers = root["/ParentTree"]["/Nums"]
    if list(numbers[::2]) != sorted(set(numbers[::2])):
        yield "parent tree out of order"
    tree = {int(key): value.get_object() for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    claimed: dict[tuple[int, int], str] = {}
    for element, _ in _elements(root["/K"][0].get_object(), ""):
        for kid in _kids(element):
            if "/MCID" not in kid:
                continue
            page = kid["/Pg"]
            place = (int(page["/StructParents"]), int(kid["/MCID"]))
            if place in claimed:
                yield f"content {place} is of {claimed[place]} and of {element['/S']}"
            claimed[place] = element["/S"]
            owner = tree[place[0]][place[1]].get_object()
            if owner["/S"] != element["/S"] or owner.get("/K") != element.get("/K"):
                yield f"content {place} leads to {owner['/S']} and is of {element['/S']}"
    pages: list[Any] = list(reader.pages)
    held = sum(len(tree[int(page["/StructParents"])]) for page in pages if "/StructParents" in page)
    if held != len(claimed):
        yield f"{held} marked contents, {len(claimed)} of them in the structure"


def _elements(element: Any, parent: str) -> Iterator[tuple[Any, str]]:  # noqa: ANN401  as above
    yield element, parent
    for kid in _kids(element):
        if "/S" in kid:
            yield from _elements(kid, element["/S"].lstrip("/"))


def _kids(element: Any) -> list[Any]:  # noqa: ANN401  as above
    return [kid.get_object() for kid in element.get("/K", [])]


def told_by(data: bytes, *, as_drawn: bool = False) -> list[tuple[str, str]]:
    """Return what a reader of the structure tells, piece by piece in its order: the type of the element, and the words.

    Args:
        as_drawn: The letters of a row from the left, and of a figure those in it instead of its description.
    """
    reader = PdfReader(BytesIO(data), strict=True)
    pages: list[Any] = list(reader.pages)
    contents = {
        (page.indirect_reference.idnum, number): text
        for page in pages
        for number, text in _contents_of(page, reader, as_drawn=as_drawn)
    }
    catalog: Any = reader.root_object
    return list(_pieces(catalog["/StructTreeRoot"]["/K"][0].get_object(), contents, "", as_drawn=as_drawn))


def _pieces(
    element: Any,  # noqa: ANN401  as above
    contents: dict[tuple[int, int], str],
    within: str,
    *,
    as_drawn: bool,
) -> Iterator[tuple[str, str]]:
    kind = element["/S"].lstrip("/")
    kind = within if kind == "Span" else kind
    if "/Alt" in element and not as_drawn:
        yield kind, element["/Alt"]
        return
    for kid in _kids(element):
        if "/S" in kid:
            yield from _pieces(kid, contents, kind, as_drawn=as_drawn)
        elif "/MCID" in kid:
            yield kind, contents.get((kid.raw_get("/Pg").idnum, int(kid["/MCID"])), "")


def _as_read(text: str) -> str:
    """Return a row as it is read: what runs from right to left is drawn from the left, and turned round."""
    is_rtl = any(unicodedata.bidirectional(one) in {"R", "AL"} for one in text)
    return text[::-1] if is_rtl else text


def _contents_of(page: Any, reader: PdfReader, *, as_drawn: bool) -> Iterator[tuple[int, str]]:  # noqa: ANN401  as above
    characters = {name: _map_of(one.get_object()) for name, one in _resources(page)["/Font"].items()}
    open_ones: list[int] = []
    words: dict[int, list[str]] = {}
    font = ""
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in {b"BDC", b"BMC"}:
            entries: Any = operands[1] if len(operands) > 1 else {}
            open_ones.append(int(entries.get("/MCID", -1)))
        elif operator == b"EMC":
            open_ones.pop()
        elif operator == b"Tf":
            font = operands[0]
        elif operator == b"Tj" and open_ones:
            words.setdefault(open_ones[-1], []).append(
                (str if as_drawn else _as_read)(_text_of(operands[0], characters[font]))
            )
    for number, parts in words.items():
        yield number, "".join(parts)

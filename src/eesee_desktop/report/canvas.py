"""The canvas of all papers: glyphs by number, and tags while it is drawn on (PDF/UA-1 and PDF/A-2a).

All that is drawn outside of a tag becomes an artifact: running heads, rules, marks. Nothing is done to the file
afterwards, so a document needs no second library and no second pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, Self

from reportlab.pdfbase import pdfdoc, pdfmetrics

from eesee_desktop.report.objects import ArrayObject, DictionaryObject, StructureObject, quickly_written
from eesee_desktop.report.operators import OperatorCanvas, written
from eesee_desktop.report.tags import Element

# What ends a line of operators that paint nothing.
_SILENT = frozenset({"q", "Q", "cm", "rg", "RG", "g", "G", "w", "d", "J", "j", "M", "gs", "Tf", ""})
_LOWEST_LEVEL = 6
_HEADINGS = {f"H{level}": level for level in range(1, _LOWEST_LEVEL + 1)}
_PRINTED = 4
"""The flag of an annotation that is printed."""
_STREAM_END = b"endstream\n"
_ARTIFACT = "/Artifact BMC"


class DrawnFont(Protocol):
    """A font drawn by glyph that is written when the document is saved, since only then is known what was drawn."""

    fontName: str  # noqa: N815  ReportLab's name
    name: str

    addObjects: Callable[..., None]  # noqa: N815  ReportLab's name; writes the font


class _Page(pdfdoc.PDFPage):
    """A page whose content is put together when the file is written, so that what was left open is filled in."""

    __NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]  # noqa: RUF012  ReportLab's way
    code: Sequence[str] = ()
    preamble = ""

    def _put_together(self, document: Any) -> None:  # noqa: ANN401  ReportLab's document
        """Make the content of what was drawn."""
        lines = (line.code if isinstance(line, KeptPlace) else line for line in self.code)
        self.stream = "\n".join((self.preamble, *(line for line in lines if line))) + "\n"
        super().check_format(document)

    check_format = _put_together  # the name by which ReportLab calls it


class _Stream(pdfdoc.PDFStream):
    """A stream whose end stands on a line of its own, as PDF/A asks (ISO 19005-2, 6.1.7.1)."""

    def format(self, document: Any) -> bytes:  # noqa: ANN401  ReportLab's document
        """Return what is written."""
        written: bytes = super().format(document)
        # With both characters: data may end in either, and would be taken for a part of a shorter end.
        return written.removesuffix(_STREAM_END) + b"\r\n" + _STREAM_END


class _Document(pdfdoc.PDFDocument):
    """A document that writes its streams as an archive wants them, whoever made them."""

    def Reference(self, thing: Any, name: str | None = None) -> Any:  # noqa: ANN401, N802  ReportLab's
        """Take an object into the file."""
        if type(thing) is pdfdoc.PDFStream:
            thing.__class__ = _Stream
        return super().Reference(quickly_written(thing), name)  # type: ignore[no-untyped-call]  # the stub says nothing of it


class _Catalog(pdfdoc.PDFCatalog):
    __NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents"]  # noqa: RUF012  as above
    __Refs__ = __NoDefault__


class _Codes(dict[str, str]):
    """How the characters of one of ReportLab's fonts are written in a document: those of its first part.

    Looked up and not worked out anew: a report writes some fifty thousand characters, and some eighty different ones.
    """

    def __init__(self, face: Any, document: Any, escape: Callable[[bytes], str]) -> None:  # noqa: ANN401  ReportLab's
        super().__init__()
        self._face = face
        self._document = document
        self._escape = escape
        self._name = ""  # of the first part

    def shown(self, text: str) -> list[tuple[str, str]]:
        """Return the parts of a text, each with the name that its part of the font has in the document."""
        if not text:
            return []
        try:
            said = "".join(map(self.__getitem__, text))
        except KeyError:  # a character of another part
            return [
                (self._name_of(subset), self._escape(codes))
                for subset, codes in self._face.splitString(text, self._document)
            ]
        self._name = self._name or self._name_of(0)
        return [(self._name, said)]

    def _name_of(self, subset: int) -> str:
        found: str = self._face.getSubsetInternalName(subset, self._document)
        return found

    def __missing__(self, character: str) -> str:
        # Which gives it its place in the font, in the order in which characters come.
        [(subset, codes)] = self._face.splitString(character, self._document)
        if subset:
            raise KeyError(character)
        said = self[character] = self._escape(codes)
        return said


class KeptPlace(str):
    """A place among the operators of a page that was kept for what is known later; itself it draws nothing.

    Attributes:
        code: What is drawn there.
    """

    __slots__ = ("code",)

    def __init__(self, code: str = "") -> None:
        self.code = code

    def __new__(cls) -> Self:
        """Return an empty text, whatever is drawn there later."""
        return super().__new__(cls, "")


class PaperCanvas(OperatorCanvas):
    """A canvas that is told of the structure of what is drawn on it.

    Attributes:
        root: The element of the whole document.
    """

    # ReportLab's own, which its stub leaves out.
    _doc: Any
    _preamble: str
    _escape: Callable[[bytes], str]

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401  ReportLab's own
        self.root = Element("Document")
        self._drawn_fonts: dict[str, DrawnFont] = {}
        self._codes: dict[str, _Codes] = {}
        self._open = [self.root]
        self._known = {self.root}
        self._reach = 0  # up to where the operators of the page belong to a tag or an artifact
        self._contents: list[Element] = []  # of the page, by the number of each marked content
        self._parents: list[tuple[int, Element | list[Element]]] = []  # what the parent tree holds
        self._keys = 0
        self._level = 0  # of the last heading
        self._annotations = self._notes = 0
        self._artifact = _ARTIFACT
        super().__init__(*arguments, **options)
        self._doc.__class__ = _Document
        self._doc.Catalog.__class__ = _Catalog

    def drawn_font(self, face: str, make: Callable[[str], DrawnFont]) -> DrawnFont:
        """Return the font of this document for a face.

        Args:
            make: Makes it, given the name by which the pages know it, when it is asked for first.
        """
        if face not in self._drawn_fonts:
            font = self._drawn_fonts[face] = make(f"G{len(self._drawn_fonts) + 1}")
            self._doc.delayedFonts.append(font)
        return self._drawn_fonts[face]

    def draw_code(self, code: str) -> None:
        """Write operators into the page."""
        self._code.append(code)

    def draw_text(self, where: tuple[float, float], font: str, size: float, text: str) -> None:
        """Draw characters of one of ReportLab's fonts, their left end at a place on the base line."""
        # Not by drawString: it also sets how far the next line is, for every line anew.
        codes = self._codes.get(font)
        if codes is None:
            codes = self._codes[font] = _Codes(pdfmetrics.getFont(font), self._doc, self._escape)
        shown = " ".join(f"{name} {written(size)} Tf ({said}) Tj" for name, said in codes.shown(text))
        self._code.append(f"BT {written(where[0])} {written(where[1])} Td {shown}{' ' * bool(shown)}ET")

    def keep_place(self) -> KeptPlace:
        """Keep a place in what is being drawn."""
        place = KeptPlace()
        self._code.append(place)
        return place

    def fill_place(self, place: KeptPlace, draw: Callable[[], object]) -> None:
        """Draw into a place that was kept, on whatever page it is."""
        present, self._code = self._code, []
        draw()
        place.code = "\n".join(("q", *self._code, "Q"))
        self._code = present

    @contextmanager
    def group(self, element: Element) -> Iterator[Element]:
        """Have what is tagged inside belong to an element."""
        self._attach(element)
        self._open.append(element)
        try:
            yield element
        finally:
            self._open.pop()

    @contextmanager
    def tag(self, element: Element) -> Iterator[Element]:
        """Have what is drawn inside be content of an element, which may have some already, here or on another page.

        One tag does not stand inside of another: content is of the one element that it is nearest to.
        """
        self._close_artifact()
        if element.kind == "H":
            # Below the last heading of the report itself, whatever that is: no level is left out.
            element.kind = f"H{min(self._level + 1, _LOWEST_LEVEL)}"
        elif element.kind in _HEADINGS:
            self._level = _HEADINGS[element.kind]
        self._attach(element)
        number = len(self._contents)
        self._contents.append(element)
        element.kids.append((self._doc.thisPageRef(), number))
        self._open.append(element)
        self._code.append(f"/{element.kind} <</MCID {number}>> BDC")
        try:
            yield element
        finally:
            self._open.pop()
        self._code.append("EMC")
        self._reach = len(self._code)

    @contextmanager
    def running(self, kind: str) -> Iterator[None]:
        """Have what is drawn inside and not tagged be what each page carries: its ``Header`` or ``Footer``."""
        self._close_artifact()
        self._artifact = f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC"
        try:
            yield
            self._close_artifact()
        finally:
            self._artifact = _ARTIFACT

    def lead(self, element: Element) -> Element:
        """Have an element be read before all that was not drawn yet, wherever it is drawn; return it."""
        self._attach(element)
        return element

    def link(self, address: str, rectangle: tuple[float, float, float, float]) -> None:
        """Have a rectangle lead to a web address, or with ``#`` to a place in the document."""
        if address.startswith("#"):
            self.linkRect("", address[1:], rectangle, relative=1, Border="[0 0 0]")
        else:
            self.linkURL(address, rectangle, relative=1)

    def describe(self, metadata: bytes, profile: bytes) -> None:
        """Say what the file is (XMP) and what its colours mean (an ICC profile of RGB)."""
        catalog = self._doc.Catalog
        said = pdfdoc.PDFStream(content=metadata)
        said.dictionary["Type"] = pdfdoc.PDFName("Metadata")
        said.dictionary["Subtype"] = pdfdoc.PDFName("XML")
        catalog.Metadata = said
        colours = pdfdoc.PDFStream(content=profile)
        colours.dictionary["N"] = 3
        colours.filters = [pdfdoc.PDFZCompress]
        intent = {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": self._doc.Reference(colours, "colours"),
        }
        catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])

    def end_page(self) -> None:
        """End the page."""
        self._close_artifact()
        super().showPage()
        self._reach = len(self._code)

    showPage = end_page  # noqa: N815  the name by which ReportLab calls it

    def save(self) -> None:
        """Write the structure, and with it the file."""
        if self._code:
            self.end_page()
        self._write_structure()
        super().save()

    def _setAnnotations(self, page: Any) -> None:  # noqa: ANN401, N802  ReportLab's page, shown here before it is kept
        super()._setAnnotations(page)  # type: ignore[misc]  # the stub leaves it out
        page.__class__ = _Page
        page.code, page.preamble = self._code, self._preamble
        page.Trans = (
            None  # how pages follow each other on a screen, which ReportLab writes where there is no such way
        )
        page.Tabs = pdfdoc.PDFName("S")  # in the order of the structure
        page.StructParents = self._keys if self._contents else None
        if self._contents:
            self._parents.append((self._keys, self._contents))
            self._contents = []
            self._keys += 1

    def annotate(self, annotation: Any) -> Any:  # noqa: ANN401  objects of ReportLab's
        """Put an annotation onto the page, of the element that is open; return a reference to it."""
        self._addAnnotation(annotation)
        return self._doc.refAnnotation(f"ANNOTATION{self._annotations}")

    def _addAnnotation(self, annotation: Any, name: str | None = None, addtopage: int = 1) -> None:  # noqa: ANN401, N802  as above
        entries = annotation if isinstance(annotation, pdfdoc.PDFDictionary) else annotation.Dict()
        kind = str(entries.dict["Subtype"]).strip("/")
        wanted = "Link" if kind == "Link" else "Form"
        element = self._open[-1]
        if element.kind != wanted:
            element = Element(wanted, element)
            self._attach(element)
        entries["StructParent"] = self._keys
        entries["F"] = entries.dict.get("F") or _PRINTED
        if kind == "Link":
            entries["Contents"] = pdfdoc.PDFString(element.alternative or "Link")
        self._parents.append((self._keys, element))
        self._keys += 1
        self._annotations += 1
        name = name or f"ANNOTATION{self._annotations}"
        super()._addAnnotation(entries, name, addtopage)  # type: ignore[misc]  # as above
        element.kids.append((self._doc.thisPageRef(), self._doc.refAnnotation(name)))

    def _attach(self, element: Element) -> None:
        for one in reversed(list(element.lineage())):
            if one in self._known:
                continue
            if one.parent is None:
                one.parent = self._open[-1]
            # It may have its place already, where parts are drawn in another order than they are read.
            if one not in one.parent.kids:
                one.parent.kids.append(one)
            if one.kind == "Note":
                self._notes += 1
                one.identity = f"note-{self._notes}"
            self._known.add(one)

    def _close_artifact(self) -> None:
        """Declare what was drawn since the last tag, and belongs to none, to be no part of the text."""
        if any(_paints(line) for line in self._code[self._reach :]):
            self._code.insert(self._reach, self._artifact)
            self._code.append("EMC")
        self._reach = len(self._code)

    def _write_structure(self) -> None:
        names: dict[Element, str] = {}

        def name_of(element: Element) -> str:
            return names.setdefault(element, f"element{len(names)}")

        waiting = [self.root]
        while waiting:
            element = waiting.pop()
            name = name_of(element)
            parent = "structure" if element.parent is None else name_of(element.parent)
            kids = [name_of(kid) if isinstance(kid, Element) else kid for kid in element.kids]
            self._doc.Reference(StructureObject(element.kind, parent, kids, _described(element)), name)
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]

        def reference(element: Element) -> pdfdoc.PDFObjectReference:
            return pdfdoc.PDFObjectReference(name_of(element))

        numbers: list[Any] = []
        for key, value in sorted(self._parents, key=lambda pair: pair[0]):
            held = ArrayObject(map(reference, value)) if isinstance(value, list) else reference(value)
            numbers += [key, held]
        tree = {
            "Type": pdfdoc.PDFName("StructTreeRoot"),
            "K": ArrayObject([reference(self.root)]),
            "ParentTree": DictionaryObject({"Nums": ArrayObject(numbers)}),
            "ParentTreeNextKey": self._keys,
        }
        self._doc.Reference(DictionaryObject(tree), "structure")
        self._doc.Catalog.StructTreeRoot = pdfdoc.PDFObjectReference("structure")
        self._doc.Catalog.MarkInfo = DictionaryObject({"Marked": "true"})


def _described(element: Element) -> dict[str, Any]:
    entries: dict[str, Any] = {}
    for name, value in (("Alt", element.alternative), ("Lang", element.language), ("ID", element.identity)):
        # What a link leads to is said by its annotation; its words are read as they are.
        if value and not (name == "Alt" and element.kind == "Link"):
            entries[name] = pdfdoc.PDFString(value)
    attributes = [
        DictionaryObject({"O": pdfdoc.PDFName(owner), **values})
        for owner, values in element.attributes.items()
    ]
    if attributes:
        entries["A"] = attributes[0] if len(attributes) == 1 else ArrayObject(attributes)
    return entries


def _paints(line: str) -> bool:
    return isinstance(line, KeptPlace) or line.rpartition(" ")[2] not in _SILENT

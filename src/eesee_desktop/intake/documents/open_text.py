"""An .odt as blocks; as with a .docx, tracked changes are taken as accepted, nothing is run and nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from eesee_desktop.domain.source import LOST_ADDRESS
from eesee_desktop.intake.documents.gathering import in_one_cell, is_tied, label_of, stripped
from eesee_desktop.intake.documents.open_styles import (
    DRAW,
    LINK,
    OFFICE,
    STYLE,
    TABLE,
    TEXT,
    ListForm,
    OpenStyle,
    read_list_forms,
    read_open_styles,
)
from eesee_desktop.intake.documents.package import Package
from eesee_desktop.intake.documents.style_names import inner_heading, is_quotation, lists_around
from eesee_desktop.intake.documents.written import Aside, AsideWords, Bookmark, Document, Picture, refusal
from eesee_desktop.intake.reports.reading import ReportFault
from eesee_desktop.markup.blocks import (
    CALL,
    LINE_BREAK,
    Alignment,
    Block,
    BlockKind,
    CellPlace,
    Look,
    Run,
    clean_words,
    merged,
)
from eesee_desktop.markup.raised import lowered, raised

_SIDES = {"center": Alignment.CENTRE, "end": Alignment.RIGHT, "right": Alignment.RIGHT}
_PASSED = frozenset({f"{TEXT}section", f"{TEXT}numbered-paragraph", f"{TEXT}index-body"})
_CONTENTS = frozenset(
    f"{TEXT}{name}"
    for name in ("table-of-content", "illustration-index", "table-index", "alphabetical-index")
)
_ROWS = frozenset(f"{TABLE}{name}" for name in ("table-header-rows", "table-rows", "table-row-group"))
_REPEATED_MOST = 60
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_BLANKS_MOST = 200


def read_open_text(data: bytes) -> Document:
    """Return what an .odt says.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    with closing(Package(data)) as package:
        content, styles = package.tree("content.xml"), package.tree("styles.xml")
    body = None if content is None else content.find(f"{OFFICE}body/{OFFICE}text")
    if content is None or body is None:
        raise refusal(ReportFault.DAMAGED)
    reader = _Reader(read_open_styles(styles, content), read_list_forms(styles, content))
    return reader.document(body, styles)


@dataclass(slots=True, eq=False)
class _List:
    """A list, which may go on after other paragraphs.

    Attributes:
        reached: The number of its last item, by level.
    """

    style: str
    reached: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Reader:
    """Goes through the text once."""

    styles: dict[str, OpenStyle]
    forms: dict[tuple[str, int], ListForm]
    blocks: list[Block] = field(default_factory=list)
    told: list[AsideWords] = field(default_factory=list)
    marks: list[Bookmark] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    insertions: int = 0
    deletions: int = 0
    _lists: list[_List] = field(default_factory=list)
    _begun: list[bool] = field(default_factory=list)
    _by_id: dict[str, _List] = field(default_factory=dict)
    _last_of: dict[str, _List] = field(default_factory=dict)
    _open: list[_List | None] = field(default_factory=list)
    _new_marks: list[str] = field(default_factory=list)
    _paragraphs: int = 0
    _boxes: list[Element] = field(default_factory=list)
    _notes: list[Block] = field(default_factory=list)

    def document(self, body: Element, styles: Element | None) -> Document:
        """Return all that the document says."""
        self._take(body)
        self._tell_edges(styles)
        return Document(
            (*self.blocks, *self._notes),
            tuple(self.told),
            tuple(self.marks),
            tuple(dict.fromkeys(self.pictures)),
            self.insertions,
            self.deletions,
        )

    def _tell_edges(self, styles: Element | None) -> None:
        if styles is None:
            return
        for edge in ("header", "footer"):
            for one in styles.iter(f"{STYLE}{edge}"):
                words = "\n".join(
                    filter(None, (" ".join(_words(part).split()) for part in one.iter(f"{TEXT}p")))
                )
                told = AsideWords(Aside.PAGE_EDGE, words, edge)
                self.told += [told] if words and told not in self.told else []

    def _take(self, parent: Element) -> None:
        for child in parent:
            tag = child.tag
            if tag in {f"{TEXT}p", f"{TEXT}h"}:
                self._take_paragraph(child)
            elif tag == f"{TEXT}list":
                self._take_list(child)
            elif tag == f"{TABLE}table":
                self._take_table(child)
            elif tag in _CONTENTS:
                words = (_words(one) for one in child.iter(f"{TEXT}p"))
                self.told += [AsideWords(Aside.CONTENTS, line) for line in words if line.strip()]
            elif tag == f"{TEXT}tracked-changes":
                self._tell_changes(child)
            elif tag in _PASSED:
                self._take(child)
            elif tag == f"{DRAW}frame":
                self._take_frame(child)

    def _tell_changes(self, changes: Element) -> None:
        self.insertions += sum(1 for _ in changes.iter(f"{TEXT}insertion"))
        for one in changes.iter(f"{TEXT}deletion"):
            self.deletions += 1
            words = "\n".join(_words(part) for part in one if part.tag in {f"{TEXT}p", f"{TEXT}h"})
            if words.strip():
                self.told.append(AsideWords(Aside.DELETED, words, str(self.deletions)))

    def _take_paragraph(self, paragraph: Element) -> None:
        style = self.styles.get(paragraph.get(f"{TEXT}style-name", ""), OpenStyle())
        level = inner_heading(style.name)
        written = paragraph.get(f"{TEXT}outline-level", "")
        if not level and paragraph.tag == f"{TEXT}h":
            level = min(int(written), 6) if written.isdecimal() else 1
        level = level or (1 if style.name == "title" else 0)
        is_whole = bool(level) or is_quotation(style.name) or style.name.startswith("table h")
        base = (
            OpenStyle(style.name, is_struck=style.is_struck, is_hidden=style.is_hidden) if is_whole else style
        )
        self._paragraphs += 1
        before, self._new_marks = len(self.blocks), []
        boxes, self._boxes = self._boxes, []
        runs = stripped(list(self._inside(paragraph, base, None)))
        inner, self._boxes = self._boxes, boxes
        if runs:
            self._put(runs, style, level)
        has_words = len(self.blocks) > before
        self.marks += [Bookmark(name, before, has_words, self._paragraphs) for name in self._new_marks]
        self._new_marks = []
        for box in inner:
            self._take(box)

    def _put(self, runs: tuple[Run, ...], style: OpenStyle, level: int) -> None:
        if level:
            self._open = []
            self.blocks.append(Block(BlockKind.HEADING, level, runs))
        elif self._lists and not self._begun[-1]:
            self._begun[-1] = True
            self.blocks.append(self._item(runs))
        elif style.name in {"footnote", "footnote text", "endnote"} and label_of(runs):
            label = label_of(runs)
            rest = (Run(runs[0].text[len(label) :].lstrip(), runs[0].look), *runs[1:])
            self.blocks.append(Block(BlockKind.NOTE, runs=merged((Run(label, CALL), *rest))))
        else:
            kind = BlockKind.QUOTATION if is_quotation(style.name) else BlockKind.PARAGRAPH
            depth = len(self._lists) or lists_around(style.name)
            self._open = self._open[:depth]
            self.blocks.append(Block(kind, depth, runs))

    def _item(self, runs: tuple[Run, ...]) -> Block:
        depth, found = len(self._lists), self._lists[-1]
        form = self.forms.get((found.style, depth), ListForm())
        number = found.reached.get(depth, form.start - 1) + 1
        found.reached[depth] = number
        goes_on = len(self._open) >= depth and self._open[depth - 1] is found
        self._open = [*self._open[:depth], *[None] * (depth - len(self._open))]
        self._open[depth - 1] = found
        kind = BlockKind.BULLETED if form.is_bulleted else BlockKind.NUMBERED
        return Block(kind, depth, runs, None if goes_on else 1 if form.is_bulleted else number)

    def _take_list(self, element: Element) -> None:
        inherited = self._lists[-1].style if self._lists else ""
        style = element.get(f"{TEXT}style-name", inherited)
        found = self._by_id.get(element.get(f"{TEXT}continue-list", "-"))
        if found is None and element.get(f"{TEXT}continue-numbering") == "true":
            found = self._last_of.get(style)
        found = found or _List(style)
        self._by_id[element.get(_XML_ID, "")] = self._last_of[style] = found
        self._lists.append(found)
        for item in element:
            if item.tag not in {f"{TEXT}list-item", f"{TEXT}list-header"}:
                continue
            start = item.get(f"{TEXT}start-value", "")
            if start.isdecimal():
                found.reached[len(self._lists)] = int(start) - 1
            # An item that holds nothing but a deeper list is how one is set in.
            has_words = any(child.tag in {f"{TEXT}p", f"{TEXT}h"} for child in item)
            self._begun.append(item.tag != f"{TEXT}list-item" or not has_words)
            self._take(item)
            self._begun.pop()
        self._lists.pop()

    def _inside(self, element: Element, style: OpenStyle, address: str | None) -> Iterator[Run]:
        yield from self._shown(element.text, style, address)
        for child in element:
            yield from self._child(child, style, address)
            yield from self._shown(child.tail, style, address)

    def _child(self, child: Element, style: OpenStyle, address: str | None) -> Iterator[Run]:  # noqa: C901  one for each element
        tag = child.tag.rpartition("}")[2]
        if tag == "span":
            named = self.styles.get(child.get(f"{TEXT}style-name", ""))
            yield from self._inside(child, _mixed(style, named), address)
        elif tag == "a":
            yield from self._inside(child, style, child.get(f"{LINK}href", "").strip())
        elif tag == "s":
            count = child.get(f"{TEXT}c", "1")
            yield from self._shown(
                " " * (min(int(count), _BLANKS_MOST) if count.isdecimal() else 1), style, address
            )
        elif tag == "tab":
            yield from self._shown(" ", style, address)
        elif tag == "line-break":
            yield Run(LINE_BREAK)
        elif tag == "note":
            yield from self._note(child)
        elif tag == "annotation":
            words = "\n".join(filter(str.strip, (_words(one) for one in child.iter(f"{TEXT}p"))))
            self.told += [AsideWords(Aside.COMMENT, words)] if words else []
        elif tag in {"bookmark", "bookmark-start"}:
            self._new_marks.append(child.get(f"{TEXT}name", ""))
        elif tag == "frame":
            self._take_frame(child)
        elif tag in {"meta", "meta-field", "ruby", "ruby-base", "reference-mark", "toc-mark"} or child.text:
            yield from self._inside(child, style, address)

    def _shown(self, text: str | None, style: OpenStyle, address: str | None) -> Iterator[Run]:
        if not text:
            return
        if style.is_struck or style.is_hidden:
            if text.strip():
                self.told.append(AsideWords(Aside.STRUCK_OUT if style.is_struck else Aside.HIDDEN, text))
            return
        if style.raised:
            text = raised(text) if style.raised == "super" else lowered(text)
        if style.name == "tied words" and is_tied(text):
            self.told.append(AsideWords(Aside.PROGRAM, text))
            return
        # Line ends in the file are blanks, as in HTML.
        words = clean_words(" ".join(text.split("\n")))
        is_lost = style.name == "lost link"
        look = Look(bool(style.is_bold), bool(style.is_italic), LOST_ADDRESS if is_lost else address or None)
        yield Run(words, look)

    def _note(self, note: Element) -> Iterator[Run]:
        body = note.find(f"{TEXT}note-body")
        if body is None:
            return
        label = str(len(self._notes) + 1)
        kept, self.blocks = self.blocks, []
        marks = self._new_marks
        lists, self._lists = self._lists, []
        open_lists = self._open
        # Its place is kept: a note may hold another one.
        self._notes.append(Block(BlockKind.NOTE))
        self._take(body)
        inside = in_one_cell(self.blocks)
        self._notes[int(label) - 1] = Block(BlockKind.NOTE, runs=merged((Run(label, CALL), *inside)))
        self.blocks, self._new_marks, self._lists, self._open = kept, marks, lists, open_lists
        yield Run(label, CALL)

    def _take_frame(self, frame: Element) -> None:
        description = "".join(
            (one.text or "") for one in frame if one.tag.rpartition("}")[2] in {"desc", "title"} and one.text
        )
        if description.strip():
            self.told.append(AsideWords(Aside.PICTURE, description))
        for one in frame:
            if one.tag == f"{DRAW}text-box":
                self._boxes.append(one)
            elif one.tag == f"{DRAW}image" and one.get(f"{LINK}href", "").startswith("Pictures/"):
                self.pictures.append(Picture(one.get(f"{LINK}href", ""), description))
                break

    def _take_table(self, table: Element) -> None:
        outer, self.blocks = self.blocks, []
        lists, self._lists = self._lists, []
        cells: list[tuple[CellPlace, list[Block]]] = []
        rows = list(_rows_of(table))
        for row_number, row in enumerate(rows):
            column = 0
            for cell in row:
                repeated = cell.get(f"{TABLE}number-columns-repeated", "1")
                if cell.tag == f"{TABLE}table-cell":
                    self.blocks = []
                    before = len(self.marks)
                    self._take(cell)
                    self.marks[before:] = [
                        replace(mark, position=len(outer), has_words=True) for mark in self.marks[before:]
                    ]
                    cells.append((CellPlace(row_number, column, self._side_of(cell)), self.blocks))
                column += min(int(repeated), _REPEATED_MOST) if repeated.isdecimal() else 1
        self.blocks, self._lists, self._open = outer, lists, []
        if len(rows) > 1 and any(place.column for place, _ in cells):
            self.blocks += [
                Block(BlockKind.CELL, 0, in_one_cell(inside), place=place) for place, inside in cells
            ]
        else:
            self.blocks += [block for _, inside in cells for block in inside]

    def _side_of(self, cell: Element) -> Alignment:
        first = cell.find(f"{TEXT}p")
        style = None if first is None else self.styles.get(first.get(f"{TEXT}style-name", ""))
        return Alignment.NONE if style is None else _SIDES.get(style.side, Alignment.NONE)


def _mixed(style: OpenStyle, named: OpenStyle | None) -> OpenStyle:
    """Return the style of a paragraph changed by that of a span."""
    if named is None:
        return style
    return OpenStyle(
        named.name or style.name,
        is_bold=style.is_bold if named.is_bold is None else named.is_bold,
        is_italic=style.is_italic if named.is_italic is None else named.is_italic,
        is_struck=style.is_struck if named.is_struck is None else named.is_struck,
        is_hidden=style.is_hidden if named.is_hidden is None else named.is_hidden,
        raised=named.raised or style.raised,
    )


def _rows_of(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in _ROWS:
            yield from _rows_of(child)


def _words(element: Element) -> str:
    return "".join(element.itertext())

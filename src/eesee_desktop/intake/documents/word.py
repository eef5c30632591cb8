"""A .docx as blocks: styles or looks as headings, lists, quotations, tables, notes; tracked changes as accepted.

Nothing of it is run and nothing is fetched: only the parts with text are unpacked.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from eesee_desktop.intake.documents.gathering import in_one_cell, label_of, stripped
from eesee_desktop.intake.documents.package import Package
from eesee_desktop.intake.documents.style_names import is_quotation, lists_around
from eesee_desktop.intake.documents.word_names import W, number, value
from eesee_desktop.intake.documents.word_styles import (
    Numbering,
    WordStyle,
    numbering_of,
    outline_of,
    read_styles,
)
from eesee_desktop.intake.documents.word_text import WordText
from eesee_desktop.intake.documents.written import Aside, AsideWords, Bookmark, Document, refusal
from eesee_desktop.intake.reports.reading import ReportFault
from eesee_desktop.markup.blocks import (
    CALL,
    Alignment,
    Block,
    BlockKind,
    CellPlace,
    Run,
    merged,
)

_MAIN = "word/document.xml"
_HEADING_NUMBER_MOST = 24
_SPAN_MOST = 60
# Not left: LibreOffice writes that into every cell that is set to no side.
_SIDES = {"center": Alignment.CENTRE, "right": Alignment.RIGHT, "end": Alignment.RIGHT}
# Of tables that place paragraphs beside each other no row is a row, but those of this program are tables all the same.
OWN_TABLE = "eeseetable"
_WRAPPERS = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "moveFrom")
)


def read_word(data: bytes) -> Document:
    """Return what a .docx says.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    with closing(Package(data)) as package:
        main = next((name for name in (_MAIN, "word/document2.xml") if package.part(name)), "")
        tree = package.tree(main) if main else None
        if tree is None:
            raise refusal(ReportFault.DAMAGED)
        return _Reader(package).document(tree)


@dataclass(slots=True)
class _Notes:
    """The notes of a document by kind and id, and the labels under which they were called, in that order."""

    written: dict[tuple[str, str], Element]
    labels: dict[tuple[str, str], str] = field(default_factory=dict)

    def call(self, kind: str, identity: str) -> str:
        """Return the label of a note; empty where there is none."""
        if (kind, identity) not in self.written:
            return ""
        return self.labels.setdefault((kind, identity), str(len(self.labels) + 1))


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = read_styles(package.tree("word/styles.xml"))
        self._numbering = Numbering().read(package.tree("word/numbering.xml"))
        self._notes = _Notes({**self._read_notes("footnote"), **self._read_notes("endnote")})
        self._text = WordText(self._styles, self._links(_MAIN), self._notes.call)
        self._blocks: list[Block] = []
        self._marks: list[Bookmark] = []
        self._paragraphs = 0
        self._open: list[str | None] = []
        self._carried: list[Run] = []

    def document(self, tree: Element) -> Document:
        """Return all that the document says."""
        body = tree.find(f"{W}body")
        if body is None:
            raise refusal(ReportFault.DAMAGED)
        self._take(body)
        self._take_notes()
        text = self._text
        self._tell_parts("word/comments.xml", Aside.COMMENT, f"{W}comment")
        for edge in ("word/header", "word/footer"):
            for name in self._package.names(edge):
                self._tell_parts(name, Aside.PAGE_EDGE, "")
        return Document(
            tuple(self._blocks),
            _told_once(text.told),
            tuple(self._marks),
            tuple(dict.fromkeys(text.pictures)),
            text.insertions,
            text.deletions,
        )

    def _links(self, part: str) -> dict[str, str]:
        """Return the targets of the relations of a part: addresses, and names of parts."""
        folder, name = posixpath.split(part)
        tree = self._package.tree(f"{folder}/_rels/{name}.rels")
        if tree is None:
            return {}
        return {
            one.get("Id", ""): one.get("Target", "")
            if one.get("TargetMode") == "External"
            else posixpath.normpath(posixpath.join(folder, one.get("Target", "")))
            for one in tree
        }

    def _read_notes(self, kind: str) -> dict[tuple[str, str], Element]:
        tree = self._package.tree(f"word/{kind}s.xml")
        if tree is None:
            return {}
        return {
            (kind, value(one, "id")): one
            for one in tree.findall(f"{W}{kind}")
            if value(one, "type") in {"", "normal"}
        }

    def _take(self, parent: Element) -> None:
        for child in parent:
            if child.tag == f"{W}p":
                self._take_paragraph(child)
            elif child.tag == f"{W}tbl":
                self._take_table(child)
            elif child.tag == f"{W}bookmarkStart":
                self._marks.append(
                    Bookmark(
                        value(child, "name"),
                        len(self._blocks),
                        has_words=False,
                        paragraph=self._paragraphs + 1,
                    )
                )
            elif child.tag == f"{W}sdt" and _is_contents(child):
                self._tell_contents(child)
            elif child.tag in _WRAPPERS:
                self._take(child)

    def _tell_contents(self, element: Element) -> None:
        for paragraph in element.iter(f"{W}p"):
            words = _words(paragraph)
            if words.strip():
                self._text.told.append(AsideWords(Aside.CONTENTS, words))

    def _take_paragraph(self, paragraph: Element) -> None:
        properties = paragraph.find(f"{W}pPr")
        style = self._styles.get(value(None if properties is None else properties.find(f"{W}pStyle")))
        style = self._styles[""] if style is None else style
        self._paragraphs += 1
        was_in_contents = self._text.is_in_contents
        first_mark, boxes = len(self._text.marks), len(self._text.boxes)
        runs = self._carried + self._text.runs(paragraph, replace_looks(style))
        self._carried = []
        before = len(self._blocks)
        if was_in_contents or style.name.startswith(("toc ", "table of figures")):
            words = "".join(run.text for run in runs)
            self._text.told += [AsideWords(Aside.CONTENTS, words)] if words.strip() else []
        elif properties is not None and _is_joined(properties):
            # Its end was deleted: the next paragraph goes on in it.
            self._carried = runs
        else:
            self._put(runs, style, properties)
        has_words = len(self._blocks) > before
        marks = self._text.marks[first_mark:]
        self._marks += [Bookmark(name, before, has_words, self._paragraphs) for name in marks]
        for box in self._text.boxes[boxes:]:
            self._take(box)

    def _put(self, runs: list[Run], style: WordStyle, properties: Element | None) -> None:
        numbering = style.numbering if properties is None else numbering_of(properties, style.numbering)
        is_inner = style.name.startswith("inner heading")
        outline = style.outline if properties is None or is_inner else outline_of(properties, style.outline)
        tidy = stripped(runs)
        if not tidy:
            return
        if outline:
            self._open = []
            self._blocks.append(self._heading(tidy, outline, numbering))
        elif numbering is not None or style.listed:
            self._blocks.append(self._item(tidy, style, numbering))
        elif style.name in {"footnote text", "endnote text"} and label_of(tidy):
            label = label_of(tidy)
            rest = (Run(tidy[0].text[len(label) :].lstrip(), tidy[0].look), *tidy[1:])
            self._blocks.append(Block(BlockKind.NOTE, runs=merged((Run(label, CALL), *rest))))
        else:
            kind = BlockKind.QUOTATION if is_quotation(style.name) else BlockKind.PARAGRAPH
            self._open = self._open[: lists_around(style.name)]
            self._blocks.append(Block(kind, lists_around(style.name), tidy))

    def _heading(self, runs: tuple[Run, ...], outline: int, numbering: tuple[str, int] | None) -> Block:
        plain = tuple(replace(run, look=replace(run.look, is_bold=False)) for run in runs)
        if numbering is not None:
            label = self._numbering.next(*numbering)
            # A number that Word counts stands nowhere in the text, and the report is read by it.
            if not label.is_bulleted and 0 < len(label.label.strip()) <= _HEADING_NUMBER_MOST:
                plain = (Run(f"{label.label.strip()} "), *plain)
        return Block(BlockKind.HEADING, outline, merged(plain))

    def _item(self, runs: tuple[Run, ...], style: WordStyle, numbering: tuple[str, int] | None) -> Block:
        if numbering is None:
            kind, depth = style.listed or ("bullet", 1)
            numbering = (kind, depth - 1)
            is_bulleted, reached = kind == "bullet", 0
        else:
            found = self._numbering.next(*numbering)
            is_bulleted, reached = found.is_bulleted, found.number
        identity, level = numbering[0], numbering[1] + 1
        goes_on = len(self._open) >= level and self._open[level - 1] == identity
        self._open = [*self._open[:level], *[None] * (level - len(self._open))]
        self._open[level - 1] = identity
        kind_of_item = BlockKind.BULLETED if is_bulleted else BlockKind.NUMBERED
        start = None if goes_on else 1 if is_bulleted else max(reached, 0) if reached else 1
        return Block(kind_of_item, level, runs, start)

    def _take_table(self, table: Element) -> None:
        rows = list(_rows_of(table))
        kept = [row for row in rows if row.find(f"{W}trPr/{W}del") is None]
        for row in rows:
            if row not in kept:
                self._text.deletions += 1
                self._text.told.append(AsideWords(Aside.DELETED, _words(row), str(self._text.deletions)))
        outer, self._blocks = self._blocks, []
        cells: list[tuple[CellPlace, list[Block]]] = []
        for row_number, row in enumerate(kept):
            column = 0
            for cell in _cells_of(row):
                self._blocks = []
                # The marks in a cell belong to the place of the table.
                before = len(self._marks)
                self._take(cell)
                self._marks[before:] = [
                    replace(mark, position=len(outer), has_words=True) for mark in self._marks[before:]
                ]
                cells.append((CellPlace(row_number, column, _side_of(cell)), self._blocks))
                span = number(cell.find(f"{W}tcPr/{W}gridSpan"), otherwise=1)
                column += max(1, min(span, _SPAN_MOST))
        self._blocks = outer
        self._open = []
        style = value(table.find(f"{W}tblPr/{W}tblStyle")).lower()
        is_table = len(kept) > 1 and any(place.column for place, _ in cells)
        if is_table or style == OWN_TABLE:
            self._blocks += [
                Block(BlockKind.CELL, 0, in_one_cell(inside), place=place) for place, inside in cells
            ]
        else:
            self._blocks += [block for _, inside in cells for block in inside]

    def _take_notes(self) -> None:
        """Put the notes that were called behind all else, then those that nothing calls."""
        main = self._blocks
        done: set[tuple[str, str]] = set()
        for kind in ("footnote", "endnote"):
            self._text.links = self._links(f"word/{kind}s.xml")
            # A note may call another one while it is read.
            while waiting := [key for key in self._notes.labels if key not in done and key[0] == kind]:
                for key in waiting:
                    done.add(key)
                    main.append(self._note(key))
        self._blocks = main
        for key, element in self._notes.written.items():
            if key not in done and (words := _words(element)).strip():
                self._text.told.append(AsideWords(Aside.HIDDEN, words, f"{key[0]} {key[1]}"))

    def _note(self, key: tuple[str, str]) -> Block:
        self._blocks = []
        self._take(self._notes.written[key])
        call = Run(self._notes.labels[key], CALL)
        return Block(BlockKind.NOTE, runs=merged((call, *in_one_cell(self._blocks))))

    def _tell_parts(self, name: str, aside: Aside, tag: str) -> None:
        tree = self._package.tree(name)
        if tree is None:
            return
        for position, one in enumerate(tree.iter(tag) if tag else (tree,), 1):
            words = "\n".join(filter(str.strip, (_words(paragraph) for paragraph in one.iter(f"{W}p"))))
            if words:
                where = str(position) if tag else name.rpartition("/")[2]
                self._text.told.append(AsideWords(aside, words, where))


def replace_looks(style: WordStyle) -> WordStyle:
    """Return the style as the runs of its paragraphs take it: a style that is slanted or bold as a whole says nothing.

    In headings and quotations it is how these look, and no stress on words.
    """
    is_whole = bool(style.outline) or is_quotation(style.name) or style.name.startswith("table head")
    return replace(style, is_bold=False, is_italic=False) if is_whole else style


def _told_once(told: list[AsideWords]) -> tuple[AsideWords, ...]:
    """Return what is told, what stands on the edge of all pages once."""
    once: dict[tuple[Aside, str], AsideWords] = {}
    return tuple(
        one
        for one in told
        if one.aside is not Aside.PAGE_EDGE or once.setdefault((one.aside, one.words), one) is one
    )


def _is_joined(properties: Element) -> bool:
    mark = properties.find(f"{W}rPr")
    return mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None)


def _is_contents(element: Element) -> bool:
    kind = value(element.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery"))
    return kind.lower().startswith(("table of", "bibliograph")) and "content" in kind.lower()


def _rows_of(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == f"{W}tr":
            yield child
        elif child.tag in _WRAPPERS:
            yield from _rows_of(child)


def _cells_of(row: Element) -> Iterator[Element]:
    for child in row:
        if child.tag == f"{W}tc":
            yield child
        elif child.tag in _WRAPPERS:
            yield from _cells_of(child)


def _side_of(cell: Element) -> Alignment:
    return _SIDES.get(value(cell.find(f"{W}p/{W}pPr/{W}jc")), Alignment.NONE)


def _words(element: Element) -> str:
    parts = (
        one.text or "" if one.tag == f"{W}t" else " "
        for one in element.iter()
        if one.tag in {f"{W}t", f"{W}tab"}
    )
    return "".join(parts)

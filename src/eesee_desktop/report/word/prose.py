"""Texts as the body of a Word document: paragraphs, headings, lists, quotations, tables, links, footnotes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.markup.blocks import LINE_BREAK, Alignment, Block, BlockKind, Grid, Run, parts_of
from eesee_desktop.markup.links import bare_addresses_in
from eesee_desktop.report.shaping.isolates import isolated_in
from eesee_desktop.report.word.package import Links, attribute, text_of
from eesee_desktop.report.word.styles import BULLETED, INNER_HEADINGS, LISTS_DEEP, NUMBERED

_SIDES = {Alignment.CENTRE: "center", Alignment.RIGHT: "right", Alignment.LEFT: "left"}
_OTHER_SIDES = {"left": "right", "right": "left"}
_DEEPEST = 8
_RAISED = '<w:vertAlign w:val="superscript"/>'
_RULES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
# Of names and titles in a text of another script nobody knows the language: none is checked for spelling.
_NO_LANGUAGE = '<w:lang w:val="x-none"/>'
_LATIN = r"[^\W\d_\u0590-\u08ff\ufb1d-\ufeff]+"
_FIGURE = r"[0-9]+(?:[.,:/-][0-9]+)*(?!\w)"
# With the figures between and behind them: Law No. 12/2020.
_WORDS = re.compile(rf"{_LATIN}(?:[ \u00a0'’.&/_-]+(?:{_LATIN}|{_FIGURE}))*")
_NO_NOTES: Mapping[str, Block] = {}
_NOTHING: Mapping[int, str] = {}


def is_right_to_left(text: str) -> bool:
    """Tell the direction of a text by its first letter that has one."""
    return next(
        (kind != "L" for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"}), False
    )


@dataclass(slots=True)
class WordBody:
    """The body of a document, written paragraph by paragraph.

    Attributes:
        lists: Kind, level and first number of each.
        is_mirrored: Its tables begin at the right.
    """

    parts: list[str] = field(default_factory=list)
    links: Links = field(default_factory=Links)
    note_links: Links = field(default_factory=Links)
    lists: list[tuple[int, int, int]] = field(default_factory=list)
    is_mirrored: bool = False
    _notes: list[str] = field(default_factory=list)
    _bookmarks: int = 0
    _open: list[tuple[BlockKind, int]] = field(default_factory=list)

    @property
    def footnotes(self) -> str:
        """All footnotes, with the rules above them."""
        return _RULES + "".join(self._notes)

    def mark(self, name: str) -> str:
        """Return a bookmark of no length."""
        self._bookmarks += 1
        return f'<w:bookmarkStart w:id="{self._bookmarks}" w:name="{name}"/><w:bookmarkEnd w:id="{self._bookmarks}"/>'

    def paragraph(self, inside: str, style: str = "", properties: str = "", *, text: str = "") -> None:
        """Add a paragraph.

        Args:
            inside: Its runs.
            properties: What its style does not say, in the order of the schema, without the direction.
            text: Its words, which say the direction.
        """
        self._open = []
        self.parts.append(paragraph(inside, style, properties, text=text, is_mirrored=self.is_mirrored))

    def plain(self, text: str, style: str = "", *, marks: Sequence[str] = (), properties: str = "") -> None:
        """Add a paragraph of words in one look, which the program says and no field holds."""
        inside = "".join(self.mark(name) for name in marks) + run(text)
        self.paragraph(inside, style, properties, text=text)

    def note(self, words: str) -> str:
        """Return the call of a footnote of plain words."""
        return self._noted(run(f" {words}"), words)

    def prose(self, blocks: Sequence[Block], after: Mapping[int, str] = _NOTHING) -> None:
        """Add a text, its notes as footnotes.

        Args:
            after: Runs that stand at the end of a block, by its position.
        """
        ends = {id(blocks[position]): runs for position, runs in after.items()}
        notes = {block.label: block for block in blocks if block.label}
        called = {one.text for block in blocks if not block.label for one in block.runs if one.look.is_call}
        self._open = []
        for part in parts_of(blocks):
            if isinstance(part, Grid):
                self._open = []
                self.table([[self._cell(cell, notes) for cell in row] for row in part.rows], part)
            elif not part.label:
                self._block(part, notes, ends.get(id(part), ""))
            elif part.label not in called:
                self.paragraph(
                    f"{run(part.label, _RAISED)}{run(' ')}{self.runs(part.runs[1:], _NO_NOTES, self.links)}",
                    "FootnoteText",
                    text=part.text,
                )
        self._open = []

    def table(
        self, rows: Sequence[Sequence[str]], grid: Grid | None = None, widths: Sequence[int] = ()
    ) -> None:
        """Add a table, its first row as its head if it is one of a text.

        Args:
            rows: The inside of each cell.
            grid: That of a text says to which side each cell is set.
            widths: Of the columns, in parts of a hundred; all alike where they are not given.
        """
        count = max(len(row) for row in rows)
        widths = widths or [100 // count] * count
        columns = "".join(f'<w:gridCol w:w="{90 * width}"/>' for width in widths)
        lines = ""
        for number, row in enumerate(rows):
            cells = (
                _written_cell(cell, grid, (number, column), widths[column], is_mirrored=self.is_mirrored)
                for column, cell in enumerate(row)
            )
            lines += f"<w:tr>{_ROW_HEAD if grid is not None and not number else ''}{''.join(cells)}</w:tr>"
        # The first column at the right, as on the paper.
        order = "<w:bidiVisual/>" if self.is_mirrored else ""
        self.parts.append(
            f'<w:tbl><w:tblPr><w:tblStyle w:val="EeseeTable"/>{order}<w:tblW w:w="5000" w:type="pct"/></w:tblPr>'
            f"<w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>"
        )

    def runs(self, runs: Iterable[Run], notes: Mapping[str, Block], links: Links) -> str:
        """Return runs; those that call a note become its reference."""
        parts: list[str] = []
        runs = tuple(runs)
        rtl = is_right_to_left("".join(one.text for one in runs))
        for one in runs:
            look = one.look
            if look.is_call:
                parts.append(self._call(one.text, notes))
                continue
            looks = f"{'<w:b/><w:bCs/>' if look.is_bold else ''}{'<w:i/><w:iCs/>' if look.is_italic else ''}"
            if look.address is None:
                parts.append(_linked(one.text, looks, links, rtl=rtl))
            elif is_web_address(look.address):
                parts.append(_link(one.text, looks, links.id_of(look.address), look.title, rtl=rtl))
            else:
                # Only addresses that a browser opens: a report travels far, and Word follows file: too.
                parts.append(run(one.text, f'<w:rStyle w:val="LostLink"/>{looks}', rtl=rtl))
        return "".join(parts)

    def _call(self, label: str, notes: Mapping[str, Block]) -> str:
        note = notes.get(label)
        if note is None:
            return run(label, _RAISED)
        return self._noted(run(" ") + self.runs(note.runs[1:], _NO_NOTES, self.note_links), note.text)

    def _noted(self, inside: str, text: str) -> str:
        number = len(self._notes) + 1
        mark = run("", '<w:rStyle w:val="FootnoteReference"/>', "<w:footnoteRef/>")
        written = paragraph(mark + inside, "FootnoteText", text=text, is_mirrored=self.is_mirrored)
        self._notes.append(f'<w:footnote w:id="{number}">{written}</w:footnote>')
        return run("", '<w:rStyle w:val="FootnoteReference"/>', f'<w:footnoteReference w:id="{number}"/>')

    def _block(self, block: Block, notes: Mapping[str, Block], end: str) -> None:
        inside = self.runs(block.runs, notes, self.links) + end
        style, properties = self._form(block)
        self.parts.append(paragraph(inside, style, properties, text=block.text, is_mirrored=self.is_mirrored))

    def _form(self, block: Block) -> tuple[str, str]:
        if block.is_item:
            identity, level = self._item(block), min(block.level - 1, _DEEPEST)
            return (
                "ListParagraph",
                f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{identity}"/></w:numPr>',
            )
        del self._open[block.depth :]
        depth = min(block.depth, LISTS_DEEP)
        if block.kind is BlockKind.HEADING:
            return f"InnerHeading{min(block.level, INNER_HEADINGS)}", ""
        if block.kind is BlockKind.QUOTATION:
            return f"ListQuote{depth}" if depth else "Quote", ""
        return f"ListContinue{depth}" if depth else "", ""

    def _item(self, block: Block) -> int:
        """Return the id of the list that an item stands in, a new one where it begins one."""
        del self._open[block.level :]
        # The same rule as in markup.write, or a list would be numbered otherwise in Word than on the screen.
        goes_on = len(self._open) == block.level and self._open[-1][0] is block.kind and block.start is None
        if not goes_on:
            del self._open[block.level - 1 :]
            self._open += [(BlockKind.PARAGRAPH, 0)] * (block.level - 1 - len(self._open))
            kind = NUMBERED if block.kind is BlockKind.NUMBERED else BULLETED
            self.lists.append((kind, min(block.level - 1, _DEEPEST), block.first_number))
            self._open.append((block.kind, len(self.lists)))
        return self._open[-1][1]

    def _cell(self, cell: Block, notes: Mapping[str, Block]) -> str:
        return self.runs(cell.runs, notes, self.links)


_ROW_HEAD = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"


def _written_cell(
    inside: str, grid: Grid | None, where: tuple[int, int], width: int, *, is_mirrored: bool
) -> str:
    number, column = where
    cell = grid.rows[number][column] if grid is not None else None
    side = _SIDES.get(cell.place.alignment) if cell is not None and cell.place is not None else None
    style = "TableHead" if grid is not None and not number else "TableText"
    text = "" if cell is None else cell.text
    if is_mirrored or is_right_to_left(text):  # where "left" is the side that lines begin at
        side = _OTHER_SIDES.get(side or "", side)
    properties = f'<w:jc w:val="{side}"/>' if side else ""
    written = paragraph(inside, style, "", text=text, side=properties, is_mirrored=is_mirrored)
    return f'<w:tc><w:tcPr><w:tcW w:w="{50 * width}" w:type="pct"/></w:tcPr>{written}</w:tc>'


def paragraph(  # noqa: PLR0913  all that there is to say of a paragraph
    inside: str,
    style: str = "",
    properties: str = "",
    *,
    text: str = "",
    side: str = "",
    is_mirrored: bool = False,
) -> str:
    """Return a paragraph, its properties in the order of the schema.

    Args:
        text: Its words, which say the direction.
        is_mirrored: It runs from the right whatever its words, as a report in Arabic does.
    """
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    direction = "<w:bidi/>" if is_mirrored or is_right_to_left(text) else ""
    said = f"{named}{properties}{direction}{side}"
    return f"<w:p>{f'<w:pPr>{said}</w:pPr>' if said else ''}{inside}</w:p>"


def run(text: str, looks: str = "", instead: str = "", *, rtl: bool = False) -> str:
    """Return a run of one look, its line breaks among it; several where its direction changes.

    A word processor takes the face, the weight and the language of Arabic letters from other properties than those of
    Latin ones, by the direction of the run; and numbers and dates of a run from the left stay as they are written.

    Args:
        looks: In the order of the schema.
        instead: An element in place of words.
        rtl: It stands in a paragraph from right to left: what has no letters at all runs so too.
    """
    if instead or not (rtl or any(map(is_right_to_left, text))):
        return _run(text, looks, instead)
    parts = []
    end = 0
    for first, last in _from_the_left(text):
        parts += [_run(text[end:first], f"{looks}<w:rtl/>")] if first > end else []
        parts.append(_run(text[first:last], f"{looks}{_NO_LANGUAGE}"))
        end = last
    parts += [_run(text[end:], f"{looks}<w:rtl/>")] if end < len(text) else []
    return "".join(parts)


def _run(text: str, looks: str, instead: str = "") -> str:
    said = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    lines = [
        f'<w:t xml:space="preserve">{text_of(line)}</w:t>' if line else "" for line in text.split(LINE_BREAK)
    ]
    return f"<w:r>{said}{instead or '<w:br/>'.join(lines)}</w:r>"


def _from_the_left(text: str) -> list[tuple[int, int]]:
    """Return where Latin words, numbers, dates and addresses stand in a text that has other letters too."""
    kept: list[tuple[int, int]] = []
    found = [*isolated_in(text), *(one.span() for one in _WORDS.finditer(text))]
    for start, end in sorted(found):
        if kept and start <= kept[-1][1]:
            kept[-1] = kept[-1][0], max(end, kept[-1][1])
        else:
            kept.append((start, end))
    return kept


def tied_run(text: str) -> str:
    """Return a run that the program says at the end of a paragraph of somebody's."""
    return run(text, '<w:rStyle w:val="TiedWords"/>')


def _link(text: str, looks: str, identity: str, title: str = "", *, rtl: bool = False) -> str:
    tip = f" w:tooltip={attribute(title)}" if title else ""
    inside = run(text, f'<w:rStyle w:val="Hyperlink"/>{looks}', rtl=rtl)
    return f'<w:hyperlink r:id="{identity}"{tip} w:history="1">{inside}</w:hyperlink>'


def _linked(text: str, looks: str, links: Links, *, rtl: bool) -> str:
    """Return a text with the web addresses that stand in it made live."""
    parts: list[str] = []
    end = 0
    for first, last in bare_addresses_in(text):
        parts += [run(text[end:first], looks, rtl=rtl)] if first > end else []
        parts.append(_link(text[first:last], looks, links.id_of(text[first:last]), rtl=rtl))
        end = last
    parts += [run(text[end:], looks, rtl=rtl)] if end < len(text) else []
    return "".join(parts)

"""Texts as paragraphs, tables and notes on paper.

Blocks and runs are handed over as values: no text ever gets to ReportLab's own markup, so that nothing in a
narrative can act as markup there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.markup.blocks import LINE_BREAK, Alignment, Block, BlockKind, Grid, Run, parts_of
from eesee_desktop.markup.links import bare_addresses_in
from eesee_desktop.markup.read import read
from eesee_desktop.report.direction import paper_language
from eesee_desktop.report.faces import Face, font_name
from eesee_desktop.report.flowables import PrintedHeading, ShortRule
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.layout import PALE
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.need import is_rtl_text
from eesee_desktop.report.paper_memory import paper_memory
from eesee_desktop.report.paragraph import Paragraph, paragraph
from eesee_desktop.report.runs import Side, Style, TextRun
from eesee_desktop.report.tags import Element

_STEP = 17.0
_BULLETS = ("•", "–", "·")
_NOTE_SCALE = 0.85
_CELL_SCALE = 0.9
_CELL_PADDING = 4.0
# Of more columns each would be too narrow for a word: such a table is printed a row a paragraph.
_MOST_COLUMNS = 8
# A head that takes a good part of a page leaves no room for rows below it, so it is not repeated.
_LONGEST_HEAD = 120
_COLUMN_HEAD = {"Table": {"Scope": "/Column"}}
_SIDES: dict[Alignment, Side] = {Alignment.CENTRE: TA_CENTER, Alignment.RIGHT: TA_RIGHT}


def flowables(markdown: str, style: Style) -> list[Flowable]:
    """Return the paragraphs of a text, its tables, and behind them its notes.

    Raises:
        KnownError: FONT_MISSING.
    """
    return set_blocks(blocks_of(markdown), style)


def blocks_of(markdown: str) -> tuple[Block, ...]:
    """Return the blocks of a text."""
    return paper_memory().of(read)(markdown)


def set_blocks(blocks: Sequence[Block], style: Style, listed: Element | None = None) -> list[Flowable]:
    """Return what :func:`flowables` does, of a text that was read; its outermost list is ``listed``."""
    return list(_Setter(style, _numbers_of(blocks), listed).set(blocks))


def inline_runs(markdown: str) -> list[TextRun]:
    """Return a text of one paragraph as runs; further paragraphs follow on the same line."""
    blocks = blocks_of(markdown)
    numbers = _numbers_of(blocks)
    pieces: list[TextRun] = []
    for block in blocks:
        pieces += [TextRun(" ")] if pieces else []
        pieces += _pieces(block.runs, numbers)
    return pieces


def _numbers_of(blocks: Iterable[Block]) -> Mapping[str, str]:
    """Return the numbers of the notes by their labels, in the order in which the text calls them."""
    # By label, which may be any word; readers expect 1, 2, 3 in the order in which they meet them.
    noted = dict.fromkeys(block.label for block in blocks if block.label)
    called = dict.fromkeys(
        run.text
        for block in blocks
        if not block.label
        for run in block.runs
        if run.look.is_call and run.text in noted
    )
    # Notes that nothing calls come last rather than not at all: somebody wrote them.
    return {label: _written(number) for number, label in enumerate({**called, **noted}, 1)}


def _written(number: int) -> str:
    """Return the number of an item or of a note in the digits that the report asks for."""
    return Words(paper_language().written_in).numbering(number)


@dataclass(slots=True)
class _Setter:
    """Sets block after block.

    Attributes:
        reached: The number of the last item in each list that is open, the outermost first.
        was_in_list: The block before stood in a list.
        has_note: A note was set; above the first stands a rule.
        outermost: The list that items on the first level belong to; None for one of their own.
        lists: Those that are open in the structure of the document, the outermost first, each with the body of its
            last item.
    """

    base: Style
    numbers: Mapping[str, str]
    outermost: Element | None = None
    reached: list[tuple[BlockKind, int]] = field(default_factory=list)
    was_in_list: bool = False
    has_note: bool = False
    lists: list[tuple[Element, Element]] = field(default_factory=list)

    def set(self, blocks: Sequence[Block]) -> Iterator[Flowable]:
        """Yield what blocks look like."""
        for part in parts_of(blocks):
            if isinstance(part, Grid):
                yield from self._table(part)
            elif part.label:
                yield from self._note(part)
            else:
                bullet = self._bullet(part)
                style = self._style(part)
                pieces = _pieces(part.runs, self.numbers)
                if part.kind is BlockKind.HEADING:
                    bold = replace(style, face=Face.BOLD, after=3.0)
                    yield PrintedHeading([paragraph(pieces, bold, element=Element("H"))], before=6, after=3)
                else:
                    element, label = self._element(part)
                    yield Paragraph(pieces, style, bullet, element=element, label=label)

    def _element(self, block: Block) -> tuple[Element, Element | None]:
        """Return what a block is in the structure of the document, and what its bullet is."""
        if not block.is_item:
            inside = (
                self.lists[min(block.depth, len(self.lists)) - 1][1] if block.depth and self.lists else None
            )
            if block.kind is BlockKind.QUOTATION:
                inside = Element("BlockQuote", inside)
            return Element("P", inside), None
        del self.lists[block.level :]
        while len(self.lists) < block.level - 1:  # an item two levels deeper than the last one
            self._open_item(self._new_list(""))
        if len(self.lists) < block.level or self.reached[-1][1] == block.first_number:
            del self.lists[block.level - 1 :]
            whole = self._new_list("/Decimal" if block.kind is BlockKind.NUMBERED else "/Disc")
        else:
            whole = self.lists.pop()[0]
        item = self._open_item(whole)
        return Element("P", self.lists[-1][1]), Element("Lbl", item)

    def _new_list(self, numbering: str) -> Element:
        inside = self.lists[-1][1] if self.lists else None
        whole = self.outermost if not self.lists and self.outermost is not None else Element("L", inside)
        if numbering:
            whole.attributes = {"List": {"ListNumbering": numbering}}
        return whole

    def _open_item(self, whole: Element) -> Element:
        item = Element("LI", whole)
        self.lists.append((whole, Element("LBody", item)))
        return item

    def _bullet(self, block: Block) -> str | None:
        if not block.is_item:
            del self.reached[block.depth :]
            return None
        del self.reached[block.level :]
        # The same rule as in markup.write, or a list would be numbered otherwise on paper than on the screen.
        goes_on = (
            len(self.reached) == block.level and self.reached[-1][0] is block.kind and block.start is None
        )
        number = self.reached[-1][1] + 1 if goes_on else block.first_number
        del self.reached[block.level - 1 :]
        # An item two levels deeper than the last one: the level that it skips counts as a list of its own.
        self.reached += [(BlockKind.BULLETED, 0)] * (block.level - 1 - len(self.reached))
        self.reached.append((block.kind, number))
        if block.kind is BlockKind.NUMBERED:
            return f"{_written(number)}."
        return _BULLETS[min(block.level, len(_BULLETS)) - 1]

    def _style(self, block: Block | Grid) -> Style:
        is_quoted = isinstance(block, Block) and block.kind is BlockKind.QUOTATION
        depth = block.depth
        indent = self.base.indent + _STEP * (depth + is_quoted)
        begins_list = isinstance(block, Block) and block.start is not None and depth == 1
        is_after_list = self.was_in_list and (not depth or begins_list)
        self.was_in_list = depth > 0
        return replace(
            self.base,
            before=self.base.after if is_after_list else self.base.before,
            indent=indent,
            bullet_indent=indent - _STEP + 3,
            has_bar=self.base.has_bar or is_quoted,
            after=self.base.after * (0.5 if depth else 1),
        )

    def _note(self, block: Block) -> Iterator[Flowable]:
        if not self.has_note:
            yield PrintedHeading([ShortRule()], following=26, before=4, after=4)
        self.has_note = True
        number = TextRun(self.numbers[block.label], is_raised=True, is_label=True)
        pieces = [number, TextRun(" "), *_pieces(block.runs[1:], self.numbers)]
        base = self.base
        small = replace(
            base, size=base.size * _NOTE_SCALE, leading=base.leading * _NOTE_SCALE, after=base.after * 0.5
        )
        yield paragraph(pieces, small, element=Element("P", Element("Note")))

    def _table(self, table: Grid) -> Iterator[Flowable]:
        style = self._style(table)
        if len(table.rows[0]) > _MOST_COLUMNS:
            for row in table.rows:
                yield paragraph(self._row_pieces(row), style)
            return
        whole = Element("Table")
        rows: list[list[Flowable]] = []
        for row in table.rows:
            line = Element("TR", whole)
            cells: list[Flowable] = [self._cell(cell, style, line) for cell in row]
            # Columns follow each other as the words of the table do; they are read as they were written.
            rows.append(cells[::-1] if _is_rtl(table) else cells)
        from eesee_desktop.report.library_layout import table as printed_table  # noqa: PLC0415  few texts have one

        yield printed_table(
            rows,
            [
                ("GRID", (0, 0), (-1, -1), 0.5, PALE),
                # Of the cells only their paragraphs are seen; but the library would name its own face in the file.
                ("FONTNAME", (0, 0), (-1, -1), font_name(Face.REGULAR)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
                ("TOPPADDING", (0, 0), (-1, -1), _CELL_PADDING * 0.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), _CELL_PADDING),
            ],
            repeated=int(all(len(cell.text) <= _LONGEST_HEAD for cell in table.rows[0])),
            before=style.before,
            after=style.after,
        )

    def _row_pieces(self, row: Sequence[Block]) -> Iterator[TextRun]:
        for number, cell in enumerate(row):
            if number:
                yield TextRun(" | ", is_quiet=True)
            yield from _pieces(cell.runs, self.numbers)

    def _cell(self, cell: Block, style: Style, row: Element) -> Flowable:
        place = cell.place
        is_head = place is not None and place.row == 0
        face = Face.BOLD if is_head else style.face
        element = Element("TH", row, attributes=_COLUMN_HEAD) if is_head else Element("TD", row)
        row.kids.append(element)
        small = replace(
            style,
            size=style.size * _CELL_SCALE,
            leading=style.leading * _CELL_SCALE,
            face=face,
            before=0.0,
            after=0.0,
            indent=0.0,
            has_bar=False,
            # Line numbers count running text. In cells that stand beside each other one number would mean two
            # lines.
            counter=None,
        )
        alignment = place.alignment if place is not None else Alignment.NONE
        return paragraph(
            _pieces(cell.runs, self.numbers),
            replace(small, alignment=_SIDES.get(alignment, TA_LEFT)),
            element=Element("P", element),
            is_repeated=is_head,
        )


def _is_rtl(table: Grid) -> bool:
    found = is_rtl_text("".join(cell.text for row in table.rows for cell in row))
    return paper_language().is_rtl if found is None else found


def _pieces(runs: tuple[Run, ...], numbers: Mapping[str, str]) -> tuple[TextRun, ...]:
    """Return runs as they are printed, calls of notes with the numbers of these."""
    called = tuple(numbers.get(run.text, run.text) for run in runs if run.look.is_call)
    return paper_memory().of(_printed)(runs, called)


def _printed(runs: tuple[Run, ...], called: tuple[str, ...]) -> tuple[TextRun, ...]:
    return tuple(_printed_in_turn(runs, iter(called)))


def _printed_in_turn(runs: Iterable[Run], called: Iterator[str]) -> Iterator[TextRun]:
    for run in runs:
        look = run.look
        if look.is_call:
            yield TextRun(next(called), is_raised=True)
            continue
        # Only addresses that a browser opens: some PDF viewers also follow file: and javascript:, and a
        # report travels far.
        is_live = look.address is not None and is_web_address(look.address)
        style = TextRun(
            "",
            bold=look.is_bold,
            italic=look.is_italic,
            address=look.address or "" if is_live else "",
            is_lost=look.address is not None and not is_live,
        )
        for number, line in enumerate(run.text.split(LINE_BREAK)):
            if number:
                yield style._replace(is_break=True, address="", is_lost=False)
            if line:
                yield from [style._replace(text=line)] if look.address is not None else _linked(line, style)


def _linked(text: str, style: TextRun) -> Iterator[TextRun]:
    """Yield a text with the web addresses that stand in it made live."""
    end = 0
    for first, last in bare_addresses_in(text):
        if first > end:
            yield style._replace(text=text[end:first])
        yield style._replace(text=text[first:last], address=text[first:last])
        end = last
    if end < len(text):
        yield style._replace(text=text[end:])

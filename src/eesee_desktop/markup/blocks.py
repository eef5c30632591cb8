"""What a text can hold, as values: paragraphs, headings, items, quotations, notes, tables; bold, italic, links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from eesee_desktop.domain.narrative import clean_text

LINE_BREAK = "\n"
# Qt keeps these for itself: paragraph separator, the two marks of a frame, the place of an object.
_RESERVED = re.compile("[\u2029\ufdd0\ufdd1\ufffc]")
# What a label may be made of: nothing that ends it, parts cells, or would have to be escaped.
LABEL = "[^\\s\\[\\]\\\\|^\u2029\ufdd0\ufdd1\ufffc]+"
_LABEL = re.compile(LABEL)
HIGHEST_HEADING = 6


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLETED = "bulleted"
    NUMBERED = "numbered"
    QUOTATION = "quotation"
    NOTE = "note"
    CELL = "cell"


LIST_KINDS = frozenset({BlockKind.BULLETED, BlockKind.NUMBERED})
_CONTINUING = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.CELL})


class Alignment(StrEnum):
    """To which side the cells of a column are set."""

    NONE = "none"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Look:
    """How a run of text looks.

    Attributes:
        address: Of a link, as written; None where the run is no link, empty where its address was lost.
        title: Of a link; empty for none.
        is_call: The run is the label of a note: in running text it calls the note, at the beginning of a note it
            says which one this is. It looks like nothing else besides.
    """

    is_bold: bool = False
    is_italic: bool = False
    address: str | None = None
    title: str = ""
    is_call: bool = False


PLAIN = Look()
CALL = Look(is_call=True)


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; a line break inside a block is a line feed."""

    text: str
    look: Look = PLAIN


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where in its table a cell stands, both from 0; the first row is the head of the table."""

    row: int
    column: int
    alignment: Alignment = Alignment.NONE


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, an item of a list, a quotation, a note, or a cell of a table.

    Cells are blocks like the others, so that whoever looks through the words of a text needs to know nothing of
    tables; who prints or writes them takes them together with :func:`parts_of`.

    Attributes:
        level: Of a heading 1 to 6; of an item its depth from 1; of a paragraph, a quotation or a cell 0, or the
            depth of the item that it continues.
        start: Of the first item of a list the number that it begins with, 1 where it is bulleted; elsewhere None. An
            item without it goes on with the list before, or begins one with 1.
        place: Of a cell.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    runs: tuple[Run, ...] = ()
    start: int | None = None
    place: CellPlace | None = None

    @property
    def text(self) -> str:
        """The words without their looks, labels of notes among them."""
        return "".join(run.text for run in self.runs)

    @property
    def is_item(self) -> bool:
        """The block is an item of a list."""
        return self.kind in LIST_KINDS

    @property
    def depth(self) -> int:
        """In how many lists the block stands."""
        return self.level if self.is_item or self.kind in _CONTINUING else 0

    @property
    def first_number(self) -> int:
        """The number of the item where a list begins with it."""
        return 1 if self.start is None else self.start

    @property
    def label(self) -> str:
        """The label of a note; empty where it lost it, and in all other blocks."""
        first = self.runs[0] if self.kind is BlockKind.NOTE and self.runs else Run("")
        return first.text if first.look.is_call and is_label(first.text) else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a table, every row with as many as the longest."""

    rows: tuple[tuple[Block, ...], ...]

    @property
    def depth(self) -> int:
        """In how many lists it stands."""
        return self.rows[0][0].depth


def parts_of(blocks: Iterable[Block]) -> Iterator[Block | Grid]:
    """Yield blocks in their order, the cells of a table taken together; a table without a word is left out."""
    for is_cell, group in groupby(blocks, key=lambda block: block.place is not None):
        if not is_cell:
            yield from group
            continue
        cells: dict[tuple[int, int], Block] = {}
        for cell in group:
            where = _where(cell)
            if cells and where <= max(cells):
                yield from _table(cells)
                cells = {}
            cells[where] = cell
        yield from _table(cells)


def _where(cell: Block) -> tuple[int, int]:
    return (cell.place.row, cell.place.column) if cell.place is not None else (0, 0)


def _table(cells: dict[tuple[int, int], Block]) -> Iterator[Grid]:
    if not any(cell.text.strip() for cell in cells.values()):
        return
    numbers = sorted({row for row, _ in cells})
    first, last = min(column for _, column in cells), max(column for _, column in cells)
    level = next(iter(cells.values())).level
    yield Grid(
        tuple(
            tuple(
                cells.get((number, column), Block(BlockKind.CELL, level, place=CellPlace(number, column)))
                for column in range(first, last + 1)
            )
            for number in numbers
        )
    )


def is_label(text: str) -> bool:
    """Tell whether a text can be the label of a note."""
    return _LABEL.fullmatch(text) is not None and clean_words(text) == text


def clean_words(text: str) -> str:
    """Return words as the surface and the stored form can both hold them; blanks at the ends stay."""
    # The bars keep what storing would strip at the ends of a whole text.
    kept = clean_text(f"|{text.replace(chr(0x2028), LINE_BREAK)}|")[1:-1]
    return _RESERVED.sub(" ", kept).replace("\t", " ")


def merged(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs with neighbours of one look made one, and empty ones left out; two calls stay two."""
    filled = [(run, number if run.look.is_call else 0) for number, run in enumerate(runs) if run.text]
    return tuple(
        Run("".join(run.text for run, _ in group), look)
        for (look, _), group in groupby(filled, key=lambda pair: (pair[0].look, pair[1]))
    )


def plain(blocks: Iterable[Block]) -> str:
    """Return the words of a text, a line a block."""
    return "\n".join(block.text for block in blocks)


def as_item(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return a text as one bulleted item, what follows its first paragraph inside it."""
    inside: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.NOTE:
            inside.append(block)
        elif not inside and not block.is_item and block.place is None:
            inside.append(Block(BlockKind.BULLETED, 1, block.runs))
        else:
            kind = BlockKind.PARAGRAPH if block.kind is BlockKind.HEADING else block.kind
            inside.append(replace(block, kind=kind, level=block.depth + 1))
    return tuple(inside)


def with_replaced(block: Block, start: int, end: int, text: str) -> Block:
    """Return a block with a range of its characters replaced; the new text looks as the first one replaced."""
    before: list[Run] = []
    after: list[Run] = []
    look = PLAIN
    position = 0
    for run in block.runs:
        stop = position + len(run.text)
        if position <= start < stop:
            look = run.look
        before.append(Run(run.text[: max(0, start - position)], run.look))
        after.append(Run(run.text[max(0, end - position) :], run.look))
        position = stop
    return replace(block, runs=merged((*before, Run(text, look), *after)))

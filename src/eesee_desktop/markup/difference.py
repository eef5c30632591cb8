"""What changed between two texts, as prose: one text with all blocks and looks, and what went and came marked in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eesee_desktop.domain.difference import PartKind, word_diff
from eesee_desktop.markup.blocks import Block, Grid, Look, Run, merged, parts_of, plain

_BETWEEN_CELLS = " | "


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the words that were removed or added.

    Attributes:
        start: Of its first character in :func:`~eesee_desktop.markup.blocks.plain` of the blocks.
        length: In characters.
    """

    kind: PartKind
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class ProseDifference:
    """Both texts as one.

    Attributes:
        blocks: What is in either, in order; a row of a table is a paragraph.
    """

    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class _Letter:
    """One character of a text, or the end of a block.

    Attributes:
        begins: The block that begins behind it.
    """

    text: str
    look: Look
    begins: Block | None = None


def prose_difference(old: Sequence[Block], new: Sequence[Block]) -> ProseDifference:
    """Return both texts as one: by words, as :func:`~eesee_desktop.domain.difference.word_diff` compares them.

    What is in both looks as in the new one; another look alone is no mark.
    """
    before, after = _without_tables(old), _without_tables(new)
    gone, come = _letters(before), _letters(after)
    block = (after or before or (Block(),))[0]
    runs: list[Run] = []
    blocks: list[Block] = []
    marks: list[Mark] = []
    position = 0
    for part in word_diff(plain(before), plain(after)):
        length = len(part.text)
        letters = [next(gone if part.kind is PartKind.REMOVED else come) for _ in range(length)]
        if part.kind is PartKind.KEPT:
            for _ in range(length):
                next(gone)
        else:
            marks.append(Mark(part.kind, position, length))
        position += length
        for letter in letters:
            if letter.begins is None:
                runs.append(Run(letter.text, letter.look))
            else:
                blocks.append(replace(block, runs=merged(tuple(runs))))
                block, runs = letter.begins, []
    blocks.append(replace(block, runs=merged(tuple(runs))))
    return ProseDifference(tuple(blocks), tuple(marks))


def _without_tables(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return a text with each row of a table as a paragraph: rows that went and came fit into no table."""
    found: list[Block] = []
    for part in parts_of(blocks):
        if not isinstance(part, Grid):
            found.append(part)
            continue
        for row in part.rows:
            runs = [run for cell in row for run in (Run(_BETWEEN_CELLS), *cell.runs)]
            found.append(Block(runs=tuple(runs[1:])))
    return tuple(found)


def _letters(blocks: Sequence[Block]) -> Iterator[_Letter]:
    for number, block in enumerate(blocks):
        if number:
            yield _Letter("\n", Look(), block)
        for run in block.runs:
            for letter in run.text:
                yield _Letter(letter, run.look)

"""What a narrative can hold, as values: paragraphs, headings, list items; bold, italic, links."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from eesee_desktop.domain.narrative import clean_text

LINE_BREAK = "\n"
# Qt keeps these for itself: paragraph separator, the two marks of a frame, the place of an object.
_RESERVED = re.compile("[\u2029\ufdd0\ufdd1\ufffc]")
HIGHEST_HEADING = 6


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLETED = "bulleted"
    NUMBERED = "numbered"


LIST_KINDS = frozenset({BlockKind.BULLETED, BlockKind.NUMBERED})


@dataclass(frozen=True, slots=True)
class Look:
    """How a run of text looks.

    Attributes:
        address: Of a link, as written; None where the run is no link, empty where its address was lost.
        title: Of a link; empty for none.
    """

    is_bold: bool = False
    is_italic: bool = False
    address: str | None = None
    title: str = ""


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; a line break inside a block is a line feed."""

    text: str
    look: Look = PLAIN


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or an item of a list.

    Attributes:
        level: Of a heading 1 to 6; of an item its depth from 1; of a paragraph 0, or the depth of the item
            that it continues.
        start: The number that a numbered list begins with, at its first item; elsewhere 1.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    runs: tuple[Run, ...] = ()
    start: int = 1

    @property
    def text(self) -> str:
        """The words without their looks."""
        return "".join(run.text for run in self.runs)

    @property
    def is_item(self) -> bool:
        """The block is an item of a list."""
        return self.kind in LIST_KINDS


def clean_words(text: str) -> str:
    """Return words as the surface and the stored form can both hold them; blanks at the ends stay."""
    # The bars keep what storing would strip at the ends of a whole text.
    kept = clean_text(f"|{text.replace(chr(0x2028), LINE_BREAK)}|")[1:-1]
    return _RESERVED.sub(" ", kept).replace("\t", " ")


def merged(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs with neighbours of one look made one, and empty ones left out."""
    filled = (run for run in runs if run.text)
    return tuple(
        Run("".join(run.text for run in group), look)
        for look, group in groupby(filled, key=lambda run: run.look)
    )


def plain(blocks: tuple[Block, ...]) -> str:
    """Return the words of a text, a line a block."""
    return "\n".join(block.text for block in blocks)


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

"""Paragraphs put together again from lines: a page that is copied from a PDF makes each line a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from eesee_desktop.markup.blocks import PLAIN, Block, BlockKind, Run, merged

# Of a page's width; what is shorter is a heading, an item, the end of a paragraph.
_SHORTEST, _LONGEST = 40, 140
_LEAST = 3
_SENTENCE_END = re.compile(r"[.?!:;…][\"»”’)\]]*$")
_HYPHEN = re.compile(r"[^\W\d_]-$")


def with_lines_joined(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return a text with its lines joined where it is one of lines; any other text as it is.

    It is one where line after line ends in the middle of a sentence and the next goes on in lower case: nobody writes
    three paragraphs so.
    """
    breaks = [_goes_on(before, after) for before, after in pairwise(blocks)]
    if sum(breaks) < _LEAST:
        return tuple(blocks)
    joined = [blocks[0]]
    for block, is_broken in zip(blocks[1:], breaks, strict=True):
        joined[-1:] = [_joined(joined[-1], block)] if is_broken else [joined[-1], block]
    return tuple(joined)


def _goes_on(before: Block, after: Block) -> bool:
    if not (_is_line(before) and after.kind is BlockKind.PARAGRAPH and after.depth == before.depth):
        return False
    return not _SENTENCE_END.search(before.text.rstrip()) and after.text.lstrip()[:1].islower()


def _is_line(block: Block) -> bool:
    is_prose = block.kind in {BlockKind.PARAGRAPH, BlockKind.BULLETED, BlockKind.NUMBERED}
    return is_prose and _SHORTEST <= len(block.text) <= _LONGEST and "\n" not in block.text


def _joined(before: Block, after: Block) -> Block:
    last = before.runs[-1]
    # A hyphen at the end of a line divides a word or joins two: nobody can tell, and it stays to be seen.
    if _HYPHEN.search(last.text):
        return replace(before, runs=merged((*before.runs, *after.runs)))
    look = last.look if last.look == after.runs[0].look else PLAIN
    return replace(before, runs=merged((*before.runs, Run(" ", look), *after.runs)))

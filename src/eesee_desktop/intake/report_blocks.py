"""A Markdown text as the paragraphs, headings and page rests it is made of, each with its line."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

# What converters leave of a page break: rules of every sort, form feeds, HTML comments.
_RULE = re.compile(r"\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})|\f+|\s*<!--.*-->")
_ATX = re.compile(r"\s{0,3}(?P<marks>#{1,6})(?:\s+(?P<text>.*?))?(?:\s+#+)?\s*")
_ITEM = re.compile(r"(?:[-*+•·]|\d{1,2}[.)])\s+")
_FOOTNOTE = re.compile(r"(?:<sup>\s*(?P<sup>[^<\s]{1,3})\s*</sup>|\[\^(?P<caret>[^\]\s]{1,12})\]:)\s*")
_CALL = re.compile(r"<sup>\s*(?P<sup>[^<\s]{1,3})\s*</sup>|\[\^(?P<caret>[^\]\s]{1,12})\](?!:)")
_CLOSING = "\"'\u201d\u2019\u00bb)]*_"
_OPENING = "\"'\u201c\u2018\u00ab([*_"
_SENTENCE_ENDS = ".!?:;…"
# A paragraph that ends in one of these has not ended, whatever follows.
_UNFINISHED = re.compile(
    r"(?:,|-|–|\b(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|that|the|their|to|which|with))",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"(?:[^\W\d_]+|[^\w\s])$")


class BlockKind(StrEnum):
    """What a block is, before anybody knows what it says."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together.

    Attributes:
        line: Of the first, from 1.
        level: Of a heading 1 to 6; 0 for a line that is a heading by its words alone.
        label: Of a footnote, the mark by which the text refers to it.
    """

    kind: BlockKind
    text: str
    line: int
    level: int = 0
    label: str = ""


def blocks_of(markdown: str, is_heading: Callable[[str], bool]) -> Iterator[Block]:
    """Split a text at blank lines, headings and page rests; page rests themselves are dropped.

    Args:
        is_heading: Tells whether a line without heading marks is a heading by its words.
    """
    lines: list[str] = []
    first = 0
    # Line numbers must be those of the person's editor, so splitlines(), which knows more kinds of line end,
    # will not do.
    text = markdown.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for number, line in enumerate(text.split("\n"), start=1):
        heading = _ATX.fullmatch(line)
        is_single = heading is not None or (not lines and is_heading(line))
        # Footnotes often follow each other without a blank line, and would otherwise become one.
        is_next_note = bool(lines) and _FOOTNOTE.match(lines[0]) and _FOOTNOTE.match(line)
        if lines and (is_single or is_next_note or not line.strip() or _RULE.fullmatch(line)):
            yield _text_block(lines, first)
            lines = []
        if _RULE.fullmatch(line) or not line.strip():
            continue
        if heading is not None:
            yield Block(BlockKind.HEADING, (heading["text"] or "").strip(), number, len(heading["marks"]))
        elif is_single or (not lines and is_heading(line)):
            yield Block(BlockKind.HEADING, line.strip(), number)
        else:
            first = first if lines else number
            lines.append(line)
    if lines:
        yield _text_block(lines, first)


def items_of(block: Block) -> Iterator[Block]:
    """Split a list into items, marks taken off, nested items left with theirs; what is not an item stays TEXT."""
    numbered = list(enumerate(block.text.split("\n"), start=block.line))
    # A list that is indented as a whole is still a list of the first level.
    margin = min(len(line) - len(line.lstrip()) for _, line in numbered)
    starts = [number for number, line in numbered if _ITEM.match(line[margin:])]
    if not starts:
        yield block
        return
    lead = [line for number, line in numbered if number < starts[0]]
    if lead:
        yield Block(BlockKind.TEXT, "\n".join(lead), block.line)
    for start, end in itertools.pairwise([*starts, block.line + len(numbered)]):
        lines = [line[margin:] for number, line in numbered if start <= number < end]
        mark = _ITEM.match(lines[0])
        width = mark.end() if mark is not None else 0
        rest = [line[min(width, len(line) - len(line.lstrip())) :] for line in lines[1:]]
        yield Block(BlockKind.ITEM, "\n".join([lines[0][width:], *rest]), start)


def calls_in(text: str) -> tuple[str, ...]:
    """Return the labels of the footnotes that a text refers to."""
    return tuple(match["sup"] or match["caret"] for match in _CALL.finditer(text))


def without_calls(text: str) -> str:
    """Return a text without its footnote marks."""
    return _CALL.sub("", text)


def is_broken_off(text: str, following: str) -> bool:
    """Tell whether a page ended inside a paragraph, so that ``following`` is the rest of it."""
    end = without_calls(text).rstrip().rstrip(_CLOSING)
    start = following.lstrip()
    # Two conditions have to meet, an open end and a beginning that continues it: joining two paragraphs wrongly
    # is worse than leaving one divided.
    if not end or not start or end[-1] in _SENTENCE_ENDS or _ITEM.match(start):
        return False
    last = _LAST_WORD.search(end)
    opening = start.lstrip(_OPENING)
    return opening[:1].islower() or (last is not None and _UNFINISHED.fullmatch(last[0]) is not None)


def joined(text: str, following: str) -> str:
    """Return two parts of a paragraph as one; a word divided at the end of a page keeps its hyphen."""
    is_divided = re.search(r"[^\W\d_]-$", text) is not None
    return text.rstrip() + ("" if is_divided else " ") + following.lstrip()


def _text_block(lines: list[str], first: int) -> Block:
    text = "\n".join(line.rstrip() for line in lines)
    footnote = _FOOTNOTE.match(text)
    if footnote is None:
        return Block(BlockKind.TEXT, text, first)
    return Block(BlockKind.FOOTNOTE, text, first, label=footnote["sup"] or footnote["caret"])

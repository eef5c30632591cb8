"""The file of a report as the paragraphs, headings and page rests it is made of, each with its line.

Pages cut paragraphs in two and leave their numbers between them: the passages are put together before the grammar
of texts is asked what they say.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.markup.read import read
from eesee_desktop.markup.words import plain_text

# What converters leave of a page break: rules of every sort, form feeds, HTML comments.
_RULE = re.compile(r"\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})|\f+|\s*<!--.*-->")
_ATX = re.compile(r"\s{0,3}(?P<marks>#{1,6})(?:\s+(?P<text>.*?))?(?:\s+#+)?\s*")
_ITEM = re.compile(r"(?:[-*+•·]|\d{1,2}[.)])\s+")
# Converters write a note and its calls as what is raised; here they become those of the dialect.
_RAISED = re.compile(r"<sup>\s*(?P<label>[^<>\[\]\s]{1,3})\s*</sup>")
_RAISED_FIRST = re.compile(rf"{_RAISED.pattern}\s*(?=\S)")
_CLOSING = "\"'\u201d\u2019\u00bb)]*_"
_OPENING = "\"'\u201c\u2018\u00ab([*_"
_SENTENCE_ENDS = ".!?:;…"
# A paragraph that ends in one of these has not ended, whatever follows.
_UNFINISHED = re.compile(
    r"(?:,|-|–|\b(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|that|the|their|to|which|with))",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"(?:[^\W\d_]+|[^\w\s])$")


class PassageKind(StrEnum):
    """What a passage is, before anybody knows what it says."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that belong together.

    Attributes:
        line: Of the first, from 1.
        level: Of a heading 1 to 6; 0 for a line that is a heading by its words alone.
        label: Of a footnote, the mark by which the text refers to it.
    """

    kind: PassageKind
    text: str
    line: int
    level: int = 0
    label: str = ""


def passages_of(markdown: str, is_heading: Callable[[str], bool]) -> Iterator[Passage]:
    """Split a text at blank lines, headings and page rests; page rests themselves are dropped.

    Args:
        is_heading: Tells whether a line without heading marks is a heading by its words.
    """
    lines: list[str] = []
    first = 0
    # Line numbers must be those of the person's editor, so splitlines(), which knows more kinds of line end,
    # will not do.
    text = markdown.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for number, given in enumerate(text.split("\n"), start=1):
        line = _in_dialect(given, may_be_note=not lines or bool(_label_of(lines[0])))
        heading = _ATX.fullmatch(line)
        was_asked = not lines
        is_single = heading is not None or (was_asked and is_heading(line))
        # Footnotes often follow each other without a blank line, and would otherwise become one.
        is_next_note = bool(lines) and bool(_label_of(lines[0])) and bool(_label_of(line))
        if lines and (is_single or is_next_note or not line.strip() or _RULE.fullmatch(line)):
            yield _text_passage(lines, first)
            lines = []
        if _RULE.fullmatch(line) or not line.strip():
            continue
        if heading is not None:
            yield Passage(PassageKind.HEADING, (heading["text"] or "").strip(), number, len(heading["marks"]))
        elif is_single or (not lines and not was_asked and is_heading(line)):
            yield Passage(PassageKind.HEADING, line.strip(), number)
        else:
            first = first if lines else number
            lines.append(line)
    if lines:
        yield _text_passage(lines, first)


def items_of(passage: Passage) -> Iterator[Passage]:
    """Split a list into items, marks taken off, nested items left with theirs; what is not an item stays TEXT."""
    numbered = list(enumerate(passage.text.split("\n"), start=passage.line))
    # A list that is indented as a whole is still a list of the first level.
    margin = min(len(line) - len(line.lstrip()) for _, line in numbered)
    starts = [number for number, line in numbered if _ITEM.match(line[margin:])]
    if not starts:
        yield passage
        return
    lead = [line for number, line in numbered if number < starts[0]]
    if lead:
        yield Passage(PassageKind.TEXT, "\n".join(lead), passage.line)
    for start, end in itertools.pairwise([*starts, passage.line + len(numbered)]):
        lines = [line[margin:] for number, line in numbered if start <= number < end]
        mark = _ITEM.match(lines[0])
        width = mark.end() if mark is not None else 0
        rest = [line[min(width, len(line) - len(line.lstrip())) :] for line in lines[1:]]
        yield Passage(PassageKind.ITEM, "\n".join([lines[0][width:], *rest]), start)


def calls_in(text: str) -> tuple[str, ...]:
    """Return the labels of the footnotes that a text refers to."""
    return tuple(
        run.text for block in read(text) if not block.label for run in block.runs if run.look.is_call
    )


def is_broken_off(text: str, following: str) -> bool:
    """Tell whether a page ended inside a paragraph, so that ``following`` is the rest of it."""
    end = plain_text(text).rstrip().rstrip(_CLOSING)
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


def _text_passage(lines: list[str], first: int) -> Passage:
    text = "\n".join(line.rstrip() for line in lines)
    label = _label_of(text)
    return Passage(PassageKind.FOOTNOTE if label else PassageKind.TEXT, text, first, label=label)


def _in_dialect(line: str, *, may_be_note: bool) -> str:
    if "<sup>" not in line:
        return line
    note = _RAISED_FIRST.match(line) if may_be_note else None
    if note is not None:
        line = f"[^{note['label']}]: {line[note.end() :]}"
    return _RAISED.sub(r"[^\g<label>]", line)


def _label_of(text: str) -> str:
    """Return the label of the note that a text is, empty where it is none."""
    blocks = read(text) if text.startswith("[^") else ()
    return blocks[0].label if blocks else ""

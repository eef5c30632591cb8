"""The items of the recommendations, each with its words as they stand in the file."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from eesee_desktop.intake.reports.headings import addressed
from eesee_desktop.intake.reports.passages import Passage, PassageKind

_ITEM = re.compile(r"(?:[-*+•·–]|\d{1,2}[.)]|\(?[a-z]\))\s+")


def begins_item(text: str) -> bool:
    """Tell whether a line begins an item of a list."""
    return _ITEM.match(text.lstrip()) is not None


def advice_in(passage: Passage) -> Iterator[Passage]:
    """Split off a first line that addresses somebody, then the items."""
    first, _, rest = passage.text.partition("\n")
    if passage.kind is PassageKind.TEXT and addressed(first) is not None:
        raw, _, below = passage.raw.partition("\n")
        yield Passage(PassageKind.TEXT, first, raw, passage.line)
        if rest:
            yield from items_of(Passage(PassageKind.TEXT, rest, below, passage.line + 1))
    elif passage.kind is PassageKind.TEXT:
        yield from items_of(passage)
    else:
        yield passage


def items_of(passage: Passage) -> Iterator[Passage]:
    """Split a list into items, marks taken off, nested items left with theirs; what is not an item stays TEXT."""
    lines = passage.text.split("\n")
    raws = passage.raw.split("\n")
    # A list that is indented as a whole is still a list of the first level.
    margin = min((len(line) - len(line.lstrip()) for line in lines if line), default=0)
    starts = [index for index, line in enumerate(lines) if _ITEM.match(line[margin:])]
    if not starts:
        yield passage
        return
    if starts[0]:
        yield Passage(
            PassageKind.TEXT, "\n".join(lines[: starts[0]]), "\n".join(raws[: starts[0]]), passage.line
        )
    for start, end in itertools.pairwise([*starts, len(lines)]):
        inside = [line[margin:] for line in lines[start:end]]
        mark = _ITEM.match(inside[0])
        width = mark.end() if mark is not None else 0
        rest = [line[min(width, len(line) - len(line.lstrip())) :] for line in inside[1:]]
        text = "\n".join([inside[0][width:], *rest])
        yield Passage(PassageKind.ITEM, text, "\n".join(raws[start:end]), passage.line + start)


def introduces(part: Passage) -> bool:
    """Tell whether a paragraph only introduces the list that follows."""
    # "We recommend that the State:" recommends nothing yet.
    return part.kind is PassageKind.TEXT and part.text.rstrip("*_ ").endswith(":")

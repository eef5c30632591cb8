"""Find and replace over all texts of an assessment, on the words that people see rather than on Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from eesee_desktop.markup.blocks import Block, with_replaced
from eesee_desktop.markup.read import read
from eesee_desktop.markup.write import write

_AROUND = 40  # characters of an excerpt on either side


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for."""

    words: str
    matches_case: bool = False
    is_whole_words: bool = False

    def pattern(self) -> re.Pattern[str]:
        """Return the search as a pattern that matches no empty text."""
        text = re.escape(self.words)
        if self.is_whole_words:
            text = rf"(?<!\w){text}(?!\w)"
        # An empty search would match between all letters.
        return re.compile(text if self.words else r"(?!)", 0 if self.matches_case else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where the words were found.

    Attributes:
        field: Name of the field.
        number: Which place in this field, from 0; the surface's own find goes through them in the same order.
        block: Which block of the text, from 0.
        start: First character in the block.
        end: Behind the last one.
        before: What stands before the words found, cut.
        found: The words as they stand there.
        after: What stands behind them, cut.
    """

    field: str
    number: int
    block: int
    start: int
    end: int
    before: str
    found: str
    after: str


def find_in_texts(texts: Iterable[tuple[str, str]], wanted: Wanted) -> tuple[TextPlace, ...]:
    """Return all places, in the order of the texts.

    Args:
        texts: Names of fields and their Markdown.
    """
    pattern = wanted.pattern()
    return tuple(place for field, markdown in texts for place in _places(field, markdown, pattern))


def replace_in_text(markdown: str, wanted: Wanted, other: str) -> tuple[str, int]:
    """Return a text with the words replaced wherever they stand, and how often that was.

    Looks and links stay; a text without a place comes back untouched, however it is written.
    """
    pattern = wanted.pattern()
    count = 0
    blocks: list[Block] = []
    for block in read(markdown):
        changed = block
        for match in reversed(list(pattern.finditer(block.text))):
            changed = with_replaced(changed, match.start(), match.end(), other)
            count += 1
        blocks.append(changed)
    # Untouched where nothing was found: writing it again could change the Markdown of a text that nobody asked
    # to change.
    return (write(blocks), count) if count else (markdown, 0)


def span_in(text: str, wanted: Wanted, number: int) -> tuple[int, int] | None:
    """Return where a place stands in a text as it is shown, None if it is not there any more.

    Args:
        number: Of the place, as :class:`TextPlace` has it.

    Returns:
        First character and the one behind the last, in UTF-16 units, as Qt counts.
    """
    for index, match in enumerate(wanted.pattern().finditer(text)):
        if index == number:
            start, end = match.span()
            return _units(text[:start]), _units(text[:end])
    return None


def _units(text: str) -> int:
    # Qt counts UTF-16 units, Python counts characters; one emoji before the place puts the two apart.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _places(field: str, markdown: str, pattern: re.Pattern[str]) -> Iterator[TextPlace]:
    number = 0
    for index, block in enumerate(read(markdown)):
        text = block.text
        for match in pattern.finditer(text):
            start, end = match.span()
            before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            before = f"…{before}" if start > _AROUND else before
            after = f"{after}…" if end + _AROUND < len(text) else after
            yield TextPlace(field, number, index, start, end, before, match[0], after)
            number += 1

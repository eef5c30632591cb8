"""What runs from left to right in itself, whatever stands around it: numbers, dates, addresses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from eesee_desktop.markup.links import bare_addresses_in

# Of Latin, Arabic and Persian.
_DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9"
# In Arabic text 2024-09-01 would else be shown as 01-09-2024.
_NUMBER = re.compile(
    rf"(?<![{_DIGITS}A-Za-z.,:/-])(?:[+\u2212-]?[{_DIGITS}]+(?:[.,:/\u066b\u066c-][{_DIGITS}]+)+[%\u066a]?|[+\u2212-]?[{_DIGITS}]+[%\u066a])(?![{_DIGITS}A-Za-z])"
)
# A calculation is read in one direction by everybody: 100 ÷ 40 must not be seen where 40 ÷ 100 was written.
_TERM = rf"[{_DIGITS}]*[{_DIGITS}¼-¾⅐-⅞](?:[.,\u066b/][{_DIGITS}]+)?"
_CALCULATION = re.compile(rf"{_TERM}(?: ?[+\u2212×÷=] ?{_TERM})+")
# Check codes and digits of keys are read aloud group by group.
_CODE = re.compile(r"\b[0-9]{5}(?: [0-9]{5})+\b", re.ASCII)
_TELEPHONE = re.compile(rf"\+[{_DIGITS}]+(?:[ \u00a0.-]?\(?[{_DIGITS}]+\)?)+")
OPENING = "([«“"
# Places in a report, versions, names of files: 2.1.narrative must not be seen as narrative.2.1.
_NAME = re.compile(r"(?<![A-Za-z0-9._/-])[0-9]+(?:[._-][A-Za-z0-9]+)*[._-][A-Za-z]\w*(?:[._-]\w+)*", re.ASCII)
_OF_A_NAME = frozenset({_NAME, _NUMBER})
# A number that goes on with words from left to right is of their run: Law 12/2020, and not 12/2020 before Law.
_BEHIND_LATIN = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][.]?[ \u00a0]$")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|«[^«»]*»|“[^“”]*”")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)


def isolated_in(text: str) -> list[tuple[int, int]]:
    """Return where numbers, dates and addresses stand, in order and apart; a plain figure stays as it is."""
    kept: list[tuple[int, int]] = []
    found = [
        *_addresses(text),
        *_latin_in_brackets(text),
        *(
            one.span()
            for pattern in (_MAIL, _TELEPHONE, _CODE, _CALCULATION, _NAME, _NUMBER)
            for one in pattern.finditer(text)
            if pattern not in _OF_A_NAME or not _BEHIND_LATIN.search(text[: one.start()][-3:])
        ),
    ]
    # A date inside of an address is part of it: of two that overlap, the one that begins first.
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    for start, end in bare_addresses_in(text):
        # A bracket that was opened inside of it closes inside of it.
        is_open = text.count("(", start, end) > text.count(")", start, end)
        yield start, end + (is_open and text.startswith(")", end))


def _latin_in_brackets(text: str) -> Iterator[tuple[int, int]]:
    """Yield brackets around words that run from left to right, and nothing else.

    The picture is the same without; but so the bracket is of the words' own run, where readers that guess the order
    of a line look for it.
    """
    for found in _BRACKETS.finditer(text):
        kinds = {unicodedata.bidirectional(character) for character in found[0]}
        if "L" in kinds and not kinds & {"R", "AL", "AN"}:
            yield found.span()

"""A line as it is compared: without marks and accents, in lower case, and where in the file each character stood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# A heading is no longer; of longer lines only a heading that the text runs into is looked for.
COMPARED_CHARACTERS = 400

# Each alternative is bounded: whatever stands in a line, it is gone through once.
_MARKS = re.compile(
    r"<sup>[^<>]{0,12}</sup>"  # the call of a note
    r"|</?[A-Za-z!][^<>]{0,300}>"  # anchors and the like
    r"|\{[#.:][^{}\n]{0,200}\}"  # attributes
    r"|!?\[\^?[^\[\]\s]{1,40}\](?=\[|$|\s*\{)|\[\^[^\[\]\s]{1,40}\]"  # calls, and references of links
    r"|\]\([^()\s]{0,300}(?:\s+\"[^\"\n]{0,100}\")?\)|[\[\]]"  # links
    r"|\\(?=[!-/:-@\[-`{-~])"  # escapes
    r"|\*+|(?<!\w)_+|_+(?!\w)|`+|~~"
    r"|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"  # what nobody sees
)
_REPLACED = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u02bc`\u00b4", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        # Of Arabic: decimal point, thousands, comma, semicolon; letters that people put for each other; the stroke
        # that only widens a word.
        "\u066b": ".",
        "\u066c": ",",
        "\u060c": ",",
        "\u061b": ";",
        "\u0649": "\u064a",
        "\u0629": "\u0647",
        "\u0640": None,
        "\u00a6": "|",
        "\u2044": "/",
    }
)
_BLANKS = re.compile(r"  |[\t\n\v\f\r\x1c-\x1f]")
_COMBINING = re.compile(r"[\u0300-\u036f\u064b-\u065f\u0670]+")
# Arabic, Persian and the digits of the scripts of South Asia and beyond.
_DIGITS = {
    first + value: str(value) for first in (0x660, 0x6F0, 0x966, 0x9E6, 0x1040, 0x17E0) for value in range(10)
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line to be compared.

    Attributes:
        text: What is compared.
        origins: Of each character of ``text``, its position in the line as it stands in the file.
        has_page: It ended with the number of a page, as lines of a list of contents do.
    """

    text: str
    origins: tuple[int, ...]
    has_page: bool = False

    def after(self, position: int) -> int:
        """Return where in the file the character before ``position`` ends."""
        return self.origins[position - 1] + 1 if position else 0


def line_of(raw: str) -> Line:
    """Return the beginning of a line to be compared."""
    return _line_of(raw[: COMPARED_CHARACTERS + 1])


# The same line is looked at from several sides, one right after the other.
@lru_cache(maxsize=64)
def _line_of(raw: str) -> Line:
    start = raw[:COMPARED_CHARACTERS]
    end, has_page = _without_page(start) if len(raw) <= COMPARED_CHARACTERS else (len(start), False)
    letters: list[str] = []
    origins: list[int] = []
    position = 0
    for mark in _MARKS.finditer(start, 0, end):
        _add(start, position, mark.start(), letters, origins)
        position = mark.end()
    _add(start, position, end, letters, origins)
    while letters and letters[-1] == " ":
        letters.pop()
        origins.pop()
    return Line("".join(letters), tuple(origins), has_page)


def folded(words: str) -> str:
    """Return words as those of lines are compared."""
    return line_of(words).text


def folded_whole(text: str) -> str:
    """Return a text of any length in lower case, without accents, with the digits of our script; marks stay."""
    apart = unicodedata.normalize("NFKD", text.translate(_REPLACED)).casefold()
    return _COMBINING.sub("", apart).translate(_DIGITS)


def _add(raw: str, first: int, last: int, letters: list[str], origins: list[int]) -> None:
    words = raw[first:last]
    is_after_blank = not letters or letters[-1] == " "
    # Most lines are plain, and this is done for every one of them.
    if words.isascii() and _BLANKS.search(words) is None and not (is_after_blank and words[:1] == " "):
        letters.extend(words.lower().replace("`", "'"))
        origins.extend(range(first, last))
        return
    for position in range(first, last):
        for letter in _letters(raw[position]):
            # Blanks at the beginning and doubled ones say nothing.
            if letter != " " or (letters and letters[-1] != " "):
                letters.append(letter)
                origins.append(position)


@lru_cache(maxsize=4096)
def _letters(character: str) -> str:
    """Return what one character is compared as."""
    if character.isspace():
        return " "
    apart = unicodedata.normalize("NFKD", character.translate(_REPLACED))
    return "".join(
        str(unicodedata.decimal(part, part)) for part in apart.casefold() if not unicodedata.combining(part)
    )


def _without_page(raw: str) -> tuple[int, bool]:
    """Return where a line ends when the leaders and the page number of a list of contents are taken away."""
    # By hand: a pattern would begin again at each of a thousand dots.
    whole = raw.rstrip(" \t*_)]|")
    digits = whole.rstrip("0123456789")
    if not 1 <= len(whole) - len(digits) <= 3:  # noqa: PLR2004  digits of a page number
        return len(raw), False
    words = digits.rstrip(" \t.…·_")
    leaders = digits[len(words) :]
    is_led = leaders.count(".") >= 3 or "…" in leaders or "\t" in leaders or "   " in leaders  # noqa: PLR2004  dots
    return (len(words), True) if is_led and words else (len(raw), False)

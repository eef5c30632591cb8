"""The lines of a page of a PDF as a person reads them: raised figures raised, right to left where it is written so."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_BOLD_FROM = 600
_BOLD_NAME = re.compile(rb"bold|black|heavy|semibold", re.IGNORECASE)
# A weight that is only concluded from the width of a stem says less than the name.
_PLAIN_NAME = re.compile(rb"regular|roman|book|light|medium", re.IGNORECASE)
_NAME_BYTES = 128
_LINE_END = re.compile("\r\n|[\r\n]")
_RAISED_SIZE = 0.87  # of the size of the words around
RAISED = str.maketrans(
    "0123456789\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669", 2 * "⁰¹²³⁴⁵⁶⁷⁸⁹"
)
FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# Letters and their marks; digits and signs are none.
_RIGHT_TO_LEFT = "\u0591-\u05f4\u0610-\u061a\u0620-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_IS_RIGHT_TO_LEFT = re.compile(f"[{_RIGHT_TO_LEFT}]")
_WORD = re.compile(f"[{_RIGHT_TO_LEFT}]{{2,}}")
_LAM = "ل"
_ALEFS = "اأإآٱ"
# Signs that look the other way in such a line, and how it shows that they were turned.
_MIRRORED = (
    (re.compile(r"\w[(\[](?:\s|$)|(?:^|\s)[)\]]\w"), str.maketrans("()[]{}", ")(][}{")),
    (re.compile(r"\w«(?:[\s.,،؛:]|$)|(?:^|\s)»\w"), str.maketrans("«»", "»«")),
)
_SIGN_FIRST = re.compile(r"(?<!\S)([:.)،؛])(\d{1,4}(?:[.\u066b]\d{1,2})?)(?!\S)")
_RAISED_FIRST = re.compile(f"([{FIGURES}]+)(\\s+)(?=\\S)")


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line.

    Attributes:
        page: From 0.
        first: Of its first letter, among those of the page.
        left: Of the letter that stands farthest to the left, whatever the direction.
        base: Of its words, not of what is raised.
        is_reversed: It is written from right to left.
    """

    text: str
    page: int
    first: int
    left: float
    right: float
    base: float
    size: float
    is_bold: bool
    is_reversed: bool = False


class PageLetters:
    """The letters of one page, as PDFium gives them."""

    def __init__(self, raw: Any, text: Any, page: int) -> None:  # noqa: ANN401  pypdfium2 has no types
        self._raw = raw
        self._text = text
        self._page = page

    def lines(self) -> Iterator[PageLine]:
        """Yield the lines in the order of the file."""
        whole = self._text.get_text_range()
        position = 0
        for part in _LINE_END.split(whole):
            length = len(part)
            if part.strip():
                yield self._line(part.strip(), position + len(part) - len(part.lstrip()))
            position += length + (2 if whole[position + length : position + length + 2] == "\r\n" else 1)

    def _line(self, text: str, first: int) -> PageLine:
        last = first + len(text) - 1
        # Of a line that begins with the call of a note, the words say how large it is.
        within = next((place for place, letter in enumerate(text) if letter.isalpha()), 0)
        ends = [self._text.get_charbox(letter, loose=True) for letter in (first, last)]
        base, size = self._base(first + within), self._size(first + within)
        is_reversed = _IS_RIGHT_TO_LEFT.search(text) is not None
        text = self._raised(text, first, size)
        if is_reversed:
            text = self._turned(text, first)
            call = _RAISED_FIRST.match(text)
            # Drawn at the left of its line, where a line from right to left ends.
            if call is not None and ends[0][0] < self._text.get_charbox(first + within, loose=True)[0]:
                text, first = f"{text[call.end() :]}{call[1]}", first + call.end()
        return PageLine(
            text,
            self._page,
            first,
            min(box[0] for box in ends),
            max(box[2] for box in ends),
            base,
            size,
            all(self._is_bold(letter) for letter in (first, last)),
            is_reversed,
        )

    def _raised(self, text: str, first: int, size: float) -> str:
        """Return a line with small figures as raised ones: 2024 and the note 1 behind it are no number together."""
        if not any(letter.isdecimal() for letter in text):
            return text
        return "".join(
            letter.translate(RAISED)
            if ord(letter) in RAISED and self._size(first + place) < _RAISED_SIZE * size
            else letter
            for place, letter in enumerate(text)
        )

    def _turned(self, text: str, first: int) -> str:
        """Return a line from right to left as it is read; letters stay as many."""
        letters = list(text)
        for word in _WORD.finditer(text):
            start, end = word.span()
            if unicodedata.combining(letters[start]):
                # A mark stands behind its letter, however it was drawn.
                letters[start], letters[start + 1] = letters[start + 1], letters[start]
            if self._x(first + start) < self._x(first + end - 1):
                letters[start:end] = reversed(letters[start:end])
                continue
            for place in range(start, end - 1):
                # Two letters drawn as one sign come out the wrong way round.
                is_one = abs(self._x(first + place) - self._x(first + place + 1)) < 0.01  # noqa: PLR2004  points
                if letters[place] in _ALEFS and letters[place + 1] == _LAM and is_one:
                    letters[place], letters[place + 1] = _LAM, letters[place]
        turned = _SIGN_FIRST.sub(r"\2\1", "".join(letters))
        for shows, signs in _MIRRORED:
            turned = turned.translate(signs) if shows.search(turned) else turned
        return turned

    def _x(self, letter: int) -> float:
        x, y = ctypes.c_double(), ctypes.c_double()
        self._raw.FPDFText_GetCharOrigin(self._text, letter, ctypes.byref(x), ctypes.byref(y))
        return x.value

    def _base(self, letter: int) -> float:
        return float(self._text.get_charbox(letter, loose=True)[1])

    def _size(self, letter: int) -> float:
        return float(self._raw.FPDFText_GetFontSize(self._text, letter))

    def _is_bold(self, letter: int) -> bool:
        name = ctypes.create_string_buffer(_NAME_BYTES)
        self._raw.FPDFText_GetFontInfo(self._text, letter, name, _NAME_BYTES, None)
        if _BOLD_NAME.search(name.value) is not None:
            return True
        is_heavy = self._raw.FPDFText_GetFontWeight(self._text, letter) >= _BOLD_FROM
        return is_heavy and _PLAIN_NAME.search(name.value) is None

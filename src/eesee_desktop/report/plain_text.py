"""The quick way: text whose characters stand in a row, each in its one form, drawn with ReportLab's own fonts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.direction import language_of
from eesee_desktop.report.faces import font_runs
from eesee_desktop.report.lines import BLANKS, LINE_END, TOLERANCE, SetLine, Stretch
from eesee_desktop.report.paper_memory import paper_memory

# Blanks at which no line ends, typed as any other for want of a key: French ones beside signs, within figures.
_KEPT = r"(?<=«) | (?=[;:!?»%‰])|(?<=[0-9]) (?=[0-9]{3}(?![0-9]))"
_WORDS_KEPT = 50_000  # a report says its words again and again
_TOKEN = re.compile(rf"\n|(?:[^ \n]+|{_KEPT})+ *| +")


class PlainRun(NamedTuple):
    """Characters of one font, beside each other."""

    x: float
    width: float
    start: int
    stretch: int
    language: str
    font: str
    size: float
    text: str

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it."""
        canvas.draw_text((x, y), self.font, self.size, self.text)


class _Piece(NamedTuple):
    start: int
    end: int
    font: str
    size: float
    stretch: int


class PlainText:
    """A text that was set the quick way; see :class:`eesee_desktop.report.lines.SetText`.

    Raises:
        KnownError: As :func:`eesee_desktop.report.faces.font_runs`.
    """

    is_rtl = False

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._width = paper_memory().of(_width, _WORDS_KEPT)
        self._pieces: list[_Piece] = []
        texts: list[str] = []
        reached = 0
        for number, stretch in enumerate(stretches):
            for font, text in font_runs(stretch.text, stretch.face):
                self._pieces.append(_Piece(reached, reached + len(text), font, stretch.size, number))
                texts.append(text)
                reached += len(text)
        self.text = "".join(texts)
        self._starts = [piece.start for piece in self._pieces]

    @property
    def width(self) -> float:
        """Of all of it on one line, in points."""
        return self._wide(0, len(self.text))

    def lines(self, room: float, start: int = 0) -> list[SetLine]:
        """Break it, from a place in it on, into lines of ``room`` points at most."""
        return [self._line(first, last) for first, last in self._broken(room, start)]

    def on_one_line(self) -> SetLine:
        """Return all of it as one line."""
        return self._line(0, len(self.text))

    def extents(self) -> tuple[float, float]:
        """Return nothing: the leading of every style is enough for these faces."""
        return 0.0, 0.0

    def _broken(self, room: float, start: int) -> Iterator[tuple[int, int]]:
        """Yield where lines begin and end: as many words as fit, and at least one."""
        width = 0.0
        reached = start
        limit = room + TOLERANCE
        pieces, measured = iter(self._pieces), self._width
        piece = next(pieces, None)
        for token in _TOKEN.finditer(self.text, start):
            word = token[0]
            first, last = token.span()
            if word == LINE_END:
                yield start, last
                start = reached = last
                width = 0.0
                continue
            while piece is not None and piece.end <= first:
                piece = next(pieces, None)
            # Nearly every word stands in one piece; one that begins in bold and ends otherwise is added up.
            if piece is not None and last <= piece.end:
                whole = measured(word, piece.font) * piece.size
            else:
                whole = self._wide(first, last)
            if width + whole <= limit:
                # What most words do: then they do without the blanks behind them, too.
                width += whole
                reached = last
                continue
            end = first + len(word.rstrip(BLANKS))
            seen = self._wide(first, end)
            if reached > start and width + seen > limit:
                yield start, reached
                start, width = reached, 0.0
            if seen > limit:
                # A word wider than the line, such as an address, is broken between any two of its letters.
                for cut in self._cuts(first, end, room):
                    yield start, cut
                    start = cut
                whole = self._wide(start, last)
            width += whole
            reached = last
        if start < len(self.text):
            yield start, len(self.text)

    def _cuts(self, start: int, end: int, room: float) -> Iterator[int]:
        width, last = 0.0, start
        for position in range(start, end):
            wide = self._wide(position, position + 1)
            if position > last and width + wide > room + TOLERANCE:
                yield position
                width, last = 0.0, position
            width += wide

    def _wide(self, start: int, end: int) -> float:
        number = max(bisect_right(self._starts, start) - 1, 0)
        width = 0.0
        for piece in self._pieces[number:]:
            if piece.start >= end:
                break
            part = self.text[max(start, piece.start) : min(end, piece.end)]
            width += self._width(part, piece.font) * piece.size
        return width

    def _between(self, start: int, end: int) -> Iterator[_Piece]:
        for number in range(max(bisect_right(self._starts, start) - 1, 0), len(self._pieces)):
            if self._starts[number] >= end:
                return
            yield self._pieces[number]

    def _line(self, start: int, end: int) -> SetLine:
        runs: list[PlainRun] = []
        x = 0.0
        for piece in self._between(start, end):
            first = max(start, piece.start)
            text = self.text[first : min(end, piece.end)].rstrip(LINE_END)
            width = self._width(text, piece.font) * piece.size
            language = language_of(text, piece.font)
            runs.append(PlainRun(x, width, first, piece.stretch, language, piece.font, piece.size, text))
            x += width
        seen = len(self.text[start:end].rstrip(BLANKS))
        return SetLine(start, end, x - self._wide(start + seen, end), 0.0, tuple(runs))


def _width(text: str, font: str) -> float:
    """Return the width of a text in ems."""
    # Added up as ReportLab does, in the same order, and looked up by letters.
    if LINE_END in text:
        text = text.replace(LINE_END, "")
    return 0.001 * sum(map(_letters(font).__getitem__, text))


class _Letters(dict[str, float]):
    """The widths of the letters of a font, in thousandths of an em."""

    def __init__(self, font: str) -> None:
        super().__init__()
        found: Any = pdfmetrics.getFont(font)
        self._face = found.face

    def __missing__(self, letter: str) -> float:
        width: float = self._face.charWidths.get(ord(letter), self._face.defaultWidth)
        self[letter] = width
        return width


@cache
def _letters(font: str) -> _Letters:
    return _Letters(font)

"""A paragraph as glyphs: cut by direction and face, shaped, broken into lines, each line in the order of the eye."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache
from itertools import groupby

import uharfbuzz as hb

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.direction import language_of, paper_language
from eesee_desktop.report.lines import BLANKS, LINE_END, TOLERANCE, SetLine, Stretch
from eesee_desktop.report.shaping.bidi import first_strong, levels_of, line_order, with_line_ends
from eesee_desktop.report.shaping.breaks import break_places, cluster_places
from eesee_desktop.report.shaping.drawing import draw_glyphs
from eesee_desktop.report.shaping.faces import ShapingFace, face_runs, shaping_face
from eesee_desktop.report.shaping.isolates import OPENING, isolated_in
from eesee_desktop.report.shaping.subset import DrawnGlyph, GlyphPart

_MOST_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class GlyphGroup:
    """Glyphs that belong together: a letter with its marks, a syllable.

    Attributes:
        start: Of its characters in the text of the paragraph.
        text: Its characters in the order in which they were typed; of a group without ink, such as a blank, too.
        parts: Its glyphs, in units of the face from where the group stands.
        advance: In the same units.
    """

    start: int
    text: str
    parts: tuple[GlyphPart, ...]
    advance: int

    def codes(self, *, is_rtl: bool) -> Iterator[tuple[DrawnGlyph, str]]:
        """Yield what is written for it, from left to right, each with what it stands for."""
        count = len(self.text)
        if count < 2 or (not is_rtl and count <= _MOST_CHARACTERS):  # noqa: PLR2004  several
            yield DrawnGlyph(self.parts, self.advance), self.text
            return
        if not is_rtl:
            # A thousand marks on one letter: more than a PDF lets one code stand for.
            for start in range(0, count, _MOST_CHARACTERS):
                glyph = DrawnGlyph((), 0) if start else DrawnGlyph(self.parts, self.advance)
                yield glyph, self.text[start : start + _MOST_CHARACTERS]
            return
        # Readers take the characters of one glyph from left to right, and turn them round with the line: of several
        # in a row, each is put in the place that it has among letters of its own, the ink with the leftmost.
        edges = [self.advance * number // count for number in range(count + 1)]
        for number, character in enumerate(reversed(self.text)):
            yield DrawnGlyph(() if number else self.parts, edges[number + 1] - edges[number]), character


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one face, size and direction, beside each other.

    Attributes:
        x: Points from the left edge of the line.
        start: Of its characters in the text of the paragraph.
        stretch: Which stretch of the paragraph it is of.
        groups: From left to right.
    """

    x: float
    width: float
    start: int
    face: str
    size: float
    stretch: int
    is_rtl: bool
    language: str
    groups: tuple[GlyphGroup, ...]

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it."""
        codes = (code for group in self.groups for code in group.codes(is_rtl=self.is_rtl))
        draw_glyphs(canvas, shaping_face(self.face), self.size, codes, (x, y))


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int
    face: str
    stretch: int
    level: int


class ShapedText:
    """A paragraph that was shaped.

    Args:
        stretches: In the order in which they are read.
        is_rtl: Its direction; None for that of its first letter, or of the paper where no letter has one.

    Attributes:
        text: All of it, composed (NFC).
        is_rtl: It runs from right to left.

    Raises:
        KnownError: As :func:`eesee_desktop.report.faces.font_runs`.
    """

    def __init__(self, stretches: Sequence[Stretch], *, is_rtl: bool | None = None) -> None:
        texts = [unicodedata.normalize("NFC", stretch.text) for stretch in stretches]
        self._stretches = [
            Stretch(text, stretch.face, stretch.size) for text, stretch in zip(texts, stretches, strict=True)
        ]
        self.text = "".join(texts)
        known = first_strong(self.text) if is_rtl is None else int(is_rtl)
        self.base = int(paper_language().is_rtl) if known is None else known
        has_rtl = self.base == 1 or any(
            unicodedata.bidirectional(one) in {"R", "AL", "AN"} for one in self.text
        )
        self._lay(isolated_in(self.text) if has_rtl else [], has_rtl=has_rtl)
        self._places = break_places(self.text)

    @property
    def is_rtl(self) -> bool:
        """It runs from right to left."""
        return self.base == 1

    @property
    def width(self) -> float:
        """Of all of it on one line, in points."""
        return sum(self._advances)

    def lines(self, room: float, start: int = 0) -> list[SetLine]:
        """Break it, from a place in it on, into lines of ``room`` points at most."""
        broken = list(self._broken(room, start))
        mended = self._mended(last for _, last in broken)
        if mended is not self:
            broken = list(mended._broken(room, start))  # noqa: SLF001  of the same class
        return [mended._line(first, last) for first, last in broken]  # noqa: SLF001  as above

    def _mended(self, ends: Iterable[int]) -> ShapedText:
        """Return the same with brackets that a line ends inside of taken as part of the text around them.

        Kept as one they would begin at the far side of a line that goes on in the next one. This text itself stays
        as it is: what is broken for one room says nothing of another one.
        """
        places = tuple(ends)
        torn = {
            (start, end)
            for start, end in self._isolated
            if self.text[start] in OPENING and any(start < place < end for place in places)
        }
        if not torn:
            return self
        mended = copy(self)
        kept = [span for span in self._isolated if span not in torn]
        mended._lay(kept, has_rtl=True)  # noqa: SLF001  of the same class
        return mended

    def _lay(self, isolated: list[tuple[int, int]], *, has_rtl: bool) -> None:
        """Find out which way each letter runs, and how wide it is; some spans are kept as one."""
        self._isolated = isolated
        self._levels = levels_of(self.text, self.base, isolated) if has_rtl else [0] * len(self.text)
        self._items = list(self._itemized())
        self._advances = self._measured()

    def on_one_line(self) -> SetLine:
        """Return all of it as one line."""
        return self._line(0, len(self.text))

    def extents(self) -> tuple[float, float]:
        """Return how far its glyphs reach above and below the base line, in points."""
        above = below = 0.0
        for item in self._items:
            face, size = shaping_face(item.face), self._stretches[item.stretch].size
            for number, _, _, y, _ in _shaped(face, self.text, item.start, item.end, item.level):
                top, bottom = _reach(item.face, number)
                above = max(above, (y + top) * size / face.per_em)
                below = max(below, -(y + bottom) * size / face.per_em)
        return above, below

    def _itemized(self) -> Iterator[_Item]:
        offset = 0
        for number, stretch in enumerate(self._stretches):
            for run in face_runs(stretch.text, stretch.face, offset):
                start = run.start
                for position in range(run.start + 1, run.end + 1):
                    is_end = position == run.end or self._levels[position] != self._levels[start]
                    if is_end:
                        yield _Item(start, position, run.face, number, self._levels[start])
                        start = position
            offset += len(stretch.text)

    def _measured(self) -> list[float]:
        """Return the width of each character; that of a group of glyphs at its first one."""
        advances = [0.0] * len(self.text)
        for item in self._items:
            face, size = shaping_face(item.face), self._stretches[item.stretch].size
            for _, advance, _, _, cluster in _shaped(face, self.text, item.start, item.end, item.level):
                advances[cluster] += advance * size / face.per_em
        return advances

    def _broken(self, room: float, start: int) -> Iterator[tuple[int, int]]:
        places = [place for place in self._places if place > start]
        reached = start
        width = 0.0
        for place in places:
            piece = self.text[reached:place]
            kept = len(piece.rstrip(BLANKS))
            whole, visible = sum(self._advances[reached:place]), sum(self._advances[reached : reached + kept])
            if width + visible > room + TOLERANCE and reached > start:
                yield start, reached
                start, width = reached, 0.0
            if visible > room + TOLERANCE:
                # A word wider than the line, such as an address, is broken between any two of its letters.
                for cut in self._cuts(reached, reached + kept, room):
                    yield start, cut
                    start = cut
                width = sum(self._advances[start:place]) - whole
            width += whole
            reached = place
            if piece.endswith(LINE_END):
                yield start, place
                start, width = place, 0.0
        if start < len(self.text):
            yield start, len(self.text)

    def _cuts(self, start: int, end: int, room: float) -> Iterator[int]:
        clusters = cluster_places(self.text)
        width, last = 0.0, start
        for here, following in zip(clusters, [*clusters[1:], len(self.text)], strict=True):
            if not start <= here < end:
                continue
            wide = sum(self._advances[here:following])
            if width + wide > room and here > last:
                yield here
                width, last = 0.0, here
            width += wide

    def _line(self, start: int, end: int) -> SetLine:
        text = self.text[start:end]
        levels = with_line_ends(text, self._levels[start:end], self.base)
        pieces = list(self._pieces(start, end, levels))
        x, runs = 0.0, []
        for position in line_order([piece.level for piece in pieces]):
            run = self._run(pieces[position], x)
            runs.append(run)
            x += run.width
        blanks = sum(self._advances[start + len(text.rstrip(BLANKS)) : end])
        return SetLine(start, end, x - blanks, blanks if self.is_rtl else 0.0, tuple(runs))

    def _pieces(self, start: int, end: int, levels: Sequence[int]) -> Iterator[_Item]:
        for item in self._items:
            first, last = max(item.start, start), min(item.end, end)
            # Blanks at the end of the line, and what ends it, may have come to another level.
            begin = first
            for position in range(first + 1, last + 1):
                if position == last or levels[position - start] != levels[begin - start]:
                    yield _Item(begin, position, item.face, item.stretch, levels[begin - start])
                    begin = position

    def _run(self, piece: _Item, x: float) -> GlyphRun:
        face, size = shaping_face(piece.face), self._stretches[piece.stretch].size
        groups = tuple(
            group for group in _groups(face, self.text, piece) if group.text.rstrip(LINE_END) or group.parts
        )
        width = sum(group.advance for group in groups) * size / face.per_em
        return GlyphRun(
            x,
            width,
            piece.start,
            piece.face,
            size,
            piece.stretch,
            bool(piece.level % 2),
            language_of(self.text[piece.start : piece.end], piece.face),
            groups,
        )


_Shaped = tuple[int, int, int, int, int]
"""Glyph, advance, shift to the right, shift upwards (all in units of the face), and the character it begins at."""


def _shaped(face: ShapingFace, text: str, start: int, end: int, level: int) -> list[_Shaped]:
    """Return the glyphs of a stretch, from left to right."""
    buffer = hb.Buffer()
    # With the text around it, so that letters join across a change of face.
    buffer.add_str(text, start, end - start)
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.guess_segment_properties()
    # Not what guessing takes from the computer: the same content has to give the same bytes everywhere.
    buffer.language = paper_language().written_in
    hb.shape(face.font, buffer)
    return [
        (info.codepoint, place.x_advance, place.x_offset, place.y_offset, info.cluster)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        if text[info.cluster] != LINE_END
    ]


def _groups(face: ShapingFace, text: str, piece: _Item) -> Iterator[GlyphGroup]:
    """Yield the groups of a piece, from left to right."""
    shaped = _shaped(face, text, piece.start, piece.end, piece.level)
    starts = sorted({cluster for *_, cluster in shaped})
    if not starts:  # nothing but the end of a line
        return
    # Characters without a glyph, such as joiners, belong to the group before them; at the very beginning to the first.
    ends = dict(zip(starts, [*starts[1:], piece.end], strict=True))
    for cluster, members in groupby(shaped, key=lambda one: one[4]):
        pen, parts = 0, []
        for glyph, advance, right, up, _ in members:
            parts.append(GlyphPart(glyph, pen + right, up))
            pen += advance
        begin = piece.start if cluster == starts[0] else cluster
        yield GlyphGroup(begin, text[begin : ends[cluster]].rstrip(LINE_END), tuple(parts), pen)


@cache
def _reach(face: str, glyph: int) -> tuple[int, int]:
    """Return how far a glyph reaches above and below its base line, in units of the face; below is negative."""
    extents = shaping_face(face).font.get_glyph_extents(glyph)
    return (0, 0) if extents is None else (extents.y_bearing, extents.y_bearing + extents.height)

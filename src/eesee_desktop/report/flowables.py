"""Flowables: paragraphs made of runs, headings that stay with their text, rows of the contents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paragraph import Paragraph as FlowingParagraph
from reportlab.platypus.paraparser import ParaFrag

from eesee_desktop.report import fonts
from eesee_desktop.report.fonts import Anchor, Face, Lettering
from eesee_desktop.report.layout import ACCENT, INK, PALE, QUIET, KeptTogether, LineCounter, PageFlow

Side = Literal[0, 1, 2]
"""Left, centre or right, as ReportLab counts them."""
# Ascent of Noto Sans in ems, from its font file: where ReportLab sets the first base line.
_ASCENT = 1.069
_NUMBER_SIZE = 8.5


@dataclass(frozen=True, slots=True)
class TextRun:
    """A stretch of text in one style (a run, as typesetters say).

    Attributes:
        address: Where it leads: a web address, or ``#`` and the key of a place in the document.
        is_lost: It was a link, and the address is gone.
        is_break: It ends the line; it has no text.
    """

    text: str
    bold: bool = False
    italic: bool = False
    address: str = ""
    is_lost: bool = False
    is_break: bool = False
    is_raised: bool = False
    is_smaller: bool = False
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; sizes and spaces in points.

    Attributes:
        has_bar: A rule stands on its left, over its whole height.
        counter: Numbers its lines in the left margin.
    """

    size: float = 10.5
    leading: float = 16.0
    face: Face = Face.REGULAR
    colour: Color = INK
    before: float = 0.0
    after: float = 8.0
    indent: float = 0.0
    bullet_indent: float = 0.0
    has_bar: bool = False
    alignment: Side = TA_LEFT
    counter: LineCounter | None = None

    def for_reportlab(self) -> ParagraphStyle:
        """Return the same for ReportLab."""
        return ParagraphStyle(
            "prose",
            fontName=fonts.font_name(self.face),
            fontSize=self.size,
            leading=self.leading,
            textColor=self.colour,
            spaceBefore=self.before,
            spaceAfter=self.after,
            leftIndent=self.indent,
            bulletIndent=self.bullet_indent,
            bulletFontName=fonts.font_name(Face.REGULAR),
            bulletFontSize=self.size,
            # A line alone at the top or the foot of a page is overlooked, and in the panel's copy its number
            # with it.
            allowWidows=0,
            allowOrphans=0,
            # A web address that nobody wrote a link for is one long word, and would run out of the page.
            splitLongWords=1,
            alignment=self.alignment,
            # ReportLab hands the style back to draw(); ours rides along in it, for what ReportLab has no
            # attribute for.
            own=self,
        )


class Paragraph(FlowingParagraph):
    """A paragraph with, where its style says so, a bar beside it and numbers to its lines."""

    def draw(self) -> None:
        """Draw the lines, then what stands beside them."""
        super().draw()
        style: Style = self.style.own
        if style.has_bar:
            self.canv.saveState()
            self.canv.setStrokeColor(PALE)
            self.canv.setLineWidth(1.6)
            x = style.indent - 9
            self.canv.line(x, -1, x, self.height - 2)
            self.canv.restoreState()
        if style.counter is not None:
            _number_lines(self, style, style.counter)


def paragraph(runs: Iterable[TextRun], style: Style, bullet: str | None = None) -> Paragraph:
    """Return a paragraph.

    Raises:
        KnownError: FONT_MISSING.
    """
    frags = [frag for number, run in enumerate(runs) for frag in _frags(run, style, number)]
    # Fragments and no text: given a text, ReportLab parses it as XML, and a narrative with < or & would fail
    # or act.
    return Paragraph("", style.for_reportlab(), bulletText=bullet, frags=frags)


def plain_paragraph(text: str, style: Style) -> Paragraph:
    """Return a paragraph of one style throughout."""
    return paragraph([TextRun(text)], style)


class PrintedHeading(KeptTogether):
    """A heading with what belongs to it, drawn in one run and never left alone at the foot of a page.

    Args:
        parts: Drawn one below the other.
        following: Points of text that must fit below it.
        on_draw: Told where the heading came to stand, with its height.
    """

    def __init__(
        self,
        parts: Iterable[Flowable],
        *,
        following: float = 52.0,
        before: float = 0.0,
        after: float = 0.0,
        on_draw: Callable[[float], None] | None = None,
    ) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._following = following
        self.spaceBefore = before
        self.spaceAfter = after
        self._on_draw = on_draw
        self._heights: list[float] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size; where too little room follows, a height that does not fit."""
        self.width = availWidth
        self._heights = [part.wrap(availWidth, availHeight)[1] for part in self._parts]
        gaps = [part.getSpaceAfter() for part in self._parts[:-1]]
        self.height = sum(self._heights) + sum(gaps)
        # The one way to keep with next that works in a single pass: a heading too near to the foot says that
        # it is taller than the room, and moves.
        needed = self.height + self._following
        return availWidth, self.height if needed <= availHeight else needed

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: ARG002, N803  ReportLab's names
        """Return nothing: it stays in one run."""
        return []

    def apart(self) -> list[Flowable]:
        """Return the same without its claim to room below it; where that is no help, its parts."""
        if self._following:
            lone = PrintedHeading(
                self._parts,
                following=0,
                before=self.spaceBefore,
                after=self.spaceAfter,
                on_draw=self._on_draw,
            )
            return [lone]
        place = PrintedHeading([], following=0, on_draw=self._on_draw)
        return [*([place] if self._on_draw is not None else []), *self._parts]

    def draw(self) -> None:
        """Draw the parts from the top down."""
        if self._on_draw is not None:
            self._on_draw(self.height)
        y = self.height
        for part, height in zip(self._parts, self._heights, strict=True):
            y -= height
            part.drawOn(self.canv, 0, y)
            y -= part.getSpaceAfter()


class ContentsRow(Flowable):
    """A line of the contents: a title that leads to its place, dots, the page number.

    Args:
        level: 0 for a part of the report, 1 for a principle, 2 for a dimension.
    """

    _HEIGHTS = (22.0, 17.5, 13.5)
    _INDENTS = (0.0, 16.0, 32.0)
    _SIZES = (10.5, 9.5, 9.0)

    def __init__(self, flow: PageFlow, key: str, title: str, level: int) -> None:
        super().__init__()
        self._flow = flow
        self._key = key
        self._title = title
        self._level = level
        self.height = self._HEIGHTS[level]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw it; the number follows when it is known."""
        canvas, indent, size = self.canv, self._INDENTS[self._level], self._SIZES[self._level]
        face = Face.REGULAR if self._level == len(self._SIZES) - 1 else Face.BOLD
        # One line only: its height is given before the pages are counted, and must not change what page
        # anything is on.
        room = self.width - indent - 40
        size = fonts.size_for(self._title, room, size, 0.75 * size, face)
        title = fonts.fitted(self._title, room, size, face)
        colour = INK if self._level else ACCENT
        end = indent + fonts.draw(canvas, indent, 4, title, Lettering(size, face, colour=colour))
        canvas.saveState()
        canvas.setStrokeColor(PALE)
        canvas.setLineCap(1)
        canvas.setLineWidth(0.9)
        # With round ends, a dash of next to nothing is a dot; a row of full stops would be read out by a
        # screen reader.
        canvas.setDash([0.01, 4])
        canvas.line(end + 8, 6, self.width - 26, 6)
        canvas.restoreState()
        canvas.linkRect("", self._key, (0, 0, self.width, self.height - 3), relative=1, Border="[0 0 0]")
        self._flow.want_page_number(self._key, *canvas.absolutePosition(self.width, 4))


def _frags(run: TextRun, style: Style, number: int) -> list[ParaFrag]:
    heavy = run.bold or style.face in {Face.BOLD, Face.BOLD_ITALIC}
    slanted = run.italic or style.face in {Face.ITALIC, Face.BOLD_ITALIC}
    wanted = fonts.face(bold=heavy, italic=slanted)
    size = style.size * (0.5 if run.is_smaller else 0.6 if run.is_raised else 1.0)
    colour = QUIET if run.is_quiet else ACCENT if run.address else style.colour
    # number, kind, colour, width, offset, rise, repeats, gap: as ReportLab's own parser makes them.
    line_colour = PALE if run.is_lost else ACCENT
    is_marked = run.is_lost or (bool(run.address) and not run.address.startswith("#"))
    # A link inside the document is not underlined: there, the sign of a link would promise a source.
    lines = [(number, "underline", line_colour, 0.45, -0.16 * size, 0, 1, "1")] if is_marked else []
    shared = {
        "fontSize": size,
        "textColor": colour,
        "rise": (style.size - size) * 0.8 if run.is_raised else 0,
        "link": [(number, run.address)] if run.address else [],
        "us_lines": lines,
        "bold": heavy,
        "italic": slanted,
    }
    if run.is_break:
        return [ParaFrag(fontName=fonts.font_name(wanted), text="", lineBreak=True, **shared)]
    # A fragment for each font, since ReportLab changes fonts between fragments only and has no fall-back.
    return [ParaFrag(fontName=name, text=text, **shared) for name, text in fonts.font_runs(run.text, wanted)]


def _number_lines(paragraph: Paragraph, style: Style, counter: LineCounter) -> None:
    canvas = paragraph.canv
    lettering = Lettering(_NUMBER_SIZE, anchor=Anchor.END, colour=QUIET)
    canvas.saveState()
    y = paragraph.height - _ASCENT * style.size
    # Lines are only known now, after wrapping; that is why the counter is handed over and not a number.
    for _ in paragraph.blPara.lines:  # type: ignore[attr-defined]  # set by wrap; the stub leaves it out
        fonts.draw(canvas, -16, y, str(counter.next_number()), lettering)
        y -= style.leading
    canvas.restoreState()

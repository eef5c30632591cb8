"""Flowables: headings that stay with their text, rows of the contents."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from eesee_desktop.report import fonts
from eesee_desktop.report.faces import Face
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.fonts import Anchor, Lettering
from eesee_desktop.report.layout import ACCENT, INK, PALE, KeptTogether, PageFlow
from eesee_desktop.report.paragraph import Paragraph, plain_paragraph
from eesee_desktop.report.pen import Pen
from eesee_desktop.report.runs import Style
from eesee_desktop.report.tags import Element


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
        self.space_before = before
        self.space_after = after
        self._on_draw = on_draw
        self._heights: list[float] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size; where too little room follows, a height that does not fit."""
        self.width = availWidth
        self._heights = [part.wrap(availWidth, availHeight)[1] for part in self._parts]
        gaps = [part.space_after for part in self._parts[:-1]]
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
                before=self.space_before,
                after=self.space_after,
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
            part.draw_on(self.canv, 0, y)
            y -= part.space_after


class Ending(PrintedHeading):
    """What ends a document, with what stands before it, which is the first of the parts: never alone on a page."""

    def __init__(self, parts: Iterable[Flowable]) -> None:
        super().__init__(parts, following=0)

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803  ReportLab's names
        """Return what fits of the first part, and its last lines with all the others; nothing where it has too few."""
        first, *others = self._parts
        parts = first.split(availWidth, min(availHeight, self._heights[0] - 1))
        return [parts[0], Ending([*parts[1:], *others])] if len(parts) > 1 else []


class ShortRule(Flowable):
    """A short line where lines begin, above what is not running text."""

    _WIDTH = 90.0
    _HEIGHT = 0.6

    def __init__(self, *, after: float = 0.0) -> None:
        super().__init__()
        self.height = self._HEIGHT
        self.space_after = after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw it."""
        pen = Pen(self.canv, self.width)
        pen.colours(stroke=PALE, width=self._HEIGHT)
        pen.line(0, 0, self._WIDTH, 0)


class ContentsRow(Flowable):
    """A row of the contents: a title that leads to its place, dots, the page number.

    A title that is a little too long is set smaller, one that is much too long goes on in the next line: all of it is
    there before the pages are counted, so that its height moves nothing later.

    Args:
        level: 0 for a part of the report, 1 for a principle, 2 for a dimension.
    """

    _HEIGHTS = (22.0, 17.5, 13.5)
    _INDENTS = (0.0, 16.0, 32.0)
    _SIZES = (10.5, 9.5, 9.0)
    _LEAST = 0.75  # of its size, before a title goes on in the next line
    _LINE = 1.3  # of its size
    _FIGURE = 40.0  # room for the number of the page
    _FOOT = 4.0  # of the last line above the end of the row

    def __init__(self, flow: PageFlow, key: str, title: str, level: int, contents: Element) -> None:
        super().__init__()
        self._flow = flow
        self._key = key
        self._title = title
        self._level = level
        self._element = Element("TOCI", contents)
        self._link = Element("Link", Element("Reference", self._element), alternative=title)
        self._indent = self._INDENTS[level]
        self._face = Face.REGULAR if level == len(self._SIZES) - 1 else Face.BOLD
        self._colour = INK if level else ACCENT
        self._lines: Paragraph | None = None
        self.height = self._HEIGHTS[level]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        size, room = self._SIZES[self._level], availWidth - self._indent - self._FIGURE
        self._lines, self.height = None, self._HEIGHTS[self._level]
        if fonts.width(self._title, self._LEAST * size, self._face) > room:
            style = Style(size, self._LINE * size, self._face, self._colour, after=0, follows_paper=True)
            self._lines = plain_paragraph(self._title, style, element=self._link)
            self.height += self._lines.wrap(room, availHeight)[1] - self._lines.leading
        return availWidth, self.height

    def _draw_line(self, pen: Pen, size: float, room: float) -> float:
        """Draw a title of one line; return how wide it is."""
        size = fonts.size_for(self._title, room, size, self._LEAST * size, self._face)
        return pen.text(
            self._indent, self._FOOT, self._title, Lettering(size, self._face, colour=self._colour)
        )

    def draw(self) -> None:
        """Draw it; the number follows when it is known."""
        canvas, link = self.canv, self._link
        pen, size = Pen(canvas, self.width), self._SIZES[self._level]
        room = self.width - self._indent - self._FIGURE
        if self._lines is not None:  # a paragraph tags itself
            self._lines.draw_on(canvas, pen.part(self._indent, room), self._FOOT - self._lines.foot)
        with canvas.tag(link):
            last = self._draw_line(pen, size, room) if self._lines is None else self._lines.last_width
            end = self._indent + last
            figure = Lettering(10, anchor=Anchor.END, colour=INK)
            pen.text(end, self._FOOT, " ", Lettering(size))
            left, bottom = canvas.absolutePosition(0, self._FOOT)
            page_pen = Pen(canvas, self.width, left)
            self._flow.want_page_number(
                self._key, link, lambda number: page_pen.text(self.width, bottom, number, figure)
            )
        with canvas.group(link):
            canvas.link(f"#{self._key}", (0, 0, self.width, self.height - 3))
        canvas.saveState()
        # With round ends, a dash of next to nothing is a dot; a row of full stops would be read out by a
        # screen reader.
        canvas.setLineCap(1)
        canvas.setDash([0.01, 4])
        pen.colours(stroke=PALE, width=0.9)
        pen.line(end + 8, 6, self.width - 26, 6)
        canvas.restoreState()

"""Flowables: headings that stay with their text, rows of the contents."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from eesee_desktop.report import fonts
from eesee_desktop.report.canvas import OnPaper
from eesee_desktop.report.faces import Face
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.fonts import Anchor, Lettering
from eesee_desktop.report.layout import ACCENT, INK, PALE, KeptTogether, PageFlow
from eesee_desktop.report.pen import Pen
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


class ShortRule(OnPaper):
    """A short line where lines begin, above what is not running text."""

    _WIDTH = 90.0
    _HEIGHT = 0.6

    def __init__(self, *, after: float = 0.0) -> None:
        super().__init__()
        self.height = self._HEIGHT
        self.spaceAfter = after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw it."""
        pen = Pen(self.canv, self.width)
        pen.colours(stroke=PALE, width=self._HEIGHT)
        pen.line(0, 0, self._WIDTH, 0)


class ContentsRow(OnPaper):
    """A line of the contents: a title that leads to its place, dots, the page number.

    Args:
        level: 0 for a part of the report, 1 for a principle, 2 for a dimension.
    """

    _HEIGHTS = (22.0, 17.5, 13.5)
    _INDENTS = (0.0, 16.0, 32.0)
    _SIZES = (10.5, 9.5, 9.0)

    def __init__(self, flow: PageFlow, key: str, title: str, level: int, contents: Element) -> None:
        super().__init__()
        self._flow = flow
        self._key = key
        self._title = title
        self._level = level
        self._element = Element("TOCI", contents)
        self.height = self._HEIGHTS[level]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw it; the number follows when it is known."""
        canvas = self.canv
        pen, indent, size = Pen(canvas, self.width), self._INDENTS[self._level], self._SIZES[self._level]
        face = Face.REGULAR if self._level == len(self._SIZES) - 1 else Face.BOLD
        # One line only: its height is given before the pages are counted, and must not change what page
        # anything is on.
        room = self.width - indent - 40
        size = fonts.size_for(self._title, room, size, 0.75 * size, face)
        title = fonts.fitted(self._title, room, size, face)
        colour = INK if self._level else ACCENT
        link = Element("Link", Element("Reference", self._element), alternative=self._title)
        with canvas.tag(link):
            end = indent + pen.text(indent, 4, title, Lettering(size, face, colour=colour))
            figure = Lettering(10, anchor=Anchor.END, colour=INK)
            pen.text(end, 4, " ", Lettering(size))
            left, bottom = canvas.absolutePosition(0, 4)
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

"""Draws what is not running text: from the left on paper in English, from the right on paper in Arabic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.colors import Color

from eesee_desktop.report import fonts
from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.direction import paper_language
from eesee_desktop.report.fonts import Anchor, Lettering

_OTHER_END = {Anchor.START: Anchor.END, Anchor.MIDDLE: Anchor.MIDDLE, Anchor.END: Anchor.START}


class Pen:
    """Takes every x as a distance from the side at which lines begin, over a width of its own.

    Args:
        begin: Where that width begins on the canvas, at its left.
    """

    def __init__(self, canvas: PaperCanvas, width: float, begin: float = 0.0) -> None:
        self.canvas = canvas
        self._is_rtl = paper_language().is_rtl
        self._begin = begin
        self._width = width

    def x(self, x: float) -> float:
        """Return an x of the canvas."""
        return self._begin + (self._width - x if self._is_rtl else x)

    def text(self, x: float, y: float, text: str, lettering: Lettering) -> float:
        """Draw a line of text as :func:`eesee_desktop.report.fonts.draw` does; START is where lines begin."""
        if self._is_rtl:
            lettering = replace(lettering, anchor=_OTHER_END[lettering.anchor])
        return fonts.draw(self.canvas, self.x(x), y, text, lettering)

    def line(self, start: float, first_y: float, end: float, last_y: float) -> None:
        """Draw a line."""
        self.canvas.line(self.x(start), first_y, self.x(end), last_y)

    def box(
        self, x: float, y: float, size: tuple[float, float], *, stroke: bool = False, fill: bool = False
    ) -> None:
        """Draw a rectangle of a width and a height, ``x`` where it begins."""
        left = self.x(x) - (size[0] if self._is_rtl else 0.0)
        self.canvas.rect(left, y, *size, stroke=int(stroke), fill=int(fill))

    def shape(
        self, points: Sequence[tuple[float, float]], *, stroke: bool = False, fill: bool = False
    ) -> None:
        """Draw a closed shape."""
        path = self.canvas.beginPath()
        (x, y), *rest = points
        path.moveTo(self.x(x), y)
        for x, y in rest:
            path.lineTo(self.x(x), y)
        path.close()
        self.canvas.drawPath(path, stroke=int(stroke), fill=int(fill))

    def colours(
        self, *, stroke: Color | None = None, fill: Color | None = None, width: float | None = None
    ) -> None:
        """Choose what is drawn with; None for no change. ``width`` is that of lines, in points."""
        if stroke is not None:
            self.canvas.stroke_with(stroke)
        if fill is not None:
            self.canvas.fill_with(fill)
        if width is not None:
            self.canvas.line_width(width)

    def part(self, x: float, width: float) -> float:
        """Return where, at its left, a part of a width begins on the canvas that begins at ``x``."""
        return self.x(x) - (width if self._is_rtl else 0.0)

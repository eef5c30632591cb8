"""Lines outside paragraphs: drawn, measured, made to fit, in whatever script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from eesee_desktop.report.faces import Face, font_runs
from eesee_desktop.report.need import needs_shaping


class Anchor(Enum):
    """Which point of a drawn text its x coordinate means."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Lettering:
    """How a line outside a paragraph is drawn.

    Attributes:
        size: Points.
        colour: None for the canvas's present fill colour.
    """

    size: float
    face: Face = Face.REGULAR
    anchor: Anchor = Anchor.START
    colour: Color | None = None


def width(text: str, size: float, wanted: Face = Face.REGULAR) -> float:
    """Return the width of a text in points.

    Args:
        size: Points.

    Raises:
        KnownError: FONT_MISSING.
    """
    return sum(pdfmetrics.stringWidth(part, name, size) for name, part in font_runs(text, wanted))


def draw(canvas: Canvas, x: float, y: float, text: str, lettering: Lettering) -> float:
    """Draw one line of text on its base line and return its width in points.

    Args:
        x: Points from the origin of the canvas; which point of the text it means is the anchor's matter.
        y: Points, of the base line.

    Raises:
        KnownError: FONT_MISSING.
    """
    parts = font_runs(text, lettering.face)
    size = lettering.size
    total = sum(pdfmetrics.stringWidth(part, name, size) for name, part in parts)
    left = x - {Anchor.START: 0.0, Anchor.MIDDLE: total / 2, Anchor.END: total}[lettering.anchor]
    if lettering.colour is not None:
        canvas.setFillColor(lettering.colour)
    for name, part in parts:
        canvas.setFont(name, size)
        canvas.drawString(left, y, part)
        left += pdfmetrics.stringWidth(part, name, size)
    return total


def fitted(text: str, room: float, size: float, wanted: Face = Face.REGULAR) -> str:
    """Return the text, or as much of it as fits into ``room`` points with an ellipsis."""
    if width(text, size, wanted) <= room:
        return text
    kept = text
    while kept and width(f"{kept}…", size, wanted) > room:
        kept = kept[:-1].rstrip()
    return f"{kept}…"

"""Lines outside paragraphs: drawn, measured, made to fit, in whatever script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reportlab.lib.colors import Color

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.direction import paper_language
from eesee_desktop.report.faces import Face
from eesee_desktop.report.lines import SetText, Stretch
from eesee_desktop.report.setting import line_of, set_text


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
        anchor: START is the left end, whichever way the text runs.
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
        KnownError: As :meth:`eesee_desktop.report.families.Lack.refusal`.
    """
    return _set(text, size, wanted).width


def draw(  # noqa: PLR0913  a text at a place
    canvas: PaperCanvas, x: float, y: float, text: str, lettering: Lettering, *, is_rtl: bool | None = None
) -> float:
    """Draw one line of text on its base line and return its width in points.

    Args:
        x: Points from the origin of the canvas; which point of the text it means is the anchor's matter.
        y: Points, of the base line.
        is_rtl: It runs from right to left; None for as the paper does.

    Raises:
        KnownError: As :meth:`eesee_desktop.report.families.Lack.refusal`.
    """
    found = _set(text, lettering.size, lettering.face, is_rtl=is_rtl)
    total, line = found.width, line_of(found)
    left = x - {Anchor.START: 0.0, Anchor.MIDDLE: total / 2, Anchor.END: total}[lettering.anchor]
    if lettering.colour is not None:
        canvas.fill_with(lettering.colour)
    line.draw(canvas, left + line.blanks, y)
    return total


def fitted(text: str, room: float, size: float, wanted: Face = Face.REGULAR) -> str:
    """Return the text, or as much of it as fits into ``room`` points with an ellipsis."""
    if width(text, size, wanted) <= room:
        return text
    kept = text
    while kept and width(f"{kept}…", size, wanted) > room:
        kept = kept[:-1].rstrip()
    return f"{kept}…"


def size_for(text: str, room: float, size: float, least: float, wanted: Face = Face.REGULAR) -> float:
    """Return the size in which a text fits into ``room`` points: ``size``, or smaller, ``least`` at the smallest."""
    # Before anything is cut: the names of one language are a third longer than those of another.
    # A hundredth less, since sums of widths are not exact.
    return max(least, min(size, 0.99 * size * room / max(width(text, size, wanted), 1.0)))


def _set(text: str, size: float, face: Face, *, is_rtl: bool | None = None) -> SetText:
    # Written by the program around what people wrote: it runs as the paper does.
    return set_text([Stretch(text, face, size)], is_rtl=paper_language().is_rtl if is_rtl is None else is_rtl)

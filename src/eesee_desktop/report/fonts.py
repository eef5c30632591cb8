"""The embedded faces: which face has a character, and text drawn or measured with them.

ReportLab has neither font fall-back nor shaping. So a text is cut into runs by the first face that has each
character; scripts whose letters join or move (Arabic, Burmese, Khmer, Bengali …) have no face here on purpose:
unshaped they would be misspelt. What no face has is refused by name, never printed as a box.
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import cache

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.resources import resource


class Face(Enum):
    """One cut of the text face; the value is the name of its file, and of the font in the PDF."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    ITALIC = "NotoSans-Italic"
    BOLD_ITALIC = "NotoSans-BoldItalic"


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


FontRun = tuple[str, str]
"""Name of a registered font, and text that it has all characters of."""

# Scripts with a regular and a bold cut, then signs with a regular one only.
# Scripts that need no shaping: each character has one form and stands behind the last one.
_OTHER_SCRIPTS = ("NotoSansEthiopic", "NotoSansArmenian", "NotoSansGeorgian")
_SIGNS = ("NotoSansMath-Regular", "NotoSansSymbols2-Regular")
_HEAVY = frozenset({Face.BOLD, Face.BOLD_ITALIC})
# Direction marks, joiners and variation selectors show nothing in the scripts that are printed here.
_INVISIBLE = dict.fromkeys(
    (0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF),
)
_ANY_TEXT = "text"
# A draft is printed on a thread of its own, and a sheet may be asked for meanwhile; ReportLab's table of
# fonts is one for the process.
_registering = threading.Lock()


def face(*, bold: bool = False, italic: bool = False) -> Face:
    """Return the cut for a weight and a slope."""
    if bold:
        return Face.BOLD_ITALIC if italic else Face.BOLD
    return Face.ITALIC if italic else Face.REGULAR


def font_name(wanted: Face) -> str:
    """Register a face with ReportLab if that has not happened yet, and return its name."""
    _coverage(wanted.value)
    return wanted.value


def font_runs(text: str, wanted: Face = Face.REGULAR) -> list[FontRun]:
    """Cut a text into runs of one font each.

    Raises:
        KnownError: FONT_MISSING with the characters that no face has; ``where`` is for :func:`say_where`.
    """
    # Composed, because an accent of its own would be drawn beside its letter: there is no shaping here that
    # places it.
    shown = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    # The way of nearly every text; going character by character takes many times as long.
    if not set(map(ord, shown)) - _coverage(wanted.value):
        return [(wanted.value, shown)] if shown else []
    chosen: list[tuple[str, list[str]]] = []
    # All of them in one refusal, each once and in order: a person wants to mend the text once.
    lacking: dict[str, None] = {}
    for character in shown:
        name = _font_for(ord(character), wanted, chosen[-1][0] if chosen else wanted.value)
        if name is None:
            lacking[character] = None
        elif chosen and chosen[-1][0] == name:
            chosen[-1][1].append(character)
        else:
            chosen.append((name, [character]))
    if lacking:
        raise KnownError(ErrorCode.FONT_MISSING, characters=_named(lacking), where=_ANY_TEXT)
    return [(name, "".join(characters)) for name, characters in chosen]


@contextmanager
def say_where(where: str) -> Iterator[None]:
    """Name the field or section in which characters are lacking, unless a narrower place was named already."""
    try:
        yield
    except KnownError as error:
        if error.facts.get("where") == _ANY_TEXT:
            error.facts["where"] = where
        raise


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


def size_for(text: str, room: float, size: float, least: float, wanted: Face = Face.REGULAR) -> float:
    """Return the size in which a text fits into ``room`` points: ``size``, or smaller, ``least`` at the smallest."""
    # Before anything is cut: the names of one language are a third longer than those of another.
    # A hundredth less, since sums of widths are not exact.
    return max(least, min(size, 0.99 * size * room / max(width(text, size, wanted), 1.0)))


def _font_for(code: int, wanted: Face, current: str) -> str | None:
    """Return the font for a character; blanks and marks stay with the run they follow."""
    for name in (wanted.value, current, *_fallbacks(wanted)):
        if code in _coverage(name):
            return name
    return None


def _fallbacks(wanted: Face) -> tuple[str, ...]:
    weight = "Bold" if wanted in _HEAVY else "Regular"
    return (*(f"{script}-{weight}" for script in _OTHER_SCRIPTS), *_SIGNS)


@cache
def _coverage(name: str) -> frozenset[int]:
    """Register a font file and return the code points it has glyphs for.

    Registered here and nowhere else, so a font is loaded when the first text asks for it.
    """
    with _registering:
        # shapable would load a shaping library where one is installed, and the same text would be set
        # otherwise there.
        font = TTFont(name, str(resource("fonts", f"{name}.ttf")), shapable=False)
        pdfmetrics.registerFont(font)
        glyphs: Iterable[int] = font.face.charToGlyph
        # A line break or a tab in a text is a blank to the line breaker.
        return frozenset(glyphs) | {0x09, 0x0A}


def _named(characters: Iterable[str]) -> str:
    return ", ".join(f"{character} (U+{ord(character):04X})" for character in characters)

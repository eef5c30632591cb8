"""The face that narratives are written in: its family, its size, and how many letters a line holds."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.kit.theme import font_scale

SIZES = (13, 14, 15, 16, 18, 20, 22, 24, 28)
"""In device-independent pixels, at 100 % of the system's font."""
WIDTHS = (56, 62, 69, 76, 84)
"""Letters of a line."""

LINE_HEIGHT = 1.5
"""Of a line of text, in heights of its letters as type is measured."""

# Ordinary prose, as letters of one width each say little about a line of it.
_SAMPLE = "The law asks each association to register again within ninety days, and few of them could. "


class WritingFace(NamedTuple):
    """What a person chose.

    Attributes:
        family: Of the type; empty for that of the program.
        size: One of :data:`SIZES`.
        width: One of :data:`WIDTHS`.
    """

    family: str = ""
    size: int = 16
    width: int = 69


_chosen = [WritingFace()]


def writing_face() -> WritingFace:
    """Return the face that is written in at present."""
    return _chosen[0]


def choose_writing_face(face: WritingFace) -> None:
    """Write in another face from now on; a size or width that is not on offer is taken as the nearest."""
    _chosen[0] = WritingFace(
        face.family,
        min(SIZES, key=lambda size: abs(size - face.size)),
        min(WIDTHS, key=lambda width: abs(width - face.width)),
    )


def writing_font() -> QFont:
    """Return the font of narratives: it grows with that of the program, and is never smaller than it."""
    font = QFont(QApplication.font())
    body = QFontInfo(font).pixelSize()
    face = writing_face()
    if face.family:
        font.setFamilies([face.family, *font.families()])
    font.setPixelSize(max(round(face.size * font_scale()), body))
    return font


def line_height(font: QFont) -> float:
    """Return the height of a line of text in a font, in device-independent pixels."""
    return QFontInfo(font).pixelSize() * LINE_HEIGHT


def column_width(font: QFont) -> int:
    """Return the width of a line that is read with ease, in device-independent pixels."""
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * writing_face().width)

"""The measure for widths: what has to fit in any face is as wide as the face, not as high."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

ORDINARY_EM = 16.5  # device-independent pixels: Noto Sans of 9 points, for which widths in pixels are given

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_LETTERS = 2.6


def em_of(widget: QWidget) -> float:
    """Return the width of 2.6 letters in the face and size of a widget, in device-independent pixels.

    In an ordinary face that is about the height of a line, but the height is no measure: DejaVu Sans is wider than
    Noto Sans, and its lines are lower. Nor is what a font calls its average width, for some count letters there that
    nobody here types. It is never less than in an ordinary face: margins, boxes and icons do not get narrower with
    the letters.
    """
    em = widget.fontMetrics().horizontalAdvance(_ALPHABET) * _LETTERS / len(_ALPHABET)
    return max(em, ORDINARY_EM)

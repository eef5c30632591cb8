"""Sides of a screen that is read from either: Qt turns round what stands in a layout, not the room beside it."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QMargins
from PySide6.QtGui import QGuiApplication


def margins(leading: int, above: int, trailing: int, below: int) -> QMargins:
    """Return margins by the side on which lines begin."""
    left, right = (trailing, leading) if QGuiApplication.isRightToLeft() else (leading, trailing)
    return QMargins(left, above, right, below)


def leading() -> QtCore.Qt.AlignmentFlag:
    """Return where lines begin on the screen, whatever is in them: Qt begins figures at the left in any language."""
    side = QtCore.Qt.AlignmentFlag
    begin = side.AlignRight | side.AlignAbsolute if QGuiApplication.isRightToLeft() else side.AlignLeft
    return begin | side.AlignVCenter

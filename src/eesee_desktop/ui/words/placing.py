"""What a person wrote, in the texts of the screen: the one way in which a value gets into a label."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from eesee_desktop.messages.apart import apart, is_mirrored

_PLACE = re.compile("%([1-9])")
# Says that a line runs from the right where no letter of it does: a heading of one Latin name stays at its edge.
_FROM_THE_RIGHT = "\u200f"


def own(text: str) -> str:
    """Return a text of somebody's own as a label shows it: in its own order on a screen that has the other."""
    mirrored = QGuiApplication.isRightToLeft()
    told = apart(text, in_mirrored=mirrored)
    return f"{_FROM_THE_RIGHT}{told}" if mirrored and told != text else told


def put(text: str, *values: object, **named: object) -> str:
    """Return a text of the screen with its values in their places.

    All at once, so that a name that holds “%2” stays one, and each in its own direction.

    Args:
        text: Translated, with %1, %2 and so on for ``values``, or names in braces for ``named``. A place without
            a value stays.
    """
    mirrored = QGuiApplication.isRightToLeft()
    told = [apart(str(value), in_mirrored=mirrored) for value in values]

    def placed(match: re.Match[str]) -> str:
        number = int(match[1])
        return told[number - 1] if number <= len(told) else match[0]

    if named:
        done = text.format(**{name: apart(str(value), in_mirrored=mirrored) for name, value in named.items()})
    else:
        done = _PLACE.sub(placed, text)
    return f"{_FROM_THE_RIGHT}{done}" if mirrored and not is_mirrored(text) else done


def in_line(parts: Iterable[object], between: str = " · ") -> str:
    """Return parts of a label one after the other, each in its own direction; empty ones are left out."""
    mirrored = QGuiApplication.isRightToLeft()
    told = between.join(apart(str(part), in_mirrored=mirrored) for part in parts if str(part))
    return f"{_FROM_THE_RIGHT}{told}" if mirrored and told else told


def listed(parts: Iterable[object]) -> str:
    """Return names or figures as a list inside a sentence, with the comma of the language."""
    return in_line(parts, QCoreApplication.translate("places", ", "))


def turned(before: object, after: object) -> str:
    """Return what something was and what it became, the arrow from the one to the other as the screen is read."""
    return in_line((before, after), " ← " if QGuiApplication.isRightToLeft() else " → ")

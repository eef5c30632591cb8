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
    # In plain loops: a label is put together at each change of a value, and hardly any has something to be kept apart.
    told = [*map(str, values), *map(str, named.values())]
    for index, value in enumerate(told):
        if mirrored or not value.isascii():
            told[index] = apart(value, in_mirrored=mirrored)
    if named:
        done = text.format(**dict(zip(named, told[len(values) :], strict=True)))
    else:
        parts = _PLACE.split(text)  # texts and numbers in turn
        for index in range(1, len(parts), 2):
            number = int(parts[index])
            parts[index] = told[number - 1] if number <= len(told) else f"%{number}"
        done = "".join(parts)
    return f"{_FROM_THE_RIGHT}{done}" if mirrored and not is_mirrored(text) else done


def in_line(parts: Iterable[object], between: str = " · ") -> str:
    """Return parts of a label one after the other, each in its own direction; empty ones are left out."""
    mirrored = QGuiApplication.isRightToLeft()
    kept: list[str] = []
    for part in parts:
        text = str(part)
        if text:
            kept.append(apart(text, in_mirrored=mirrored) if mirrored or not text.isascii() else text)
    told = between.join(kept)
    return f"{_FROM_THE_RIGHT}{told}" if mirrored and told else told


def listed(parts: Iterable[object]) -> str:
    """Return names or figures as a list inside a sentence, with the comma of the language."""
    return in_line(parts, QCoreApplication.translate("places", ", "))


def labelled(label: object, said: object) -> str:
    """Return what is said under a label: ``Confidence: high``, ``Degré de certitude : élevé``."""
    return put(QCoreApplication.translate("places", "%1: %2"), label, said)


def grouped(parts: Iterable[object]) -> str:
    """Return parts that are lists themselves, with the semicolon of the language."""
    return in_line(parts, QCoreApplication.translate("places", "; "))


def quoted(words: str) -> str:
    """Return words that somebody else wrote in the quotation marks of the screen's language."""
    return put(QCoreApplication.translate("places", "“%1”"), words)


def turned(before: object, after: object) -> str:
    """Return what something was and what it became, the arrow from the one to the other as the screen is read."""
    return in_line((before, after), " ← " if QGuiApplication.isRightToLeft() else " → ")

"""Finds names, addresses and sentences of another direction that stand in a label without their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from eesee_desktop.messages.apart import is_mirrored
from eesee_desktop.ui.dialogs.manual import ManualWindow

# Told by the scenes themselves.
_OF_THE_STUDIO = ("It was written to", "The second one went away", "A file of this name")
_BEGINS, _END = "\u2066\u2067\u2068", "\u2069"
_MARK = "\u200f"
# What nobody translates: names of files, addresses, fingerprints, and those of the people in what is shown.
_OWN = re.compile(
    r"\w+\.(?:pdf|eesee\w*|txt|docx|md|db)\b|\w@\w|https?:|SHA256:|/[A-Za-z]\w*/|\\\w|"
    r"Red Ejemplo|\bAna\b|Consortium desk|Political Constitution|Law No|Freedom in the World|"
    r"Associations are|Fewer refusals"
)
_ENDS = re.compile(r"^[^\w\s].*[A-Za-z]|[A-Za-z].*[?!.:;)\]”»]$", re.DOTALL)


def mixed(window: QWidget) -> list[str]:
    """Return the texts in a window from right to left in which something in Latin letters loses its order."""
    if isinstance(window, ManualWindow | QFileDialog | QMessageBox):  # in English, or Qt's own
        return []
    found = _texts(QAccessible.queryAccessibleInterface(window))
    return [text for text in found if _is_torn(text) and not text.startswith(_OF_THE_STUDIO)]


def _is_torn(text: str) -> bool:
    bare = _without_isolates(text)
    if _OWN.search(bare):
        return True
    # A line in Latin letters alone, with a sign at one of its ends that belongs there.
    return any(
        _MARK not in line and not is_mirrored(line) and _ENDS.search(line.strip()) is not None
        for line in bare.split("\n")
    )


def _without_isolates(text: str) -> str:
    depth, kept = 0, []
    for letter in text:
        if letter in _BEGINS:
            depth += 1
        elif letter == _END:
            depth = max(depth - 1, 0)
        elif letter == "\n":
            depth = 0
            kept.append(letter)
        elif not depth:
            kept.append(letter)
    return "".join(kept)


def _texts(item: QAccessibleInterface | None) -> Iterator[str]:
    if item is None or not item.isValid() or item.state().invisible:
        return
    if item.role() not in {QAccessible.Role.EditableText, QAccessible.Role.Window, QAccessible.Role.Dialog}:
        yield item.text(QAccessible.Text.Name)
    for index in range(item.childCount()):
        yield from _texts(item.child(index))

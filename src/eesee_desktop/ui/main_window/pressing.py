"""Keys pressed for a person, by the menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication


def press(keys: QKeySequence.StandardKey) -> None:
    """Press keys for a person, in whatever has the focus: texts, fields and tables know them."""
    focus, pressed = QApplication.focusWidget(), QKeySequence(keys)[0]
    if focus is not None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus, QKeyEvent(kind, pressed.key(), pressed.keyboardModifiers()))

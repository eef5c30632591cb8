"""How much room the screen has for a window."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def screen_room(widget: QWidget) -> QRect:
    """Return what windows may take of the screen that a widget is on, or is going to be on.

    Not by asking the widget: PySide takes the screen that it answers with for a part of the widget, and the garbage
    collector deletes it with a dialog that is gone. The next window that is made then ends the program.
    """
    window = widget.window()
    holder = window.parentWidget()
    seen = window if window.isVisible() or holder is None else holder.window()
    screen = QGuiApplication.screenAt(seen.frameGeometry().center()) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()

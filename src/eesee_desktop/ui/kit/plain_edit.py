"""A field for plain words in several lines."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from eesee_desktop.ui.kit.button_key import is_of_a_button
from eesee_desktop.ui.kit.overriding import override


class PlainEdit(QPlainTextEdit):
    """Qt's own, in which the key of a button writes nothing."""

    @override
    def keyPressEvent(self, e: QKeyEvent, /) -> None:
        if is_of_a_button(e):
            e.ignore()
        else:
            super().keyPressEvent(e)

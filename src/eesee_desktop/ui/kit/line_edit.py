"""A field for a line, whose cursor waits where the reading of the screen begins."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from eesee_desktop.ui.kit.overriding import override

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeyEvent

_STRONG = frozenset({"L", "R", "AL"})


def begins_at_right(text: str, *, or_else: bool = False) -> bool:
    """Return whether the first letter of a text is of a script that is written from the right.

    Args:
        or_else: What is said of a text without letters.
    """
    direction = next((each for each in map(bidirectional, text) if each in _STRONG), "")
    return direction != "L" if direction else or_else


class LineEdit(QLineEdit):
    """Keeps what has no letters yet, and its cursor, at the right of a screen that is read from there.

    Qt looks for the first strong letter and, where there is none, begins at the left on any screen.
    """

    def __init__(self, *given: str | QWidget | None) -> None:
        super().__init__(*given)  # type: ignore[arg-type]  # a text and a parent, or a parent, as Qt has it
        self._turned: Qt.LayoutDirection | None = None
        if QGuiApplication.isRightToLeft():  # a screen of another direction is made of other widgets
            self.textChanged.connect(self._place)
            self._place(self.text())

    @property
    def runs_from_the_right(self) -> bool:
        """Whether its text is laid out from the right, turned so or by its letters."""
        if self._turned is not None:
            return self._turned == QtCore.Qt.LayoutDirection.RightToLeft
        return begins_at_right(self.text(), or_else=self.isRightToLeft())

    def turn(self) -> None:
        """Let the text run the other way until it is turned back."""
        from PySide6.QtCore import Qt  # noqa: PLC0415  as at the head
        from PySide6.QtGui import QKeyEvent  # noqa: PLC0415  as at the head

        is_left = self.runs_from_the_right
        self._turned = Qt.LayoutDirection.LeftToRight if is_left else Qt.LayoutDirection.RightToLeft
        # The one way to tell the line inside it, which does not follow the direction of the widget.
        key = Qt.Key.Key_Direction_L if is_left else Qt.Key.Key_Direction_R
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self, pressed)
        self._place(self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        from eesee_desktop.ui.kit.button_key import is_of_a_button  # noqa: PLC0415  no key comes before the first paint

        if is_of_a_button(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and QGuiApplication.isRightToLeft():
            self._place(self.text())

    def _place(self, text: str) -> None:
        side = QtCore.Qt.AlignmentFlag
        has_letters = any(bidirectional(letter) in _STRONG for letter in text)
        if has_letters or self._turned is not None or not self.isRightToLeft():
            wanted = (
                side.AlignLeft | side.AlignVCenter
            )  # as the first strong letter says, which is Qt's own way
        else:
            wanted = side.AlignRight | side.AlignAbsolute | side.AlignVCenter
        if self.alignment() != wanted:
            self.setAlignment(wanted)

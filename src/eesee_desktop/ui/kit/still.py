"""Controls that the wheel scrolls past: a page is scrolled more often than a value is chosen with the wheel.

Qt's own take the focus from whatever is written in and change their value as soon as the pointer happens to be over
them. Nothing in a window is made of those (a test looks for them); it is made of these and of ``kit.choice``.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QSpinBox, QTabBar, QWidget

from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.sides import leading


def leave_to_wheel(control: QWidget) -> None:
    """Let a control take the focus by a click or a key, never by the wheel."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class StillSpin(QSpinBox):
    """A number that keys and arrows change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leave_to_wheel(self)
        self.setAlignment(leading())

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()


class StillDate(QDateEdit):
    """A date that keys, arrows and the calendar change."""

    def __init__(self, day: QDate, parent: QWidget | None = None) -> None:
        super().__init__(day, parent)
        leave_to_wheel(self)
        self.setAlignment(leading())

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()


class StillTabs(QTabBar):
    """Tabs that clicks and keys change."""

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()

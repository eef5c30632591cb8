"""A heading of a page, which screen readers can jump to."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

from eesee_desktop.ui.kit.accessible import expose
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.wrapped_label import WrappedLabel


class HeadingLabel(WrappedLabel):
    """A label that is the title of what follows."""


class _HeadingInterface(QAccessibleWidget):
    """Qt calls every label a label."""

    def __init__(self, heading: QWidget) -> None:
        super().__init__(heading, QAccessible.Role.Heading)

    @override
    def text(self, t: QAccessible.Text) -> str:
        heading = self.widget()
        if t is QAccessible.Text.Name and isinstance(heading, QLabel):
            return heading.accessibleName() or heading.text()
        return super().text(t)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = 1
        return state


expose(HeadingLabel, _HeadingInterface)

"""The heading of a part that folds: a button that says whether the part is open."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QToolButton, QWidget

from eesee_desktop.ui.kit.accessible import expose
from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.overriding import override


class FoldHead(QToolButton):
    """A button that stays down while its part is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(True)

        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, is_open: bool) -> None:
        if not QAccessible.isActive():
            return
        changed = QAccessible.State()
        changed.expanded = changed.collapsed = 1
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))
        if self.hasFocus():
            # Not every system passes the change of state on to its screen reader.
            announce(self, self.tr("opened") if is_open else self.tr("folded"))


class _HeadInterface(QAccessibleWidget):
    """A button that opens and folds; Qt calls one that stays down a box to tick."""

    def __init__(self, head: QWidget) -> None:
        super().__init__(head, QAccessible.Role.Button)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        head = self.widget()
        is_open = isinstance(head, FoldHead) and head.isChecked()
        state.expandable = 1
        state.expanded, state.collapsed = int(is_open), int(not is_open)
        return state

    @override
    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]

    @override
    def doAction(self, actionName: str) -> None:
        head = self.widget()
        if actionName == QAccessibleActionInterface.pressAction() and isinstance(head, FoldHead):
            head.click()
        else:
            super().doAction(actionName)


expose(FoldHead, _HeadInterface)

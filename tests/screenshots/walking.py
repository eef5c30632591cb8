"""Walks through a window with the Tab key."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from eesee_desktop.ui.editor.writing_view import WritingView

_MOST = 400
_Role = QAccessible.Role
_ROLES: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QLineEdit, frozenset({_Role.EditableText})),
    (QPlainTextEdit, frozenset({_Role.EditableText})),
    (QTextEdit, frozenset({_Role.EditableText, _Role.StaticText})),  # the latter where it is only read
    (QComboBox, frozenset({_Role.ComboBox})),
    (QCheckBox, frozenset({_Role.CheckBox})),
    (QRadioButton, frozenset({_Role.RadioButton})),
    (QPushButton, frozenset({_Role.Button, _Role.ButtonMenu})),
    (QTableView, frozenset({_Role.Table})),
    (QTreeView, frozenset({_Role.Tree})),
)


def unreached(window: QWidget) -> list[str]:
    """Return the visible inputs that Tab does not come to, described; leaves the focus where it was."""
    if isinstance(window, QMenu):
        return []  # a menu is walked with the arrow keys
    before = QApplication.focusWidget()
    reached = set(_walk())
    if before is not None:
        before.setFocus()
    return [_described(widget) for widget in _inputs(window) if widget not in reached]


def _walk() -> Iterator[QWidget]:
    """Press Tab until the focus is back where it began."""
    start = QApplication.focusWidget()
    has_left = False  # in the grid of votes Tab goes from vote to vote first
    for _ in range(_MOST):
        now = QApplication.focusWidget()
        if now is None or (now is start and has_left):
            return
        has_left = has_left or now is not start
        yield from _with_proxies(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)


def _with_proxies(widget: QWidget) -> Iterator[QWidget]:
    """Return a widget and those for which it stands in."""
    yield widget
    holder = widget.parentWidget()
    while holder is not None and (holder.focusProxy() is widget or widget.focusProxy() is holder):
        yield holder
        widget, holder = holder, holder.parentWidget()


def _inputs(window: QWidget) -> Iterator[QWidget]:
    for child in window.findChildren(QWidget):
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None
        if not takes or child.window() is not window:
            continue
        if child.isVisibleTo(window) and child.isEnabledTo(window) and not _is_covered(child, window):
            yield child


def _is_covered(child: QWidget, window: QWidget) -> bool:
    """Tell whether the writing view lies over something."""
    views = [view for view in window.findChildren(WritingView) if view.isVisible()]
    return any(not view.isAncestorOf(child) for view in views)


def _described(widget: QWidget) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name!r}"


def wrong_roles(window: QWidget) -> list[str]:
    """Return the inputs that a screen reader would take for something else, described."""
    return [
        f"{_described(widget)} is told as {role.name}"
        for widget in _inputs(window)
        for kind, allowed in _ROLES
        if isinstance(widget, kind) and (role := _role_of(widget)) not in allowed
    ]


def _role_of(widget: QWidget) -> QAccessible.Role:
    found = QAccessible.queryAccessibleInterface(widget)
    return QAccessible.Role.NoRole if found is None else found.role()

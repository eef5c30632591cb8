"""Walks through a window with the Tab key."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

_MOST = 400


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
    for _ in range(_MOST):
        now = QApplication.focusWidget()
        if now is None:
            return
        yield from _with_proxies(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            return


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
        if takes and child.isVisibleTo(window) and child.isEnabledTo(window) and child.window() is window:
            yield child


def _described(widget: QWidget) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name!r}"

"""What a screen reader walks through, in the order in which the eye does.

Qt hands out the parts of a widget in the order in which they were made, which is seldom that of the page. Parts
that lie in one layout never cover each other, so that their order may be altered without anything looking different.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QWidget,
)


def order_for_screen_readers(widget: QWidget) -> None:
    """Put the parts of a widget in the order of its layout, where a screen reader runs."""
    if QAccessible.isActive():
        _order(widget)


def _order(widget: QWidget) -> None:
    if isinstance(widget, QAbstractItemView):
        return
    parts = list(_parts(widget))
    known = set(parts)
    if [child for child in widget.children() if child in known] != parts:
        for part in parts:
            if part.parentWidget() is widget:
                part.raise_()
    for part in parts:
        _order(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    inner: list[QWidget | None] = []
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inner = [widget.widget()]
    elif isinstance(widget, QSplitter):
        inner = [widget.widget(at) for at in range(widget.count())]
    elif isinstance(widget, QMainWindow):
        inner = [widget.centralWidget()]
    elif isinstance(layout, QStackedLayout):
        inner = [layout.currentWidget()]
    elif layout is not None:
        inner = list(_in_layout(layout))
    yield from (part for part in inner if part is not None)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in sorted(range(layout.count()), key=lambda at: _place(layout, at)):
        item = layout.itemAt(at)
        inner: QLayout | None = None if item is None else item.layout()
        widget: QWidget | None = None if item is None else item.widget()
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield widget


def _place(layout: QLayout, at: int) -> tuple[int, int]:
    if isinstance(layout, QGridLayout):
        row, column, *_ = layout.getItemPosition(at)
        return int(row), int(column)
    return at, 0

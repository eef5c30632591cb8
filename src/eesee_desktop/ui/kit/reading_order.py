"""Tab in the order in which a window is read, whenever its parts were made.

Qt's own order is that in which widgets were made. Pages, cards and folds are made when somebody first comes to them, so
that it would lead from a page to the status line and back.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

_TOOLS = "eesee_tools"
# What is one thing to a person, whatever it is made of.
_WHOLE = (QAbstractSpinBox, QComboBox, QAbstractItemView, QTextEdit)


def come_last(tools: QWidget) -> None:
    """Let Tab come to tools after what they are for, although they stand above it.

    Whoever goes on from one field to the next wants to write there, and not to choose a tool for that first.
    """
    tools.setProperty(_TOOLS, True)


def tab_to_next(window: QWidget, *, is_next: bool) -> bool:
    """Put the focus on what is read next, or before; tell whether there is anything."""
    stops = [widget for widget in _read(window) if _takes_tab(widget)]
    if not stops:
        return False
    place = _place_of(QApplication.focusWidget(), window, stops)
    by = 1 if is_next else -1
    target = stops[min(by, 0)] if place is None else stops[(place + by) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
    above = target.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()
    return True


def _place_of(focus: QWidget | None, window: QWidget, stops: list[QWidget]) -> int | None:
    """Return where the focus is among the stops; of what Tab does not come to, behind the last stop before it."""
    order = list(_read(window))
    while focus is not None and focus not in order:
        focus = focus.parentWidget()  # a part of what is one thing to a person
    if focus is None:
        return None
    if focus in stops:
        return stops.index(focus)
    before = [widget for widget in order[: order.index(focus)] if _takes_tab(widget)]
    return stops.index(before[-1]) if before else None


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isEnabled()
    )


def _read(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen in a widget, in the order of reading."""
    yield widget
    if isinstance(widget, _WHOLE):
        return
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield from _read(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the parts of a widget that can be seen, as they lie: row by row."""
    if isinstance(widget, QMainWindow):
        parts = [part for part in (widget.menuWidget(), widget.centralWidget(), widget.statusBar()) if part]
        return [*parts, *(part for part in _directly_in(widget) if part not in parts)]  # what lies over them
    if isinstance(widget, QScrollArea):
        inside: QWidget | None = widget.widget()
        return [] if inside is None else [inside]
    if isinstance(widget, QSplitter):
        panes = (widget.widget(place) for place in range(widget.count()))
        return [pane for pane in panes if pane is not None]
    # By where they lie, and not by their layouts: to ask a layout for its items makes Python hold on to what Qt frees.
    parts = [child for child in _directly_in(widget) if child.isVisible()]
    read = [part for row in _rows(parts) for part in sorted(row, key=_leading_edge)]
    return sorted(read, key=lambda part: bool(part.property(_TOOLS)))


def _directly_in(widget: QWidget) -> list[QWidget]:
    return widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _rows(parts: list[QWidget]) -> Iterator[list[QWidget]]:
    """Yield the rows in which parts lie: what has its middle beside the highest of a row belongs to it."""
    row: list[QWidget] = []
    bottom = 0
    for part in sorted(parts, key=QWidget.y):
        if row and part.geometry().center().y() <= bottom:
            row.append(part)
        else:
            if row:
                yield row
            row = [part]
        bottom = max(bottom if len(row) > 1 else 0, part.geometry().bottom())
    if row:
        yield row


def _leading_edge(part: QWidget) -> tuple[int, int]:
    place = part.geometry()
    parent = part.parentWidget()
    is_mirrored = parent is not None and parent.isRightToLeft()
    return -place.right() if is_mirrored else place.left(), place.top()

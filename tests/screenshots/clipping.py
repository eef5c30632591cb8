"""Finds text that has less room than it needs, by measuring, not by looking."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from eesee_desktop.ui.kit.form import ColumnArea

_SLACK = 1  # of rounding, in pixels
_MOST_OF_A_SCREEN = 0.8
_ROWS_OF_OFFERS = 6  # one less than Qt's own: the last may be the hint that there are more
# Where Qt breaks a line: names of files have marks to be broken at, and a hyphen is one before a letter.
_BREAKS = re.compile(r"[\s\u200b]+|(?<=-)(?=[^\W\d])")


def clipped(window: QWidget) -> list[str]:
    """Return what of the visible text in a window is cut off, described.

    Left out is what is cut by design: cells of tables and trees, which have tool tips, and what somebody typed.
    """
    return [
        *(trouble for widget in _seen(window) for trouble in _troubles(widget)),
        *(trouble for view in _lists(window) for trouble in _of_list(view)),
    ]


def _lists(window: QWidget) -> Iterator[QAbstractItemView]:
    """Return the lists of a popup, which is nothing else: there every row is to be read."""
    if window.windowType() is not Qt.WindowType.Popup:
        return
    if isinstance(window, QAbstractItemView):
        yield window
    for view in window.findChildren(QAbstractItemView):
        if view.isVisibleTo(window):
            yield view


def _of_list(view: QAbstractItemView) -> Iterator[str]:
    if view.window().height() > view.screen().availableGeometry().height() * _MOST_OF_A_SCREEN:
        yield f"list of {view.model().rowCount()} rows as high as the screen"
    model, seen = view.model(), view.viewport().rect()
    popup, screen = view.window().geometry(), view.screen().availableGeometry()
    is_squeezed = popup.top() <= screen.top() + _SLACK or popup.bottom() >= screen.bottom() - _SLACK
    fits = isinstance(view.window(), QCalendarWidget) or isinstance(view.parent(), QCalendarWidget)
    most = 0 if is_squeezed else _most_rows(view)
    for row in range(model.rowCount()):
        for column in range(model.columnCount() if fits else 1):
            index = model.index(row, column)
            place = view.visualRect(index)
            text = str(index.data() or "")
            if not text or place.isEmpty() or not place.intersects(seen):
                continue
            if (fits or model.rowCount() <= most) and place.bottom() > seen.bottom() + _SLACK:
                yield f"row {text!r} ends {place.bottom() - seen.bottom()} below what is seen"
            room = _room_of_text(view, place)
            if room.height() + _SLACK < view.fontMetrics().ascent():
                yield f"row {text!r}: {room.height()} high of {view.fontMetrics().ascent()}"
            if fits and room.width() + _SLACK < view.fontMetrics().horizontalAdvance(text):
                yield f"cell {text!r}: {room.width()} wide"


def _most_rows(view: QAbstractItemView) -> int:
    """Return how many rows are to be seen without scrolling."""
    holder = view.window().parent()
    return holder.maxVisibleItems() if isinstance(holder, QComboBox) else _ROWS_OF_OFFERS


def _room_of_text(view: QAbstractItemView, place: QRect) -> QRect:
    """Return where the text of a row is drawn, as the style has it."""
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = place
    option.font = view.font()
    option.features = QStyleOptionViewItem.ViewItemFeature.HasDisplay
    option.text = "0"
    return QApplication.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)


def _seen(window: QWidget) -> Iterator[QWidget]:
    for child in window.findChildren(QWidget):
        if child.isVisibleTo(window) and child.window() is window.window():
            yield child


def _troubles(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _of_label(widget)
    elif (
        isinstance(widget, QHeaderView)
        and widget.orientation() is Qt.Orientation.Horizontal
        and not isinstance(widget.window(), QFileDialog)  # Qt's own, with columns to be drawn wider
    ):
        yield from _of_header(widget)
    elif (
        isinstance(widget, QComboBox)
        and not widget.isEditable()
        and not isinstance(widget.window(), QFileDialog)  # a path may be of any length
    ):
        yield from _of_choice(widget)
    elif isinstance(widget, QAbstractButton) and widget.text() and not _is_picture(widget):
        needed = widget.minimumSizeHint().expandedTo(widget.sizeHint())
        if widget.width() + _SLACK < needed.width() or widget.height() + _SLACK < needed.height():
            yield f"button {widget.text()!r}: {widget.size().toTuple()} of {needed.toTuple()}"
    elif isinstance(widget, QLineEdit) and not widget.text():
        needed_width = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if widget.contentsRect().width() < needed_width:
            yield f"placeholder {widget.placeholderText()!r}: {widget.width()} of {needed_width}"
    if isinstance(widget, ColumnArea) and widget.horizontalScrollBar().maximum():
        yield f"{type(widget).__name__} scrolls sideways by {widget.horizontalScrollBar().maximum()}"
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and _is_out_of_reach(widget):
        yield f"{type(widget).__name__} {widget.accessibleName()!r} lies outside of what holds it"


def _is_picture(button: QAbstractButton) -> bool:
    """Tell whether the words of a button are only said, as those of the eye in a field for a passphrase."""
    is_plain = Qt.ToolButtonStyle.ToolButtonIconOnly
    return (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() is is_plain
        and not button.icon().isNull()
    )


def _of_label(label: QLabel) -> Iterator[str]:
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if label.height() + _SLACK < needed:
        yield f"label {label.text()!r}: {label.height()} high of {needed}"
    widest = (
        max((label.fontMetrics().horizontalAdvance(part) for part in _BREAKS.split(label.text())), default=0)
        if label.wordWrap()
        else label.sizeHint().width()
    )
    if label.pixmap().isNull() and label.width() + _SLACK < widest:
        yield f"label {label.text()!r}: {label.width()} wide of {widest}"


def _of_header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        text = str(model.headerData(section, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(text)
        if not header.isSectionHidden(section) and header.sectionSize(section) < needed:
            yield f"heading {text!r}: {header.sectionSize(section)} of {needed}"


def _of_choice(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if field.width() + _SLACK < needed or field.height() + _SLACK < box.fontMetrics().ascent():
        yield f"choice {box.currentText()!r}: {field.size().toTuple()} of {needed}"


def _is_out_of_reach(widget: QWidget) -> bool:
    """Tell whether a control lies outside of a parent that does not scroll."""
    holder = widget.parentWidget()
    while holder is not None and not widget.isWindow():
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            return False
        inside = widget.rect().translated(widget.mapTo(holder, widget.rect().topLeft()))
        if not holder.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(inside):
            return True
        if holder.isWindow():
            return False
        holder = area
    return False

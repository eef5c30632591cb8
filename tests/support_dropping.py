"""Drops something on a widget, as the window system does."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(widget: QWidget, *urls: QUrl, where: QPointF | None = None) -> bool:
    """Drop files or addresses on a widget; tell whether it took them."""
    data = QMimeData()
    data.setUrls(urls)
    place = where or QPointF(widget.rect().center())
    given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place.toPoint(), *given)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(place, *given)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()

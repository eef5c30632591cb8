"""Files that are dragged from a file manager and dropped on something that takes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.kit.overriding import override


def files_in(data: QMimeData) -> list[Path]:
    """Return the files that are dragged; empty where it is something else, or an address on the web."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DroppedFiles(QObject):
    """Takes files that are dropped on some widgets; what else is dropped is left to them.

    Args:
        take: Is given the files, and where on the widget they were dropped.
    """

    def __init__(
        self, parent: QObject, take: Callable[[list[Path], QPoint], object], *widgets: QWidget
    ) -> None:
        super().__init__(parent)
        self._take = take
        for widget in widgets:
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        # A drag that enters or moves is a kind of drop to Qt.
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = files_in(event.mimeData())
        if not paths or not (isinstance(event, QDragMoveEvent) or event.type() is QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            where = event.position().toPoint()
            # Later: whoever the file was dragged from waits until the drop is over, and this may ask a question.
            QTimer.singleShot(0, self, lambda: self._take(paths, where))
        return True

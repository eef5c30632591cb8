"""A surface as high as its text: the page around it is what scrolls, and follows the caret."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from eesee_desktop.ui.editor.prose_edit import ProseEdit
from eesee_desktop.ui.editor.writing_face import line_height
from eesee_desktop.ui.kit.overriding import override

LINES_AROUND = 3
"""The caret is never nearer to the edge of the page than so many lines."""

_STEP_MS = 40
_BY_MOUSE = {
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class TallProse(ProseEdit):
    """Grows with its text and has no scroll bar of its own.

    Attributes:
        covered: Height of what lies over the top of the page while it is scrolled, in device-independent pixels.

    Signals:
        focus_changed: The caret came or went.
    """

    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.covered = 0
        self._least = 0
        self._shown: QTextDocument | None = None
        self._drag = QTimer(self)
        self._drag.setInterval(_STEP_MS)
        self._drag.timeout.connect(self._on_drag_timeout)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_least_lines(self, lines: int) -> None:
        """Be so many lines high at least."""
        self._least = lines
        self._grow(self.document().size())

    @override
    def show_document(self, document: QTextDocument) -> None:
        if self._shown is not None:
            self._shown.documentLayout().documentSizeChanged.disconnect(self._grow)
        super().show_document(document)
        self._shown = document
        document.documentLayout().documentSizeChanged.connect(self._grow)
        self._grow(document.size())

    @override
    def show_face(self) -> None:
        super().show_face()
        # A style sheet takes the ground from the viewport, and then sheet and page below it are painted with each key.
        self.viewport().setAutoFillBackground(True)

    @override
    def ensureCursorVisible(self) -> None:
        """Let the page scroll until the caret has room around it; not virtual in Qt, but ours ask this object."""
        area = self.page_area
        page = None if area is None else area.widget()
        if area is None or page is None:
            return
        line = self._line
        box = self.cursorRect()
        top = self.viewport().mapTo(page, QPoint(0, box.top())).y()
        height = area.viewport().height() - self.covered
        around = min(LINES_AROUND * line, max(0, (height - box.height()) // 2))
        bar = area.verticalScrollBar()
        if top - around - self.covered < bar.value():
            bar.setValue(top - around - self.covered)
        elif top + box.height() + around > bar.value() + area.viewport().height():
            wanted = top + box.height() + around - area.viewport().height()
            if wanted > bar.maximum():
                self._lay_out(area)
            bar.setValue(wanted)

    def _lay_out(self, page: QScrollArea) -> None:
        """Let the page grow with the text at once, as what it has not grown to cannot be scrolled to."""
        above = self.parentWidget()
        while above is not None and above is not page:
            layout = above.layout()
            if layout is not None:
                layout.activate()
            above = above.parentWidget()
        QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LayoutRequest))

    @property
    def page_area(self) -> QScrollArea | None:
        """What scrolls this surface; None where nothing does."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    @property
    def _line(self) -> int:
        return ceil(line_height(self.document().defaultFont()))

    def _grow(self, size: QSizeF) -> None:
        """Be as high as the text and the lines that are kept free below the caret."""
        line = self._line
        height = max(self._least * line, ceil(size.height()) + LINES_AROUND * line)
        if self.minimumHeight() != height:
            self.setMinimumHeight(height)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        way = _PAGES.get(Qt.Key(event.key()))
        if way is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn_page(way, keeps_anchor=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
            return
        was_high = self.minimumHeight()
        super().keyPressEvent(event)
        area = self.page_area
        if area is not None and self.minimumHeight() != was_high:
            self._lay_out(
                area
            )  # else the sheet and the page follow some keys later, and all in sight is painted twice
        if event.isAccepted():
            self.ensureCursorVisible()

    def _turn_page(self, way: int, *, keeps_anchor: bool) -> None:
        area = self.page_area
        height = self.height() if area is None else area.viewport().height() - self.covered
        middle = self.cursorRect().center()
        target = middle + QPoint(0, way * max(height - 2 * self._line, self._line))
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if keeps_anchor else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self.cursorForPosition(target).position(), mode)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent, /) -> None:
        super().inputMethodEvent(event)
        self.ensureCursorVisible()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()
        if event.reason() not in _BY_MOUSE:  # a click must not move the text away from under the pointer
            self.ensureCursorVisible()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and self._overshoot():
            self._drag.start()
        else:
            self._drag.stop()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        self._drag.stop()
        super().mouseReleaseEvent(event)

    def _overshoot(self) -> int:
        """Return how far the pointer is above or below what is seen of the page; 0 inside."""
        area = self.page_area
        if area is None:
            return 0
        y = area.viewport().mapFromGlobal(QCursor.pos()).y()
        return min(y - self.covered, 0) or max(y - area.viewport().height(), 0)

    def _on_drag_timeout(self) -> None:
        """Scroll on while a selection is dragged out of the page, and select what comes into sight."""
        area, beyond = self.page_area, self._overshoot()
        if area is None or not beyond:
            self._drag.stop()
            return
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + max(-self._line, min(beyond, self._line)))
        place = self.cursorForPosition(self.viewport().mapFromGlobal(QPointF(QCursor.pos())).toPoint())
        cursor = self.textCursor()
        cursor.setPosition(place.position(), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

"""Tool tips that stay while the pointer rests, that it can be moved onto, and that Escape takes away."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from eesee_desktop.ui.kit.overriding import override

_SHOWN_AFTER_MS = 800  # a little more than Qt waits before it shows a tip
_GRACE_MS = 2000  # what hides a tip sooner is that the pointer left; later it is Qt's own end of its time


class HoverTips(QObject):
    """Keeps the tips of an application as WCAG 1.4.13 wants them; Qt's vanish when the pointer moves, or in time.

    It looks at the events of windows, of which there are few, and not at those of everything.
    """

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._tip: QWidget | None = None
        self._shown = QElapsedTimer()
        self._pointer = QPoint()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SHOWN_AFTER_MS)

        self._later.timeout.connect(self.hold)
        application.focusWindowChanged.connect(self._on_application_focus_window_changed)
        self._on_application_focus_window_changed(application.focusWindow())

    def hold(self) -> None:
        """Hold on to the tip that is seen, if one is."""
        if not QToolTip.isVisible():
            return
        tip = next((widget for widget in QApplication.topLevelWidgets() if _is_tip(widget)), None)
        if tip is not None:
            tip.installEventFilter(self)  # once, however often it is asked for
            self._tip, self._pointer = tip, QCursor.pos()
            self._shown.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._tip:
            # Qt hides a tip by a timer of its own, which goes off again and again until the tip is gone.
            return kind == QEvent.Type.Timer and self._must_stay()
        if kind in {QEvent.Type.MouseMove, QEvent.Type.Leave}:
            if QToolTip.isVisible():
                self.hold()
            else:
                self._later.start()
        elif (
            kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        ):
            return self._dismiss()
        return False

    def _must_stay(self) -> bool:
        """Tell whether the pointer is on the tip, or has not moved since it was shown."""
        if self._tip is None:
            return False
        where = QCursor.pos()
        return self._tip.geometry().contains(where) or (
            where == self._pointer and self._shown.elapsed() > _GRACE_MS
        )

    def _dismiss(self) -> bool:
        """Hide the tip; tell whether there was one, as then the key has done its work."""
        self.hold()
        if self._tip is None or not QToolTip.isVisible():
            return False
        self._tip.hide()
        return True

    def _on_application_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def _is_tip(widget: QWidget) -> bool:
    return widget.isVisible() and widget.inherits("QTipLabel")

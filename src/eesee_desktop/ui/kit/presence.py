"""Whether somebody is there: tells when nobody has touched the program for a while, and when the computer sleeps."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from eesee_desktop.ui.kit.overriding import override

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        # Reading counts as being there: a mouse that is moved to scroll belongs to somebody who looks.
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class Presence(QObject):
    """Listens to the windows of the program and to the system.

    Signals:
        left: Nobody is there any more, or the computer is about to sleep.
    """

    left = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._idle = QTimer(self)
        self._idle.setObjectName("idle")

        self._idle.timeout.connect(self.left)
        # On windows, not on the application: a filter in Python on each event of each widget slows typing.
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self._listen_for_sleep()

    def watch(self, idle_ms: int, window: QWindow | None) -> None:
        """Tell after so many milliseconds without a key or a click; 0 for never."""
        self._on_focus_window_changed(window)
        if idle_ms:
            self._idle.start(idle_ms)
        else:
            self._idle.stop()

    def rest(self) -> None:
        """Watch no more."""
        self._idle.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # isActive is asked first: the filter runs for every event of the window.
        if self._idle.isActive() and event.type() in _INPUT:
            self._idle.start()
        return False

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once each, however often it is asked for

    def _listen_for_sleep(self) -> None:
        """Have the system tell when the computer is about to sleep, where it does."""
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  not on every platform
        except ImportError:
            return
        # logind announces sleep on Linux. Elsewhere a lid that closes is noticed by the idle timer only after
        # waking.
        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            bus.connect(
                "org.freedesktop.login1",
                "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                self,
                SLOT("on_prepare_for_sleep(bool)").encode(),
            )

    @Slot(bool)
    def on_prepare_for_sleep(self, is_going: bool) -> None:
        """Pass on that sleep begins; nothing on waking."""
        if is_going:
            self.left.emit()

"""The system's wish that the program ends (SIGTERM, SIGHUP, Ctrl+C in a terminal), told as a signal of Qt."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_WISHES = ("SIGTERM", "SIGHUP", "SIGINT")  # Windows has no SIGHUP


class Termination(QObject):
    """Listens; Python itself would only hear of a signal at the next event that it takes part in.

    Signals:
        wished: The program is to end; what is typed can still be saved.
    """

    wished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard, self._told = socket.socketpair()
        self._before: list[tuple[int, object]] = []
        for end in (self._heard, self._told):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        for name in _WISHES:
            number = getattr(signal, name, None)
            if number is not None:
                # The byte that the system's handler writes is what counts; Python's need only not end the program.
                self._before.append((number, signal.signal(number, lambda *_: None)))

    def stop(self) -> None:
        """Let the system's wishes end the program again, as they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, before in self._before:
            signal.signal(number, before)  # type: ignore[arg-type]  # it is what signal.signal returned
        self._before.clear()
        self._heard.close()
        self._told.close()

    def _on_notifier_activated(self) -> None:
        self._heard.recv(64)
        self.wished.emit()

"""A line asked and a line answered between two programs of one person, by a socket that lies in a folder."""

from __future__ import annotations

import os
import socket
import weakref
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier

# Longer than a busy window needs to answer, shorter than somebody waits before a third try.
_PATIENCE_S = 3.0
_LONGEST = 10_000
_NOBODY_ELSE = 0o177


class SocketListener(QObject):
    """Hears lines at an address."""

    def __init__(
        self, address: str, hear: Callable[[bytes, Callable[[bytes], None]], None], parent: QObject
    ) -> None:
        """Listen, in the place of whatever lies there; in vain where that cannot be.

        Args:
            hear: Is given each line, without its end, and what answers it.
        """
        super().__init__(parent)
        self._address = address
        self._hear = hear
        self._socket: socket.socket | None = _listening(address)
        self._notifier: QSocketNotifier | None = None
        if self._socket is not None:
            # Also where nobody said stop: what is left to the garbage collector is closed by chance.
            weakref.finalize(self, self._socket.close)
            self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_notifier_activated)

    def stop(self) -> None:
        """Hear nothing any more."""
        if self._socket is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._socket.close()
        self._socket = None
        with suppress(OSError):
            os.unlink(self._address)  # noqa: PTH108  an address is no path elsewhere

    def _on_notifier_activated(self) -> None:
        with suppress(OSError):  # whoever called is gone already
            while self._socket is not None:
                _Caller(self._socket.accept()[0], self._hear, self)


class _Caller(QObject):
    """One that called, until its line is answered."""

    def __init__(
        self,
        connection: socket.socket,
        hear: Callable[[bytes, Callable[[bytes], None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._hear = hear
        self._heard = b""
        connection.setblocking(False)
        weakref.finalize(self, connection.close)
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)

    def _on_notifier_activated(self) -> None:
        try:
            part = self._connection.recv(_LONGEST)
        except OSError:
            part = b""
        self._heard += part
        line, end, _ = self._heard.partition(b"\n")
        if part and not end and len(self._heard) <= _LONGEST:
            return
        self._notifier.setEnabled(False)
        if end:
            self._hear(line, self._answer)
        self._connection.close()
        self.deleteLater()

    def _answer(self, line: bytes) -> None:
        with suppress(OSError):
            self._connection.sendall(line + b"\n")


def _listening(address: str) -> socket.socket | None:
    made = socket.socket(socket.AF_UNIX)
    before = os.umask(_NOBODY_ELSE)
    try:
        with suppress(FileNotFoundError):
            os.unlink(address)  # noqa: PTH108  as above
        made.bind(address)
        made.listen()
    except OSError:
        made.close()
        return None
    finally:
        os.umask(before)
    made.setblocking(False)
    return made


def ask(address: str, line: bytes) -> bytes:
    """Return what is answered at an address, without its end; empty where nobody answers in time."""
    heard = b""
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(_PATIENCE_S)
            connection.connect(address)
            connection.sendall(line + b"\n")
            while not heard.endswith(b"\n") and (part := connection.recv(_LONGEST)):
                heard += part
    except OSError:
        return b""
    return heard.removesuffix(b"\n")

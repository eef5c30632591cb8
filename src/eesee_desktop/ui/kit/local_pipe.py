"""A line asked and a line answered between two programs of one person, by a named pipe of Windows."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

# Longer than a busy window needs to answer, shorter than somebody waits before a third try.
_PATIENCE_MS = 3000
_LONGEST = 10_000


class PipeListener(QObject):
    """Hears lines at an address."""

    def __init__(
        self, address: str, hear: Callable[[bytes, Callable[[bytes], None]], None], parent: QObject
    ) -> None:
        """Listen, in the place of whatever lies there; in vain where that cannot be.

        Args:
            hear: Is given each line, without its end, and what answers it.
        """
        super().__init__(parent)
        self._hear = hear
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(address)
        self._server.listen(address)

    def stop(self) -> None:
        """Hear nothing any more."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
        if not socket.canReadLine():
            return

        def answer(line: bytes) -> None:
            socket.write(line + b"\n")
            socket.flush()

        self._hear(bytes(socket.readLine().data()).rstrip(b"\n"), answer)
        socket.disconnectFromServer()


def ask(address: str, line: bytes) -> bytes:
    """Return what is answered at an address, without its end; empty where nobody answers in time."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE_MS):
        return b""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  on Windows alone

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # whoever was started last may hand the front on
    socket.write(line + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_PATIENCE_MS):
            return b""
    return bytes(socket.readLine().data()).rstrip(b"\n")

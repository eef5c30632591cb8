"""One window for a workspace: a second start brings the first one forward and ends."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

# Longer than a busy window needs to answer, shorter than somebody waits before a third try.
_PATIENCE_MS = 3000
_ANSWER = b"here\n"
_LONGEST = 10_000


class SecondStarts(QObject):
    """Listens for second starts of the program on one workspace.

    Signals:
        wanted: The window is to come forward.
    """

    wanted = Signal()

    def __init__(self, address: str, identity: str, parent: QObject | None = None) -> None:
        """Listen.

        Args:
            identity: Of the workspace's folder; a start on another one is not answered.
        """
        super().__init__(parent)
        self._identity = identity
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        # What a crash left at the address. Nobody answered there, or this program would have ended.
        QLocalServer.removeServer(address)
        # Where it cannot listen, a second start is told by the database that the workspace is open already.
        self._server.listen(address)

    def stop(self) -> None:
        """Hear no second start any more."""
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
        identity, _, token = (
            bytes(socket.readLine().data()).decode("utf-8", "replace").strip().partition("\t")
        )
        if identity == self._identity:
            socket.write(_ANSWER)
            socket.flush()
            if token:
                # By this the window manager knows that a person asked for the window, and lets it come forward.
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            self.wanted.emit()
        socket.disconnectFromServer()


def bring_forward(address: str, identity: str) -> bool:
    """Ask a running program to bring its window forward; tell whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  on Windows alone

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # whoever was started last may hand the front on
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "") or os.environ.get("DESKTOP_STARTUP_ID", "")
    socket.write(f"{identity}\t{token}\n".encode("utf-8", "replace"))
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_PATIENCE_MS):
            return False
    return bytes(socket.readLine().data()) == _ANSWER

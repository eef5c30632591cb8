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
        wanted(str): The window is to come forward, and show the file that is named, if any is.
    """

    wanted = Signal(str)

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
        words = bytes(socket.readLine().data()).decode("utf-8", "replace").rstrip("\n").split("\t")
        identity, token, file = (*words, "", "")[:3]
        if identity == self._identity:
            socket.write(_ANSWER)
            socket.flush()
            if token:
                # By this the window manager knows that a person asked for the window, and lets it come forward.
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            self.wanted.emit(_path(file))
        socket.disconnectFromServer()


def _path(word: str) -> str:
    """Return the path that a word stands for, empty for none."""
    try:
        return os.fsdecode(bytes.fromhex(word))
    except ValueError:
        return ""


def bring_forward(address: str, identity: str, file: str = "") -> bool:
    """Ask a running program to bring its window forward; tell whether one answered.

    Args:
        file: The path of one that it is to show, absolute; empty for none.
    """
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  on Windows alone

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # whoever was started last may hand the front on
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "") or os.environ.get("DESKTOP_STARTUP_ID", "")
    # A path may hold anything, a line feed too.
    socket.write(f"{identity}\t{token}\t{os.fsencode(file).hex()}\n".encode("utf-8", "replace"))
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_PATIENCE_MS):
            return False
    return bytes(socket.readLine().data()) == _ANSWER

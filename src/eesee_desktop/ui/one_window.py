"""One window for a workspace: a second start brings the first one forward and ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

# Qt's own does both, by a library of 3 MB that the packages of the other systems do without.
if sys.platform == "win32":
    from eesee_desktop.ui.kit.local_pipe import PipeListener, ask

    _Listener = PipeListener
else:
    from eesee_desktop.ui.kit.local_socket import SocketListener, ask

    _Listener = SocketListener

_ANSWER = b"here"


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
        # What a crash left at the address goes: nobody answered there, or this program would have ended. Where it
        # cannot listen, a second start is told by the database that the workspace is open already.
        self._listener = _Listener(address, self._hear, self)

    def stop(self) -> None:
        """Hear no second start any more."""
        self._listener.stop()

    def _hear(self, line: bytes, answer: Callable[[bytes], None]) -> None:
        words = line.decode("utf-8", "replace").split("\t")
        identity, token, file = (*words, "", "")[:3]
        if identity != self._identity:
            return
        answer(_ANSWER)
        if token:
            # By this the window manager knows that a person asked for the window, and lets it come forward.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.wanted.emit(_path(file))


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
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "") or os.environ.get("DESKTOP_STARTUP_ID", "")
    # A path may hold anything, a line feed too.
    return (
        ask(address, f"{identity}\t{token}\t{os.fsencode(file).hex()}".encode("utf-8", "replace")) == _ANSWER
    )

"""A second start on a workspace that is open already."""

from __future__ import annotations

import importlib
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eesee_desktop.system.paths import may_listen, window_address, workspace_identity
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.kit import local_socket
from eesee_desktop.ui.one_window import SecondStarts
from support_desktop import close_desktop, make_desktop
from support_workspace import make_workspace

_LONG_MS = 20_000


def _started(qapp: QApplication, qtbot: QtBot, folder: Path) -> Desktop:
    make_workspace(folder)[0].close()
    desktop = make_desktop(qapp, folder)
    desktop.start()
    assert desktop.doors.unlock is not None
    with qtbot.waitSignal(desktop.doors.unlock.painted, timeout=_LONG_MS):
        pass
    return desktop


def _has_ended(child: subprocess.Popen[bytes]) -> bool:
    return child.poll() is not None


def _start_second(folder: str, cwd: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "eesee_desktop", "--workspace", folder],
        cwd=cwd,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(cwd)},
    )


def test_a_second_start_brings_the_first_window_forward_and_ends(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """By whichever way the folder is named: there is one window for a workspace, and it comes up again."""
    desktop = _started(qapp, qtbot, tmp_path / "workspace")
    unlock = desktop.doors.unlock
    assert unlock is not None
    unlock.showMinimized()
    (tmp_path / "link").symlink_to(tmp_path / "workspace")
    second = _start_second("link", tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=_LONG_MS)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: not unlock.isMinimized(), timeout=_LONG_MS)
    close_desktop(desktop)


def test_what_a_crash_left_at_the_address_holds_nobody_up(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A start after a crash finds an address at which nobody answers, and listens there itself."""
    folder = tmp_path / "workspace"
    address, identity = window_address(folder), workspace_identity(folder)
    leave = (
        "import os, sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from eesee_desktop.ui.one_window import SecondStarts\n"
        "application = QCoreApplication([])\n"
        "kept = SecondStarts(sys.argv[1], sys.argv[2])\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", leave, address, identity], check=True)
    assert may_listen(address)
    desktop = _started(qapp, qtbot, folder)
    second = _start_second(str(folder), tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=_LONG_MS)
    assert second.returncode == 0
    close_desktop(desktop)


def test_a_start_on_another_workspace_is_not_answered(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """Two folders may have one address; whoever listens there looks at the folder."""
    address = window_address(tmp_path / "one")
    first = SecondStarts(address, workspace_identity(tmp_path / "one"), qapp)
    asked: list[bool] = []
    first.wanted.connect(lambda: asked.append(True))
    ask = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from eesee_desktop.ui.one_window import bring_forward\n"
        "application = QCoreApplication([])\n"
        "sys.exit(10 + bring_forward(sys.argv[1], sys.argv[2]))\n"
    )
    for identity, answered in ((str(tmp_path / "other"), 10), (workspace_identity(tmp_path / "one"), 11)):
        child = subprocess.Popen([sys.executable, "-c", ask, address, identity])
        qtbot.waitUntil(partial(_has_ended, child), timeout=_LONG_MS)
        assert child.returncode == answered
    assert asked == [True]
    first.stop()


@pytest.mark.parametrize(
    ("way", "kind"), [("local_socket", "SocketListener"), ("local_pipe", "PipeListener")]
)
def test_a_line_is_heard_and_answered_by_either_way(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, way: str, kind: str
) -> None:
    """Systems differ in how two programs talk; whoever asks is answered, and nobody once the listener has stopped."""
    listening = getattr(importlib.import_module(f"eesee_desktop.ui.kit.{way}"), kind)
    heard: list[bytes] = []

    def hear(line: bytes, answer: Callable[[bytes], None]) -> None:
        heard.append(line)
        answer(b"yes")

    address = str(tmp_path / "address")
    (tmp_path / "address").touch()
    listener = listening(address, hear, qapp)
    assert (tmp_path / "address").stat().st_mode & 0o077 == 0
    ask = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        f"from eesee_desktop.ui.kit.{way} import ask\n"
        "application = QCoreApplication([])\n"
        "print(ask(sys.argv[1], b'come'))\n"
    )
    for answer in (b"yes", b""):
        child = subprocess.Popen([sys.executable, "-c", ask, address], stdout=subprocess.PIPE)
        qtbot.waitUntil(partial(_has_ended, child), timeout=_LONG_MS)
        assert child.communicate()[0].decode().strip() == repr(answer)
        listener.stop()
    assert heard == [b"come"]


def test_what_is_no_line_is_let_go(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """Somebody who calls and says nothing, or never ends, is not waited for, and the next one is answered."""
    address = str(tmp_path / "address")
    heard: list[bytes] = []
    listener = local_socket.SocketListener(address, lambda line, _answer: heard.append(line), qapp)
    with socket.socket(socket.AF_UNIX) as silent, socket.socket(socket.AF_UNIX) as endless:
        silent.connect(address)
        endless.connect(address)
        endless.sendall(b"x" * 20_001)
        with socket.socket(socket.AF_UNIX) as third:
            third.connect(address)
            third.sendall(b"in two ")
            qapp.processEvents()
            third.sendall(b"parts\n")
            qtbot.waitUntil(lambda: bool(heard), timeout=_LONG_MS)
        endless.settimeout(_LONG_MS / 1000)
        qtbot.waitUntil(lambda: _is_closed(endless), timeout=_LONG_MS)
    assert heard == [b"in two parts"]
    listener.stop()


def _is_closed(connection: socket.socket) -> bool:
    connection.settimeout(0)
    try:
        return connection.recv(1) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True


def test_a_file_of_somebody_else_is_not_asked(tmp_path: Path) -> None:
    """Nothing listens where nothing lies, and what is not this person's is left alone."""
    assert not may_listen(str(tmp_path / "nothing"))
    if os.getuid() == 0:
        (tmp_path / "theirs").touch()
        os.chown(tmp_path / "theirs", 12345, 12345)
        assert not may_listen(str(tmp_path / "theirs"))

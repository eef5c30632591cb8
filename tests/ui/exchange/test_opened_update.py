"""An update of the program that is opened with it, as a double click does."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.exchange.opened_update import OpenedUpdate
from eesee_desktop.ui.kit.copy_line import CopyLine
from making.delta import write_update
from support_copies import handed_out, was_looked_into
from support_desktop import close_desktop, make_desktop, named, press, unlock
from support_workspace import make_workspace

_LONG_MS = 30_000
_OLD = {"eesee-desktop": b"one", "a.pyc": b"a"}
_NEW = {"eesee-desktop": b"two", "a.pyc": b"a"}


class Copies:
    """A copy that runs, and updates for it.

    Attributes:
        here: The folder of the copy.
        update: A file that leads to the next version.
        started: What was started in the end.
    """

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.key = SigningKey.generate(random_bytes)
        self.here = handed_out(folder / "here", _OLD, "0.1.0", self.key)
        self.update = folder / "next.eesee-update"
        write_update(self.here, handed_out(folder / "new", _NEW, "0.2.0", self.key), self.update)
        self.started: list[tuple[str, list[str]]] = []
        patch.setattr("eesee_desktop.services.own_copy.own_folder", lambda: self.here)
        patch.setattr(QProcess, "startDetached", lambda *words: self.started.append(words))

    @property
    def version(self) -> str:
        """The one that lies there."""
        return (self.here / "VERSION").read_text().strip()


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Copies:
    """Return a copy of version 0.1.0 with an update to 0.2.0."""
    return Copies(tmp_path, monkeypatch)


def _shown(desktop: Desktop, qtbot: QtBot) -> OpenedUpdate:
    """Return the window, once the file was looked into."""
    (window,) = desktop.files.shown
    assert isinstance(window, OpenedUpdate)
    assert window.isVisible()
    qtbot.waitUntil(lambda: was_looked_into(window) or window.verdict.text() == "Updating…", timeout=_LONG_MS)
    return window


def _texts(window: OpenedUpdate) -> list[str]:
    lines = [line.text for line in window.findChildren(CopyLine)]
    return [label.text() for label in window.findChildren(QLabel)] + lines


def test_an_update_says_from_where_to_where_and_by_whose_key(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies
) -> None:
    """Opened, it changes nothing: both versions and the release key stand there first."""
    desktop = make_desktop(qapp, tmp_path / "none")
    desktop.start(copies.update)
    window = _shown(desktop, qtbot)
    assert window.verdict.text() == "An update of the program"
    assert {"0.1.0", "0.2.0", copies.key.public.fingerprint} <= {
        text.strip("\u2068\u2069") for text in _texts(window)
    }
    assert copies.version == "0.1.0"
    close_desktop(desktop)


def test_an_update_is_put_in_place_and_the_program_starts_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies
) -> None:
    """Without a workspace open: one button, and the new version begins on the same workspace."""
    folder = tmp_path / "workspace"
    desktop = make_desktop(qapp, folder)
    desktop.start(copies.update)
    with qtbot.waitSignal(desktop.files.updated, timeout=_LONG_MS):
        press(_shown(desktop, qtbot), "Update and start again")
    assert copies.version == "0.2.0"
    assert copies.started == [(sys.executable, ["-m", "eesee_desktop", "--workspace", str(folder)])]
    close_desktop(desktop)


def test_an_open_workspace_is_left_before_anything_is_replaced(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies
) -> None:
    """What is open is saved and closed as the lock does it; nobody can come in while files are replaced."""
    make_workspace(tmp_path / "workspace")[0].close()
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    unlock(desktop, qtbot)
    assert desktop.window is not None
    desktop.window.update_chosen.emit(str(copies.update))
    left: list[str] = []
    desktop.workspace_left.connect(lambda: left.append(copies.version))
    with qtbot.waitSignal(desktop.files.updated, timeout=_LONG_MS):
        press(_shown(desktop, qtbot), "Update and start again")
    assert left == ["0.1.0"]
    assert not desktop.doors.shown
    assert copies.version == "0.2.0"
    assert len(copies.started) == 1
    close_desktop(desktop)


def test_what_could_not_be_stored_comes_first(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that starts again has forgotten what it only held in memory."""
    make_workspace(tmp_path / "workspace")[0].close()
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    unlock(desktop, qtbot)
    desktop.files.show(copies.update)
    with monkeypatch.context() as patch:
        patch.setattr(desktop, "save", lambda: False)
        press(_shown(desktop, qtbot), "Update and start again")
    assert _shown(desktop, qtbot).verdict.text() == "Not yet"
    assert desktop.window is not None
    assert (copies.version, copies.started) == ("0.1.0", [])
    close_desktop(desktop)


def test_an_update_of_another_copy_is_refused_with_the_reason(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies
) -> None:
    """It names the version that it is for, and there is no button that would try."""
    (copies.here / "VERSION").write_text("0.1.1\n")
    other = handed_out(copies.here, {**_OLD, "a.pyc": b"other"}, "0.1.1", copies.key)
    assert other == copies.here
    desktop = make_desktop(qapp, tmp_path / "none")
    desktop.start(copies.update)
    window = _shown(desktop, qtbot)
    assert window.verdict.text() == "The program cannot be updated with this file"
    assert any("0.1.0" in text for text in _texts(window))
    with pytest.raises(AssertionError):
        press(window, "Update and start again")
    close_desktop(desktop)


def test_what_is_no_update_is_not_called_one(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies
) -> None:
    """From the menu any file can be chosen."""
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all,")
    desktop = make_desktop(qapp, tmp_path / "none")
    desktop.files.show_update(letter)
    window = _shown(desktop, qtbot)
    assert window.verdict.text() == "The program cannot be updated with this file"
    assert any("no update of the program" in text for text in _texts(window))
    assert (copies.version, copies.started) == ("0.1.0", [])
    close_desktop(desktop)


def test_a_damaged_copy_stays_and_the_program_can_be_opened(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies
) -> None:
    """What failed is told, and the way into the program is still there."""
    make_workspace(tmp_path / "workspace")[0].close()
    (copies.here / "a.pyc").write_bytes(b"rot")
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start(copies.update)
    window = _shown(desktop, qtbot)
    press(window, "Update and start again")
    qtbot.waitUntil(lambda: window.verdict.text() == "Not updated", timeout=_LONG_MS)
    assert any("a.pyc" in text for text in _texts(window))
    assert (copies.version, copies.started) == ("0.1.0", [])
    assert not window.findChildren(QProgressBar)[0].isVisible()
    with qtbot.waitSignal(desktop.unlock_shown, timeout=_LONG_MS):
        press(window, "Open the program")
    assert desktop.doors.unlock is not None
    assert named(desktop.doors.unlock, QLineEdit, "Passphrase").isEnabled()
    close_desktop(desktop)


def test_an_update_can_be_given_up(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as nothing of the copy is altered: by the button, and by closing the window, which then stays to tell."""
    turn = threading.Event()

    def endless(data: bytes, advance: Callable[[int, int], object]) -> None:
        assert data == copies.update.read_bytes()
        while True:
            advance(1, 2)
            turn.wait(0.01)

    monkeypatch.setattr("eesee_desktop.ui.exchange.opened_update.update", endless)
    desktop = make_desktop(qapp, tmp_path / "none")
    desktop.start(copies.update)
    window = _shown(desktop, qtbot)
    for give_up in (lambda: press(window, "Cancel the update"), window.close):
        press(window, "Update and start again")
        qtbot.waitUntil(lambda: window.findChildren(QProgressBar)[0].value() == 1, timeout=_LONG_MS)
        assert window.verdict.text() == "Updating…"
        give_up()
        assert window.isVisible()
        qtbot.waitUntil(lambda: window.verdict.text() == "Not updated", timeout=_LONG_MS)
    assert (copies.version, copies.started) == ("0.1.0", [])
    with qtbot.waitSignal(desktop.files.left, timeout=_LONG_MS):
        window.close()
    close_desktop(desktop)


@pytest.mark.skipif(os.name == "nt", reason="Windows ends programs in other ways")
def test_the_program_ends_while_an_update_is_prepared(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As at a log-out: the update is given up, and nothing goes on behind a program that is gone."""
    ended: list[BaseException] = []

    turn = threading.Event()

    def endless(_data: bytes, advance: Callable[[int, int], object]) -> None:
        try:
            while True:
                advance(1, 2)
                turn.wait(0.01)
        except KnownError as error:
            ended.append(error)
            raise

    monkeypatch.setattr("eesee_desktop.ui.exchange.opened_update.update", endless)
    make_workspace(tmp_path / "workspace")[0].close()
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    unlock(desktop, qtbot)
    desktop.files.show(copies.update)
    with qtbot.waitSignal(desktop.workspace_left, timeout=_LONG_MS):
        press(_shown(desktop, qtbot), "Update and start again")
    qtbot.waitUntil(lambda: bool(desktop.files.shown), timeout=_LONG_MS)
    window = _shown(desktop, qtbot)
    qtbot.waitUntil(lambda: window.findChildren(QProgressBar)[0].value() == 1, timeout=_LONG_MS)
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(ended), timeout=_LONG_MS)
    assert [error.code for error in ended if isinstance(error, KnownError)] == [ErrorCode.OPERATION_CANCELLED]
    assert (copies.version, copies.started) == ("0.1.0", [])
    close_desktop(desktop)

"""A file that is opened with the program, as a double click does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.app import USAGE, run
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.exchange.opened_file import OpenedFile
from eesee_desktop.ui.kit.copy_line import CopyLine
from support_desktop import close_desktop, make_desktop, press, unlock
from support_workspace import fitted_example, make_workspace

_LONG_MS = 30_000


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a submission file."""
    folder = tmp_path_factory.mktemp("sealed")
    workspace, _ = make_workspace(folder / "workspace")
    assessments.add_assessment(workspace, fitted_example(), latest_instrument())
    choice = submissions.SealingChoice(recipients=())
    made, _ = submissions.seal(workspace, fitted_example().id, folder, choice)
    workspace.close()
    return made.path


def _shown(desktop: Desktop) -> OpenedFile:
    (window,) = desktop.files.shown
    assert window.isVisible()
    assert isinstance(window, OpenedFile)
    return window


def _texts(window: OpenedFile) -> list[str]:
    lines = [line.text for line in window.findChildren(CopyLine)]
    return [label.text() for label in window.findChildren(QLabel)] + lines


def test_a_submission_file_shows_its_verdict_without_a_workspace(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, sealed: Path
) -> None:
    """Nobody has to unlock anything, or to have a workspace, to see whether a file is valid and from whom."""
    desktop = make_desktop(qapp, tmp_path / "none")
    desktop.start(sealed)
    window = _shown(desktop)
    assert window.verdict.text() == "Valid"
    assert any(text.startswith("SHA256:") for text in _texts(window))
    assert not desktop.doors.shown
    assert not (tmp_path / "none").exists()
    with qtbot.waitSignal(desktop.files.left, timeout=_LONG_MS):
        window.close()
    close_desktop(desktop)


def test_a_tampered_file_says_why(qapp: QApplication, tmp_path: Path, sealed: Path) -> None:
    """The same sentence as everywhere else, and nothing that the file says of itself."""
    data = bytearray(sealed.read_bytes())
    data[len(data) // 2] ^= 1
    broken = tmp_path / "broken.eesee"
    broken.write_bytes(data)
    desktop = make_desktop(qapp, tmp_path / "none")
    desktop.start(broken)
    window = _shown(desktop)
    assert window.verdict.text() == "Not valid"
    assert not any("Check code" in text for text in _texts(window))
    close_desktop(desktop)


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (b"age-encryption.org/v1\n-> X25519 abc\n", "A sealed file that is encrypted"),
        (b"Dear all,", "Not a submission file"),
        (None, "The file could not be read"),
    ],
)
def test_every_other_file_is_told_what_to_do_with(
    qapp: QApplication, tmp_path: Path, content: bytes | None, verdict: str
) -> None:
    """Whatever is opened: there is a window, and a way on."""
    file = tmp_path / "x.eesee"
    if content is not None:
        file.write_bytes(content)
    desktop = make_desktop(qapp, tmp_path / "none")
    desktop.start(file)
    assert _shown(desktop).verdict.text() == verdict
    close_desktop(desktop)


def test_the_program_is_one_click_away(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, sealed: Path
) -> None:
    """From the verdict to the lock of the workspace; the verdict goes."""
    make_workspace(tmp_path / "workspace")[0].close()
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start(sealed)
    window = _shown(desktop)
    (go_on,) = (one for one in window.findChildren(QPushButton) if "program" in one.text())
    with qtbot.waitSignal(desktop.unlock_shown, timeout=_LONG_MS):
        press(window, go_on.text().replace("&", ""))
    assert not desktop.files.shown
    unlock(desktop, qtbot)
    close_desktop(desktop)


def test_a_second_start_hands_its_file_to_the_window_that_is_there(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, sealed: Path
) -> None:
    """Also one with a name that no line holds; the running program shows it, the second start ends."""
    folder = tmp_path / "workspace"
    make_workspace(folder)[0].close()
    desktop = make_desktop(qapp, folder)
    desktop.start()
    assert desktop.doors.unlock is not None
    with qtbot.waitSignal(desktop.doors.unlock.painted, timeout=_LONG_MS):
        pass
    odd = tmp_path / "señal\tde\nPerú.eesee"
    odd.write_bytes(sealed.read_bytes())
    second = subprocess.Popen(
        [sys.executable, "-m", "eesee_desktop", "--workspace", str(folder), odd.name],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
    )
    qtbot.waitUntil(lambda: bool(desktop.files.shown), timeout=_LONG_MS)
    assert _shown(desktop).verdict.text() == "Valid"
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=_LONG_MS)
    assert second.returncode == 0
    close_desktop(desktop)


@pytest.mark.parametrize("words", [["a", "b"], ["--workspace"]])
def test_a_command_line_that_is_not_understood_says_so(words: list[str]) -> None:
    """One file at a time, and a folder after its option; nothing falls through to Qt unseen."""
    with pytest.raises(SystemExit) as caught:
        run(words)
    assert str(caught.value).startswith("eesee-desktop: ")


def test_help_names_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    """What a desktop entry does can be done at a terminal."""
    with pytest.raises(SystemExit) as caught:
        run(["--help"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.strip() == USAGE
    assert "[FILE]" in USAGE


def test_a_checkout_cannot_be_proven_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """It says so and does not claim it."""
    with pytest.raises(SystemExit) as caught:
        run(["--version", "--check"])
    assert caught.value.code == 1
    assert "nothing to hold it against" in capsys.readouterr().out

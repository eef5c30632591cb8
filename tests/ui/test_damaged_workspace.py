"""A workspace whose file is damaged, as a person meets it at the unlock window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

import eesee_desktop.services.page_check as page_check_module
from eesee_desktop.services import assessments
from eesee_desktop.services.backups import back_up, own_folder
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.dialogs.damage import DamageDialog
from support_desktop import (
    clashing_mnemonics,
    close_desktop,
    failure_told,
    make_desktop,
    named,
    press,
    type_into,
    unnamed_controls,
)
from support_workspace import PASSPHRASE, add_example, make_workspace, reopen

_LONG_MS = 20_000
PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a workspace with a hurt page, and a backup from before it was hurt."""
    made = tmp_path / "workspace"
    with make_workspace(made)[0] as workspace:
        add_example(workspace)
        own_folder(made).mkdir()
        back_up(workspace, own_folder(made))
    _spoil(made, 30)
    return made


def _spoil(folder: Path, page: int) -> None:
    with (folder / "workspace.db").open("r+b") as file:
        file.seek((page - 1) * PAGE + 99)
        file.write(b"\xff\x00\xff\x00")


def _unlock(desktop: Desktop, passphrase: str = PASSPHRASE) -> None:
    assert desktop.doors.unlock is not None
    type_into(desktop.doors.unlock, QLineEdit, "Passphrase", passphrase)
    QTest.keyClick(named(desktop.doors.unlock, QLineEdit, "Passphrase"), Qt.Key.Key_Return)


def _when_asked(answer: Callable[[DamageDialog], None], seen: list[DamageDialog]) -> None:
    """Answer the question of the damaged workspace once it is there."""
    timer = QTimer(QApplication.instance())

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DamageDialog):
            timer.stop()
            timer.deleteLater()
            seen.append(dialog)
            answer(dialog)

    timer.timeout.connect(look)
    timer.start(20)


def test_what_is_whole_is_salvaged(desktop: Desktop, folder: Path, qtbot: QtBot) -> None:
    """The question says what was found and what is left; one key later the person is in, and told of the old one."""
    damaged = (folder / "workspace.db").read_bytes()
    seen: list[DamageDialog] = []
    said: list[str] = []
    faults: list[str] = []

    def answer(dialog: DamageDialog) -> None:
        said.append(named(dialog, QPlainTextEdit, "What is recovered and what is lost").toPlainText())
        # Asserted later: what fails inside of the dialog would keep it open.
        faults.extend([*map(str, unnamed_controls(dialog)), *map(str, clashing_mnemonics(dialog))])
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    _when_asked(answer, seen)
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        _unlock(desktop)
    assert faults == []
    assert "Peru" in said[0]
    assert desktop.window is not None
    (kept,) = folder.glob("damaged-*")
    assert str(kept) in desktop.window.messages.text
    assert (kept / "workspace.db").read_bytes() == damaged


def test_leaving_it_changes_nothing(desktop: Desktop, folder: Path, qtbot: QtBot) -> None:
    """Escape leaves the file as it is, and the passphrase can be typed again."""
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    seen: list[DamageDialog] = []
    _when_asked(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape), seen)
    _unlock(desktop)
    qtbot.waitUntil(
        lambda: (
            bool(seen)
            and desktop.doors.unlock is not None
            and named(desktop.doors.unlock, QPushButton, "Open").isEnabled()
        ),
        timeout=_LONG_MS,
    )
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_the_backups_are_a_click_away(desktop: Desktop, qtbot: QtBot) -> None:
    """Going back to a backup opens the list of them, over the unlock window."""
    from eesee_desktop.ui.dialogs.bring_back import BringBackDialog  # noqa: PLC0415  as late as the program does

    seen: list[DamageDialog] = []
    _when_asked(lambda dialog: press(dialog, "Go back to a backup…"), seen)
    _unlock(desktop)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), BringBackDialog), timeout=_LONG_MS)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_a_wrong_passphrase_is_asked_again(desktop: Desktop, qtbot: QtBot) -> None:
    """Nobody is shown anything of a damaged workspace that they cannot open."""
    _unlock(desktop, "wrong")
    qtbot.waitUntil(
        lambda: desktop.doors.unlock is not None and bool(failure_told(desktop.doors.unlock)),
        timeout=_LONG_MS,
    )
    assert QApplication.activeModalWidget() is None


def test_a_large_file_is_told_while_one_works(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that is hurt beyond what is checked at once is told in the window as soon as it is found."""
    folder = tmp_path / "workspace"
    with make_workspace(folder)[0] as workspace:
        workspace.attachments.add(b"read by nobody at the start" * 4000)
    _spoil(folder, (folder / "workspace.db").stat().st_size // PAGE)
    monkeypatch.setattr(page_check_module, "AT_ONCE_BYTES", 20 * PAGE)
    desktop = make_desktop(qapp, folder)
    desktop.start()
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        _unlock(desktop)
    window = desktop.window
    assert window is not None
    qtbot.waitUntil(lambda: "not as they were written" in window.messages.text, timeout=_LONG_MS)
    close_desktop(desktop)


def test_the_settings_check_the_whole_workspace(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    """Asked for in the settings, everything is checked, and the window says that it is whole."""
    with make_workspace(tmp_path / "workspace")[0] as workspace:
        add_example(workspace)
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        _unlock(desktop)
    window = desktop.window
    assert window is not None

    def check() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        press(dialog, "Check the whole workspace")

    QTimer.singleShot(0, check)
    window.settings_requested.emit()
    qtbot.waitUntil(lambda: "The workspace is whole" in window.messages.text, timeout=_LONG_MS)
    close_desktop(desktop)
    with reopen(tmp_path / "workspace") as workspace:
        assert len(assessments.list_assessments(workspace)) == 1

"""Backups in the window: made on their own, told on Home, brought back before the passphrase is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments
from eesee_desktop.services.backups import back_up, backups_near, find_backups, own_folder
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.dialogs import bring_back as dialog_module
from eesee_desktop.ui.dialogs.bring_back import BringBackDialog
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import (
    clashing_mnemonics,
    close_desktop,
    make_desktop,
    press,
    type_into,
    unnamed_controls,
)
from support_workspace import PASSPHRASE, add_example, begin_assessment, make_workspace, reopen

_LONG_MS = 20_000


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a stick that is plugged in, whatever else is at this machine."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(dialog_module, "plugged_in", lambda: (folder,))
    return folder


@pytest.fixture
def code(tmp_path: Path, stick: Path) -> str:
    """Make a backup on the stick of a computer that is gone; return its recovery code."""
    workspace, made = make_workspace(tmp_path / "in the river")
    with workspace:
        add_example(workspace)
        back_up(workspace, stick)
    return made


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    """Give the program on a computer that has no workspace yet."""
    made = make_desktop(qapp, tmp_path / "workspace")
    made.start()
    yield made
    close_desktop(made)


def dialog_of(desktop: Desktop, qtbot: QtBot) -> BringBackDialog:
    """Open the dialog from the window that is there, with the newest backup chosen."""
    door = desktop.doors.unlock or desktop.doors.first_start
    assert door is not None
    press(door, "Bring back from a backup…")
    found: list[BringBackDialog] = []

    def is_open() -> bool:
        found[:] = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, BringBackDialog) and one.isVisible()
        ]
        return bool(found)

    qtbot.waitUntil(is_open, timeout=_LONG_MS)
    return found[0]


def table_of(dialog: BringBackDialog, name: str) -> QTableWidget:
    """Return one of the two tables, seen or not."""
    return next(one for one in dialog.findChildren(QTableWidget) if one.accessibleName() == name)


def look(dialog: BringBackDialog, qtbot: QtBot, field: str, secret: str) -> None:
    """Go on to what is in the backup."""
    press(dialog, "Next")
    if field == "Recovery code":
        press(dialog, "Use the recovery code")
    type_into(dialog, QLineEdit, field, secret)
    press(dialog, "Look into it")
    qtbot.waitUntil(lambda: "arrived whole" in dialog.told, timeout=_LONG_MS)


def window_of(desktop: Desktop) -> MainWindow:
    """Return the main window."""
    assert desktop.window is not None
    return desktop.window


def test_the_laptop_fell_into_the_river(desktop: Desktop, qtbot: QtBot, stick: Path, code: str) -> None:
    """A new computer, the stick and the passphrase: the stick is found, its content seen, and the work is there."""
    assert code
    dialog = dialog_of(desktop, qtbot)
    assert clashing_mnemonics(dialog) == []
    assert unnamed_controls(dialog) == []
    look(dialog, qtbot, "Passphrase", PASSPHRASE)
    assert clashing_mnemonics(dialog) == []
    assert unnamed_controls(dialog) == []
    assert "nothing is replaced" in dialog.told
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        press(dialog, "Bring it back")
    window = window_of(desktop)
    assert len(assessments.list_assessments(window.workspace)) == 1
    assert "as it was at the backup" in window.messages.text
    # And the stick goes on being the second place.
    assert str(stick) in window.home.backup_line.text


def test_with_the_paper_instead_of_the_passphrase(
    desktop: Desktop, qtbot: QtBot, stick: Path, code: str
) -> None:
    """The recovery code brings it back; a new passphrase is asked for then, with the code typed already."""
    assert stick
    dialog = dialog_of(desktop, qtbot)
    look(dialog, qtbot, "Recovery code", code)
    press(dialog, "Bring it back")
    qtbot.waitUntil(lambda: desktop.doors.unlock is not None, timeout=_LONG_MS)
    unlock = desktop.doors.unlock
    assert unlock is not None
    type_into(unlock, QLineEdit, "New passphrase", "seven quiet boats rowing")
    type_into(unlock, QLineEdit, "New passphrase again", "seven quiet boats rowing")
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        press(unlock, "Open")


def test_a_wrong_passphrase_is_told_and_can_be_mended(
    desktop: Desktop, qtbot: QtBot, stick: Path, code: str, tmp_path: Path
) -> None:
    """Nothing is unpacked for it, and giving up leaves the computer as it was."""
    assert stick
    assert code
    dialog = dialog_of(desktop, qtbot)
    press(dialog, "Next")
    type_into(dialog, QLineEdit, "Passphrase", "not this one")
    press(dialog, "Look into it")
    qtbot.waitUntil(lambda: not dialog._messages.isHidden(), timeout=_LONG_MS)  # noqa: SLF001  what is told
    press(dialog, "Cancel")
    assert not (tmp_path / "workspace").exists()


def test_without_a_backup_the_list_says_what_to_do(
    desktop: Desktop, qtbot: QtBot, stick: Path, tmp_path: Path
) -> None:
    """No dead end: nothing was found, and a stick that is plugged in while one looks is noticed."""
    dialog = dialog_of(desktop, qtbot)
    table = table_of(dialog, "Backups")
    assert table.isHidden()
    workspace, _ = make_workspace(tmp_path / "other")
    with workspace:
        back_up(workspace, stick)
    qtbot.waitUntil(lambda: table.rowCount() == 1, timeout=_LONG_MS)
    dialog.reject()


def test_a_backup_is_made_at_the_lock_and_brought_to_the_stick(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever chose a second place need not think of it again; Home says when and where."""
    folder = tmp_path / "workspace"
    workspace, _ = make_workspace(folder)
    with workspace:
        begin_assessment(workspace)
    desktop = make_desktop(qapp, folder)
    desktop.start()
    window = _unlocked(desktop, qtbot)
    assert "no backup outside of this computer" in window.home.backup_line.text
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    press(window.home, "Choose a second place…")
    qtbot.waitUntil(lambda: len(backups_near(stick)) == 1, timeout=_LONG_MS)
    qtbot.waitUntil(lambda: "both places" in window.messages.text, timeout=_LONG_MS)
    assert str(stick) in window.home.backup_line.text
    (one,) = assessments.list_assessments(window.workspace)
    assessments.set_field(window.workspace, one.id, "context", "Written before the lock.")
    with qtbot.waitSignal(desktop.workspace_left, timeout=_LONG_MS):
        desktop.lock()
    assert len(find_backups(folder, stick)) == 4
    window = _unlocked(desktop, qtbot)
    with qtbot.waitSignal(desktop.workspace_left, timeout=_LONG_MS):
        desktop.lock()
    assert len(find_backups(folder, stick)) == 4  # nothing was written
    close_desktop(desktop)


def test_what_is_replaced_is_shown_before_and_kept(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, stick: Path
) -> None:
    """From the unlock window: how each assessment stands beside the present one, and the way back."""
    assert stick
    folder = tmp_path / "workspace"
    workspace, _ = make_workspace(folder)
    with workspace:
        wanted = begin_assessment(workspace)
        assessments.set_field(workspace, wanted, "context", "Then.")
        own_folder(folder).mkdir()
        back_up(workspace, own_folder(folder))
        assessments.set_field(workspace, wanted, "context", "Now.")
    desktop = make_desktop(qapp, folder)
    desktop.start()
    dialog = dialog_of(desktop, qtbot)
    look(dialog, qtbot, "Passphrase", PASSPHRASE)
    table = table_of(dialog, "What is in the backup")
    item = table.item(0, 3)
    assert item is not None
    assert "you have worked on it since" in item.text()
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        press(dialog, "Bring it back")
    assert assessments.load(window_of(desktop).workspace, wanted).context == "Then."
    assert any(one.is_replaced for one in find_backups(folder))
    close_desktop(desktop)
    with reopen(folder) as again:
        assert assessments.load(again, wanted).context == "Then."


def test_the_reminder_can_be_quieted(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """For good: it is not there any more, and the plain line stays."""
    folder = tmp_path / "workspace"
    workspace, _ = make_workspace(folder)
    with workspace:
        begin_assessment(workspace)
    desktop = make_desktop(qapp, folder)
    desktop.start()
    window = _unlocked(desktop, qtbot)
    assert "your work is gone with it" in window.home.backup_line.text
    press(window.home, "Do not remind me")
    assert "your work is gone with it" not in window.home.backup_line.text
    assert "no backup outside of this computer" in window.home.backup_line.text
    close_desktop(desktop)


def _unlocked(desktop: Desktop, qtbot: QtBot) -> MainWindow:
    assert desktop.doors.unlock is not None
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        field = type_into(desktop.doors.unlock, QLineEdit, "Passphrase", PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
    return window_of(desktop)

"""One program, two doors: what opens is what was chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.desk.desk_window import DeskWindow
from eesee_desktop.ui.desktop import Desktop
from support_desktop import close_desktop, make_desktop, named, press, type_into
from support_workspace import PASSPHRASE, make_workspace

_LONG_MS = 30_000


def _begin(desktop: Desktop, qtbot: QtBot, role: str = "") -> None:
    """Lead the first start to its end, as whoever begins a workspace does."""
    first = desktop.doors.first_start
    assert first is not None
    type_into(first, QLineEdit, "Organisation", "Consortium desk")
    for name, chosen in (("Country", "Belgium"), ("What you do here", role)):
        box = named(first, QComboBox, name)
        if chosen:
            box.setCurrentIndex(box.findText(chosen))
    press(first, "Next")
    for name in ("Passphrase", "Passphrase again"):
        type_into(first, QLineEdit, name, PASSPHRASE)
    press(first, "Next")
    qtbot.waitUntil(lambda: bool(first.code), timeout=_LONG_MS)
    code = first.code
    press(first, "Next")
    type_into(first, QLineEdit, "Recovery code", code)
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        press(first, "Begin")


def _enter(desktop: Desktop, qtbot: QtBot) -> None:
    unlock = desktop.doors.unlock
    assert unlock is not None
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        unlock.passphrase_entered.emit(PASSPHRASE)


def _desk(desktop: Desktop) -> DeskWindow:
    assert desktop.window is None
    assert desktop.desk is not None
    return desktop.desk


def test_the_choice_is_kept_with_the_workspace(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever chose the desk at the first start has it after each lock and each start, with a key of its own."""
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    _begin(desktop, qtbot, "Receive them, for the consortium")
    desk = _desk(desktop)
    assert desk.workspace.member.principal == "consortium@eusee"
    with qtbot.waitSignal(desktop.workspace_left, timeout=_LONG_MS):
        desktop.lock()
    _enter(desktop, qtbot)
    _desk(desktop).close()
    again = make_desktop(qapp, tmp_path / "workspace")
    again.start()
    _enter(again, qtbot)
    _desk(again)
    close_desktop(again)


def test_the_desk_can_be_asked_for(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """With ``--desk`` the first start offers the desk, and a member's workspace opens as one."""
    folder = tmp_path / "workspace"
    desktop = make_desktop(qapp, folder, is_desk=True)
    desktop.start()
    first = desktop.doors.first_start
    assert first is not None
    assert named(first, QComboBox, "What you do here").currentText().startswith("Receive them")
    close_desktop(desktop)
    make_workspace(folder)[0].close()
    confirmed = make_desktop(qapp, folder, is_desk=True)
    confirmed.start()
    _enter(confirmed, qtbot)
    _desk(confirmed)
    close_desktop(confirmed)

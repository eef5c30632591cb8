"""Leaving nothing behind in the window: what is asked before, what goes, and how the work goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel
from pytestqt.qtbot import QtBot

from eesee_desktop.services import submissions
from eesee_desktop.services.leaving_nothing import (
    HereKind,
    HereThing,
    OnMachine,
    going_on,
    print_going_on,
    unsent,
    what_is_here,
)
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.dialogs.leave_nothing import LeaveNothingDialog
from support_desktop import make_desktop, named, unlock
from support_workspace import add_example, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Return a workspace with a sealed example, of which no receipt came."""
    made, _ = make_workspace(tmp_path / "ws")
    add_example(made)
    (one,) = unsent(made)
    submissions.seal(made, one.id, tmp_path / "out")
    return made


@pytest.fixture
def dialog(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> LeaveNothingDialog:
    """Return the dialog over what is here."""
    machine = OnMachine(None, tmp_path / "log", tmp_path / "settings.json")
    content = going_on(workspace, "en")

    def write(target: Path) -> None:
        write_out(workspace, target, print_going_on(content, as_text=True))

    made = LeaveNothingDialog(what_is_here(workspace, machine), unsent(workspace), write, None)
    qtbot.addWidget(made)
    made.show()
    return made


def _told(dialog: LeaveNothingDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def _kinds(things: tuple[HereThing, ...]) -> set[HereKind]:
    return {one.kind for one in things}


def test_nothing_goes_before_all_was_said(dialog: LeaveNothingDialog, tmp_path: Path) -> None:
    """Picked, that it may be nowhere else, the sheet, and the word: each is asked for before anything goes."""
    press = dialog.go_on.click
    press()
    assert "Pick" in _told(dialog)
    dialog.boxes[HereKind.KEYS].setChecked(True)
    press()
    assert "nowhere else" in _told(dialog)
    named(dialog, QCheckBox, "Also what may be nowhere else").setChecked(True)
    press()
    assert "Print first" in _told(dialog)
    dialog.write_sheet(tmp_path / "sheet.txt")
    press()
    assert "Type" in _told(dialog)
    assert dialog.result() == 0
    dialog.typed.setText("Remove ")
    press()
    assert dialog.result() == 1
    assert _kinds(dialog.picked) == {HereKind.KEYS}


def test_what_leaves_the_workspace_readable_needs_no_sheet(dialog: LeaveNothingDialog) -> None:
    """Files that were written can go without more ado than the word."""
    dialog.boxes[HereKind.SENT].setChecked(True)
    dialog.typed.setText("remove")
    dialog.go_on.click()
    assert dialog.result() == 1


def test_the_program_ends_when_its_workspace_is_gone(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    """Picked, confirmed: the window closes, workspace, key and backups are gone, and what is out of reach is said."""
    folder = workspace.folder
    workspace.close()
    desktop = make_desktop(qapp, folder)
    desktop.start()
    window = unlock(desktop, qtbot)
    seen: list[str] = []

    def look_at_the_end() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.accept()

    def remove() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LeaveNothingDialog)
        for kind in (HereKind.BACKUPS, HereKind.WORKSPACE, HereKind.KEYS):
            if kind in dialog.boxes:
                dialog.boxes[kind].setChecked(True)
        named(dialog, QCheckBox, "Also what may be nowhere else").setChecked(True)
        dialog.write_sheet(tmp_path / "sheet.pdf")
        dialog.typed.setText("remove")
        dialog.go_on.click()

    QTimer.singleShot(0, remove)
    waiting = QTimer()
    waiting.setInterval(50)

    def look() -> None:
        if QApplication.activeModalWidget() is not None:
            waiting.stop()
            look_at_the_end()

    waiting.timeout.connect(look)
    window.leave_nothing_requested.emit()
    waiting.start()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert "cannot reach" in seen[0]
    assert not folder.exists()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert desktop.window is None
    desktop.deleteLater()

"""A desk on a server in the window: reached before the window is shown, its password asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.services.receiving import Given
from eesee_desktop.services.taking_in import take_in
from eesee_desktop.services.workspace import confirm_recovery_code
from support_desk import Post, enrol, make_desk
from support_desktop import close_desktop, failure_told, make_desktop, press, type_into
from support_postgres import EDITORS, PASSWORDS, SharedDesk
from support_workspace import PASSPHRASE

_LONG_MS = 60_000


def _furnish(folder: Path) -> None:
    made = make_desk(folder)
    confirm_recovery_code(made)
    made.close()


def _answer(words: str, text: str) -> None:
    """Answer the question for a password, once it is asked."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(50, answer)
            return
        if text:
            type_into(dialog, QLineEdit, "Password", text)
        press(dialog, words)

    QTimer.singleShot(50, answer)


def test_what_one_editor_took_in_another_sees(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, post: Post, shared_desk: SharedDesk
) -> None:
    """The window asks for the password once, shows what is on the server, and loses nothing to a broken connection."""
    _furnish(tmp_path / "workspace")
    desktop = make_desktop(qapp, tmp_path / "workspace", is_desk=True, database=shared_desk.address())
    desktop.start()
    assert desktop.doors.unlock is not None
    _answer("Go on", PASSWORDS[EDITORS[0]])
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        desktop.doors.unlock.passphrase_entered.emit(PASSPHRASE)
    assert desktop.desk is not None
    enrol(desktop.desk.workspace, post)
    take_in(desktop.desk.workspace, [post.first], Given())
    assert shared_desk.rows("SELECT country FROM received_head") == [("PER",)]
    shared_desk.drop_connections()
    desktop.desk.overview.refresh()
    assert desktop.desk.overview.table.count == 1
    close_desktop(desktop)


def test_without_the_password_nobody_comes_in(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, shared_desk: SharedDesk
) -> None:
    """Whoever cancels is back at the lock, which says why; the workspace is closed."""
    _furnish(tmp_path / "workspace")
    desktop = make_desktop(qapp, tmp_path / "workspace", is_desk=True, database=shared_desk.address())
    desktop.start()
    unlock = desktop.doors.unlock
    assert unlock is not None
    _answer("Cancel", "")
    unlock.passphrase_entered.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: bool(failure_told(unlock)), timeout=_LONG_MS)
    assert desktop.desk is None
    close_desktop(desktop)

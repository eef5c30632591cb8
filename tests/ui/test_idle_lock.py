from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.presence import Presence
from support_desktop import close_desktop, make_desktop, unlock
from support_workspace import make_workspace


def test_sleep_locks_and_waking_does_not(qapp: QApplication, qtbot: QtBot) -> None:
    """What the system says before it sleeps is passed on; what it says on waking is not."""
    presence = Presence(qapp, qapp)
    with qtbot.assertNotEmitted(presence.left):
        presence.on_prepare_for_sleep(False)  # noqa: FBT003  as D-Bus calls it
    with qtbot.waitSignal(presence.left):
        presence.on_prepare_for_sleep(True)  # noqa: FBT003  as above
    presence.deleteLater()


def test_the_screen_locks_by_itself_and_a_key_puts_that_off(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Without a key or a click the workspace is closed and covered; each key starts the waiting anew."""
    folder = tmp_path / "workspace"
    make_workspace(folder)[0].close()
    desktop = make_desktop(qapp, folder)
    desktop.start()
    window = unlock(desktop, qtbot)
    desktop.lock_after(60_000)
    idle = desktop.findChild(QTimer, "idle")
    qtbot.waitUntil(lambda: idle.remainingTime() < 59_400)
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert idle.remainingTime() > 59_400
    desktop.lock_after(400)
    with qtbot.waitSignal(desktop.unlock_shown, timeout=20_000):
        pass
    assert desktop.window is None
    close_desktop(desktop)

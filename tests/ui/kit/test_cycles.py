from __future__ import annotations

import gc
import threading
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from support_desktop import close_desktop, make_desktop, unlock
from support_freed import Freed
from support_workspace import make_workspace


def test_what_holds_itself_is_freed_on_the_screens_thread(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A thread that asks for much memory frees nothing of the screen's; the program does so by itself, soon."""
    make_workspace(tmp_path / "workspace")[0].close()
    gc.enable()  # as Python begins
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    unlock(desktop, qtbot)
    assert gc.get_freeze_count()  # what is loaded is not looked through
    freed_on: list[threading.Thread] = []
    Freed(freed_on, is_held_by_itself=True)
    thread = threading.Thread(target=lambda: [[number] for number in range(100_000)])
    thread.start()
    thread.join()
    assert not freed_on
    qtbot.waitUntil(lambda: bool(freed_on))
    assert freed_on == [threading.current_thread()]
    close_desktop(desktop)

"""The desk in a window, and what a member sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.desk.desk_window import DeskWindow
from eesee_desktop.ui.kit.background import Background
from support_desk import Post, enrol, make_desk, make_post
from support_workspace import StillClock


@pytest.fixture
def post(tmp_path: Path) -> Post:
    """What a member sends."""
    return make_post(tmp_path / "post")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace of the consortium, with an empty register, a day after the member sealed."""
    clock = StillClock()
    clock.pass_time(24 * 3600)
    made = make_desk(tmp_path / "desk", clock)
    yield made
    made.close()


@pytest.fixture
def enrolled(desk: Workspace, post: Post) -> Post:
    """What a member sends whose key the desk has confirmed."""
    enrol(desk, post)
    return post


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Return what lets the person choose a file, wherever one is asked for."""

    def choose(path: Path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return choose


@pytest.fixture
def window(desk: Workspace, qtbot: QtBot) -> Iterator[DeskWindow]:
    """Show the desk with the keyboard on it."""
    background = Background()
    made = DeskWindow(desk, background)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.put_away()
    background.stop()

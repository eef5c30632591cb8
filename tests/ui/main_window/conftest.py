"""A workspace for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from support_workspace import begin_assessment, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Give a new open workspace."""
    made, _ = make_workspace(tmp_path / "workspace")
    with made:
        yield made


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an empty assessment."""
    wanted = begin_assessment(workspace)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.open_assessment(wanted)
    yield made
    made.close()
    made.put_away()
    background.stop()

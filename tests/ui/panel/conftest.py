"""What the tests of the panel's page share: a panel of three on screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from support_panel import Bench
from support_workspace import make_workspace


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    """Return a panel of three on screen."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    made = Bench(workspace, qtbot)
    yield made
    made.background.stop()
    made.window.put_away()
    made.window.close()
    workspace.close()

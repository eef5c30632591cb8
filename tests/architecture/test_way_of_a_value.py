"""How far it is from a control to the disk and back: counted in calls, which are the same on any machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from support_calls import Calls
from support_value_way import MOST_CALLS, ValueWay
from support_workspace import add_example, make_workspace

# While values went as texts there were 2,010, 1,278 and 1,270 calls, and 12 hops to the score in 10 modules.
MOST_HOPS = 7


@pytest.fixture
def way(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[ValueWay]:
    """Return the page of a dimension of the complete example, in a window that is seen."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = add_example(workspace).id
    window = MainWindow(workspace, Background())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.open_assessment(wanted)
    yield ValueWay(qapp, window)
    window.close()
    window.put_away()
    workspace.close()


@pytest.mark.parametrize("what", MOST_CALLS)
def test_a_value_is_on_disk_in_few_hops_and_few_calls(way: ValueWay, what: str) -> None:
    """From the control to the database there are at most seven functions, and all that follows is bounded too."""
    calls: Calls = way.take(what)
    assert calls.way, "nothing was stored"
    assert calls.way[-1] == "storage.prepared.Prepared.run"
    assert len(calls.way) <= MOST_HOPS, calls.way
    assert calls.total <= MOST_CALLS[what], calls.by_place.most_common(20)


@pytest.mark.parametrize("what", MOST_CALLS)
def test_what_is_shown_after_a_commit_is_what_is_stored(way: ValueWay, what: str) -> None:
    """The assessment in memory, which is not read again, is the one that would be read."""
    way.take(what)
    opened = way.frame.open
    assert opened.value == assessments.load(opened.workspace, opened.id)

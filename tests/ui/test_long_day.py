"""The program after hours of work: what was opened is gone when it is closed, hour by hour."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from support_day import Day, objects_alive


@pytest.mark.qt_log_ignore(
    "This plugin does not support grabbing the keyboard"
)  # of a menu, without a screen
def test_an_hour_leaves_nothing_behind(qapp: QApplication, tmp_path: Path) -> None:
    """After each hour of writing, opening and locking there are as many objects of each kind as after the first."""
    day = Day(qapp, tmp_path / "workspace")
    day.spend_hour(keys=5)
    before = objects_alive()
    for _ in range(2):
        day.spend_hour(keys=5)
    assert objects_alive() - before == {}
    day.end()

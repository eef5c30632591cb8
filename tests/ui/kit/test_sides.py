from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QMargins, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.still import StillDate, StillSpin

_DAY = date(2025, 1, 31)


@pytest.fixture(params=list(Qt.LayoutDirection)[:2])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    """Let the screen be read from either side."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_margins_begin_where_lines_do(direction: Qt.LayoutDirection) -> None:
    """The first is that of the side on which reading begins."""
    is_left = direction is Qt.LayoutDirection.LeftToRight
    assert margins(1, 2, 3, 4) == (QMargins(1, 2, 3, 4) if is_left else QMargins(3, 2, 1, 4))


@pytest.mark.parametrize("made", [StillSpin, lambda: StillDate(QDate(_DAY)), lambda: DateEdit(_DAY)])
def test_figures_begin_where_lines_do(
    direction: Qt.LayoutDirection, qtbot: QtBot, made: type[QWidget]
) -> None:
    """In a wide field they stand at the side on which reading begins."""
    field = made()
    qtbot.addWidget(field)
    field.resize(400, 40)
    line = field.findChildren(QLineEdit)[0]
    is_left = direction is Qt.LayoutDirection.LeftToRight
    field.grab()  # Qt finds out where a text begins when it paints it
    assert (line.cursorRect().center().x() < line.width() / 2) is is_left

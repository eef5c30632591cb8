from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.kit.theme import Theme, apply_theme
from eesee_desktop.ui.section.cited_sources import CitedSources


def _room_in(edit: QLineEdit) -> tuple[int, int, int]:
    """Return where the text of a line begins in its window, and how high its room is."""
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    room = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
    place = edit.mapTo(edit.window(), room.topLeft())
    return place.x(), place.y(), room.height()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_line_inside_a_choice_is_not_cut(qapp: QApplication, qtbot: QtBot, percent: int) -> None:
    """With the focus its text stands where it stood without, and no letter loses its foot."""
    apply_theme(qapp, Theme.LIGHT, percent)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for widget in (CitedSources(window), DateEdit(date(2025, 1, 31), window), QLineEdit(window)):
        column.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    lines = [edit for edit in window.findChildren(QLineEdit) if edit.isVisible()]
    assert len(lines) == 3
    lines[-1].setFocus()
    for edit in lines[:-1]:
        at_rest = _room_in(edit)
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        assert _room_in(edit) == at_rest
        assert at_rest[2] >= edit.fontMetrics().height()
        lines[-1].setFocus()
    apply_theme(qapp, Theme.LIGHT)

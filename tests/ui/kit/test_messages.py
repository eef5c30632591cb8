from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone


def test_a_message_is_told_and_can_be_closed(qtbot: QtBot) -> None:
    """A message stands in a line until Escape takes it away."""
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell("The disk is full.", Tone.ALARM)
    assert bar.text == "The disk is full."
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text == ""


def test_the_one_thing_to_do_is_a_button(qtbot: QtBot) -> None:
    """A message may offer one way out, which closes it."""
    done: list[str] = []
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.tell("Removed.", act=Act("Undo", lambda: done.append("undone")))
    button = next(child for child in bar.findChildren(QPushButton) if child.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert bar.text == ""

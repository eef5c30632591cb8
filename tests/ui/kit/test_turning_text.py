from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.turning_text import TurningText

_TEXT = "one\n\u0645\u0631\u062d\u0628\u0627 one"  # an Arabic paragraph below a Latin one
_RIGHT, _LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture(autouse=True)
def turning(qapp: QApplication) -> Iterator[None]:
    """Let there be one, as in the program; windows of other tests may have left theirs."""
    for left in qapp.findChildren(TurningText):
        shiboken6.delete(left)  # type: ignore[no-untyped-call]  # it ships no types
    only = TurningText(qapp, qapp)
    yield
    shiboken6.delete(only)  # type: ignore[no-untyped-call]  # as above


def _shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def _both_keys(widget: QWidget, between: Qt.Key | None = None) -> None:
    QTest.keyPress(widget, Qt.Key.Key_Control)
    QTest.keyPress(widget, Qt.Key.Key_Shift, Qt.KeyboardModifier.ControlModifier)
    if between is not None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(widget, between, both)
    QTest.keyRelease(widget, Qt.Key.Key_Shift, Qt.KeyboardModifier.ControlModifier)
    QTest.keyRelease(widget, Qt.Key.Key_Control)


def test_a_paragraph_turns_and_turns_back(qtbot: QtBot) -> None:
    """Ctrl and Shift together turn the paragraph with the cursor and no other; its letters stay as they are."""
    edit = QTextEdit()
    edit.setPlainText(_TEXT)
    _shown(edit, qtbot)
    _both_keys(edit)
    assert edit.document().firstBlock().textDirection() == _RIGHT
    before = edit.document().lastBlock().textDirection()
    _both_keys(edit)
    assert edit.document().firstBlock().textDirection() == _LEFT
    assert edit.document().lastBlock().textDirection() == before
    assert edit.toPlainText() == _TEXT


def _end(line: LineEdit) -> int:
    line.grab()  # where the text begins is settled when it is painted
    return line.cursorRect().center().x()


def test_a_line_turns(qtbot: QtBot) -> None:
    """A field of one line runs the other way, to be seen in where its end is; its letters stay as they are."""
    line = LineEdit("Title (draft)?")
    line.resize(300, 30)
    _shown(line, qtbot)
    before = _end(line)
    _both_keys(line)
    assert _end(line) > before + 50
    assert line.runs_from_the_right
    _both_keys(line)
    assert _end(line) == before
    assert line.text() == "Title (draft)?"


def test_a_shortcut_that_begins_so_turns_nothing(qtbot: QtBot) -> None:
    """Ctrl+Shift+8 makes a list, and the text stays as it is."""
    edit = QTextEdit()
    _shown(edit, qtbot)
    _both_keys(edit, Qt.Key.Key_8)
    assert edit.document().firstBlock().textDirection() == _LEFT

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.editor.prose_edit import ProseEdit
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.plain_edit import PlainEdit

_ARABIC = "\u062a\u0642\u0631\u064a\u0631"
_WIDTH = 300


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Have a screen that is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _line(text: str, qtbot: QtBot) -> LineEdit:
    line = LineEdit(text)
    qtbot.addWidget(line)
    line.resize(_WIDTH, 30)
    line.show()
    return line


def _is_at_the_right(line: LineEdit) -> bool:
    return _x(line) > _WIDTH / 2


def _x(line: LineEdit) -> int:
    line.grab()  # where the text begins is settled when it is painted
    return line.cursorRect().center().x()


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize(
    ("text", "is_at_the_right"),
    [("", True), ("40", True), (_ARABIC, True), ("Title", False), ("2.3 a", False)],
)
def test_the_cursor_waits_where_reading_begins(text: str, *, is_at_the_right: bool, qtbot: QtBot) -> None:
    """On a mirrored screen the first strong letter says the side; without one it is the right."""
    line = _line(text, qtbot)
    assert _is_at_the_right(line) is is_at_the_right
    line.clear()
    assert _is_at_the_right(line)


@pytest.mark.usefixtures("mirrored")
def test_home_and_end_and_arrows_in_arabic(qtbot: QtBot) -> None:
    """Home goes to the right end, End to the left one, and the left arrow key goes on."""
    line = _line(_ARABIC, qtbot)
    QTest.keyClick(line, Qt.Key.Key_Home)
    first = _x(line)
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.cursorPosition() == 1
    QTest.keyClick(line, Qt.Key.Key_End)
    assert line.cursorPosition() == len(_ARABIC)
    assert _x(line) < first


@pytest.mark.usefixtures("mirrored")
def test_an_address_begins_at_the_left(qtbot: QtBot) -> None:
    """What is never written from the right waits at the left on any screen."""
    line = _line("", qtbot)
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not _is_at_the_right(line)


@pytest.mark.parametrize("field", [LineEdit, PlainEdit, ProseEdit])
def test_the_key_of_a_button_writes_nothing(
    field: Callable[[], LineEdit | PlainEdit | ProseEdit], qtbot: QtBot
) -> None:
    """Alt and a letter belong to a button, also to one that cannot be pressed yet; AltGr and a letter write."""
    made = field()
    qtbot.addWidget(made)
    QTest.keyClick(made, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert _words(made) == ""
    QTest.keyClick(made, Qt.Key.Key_S, Qt.KeyboardModifier.GroupSwitchModifier)
    assert _words(made) == "s"


def _words(field: LineEdit | PlainEdit | ProseEdit) -> str:
    return field.text() if isinstance(field, LineEdit) else field.toPlainText()

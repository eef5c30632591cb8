"""Anywhere in an assessment by a key, or by typing a few letters of its name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.theme import Theme, apply_theme
from eesee_desktop.ui.main_window.go_to_box import GoToBox, Target, matching
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import named

_LONG_MS = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier


def _opened(window: MainWindow) -> QLineEdit:
    """Press the key of the box; return its line."""
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    return named(_box(window), QLineEdit, "Section, field or what to do")


def _box(window: MainWindow) -> QWidget:
    return window.findChildren(GoToBox)[-1]


@pytest.mark.parametrize("number", range(1, 7))
def test_ctrl_and_a_digit_goes_to_a_principle(window: MainWindow, number: int) -> None:
    """Ctrl+1 to Ctrl+6 go to the principles, from wherever one writes."""
    assert window.frame is not None
    window.frame.go_to("context")
    QApplication.processEvents()
    QTest.keyClick(window.focusWidget() or window, Qt.Key(Qt.Key.Key_0 + number), CONTROL)
    assert window.frame.section == str(number)


@pytest.mark.parametrize(
    ("typed", "section", "field"),
    [("2.1 just", "2.1", "2.1.justification"), ("raw", "1", "1.external.raw"), ("HISTORY", "history", "")],
)
def test_typing_goes_to_a_section_or_field(
    window: MainWindow, qtbot: QtBot, typed: str, section: str, field: str
) -> None:
    """A few letters and Enter lead to the place, the cursor in it."""
    frame = window.frame
    assert frame is not None
    line = _opened(window)
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert frame.section == section
    page = frame.page
    assert page is not None
    qtbot.waitUntil(lambda: page.field_with_focus == field, timeout=_LONG_MS)


def test_typing_does_what_a_menu_does(window: MainWindow, qtbot: QtBot) -> None:
    """Acts are found by their names, and done."""
    line = _opened(window)
    QTest.keyClicks(line, "lock")
    with qtbot.waitSignal(window.lock_requested):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_arrows_choose_while_one_types(window: MainWindow) -> None:
    """Down goes to the next match, the cursor stays in the line."""
    assert window.frame is not None
    line = _opened(window)
    QTest.keyClicks(line, "2")
    shown = named(_box(window), QTreeWidget, "Where to")
    first = shown.currentItem()
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert shown.currentItem() is not first
    assert shown.currentItem().isSelected()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert window.frame.section == "context"


def test_accents_and_case_do_not_matter() -> None:
    """What begins with what is typed comes first; nobody has to type an accent."""
    targets = [Target(words, "", lambda: None) for words in ("À côté du Pérou", "Perou", "Elsewhere")]
    assert [target.words for target in matching("PEROU", targets)] == ["Perou", "À côté du Pérou"]
    assert matching("nowhere at all", targets) == []


def test_rows_have_their_room(window: MainWindow, qapp: QApplication) -> None:
    """A row has room above and below its words, as in every list of the program."""
    apply_theme(qapp, Theme.LIGHT)
    _opened(window)
    QApplication.processEvents()
    rows = named(_box(window), QTreeWidget, "Where to")
    first = rows.topLevelItem(0)
    assert first is not None
    assert rows.visualItemRect(first).height() >= rows.fontMetrics().height() + 6

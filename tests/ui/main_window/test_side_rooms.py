"""Sections, page and guidance share the window: never three panes where there is not room for them."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.em import ORDINARY_EM, em_of
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow

_WIDTHS = (700, 899, 901, 1000, 1099, 1101, 1400)


def _frame(window: MainWindow) -> AssessmentFrame:
    assert window.frame is not None
    return window.frame


def _make_wide(window: MainWindow, width: int) -> None:
    """Make the window as wide as so many pixels of ordinary type."""
    window.resize(math.ceil(width * em_of(window) / ORDINARY_EM), 700)
    QApplication.processEvents()


def _docked(window: MainWindow) -> list[QWidget]:
    frame = _frame(window)
    return [part for part in (frame.tree, frame.side) if part.isVisible()]


@pytest.mark.parametrize("width", _WIDTHS)
def test_panes_give_way_to_the_page(window: MainWindow, width: int) -> None:
    """Guidance stands beside the page from 1100 px, sections from 900, and the page keeps most of the room."""
    frame = _frame(window)
    frame.tree.choose("2.1")
    _make_wide(window, width)
    assert frame.tree.isVisible() is (width >= 900)
    assert frame.side.isVisible() is (width >= 1100)
    page = frame.page
    assert page is not None
    assert page.width() >= 440
    assert sum(part.width() for part in _docked(window)) + page.width() <= frame.width()


def test_guidance_is_not_there_where_there_is_none(window: MainWindow) -> None:
    """A pane with nothing in it takes no room, and comes back with the next section that has guidance."""
    frame = _frame(window)
    _make_wide(window, 1400)
    for section, has_guidance in (("context", False), ("2.1", True), ("history", False), ("3.2", True)):
        frame.tree.choose(section)
        assert frame.side.isVisible() is has_guidance


def test_a_drawer_opens_over_the_page_and_goes(window: MainWindow, qtbot: QtBot) -> None:
    """In a narrow window what is asked for lies over the page, one at a time; Esc and the page close it."""
    frame = _frame(window)
    frame.tree.choose("2.1")
    _make_wide(window, 800)
    page = frame.page
    assert page is not None
    before = page.width()
    frame.toggle_side()
    assert frame.side.isVisible()
    assert page.width() == before
    frame.toggle_sections()
    assert frame.tree.isVisible()
    assert not frame.side.isVisible()
    assert page.width() == before
    qtbot.waitUntil(frame.tree.hasFocus)
    QTest.keyClick(frame.tree, Qt.Key.Key_Escape)
    assert not frame.tree.isVisible()
    assert page.isAncestorOf(window.focusWidget() or window)
    frame.toggle_sections()
    frame.tree.choose("3.1")
    assert frame.tree.isVisible()  # who moves by arrows goes on looking
    QTest.keyClick(frame.tree, Qt.Key.Key_Return)
    assert not frame.tree.isVisible()
    frame.toggle_side()
    where = page.mapTo(frame, page.rect().center())
    shown = frame.childAt(where.x() // 2, where.y())
    assert shown is not None
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert not frame.side.isVisible()


def test_widths_that_were_chosen_come_back_after_every_resize(window: MainWindow) -> None:
    """Narrow and wide again, each pane is as wide as the person made it."""
    frame = _frame(window)
    frame.tree.choose("2.1")
    _make_wide(window, 1500)
    splitter = window.findChild(QSplitter, "panes")
    assert splitter is not None
    handle = splitter.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.rect().center() + QPoint(60, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center() + QPoint(60, 0))
    QApplication.processEvents()
    chosen = frame.tree.width(), frame.side.width()
    for width in (800, 1000, 1101, 700, 1500):
        _make_wide(window, width)
    assert (frame.tree.width(), frame.side.width()) == chosen
    kept = frame.state()
    frame.take_state(kept)
    assert (frame.tree.width(), frame.side.width()) == chosen


def test_f6_goes_round_sections_page_and_guidance(window: MainWindow, qtbot: QtBot) -> None:
    """F6 visits the guidance where it is seen, and comes back into the page where one was."""
    frame = _frame(window)
    frame.go_to("2.1.justification")
    _make_wide(window, 1400)
    page = frame.page
    assert page is not None
    qtbot.waitUntil(lambda: page.field_with_focus == "2.1.justification")
    visited = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focus = window.focusWidget()
        assert focus is not None
        visited.append(
            "guidance" if frame.side.isAncestorOf(focus) else "sections" if focus is frame.tree else "page"
        )
    assert visited == ["guidance", "sections", "page"]
    assert page.field_with_focus == "2.1.justification"


def test_a_long_name_wraps_and_shows_its_number(window: MainWindow) -> None:
    """A name that is too long for its line has the height of two; a short one has that of one."""
    tree = _frame(window).tree
    _make_wide(window, 1000)
    heights = {}
    for section in ("2.1", "5.1"):
        tree.choose(section)
        QApplication.processEvents()
        heights[section] = tree.visualItemRect(tree.currentItem()).height()
    assert heights["5.1"] >= heights["2.1"] + tree.fontMetrics().lineSpacing() // 2
    assert heights["5.1"] >= 2 * tree.fontMetrics().lineSpacing()

"""Tab follows the order of reading, on every page and at home, whenever the parts of a page were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTableView, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, panel
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.editor.writing_view import WritingView
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.reading_order import tab_to_next
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import named
from support_workspace import fitted_example, make_workspace

_MOST = 200
_SECTIONS = ("context", "1", "2", "2.1", "recommendations", "sources", "review", "history", "search")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on a complete assessment."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    example = fitted_example()
    assessments.add_assessment(workspace, example, latest_instrument())
    panel.add_member(workspace, AssessmentId(example.id), None)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def _open(window: MainWindow, section: str) -> None:
    window.open_assessment(assessments.list_assessments(window.workspace)[0].id)
    assert window.frame is not None
    # From another page, so that the page is made late; then parts of it, later still.
    window.frame.tree.choose("notice")
    window.frame.tree.choose(section)
    page = window.frame.page
    assert page is not None
    for fold in page.findChildren(Fold):
        fold.set_open(True)
    QApplication.processEvents()


def _walked(window: MainWindow, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until the focus is back where it began; return what it came to."""
    start = window.focusWidget()
    assert start is not None
    found = [start]
    for _ in range(_MOST):
        QTest.keyClick(window.focusWidget() or window, key)
        now = window.focusWidget()
        assert now is not None
        if now is start:
            return found
        assert now not in found
        found.append(now)
    msg = "Tab goes round in a part of the window"
    raise AssertionError(msg)


def _top(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).y()


def _is_read_on(parts: list[QWidget], window: QWidget) -> bool:
    """Tell whether no part stands wholly above the one before it."""
    return all(
        _top(after, window) + after.height() > _top(before, window)
        or before.mapTo(window, QPoint(0, 0)).x() < after.mapTo(window, QPoint(0, 0)).x()
        for before, after in pairwise(parts)
    )


@pytest.mark.parametrize("section", _SECTIONS)
def test_tab_reads_the_window(window: MainWindow, section: str) -> None:
    """Head, sections, page, guidance, line at the bottom: each is gone through once, from top to bottom."""
    _open(window, section)
    frame = window.frame
    assert frame is not None
    page = frame.page
    assert page is not None
    frame.tree.setFocus()

    def room_of(widget: QWidget) -> str:
        rooms = {"sections": frame.tree, "page": page, "guidance": frame.side, "line": window.status}
        found = (name for name, room in rooms.items() if widget is room or room.isAncestorOf(widget))
        return next(found, "head")

    walked = _walked(window)
    rooms = [name for name, _ in groupby(map(room_of, walked))]
    order = [name for name in ("sections", "page", "guidance", "line", "head") if name in rooms]
    assert rooms == order
    assert _is_read_on([widget for widget in walked if room_of(widget) == "page"], window)
    frame.tree.setFocus()
    assert _walked(window, Qt.Key.Key_Backtab) == [walked[0], *reversed(walked[1:])]


def test_tab_comes_to_a_text_before_its_tools(window: MainWindow) -> None:
    """Whoever goes on by Tab and types writes into the text; its tools come after it, and back again before."""
    _open(window, "1")
    named(window, QLineEdit, "Previous score").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    text = named(window, QTextEdit, "Introduction to this principle")
    assert window.focusWidget() is text
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert isinstance(window.focusWidget(), QComboBox)


def test_tab_reads_home(window: MainWindow) -> None:
    """The list of assessments is gone through from top to bottom, too."""
    window.show_home()
    walked = _walked(window)
    first = min(range(len(walked)), key=lambda at: _top(walked[at], window))
    assert _is_read_on(walked[first:] + walked[:first], window)


def test_tab_leads_out_of_the_votes(window: MainWindow) -> None:
    """In the grid arrows and Return go from vote to vote; Tab goes on to what comes after it."""
    _open(window, "panel")
    votes = next(view for view in window.findChildren(QTableView) if view.accessibleName() == "Votes")
    votes.setFocus()
    QTest.keyClick(votes, Qt.Key.Key_Tab)
    assert window.focusWidget() is not votes


def test_tab_stays_in_the_writing_view(window: MainWindow) -> None:
    """While one text lies over the window, Tab goes round in it and to nothing that it covers."""
    _open(window, "2.1")
    page = window.frame.page if window.frame is not None else None
    assert page is not None
    page.toggle_writing()
    view = window.findChildren(WritingView)[0]
    close = named(view, QToolButton, "Leave the writing view")
    close.setFocus()
    central = window.centralWidget()
    assert central is not None
    assert all(not central.isAncestorOf(widget) for widget in _walked_once(window, close))
    page.toggle_writing()
    assert central.isEnabled()


def _walked_once(window: MainWindow, start: QWidget) -> list[QWidget]:
    """Go on in the order of reading, out of texts too, until the focus is back; return what it came to."""
    found: list[QWidget] = []
    while start not in found:
        now = window.focusWidget()
        assert now is not None
        assert tab_to_next(window, is_next=True)
        here = window.focusWidget()
        assert here is not None
        assert here is not now
        found.append(here)
        assert len(found) < _MOST
    assert len(found) > 2
    return found

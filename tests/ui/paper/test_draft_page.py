"""The draft report inside the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from eesee_desktop.intake.documents.word import read_word
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.paper.draft_page import DraftPage
from support_desktop import close_desktop, make_desktop, press, unlock
from support_kept import set_texts_with
from support_workspace import fitted_example, make_workspace

_LONG_MS = 30_000


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """Return the program with a complete assessment open."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    assessments.add_assessment(workspace, fitted_example(), latest_instrument())
    workspace.close()
    made = make_desktop(qapp, tmp_path / "workspace")
    made.start()
    unlock(made, qtbot).open_assessment(fitted_example().id)
    yield made
    close_desktop(made)


def _draft(window: MainWindow, qtbot: QtBot) -> DraftPage:
    """Go to the draft and wait for its pages."""
    assert window.frame is not None
    window.frame.go_to("draft")
    page = window.frame.page
    assert isinstance(page, DraftPage)
    with qtbot.waitSignal(page.viewer.refreshed, timeout=_LONG_MS):
        pass
    qtbot.waitUntil(lambda: bool(page.viewer.view.pictures), timeout=_LONG_MS)
    return page


def _write(window: MainWindow, text: str) -> None:
    assert window.frame is not None
    opened = window.frame.open
    opened.set_value(opened.fields["context"], text)


def _window(desktop: Desktop) -> MainWindow:
    assert desktop.window is not None
    return desktop.window


def test_it_is_shown_as_pages_and_follows_what_is_written(desktop: Desktop, qtbot: QtBot) -> None:
    """Words that are saved stand in the pages a moment later, without a click, and can be found there."""
    window = _window(desktop)
    page = _draft(window, qtbot)
    assert page.viewer.page_count > 3
    assert page.viewer.told == ""
    page.viewer.search.setText("xylophone")
    qtbot.waitUntil(lambda: page.viewer.found == (), timeout=_LONG_MS)
    assert window.frame is not None
    with qtbot.waitSignal(page.viewer.refreshed, timeout=_LONG_MS):
        _write(window, "The xylophone is a word of its own.")
    qtbot.waitUntil(lambda: len(page.viewer.found) == 1, timeout=_LONG_MS)


def test_a_lock_does_not_wait_for_it(desktop: Desktop, qtbot: QtBot) -> None:
    """The pages are made beside everything else: the screen is covered while they are being printed."""
    window = _window(desktop)
    assert window.frame is not None
    window.frame.go_to("draft")
    page = window.frame.page
    assert isinstance(page, DraftPage)
    assert page.viewer.page_count == 0
    with qtbot.waitSignal(desktop.unlock_shown, timeout=_LONG_MS):
        desktop.lock()
    assert desktop.window is None


def test_what_was_worked_out_of_texts_goes_with_the_lock(desktop: Desktop, qtbot: QtBot) -> None:
    """Paragraphs that were measured and broken are kept for the next printing; behind a lock none of them is left."""
    window = _window(desktop)
    _write(window, "The xylophone is a word of its own.")
    _draft(window, qtbot)
    assert set_texts_with("xylophone") == 1
    with qtbot.waitSignal(desktop.unlock_shown, timeout=_LONG_MS):
        desktop.lock()
    qtbot.waitUntil(lambda: not set_texts_with("xylophone"), timeout=_LONG_MS)


def test_pages_are_as_large_as_one_wants_them(desktop: Desktop, qtbot: QtBot) -> None:
    """As wide as there is room at first; larger and smaller by button, and with Ctrl and the wheel."""
    page = _draft(_window(desktop), qtbot)
    view = page.viewer.view
    fitted = view.zoom
    press(page.viewer, "Larger pages")
    assert view.zoom == pytest.approx(fitted * 1.25)
    middle = QPointF(view.viewport().rect().center())
    turn = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own order of arguments
    )
    QApplication.sendEvent(view.viewport(), turn)
    assert view.zoom == pytest.approx(fitted)
    press(page.viewer, "Fit width")
    assert view.fits_width


def test_it_is_saved_as_it_is_shown(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file holds the pages that one has just looked at, and one is told that it is not encrypted."""
    window = _window(desktop)
    page = _draft(window, qtbot)
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(page.viewer, "Save as PDF…")
    assert target.read_bytes().startswith(b"%PDF")
    assert "not encrypted" in window.messages.text


def test_it_is_saved_for_word(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The draft can be saved as a Word document; the panel's copy, whose lines are numbered, cannot."""
    window = _window(desktop)
    page = _draft(window, qtbot)
    target = tmp_path / "out.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(page.viewer, "Save for Word…")
    assert read_word(target.read_bytes()).blocks
    assert "not encrypted" in window.messages.text
    page.viewer.show_kind(is_panel_copy=True)
    word = next(one for one in page.findChildren(QPushButton) if "Word" in one.text())
    assert not word.isEnabled()


def test_it_can_stand_beside_the_text(desktop: Desktop, qtbot: QtBot) -> None:
    """In a window of its own it follows what is written in the other one, and goes when the assessment is left."""
    window = _window(desktop)
    page = _draft(window, qtbot)
    press(page, "Beside the text")
    beside = page.beside
    assert beside is not None
    qtbot.waitUntil(lambda: beside.viewer.page_count > 0, timeout=_LONG_MS)
    assert window.frame is not None
    window.frame.go_to("context")
    with qtbot.waitSignal(beside.viewer.refreshed, timeout=_LONG_MS):
        _write(window, "Written beside the pages.")
    window.show_home()
    assert not beside.isVisible()


def test_what_is_left_while_it_is_being_made_is_left(desktop: Desktop) -> None:
    """Home, or the end of the program, in the middle of printing: no thread is left that works on nothing."""
    window = _window(desktop)
    assert window.frame is not None
    window.frame.go_to("draft.panel")
    window.show_home()
    assert window.frame is None


def test_tools_are_as_large_as_the_type(desktop: Desktop, qtbot: QtBot) -> None:
    """Pages that were opened in type of 200 % leave no gaps between their tools once it is 100 % again."""
    window = _window(desktop)
    window.text_size_requested.emit(100)
    row = _draft(window, qtbot).viewer.tools
    tools = [tool for tool in row.findChildren(QToolButton) if tool.parent() is row]
    beside = row.findChildren(QPushButton)[0]
    large = beside.height()
    window.text_size_requested.emit(-100)
    qtbot.waitUntil(lambda: beside.height() < large)
    qtbot.waitUntil(lambda: {tool.height() for tool in tools} == {beside.height()})

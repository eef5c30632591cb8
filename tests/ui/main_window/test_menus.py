"""The menus hold what people look for in them: sealing, and what one does to a text."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from eesee_desktop.ui.editor.find_bar import FindBar
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import named, type_into


def _choose(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()


def test_seal_is_in_the_menu(window: MainWindow) -> None:
    """Sealing can be asked for by the menu, and says what is missing as its button does."""
    assert window.frame is not None
    _choose(window, "seal")
    assert window.frame.section == "review"
    assert "52 required" in window.frame.messages.text


def test_cut_copy_and_paste_act_where_the_cursor_is(window: MainWindow) -> None:
    """By the menu a text is cut and pasted as by its keys, which stay those of the text."""
    assert window.frame is not None
    window.frame.tree.choose("context")
    text = type_into(window, QTextEdit, "Text", "Rivers")
    assert isinstance(text, QTextEdit)
    text.selectAll()
    _choose(window, "cut")
    assert text.toPlainText() == ""
    assert QApplication.clipboard().text() == "Rivers"
    for _ in range(2):
        _choose(window, "paste")
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.Paste))
    assert text.toPlainText() == "Rivers" * 3


def test_find_here_opens_the_bar_of_the_text(window: MainWindow) -> None:
    """Find is where people look for it; on a page without a text it leads to the search of all."""
    assert window.frame is not None
    window.frame.tree.choose("context")
    text = named(window, QTextEdit, "Text")
    text.setFocus()
    _choose(window, "find_here")
    assert any(bar.isVisible() for bar in window.findChildren(FindBar))
    window.frame.tree.choose("results")
    _choose(window, "find_here")
    assert window.frame.section == "search"

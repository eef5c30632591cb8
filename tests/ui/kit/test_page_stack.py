from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.page_stack import PageStack


def page() -> QWidget:
    """Return a page with two fields."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit(made))
    column.addWidget(QLineEdit(made))
    return made


@pytest.fixture
def stack(qtbot: QtBot) -> PageStack:
    """Return a stack in which the first of two pages is seen."""
    made = PageStack()
    qtbot.addWidget(made)
    made.resize(300, 200)
    for _ in range(2):
        made.add(page())
    with qtbot.waitExposed(made):
        made.show()
    made.show_page(pages(made)[0])
    return made


def pages(stack: PageStack) -> list[QWidget]:
    """Return the pages in their order."""
    return [child for child in stack.children() if isinstance(child, QWidget)]


def fields(of: QWidget) -> list[QLineEdit]:
    """Return the fields of a page."""
    return of.findChildren(QLineEdit)


def test_one_page_is_seen_in_all_the_room(stack: PageStack) -> None:
    """The other pages are out of sight and out of reach, also after the window changed its size."""
    first, second = pages(stack)
    assert (first.isVisible(), second.isVisible()) == (True, False)
    stack.resize(400, 300)
    stack.show_page(second)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    assert second.geometry() == stack.rect()


def test_the_cursor_is_never_left_in_a_page_that_is_out_of_sight(stack: PageStack) -> None:
    """What is typed goes nowhere until the cursor is in the page that is seen, and there where it was last."""
    first, second = pages(stack)
    fields(first)[1].setFocus()
    stack.show_page(second)
    assert stack.focusWidget() not in fields(first)
    fields(second)[0].setFocus()
    stack.show_page(first)
    assert stack.window().focusWidget() is fields(first)[1]

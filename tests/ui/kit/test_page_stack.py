from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.page_stack import PageStack
from eesee_desktop.ui.kit.theme import COLOURS, Theme, apply_theme


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


class _Restyled(QLabel):
    """Counts how often it was told of another style."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Words", parent)
        self.times = 0

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        self.times += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


def test_another_look_is_put_on_what_is_seen_first(qapp: QApplication, stack: PageStack) -> None:
    """Another theme and size touch no page that is not seen; that one has both when it comes to the front."""
    apply_theme(qapp, Theme.LIGHT)
    front, behind = pages(stack)
    label = _Restyled(behind)
    label.setProperty("rank", "muted")
    stack.show_page(behind)
    stack.show_page(front)
    size, before = label.font().pointSizeF(), label.times
    apply_theme(qapp, Theme.DARK, 150)
    assert label.times == before
    stack.show_page(behind)
    assert label.times == before + 1
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(COLOURS[Theme.DARK].muted)
    assert label.font().pointSizeF() == pytest.approx(size * 1.5)
    apply_theme(qapp, Theme.LIGHT)


def test_a_page_gets_another_look_when_there_is_time(
    qapp: QApplication, qtbot: QtBot, stack: PageStack
) -> None:
    """Pages that nobody goes to wear the new look a moment later all the same."""
    apply_theme(qapp, Theme.LIGHT)
    label = _Restyled(pages(stack)[1])
    label.ensurePolished()
    before = label.times
    apply_theme(qapp, Theme.DARK)
    qtbot.waitUntil(lambda: label.times == before + 1)
    apply_theme(qapp, Theme.LIGHT)


def test_each_widget_is_styled_once_for_another_look(qapp: QApplication, qtbot: QtBot) -> None:
    """How deep a widget lies does not make a change of theme longer."""
    apply_theme(qapp, Theme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    holder = window
    for _ in range(6):
        holder = QWidget(holder)
    label = _Restyled(holder)
    with qtbot.waitExposed(window):
        window.show()
    before = label.times
    apply_theme(qapp, Theme.DARK)
    assert label.times - before <= 2
    apply_theme(qapp, Theme.LIGHT)

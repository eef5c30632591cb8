from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.kit.theme import COLOURS, Theme, apply_theme

_RING = 2


def _button(kind: str) -> QPushButton:
    button = QPushButton("Write it again")
    button.setProperty("kind", kind)
    return button


def _line() -> QLineEdit:
    line = QLineEdit("words")
    line.setReadOnly(True)  # no cursor that blinks
    return line


def _tool() -> QToolButton:
    button = QToolButton()
    button.setText("B")
    return button


def _sections() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setObjectName("sections")
    return tree


def _table() -> QTableView:
    table = QTableView()
    table.setProperty("kind", "table")
    return table


_MAKERS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: _button(""),
    "danger": lambda: _button("danger"),
    "quiet": lambda: _button("quiet"),
    "link": lambda: _button("link"),
    "line": _line,
    "prose": QPlainTextEdit,
    "number": QSpinBox,
    "day": lambda: DateEdit(date(2025, 1, 1)),
    "choice": lambda: ValueChoice(((1, "High"), (2, "Low"))),
    "check": lambda: QCheckBox("Furthest apart first"),
    "tool": _tool,
    "sections": _sections,
    "tree": QTreeWidget,
    "table": _table,
}


def _picture(widget: QWidget, *, has_focus: bool, other: QWidget) -> QImage:
    (widget if has_focus else other).setFocus()
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
@pytest.mark.parametrize("kind", _MAKERS)
def test_the_focus_is_a_ring_that_moves_nothing(
    qapp: QApplication, qtbot: QtBot, kind: str, theme: Theme
) -> None:
    """Whatever has the focus wears a ring of two pixels in the accent at its edge, and what is inside stays."""
    apply_theme(qapp, theme)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    widget, other = _MAKERS[kind](), QPushButton("Other")
    column.addWidget(widget)
    column.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    without = _picture(widget, has_focus=False, other=other)
    size, hint = widget.size(), widget.sizeHint()
    ringed = _picture(widget, has_focus=True, other=other)
    assert (widget.size(), widget.sizeHint()) == (size, hint)
    accent, middle = QColor(COLOURS[theme].accent), ringed.height() // 2
    for x in range(_RING):
        assert ringed.pixelColor(x, middle) == accent
        assert without.pixelColor(x, middle) != accent
    if kind not in {"prose", "number", "day", "table"}:  # in these a cursor comes
        inside = QRect(0, 0, ringed.width(), ringed.height()).adjusted(8, 8, -8, -8)
        assert ringed.copy(inside) == without.copy(inside)
    apply_theme(qapp, Theme.LIGHT)


def test_what_is_pressed_or_filled_in_is_32_pixels_high(qapp: QApplication, qtbot: QtBot) -> None:
    """Controls are as high as one another, without the room that the ring needs."""
    apply_theme(qapp, Theme.LIGHT)
    for kind in ("button", "danger", "line", "number", "day", "choice"):
        widget = _MAKERS[kind]()
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().expandedTo(widget.minimumSize()).height() - 2 * _RING == 32, kind

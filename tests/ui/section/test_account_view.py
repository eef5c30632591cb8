"""The account of something that was read, in a window of usual width."""

from __future__ import annotations

from PySide6.QtWidgets import QTreeWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.intake.account import Account
from eesee_desktop.intake.reports.reading import Destination, report_piece
from eesee_desktop.ui.section.account_view import AccountView

_BECAME = "Not taken: the score of a dimension; last time\u2019s are kept for principles only"


def test_what_became_of_each_part_can_be_read(qtbot: QtBot) -> None:
    """It has as much room as the words themselves, from the first look, and its lines are whole."""
    room = QWidget()
    qtbot.addWidget(room)
    view = AccountView(room)
    piece = report_piece(268, "Score of 2.1: 3", Destination.SCORE_OF_DIMENSION)
    view.show_account(Account((piece,)), lambda _: _BECAME)
    column = QVBoxLayout(room)
    column.addWidget(view)
    room.resize(760, 500)
    room.show()
    tree = view.findChildren(QTreeWidget)[0]
    assert tree.columnWidth(1) >= tree.viewport().width() // 3
    assert tree.columnWidth(2) < tree.viewport().width() // 4
    top = tree.topLevelItem(0)
    assert top is not None
    line = tree.visualItemRect(top.child(0)).height()
    lines = -(-tree.fontMetrics().horizontalAdvance(_BECAME) // tree.columnWidth(1))
    assert lines > 1
    assert line >= lines * tree.fontMetrics().height()

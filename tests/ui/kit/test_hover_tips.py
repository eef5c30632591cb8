"""Tips stay, can be pointed at, and go when one wants them to (WCAG 2.2, 1.4.13)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.hover_tips import HoverTips

_LONGER_THAN_QT_MS = 700  # Qt hides a tip 300 ms after the pointer went


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[QDialog]:
    """Return a dialog with a button that has a tip, in a program that keeps tips."""
    tips = HoverTips(qapp, qapp)
    made = QDialog()
    qtbot.addWidget(made)
    button = QPushButton("Mark", made)
    button.setToolTip("What it is for")
    made.resize(300, 200)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    QToolTip.hideText()
    tips.deleteLater()


def _show_tip(dialog: QDialog) -> QWidget:
    """Point at the button until its tip comes."""
    button = dialog.findChildren(QPushButton)[0]
    QCursor.setPos(button.mapToGlobal(QPoint(5, 5)))
    QToolTip.showText(button.mapToGlobal(QPoint(5, 5)), button.toolTip(), button)
    QTest.mouseMove(dialog.windowHandle(), QPoint(8, 8))
    return next(
        one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible()
    )


def test_the_pointer_can_go_to_a_tip(dialog: QDialog, qtbot: QtBot) -> None:
    """While the pointer is on a tip it stays, and when it leaves it goes."""
    tip = _show_tip(dialog)
    QCursor.setPos(tip.geometry().center())
    QToolTip.hideText()  # as Qt does when the pointer leaves what has the tip
    qtbot.wait(_LONGER_THAN_QT_MS)  # that nothing happens can only be waited for
    assert tip.isVisible()
    QCursor.setPos(dialog.mapToGlobal(QPoint(250, 150)))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_escape_takes_a_tip_away_and_nothing_else(dialog: QDialog, qtbot: QtBot) -> None:
    """The first Escape hides the tip, the next one closes the dialog."""
    _show_tip(dialog)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert not QToolTip.isVisible()
    assert dialog.isVisible()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())

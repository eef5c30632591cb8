"""A part that folds: what a screen reader is told of it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.fold import Fold
from support_accessibility import listening
from support_desktop import named


def interface(fold: Fold) -> QAccessibleInterface:
    """Return what a screen reader gets of the heading."""
    found = QAccessible.queryAccessibleInterface(named(fold, QToolButton, "Members"))
    assert found is not None
    return found


def test_a_fold_is_a_button_that_is_open_or_folded(qtbot: QtBot) -> None:
    """A heading says that it opens something and whether that is open, and not that it is a ticked box."""
    fold = Fold("&Members")
    qtbot.addWidget(fold)
    fold.show()
    for is_open in (True, False, True):
        fold.set_open(is_open)
        gc.collect()
        said = interface(fold)
        assert said.role() is QAccessible.Role.Button
        assert said.text(QAccessible.Text.Name) == "Members"
        state = said.state()
        assert (state.expandable, state.expanded, state.collapsed) == (1, int(is_open), int(not is_open))


def test_a_screen_reader_can_fold(qtbot: QtBot) -> None:
    """The press that a screen reader does for somebody folds, as a key does."""
    fold = Fold("&Members")
    qtbot.addWidget(fold)
    fold.show()
    acts = interface(fold).actionInterface()
    assert "Press" in acts.actionNames()
    acts.doAction("Press")
    assert not fold.is_open


def test_folding_by_key_is_announced(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who folds by key hears what came of it."""
    fold = Fold("&Members")
    qtbot.addWidget(fold)
    with qtbot.waitActive(fold):
        fold.show()
        fold.activateWindow()
    head = named(fold, QToolButton, "Members")
    head.setFocus()
    with listening(monkeypatch) as listener:
        QTest.keyClick(head, Qt.Key.Key_Space)
        QTest.keyClick(head, Qt.Key.Key_Space)
    assert listener.heard == ["folded", "opened"]

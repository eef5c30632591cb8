from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import Destination
from eesee_desktop.messages.report_account import DESTINATIONS
from eesee_desktop.services.intake import ReportTaken
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.dialogs.report_taken import ReportTakenWindow
from support_desktop import unnamed_controls
from support_report_text import ReportWriter

_STRAY = "A paragraph that belongs to no section of any report."


@pytest.fixture
def taken() -> ReportTaken:
    """Return what became of a report with one paragraph that has no place."""
    ids = (f"id-{number}" for number in range(10_000))
    chance = random.Random(7)  # noqa: S311  only to choose a form of report
    report = ReportWriter(chance, latest_instrument()).write().markdown
    text = report + f"\n\n# Afterthoughts of the printer\n\n{_STRAY}\n"
    reading = read_report(text, latest_instrument(), ids.__next__)
    return ReportTaken(reading, tuple(name for name, _ in reading.values), ("notice",))


@pytest.fixture
def window(taken: ReportTaken, qtbot: QtBot) -> Iterator[ReportTakenWindow]:
    """Return the window over it."""
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ReportTakenWindow(taken, latest_instrument(), parent)
    made.show()
    yield made
    made.close()


def leaves(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """Return the lines below the headings."""
    groups = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [group.child(at) for group in groups if group is not None for at in range(group.childCount())]


def test_every_destination_has_words() -> None:
    """No paragraph is said to have gone to a code."""
    assert set(DESTINATIONS) == set(Destination)


def test_every_paragraph_is_listed_and_the_lost_ones_come_first(
    taken: ReportTaken, window: ReportTakenWindow
) -> None:
    """A person sees where each paragraph went, and before all what found no place, whole, so as to copy it."""
    tree = window.findChild(QTreeWidget)
    assert tree is not None
    lines = leaves(tree)
    assert len(lines) == len(taken.reading.account.pieces) + len(taken.kept)
    whole = window.findChild(QPlainTextEdit)
    assert whole is not None
    shown = []
    for at in range(len(taken.reading.account.to_look_at)):
        tree.setCurrentItem(lines[at])
        shown.append(whole.toPlainText())
    assert _STRAY in shown
    assert shown == [piece.words for piece in taken.reading.account.to_look_at]


def test_enter_goes_to_the_place(window: ReportTakenWindow, qtbot: QtBot) -> None:
    """From a paragraph that was taken one key leads to the field that holds it now."""
    tree = window.findChild(QTreeWidget)
    assert tree is not None
    tree.setCurrentItem(leaves(tree)[-1])
    placed = next(line for line in leaves(tree) if line.data(0, Qt.ItemDataRole.UserRole) == "context")
    tree.setCurrentItem(placed)
    with qtbot.waitSignal(window.go_requested) as asked:
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert asked.args == ["context"]


def test_nothing_is_unnamed(window: ReportTakenWindow) -> None:
    """A screen reader has a name for each control."""
    assert unnamed_controls(window) == []

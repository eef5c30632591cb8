"""The page of a principle: the working adds up, each dimension with its own weight."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.services import assessments
from eesee_desktop.system.resources import resource
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.working_table import WorkingTable
from support_desktop import named
from support_workspace import PERU, YEAR_2025, make_workspace

# Of principle 2: a half, a third and a sixth.
_WEIGHTS = ("3", "2", "1")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment by a method whose dimensions do not weigh the same."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    shipped = resource("instrument", "eusee-2025.1.toml").read_text(encoding="utf-8").split('\nweight = "')
    weights = itertools.chain(["1"] * 3, _WEIGHTS, itertools.repeat("1"))
    rests = (rest.partition('"')[2] for rest in shipped[1:])
    weighed = shipped[0] + "".join(
        f'\nweight = "{weight}"{rest}' for weight, rest in zip(weights, rests, strict=False)
    )
    instrument = load_instrument(weighed.encode())
    wanted, _ = assessments.new_assessment(workspace, PERU, YEAR_2025, "en", instrument=instrument)
    for dimension, score in (("2.1", "4"), ("2.2", "3"), ("2.3", "1")):
        assessments.set_field(workspace, wanted, f"{dimension}.score", score)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.open_assessment(wanted)
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def test_each_row_shows_the_weight_of_its_own_dimension(window: MainWindow) -> None:
    """Score, share and product stand in the row of the dimension that they belong to; the sum is the score."""
    assert window.frame is not None
    window.frame.tree.choose("2")
    page = window.frame.page
    assert page is not None
    (table,) = page.findChildren(WorkingTable)

    def cell(row: int, column: int) -> str:
        item = table.item(row, column)
        return "" if item is None else item.text()

    rows = [tuple(cell(row, column) for column in range(4)) for row in range(3)]
    assert [name[:3] for name, *_ in rows] == ["2.1", "2.2", "2.3"]
    assert [tuple(figures) for _, *figures in rows] == [
        ("4", "× ½", "2.00"),
        ("3", "× ⅓", "1.00"),
        ("1", "× 1/6", "≈ 0.17"),
    ]
    assert cell(3, 3) == "3.2"


def test_a_rating_that_was_filled_in_is_told(window: MainWindow) -> None:
    """Nobody finds a value that they did not choose without having been told."""
    assert window.frame is not None
    window.frame.go_to("1")
    raw = named(window, QLineEdit, "Raw score")
    raw.setFocus()
    QTest.keyClicks(raw, "47")
    QTest.keyClick(raw, Qt.Key.Key_Return)
    assert (
        window.frame.messages.text
        == "Rating filled in: Obstructed, as that is what a raw score of 47 is rated."
    )


def test_what_is_refused_is_said_below_the_hint_and_once(window: MainWindow, qtbot: QtBot) -> None:
    """What a field takes stands in its hint; the fault below it does not say the same again."""
    assert window.frame is not None
    with qtbot.waitExposed(window):
        window.show()
    window.frame.go_to("1")
    raw = named(window, QLineEdit, "Raw score")
    raw.setFocus()
    QTest.keyClicks(raw, "abc")
    QTest.keyClick(raw, Qt.Key.Key_Return)

    def label(text: str) -> QLabel | None:
        return next((one for one in window.findChildren(QLabel) if one.text() == text), None)

    qtbot.waitUntil(lambda: label("“abc” is not valid here.") is not None)
    fault, hint = label("“abc” is not valid here."), label("0 to 100")
    assert fault is not None
    assert hint is not None
    qtbot.waitUntil(lambda: fault.isVisible() and fault.y() > hint.y())


def test_rows_of_the_working_are_as_high_as_what_they_hold(window: MainWindow, qtbot: QtBot) -> None:
    """No row keeps the height that its name would need in a narrower column."""
    assert window.frame is not None
    with qtbot.waitExposed(window):
        window.show()
    window.frame.tree.choose("2")
    page = window.frame.page
    assert page is not None
    (table,) = page.findChildren(WorkingTable)
    QApplication.processEvents()
    heights = [table.rowHeight(row) for row in range(table.rowCount())]
    table.resizeRowsToContents()  # as the columns are now
    assert heights == [table.rowHeight(row) for row in range(table.rowCount())]

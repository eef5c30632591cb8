"""The results: words on the scale, dimensions below their principle, one table of working, both to take along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.results.results_page import ResultsPage
from eesee_desktop.ui.results.scores_picture import ScoresPicture
from eesee_desktop.ui.results.working import Working, WorkingLine
from support_desktop import named, press
from support_workspace import fitted_example, make_workspace

WORDS = ("Fully disabling", "Disabling", "Partially enabling", "Enabling", "Fully enabling")


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[ResultsPage]:
    """Return the results of the complete example, one score of which is taken away."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    example = fitted_example()
    entry = example.dimension(next(each.id for each in example.dimensions if each.id == "6.3"))
    without = replace(entry, decision=replace(entry.decision, score=None, rule=None))
    dimensions = tuple(without if each.id == "6.3" else each for each in example.dimensions)
    assessments.add_assessment(workspace, replace(example, dimensions=dimensions), latest_instrument())
    background = Background()
    window = MainWindow(workspace, background)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.open_assessment(example.id)
    with qtbot.waitExposed(window):
        window.show()
    assert window.frame is not None
    window.frame.tree.choose("results")
    assert isinstance(window.frame.page, ResultsPage)
    yield window.frame.page
    window.close()
    window.put_away()
    background.stop()
    workspace.close()


def test_the_scale_has_its_five_words(page: ResultsPage) -> None:
    """Above the picture stand the figures 1 to 5, each with its word."""
    picture = page.findChildren(ScoresPicture)[0]
    text = " ".join(" ".join(ET.fromstring(picture.svg()).itertext()).split())  # noqa: S314  made by ourselves
    for word in WORDS:
        assert all(part in text for part in word.split())


def test_dimensions_stand_below_their_principle(page: ResultsPage) -> None:
    """The picture tells each principle with the dimensions that the panel scored; principle 1 has none."""
    told = page.findChildren(ScoresPicture)[0].accessibleDescription().split("; ")
    assert len(told) == 6
    assert told[0].startswith("1 ")
    assert "1.1" not in told[0]
    assert "2.1 Registration · weight ⅓: 2 (previous 3)" in told[1]
    assert "6.3 Digital accessibility · weight ⅓: no score yet" in told[5]


def test_working_is_one_table_with_headers(page: ResultsPage) -> None:
    """A screen reader meets a table with four columns; figures stand at the end of theirs, one below the other."""
    table = page.findChildren(Working)[0]
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface.role() is QAccessible.Role.Table
    headings = [table.horizontalHeaderItem(column) for column in range(4)]
    assert [each.text() for each in headings if each is not None] == ["Name", "Score", "Weight", "Product"]
    for row in range(table.rowCount()):
        for column in (1, 2, 3):
            item = table.item(row, column)
            assert item is not None
            assert item.textAlignment() & Qt.AlignmentFlag.AlignTrailing.value
    rows = [[_cell(table, row, column).strip() for column in range(4)] for row in range(table.rowCount())]
    assert ["2.2 Operational environment", "3", "× ⅓", "1.00"] in rows
    assert ["2 Supportive legal and regulatory framework", "2.3", "⅓ ⅓ ⅓", "≈ 2.33"] in rows
    assert ["6.3 Digital accessibility", "–", "× ⅓", "–"] in rows
    assert not any("total" in name.lower() or "overall" in name.lower() for name, *_ in rows)


def _cell(table: Working, row: int, column: int) -> str:
    item = table.item(row, column)
    return "" if item is None else item.text()


def test_nothing_in_the_table_scrolls(page: ResultsPage, qtbot: QtBot) -> None:
    """The table is as high as its rows: the page scrolls, and no row is out of sight in a box within it."""
    table = page.findChildren(Working)[0]
    qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() == 0)
    # In a wide window each line has one row of text, and no room for more.
    line = table.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: all(table.rowHeight(row) < 3 * line for row in range(table.rowCount())))


@pytest.mark.parametrize("width", [1366, 900, 800])
def test_the_page_ends_with_what_is_on_it(page: ResultsPage, qtbot: QtBot, width: int) -> None:
    """Below the last button is the margin of a page, and no room that other widths would need."""
    page.window().resize(width, 600)
    inside = page.home.parentWidget()
    assert inside is not None
    button = named(page, QPushButton, "Copy the table")

    def rest() -> int:
        return inside.height() - button.mapTo(inside, button.rect().bottomLeft()).y() - 1

    qtbot.waitUntil(
        lambda: page.verticalScrollBar().maximum() > 0 and 0 <= rest() <= Space.LARGE + Space.TIGHT
    )


def test_the_table_can_be_copied(page: ResultsPage) -> None:
    """On the clipboard is what a spreadsheet takes apart and what a document shows as a table."""
    press(page, "Copy the table")
    data = QApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0] == "Name\tScore\tWeight\tProduct"
    assert all(line.count("\t") == 3 for line in lines)
    assert "2.2 Operational environment\t3\t× ⅓\t1.00" in lines
    assert "<table>" in data.html()


def test_the_picture_can_be_copied(page: ResultsPage) -> None:
    """On the clipboard is the picture for paper: white, and large enough to print."""
    press(page, "Copy the picture")
    image = QApplication.clipboard().image()
    assert image.width() == 2000
    assert image.pixelColor(0, 0).name() == "#ffffff"


def test_figures_keep_their_signs_behind_them_from_right_to_left(page: ResultsPage) -> None:
    """A figure that ends in dots ends in them on an Arabic screen too, and is copied without any mark."""
    table = page.findChildren(Working)[0]
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    lines = [WorkingLine("2 Law", "2.3", product="≈ 2.33", is_whole=True)]
    table.show_lines(lines)
    item = table.item(0, 3)
    assert item is not None
    assert item.text() == "\u2066≈ 2.33\u2069"
    assert "≈ 2.33\n" in table.mime().text()

"""Pages are written for a spreadsheet; sources go to a reference manager, and take files that are dropped."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, sources
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.sources.sources_page import SourcesPage
from support_desktop import named, press
from support_dropping import drop
from support_workspace import fitted_example, make_workspace


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on the complete example, with a confidential source."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    example = fitted_example()
    assessments.add_assessment(workspace, example, latest_instrument())
    secret = Source(SourceId(""), "A confidential talk", is_confidential=True)
    sources.add_source(workspace, example.id, secret)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.open_assessment(example.id)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def saved(window: MainWindow, section: str, words: str, target: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Press a button of a page that writes a file, and return what is said of it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    frame = window.frame
    assert frame is not None
    frame.go_to(section)
    assert frame.page is not None
    press(frame.page, words)
    return window.messages.text


@pytest.mark.parametrize("section", ["results", "recommendations", "review", "sources"])
def test_a_page_is_saved_as_a_table(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, section: str
) -> None:
    """The file has a head and rows; that it is not encrypted is said, and which sources are not in it."""
    told = saved(window, section, "Save as table…", tmp_path / "t.csv", monkeypatch)
    assert "t.csv" in told
    assert "not encrypted" in told
    rows = list(csv.reader(StringIO((tmp_path / "t.csv").read_text("utf-8-sig"), newline="")))
    assert len(rows) > 1
    assert "confidential talk" not in str(rows)
    assert ("not in it: " in told) is (section == "sources")


def test_a_name_without_an_ending_becomes_a_workbook(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that no program opens helps nobody."""
    saved(window, "results", "Save as table…", tmp_path / "scores", monkeypatch)
    assert (tmp_path / "scores.xlsx").is_file()


@pytest.mark.parametrize("suffix", [".bib", ".json"])
def test_sources_are_saved_for_a_reference_manager(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    """Confidential ones stay, and it is said."""
    target = tmp_path / f"s{suffix}"
    told = saved(window, "sources", "Save for a reference manager…", target, monkeypatch)
    assert "not in it: " in told
    assert fitted_example().sources[0].title in target.read_text("utf-8")
    assert "confidential talk" not in target.read_text("utf-8")


def _sources_page(window: MainWindow) -> SourcesPage:
    assert window.frame is not None
    window.frame.go_to("sources")
    page = window.frame.page
    assert isinstance(page, SourcesPage)
    return page


def _attached(window: MainWindow, title: str) -> str:
    value = assessments.load(window.workspace, fitted_example().id)
    found = next(one for one in value.sources if one.title == title)
    return "" if found.attachment is None else found.attachment.name


@pytest.mark.parametrize("where", ["row", "form"])
def test_a_file_dropped_on_a_source_is_attached(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, where: str
) -> None:
    """On its row or anywhere on its form, where a line does not take the name of the file for text."""
    page = _sources_page(window)
    path = tmp_path / "law.pdf"
    path.write_bytes(b"%PDF-1.7 a law")
    table = named(page, QTableView, "Sources")
    row = next(
        index
        for index in range(table.model().rowCount())
        if "confidential" in table.model().index(index, 0).data()
    )
    if where == "row":
        place = QPointF(table.visualRect(table.model().index(row, 0)).center())
        assert drop(table.viewport(), QUrl.fromLocalFile(str(path)), where=place)
    else:
        table.selectRow(row)
        line = named(page, QLineEdit, "Title of the work")
        assert drop(line, QUrl.fromLocalFile(str(path)))
        assert line.text() == "A confidential talk"
    qtbot.waitUntil(lambda: _attached(window, "A confidential talk") == "law.pdf")


def test_a_file_of_a_kind_that_may_not_be_attached_is_told(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nothing is attached, and it is said which kinds are."""
    page = _sources_page(window)
    path = tmp_path / "run.exe"
    path.write_bytes(b"MZ")
    assert drop(named(page, QLineEdit, "Title of the work"), QUrl.fromLocalFile(str(path)))
    qtbot.waitUntil(lambda: "cannot be attached" in window.messages.text)

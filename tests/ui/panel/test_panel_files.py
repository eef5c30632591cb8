"""Votes by file on the panel's page: sheets go out and come back filled in, tables are brought in."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QTableWidget, QTreeWidget

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.panel import Ballot, Round
from eesee_desktop.domain.sheet import score_field
from support_desktop import named, press
from support_panel import D21, M1, M2, Bench

_LONG_MS = 20_000


def _filled(sheet: Path, scores: dict[str, str]) -> None:
    """Fill a sheet in with a program that is not ours."""
    writer = PdfWriter(clone_from=BytesIO(sheet.read_bytes()))
    form = writer.root_object["/AcroForm"]
    assert isinstance(form, DictionaryObject)
    fields = form["/Fields"]
    assert isinstance(fields, ArrayObject)
    states = {score_field(DimensionId(at)): NameObject(f"/{score}") for at, score in scores.items()}
    for field in (reference.get_object() for reference in fields):
        if field.get("/T") in states:
            field[NameObject("/V")] = states[field["/T"]]
    with sheet.open("wb") as stream:
        writer.write(stream)


def test_sheets_go_out_and_come_back(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms for all into a folder; filled ones are shown, one refused with why, and entered when that is said."""
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    bench.open_fold("files")
    bench.choose("Sheet to print", "Score sheets to fill in on a computer")
    press(bench.page, "Make the PDF…")
    bench.qtbot.waitUntil(lambda: "Send each only to its member" in bench.said, timeout=_LONG_MS)
    first, second, _ = sorted(folder.glob("*.pdf"))
    _filled(first, {"2.1": "4", "2.2": "2"})
    _filled(second, {"2.1": "5"})
    (folder / "letter.pdf").write_bytes(b"%PDF-1.4 nothing")

    press(bench.page, "Read a folder of sheets…")
    bench.qtbot.waitUntil(lambda: "not entered yet" in bench.said, timeout=_LONG_MS)
    assert bench.stored() == {}
    (table,) = [
        one for one in bench.page.findChildren(QTableWidget) if one.accessibleName().startswith("What would")
    ]
    refused = [item.text() for row in range(table.rowCount()) if (item := table.item(row, 4)) is not None]
    assert sum(text.startswith("Refused:") for text in refused) == 2
    bench.answer("Enter 3 vote")
    assert bench.stored() == {
        Ballot(M1, Round.FIRST, D21): "4",
        Ballot(M1, Round.FIRST, DimensionId("2.2")): "2",
        Ballot(M2, Round.FIRST, D21): "5",
    }


def test_what_is_there_is_replaced_only_when_that_is_said(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table with another score for a vote that is there asks: only the new ones, all, or nothing."""
    bench.vote(2)
    table = tmp_path / "votes.csv"
    table.write_text("dimension,M1,M2\n2.1,5,3\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    bench.open_fold("files")
    here, other = Ballot(M1, Round.FIRST, D21), Ballot(M2, Round.FIRST, D21)
    for answer, stored in (
        ("Enter nothing", {here: "2"}),
        ("Enter the 1 new one", {here: "2", other: "3"}),
        ("Enter all, replacing 1", {here: "5", other: "3"}),
    ):
        bench.open_fold("files")
        press(bench.page, "Bring in votes from a table…")
        assert "2 is recorded, the file says 5" in bench.said
        bench.answer(answer)
        assert bench.stored() == stored


def test_a_table_that_cannot_be_read_says_where_and_why(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The refusal names the cell and the reason, and nothing is entered."""
    table = tmp_path / "votes.csv"
    table.write_text("dimension,M1\n2.1,9\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    bench.open_fold("files")
    press(bench.page, "Bring in votes from a table…")
    assert bench.window.frame is not None
    assert "B2" in bench.window.frame.messages.text
    assert "“9” is not a score" in bench.window.frame.messages.text
    assert bench.stored() == {}


def _two_sheets(path: Path, *names: str) -> None:
    """Write a workbook with a table of one vote on each sheet, 1 on the first, 2 on the second."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, name in enumerate(names, start=1):
        sheet = book.create_sheet(name)
        sheet.append(["dimension", "M1", "Median"])
        sheet.append(["2.1 Registration", number, 5])
    book.save(path)


def _sheet_box(bench: Bench, name: str) -> QComboBox:
    return named(bench.page, QComboBox, f"The votes on the sheet “{name}” are of")


def _answer(bench: Bench, name: str, answer: str) -> None:
    box = _sheet_box(bench, name)
    box.setCurrentIndex(box.findData(answer))
    box.activated.emit(box.currentIndex())


def test_of_several_sheets_it_is_chosen_which_round_each_is(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no sheet says is asked first, and nothing can be entered before; a figure of the panel is told."""
    table = tmp_path / "votes.xlsx"
    _two_sheets(table, "Monday", "Tuesday")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    bench.open_fold("files")
    press(bench.page, "Bring in votes from a table…")
    tree = named(bench.page, QTreeWidget, "What became of each part")
    titles = [item.text(0) for index in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(index))]
    assert [title.partition(" (")[0] for title in titles[:2]] == ["To decide", "Not taken"]
    enter = next(one for one in bench.page.findChildren(QPushButton) if one.text().startswith("Enter 1 vote"))
    assert not enter.isEnabled()
    _answer(bench, "Tuesday", "2")
    assert bench.stored() == {}
    bench.answer("Enter 2 vote")
    assert bench.stored() == {Ballot(M1, Round.FIRST, D21): "1", Ballot(M1, Round.SECOND, D21): "2"}


def test_a_sheet_can_be_left_out(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sheets that say their round are read so unless one says otherwise."""
    table = tmp_path / "votes.xlsx"
    _two_sheets(table, "Round 1", "Round 2")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    bench.open_fold("files")
    press(bench.page, "Bring in votes from a table…")
    assert "2 new vote" in bench.said
    _answer(bench, "Round 1", "skip")
    assert "1 new vote" in bench.said
    _answer(bench, "Round 1", "1")
    _answer(bench, "Round 2", "skip")
    bench.answer("Enter 1 vote")
    assert bench.stored() == {Ballot(M1, Round.FIRST, D21): "1"}


def test_the_round_of_a_single_table_is_chosen(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table that does not say its round is of the first one, or of the second if one says so."""
    table = tmp_path / "votes.csv"
    table.write_text("dimension,M1\n2.1,4\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    bench.open_fold("files")
    press(bench.page, "Bring in votes from a table…")
    box = named(bench.page, QComboBox, "The votes are of")
    box.setCurrentIndex(box.findData("2"))
    box.activated.emit(box.currentIndex())
    bench.answer("Enter 1 vote")
    assert bench.stored() == {Ballot(M1, Round.SECOND, D21): "4"}


def test_a_table_is_brought_in_beside_the_members_and_what_comes_next_is_said(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No fold needs opening; the questions come first, with the focus; votes that were entered are no scores yet."""
    table = tmp_path / "votes.xlsx"
    _two_sheets(table, "Monday", "Tuesday")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    bench.answer("Bring in votes from a table")
    _answer(bench, "Tuesday", "2")
    assert _sheet_box(bench, "Monday").isVisibleTo(bench.page)
    focus = bench.window.focusWidget()
    assert isinstance(focus, QComboBox)
    bench.answer("Enter 2 vote")
    assert bench.window.frame is not None
    said = bench.window.frame.messages.text
    assert "2 vote" in said
    assert "Not decided: 1" in said
    assert not [
        one
        for one in bench.page.findChildren(QPushButton)
        if one.text().startswith("Bring in votes") and one.isVisible()
    ]

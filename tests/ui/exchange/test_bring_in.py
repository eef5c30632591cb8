"""Bring in…: one way in for everything."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel, QTableWidget, QTreeWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.services import assessments, exchange
from eesee_desktop.services.backups import back_up
from eesee_desktop.services.incoming import look_into
from eesee_desktop.services.intake import take_report
from eesee_desktop.services.workspace import has_workspace, latest_instrument
from eesee_desktop.system.resources import resource
from eesee_desktop.tables.votes import votes_table
from eesee_desktop.tables.writing import csv_of
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.dialogs.report_taken import ReportTakenWindow
from eesee_desktop.ui.exchange.bring_in import BringInDialog
from eesee_desktop.ui.exchange.looking import Looking
from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.panel.panel_page import PanelPage
from support_desktop import close_desktop, make_desktop, named, press, unlock
from support_dropping import drop
from support_workspace import YEAR_2026, fitted_example, make_workspace

_LONG_MS = 30_000


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """Return the program with one complete assessment in its list."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    assessments.add_assessment(workspace, fitted_example(), latest_instrument())
    workspace.close()
    made = make_desktop(qapp, tmp_path / "workspace")
    made.start()
    unlock(made, qtbot)
    yield made
    close_desktop(made)


@pytest.fixture
def window(desktop: Desktop) -> MainWindow:
    """Return its window."""
    assert desktop.window is not None
    return desktop.window


@pytest.fixture
def bring_in(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Path, Callable[[BringInDialog], None]], None]:
    """Return how a person brings a file in: choose it, look at what is said of it, answer."""

    def do(path: Path, answer: Callable[[BringInDialog], None]) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))

        def look() -> None:
            asked = QApplication.activeModalWidget()
            assert isinstance(asked, BringInDialog)
            try:
                answer(asked)
            except AssertionError:
                asked.reject()  # else the test would wait for an answer for ever
                raise

        QTimer.singleShot(0, look)
        press(window.home, "Bring in…")

    return do


def _said(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def test_an_export_is_shown_and_added(
    window: MainWindow, tmp_path: Path, bring_in: Callable[[Path, Callable[[BringInDialog], None]], None]
) -> None:
    """What is here already is said and cannot be overwritten; what is not is added when one says so."""
    path = tmp_path / "no-ending"
    path.write_bytes(exchange.export_assessment(window.workspace, fitted_example().id))

    def see_that_it_is_here(asked: BringInDialog) -> None:
        assert "already" in _said(asked)
        assert asked.go_on is None
        asked.reject()

    bring_in(path, see_that_it_is_here)
    assessments.delete_assessment(window.workspace, fitted_example().id)
    before = assessments.list_assessments(window.workspace)
    assert before == ()

    def agree(asked: BringInDialog) -> None:
        assert "exported" in _said(asked)
        table = named(asked, QTableWidget, "What is in it")
        assert table.rowCount() > 5
        assert assessments.list_assessments(window.workspace) == ()
        press(asked, "Add the assessment")

    bring_in(path, agree)
    assert [one.id for one in assessments.list_assessments(window.workspace)] == [fitted_example().id]


def test_a_report_is_previewed_before_anything_is_made(
    window: MainWindow, bring_in: Callable[[Path, Callable[[BringInDialog], None]], None]
) -> None:
    """Cancelled after the preview, nothing was begun."""

    def look(asked: BringInDialog) -> None:
        assert "Country Focus Report" in _said(asked)
        tree = named(asked, QTreeWidget, "What became of each part")
        assert tree.topLevelItemCount() > 1
        asked.reject()

    bring_in(Path(resource("practice", "peru-2025.md")), look)
    assert len(assessments.list_assessments(window.workspace)) == 1


def test_votes_go_to_the_panel_and_are_shown_there_first(
    window: MainWindow, tmp_path: Path, bring_in: Callable[[Path, Callable[[BringInDialog], None]], None]
) -> None:
    """The table opens the panel of the assessment that it is for, with its preview; nothing is entered yet."""
    path = tmp_path / "votes.txt"
    path.write_bytes(csv_of(votes_table(fitted_example().panel, latest_instrument())))
    bring_in(path, lambda asked: press(asked, "Show the votes"))
    assert window.frame is not None
    assert window.frame.section == "panel"
    assert isinstance(window.frame.page, PanelPage)
    assert window.frame.open.value.panel == fitted_example().panel


def test_a_backup_becomes_a_workspace_of_its_own(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    bring_in: Callable[[Path, Callable[[BringInDialog], None]], None],
) -> None:
    """Into an empty folder; the workspace that is open is not touched."""
    made = back_up(window.workspace, tmp_path)
    (tmp_path / "restored").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "restored"))
    bring_in(made, lambda asked: press(asked, "Choose the folder…"))
    qtbot.waitUntil(lambda: "restored as a workspace" in window.messages.text, timeout=_LONG_MS)
    assert has_workspace(tmp_path / "restored")


@pytest.mark.skipif(os.name == "nt", reason="stands in for the program with a shell script")
def test_a_restored_workspace_is_opened_by_a_frozen_program_too(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    bring_in: Callable[[Path, Callable[[BringInDialog], None]], None],
) -> None:
    """Open it starts the program that was frozen, with nothing but the restored workspace."""
    told, frozen = tmp_path / "told", tmp_path / "eesee-desktop"
    frozen.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}.new" && mv "{told}.new" "{told}"\n', "utf-8")
    frozen.chmod(0o755)
    made = back_up(window.workspace, tmp_path)
    target = tmp_path / "restored here"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    bring_in(made, lambda asked: press(asked, "Choose the folder…"))
    qtbot.waitUntil(lambda: "restored as a workspace" in window.messages.text, timeout=_LONG_MS)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(frozen))
    press(window.messages, "Open it")
    qtbot.waitUntil(told.exists, timeout=_LONG_MS)
    assert told.read_text("utf-8").splitlines() == ["--workspace", str(target)]


def test_what_is_nothing_of_ours_says_what_would_be(
    tmp_path: Path, bring_in: Callable[[Path, Callable[[BringInDialog], None]], None]
) -> None:
    """No dead end: the kinds that can be brought in are listed, and another file can be chosen."""
    path = tmp_path / "letter.md"
    path.write_text("Dear all,\n\nsee you on Monday.\n", encoding="utf-8")

    def look(asked: BringInDialog) -> None:
        assert "filled score sheets" in _said(asked)
        assert asked.go_on is None
        press(asked, "Close")

    bring_in(path, look)


BIB = r"""@article{a, title = {A new law}, journal = {El Diario}, url = {https://example.org/new}, volume = {7}}
@misc{b, title = {%s}, url = {https://example.org/other}}
"""


def test_sources_are_shown_before_they_are_added(
    window: MainWindow, tmp_path: Path, bring_in: Callable[[Path, Callable[[BringInDialog], None]], None]
) -> None:
    """What is alike is asked first, what was not taken has its words, and only the button adds anything."""
    path = tmp_path / "anything"
    title = fitted_example().sources[0].title
    path.write_text(BIB % title, encoding="utf-8")
    there = len(fitted_example().sources)

    def stored() -> int:
        return len(assessments.load(window.workspace, fitted_example().id).sources)

    def look(asked: BringInDialog) -> None:
        tree = named(asked, QTreeWidget, "What became of each part")
        groups = [tree.topLevelItem(index) for index in range(tree.topLevelItemCount())]
        titles = [group.text(0) for group in groups if group is not None]
        assert titles[0] == "To decide (1)"
        assert titles[1] == "Not taken (1)"
        assert groups[1] is not None
        assert "volume" in groups[1].child(0).text(0)
        assert "New sources: 1" in _said(asked)
        box = named(
            asked, QComboBox, "Works with the title of one that is there, and another address or date"
        )
        box.setCurrentIndex(box.count() - 1)
        box.activated.emit(box.currentIndex())
        assert "New sources: 2" in _said(asked)
        assert stored() == there
        press(asked, "Add the sources")

    bring_in(path, look)
    assert stored() == there + 2
    assert window.frame is not None
    assert window.frame.section == "sources"


def _report_of_togo() -> bytes:
    text = resource("practice", "peru-2025.md").read_text("utf-8")
    return text.replace("Peru", "Togo").encode()


def test_a_report_of_another_country_is_asked_before_it_is_taken(
    window: MainWindow, tmp_path: Path, bring_in: Callable[[Path, Callable[[BringInDialog], None]], None]
) -> None:
    """For an assessment that is there the question stands on top, and nothing goes on without an answer."""
    path = tmp_path / "report.md"
    path.write_bytes(_report_of_togo())
    before = assessments.load(window.workspace, fitted_example().id)

    def look(asked: BringInDialog) -> None:
        target = named(asked, QComboBox, "For")
        target.setCurrentIndex(1)
        target.activated.emit(1)
        assert asked.go_on is not None
        assert not asked.go_on.isEnabled()
        assert any("(Togo; the assessment is of Peru)" in one.text() for one in asked.findChildren(QLabel))
        (box,) = (
            box for box in asked.findChildren(QComboBox) if box is not target and box.findData("take") >= 0
        )
        box.setCurrentIndex(box.findData("leave"))
        box.activated.emit(box.currentIndex())
        assert not asked.go_on.isEnabled()
        box.setCurrentIndex(box.findData("take"))
        box.activated.emit(box.currentIndex())
        assert asked.go_on.isEnabled()
        assert assessments.load(window.workspace, fitted_example().id) == before
        asked.reject()

    bring_in(path, look)
    assert assessments.load(window.workspace, fitted_example().id) == before


def test_files_dropped_on_the_window_are_brought_in(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """A drop opens the same look as the button; an address of the web is none of its business."""
    path = tmp_path / "refs.bib"
    path.write_text(BIB % "x", encoding="utf-8")
    seen: list[str] = []

    def look() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, BringInDialog)
        seen.append(_said(asked))
        asked.reject()

    assert not drop(window, QUrl("https://example.org/refs.bib"))
    assert drop(window, QUrl.fromLocalFile(str(path)))
    QTimer.singleShot(200, look)
    qtbot.waitUntil(lambda: bool(seen), timeout=_LONG_MS)
    assert "A list of sources" in seen[0]


def test_the_year_after_the_report_is_proposed(
    bring_in: Callable[[Path, Callable[[BringInDialog], None]], None],
) -> None:
    """Whoever starts from a report of August 2025 begins 2026, and is told why."""
    seen: list[str] = []

    def see() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QDialog)
        try:
            seen.extend(str(box.day.year) for box in asked.findChildren(DateEdit))
            seen.append(_said(asked))
        finally:
            asked.reject()

    def take(asked: BringInDialog) -> None:
        QTimer.singleShot(0, see)
        press(asked, "Take it")

    bring_in(Path(resource("practice", "peru-2025.md")), take)
    assert seen[:2] == ["2026", "2026"]
    assert "The report is of August 2025." in seen[2]


def test_the_same_report_again_is_nothing_new(window: MainWindow) -> None:
    """It is said before anything is done that the fields hold these texts already, and nothing can be taken."""
    wanted, _ = assessments.new_assessment(window.workspace, CountryCode("PER"), YEAR_2026, "en")
    incoming = look_into(window.workspace, (Path(resource("practice", "peru-2025.md")),))
    looking = Looking(window.workspace, incoming)
    first = looking.look(wanted, {})
    assert first.is_something
    assert "of August 2025, before this period" in first.said
    assert not first.questions
    take_report(window.workspace, wanted, incoming.data)
    again = looking.look(wanted, {})
    assert not again.is_something
    assert "Nothing new." in again.said
    assert "that hold this text already" in again.said


def test_a_report_in_a_new_assessment_can_be_taken_back(
    window: MainWindow, bring_in: Callable[[Path, Callable[[BringInDialog], None]], None]
) -> None:
    """The line tells what was brought in, and undo takes it out again, though the assessment was opened with it."""

    def begin() -> None:
        asked = QApplication.activeModalWidget()
        assert asked is not None
        press(asked, "Begin")

    def take(asked: BringInDialog) -> None:
        QTimer.singleShot(0, begin)
        press(asked, "Take it")

    bring_in(Path(resource("practice", "peru-2025.md")), take)
    frame = window.frame
    assert frame is not None
    assert frame.undo_line.text.startswith("Brought in:")
    assert assessments.load(window.workspace, frame.open.id).context
    frame.undoing.undo()
    assert not assessments.load(window.workspace, frame.open.id).context
    for shown in window.findChildren(ReportTakenWindow):
        shown.close()

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, recommendations, sources
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.messages import TOLD_FOR_MS
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.history_page import HistoryPage
from eesee_desktop.ui.section.recommendations_page import RecommendationCard
from eesee_desktop.ui.section.score_step import ScoreStep
from support_desktop import named, press, window_on
from support_workspace import begin_assessment, make_workspace


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment with a cited source, a score and three recommendations."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(workspace)
    made, _ = sources.add_source(workspace, wanted, Source(SourceId("0" * 32), "The <b>river</b> law"))
    for section in ("2.1", "context"):
        sources.cite(workspace, wanted, section, made)
    for number in range(3):
        recommendations.add_recommendation(workspace, wanted, Audience.GOVERNMENT, f"Advice {number}.")
    assessments.set_field(workspace, wanted, "2.1.score", "3")
    with window_on(workspace, wanted, qtbot) as window:
        yield window


@pytest.fixture
def frame(window: MainWindow) -> AssessmentFrame:
    """Return the open assessment."""
    assert window.frame is not None
    return window.frame


def _stored(frame: AssessmentFrame) -> Assessment:
    return assessments.load(frame.open.workspace, frame.open.id)


def test_a_cited_source_is_removed_with_a_line_that_says_where_and_takes_it_back(
    frame: AssessmentFrame,
) -> None:
    """The line names the work as it was written and its sections, stays, and its button brings all of it back."""
    before = _stored(frame)
    frame.go_to("sources")
    press(frame, "Remove")
    assert _stored(frame).citations == ()
    assert frame.undo_line.text == "Removed: Sources · The <b>river</b> law, cited in 2.1, context."
    timers = [timer for timer in frame.undo_line.findChildren(QTimer) if timer.isActive()]
    assert timers == [], f"it must not go after {TOLD_FOR_MS} ms"
    press(frame.undo_line, "Undo")
    after = _stored(frame)
    assert (after.sources, after.citations) == (before.sources, before.citations)
    press(frame.undo_line, "Redo")
    assert _stored(frame).sources == ()


def test_ctrl_z_undoes_a_score(window: MainWindow, frame: AssessmentFrame, qtbot: QtBot) -> None:
    """A score that was set by a key is what it was after Ctrl+Z, and set again after Ctrl+Y."""
    frame.go_to("2.1.score")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ScoreStep))
    step = QApplication.focusWidget()
    assert step is not None
    QTest.keyClick(step, Qt.Key.Key_4)
    assert _score(frame) == Score.parse("4")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _score(frame) == Score.parse("3")
    assert "Undone: 2.1" in frame.undo_line.text
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert _score(frame) == Score.parse("4")


def _score(frame: AssessmentFrame) -> Score | None:
    return next(one for one in _stored(frame).dimensions if one.id == "2.1").decision.score


def test_the_bin_of_a_recommendation_moves_nothing_under_the_pointer(
    frame: AssessmentFrame, qtbot: QtBot
) -> None:
    """A second click where the first one removed a recommendation removes nothing else."""
    frame.tree.choose("recommendations")
    page = frame.page
    assert page is not None
    qtbot.waitUntil(lambda: len(page.findChildren(RecommendationCard)) == 3)
    QApplication.processEvents()
    first, second = (named(page, QToolButton, f"Remove, {number}, To the government") for number in (1, 2))
    there, other = first.mapTo(page, first.rect().center()), second.mapTo(page, QPoint())
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [item.text for item in _stored(frame).recommendations] == ["Advice 1.", "Advice 2."]
    assert second.mapTo(page, QPoint()).y() == other.y()
    under = page.childAt(there)
    assert under is not None
    QTest.mouseClick(under, Qt.MouseButton.LeftButton)
    assert len(_stored(frame).recommendations) == 2
    # Those that follow are moved by where they stand now.
    press(page, "Move up, 3, To the government")
    assert [item.text for item in _stored(frame).recommendations] == ["Advice 2.", "Advice 1."]
    frame.undoing.undo()
    frame.undoing.undo()
    assert [item.text for item in _stored(frame).recommendations] == ["Advice 0.", "Advice 1.", "Advice 2."]


def test_the_history_shows_what_going_back_would_change_before_it_does(frame: AssessmentFrame) -> None:
    """Sources and citations stand in the history; going back lists what would change, and Cancel changes nothing."""
    before = _stored(frame)
    frame.go_to("sources")
    press(frame, "Remove")
    frame.go_to("history")
    page = frame.page
    assert isinstance(page, HistoryPage)
    rows = named(page, QTreeWidget, "Changes")
    day = rows.topLevelItem(0)
    assert day is not None
    texts = [day.child(number).text(0) for number in range(day.childCount())]
    first = texts[0].split("\n")
    assert first[0] == "Sources · The <b>river</b> law"
    assert first[1].endswith("removed: The <b>river</b> law")
    assert sum(text.startswith("2.1 Registration · Citation\n") for text in texts) == 2
    shown: list[str] = []

    def answer(button: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskingDialog)
        tree = named(dialog, QTreeWidget, "What would change")
        shown.extend(item.text(0) for i in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(i)))
        press(dialog, button)

    menu = named(page, QPushButton, "More").menu()
    for button, sources_then in (("Cancel", ()), ("Go back", before.sources)):
        QTimer.singleShot(0, lambda button=button: answer(button))
        menu.actions()[1].trigger()
        assert _stored(frame).sources == sources_then
    assert shown[:3] == [first[0], "2.1 Registration · Citation", "Country context · Citation"]
    assert _stored(frame).citations == before.citations


def test_what_is_left_of_removed_recommendations_says_one_thing(frame: AssessmentFrame, qtbot: QtBot) -> None:
    """Where the last one went, no box "Removed" stands under "Nothing here yet", and what follows hardly moves."""
    frame.tree.choose("recommendations")
    page = frame.page
    assert page is not None
    qtbot.waitUntil(lambda: len(page.findChildren(RecommendationCard)) == 3)
    QApplication.processEvents()
    add = named(page, QPushButton, "Add a recommendation, To the government")
    before = add.mapTo(page, QPoint()).y()
    for number in (1, 2, 3):
        press(page, f"Remove, {number}, To the government")
    QApplication.processEvents()
    assert not _stored(frame).recommendations
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Removed" not in said
    assert any(text.startswith("Nothing here yet. What could the authorities") for text in said)
    assert abs(add.mapTo(page, QPoint()).y() - before) < add.height() / 2

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.ids import DimensionId, SourceId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, recommendations, sources
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.pages_ahead import PagesAhead
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.dimension_page import DimensionPage
from eesee_desktop.ui.section.section_page import SectionPage
from support_desktop import named, press
from support_workspace import begin_assessment, make_workspace

_LONG_MS = 20_000
_MANY = 15


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment with many recommendations and two sources."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(workspace)
    for number in range(_MANY):
        recommendations.add_recommendation(workspace, wanted, Audience.DONORS, f"Advice {number}.")
    for title in ("The river law", "The register"):
        sources.add_source(workspace, wanted, Source(SourceId(workspace.new_id()), title))
    made = MainWindow(workspace, Background())
    qtbot.addWidget(made)
    made.open_assessment(wanted)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.put_away()
    workspace.close()


@pytest.fixture
def frame(window: MainWindow) -> AssessmentFrame:
    """Return the open assessment."""
    assert window.frame is not None
    return window.frame


def page(frame: AssessmentFrame) -> SectionPage:
    """Return the page in front."""
    assert frame.page is not None
    return frame.page


def said(frame: AssessmentFrame) -> str:
    """Return what can be read on the page in front."""
    labels = page(frame).findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(page(frame)))


def test_a_page_out_of_sight_shows_what_changed_when_it_is_seen_again(frame: AssessmentFrame) -> None:
    """A page that was left follows all that was changed elsewhere, fields and what is computed of them."""
    frame.tree.choose("2")
    frame.tree.choose("2.1")
    confidence = named(page(frame), ValueChoice, "Confidence")
    opened = frame.open
    for dimension in ("2.1", "2.2", "2.3"):
        opened.apply(assessments.set_field, field_name=f"{dimension}.score", text="3")
    frame.tree.choose("3.1")
    opened.apply(assessments.set_field, field_name="2.1.confidence", text="high")
    frame.tree.choose("2.1")
    assert confidence.value is Confidence.HIGH
    frame.tree.choose("2")
    assert "3.0" in said(frame)


def test_a_choice_is_stored_as_the_value_it_is(frame: AssessmentFrame) -> None:
    """A value that is chosen is on disk at once, and that there is none can be chosen again."""
    frame.tree.choose("2.1")
    box = named(page(frame), ValueChoice, "Confidence")
    for at, value in ((1, next(iter(Confidence))), (0, None)):
        box.setCurrentIndex(at)
        box.activated.emit(at)
        stored = assessments.load(frame.open.workspace, frame.open.id).dimension(DimensionId("2.1"))
        assert stored.decision.confidence is value


def test_the_next_pages_are_made_while_the_person_rests(frame: AssessmentFrame, qtbot: QtBot) -> None:
    """Who stays on a section finds the next ones made."""
    frame.tree.choose("2.1")
    qtbot.waitUntil(lambda: len(frame.findChildren(DimensionPage)) > 1 + 1, timeout=_LONG_MS)


def test_no_page_is_made_at_a_bad_moment(qtbot: QtBot) -> None:
    """While something waits for the disk nothing is made; then what is near, a page once."""
    room = QWidget()
    qtbot.addWidget(room)
    room.show()
    moments, made = iter((False, False)), list[str]()
    asked: list[int] = []

    def is_good() -> bool:
        asked.append(len(made))
        return next(moments, True)

    ahead = PagesAhead(made.append, is_good, ("panel",), room)
    ahead.look_from("2", ("1", "2", "3", "4"), ("2", "4"))
    qtbot.waitUntil(lambda: len(made) == 3, timeout=_LONG_MS)
    assert asked[:3] == [0, 0, 0]
    assert made == ["3", "1", "panel"]


def test_tab_comes_to_what_folds_open_where_it_stands(frame: AssessmentFrame) -> None:
    """Fields that are made when their part is opened come behind its heading, not behind all else."""
    frame.tree.choose("2.1")
    heading = named(page(frame), QToolButton, "Previous score and minority note")
    assert not any(
        edit.accessibleName() == "Minority note" for edit in page(frame).findChildren(QPlainTextEdit)
    )
    press(page(frame), "Previous score and minority note")
    heading.setFocus()
    reached = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or heading, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName())
    assert reached == ["Previous score", "Reason for change", "Minority note"]


def test_find_and_replace_is_reached_from_the_text(frame: AssessmentFrame) -> None:
    """The bar that is made when somebody first looks for something takes the words selected and closes to the text."""
    frame.tree.choose("context")
    surface = named(page(frame), QTextEdit, "Text")
    surface.setFocus()
    QTest.keyClicks(surface, "river")
    surface.selectAll()
    press(page(frame), "Find and replace")
    assert named(page(frame), QLineEdit, "Find").text() == "river"
    press(page(frame), "Close find and replace")
    assert QApplication.focusWidget() is surface


def test_every_recommendation_is_there_in_its_order(frame: AssessmentFrame, qtbot: QtBot) -> None:
    """More of them than a screen shows come one after the other, and each can be gone to at once."""
    frame.tree.choose("recommendations")
    names = [
        f"Recommendation {number}, To donors and the international community"
        for number in range(1, _MANY + 1)
    ]

    def texts() -> list[str]:
        edits = [edit for edit in page(frame).findChildren(QTextEdit) if edit.isVisible()]
        return [
            edit.accessibleName() for edit in sorted(edits, key=lambda edit: edit.mapToGlobal(QPoint()).y())
        ]

    qtbot.waitUntil(lambda: texts() == names, timeout=_LONG_MS)
    press(page(frame), "Add a recommendation, To donors and the international community")
    qtbot.waitUntil(lambda: len(texts()) == _MANY + 1, timeout=_LONG_MS)


def test_a_source_is_cited_by_part_of_its_title(frame: AssessmentFrame, qtbot: QtBot) -> None:
    """Titles are offered once they are asked for; when one was cited the field is empty."""
    frame.tree.choose("2.1")
    field = named(page(frame), QLineEdit, "Sources cited")
    field.setText("river")
    press(page(frame), "Cite")
    value = assessments.load(frame.open.workspace, frame.open.id)
    assert [use.source for use in value.citations] == [value.sources[0].id]
    assert field.text() == ""
    qtbot.waitUntil(lambda: "The river law" in said(frame), timeout=_LONG_MS)

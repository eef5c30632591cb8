"""Pages of an assessment in which nothing stands yet say what they are for and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QTreeWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import PrincipleId, SourceId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, recommendations, sources
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.explanation import Explanation
from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.cited_sources import CitedSources
from eesee_desktop.ui.section.principle_chips import PrincipleChips
from eesee_desktop.ui.section.section_page import SectionPage
from support_desktop import named, press
from support_workspace import begin_assessment, make_workspace


@pytest.fixture
def frame(tmp_path: Path, qtbot: QtBot) -> Iterator[AssessmentFrame]:
    """Return an empty assessment in a window."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(workspace)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.open_assessment(wanted)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    assert made.frame is not None
    yield made.frame
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def page_of(frame: AssessmentFrame, section: str) -> SectionPage:
    """Go to a section and return its page."""
    frame.tree.choose(section)
    assert frame.page is not None
    return frame.page


def said(page: SectionPage) -> str:
    """Return what can be read on a page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_principle_1_says_where_its_figure_stands(frame: AssessmentFrame) -> None:
    """While the figure lacks: what the CIVICUS Monitor is, where it stands, when it changes; afterwards no more."""
    text = said(page_of(frame, "1"))
    assert "CIVICUS Monitor rates civic space" in text
    assert "monitor.civicus.org" in text
    assert "early December" in text
    assert f"for example {frame.open.value.period.last.year}-12." in text
    for leaf, value in (("raw", "40"), ("rating", "repressed"), ("edition", "2024-12")):
        frame.open.apply(assessments.set_field, field_name=f"1.external.{leaf}", text=value)
    assert "monitor.civicus.org" not in said(page_of(frame, "1"))


def _are_whole(labels: Sequence[QLabel]) -> bool:
    """Tell whether each label is as high as its lines are at its width."""
    return all(each.height() >= each.heightForWidth(each.width()) for each in labels)


def test_no_text_of_an_explanation_is_cut(frame: AssessmentFrame, qtbot: QtBot) -> None:
    """In a wide window as in a narrow one each paragraph has all the height that its lines take."""
    window = frame.window()
    for width in (1366, 800, 1200):
        window.resize(width, 768)
        for section in ("1", "sources", "search"):
            page = page_of(frame, section)
            card = page.findChildren(Explanation)[0]
            labels = card.findChildren(QLabel)
            qtbot.waitUntil(partial(_are_whole, labels))


def test_recommendations_say_what_goes_where(frame: AssessmentFrame) -> None:
    """Each audience without a recommendation has a question that leads to one; one with a recommendation has not."""
    page = page_of(frame, "recommendations")
    assert said(page).count("Nothing here yet") == len(Audience)
    assert "says who should do what" in said(page)
    opened = frame.open
    opened.operations.announce(
        recommendations.add_recommendation(opened.workspace, opened.id, Audience.DONORS, "Fund.")[1]
    )
    assert said(page).count("Nothing here yet") == len(Audience) - 1
    assert "says who should do what" not in said(page)


def test_principles_of_a_recommendation_are_chips_with_names(frame: AssessmentFrame, qtbot: QtBot) -> None:
    """A chip carries the name of its principle; the menu adds one, the chip takes its own away, both are stored."""
    page = page_of(frame, "recommendations")
    opened = frame.open
    opened.operations.announce(
        recommendations.add_recommendation(opened.workspace, opened.id, Audience.DONORS, "Fund.")[1]
    )
    chips = page.findChildren(PrincipleChips)[-1]
    qtbot.waitUntil(lambda: chips.isVisibleTo(page))
    actions = chips.menu().actions()
    assert [action.text()[:2] for action in actions] == ["1 ", "2 ", "3 ", "4 ", "5 ", "6 "]
    actions[3].trigger()
    assert PrincipleId(4) in opened.value.recommendations[0].principles
    chip = named(chips, QPushButton, "Serves 4 Open and responsive State")
    assert chip.text() == "4 Open and responsive State"
    assert chip.isVisibleTo(page)
    chip.click()
    assert not opened.value.recommendations[0].principles
    assert not chip.isVisibleTo(page)


def test_sources_begin_with_what_a_source_is(frame: AssessmentFrame) -> None:
    """Without a source there is no empty table but an explanation, and the button in it makes the first."""
    page = page_of(frame, "sources")
    table = page.findChildren(QTableView)[0]
    assert "A source is a work that supports what you write" in said(page)
    assert not table.isVisibleTo(page)
    press(page, "Add the first source")
    assert len(frame.open.value.sources) == 1
    assert table.isVisibleTo(page)
    named(page, QLineEdit, "Search").setText("nowhere at all")
    assert "No source matches the search." in said(page)
    assert not table.isVisibleTo(page)


def test_search_says_what_it_does_and_what_it_found(frame: AssessmentFrame, qapp: QApplication) -> None:
    """Before: what it looks through. Afterwards: how many places, in the right number, or that there are none."""
    install_language(qapp, "en")
    page = page_of(frame, "search")
    tree = page.findChildren(QTreeWidget)[0]
    assert "Looks through every text" in said(page)
    assert not tree.isVisibleTo(page)
    frame.open.apply(assessments.set_field, field_name="context", text="The river.")
    words = named(page, QLineEdit, "Find")
    words.setText("river")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert "1 place in 1 text" in said(page)
    frame.open.apply(assessments.set_field, field_name="context", text="The river, the river.")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert "2 places in 1 text" in said(page)
    assert tree.isVisibleTo(page)
    words.setText("desert")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert "“desert” is nowhere in this assessment." in said(page)
    assert not tree.isVisibleTo(page)


def test_an_unknown_title_is_offered_as_a_new_source(frame: AssessmentFrame) -> None:
    """Citing a title that no source has offers to add it; Enter once more makes the source and cites it."""
    opened = frame.open
    opened.operations.announce(
        sources.add_source(
            opened.workspace, opened.id, Source(SourceId(opened.workspace.new_id()), "The river law")
        )[1]
    )
    page = page_of(frame, "2.1")
    box = page.findChildren(CitedSources)[0]
    edit = box.findChildren(QLineEdit)[0]
    edit.setFocus()
    edit.setText("A book that nobody knows")  # by keys the list of titles would open, and take the Enter
    QTest.keyClick(edit, Qt.Key.Key_Return)
    add = named(page, QPushButton, "No source is called “A book that nobody knows” yet. Add it and cite it")
    assert add.hasFocus()
    QTest.keyClick(add, Qt.Key.Key_Return)
    made = next(each for each in opened.value.sources if each.title == "A book that nobody knows")
    assert opened.value.cited_in("2.1") == (made.id,)
    assert not add.isVisibleTo(page)

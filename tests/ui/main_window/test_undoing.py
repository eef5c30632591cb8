"""Ctrl+Z and Ctrl+Y: never is anything altered that is not in front and not told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTextEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import Assessment, AssessmentStatus
from eesee_desktop.domain.ids import DimensionId, MemberId, SourceId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Ballot, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, panel, sources
from eesee_desktop.services.changes import ChangeKind, changes_of
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.panel.votes_view import VotesView
from eesee_desktop.ui.section.score_step import ScoreStep
from eesee_desktop.ui.section.section_page import SectionPage
from support_desktop import named, press, type_into, window_on
from support_workspace import begin_assessment, make_workspace

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
M1, M2 = MemberId("M1"), MemberId("M2")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment with a cited source, two members and the same words in two texts."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(workspace)
    made, _ = sources.add_source(workspace, wanted, Source(SourceId("0" * 32), "The river law"))
    sources.cite(workspace, wanted, "2.1", made)
    for name in ("context", "2.1.narrative"):
        assessments.set_field(workspace, wanted, name, "Rivers rose. Rivers fell.")
    assessments.set_field(workspace, wanted, "2.1.score", "3")
    for member in (M1, M2):
        panel.add_member(workspace, wanted, member)
    with window_on(workspace, wanted, qtbot) as window:
        yield window


@pytest.fixture
def frame(window: MainWindow) -> AssessmentFrame:
    """Return the open assessment."""
    assert window.frame is not None
    return window.frame


def _stored(frame: AssessmentFrame) -> Assessment:
    return assessments.load(frame.open.workspace, frame.open.id)


def _page(frame: AssessmentFrame) -> SectionPage:
    assert frame.page is not None
    return frame.page


def _key(key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key where the focus is, as a person does: shortcuts come first."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def _set_four(frame: AssessmentFrame) -> None:
    step = next(one for one in _page(frame).findChildren(ScoreStep) if one.value == 4)
    QTest.mouseClick(step, Qt.MouseButton.LeftButton)
    assert _score(frame) == "4"


def _leave_an_undone_act_on_the_panel(frame: AssessmentFrame) -> None:
    frame.go_to("panel")
    frame.open.apply(panel.set_member, None, M1, has_left=True)
    frame.undoing.undo()
    assert not _stored(frame).panel.members[0].has_left


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Z, CONTROL | SHIFT)])
def test_redo_in_a_text_is_that_of_the_text(
    frame: AssessmentFrame, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    """What was typed and undone comes back, and nothing on another page does."""
    _leave_an_undone_act_on_the_panel(frame)
    frame.tree.choose("context")
    edit = type_into(_page(frame), QTextEdit, "Text", "Words. ")
    assert isinstance(edit, QTextEdit)
    assert "Words." in edit.toPlainText()
    _key(Qt.Key.Key_Z)
    assert "Words." not in edit.toPlainText()
    _key(key, modifiers)
    assert "Words." in edit.toPlainText()
    _key(key, modifiers)
    assert not _stored(frame).panel.members[0].has_left
    assert "Panel · Member M1" in frame.undo_line.text
    assert named(frame.undo_line, QPushButton, "Go there").isVisible()
    press(frame.undo_line, "Redo it")
    assert _stored(frame).panel.members[0].has_left


def test_undo_right_after_a_refusal_takes_back_no_step(frame: AssessmentFrame) -> None:
    """With a rule that yields 3, a click on 4 is refused; Ctrl+Z clears the refusal, and again takes back the rule."""
    for member in (M1, M2):
        place = Ballot(member, Round.FIRST, DimensionId("2.1"))
        frame.open.apply(panel.set_vote, None, place, Score.parse("3"))
    frame.go_to("2.1")
    frame.open.apply(assessments.set_field, None, "2.1.rule", "median")
    step = next(one for one in _page(frame).findChildren(ScoreStep) if one.value == 4)
    QTest.mouseClick(step, Qt.MouseButton.LeftButton)
    assert "By this rule the score is 3" in _said(frame)
    _key(Qt.Key.Key_Z)
    assert "By this rule" not in _said(frame)
    assert _stored(frame).dimension(DimensionId("2.1")).decision.rule is ScoringRule.MEDIAN
    assert "Nothing had been changed" in frame.messages.text
    _key(Qt.Key.Key_Z)
    assert _stored(frame).dimension(DimensionId("2.1")).decision.rule is None


def test_undo_right_after_a_refused_vote_takes_back_no_vote(frame: AssessmentFrame) -> None:
    """What is no vote is said where votes are keyed; Ctrl+Z takes back that alone, and then the vote before."""
    frame.go_to("panel")
    view = _page(frame).findChild(VotesView)
    assert isinstance(view, VotesView)
    view.setFocus()
    _key(Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier)
    for key, said in ((Qt.Key.Key_9, "not on the scale"), (Qt.Key.Key_X, "not a vote")):
        _key(key, Qt.KeyboardModifier.NoModifier)
        assert said in _said(frame)
        _key(Qt.Key.Key_Z)
        assert said not in _said(frame)
        assert len(_stored(frame).panel.votes) == 1
    _key(Qt.Key.Key_Z)
    assert not _stored(frame).panel.votes


def _said(frame: AssessmentFrame) -> str:
    return "\n".join(label.text() for label in _page(frame).findChildren(QLabel) if label.isVisible())


def test_undo_names_first_what_was_done_on_another_page(frame: AssessmentFrame) -> None:
    """On a page without anything to undo the line says what and where; the key again, or its button, does it."""
    frame.go_to("2.1")
    _set_four(frame)
    frame.tree.choose("2.2")
    frame.tree.setFocus()
    _key(Qt.Key.Key_Z)
    assert _score(frame) == "4"
    assert "elsewhere: 2.1 Registration · Score of the panel: 3 → 4" in frame.undo_line.text
    _key(Qt.Key.Key_Z)
    assert _score(frame) == "3"
    assert frame.undo_line.text.startswith("Undone: 2.1 Registration")
    press(frame.undo_line, "Go there")
    assert frame.section == "2.1"
    assert frame.undo_line.text.startswith("Undone: 2.1 Registration"), "the way on stays"


def _score(frame: AssessmentFrame) -> str:
    score = _stored(frame).dimension(DimensionId("2.1")).decision.score
    return "" if score is None else str(score.exact)


def test_undo_acts_on_the_page_in_front(frame: AssessmentFrame) -> None:
    """Of two acts the one on this page is undone, though the other one came later."""
    frame.go_to("2.1")
    _set_four(frame)
    frame.go_to("panel")
    frame.open.apply(panel.set_member, None, M1, has_left=True)
    frame.tree.choose("2.1")
    frame.tree.setFocus()
    _key(Qt.Key.Key_Z)
    assert _score(frame) == "3"
    assert _stored(frame).panel.members[0].has_left


def test_a_member_that_was_taken_out_is_said_to_be_there_again(frame: AssessmentFrame) -> None:
    """What the undo of a removal did is a sentence."""
    frame.open.apply(panel.remove_member, None, M2)
    assert frame.undo_line.text == "Removed: member M2."
    frame.undoing.undo()
    assert frame.undo_line.text == "Undone: member M2 is there again."


@pytest.mark.parametrize("by_key", [False, True])
def test_replace_all_is_one_act(frame: AssessmentFrame, *, by_key: bool) -> None:
    """It is told in one line, and Undo as well as Ctrl+Z right after it brings back every text."""
    frame.tree.choose("search")
    page = _page(frame)
    type_into(page, QLineEdit, "Find", "Rivers")
    press(page, "Find everywhere")
    found = [label.text() for label in page.findChildren(QLabel)]
    type_into(page, QLineEdit, "Replace with", "Streams")
    press(page, "Replace all")
    narrative = _stored(frame).dimension(DimensionId("2.1")).narrative
    assert (narrative, _stored(frame).context) == ("Streams rose. Streams fell.",) * 2
    assert frame.undo_line.text.startswith("Replaced: ")
    assert frame.undo_line.text.endswith(", and 1 more.")
    if by_key:
        named(page, QLineEdit, "Replace with").setFocus()
        _key(Qt.Key.Key_Z)
    else:
        press(frame.undo_line, "Undo")
    narrative = _stored(frame).dimension(DimensionId("2.1")).narrative
    assert (narrative, _stored(frame).context) == ("Rivers rose. Rivers fell.",) * 2
    assert [label.text() for label in page.findChildren(QLabel)] == found, "the places are there again"


def test_a_removed_citation_comes_back_by_the_key_in_the_field(frame: AssessmentFrame) -> None:
    """A field with nothing to undo leaves the key to the window."""
    frame.tree.choose("2.1")
    page = _page(frame)
    press(page, "Stop citing The river law")
    assert _stored(frame).citations == ()
    named(page, QLineEdit, "Sources cited").setFocus()
    _key(Qt.Key.Key_Z)
    assert [one.section for one in _stored(frame).citations] == ["2.1"]


def test_redo_is_told_as_redo(frame: AssessmentFrame) -> None:
    """After a redo the line says so and offers Undo; the history says redone."""
    frame.go_to("2.1")
    _set_four(frame)
    frame.undoing.undo()
    assert frame.undo_line.text == "Undone: 2.1 Registration · Score of the panel: 4 → 3."
    frame.undoing.redo()
    assert frame.undo_line.text == "Redone: 2.1 Registration · Score of the panel: 3 → 4."
    assert named(frame.undo_line, QPushButton, "Undo").isVisible()
    frame.tree.choose("history")
    day = named(_page(frame), QTreeWidget, "Changes").topLevelItem(0)
    assert day is not None
    said = [day.child(number).text(0).split(" · ", 2)[2] for number in range(3)]
    assert said == ["redone · 3 → 4", "undone · 4 → 3", "3 → 4"]
    press(frame.undo_line, "Undo")
    assert _score(frame) == "3"


def test_the_line_goes_with_the_next_act(frame: AssessmentFrame) -> None:
    """What it tells of is no longer what was done last."""
    frame.go_to("sources")
    press(_page(frame), "Remove")
    assert frame.undo_line.text.startswith("Removed: Sources · The river law")
    frame.open.apply(panel.set_member, None, M1, has_left=True)
    assert frame.undo_line.text == ""


def test_the_line_goes_when_what_it_tells_of_is_typed_over(frame: AssessmentFrame) -> None:
    """An undo that could only be refused is not offered."""
    frame.tree.choose("2.1")
    frame.open.apply(assessments.replace_texts, None, {"2.1.narrative": "Streams."})
    assert frame.undo_line.text.startswith("Replaced: ")
    type_into(_page(frame), QTextEdit, "Narrative", "New. ")
    frame.autosave.flush()
    assert frame.undo_line.text == ""


def test_a_refused_undo_names_the_later_change(frame: AssessmentFrame) -> None:
    """It says in plain words what stands in the way, and leads there."""
    frame.open.apply(assessments.set_field, None, "2.1.score", "4")
    frame.open.apply(assessments.set_field, None, "2.1.score", "5")
    frame.tree.choose("panel")
    acts = [one.act for one in frame.open.workspace.history.entries(frame.open.id, thing="2.1.score")]
    frame.undoing.undo_act(acts[-2])
    told = frame.messages.text
    assert told.startswith("This cannot be undone any more, as it was changed again at ")
    assert told.endswith(": 2.1 Registration · Score of the panel: 4 → 5.")
    press(frame.messages, "Go there")
    assert frame.section == "2.1"


def test_what_was_done_before_sealing_is_out_of_reach(frame: AssessmentFrame) -> None:
    """After an assessment was sealed and reopened, the key takes back nothing of before."""
    frame.go_to("2.1")
    _set_four(frame)
    workspace, wanted = frame.open.workspace, frame.open.id
    with workspace.database.transaction():
        workspace.assessments.set_status(wanted, AssessmentStatus.DRAFT, 2)
    frame.open.operations.announce(changes_of(wanted, workspace.clock(), ChangeKind.STATUS))
    frame.undoing.undo()
    assert _score(frame) == "4"
    assert frame.messages.text == "There is nothing to undo here. In a text, put the cursor into it first."


def test_the_cursor_of_the_grid_goes_where_an_undo_changed_a_vote(frame: AssessmentFrame) -> None:
    """The vote that went is the one that the cursor is on, not the one after it."""
    frame.tree.choose("panel")
    votes = _page(frame).findChild(VotesView)
    assert votes is not None
    votes.setFocus()
    QTest.keyClicks(votes, "345")
    assert votes.currentIndex().row() == 3
    _key(Qt.Key.Key_Z)
    assert votes.currentIndex().row() == 2
    assert votes.selectionModel().selectedIndexes() == [votes.currentIndex()]
    _key(Qt.Key.Key_Z)
    assert votes.currentIndex().row() == 1
    _key(Qt.Key.Key_Y)
    assert votes.currentIndex().row() == 1
    stored = {vote.place: vote for vote in _stored(frame).panel.votes}
    place = Ballot(M1, Round.FIRST, DimensionId("2.2"))
    assert stored[place] == PanelVote(*_parts(place), Score.parse("4"))


def _parts(place: Ballot) -> tuple[MemberId, Round, DimensionId]:
    return place.member, place.round, place.dimension


def test_a_click_on_the_line_leaves_the_caret_where_it_is(frame: AssessmentFrame) -> None:
    """Who writes goes on writing where they were; the page does not jump."""
    frame.tree.choose("2.1")
    press(_page(frame), "Stop citing The river law")
    text = named(_page(frame), QTextEdit, "Narrative")
    text.setFocus()
    button: QWidget = named(frame.undo_line, QPushButton, "Undo")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _stored(frame).citations
    assert QApplication.focusWidget() is text
    button.setFocus(Qt.FocusReason.TabFocusReason)
    _key(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert frame.undo_line.text == ""
    assert QApplication.focusWidget() is text


def test_the_line_goes_with_its_page(frame: AssessmentFrame) -> None:
    """On another page nothing offers any more what was done before; coming back brings no offer back either."""
    frame.go_to("2.1")
    _set_four(frame)
    frame.undoing.undo()
    assert frame.undo_line.text.startswith("Undone: ")
    frame.tree.choose("2.2")
    assert frame.undo_line.text == ""
    frame.tree.choose("2.1")
    assert frame.undo_line.text == ""


def test_the_focus_never_falls_on_the_line(frame: AssessmentFrame) -> None:
    """Where an undo takes the control with the focus away, the focus stays near: a space then redoes nothing."""
    frame.tree.choose("sources")
    press(_page(frame), "Remove")
    first = named(_page(frame), QPushButton, "Add the first source")
    first.setFocus()
    _key(Qt.Key.Key_Z)
    assert _stored(frame).sources
    assert not first.isVisible()
    assert named(frame.undo_line, QPushButton, "Redo").isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert _page(frame).isAncestorOf(focus)
    _key(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert _stored(frame).sources

"""The panel's page over a real encrypted workspace: names apart, decisions, nothing silent."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTableWidget,
    QWidget,
)

from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.fields import value_to_text
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Ballot, Identity, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.services import assessments, panel
from eesee_desktop.services.history import history
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.panel.vote_grid import VoteGrid
from eesee_desktop.ui.panel.votes_view import VotesView
from eesee_desktop.ui.section.score_picker import ScorePicker
from support_desktop import clashing_mnemonics, named, press, unnamed_controls
from support_panel import D21, M1, M2, M3, Bench

_CONTROL = Qt.KeyboardModifier.ControlModifier


def test_names_are_apart_and_nobody_is_named_unasked(bench: Bench) -> None:
    """A name typed is stored without any consent; ticks need a name, and go with it."""
    bench.open_fold("names")
    tick = named(bench.page, QCheckBox, "M1: Agreed to be named in the report")
    assert not tick.isEnabled()
    field = named(bench.page, QLineEdit, "M1: Name")
    field.setFocus()
    QTest.keyClicks(field, "Rosa Quispe")
    named(bench.page, QLineEdit, "M1: Organisation").setFocus()
    assert panel.identities(bench.workspace, bench.wanted) == (Identity(M1, "Rosa Quispe"),)
    tick.click()
    assert panel.identities(bench.workspace, bench.wanted)[0].may_be_named_in_report
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "\b")
    assert not tick.isChecked()
    QTest.keyClicks(field, "Ana")
    named(bench.page, QLineEdit, "M1: Organisation").setFocus()
    assert panel.identities(bench.workspace, bench.wanted) == (Identity(M1, "Ana"),)


def test_a_name_is_forgotten_only_after_a_question(bench: Bench) -> None:
    """A name that is deleted, or a click on *Forget*, asks what is to go; then it is in no field and no history."""
    bench.open_fold("names")
    field = named(bench.page, QLineEdit, "M1: Name")
    field.setFocus()
    QTest.keyClicks(field, "Rosa Quispe")
    named(bench.page, QLineEdit, "M1: Organisation").setFocus()
    stored = panel.identities(bench.workspace, bench.wanted)
    assert stored
    frame = bench.window.frame
    assert frame is not None

    asked = QTimer()
    answers = ["Cancel", "Forget the name"]

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, AskingDialog):
            press(dialog, answers.pop(0))

    asked.timeout.connect(answer)
    asked.start(10)

    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "\b")
    frame.save()
    assert panel.identities(bench.workspace, bench.wanted) == stored
    named(bench.page, QLineEdit, "M1: Organisation").setFocus()
    bench.qtbot.waitUntil(lambda: field.text() == "Rosa Quispe")
    assert panel.identities(bench.workspace, bench.wanted) == stored
    named(bench.page, QPushButton, "M1: Forget who this is…").click()
    bench.qtbot.waitUntil(lambda: not field.text())
    assert panel.identities(bench.workspace, bench.wanted) == ()
    assert "Rosa" not in repr(history(bench.workspace, bench.wanted))
    assert "Rosa" not in bench.said
    frame.undoing.undo()
    assert panel.identities(bench.workspace, bench.wanted) == ()


def test_undo_in_the_grid_takes_back_one_vote_and_nothing_else(bench: Bench) -> None:
    """In the grid Ctrl+Z and its button take back vote by vote; elsewhere Ctrl+Z takes back what is there."""
    frame, votes = bench.window.frame, bench.page.findChild(VotesView)
    assert frame is not None
    assert votes is not None
    votes.setFocus()
    QTest.keyClicks(votes, "34")
    frame.open.apply(assessments.set_field, None, "2.1.confidence", "high")

    def scores() -> list[str]:
        found = bench.stored()
        return [found.get(Ballot(M1, Round.FIRST, DimensionId(f"2.{at}")), "absent") for at in (1, 2)]

    def confidence() -> object:
        return assessments.load(bench.workspace, bench.wanted).dimension(D21).decision.confidence

    assert scores() == ["3", "4"]
    QTest.keyClick(votes, Qt.Key.Key_Z, _CONTROL)
    assert scores() == ["3", "absent"]
    press(bench.page, "Undo")
    assert scores() == ["absent", "absent"]
    QTest.keyClick(votes, Qt.Key.Key_Z, _CONTROL)
    assert confidence() is Confidence.HIGH, "what is no vote is left alone"
    QTest.keyClick(votes, Qt.Key.Key_Y, _CONTROL)
    assert scores() == ["3", "absent"]
    QTest.keyClick(votes, Qt.Key.Key_Y, _CONTROL)
    assert scores() == ["3", "4"]
    frame.open.apply(assessments.set_field, None, "2.1.confidence", "low")
    frame.tree.choose("2.1")
    frame.tree.setFocus()
    QTest.keyClick(frame.tree, Qt.Key.Key_Z, _CONTROL)
    assert confidence() is Confidence.HIGH
    assert scores() == ["3", "4"]


def test_undo_in_the_grid_shows_the_round_and_takes_a_block_at_once(bench: Bench) -> None:
    """Undo shows the round where it happens; a pasted block, or votes from elsewhere, go as they came: at once."""
    votes = bench.page.findChild(VotesView)
    grid = bench.page.findChild(VoteGrid)
    assert votes is not None
    assert grid is not None
    votes.setFocus()
    QTest.keyClicks(votes, "3")
    QTest.keyClick(votes, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QApplication.clipboard().setText("1\t2\n4\t5")
    QTest.keyClick(votes, Qt.Key.Key_V, _CONTROL)
    assert len(bench.stored()) == 5
    grid.show_round(Round.FIRST)
    QTest.keyClick(votes, Qt.Key.Key_Z, _CONTROL)
    assert len(bench.stored()) == 1
    rounds = [grid.model.round]
    bench.vote(5)
    QTest.keyClick(votes, Qt.Key.Key_Z, _CONTROL)
    assert bench.stored() == {Ballot(M1, Round.FIRST, D21): "3"}
    assert grid.model.vote_at(Ballot(M1, Round.FIRST, D21)) == PanelVote(
        M1, Round.FIRST, D21, Score(Fraction(3))
    )
    assert [*rounds, grid.model.round] == [Round.SECOND, Round.FIRST]


def test_a_rule_is_recorded_only_with_the_score_it_gives(bench: Bench) -> None:
    """Over a score by consensus, choosing the mean alters nothing until its value is taken; 22/9 stays exact."""
    bench.vote(2, 2, 3)
    bench.choose("How the panel decided", "Consensus")
    QTest.keyClicks(_picker(bench), "3")
    assert bench.decided() == ("consensus", "3")
    bench.choose("How the panel decided", "Mean of the votes")
    assert bench.decided() == ("consensus", "3")
    press(bench.page, "Take 2.33 (7/3)")
    assert bench.decided() == ("mean", "7/3")
    QTest.keyClicks(_picker(bench), "5")
    assert bench.decided() == ("mean", "7/3")
    assert "By this rule the score is 2.33 (7/3)" in bench.said
    bench.choose("How the panel decided", "Consensus")
    assert bench.decided() == ("mean", "7/3")
    QTest.keyClicks(_picker(bench), "2")
    assert bench.decided() == ("consensus", "2")


def test_cleared_votes_go(bench: Bench) -> None:
    """A vote cleared by a key, alone or with others, is gone from disk, from the figures and from the offer."""
    bench.vote(2, 2, 5)
    bench.vote(1, dimension=DimensionId("2.2"))
    bench.page.go_to("panel/2.1")
    grid = QApplication.focusWidget()
    assert isinstance(grid, VotesView)
    frame = bench.window.frame
    assert frame is not None
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert set(bench.stored()) == {
        Ballot(M2, Round.FIRST, D21),
        Ballot(M3, Round.FIRST, D21),
        Ballot(M1, Round.FIRST, DimensionId("2.2")),
    }
    assert set(frame.open.value.panel.votes) == set(panel.panel(bench.workspace, bench.wanted).votes)
    bench.choose("How the panel decided", "Mean of the votes")
    assert _offers(bench) == ["Take 3.5"]
    grid.selectAll()
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert bench.stored() == {}
    assert frame.open.value.panel.votes == ()
    assert _offers(bench) == []
    QTest.keyClick(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(bench.stored()) == len(frame.open.value.panel.votes) == 3


def test_a_decision_can_stand_although_votes_changed(bench: Bench) -> None:
    """Votes that change are told beside the decision; keeping it ends that without altering the score."""
    bench.vote(2, 2, 3)
    bench.choose("How the panel decided", "Consensus")
    QTest.keyClicks(_picker(bench), "2")
    assert "Votes have changed since" not in bench.said
    bench.vote(4)
    assert "Votes have changed since the panel decided on 2" in bench.said
    figures = named(bench.page, QTableView, "Figures for each dimension").model()
    index = figures.index(0, figures.columnCount() - 1)
    assert index.data() == "2 *"
    assert "Votes have changed since." in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "“*” beside a decision: votes have changed since" in bench.said
    press(bench.page, "Keep 2")
    assert "Votes have changed since" not in bench.said
    assert bench.decided() == ("consensus", "2")


def test_with_one_or_two_voters_a_mean_is_warned_of(bench: Bench) -> None:
    """A published mean of one or two votes nearly is a vote."""
    bench.choose("How the panel decided", "Mean of the votes")
    bench.vote(2, 5)
    assert "can almost tell who voted what" in bench.said
    bench.vote(2, 5, 3)
    assert "can almost tell who voted what" not in bench.said


def test_members_join_leave_and_go(bench: Bench) -> None:
    """The small panel is advised of in place; who left keeps the votes, and only who has not voted can go."""
    bench.vote(2)
    bench.open_fold("members")
    assert "advises at least" in bench.said
    press(bench.page, "Add member")
    assert [member.id for member in panel.panel(bench.workspace, bench.wanted).members][-1] == "M4"
    press(bench.page, "Has left the panel")
    assert panel.panel(bench.workspace, bench.wanted).members[0].has_left
    assert len(bench.stored()) == 1
    assert not named(bench.page, QAbstractButton, "Remove").isEnabled()


def test_nothing_on_the_page_is_unnamed_with_everything_open(bench: Bench) -> None:
    """Every control has a name, and a letter of its own, with all parts unfolded."""
    bench.vote(2, 2, 5)
    for name in bench.page.folds:
        bench.open_fold(name)
    bench.choose("How the panel decided", "Mean of the votes")
    assert unnamed_controls(bench.window) == []
    assert clashing_mnemonics(bench.window) == []


def test_typing_about_one_dimension_never_lands_on_another(bench: Bench) -> None:
    """A justification typed just before the cursor moves to another row is stored where it was typed."""
    bench.page.go_to("panel/2.1")
    field = named(bench.page, QPlainTextEdit, "Justification")
    field.setFocus()
    QTest.keyClicks(field, "Offices.")
    bench.page.go_to("panel/2.2")
    value = assessments.load(bench.workspace, bench.wanted)
    assert value.dimension(D21).decision.justification == "Offices."
    assert value.dimension(DimensionId("2.2")).decision.justification == ""


def _offers(bench: Bench) -> list[str]:
    """Return what the votes offer to be taken."""
    buttons = (one for one in bench.page.findChildren(QPushButton) if one.isVisibleTo(bench.page))
    return [name for one in buttons if (name := one.text().replace("&", "")).startswith("Take ")]


def _picker(bench: Bench) -> QWidget:
    """Put the focus on the steps of the score, and return what has it."""
    named(bench.page, ScorePicker, "Score").setFocus()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_page_goes_along_with_the_cursor_of_the_votes(bench: Bench) -> None:
    """On a usual screen, with the members open above, the cell with the cursor is always seen; so are its heads."""
    bench.window.resize(1366, 700)
    for fold in bench.page.folds.values():
        fold.set_open(True)
    bench.page.verticalScrollBar().setValue(0)
    votes = bench.window.findChild(VotesView)
    assert votes is not None
    votes.setFocus()
    for _ in range(14):
        QTest.keyClick(votes, Qt.Key.Key_Down)
        QApplication.processEvents()
        cell = votes.visualRect(votes.currentIndex())
        top = votes.viewport().mapTo(bench.page.viewport(), cell.topLeft()).y()
        assert 0 <= top <= bench.page.viewport().height() - cell.height()
    assert votes.horizontalHeader().mapTo(bench.page.viewport(), QPoint(0, 0)).y() >= 0


def test_what_is_said_of_votes_goes_with_them(bench: Bench) -> None:
    """The sentence on votes that lie apart goes when the vote that made them so is taken back."""
    bench.vote(1, 1, 5)
    votes = bench.window.findChild(VotesView)
    assert votes is not None
    votes.setCurrentIndex(votes.model().index(1, 0))
    votes.setCurrentIndex(votes.model().index(0, 2))
    said = [label.text() for label in bench.window.findChildren(QLabel) if label.isVisible()]
    assert any("divided" in text.lower() or "apart" in text.lower() for text in said), said
    bench.vote(1, 1, 1)
    grid = bench.window.findChild(VoteGrid)
    assert grid is not None
    left = [label.text() for label in grid.findChildren(QLabel) if label.isVisible() and label.text()]
    assert not [text for text in left if "divided" in text.lower() or "apart" in text.lower()]


def test_the_last_vote_of_a_round_leads_on(bench: Bench) -> None:
    """After the last vote the message has the next act: the medians for all that is not decided."""
    bench.vote(3, 4, 5)
    bench.vote(1, 1, 5, dimension=DimensionId("2.2"))
    grid = bench.page.findChild(VotesView)
    assert isinstance(grid, VotesView)
    model = grid.model()
    grid.show_place(model.index(model.rowCount() - 1, 2))
    grid.setFocus()
    QTest.keyClicks(grid, "4")
    assert bench.window.frame is not None
    messages = bench.window.frame.messages
    assert messages.text == "That was the last vote of the round."
    heard: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskingDialog)
        heard.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(100, look)
    press(messages, "Use the median for all dimensions not decided yet…")
    assert heard


def test_the_median_decides_what_is_undecided_after_a_look(bench: Bench) -> None:
    """All open dimensions with votes are shown with their medians, recorded as one act, and undone as one."""
    d22, d23 = DimensionId("2.2"), DimensionId("2.3")
    bench.vote(3, 4, 5)
    bench.vote(1, 1, 5, dimension=d22)
    bench.vote(2, 2, 2, dimension=d23)
    decided = panel.Decision(ScoringRule.CONSENSUS, Score(Fraction(3)))
    assert bench.window.frame is not None
    bench.window.frame.open.operations.announce(panel.decide(bench.workspace, bench.wanted, d23, decided))
    shown: list[list[str]] = []

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskingDialog)
        (table,) = dialog.findChildren(QTableWidget)
        for row in range(table.rowCount()):
            items = (table.item(row, column) for column in range(table.columnCount()))
            shown.append([item.text() for item in items if item is not None])
        dialog.go_on.click()

    QTimer.singleShot(100, agree)
    bench.answer("&Use the median")
    assert [(row[0][:3], *row[1:]) for row in shown] == [("2.1", "3", "4", ""), ("2.2", "3", "1", "divided")]

    def scores() -> list[str]:
        value = assessments.load(bench.workspace, bench.wanted)
        return [value_to_text(value.dimension(one).decision.score) for one in (D21, d22, d23)]

    assert scores() == ["4", "1", "3"]
    told = bench.window.frame.undo_line.text
    assert told.startswith("Decided by the median: 2.1")
    assert told.endswith(", 2 dimensions in all.")
    bench.window.frame.undoing.undo()
    assert scores() == ["", "", "3"]


def test_a_line_under_the_votes_says_which_rows_are_marked(bench: Bench) -> None:
    """What is called divided and wide, and that a row without either is not marked, can be read without a pointer."""
    bench.vote(1, 3, 3)
    (line,) = [
        text for text in bench.said.splitlines() if text.startswith("Marked “divided” where at least ⅓")
    ]
    assert line.endswith("spans 2 points or more; other rows are not marked.")


def test_the_line_about_a_removed_member_names_the_member_alone(bench: Bench) -> None:
    """Not where, nor that the member was present: that goes without saying."""
    bench.open_fold("members")
    press(bench.page, "Remove")
    assert bench.window.frame is not None
    assert bench.window.frame.undo_line.text == "Removed: member M1."

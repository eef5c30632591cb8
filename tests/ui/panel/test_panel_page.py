"""The panel's page over a real encrypted workspace: paper out and back, names apart, decisions, nothing silent."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.fields import value_to_text
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.panel import Ballot, Identity, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.sheet import score_field
from eesee_desktop.services import assessments, panel
from eesee_desktop.services.history import history
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.panel.panel_page import PanelPage
from eesee_desktop.ui.panel.vote_grid import VoteGrid
from eesee_desktop.ui.panel.votes_view import VotesView
from eesee_desktop.ui.section.score_picker import ScorePicker
from support_desktop import clashing_mnemonics, named, press, unnamed_controls
from support_workspace import begin_assessment, make_workspace

_LONG_MS = 20_000
D21 = DimensionId("2.1")
_CONTROL = Qt.KeyboardModifier.ControlModifier
M1, M2, M3 = MemberId("M1"), MemberId("M2"), MemberId("M3")


class Bench:
    """The panel's page of an empty assessment with three members."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        self.workspace = workspace
        self.qtbot = qtbot
        self.wanted: AssessmentId = begin_assessment(workspace)
        for _ in range(3):
            panel.add_member(workspace, self.wanted)
        self.background = Background()
        self.window = MainWindow(workspace, self.background)
        qtbot.addWidget(self.window)
        self.window.open_assessment(self.wanted)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        assert self.window.frame is not None
        self.window.frame.tree.choose("panel")

    @property
    def page(self) -> PanelPage:
        """The page."""
        assert self.window.frame is not None
        found = self.window.frame.page
        assert isinstance(found, PanelPage)
        return found

    @property
    def said(self) -> str:
        """All that can be read."""
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.window))

    def vote(self, *scores: int | None, round_: Round = Round.FIRST, dimension: DimensionId = D21) -> None:
        """Let members vote, as another program would."""
        votes = [
            PanelVote(member, round_, dimension, None if score is None else Score(Fraction(score)))
            for member, score in zip((M1, M2, M3), scores, strict=False)
        ]
        assert self.window.frame is not None
        self.window.frame.open.apply(panel.set_votes, votes=votes, overwrite=True)

    def stored(self) -> dict[Ballot, str]:
        """Return the votes on disk in their text forms."""
        votes = panel.panel(self.workspace, self.wanted).votes
        return {Ballot(v.member, v.round, v.dimension): value_to_text(v.score) for v in votes}

    def decided(self) -> tuple[str, str]:
        """Return rule and score on disk of the first dimension."""
        found = assessments.load(self.workspace, self.wanted).dimension(D21).decision
        return value_to_text(found.rule), value_to_text(found.score)

    def choose(self, name: str, word: str) -> None:
        """Choose an entry of a choice, as with the mouse."""
        box = named(self.page, Choice, name)
        box.setCurrentIndex(box.findText(word))
        box.activated.emit(box.currentIndex())

    def answer(self, words: str) -> None:
        """Press the button that begins with some words."""
        buttons = [one for one in self.page.findChildren(QPushButton) if one.isVisibleTo(self.page)]
        QTest.mouseClick(
            next(one for one in buttons if one.text().startswith(words)), Qt.MouseButton.LeftButton
        )

    def open_fold(self, name: str) -> None:
        """Open what is folded away."""
        self.page.folds[name].set_open(True)
        QApplication.processEvents()


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    """Return a panel of three on screen."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    made = Bench(workspace, qtbot)
    yield made
    made.background.stop()
    made.window.put_away()
    made.window.close()
    workspace.close()


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
    press(bench.page, "Mark as left")
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

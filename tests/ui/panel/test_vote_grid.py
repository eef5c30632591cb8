"""The vote grid: one key a vote, abstention, blocks from a spreadsheet, figures beside each row."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import Ballot, Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.ui.kit.theme import Theme, apply_theme
from eesee_desktop.ui.panel.vote_grid import VoteGrid
from eesee_desktop.ui.panel.votes_model import Figure
from support_calls import counted
from support_instruments import shipped_instrument

DIMENSIONS = tuple((DimensionId(f"{p}.{d}"), f"Dimension {p}.{d}") for p in range(2, 7) for d in range(1, 4))
CONTROL = Qt.KeyboardModifier.ControlModifier


class Bench:
    """A grid on the screen that remembers what it said and counts the keys pressed."""

    def __init__(self, qtbot: QtBot, members: int = 3, step: Fraction = Fraction(1)) -> None:
        self.panel = Panel(tuple(PanelMember(MemberId(f"M{at}")) for at in range(1, members + 1)))
        self.grid = VoteGrid()
        self.stored: dict[Ballot, PanelVote] = {}
        self.steps = 0
        self.keys = 0
        qtbot.addWidget(self.grid)
        self.grid.resize(1300, 700)
        self.instrument = replace(shipped_instrument(), step=step)
        self.grid.show_panel(DIMENSIONS, self.panel, self.instrument)
        self.grid.votes_changed.connect(self._on_votes_changed)
        with qtbot.waitActive(self.grid):
            self.grid.show()
            self.grid.activateWindow()
        self.grid.setFocus()

    def _on_votes_changed(self, votes: object, cleared: object) -> None:
        self.steps += 1
        assert isinstance(votes, tuple)
        assert isinstance(cleared, tuple)
        for vote in votes:
            self.stored[Ballot(vote.member, vote.round, vote.dimension)] = vote
        for place in cleared:
            self.stored.pop(place, None)

    def type(self, text: str) -> None:
        """Press a key for each character."""
        for character in text:
            QTest.keyClicks(self.grid.votes, character)
            self.keys += 1

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        QTest.keyClick(self.grid.votes, key, modifiers)
        self.keys += 1

    def answer(self, words: str) -> None:
        """Press the button of the question that begins with some words."""
        buttons = [
            button for button in self.grid.findChildren(QPushButton) if button.text().startswith(words)
        ]
        QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)

    def score(self, member: str, dimension: str, round_: Round = Round.FIRST) -> str:
        """Return what was told to be stored: a score, ``abstained`` or ``absent``."""
        vote = self.stored.get(Ballot(MemberId(member), round_, DimensionId(dimension)))
        if vote is None:
            return "absent"
        return "abstained" if vote.score is None else str(vote.score)

    def enter_row(self, dimension: str, scores: str) -> None:
        """Enter the votes of a dimension, a member each, as one step."""
        places = (Ballot(member.id, Round.FIRST, DimensionId(dimension)) for member in self.panel.members)
        self.grid.model.enter(
            {
                place: PanelVote(place.member, place.round, place.dimension, Score.parse(score))
                for place, score in zip(places, scores.split(), strict=True)
            }
        )

    def figure(self, row: int, figure: Figure) -> str:
        """Return what stands beside a row."""
        return str(self.grid.model.index(row, self.grid.model.member_count + figure).data() or "")

    @property
    def cell(self) -> tuple[int, int]:
        """Row and column of the cursor."""
        return self.grid.votes.currentIndex().row(), self.grid.votes.currentIndex().column()

    @property
    def said(self) -> str:
        """What stands under the grid."""
        return " ".join(label.text() for label in self.grid.findChildren(QLabel))


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    """Return a grid of fifteen dimensions and three members."""
    return Bench(qtbot)


def test_two_rounds_of_nine_members_in_one_key_a_vote(qtbot: QtBot) -> None:
    """Two rounds for nine members are keyed in fewer than 1.3 key presses a vote, and each vote is in its place."""
    bench = Bench(qtbot, members=9)
    wanted = {}
    for round_ in Round:
        for member in bench.panel.members:
            for at, (dimension, _) in enumerate(DIMENSIONS):
                value = (at * 7 + int(member.id[1:]) * round_) % 5 + 1
                wanted[Ballot(member.id, round_, dimension)] = str(value)
                bench.type(str(value))
        bench.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert {place: str(vote.score) for place, vote in bench.stored.items()} == wanted
    assert bench.keys / len(wanted) < 1.3


def test_abstention_is_not_absence(bench: Bench) -> None:
    """0 and - abstain; a cell passed by stays without a vote."""
    bench.type("0-")
    bench.press(Qt.Key.Key_Return)
    bench.type("3")
    assert [bench.score("M1", f"2.{at}") for at in (1, 2, 3)] == ["abstained", "abstained", "absent"]
    assert bench.score("M1", "3.1") == "3"
    assert bench.figure(0, Figure.COUNT) == "0 + 1"
    assert bench.figure(2, Figure.COUNT) == "0"


def test_what_is_not_on_the_scale_is_refused_in_words(bench: Bench) -> None:
    """A 7 enters nothing, moves nothing and is told."""
    bench.type("7")
    assert not bench.stored
    assert bench.cell == (0, 0)
    assert "7 is not on the scale" in bench.said


def test_a_point_adds_no_half_above_the_highest_score(qtbot: QtBot) -> None:
    """A point behind 4 makes it 4.5, behind 5 and behind 4.5 it does nothing."""
    bench = Bench(qtbot, step=Fraction(1, 2))
    bench.type("4..5.")
    assert [bench.score("M1", f"2.{at}") for at in (1, 2)] == ["9/2", "5"]


def test_backspace_takes_the_last_vote_back(bench: Bench) -> None:
    """After a mistake one Backspace clears the vote just keyed, and the cursor is there to key it again."""
    bench.type("35")
    bench.press(Qt.Key.Key_Backspace)
    assert bench.cell == (1, 0)
    assert bench.score("M1", "2.2") == "absent"
    bench.type("4")
    assert bench.score("M1", "2.2") == "4"


def test_arrows_and_shift_enter_move(bench: Bench) -> None:
    """Arrows, Enter and Shift+Enter move without voting."""
    for key, modifiers in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
    ):
        bench.press(key, modifiers)
    assert bench.cell == (1, 1)
    assert not bench.stored


def test_a_block_from_a_spreadsheet(bench: Bench) -> None:
    """A pasted block is one step: scores, 2,0 as 2, a dash as abstention, empty cells left alone."""
    bench.type("5")
    bench.grid.votes.setCurrentIndex(bench.grid.model.index(0, 0))
    QApplication.clipboard().setText("1\t2,0\t-\r\n\t4\t5\r\n")
    before = bench.steps
    bench.press(Qt.Key.Key_V, CONTROL)
    bench.answer("Replace")
    assert bench.steps == before + 1
    assert [bench.score(f"M{at}", "2.1") for at in (1, 2, 3)] == ["1", "2", "abstained"]
    assert [bench.score(f"M{at}", "2.2") for at in (1, 2, 3)] == ["absent", "4", "5"]
    assert "5 vote" in bench.said


@pytest.mark.parametrize(
    ("answer", "scores"),
    [
        ("Replace", ["1", "2", "abstained"]),
        ("Enter only", ["5", "2", "abstained"]),
        ("Paste nothing", ["5", "absent", "absent"]),
    ],
)
def test_a_block_replaces_nothing_unasked(bench: Bench, answer: str, scores: list[str]) -> None:
    """Where a block would replace a vote a question stands in place, its focus on the answer that alters nothing."""
    bench.type("5")
    bench.grid.votes.setCurrentIndex(bench.grid.model.index(0, 0))
    QApplication.clipboard().setText("1\t2\t-")
    bench.press(Qt.Key.Key_V, CONTROL)
    assert [bench.score(f"M{at}", "2.1") for at in (1, 2, 3)] == ["5", "absent", "absent"]
    assert "would replace" in bench.said
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Paste nothing"
    bench.answer(answer)
    assert [bench.score(f"M{at}", "2.1") for at in (1, 2, 3)] == scores
    assert bench.grid.votes.hasFocus()


@pytest.mark.parametrize("block", ["1\t2\t3\t4", "1\n6", "1\n2.5", "M1\tM2"])
def test_a_block_that_does_not_fit_enters_nothing(bench: Bench, block: str) -> None:
    """A block too wide, off the scale, off the step or with words in it is refused whole, and why is told."""
    QApplication.clipboard().setText(block)
    bench.press(Qt.Key.Key_V, CONTROL)
    assert not bench.stored
    assert "Nothing was pasted" in bench.said


def test_copied_votes_paste_elsewhere(bench: Bench) -> None:
    """A selection is copied as a spreadsheet understands it."""
    bench.type("123")
    bench.grid.votes.setCurrentIndex(bench.grid.model.index(0, 0))
    bench.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    bench.press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "1\n2"


def test_halves_take_one_more_key(qtbot: QtBot) -> None:
    """Where the scale has halves, a point adds one to the vote just keyed."""
    bench = Bench(qtbot, step=Fraction(1, 2))
    bench.type("2.4")
    assert [bench.score("M1", f"2.{at}") for at in (1, 2)] == ["5/2", "4"]


def test_figures_follow_each_key(bench: Bench) -> None:
    """n, median, range and the flag with its rule in words change with the votes; nothing changes a score."""
    for value in "135":
        bench.type(value)
        bench.grid.votes.setCurrentIndex(bench.grid.model.index(0, bench.cell[1] + 1))
    assert bench.figure(0, Figure.COUNT) == "3"
    assert bench.figure(0, Figure.MEDIAN) == "3"
    assert bench.figure(0, Figure.RANGE) == "4"
    assert bench.figure(0, Figure.FLAG) == "divided"
    index = bench.grid.model.index(0, bench.grid.model.member_count + Figure.FLAG)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "1 of 3 votes at 2 or below, 1 at 4 or above" in index.data(role)
    assert bench.figure(1, Figure.FLAG) == ""


def test_movement_from_round_one_to_two(bench: Bench) -> None:
    """The second round shows how the median moved, by an arrow and both figures."""
    bench.type("2")
    bench.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    bench.type("4")
    assert "↑ 2 → 4" in bench.figure(0, Figure.MOVEMENT)


def test_storing_keeps_the_cursor(bench: Bench) -> None:
    """Showing the panel again after its votes were stored moves nothing."""
    bench.type("23")
    bench.grid.show_panel(
        DIMENSIONS, Panel(bench.panel.members, tuple(bench.stored.values())), bench.instrument
    )
    assert bench.cell == (2, 0)


def test_a_sealed_grid_takes_no_keys(bench: Bench) -> None:
    """Votes of a sealed assessment can be read and copied, not changed."""
    bench.grid.set_read_only(True)
    bench.type("3")
    bench.press(Qt.Key.Key_Delete)
    QApplication.clipboard().setText("4")
    bench.press(Qt.Key.Key_V, CONTROL)
    assert not bench.stored


def test_tab_leaves_the_grid(bench: Bench) -> None:
    """From any cell Tab goes on to what follows the grid."""
    bench.grid.votes.setCurrentIndex(bench.grid.model.index(3, 1))
    bench.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not bench.grid.votes


def test_every_cell_says_where_it_is(bench: Bench) -> None:
    """A screen reader hears member, dimension, round and vote of a cell."""
    bench.type("4")
    said = bench.grid.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "M1, 2.1 Dimension 2.1, First round: 4"


def test_five_hundred_votes_stay_instant(qtbot: QtBot) -> None:
    """Keying a vote costs what is seen and its own row: five times the members make it nowhere near that much."""

    def calls_with(members: int) -> float:
        bench = Bench(qtbot, members=members)
        scores = [Score(Fraction(value)) for value in range(1, 6)]
        votes = tuple(
            PanelVote(member.id, Round.FIRST, dimension, scores[(place + number) % 5])
            for number, member in enumerate(bench.panel.members)
            for place, (dimension, _) in enumerate(DIMENSIONS)
        )
        bench.grid.show_panel(DIMENSIONS, Panel(bench.panel.members, votes), bench.instrument)
        QApplication.processEvents()

        def key_in() -> None:
            for place in range(20):
                bench.type(str(place % 5 + 1))
                QApplication.processEvents()

        return counted(key_in).total / 20

    few, many = calls_with(7), calls_with(35)
    assert many < 2.5 * few, f"{few:.0f} calls a key with 7 members, {many:.0f} with 35"


def test_a_flag_says_how_the_panel_disagrees(bench: Bench) -> None:
    """A divided row bears the name that the method gives it, the cell its figures, and the heading the rule."""
    bench.enter_row("2.1", "1 3 5")
    assert bench.figure(0, Figure.FLAG) == "divided"
    column = bench.grid.model.member_count + Figure.FLAG
    said = bench.grid.model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
    assert said == "The panel is divided: 1 of 3 votes at 2 or below, 1 at 4 or above."
    bench.enter_row("2.2", "1 1 3")
    assert bench.figure(1, Figure.FLAG) == "not marked"
    looked_for = str(bench.grid.model.index(1, column).data(Qt.ItemDataRole.ToolTipRole))
    assert looked_for.startswith("Not marked by this rule. Divided: at least ⅓")
    assert bench.figure(2, Figure.FLAG) == ""
    heading = bench.grid.model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert str(heading).startswith("Divided: at least ⅓ of the votes are 2 or less")
    assert str(heading).endswith(bench.instrument.disagreement.source.in_language("en"))


def test_rows_can_be_put_in_the_order_of_distance(bench: Bench) -> None:
    """Those furthest apart come first when asked for, stay in their place while votes are keyed, and go back."""
    bench.enter_row("2.2", "1 3 5")
    bench.enter_row("3.1", "2 3 4")
    bench.grid.go_to(DimensionId("3.1"))
    box = bench.grid.findChild(QCheckBox)
    assert box is not None
    box.click()
    model = bench.grid.model
    assert [model.dimension_at(row) for row in range(3)] == ["2.2", "3.1", "2.1"]
    assert bench.grid.dimension == "3.1"
    bench.grid.votes.setFocus()
    bench.type("15")
    assert bench.stored[Ballot(MemberId("M1"), Round.FIRST, DimensionId("3.1"))].score == Score(Fraction(1))
    assert bench.stored[Ballot(MemberId("M1"), Round.FIRST, DimensionId("2.1"))].score == Score(Fraction(5))
    assert [model.dimension_at(row) for row in range(3)] == ["2.2", "3.1", "2.1"]
    box.click()
    assert [model.dimension_at(row) for row in range(3)] == ["2.1", "2.2", "2.3"]


def test_names_take_the_room_that_there_is(bench: Bench) -> None:
    """With few members and a wide window the names of the dimensions are shown whole."""
    bench.grid.resize(1800, 700)
    QApplication.processEvents()
    QApplication.processEvents()
    names = bench.grid.votes.verticalHeader()
    longest = max(
        bench.grid.fontMetrics().horizontalAdvance(f"{number} {name}") for number, name in DIMENSIONS
    )
    assert names.width() > longest


def test_no_heading_is_cut_where_the_cursor_is(qapp: QApplication, qtbot: QtBot) -> None:
    """The heading over the cursor is bold, and its column wide enough for that; what is too long ends in dots."""
    apply_theme(qapp, Theme.LIGHT)
    bench = Bench(qtbot, 2)
    named = replace(
        bench.panel, members=(PanelMember(MemberId("Wanjiru")), PanelMember(MemberId("M1"))), votes=()
    )
    bench.grid.show_panel(DIMENSIONS, named, shipped_instrument())
    QApplication.processEvents()
    header = bench.grid.votes.horizontalHeader()
    for column in range(2):
        assert header.sectionSize(column) >= header.sectionSizeHint(column), column
    assert header.textElideMode() is Qt.TextElideMode.ElideRight


def _shown_figures(grid: VoteGrid) -> list[Figure]:
    figures = next(view for view in grid.findChildren(QTableView) if view is not grid.votes)
    return [figure for figure in Figure if not figures.isColumnHidden(grid.model.member_count + figure)]


def test_figures_stand_whole_beside_nine_members_in_a_window_of_1280(qtbot: QtBot) -> None:
    """Where there is not room for all, range and median go first, which the picture shows; nothing scrolls sideways."""
    bench = Bench(qtbot, members=9)
    figures = next(view for view in bench.grid.findChildren(QTableView) if view is not bench.grid.votes)
    qtbot.waitUntil(lambda: _shown_figures(bench.grid) == list(Figure))
    bench.grid.resize(894, 700)  # what the page has there
    qtbot.waitUntil(lambda: Figure.RANGE not in _shown_figures(bench.grid))
    assert {Figure.COUNT, Figure.PICTURE, Figure.FLAG, Figure.DECIDED} <= set(_shown_figures(bench.grid))
    assert figures.horizontalScrollBar().maximum() == 0
    bench.enter_row("2.1", "1 2 3 3 3 4 4 5 5")
    index = bench.grid.model.index(0, bench.grid.model.member_count + Figure.PICTURE)
    assert "Median: 3; Range: 4" in index.data(Qt.ItemDataRole.ToolTipRole)
    bench.grid.resize(560, 700)  # too narrow for the most needed: all are there, to scroll to
    qtbot.waitUntil(lambda: _shown_figures(bench.grid) == list(Figure))


def test_short_signs_are_explained_where_they_stand(bench: Bench) -> None:
    """What "2 + 1" and a name in brackets mean is said as long as there is one, and no longer."""
    model = bench.grid.model
    assert model.signs_in_words == ""
    bench.type("0")
    assert model.signs_in_words == "“0 + 1” is votes and abstentions."
    bench.press(Qt.Key.Key_Backspace)
    members = (*bench.panel.members[:2], replace(bench.panel.members[2], has_left=True))
    bench.grid.show_panel(DIMENSIONS, replace(bench.panel, members=members), bench.instrument)
    assert model.signs_in_words == "“(M3)”, in brackets, has left the panel; the votes stay."

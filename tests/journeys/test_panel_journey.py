"""The panel's meeting on screen, by the keyboard alone: members, two rounds of votes, decisions, a restart."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.fields import value_to_text
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.panel import Ballot, Round
from eesee_desktop.domain.score import Score, printed
from eesee_desktop.services import assessments
from eesee_desktop.services import panel as panel_verbs
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.panel.votes_view import VotesView
from support_desktop import close_desktop, make_desktop, named
from support_workspace import PASSPHRASE, begin_assessment, make_workspace

_LONG_MS = 20_000
_MEMBERS = 9
_MOST_KEYS_A_VOTE = 1.3
_MOST_SECONDS_A_VOTE = 0.5  # on a busy machine; a person at a number pad takes about as long


class Keyboard:
    """Sends every key to whatever has the focus, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key or a chord, written as in menus."""
        chord = QKeySequence(keys)[0]
        for _ in range(times):
            QTest.keyClick(self._under_hand(), chord.key(), chord.keyboardModifiers())
            self.count += 1

    def type(self, text: str) -> None:
        """Press a key for each letter."""
        for letter in text:
            QTest.keyClicks(self._under_hand(), letter)
            self.count += 1

    @staticmethod
    def _under_hand() -> QWidget:
        found = QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None
        return found


@pytest.fixture
def keyboard() -> Keyboard:
    """Return a keyboard whose keys are counted."""
    return Keyboard()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a workspace with one empty assessment."""
    made = tmp_path / "workspace"
    workspace, _ = make_workspace(made)
    begin_assessment(workspace)
    workspace.close()
    return made


class Screen:
    """The program, started, with its panel in front."""

    def __init__(self, application: QApplication, folder: Path, qtbot: QtBot, keyboard: Keyboard) -> None:
        self._qtbot = qtbot
        self._keyboard = keyboard
        self.desktop: Desktop = make_desktop(application, folder)
        self.desktop.start()
        unlock = self.desktop.doors.unlock
        assert unlock is not None
        with qtbot.waitActive(unlock):
            unlock.activateWindow()
        named(unlock, QLineEdit, "Passphrase").setFocus()
        keyboard.type(PASSPHRASE)
        with qtbot.waitSignal(self.desktop.main_window_shown, timeout=_LONG_MS):
            keyboard.press("Return")
        with qtbot.waitActive(self.window):
            self.window.activateWindow()

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert self.desktop.window is not None
        return self.desktop.window

    @property
    def wanted(self) -> AssessmentId:
        """The id of the only assessment."""
        return assessments.list_assessments(self.window.workspace)[0].id

    def decided(self) -> tuple[str, str]:
        """Return the rule and the score that are stored of the first dimension, in their text forms."""
        found = assessments.load(self.window.workspace, self.wanted).dimension(DimensionId("2.1")).decision
        return value_to_text(found.rule), value_to_text(found.score)

    def votes(self) -> dict[Ballot, Score | None]:
        """Return what is stored."""
        stored = panel_verbs.panel(self.window.workspace, self.wanted).votes
        return {Ballot(vote.member, vote.round, vote.dimension): vote.score for vote in stored}

    def says(self, words: str) -> bool:
        """Tell whether a text with these words is to be seen."""
        labels = self.window.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisibleTo(self.window))

    def go_to_panel(self) -> None:
        """Open the assessment and go to the panel's votes, or to where its members are added."""
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        if self.window.frame is None:
            self._keyboard.press("Return")
        self._qtbot.waitUntil(lambda: self.window.frame is not None)
        self._qtbot.waitUntil(self._is_inside)
        assert self.window.frame is not None
        self._keyboard.press("Ctrl+P")
        self._qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        self._keyboard.type("Panel")
        self._keyboard.press("Return")
        self._qtbot.waitUntil(lambda: self.window.frame is not None and self.window.frame.section == "panel")
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()
        self._qtbot.waitUntil(self._is_inside)

    def _is_inside(self) -> bool:
        """Tell whether the focus is in the assessment."""
        frame, focus = self.window.frame, QApplication.focusWidget()
        return frame is not None and focus is not None and frame.isAncestorOf(focus)

    def go_to_votes(self) -> None:
        """Put the focus on the votes, from wherever it is on the page."""
        self._keyboard.press("F6", 2)
        self._qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), VotesView))


@pytest.fixture
def begin(
    qapp: QApplication, qtbot: QtBot, folder: Path, keyboard: Keyboard
) -> Iterator[Callable[[], Screen]]:
    """Return what starts the program and unlocks it; one that runs already is ended as closing its window does."""
    running: list[Screen] = []

    def start() -> Screen:
        while running:
            close_desktop(running.pop().desktop)
        running.append(Screen(qapp, folder, qtbot, keyboard))
        return running[0]

    yield start
    close_desktop(running[0].desktop)


def _score(member: int, dimension: int, round_: Round) -> int:
    return (dimension * 7 + member * int(round_) + dimension // 4) % 5 + 1


def _expected(dimensions: list[DimensionId]) -> dict[Ballot, Score | None]:
    return {
        Ballot(MemberId(f"M{member}"), round_, dimension): Score(Fraction(_score(member, at, round_)))
        for round_ in Round
        for member in range(1, _MEMBERS + 1)
        for at, dimension in enumerate(dimensions)
    }


def _key_both_rounds(keyboard: Keyboard, dimensions: int) -> None:
    """Key sheet after sheet, as one does with a pile of paper at the left hand."""
    for round_ in Round:
        if round_ is Round.SECOND:
            keyboard.press("Alt+2")
        for member in range(1, _MEMBERS + 1):
            keyboard.type("".join(str(_score(member, at, round_)) for at in range(dimensions)))


def test_a_panel_is_keyed_decided_and_found_again(
    begin: Callable[[], Screen], qtbot: QtBot, keyboard: Keyboard
) -> None:
    """By keyboard alone: nine members, 270 votes in fewer than 1.3 keys each, decisions, a change since, a restart."""
    screen = begin()
    screen.go_to_panel()
    keyboard.press("Space", _MEMBERS)
    screen.go_to_votes()
    frame = screen.window.frame
    assert frame is not None
    dimensions = [dimension.id for dimension in frame.open.instrument.scored_dimensions]

    expected = _expected(dimensions)
    keyboard.count, began = 0, time.monotonic()
    _key_both_rounds(keyboard, len(dimensions))
    seconds = time.monotonic() - began
    assert screen.votes() == expected
    assert len(expected) == 270
    assert keyboard.count / len(expected) < _MOST_KEYS_A_VOTE
    assert seconds / len(expected) < _MOST_SECONDS_A_VOTE

    keyboard.press("Ctrl+Home")
    second = [_score(member, 0, Round.SECOND) for member in range(1, _MEMBERS + 1)]
    mean = Fraction(sum(second), len(second))
    keyboard.press("Alt+D")
    keyboard.type("Mean")
    assert screen.decided() == ("mean", "")
    assert screen.says(f"The mean of the votes is {printed(mean)} ({mean})")
    keyboard.press("Alt+T")
    qtbot.waitUntil(lambda: screen.decided() == ("mean", str(mean)))
    keyboard.press("Alt+J")
    keyboard.type("Offices take months.")

    screen.go_to_votes()
    other = second[0] % 5 + 1
    keyboard.type(str(other))
    place = Ballot(MemberId("M1"), Round.SECOND, DimensionId("2.1"))
    assert screen.votes() == expected | {place: Score(Fraction(other))}
    assert screen.decided() == ("mean", str(mean)), "votes that change do not touch the decision"
    decision = assessments.load(screen.window.workspace, screen.wanted).dimension(DimensionId("2.1")).decision
    assert decision.justification == "Offices take months."
    keyboard.press("Up")
    qtbot.waitUntil(lambda: screen.says("as they are now: decide again"))
    keyboard.press("Ctrl+Z")
    assert screen.votes() == expected
    qtbot.waitUntil(lambda: not screen.says("as they are now: decide again"))
    keyboard.type(str(other))
    keyboard.press("Up")

    again = begin()
    assert again.window.frame is not None
    assert again.window.frame.section == "panel"
    assert again.votes() == expected | {place: Score(Fraction(other))}
    assert again.decided() == ("mean", str(mean))
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), VotesView))
    assert again.says("Decision on 2.1")
    assert again.says("as they are now: decide again")

"""The page of a dimension over a real encrypted workspace: what is recorded is what the panel's rule gives."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.fields import value_to_text
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.score import Score
from eesee_desktop.services import assessments, panel
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.fold_head import FoldHead
from eesee_desktop.ui.kit.growing_text import GrowingText
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.dimension_page import DimensionPage
from eesee_desktop.ui.section.offer_line import OfferLine
from eesee_desktop.ui.section.score_picker import ScorePicker
from support_desktop import named, press, type_into
from support_workspace import begin_assessment, make_workspace

D21 = DimensionId("2.1")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on dimension 2.1, on which two members voted 2 and 3 and the mean was decided."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = begin_assessment(workspace)
    for score in (2, 3):
        member, _ = panel.add_member(workspace, wanted)
        vote = PanelVote(member, Round.FIRST, D21, Score(Fraction(score)))
        panel.set_votes(workspace, wanted, (vote,))
    panel.decide(workspace, wanted, D21, panel.Decision(ScoringRule.MEAN, Score(Fraction(5, 2))))
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.open_assessment(wanted)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    assert made.frame is not None
    made.frame.tree.choose("2.1")
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def test_the_way_to_the_votes_is_there_before_there_are_any(window: MainWindow) -> None:
    """A dimension without votes leads to where they are entered, with a panel and without one."""
    frame = window.frame
    assert frame is not None
    assert named(window, QPushButton, "See the votes")
    frame.tree.choose("2.2")
    press(window, "Enter the panel’s votes")
    assert frame.section == "panel"
    window.open_assessment(begin_assessment(window.workspace))
    frame = window.frame
    assert frame is not None
    frame.tree.choose("3.1")
    press(window, "Enter the panel’s votes")
    assert frame.section == "panel"


def _decided(window: MainWindow) -> tuple[str, str]:
    """Return rule and score on disk."""
    assert window.frame is not None
    found = assessments.load(window.workspace, window.frame.open.id).dimension(D21).decision
    return value_to_text(found.rule), value_to_text(found.score)


def _key(window: MainWindow, key: str) -> None:
    named(window, ScorePicker, "Score").setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, key)


def test_a_score_that_the_rule_does_not_give_is_not_recorded(window: MainWindow) -> None:
    """Over the mean of the votes another score is refused in words, and what is shown is what is on disk."""
    assert _decided(window) == ("mean", "5/2")
    _key(window, "5")
    assert _decided(window) == ("mean", "5/2")
    said = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    assert any("By this rule the score is 2.5" in text for text in said)
    assert named(window, ScorePicker, "Score").score == Score(Fraction(5, 2))


def test_control_z_takes_a_score_back(window: MainWindow) -> None:
    """Ctrl+Z on the steps brings back the score before, none where there was none, and Ctrl+Y the later one."""
    assert window.frame is not None
    window.frame.tree.choose("2.2")
    picker = named(window, ScorePicker, "Score")
    picker.setFocus()
    for key in ("2", "4"):
        _key(window, key)
    found = []
    for letter in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Z):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, letter, Qt.KeyboardModifier.ControlModifier)
        stored = assessments.load(window.workspace, window.frame.open.id).dimension(DimensionId("2.2"))
        found.append(value_to_text(stored.decision.score))
    assert found == ["2", "", "2", ""]


def test_findings_follow_what_is_written(window: MainWindow, qtbot: QtBot) -> None:
    """What is to complete is computed anew after each change, and told a moment later."""
    assert window.frame is not None
    opened = window.frame.open

    def codes() -> set[FindingCode]:
        return {finding.code for finding in opened.findings if finding.where in {"context", "2.1.score"}}

    assert codes() == {FindingCode.CONTEXT_MISSING}
    with qtbot.waitSignal(opened.checked):
        opened.set_value(opened.fields["context"], "Rivers rose.")
    assert codes() == set()
    member = opened.value.panel.members[0].id
    with qtbot.waitSignal(opened.checked):
        opened.change_votes((PanelVote(member, Round.FIRST, D21, Score(Fraction(3))),), ())
    assert codes() == {FindingCode.SCORE_NOT_BY_RULE}


def test_what_is_decided_opens_folded(window: MainWindow, qtbot: QtBot) -> None:
    """A card with score, confidence and justification opens as one line that says them; who opens it keeps it open."""
    frame = window.frame
    assert frame is not None
    page = frame.page
    assert isinstance(page, DimensionPage)
    assert page.folds["decision"].is_open, "confidence and justification are still to come"
    for leaf, text in (("score", "4"), ("confidence", "high"), ("justification", "Because. " * 30)):
        assessments.set_field(window.workspace, frame.open.id, f"2.2.{leaf}", text)
    wanted = frame.open.id
    window.put_away()
    window.open_assessment(wanted)
    assert window.frame is not None
    window.frame.tree.choose("2.2")
    page = window.frame.page
    assert isinstance(page, DimensionPage)
    fold = page.folds["decision"]
    assert not fold.is_open
    card = fold.parentWidget()
    assert card is not None
    qtbot.waitUntil(lambda: 0 < card.height() < 70)
    assert (
        named(fold, FoldHead, "Score of the panel").accessibleDescription() == "4 Enabling · confidence high"
    )
    window.frame.go_to("2.2.justification")
    qtbot.waitUntil(lambda: fold.is_open)
    why = named(page, GrowingText, "Justification")
    qtbot.waitUntil(lambda: why.height() > why.fontMetrics().lineSpacing() * 3)
    assert why.verticalScrollBar().maximum() == 0, "no line is cut"
    window.frame.tree.choose("2.3")
    window.frame.tree.choose("2.2")
    assert fold.is_open


def test_a_median_that_is_none_any_more_is_kept_only_with_a_reason(window: MainWindow, qtbot: QtBot) -> None:
    """Beside a score that its rule no longer yields stands what to do; kept, it asks why and says so from then on."""
    frame = window.frame
    assert frame is not None
    opened, wanted = frame.open, frame.open.id
    four = Score(Fraction(4))
    members = [member.id for member in opened.value.panel.members]
    opened.change_votes(tuple(PanelVote(member, Round.FIRST, D21, four) for member in members), ())
    decided = panel.Decision(ScoringRule.MEDIAN, four)
    opened.operations.announce(panel.decide(window.workspace, wanted, D21, decided))
    with qtbot.waitSignal(opened.checked):
        opened.change_votes((PanelVote(members[0], Round.FIRST, D21, Score(Fraction(2))),), ())
    page = frame.page
    assert page is not None
    offer = page.findChild(OfferLine)
    assert offer is not None
    assert "4 is not the median of the votes as they are now: decide again." in [
        label.text() for label in offer.findChildren(QLabel)
    ]

    def say_why() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskingDialog)
        dialog.go_on.click()
        assert dialog.isVisible(), "without a reason nothing is kept"
        type_into(dialog, QLineEdit, "Reason", "Discussed again.")
        dialog.go_on.click()

    QTimer.singleShot(100, say_why)
    press(offer, "Keep 4 although the votes changed…")
    decision = assessments.load(window.workspace, wanted).dimension(D21).decision
    assert (decision.score, decision.rule) == (four, ScoringRule.CONSENSUS)
    assert decision.justification.endswith("Discussed again.")

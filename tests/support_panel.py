"""The panel's page of an assessment with three members, and what its tests do on it."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.fields import value_to_text
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.panel import Ballot, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.services import assessments, panel
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.panel.panel_page import PanelPage
from support_desktop import named
from support_workspace import begin_assessment

D21 = DimensionId("2.1")
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

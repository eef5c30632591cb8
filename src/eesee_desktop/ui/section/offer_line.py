"""What the votes on a dimension say and what a rule makes of them: offered, never taken by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.assessment import DimensionScore
from eesee_desktop.domain.decision import is_what_votes_yield, offered_score, votes_changed_since
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import Instrument, ScoringRule
from eesee_desktop.domain.panel import Panel, last_spread
from eesee_desktop.domain.score import Score
from eesee_desktop.services.decisions import Decision
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.keeping import ask_reason
from eesee_desktop.ui.words.panel_words import (
    disagreement_in_words,
    exactly,
    offer_in_words,
    votes_in_words,
    warning_in_words,
)
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.words import word


class OfferLine(QWidget):
    """Votes in words, the value of the rule with a button that takes it, and whether votes changed since.

    Attributes:
        has_votes: There are votes on the dimension shown.

    Signals:
        taken: The value that the rule yields was taken. Carries the rule and the score.
        kept(str): The score stands, although votes changed since; why, where the rule yields another one now.
        refused: What was chosen was not recorded, and why is said.
    """

    refused = Signal()
    taken = Signal(Decision)
    kept = Signal(str)

    def __init__(self, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._disagreement = instrument.disagreement
        self._step = instrument.step
        self._is_contradicted = False
        self.has_votes = False
        self._kept_score = ""
        self._rule: ScoringRule | None = None
        self._score: Score | None = None
        self._shown: tuple[object, ...] | None = None
        self._votes = ranked("", "body", self)
        self._offer = ranked("", "body", self)
        self._take = QPushButton(self)
        self._changed = QFrame(self)
        self._changed_text = ranked("", "body", self._changed)
        self._keep = QPushButton(self._changed)
        self._warning = ranked("", "danger", self)
        self._refusal = ranked("", "danger", self)
        self._assemble()
        self._take.clicked.connect(self._on_take_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)

    def _assemble(self) -> None:
        self._changed.setProperty("kind", "notice")
        for text in (self._votes, self._offer, self._changed_text):
            text.setMinimumWidth(int(em_of(self) * 8))
        notice = QHBoxLayout(self._changed)
        notice.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        notice.addWidget(self._changed_text, 1)
        notice.addWidget(self._keep)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._offer, 1)
        row.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._votes)
        column.addWidget(self._changed)
        column.addLayout(row)
        column.addWidget(self._warning)
        column.addWidget(self._refusal)
        self._refusal.hide()

    def show_offer(
        self,
        panel: Panel,
        dimension: DimensionId,
        decision: DimensionScore,
        rule: ScoringRule | None,
        *,
        is_read_only: bool,
    ) -> None:
        """Show what the votes say.

        Args:
            rule: The rule chosen, which need not be the one on record.
            is_read_only: The assessment is sealed.
        """
        self._refuse("")
        # A panel is looked through several times for this, and seldom says anything new.
        shown = (panel, dimension, decision.score, decision.rule, decision.votes_digest, rule, is_read_only)
        before, self._shown = self._shown, shown
        if shown == before:
            return
        _, spread = last_spread(panel, dimension)
        self.has_votes = bool(spread.n)
        self._rule, self._score = rule, None if rule is None else offered_score(rule, spread)
        if before is None or shown[:2] != before[:2]:
            disagreement = disagreement_in_words(spread, self._disagreement)
            self._votes.setText(" ".join(filter(None, (votes_in_words(panel, dimension), disagreement))))
        self._offer.setText(offer_in_words(panel, dimension, rule))
        # What a rule without a value asks for need not be said once the panel has said it.
        self._offer.setVisible(self._score is not None or decision.score is None or decision.rule is not rule)
        is_new = self._score is not None and (decision.score, decision.rule) != (self._score, rule)
        self._take.setVisible(is_new and not is_read_only)
        if self._score is not None:
            self._take.setText(put(self.tr("&Take %1"), exactly(self._score.exact)))
        self._show_changed(panel, dimension, decision, is_read_only=is_read_only)
        say(self._warning, warning_in_words(panel, dimension, rule))
        self._warning.setVisible(bool(self._warning.text()))

    def ask_for_score(self) -> None:
        """Say that the rule chosen goes with another score than the one on record."""
        self._refuse(self.tr("Choose the score that goes with it; then both are recorded."))

    def refuse_score(self) -> None:
        """Say that another score than the one the rule yields cannot be recorded with it."""
        offered = "" if self._score is None else exactly(self._score.exact)
        words = self.tr("By this rule the score is %1. For another one, choose consensus or vote first.")
        self._refuse(put(words, offered))

    def _refuse(self, text: str) -> None:
        say(self._refusal, text, again=True)
        self._refusal.setVisible(bool(text))
        if text:
            self.refused.emit()

    def _show_changed(
        self, panel: Panel, dimension: DimensionId, decision: DimensionScore, *, is_read_only: bool
    ) -> None:
        has_changed = votes_changed_since(panel, dimension, decision)
        score, rule = decision.score, decision.rule
        contradicted = score is not None and not is_what_votes_yield(
            rule, score, last_spread(panel, dimension)[1]
        )
        self._is_contradicted = contradicted
        self._changed.setVisible(has_changed or contradicted)
        # Kept against its rule it becomes a consensus, which is a step of the scale.
        can_keep = score is not None and (not contradicted or score.is_on_step(self._step))
        self._keep.setVisible(can_keep and (has_changed or contradicted) and not is_read_only)
        if score is None or not (has_changed or contradicted):
            return
        shown = exactly(score.exact)
        if contradicted and rule is not None:
            told = self.tr("%1 is not the %2 as they are now: decide again.")
            keeps = self.tr("&Keep %1 although the votes changed…")
        else:
            told = self.tr("Votes have changed since the panel decided on %1.")
            keeps = self.tr("&Keep %1")
        say(self._changed_text, put(told, shown, word(rule).lower() if rule is not None else ""))
        self._keep.setText(put(keeps, shown))
        self._kept_score = shown

    def _on_keep_clicked(self) -> None:
        if not self._is_contradicted:
            self.kept.emit("")
            return
        reason = ask_reason(
            self,
            put(self.tr("Keep %1 although the votes changed?"), self._kept_score),
            self.tr(
                "It is recorded as the panel’s consensus then, and no longer as what the votes yield. The reason goes "
                "to the end of the justification."
            ),
            put(self.tr("Keep %1"), self._kept_score),
        )
        if reason:
            self.kept.emit(reason)

    def _on_take_clicked(self) -> None:
        if self._rule is not None and self._score is not None:
            self.taken.emit(Decision(self._rule, self._score))

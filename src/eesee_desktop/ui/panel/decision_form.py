"""What the panel decided on one dimension, apart from the votes."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from eesee_desktop.domain.assessment import Confidence, DimensionScore
from eesee_desktop.domain.decision import can_give, offered_score
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import Instrument, ScoringRule
from eesee_desktop.domain.panel import Panel, last_spread
from eesee_desktop.domain.score import Score
from eesee_desktop.services.decisions import Decision
from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.kit.form import add_field, align_lines_with_screen, make_read_only, ranked
from eesee_desktop.ui.kit.plain_edit import PlainEdit
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_row import TurningRow
from eesee_desktop.ui.section.offer_line import OfferLine
from eesee_desktop.ui.section.score_picker import ScorePicker
from eesee_desktop.ui.words.panel_words import decision_in_words
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.words import word

_SIDE_BY_SIDE = 52  # ems
_WHOLE = Fraction(1)


class DecisionForm(QFrame):
    """Rule, its offer, score, confidence, justification and minority note of the dimension in front.

    A rule other than the one on record is recorded with the score it gave: a record never says "mean" over a
    score that is none.

    Signals:
        decided(Decision): The rule and the score that it gave.
        kept(str): The score stands, although votes changed since; why, where the rule yields another one now.
        chosen(str, object): A value that goes by itself: ``rule`` (one that does not touch the score on record),
            ``score`` (where no rule is known, or none) or ``confidence``, and it, None for none.
        text_edited(str, str): A text was typed: ``justification`` or ``minority_note``, and the text.
        refused: What was chosen was not recorded, and why is said.
    """

    refused = Signal()

    decided = Signal(Decision)
    kept = Signal(str)
    chosen = Signal(str, object)
    text_edited = Signal(str, str)

    def __init__(self, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = instrument.step
        self._decision = DimensionScore()
        self._panel = Panel()
        self._dimension = DimensionId("")
        self._chosen_rule: ScoringRule | None = None
        self._is_read_only = self._is_showing = False
        self._title = ranked("", "lead", self)
        self._record = ranked("", "body", self)
        self._rule = ValueChoice(self._choices(ScoringRule), self)
        self._offer = OfferLine(instrument, self)
        self._picker: ScorePicker | None = None
        self._picker_place = QVBoxLayout()
        self._confidence = ValueChoice(self._choices(Confidence), self)
        self._texts = {"justification": PlainEdit(self), "minority_note": PlainEdit(self)}
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self.setProperty("kind", "card")
        columns = TurningRow(_SIDE_BY_SIDE, self, spacing=Space.LARGE)
        sides = QWidget(columns), QWidget(columns)
        left, right = (QVBoxLayout(side) for side in sides)
        add_field(left, self.tr("How the panel &decided"), self._rule)
        left.addWidget(self._offer)
        left.addSpacing(Space.MEDIUM)
        self._picker_place.setSpacing(Space.TIGHT)
        left.addLayout(self._picker_place)
        left.addStretch(1)
        add_field(right, self.tr("&Confidence"), self._confidence)
        for name, title, lines in (
            ("justification", self.tr("&Justification"), 5),
            ("minority_note", self.tr("&Minority note"), 3),
        ):
            edit = self._texts[name]
            align_lines_with_screen(edit)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 2 * Space.MEDIUM)
            add_field(right, title, edit)
        right.addStretch(1)
        for side, column in zip(sides, (left, right), strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            columns.add(side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.SMALL)
        outer.setSpacing(Space.TIGHT)
        outer.addWidget(self._title)
        outer.addWidget(self._record)
        outer.addSpacing(Space.SMALL)
        outer.addWidget(columns)

    def _choices(self, kind: type[StrEnum]) -> list[tuple[object, str]]:
        return [(None, self.tr("Not stated")), *((value, word(value)) for value in kind)]

    def _connect(self) -> None:
        self._rule.value_chosen.connect(self._on_rule_value_chosen)
        self._offer.taken.connect(self.decided)
        self._offer.kept.connect(self.kept)
        self._offer.refused.connect(self.refused)
        self._confidence.value_chosen.connect(partial(self.chosen.emit, "confidence"))
        for name, edit in self._texts.items():
            edit.textChanged.connect(lambda name=name, edit=edit: self._on_text_changed(name, edit))

    def show_dimension(
        self, dimension: DimensionId, title: str, scale: Sequence[str], levels: Sequence[str]
    ) -> None:
        """Put another dimension in front; what is decided on it comes with :meth:`show_decision`.

        Args:
            scale: Words of the five steps.
            levels: What each means for this dimension; may be empty.
        """
        self._dimension, self._chosen_rule = dimension, None
        self._title.setText(put(self.tr("Decision on %1"), title))
        if self._picker is None:
            self._picker = ScorePicker(scale, levels, self._step, self)
            add_field(self._picker_place, self.tr("&Score"), self._picker)
            self._picker.score_changed.connect(self._on_picker_score_changed)
        else:
            self._picker.set_levels(levels)

    def show_decision(self, panel: Panel, decision: DimensionScore, *, is_read_only: bool) -> None:
        """Show votes and decision of the dimension in front, all but the texts."""
        self._panel, self._is_read_only = panel, is_read_only
        # A rule that was chosen and not yet recorded is dropped only if the record itself has changed.
        if decision.rule is not self._decision.rule or decision.score != self._decision.score:
            self._chosen_rule = None
        self._decision = decision
        self._record.setText(decision_in_words(decision))
        if self._picker is not None:
            self._picker.set_score(decision.score)
            self._picker.setEnabled(not is_read_only)
        self._confidence.show_value(decision.confidence)
        for box in (self._rule, self._confidence):
            box.setEnabled(not is_read_only)
        for edit in self._texts.values():
            make_read_only(edit, is_read_only=is_read_only)
        self._show_rule()

    def show_texts(self, decision: DimensionScore) -> None:
        """Show justification and minority note as they stand on disk."""
        self._is_showing = True
        for name, edit in self._texts.items():
            text: str = getattr(decision, name)
            if edit.toPlainText() != text:
                edit.setPlainText(text)
        self._is_showing = False

    @property
    def rule(self) -> ScoringRule | None:
        """The rule chosen, else the one on record."""
        return self._chosen_rule or self._decision.rule

    def clear_refusal(self) -> None:
        """Show what is on record, and no longer what was chosen and not recorded."""
        self._chosen_rule = None
        self.show_decision(self._panel, self._decision, is_read_only=self._is_read_only)

    def _show_rule(self) -> None:
        rule = self.rule
        self._rule.show_value(rule)
        self._offer.show_offer(
            self._panel, self._dimension, self._decision, rule, is_read_only=self._is_read_only
        )

    def _can_give(self, rule: ScoringRule, score: Score) -> bool:
        return can_give(rule, score, last_spread(self._panel, self._dimension)[1], self._step)

    def _on_rule_value_chosen(self, value: object) -> None:
        rule, score = value if isinstance(value, ScoringRule) else None, self._decision.score
        self._chosen_rule = rule
        # Recorded at once only where rule and score fit. Otherwise the form waits for a score, because a record
        # of "mean" over a score that is not the mean would be a false statement.
        if score is None or rule is None or self._can_give(rule, score):
            self.chosen.emit("rule", rule)
            return
        self._show_rule()
        if offered_score(rule, last_spread(self._panel, self._dimension)[1]) is None:
            self._offer.ask_for_score()

    def _on_picker_score_changed(self, score: object) -> None:
        rule = self.rule
        if not isinstance(score, Score) or rule is None:
            self.chosen.emit("score", score)
            return
        if not self._can_give(rule, score):
            # The picker shows what was clicked; this puts back what is on record.
            self.show_decision(self._panel, self._decision, is_read_only=self._is_read_only)
            self._offer.refuse_score()
            return
        self.decided.emit(Decision(rule, score))

    def _on_text_changed(self, name: str, edit: QPlainTextEdit) -> None:
        if not self._is_showing:
            self.text_edited.emit(name, edit.toPlainText())

    def focus_first(self) -> None:
        """Put the focus on the rule."""
        self._rule.setFocus(Qt.FocusReason.OtherFocusReason)

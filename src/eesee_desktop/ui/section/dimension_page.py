"""A dimension: what the panel decided and why, and the narrative that is published."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.assessment import Confidence, DimensionScore
from eesee_desktop.domain.decision import can_give, offered_score
from eesee_desktop.domain.fields import FieldValue
from eesee_desktop.domain.ids import DimensionId, SourceId, principle_of
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Spread, last_spread
from eesee_desktop.domain.score import Score
from eesee_desktop.services import panel, sources
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.decisions import Decision
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.cited_sources import CitedSources
from eesee_desktop.ui.section.offer_line import OfferLine
from eesee_desktop.ui.section.score_picker import ScorePicker
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.places import screen_language, section_name
from eesee_desktop.ui.words.placing import in_line, put
from eesee_desktop.ui.words.shown_scores import shown_score
from eesee_desktop.ui.words.words import word

_FIELDS = frozenset({ChangeKind.FIELDS})
_PADDING = 16  # of the card, as that of the sheet below it
# Of the names beside their controls, from which width on.
_SCORE_EMS, _CHOICE_EMS = 28, 5
_TYPED = ("narrative", "justification", "minority_note", "reason_for_change")


class DimensionPage(SectionPage):
    """One dimension; in an external principle the narrative alone."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        self._id = DimensionId(section)
        self._score, self._rule = f"{section}.score", f"{section}.rule"
        self._texts = {f"{section}.{leaf}" for leaf in _TYPED}
        principle = principle_of(self._id)
        self._is_scored = not work.open.instrument.principle(principle).is_external
        above = section_name(str(principle), work.open.instrument)
        self.column.insertWidget(0, ranked(above, "small", self.home))
        self._card = QFrame(self.home)
        self._decision = Fold(self.tr("Score of the panel"), self._card)
        self._change: Fold | None = None
        self._citations = CitedSources(self.home)
        self._offer = OfferLine(work.open.instrument, self.home)
        self._votes = QPushButton(self.home)
        self._pending_rule: ScoringRule | None = None

        if self._is_scored:
            self._add_card()
            self._add_decision()
            self._add_change()
            # What was decided is seldom read again: the text below it is what is written for weeks.
            record = self._record
            self._decision.set_open(not (record.score and record.confidence and record.justification))
        else:
            for part in (self._card, self._offer, self._votes):
                part.hide()
        self.bind_narrative(
            f"{section}.narrative", self.tr("&Narrative"), guide=work.open.instrument.narrative_words
        )
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._citations)
        self.show_rest()

        self._offer.taken.connect(self._on_offer_taken)
        self._offer.kept.connect(self._on_offer_kept)
        self._offer.refused.connect(partial(self.refused.emit, self._clear_refusal))
        self._votes.clicked.connect(lambda: self.go_requested.emit(f"panel/{self.section}"))
        self._citations.cite_requested.connect(self._on_citations_cite_requested)
        self._citations.add_requested.connect(self._on_citations_add_requested)
        self._citations.uncite_requested.connect(self._on_citations_uncite_requested)

    @property
    def folds(self) -> dict[str, Fold]:
        """The parts that fold, by name."""
        folds = {"decision": self._decision} if self._is_scored else {}
        return folds | ({"change": self._change} if self._change is not None else {})

    def go_to(self, field: str) -> None:
        """Put the cursor into a field, opening the part that it is folded away in."""
        leaf = field.removeprefix(f"{self.section}.")
        if leaf in {"score", "confidence", "rule", "justification", "minority_note"}:
            self._decision.set_open(True)
        if self._change is not None and leaf in {"previous_score", "reason_for_change"}:
            self._change.set_open(True)
        super().go_to(field)

    @override
    def is_concerned(self, changes: Changes) -> bool:
        """Tell whether changes may be to a summary, the votes or the sources: a text that is typed is to none."""
        return changes.kinds != _FIELDS or not changes.fields <= self._texts

    @override
    def show_rest(self) -> None:
        """Show the summaries of what is folded, and the sources."""
        value = self.work.open.value
        if self._is_scored:
            decision = value.dimension(self._id).decision
            parts = [
                "" if decision.score is None else self._in_words(decision.score),
                ""
                if decision.confidence is None
                else put(self.tr("confidence %1"), word(decision.confidence).lower()),
                "" if decision.rule is None else word(decision.rule).lower(),
            ]
            self._decision.set_summary(in_line(parts) or self.tr("not decided yet"))
            self._show_offer()
            if self._change is not None:
                previous = decision.previous_score
                self._change.set_summary("" if previous is None else shown_score(previous.exact))
        cited = set(value.cited_in(self.section))
        self._citations.show_sources(value.sources, cited, is_read_only=self.work.open.is_fixed)

    def _in_words(self, score: Score) -> str:
        """Return a score with its word on the scale, where it has one."""
        scale = self.work.open.instrument.scale
        words = scale[int(score.exact) - 1].in_language(screen_language()) if score.is_whole else ""
        return f"{shown_score(score.exact)} {words}".strip()

    @override
    def takes(self, field: str, value: FieldValue) -> bool:
        """Tell whether a value may be saved by itself: a rule that gives another score only with that score."""
        record = self._record
        score, rule = record.score, self._pending_rule or record.rule
        if field == self._rule:
            self._pending_rule = None
            if isinstance(value, ScoringRule) and score is not None and not self._can_give(value, score):
                self._pending_rule = value
                self._show_offer()
                if offered_score(value, self._spread) is None:
                    self._offer.ask_for_score()
                return False
        elif isinstance(value, Score) and field == self._score and rule is not None:
            if not self._can_give(rule, value):
                self._show_fields((field,))
                self._offer.refuse_score()
                return False
            if self._pending_rule is not None:
                self._on_offer_taken(Decision(rule, value))
                return False
        return True

    @property
    def _record(self) -> DimensionScore:
        return self.work.open.value.dimension(self._id).decision

    @property
    def _spread(self) -> Spread:
        return last_spread(self.work.open.value.panel, self._id)[1]

    def _can_give(self, rule: ScoringRule, score: Score) -> bool:
        return can_give(rule, score, self._spread, self.work.open.instrument.step)

    def _clear_refusal(self) -> None:
        """Show what is on record, and no longer what was chosen and not recorded."""
        self._pending_rule = None
        self._show_fields((self._rule, f"{self.section}.score"))
        self._show_offer()

    def _show_offer(self) -> None:
        """Show what the votes say, where there is a panel."""
        value, record = self.work.open.value, self._record
        self._offer.setVisible(bool(value.panel.members))
        rule = self._pending_rule or record.rule
        self._offer.show_offer(value.panel, self._id, record, rule, is_read_only=self.work.open.is_fixed)
        has_votes = self._offer.has_votes
        # Also before there are any: it is the way to where they are entered.
        self._votes.setText(self.tr("See the votes") if has_votes else self.tr("Enter the panel’s votes"))
        self._votes.setVisible(has_votes or not self.work.open.is_fixed)

    def _on_offer_taken(self, wanted: Decision) -> None:
        opened = self.work.open
        self._pending_rule = None
        self.do(lambda: panel.decide(opened.workspace, opened.id, self._id, wanted))

    def _on_offer_kept(self, reason: str) -> None:
        opened = self.work.open
        self.work.autosave.flush()  # the reason goes behind what was typed
        self.do(lambda: panel.keep(opened.workspace, opened.id, self._id, reason))

    def _add_card(self) -> None:
        """Put what the panel decided on a card of its own, which folds to a line."""
        self._card.setProperty("kind", "sheet")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(_PADDING, Space.SMALL, _PADDING, Space.SMALL)
        inside.setSpacing(0)
        inside.addWidget(self._decision)
        self.column.addWidget(self._card)
        self.column.addSpacing(Space.MEDIUM)

    def _add_decision(self) -> None:
        instrument = self.work.open.instrument
        language = screen_language()
        where, body = self.section, self._decision.body
        picker = ScorePicker(
            [text.in_language(language) for text in instrument.scale],
            [text.in_language(language) for text in instrument.dimension(self._id).levels],
            instrument.step,
            body.parentWidget(),
        )
        self.bind(
            self._score,
            self.tr("&Score"),
            picker,
            picker.set_score,
            picker.setDisabled,
            body,
            beside_ems=_SCORE_EMS,
        )
        picker.score_changed.connect(partial(self.choose, self._score))
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        body.addLayout(row)
        for field, name, kind, share in (
            (f"{where}.confidence", self.tr("&Confidence"), Confidence, 2),
            (self._rule, self.tr("How the panel &decided"), ScoringRule, 3),
        ):
            column = QVBoxLayout()
            row.addLayout(column, share)
            self.bind_choice(field, name, kind, column, beside_ems=_CHOICE_EMS * share)
        votes = QHBoxLayout()
        votes.setSpacing(Space.MEDIUM)
        votes.addWidget(self._offer, 1)
        self._votes.setProperty("kind", "link")
        votes.addWidget(self._votes, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        body.addLayout(votes)
        body.addSpacing(Space.MEDIUM)
        self.bind_prose(f"{where}.justification", self.tr("&Justification"), lines=2, column=body)

    def _add_change(self) -> None:
        self._change = Fold(self.tr("Previous score and minority note"), self._card)
        self._decision.body.addWidget(self._change)
        decision = self._record
        self._change.set_open(decision.previous_score is not None or bool(decision.minority_note))
        self._change.fill_when_opened(partial(self._fill_change, self._change.body))

    def _fill_change(self, body: QVBoxLayout) -> None:
        where = self.section
        self.bind_line(
            f"{where}.previous_score",
            self.tr("&Previous score"),
            self.tr("From last time, 1 to 5; empty if there is none."),
            body,
            letters=12,
        )
        self.bind_prose(f"{where}.reason_for_change", self.tr("&Reason for change"), lines=2, column=body)
        self.bind_prose(f"{where}.minority_note", self.tr("&Minority note"), lines=2, column=body)

    def _on_citations_cite_requested(self, source_id: str) -> None:
        self.do(
            lambda: sources.cite(
                self.work.open.workspace, self.work.open.id, self.section, SourceId(source_id)
            )
        )

    def _on_citations_add_requested(self, title: str) -> None:
        opened = self.work.open
        self.do(lambda: sources.add_cited_source(opened.workspace, opened.id, self.section, title))

    def _on_citations_uncite_requested(self, source_id: str) -> None:
        self.do(
            lambda: sources.uncite(
                self.work.open.workspace, self.work.open.id, self.section, SourceId(source_id)
            )
        )

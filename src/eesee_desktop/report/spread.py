"""The votes on a dimension as a picture, and what may be said of them without telling who voted what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reportlab.platypus.flowables import Flowable

from eesee_desktop.domain.assessment import Assessment, DimensionScore
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import Instrument, ScoringRule
from eesee_desktop.domain.panel import (
    DISAGREEMENT_RANGE,
    Round,
    Spread,
    last_round,
    spread_of,
    votes_digest,
    votes_on,
)
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.sheet import steps
from eesee_desktop.report import fonts
from eesee_desktop.report.fonts import Anchor, Face, Lettering
from eesee_desktop.report.layout import grey
from eesee_desktop.report.phrases import PanelPhrase
from eesee_desktop.report.sheet_frame import BLACK
from eesee_desktop.report.text import Words

_FROM_VOTES = frozenset({ScoringRule.MEAN, ScoringRule.MEDIAN, ScoringRule.VOTE})


@dataclass(frozen=True, slots=True)
class Ballot:
    """What is known of the votes on a dimension.

    Attributes:
        spread: Of the round that counts.
        first: Of the first round, where the second counts and enough voted in the first.
        is_hidden: So few gave a score that any figure could tell a vote.
        is_changed_since: Votes were altered after the panel had decided on them.
    """

    dimension: DimensionId
    spread: Spread
    first: Spread | None
    is_hidden: bool
    is_changed_since: bool
    decision: DimensionScore

    @property
    def has_votes(self) -> bool:
        """Somebody voted, be it to abstain."""
        return self.spread.n + self.spread.abstentions > 0


def ballot_of(assessment: Assessment, instrument: Instrument, dimension: DimensionId) -> Ballot:
    """Return the votes of the round that counts, with what must stay hidden marked."""
    panel = assessment.panel
    counting = last_round(panel, dimension)
    spread = spread_of(votes_on(panel, dimension, counting))
    first = spread_of(votes_on(panel, dimension, Round.FIRST)) if counting is Round.SECOND else None
    minimum = instrument.minimum_panel
    decision = assessment.dimension(dimension).decision
    return Ballot(
        dimension=dimension,
        spread=spread,
        first=first if first is not None and first.n >= minimum else None,
        is_hidden=spread.n < minimum,
        is_changed_since=decision.votes_digest not in {"", votes_digest(panel, dimension)},
        decision=decision,
    )


def said_of(ballot: Ballot, instrument: Instrument, words: Words) -> list[str]:
    """Return the lines beside the picture: figures, movement, last year, disagreement with its rule in words."""
    spread, lines = ballot.spread, []
    if not ballot.has_votes:
        lines.append(words(PanelPhrase.NO_VOTES))
    elif ballot.is_hidden or spread.median is None or spread.range is None:
        lines.append(words(PanelPhrase.HIDDEN, minimum=instrument.minimum_panel))
    else:
        counts = [words(PanelPhrase.VOTES, count=spread.n)]
        if spread.abstentions:
            counts.append(words(PanelPhrase.ABSTENTIONS, count=spread.abstentions))
        figures = [
            words(PanelPhrase.MEDIAN, value=printed(spread.median)),
            words(PanelPhrase.RANGE, value=printed(spread.range)),
        ]
        lines += [" · ".join([*counts, *figures]), disagreement(spread, words)]
    first = ballot.first
    if first is not None and first.median is not None and first.range is not None and not ballot.is_hidden:
        lines.append(
            words(PanelPhrase.FIRST_ROUND_MEDIAN, median=printed(first.median), range=printed(first.range))
        )
    if ballot.decision.previous_score is not None:
        lines.append(words(PanelPhrase.LAST_YEAR, score=printed(ballot.decision.previous_score.exact)))
    if ballot.is_changed_since:
        lines.append(words(PanelPhrase.VOTES_CHANGED))
    return lines


def disagreement(spread: Spread, words: Words) -> str:
    """Return whether the panel disagrees, and by which of the two rules."""
    if not spread.has_disagreement or spread.range is None:
        return words(PanelPhrase.AGREES)
    if spread.range >= DISAGREEMENT_RANGE:
        return words(PanelPhrase.DISAGREES_RANGE, value=printed(spread.range))
    return words(PanelPhrase.DISAGREES_SCATTERED)


def decided(ballot: Ballot, words: Words) -> str:
    """Return the panel's decision in words; where votes are hidden, no score that was calculated from them."""
    decision = ballot.decision
    if decision.score is None:
        return ""
    rule = words(decision.rule) if decision.rule is not None else "–"
    if ballot.is_hidden and ballot.has_votes and decision.rule in _FROM_VOTES:
        return words(PanelPhrase.DECIDED_ELSEWHERE, rule=rule)
    return words(PanelPhrase.DECIDED, score=printed(decision.score.exact), rule=rule)


def by_disagreement(ballots: Sequence[Ballot]) -> list[Ballot]:
    """Return ballots that may be shown, those furthest apart first, equals in the order of the instrument."""
    shown = [ballot for ballot in ballots if ballot.has_votes and not ballot.is_hidden]
    return sorted(shown, key=lambda ballot: _apart(ballot.spread))


def _apart(spread: Spread) -> tuple[bool, Fraction, Fraction]:
    median, width = spread.median or Fraction(0), spread.range or Fraction(0)
    distance = sum((abs(score.exact - median) * count for score, count in spread.counts), Fraction(0))
    return not spread.has_disagreement, -width, -distance / max(spread.n, 1)


class SpreadPicture(Flowable):
    """A row for each score and a square for each vote, the median marked; empty rows where votes are hidden."""

    _ROW = 12.5
    _LEFT = 26.0

    def __init__(self, ballot: Ballot, instrument: Instrument, words: Words, width: float) -> None:
        super().__init__()
        self._spread = ballot.spread
        self._is_hidden = ballot.is_hidden
        self._steps = steps(instrument.step)
        self._label = words(PanelPhrase.MEDIAN_MARK)
        self.width = width
        self.height = self._ROW * len(self._steps) + 4

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw scale, squares and median."""
        canvas = self.canv
        counts = {} if self._is_hidden else {score.exact: count for score, count in self._spread.counts}
        room = self.width - self._LEFT - 50
        side = min(9.5, room / max([*counts.values(), 1]) - 1.5)
        canvas.saveState()
        canvas.setStrokeColor(BLACK)
        canvas.setLineWidth(0.8)
        canvas.line(self._LEFT - 6, 0, self._LEFT - 6, self.height)
        for number, score in enumerate(self._steps):
            y = self.height - self._ROW * (number + 1)
            label = Lettering(10.5, Face.BOLD, Anchor.END, BLACK)
            fonts.draw(canvas, self._LEFT - 11, y + 2, printed(score.exact), label)
            canvas.setFillColor(grey(0.25))
            for place in range(counts.get(score.exact, 0)):
                canvas.rect(self._LEFT + place * (side + 1.5), y + 1, side, side, stroke=0, fill=1)
        if counts and self._spread.median is not None:
            self._draw_median(float(self._spread.median))
        canvas.restoreState()

    def _draw_median(self, median: float) -> None:
        canvas = self.canv
        first = float(self._steps[0].exact)
        step = float(self._steps[1].exact) - first
        y = self.height - self._ROW * ((median - first) / step + 0.5)
        x = self.width - 46
        path = canvas.beginPath()
        path.moveTo(x - 7, y)
        path.lineTo(x, y + 4)
        path.lineTo(x, y - 4)
        path.close()
        canvas.setFillColor(BLACK)
        canvas.drawPath(path, stroke=0, fill=1)
        fonts.draw(canvas, x + 3, y - 3, self._label, Lettering(9, colour=BLACK))

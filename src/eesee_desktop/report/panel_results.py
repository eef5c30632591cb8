"""Sheets for the whole panel: the results of the votes, and an agenda that begins where opinions are furthest apart.

Votes stand here without pseudonyms, and not at all where fewer than the instrument's minimum gave a score.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace
from fractions import Fraction
from io import BytesIO

from eesee_desktop.domain.assessment import Assessment, DimensionScore
from eesee_desktop.domain.decision import is_what_votes_yield, votes_changed_since
from eesee_desktop.domain.disagreement import Disagreement, camps, disagreement_of, furthest_apart
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import DisagreementRule, Instrument
from eesee_desktop.domain.panel import Round, Spread, last_spread, may_show_votes, spread_of, votes_on
from eesee_desktop.domain.score import steps
from eesee_desktop.domain.scoring import written_share
from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.faces import Face
from eesee_desktop.report.flowables import PrintedHeading
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.fonts import Anchor, Lettering
from eesee_desktop.report.layout import grey
from eesee_desktop.report.meeting_sheet import (
    BLACK,
    SHEET_BODY,
    SHEET_PART,
    SHEET_TITLE,
    MeetingSheet,
    chosen_dimensions,
    new_sheet,
    place_and_period,
)
from eesee_desktop.report.messages.phrases import PanelPhrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.panel_content import MeetingContent
from eesee_desktop.report.paragraph import plain_paragraph
from eesee_desktop.report.pen import Pen
from eesee_desktop.report.tags import Element

_PICTURE = 190.0
_LINE = replace(SHEET_BODY, size=11.5, leading=15.5, after=0, follows_paper=True)
_NAME = replace(SHEET_BODY, size=13, leading=17, face=Face.BOLD, after=1, follows_paper=True)


@dataclass(frozen=True, slots=True)
class DimensionVotes:
    """What is known of the votes on a dimension.

    Attributes:
        spread: Of the round that counts.
        first: Of the first round, where the second counts and enough voted in the first.
        disagreement: Of the round that counts.
        is_hidden: So few gave a score that any figure could tell a vote.
        is_changed_since: Votes were altered after the panel had decided on them.
    """

    dimension: DimensionId
    spread: Spread
    first: Spread | None
    disagreement: Disagreement | None
    is_hidden: bool
    is_changed_since: bool
    decision: DimensionScore

    @property
    def has_votes(self) -> bool:
        """Somebody voted, be it to abstain."""
        return not self.spread.is_empty

    @property
    def is_shown(self) -> bool:
        """There are votes, and their figures may be printed."""
        return self.has_votes and not self.is_hidden


def render_results_sheet(content: MeetingContent) -> bytes:
    """Print the votes on each dimension: squares without names, median, range, last year, what was decided.

    The dimensions on which the panel is furthest apart come first, those without figures last.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores, FONT_MISSING.
    """
    with printing_in(Words(content.language).language):
        return _printed_results(content)


def _printed_results(content: MeetingContent) -> bytes:
    stream = BytesIO()
    sheet = new_sheet(content, PanelPhrase.RESULTS_SHEET, stream)
    words, flow = sheet.words, sheet.flow
    flow.new_page("")
    rule = words(PanelPhrase.RESULTS_HIDDEN_RULE, minimum=content.instrument.minimum_panel)
    flow.add(_title(sheet, content, f"{words(PanelPhrase.RESULTS_LEAD)} {rule}"))
    flow.add(
        [
            plain_paragraph(
                _disagreement_rule(content.instrument.disagreement, words), replace(SHEET_BODY, after=10)
            )
        ]
    )
    heads = _Heads(sheet)
    dimensions = _dimensions(content)
    shown = _furthest_apart_first(one for one in dimensions if one.is_shown)
    for votes in (*shown, *(one for one in dimensions if not one.is_shown)):
        name = sheet.name_of(content.instrument.dimension(votes.dimension))
        text: list[Flowable] = [
            plain_paragraph(name, _NAME, element=Element("H2")),
            *(plain_paragraph(line, _LINE) for line in _said_of(votes, content.instrument, words)),
        ]
        text.append(_outcome(votes, sheet))
        picture = _SpreadPicture(votes, content.instrument, words, _PICTURE)
        flow.add([heads.block(votes, _Beside(text, picture))])
    flow.finish()
    return stream.getvalue()


def render_agenda(content: MeetingContent) -> bytes:
    """Print what the panel is to talk about, the dimensions it is furthest apart on first.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores, FONT_MISSING.
    """
    with printing_in(Words(content.language).language):
        return _printed_agenda(content)


def _printed_agenda(content: MeetingContent) -> bytes:
    stream = BytesIO()
    sheet = new_sheet(content, PanelPhrase.AGENDA, stream)
    words, flow = sheet.words, sheet.flow
    flow.new_page("")
    flow.add(_title(sheet, content, words(PanelPhrase.AGENDA_LEAD)))
    dimensions = _dimensions(content)
    shown = _furthest_apart_first(one for one in dimensions if one.is_shown)
    groups = (
        (PanelPhrase.AGENDA_FIRST, [one for one in shown if one.disagreement is not None]),
        (PanelPhrase.AGENDA_THEN, [one for one in shown if one.disagreement is None]),
        (PanelPhrase.AGENDA_HIDDEN, [one for one in dimensions if one.has_votes and one.is_hidden]),
        (PanelPhrase.AGENDA_UNVOTED, [one for one in dimensions if not one.has_votes]),
    )
    number, heads = 0, _Heads(sheet)
    for phrase, group in groups:
        for position, votes in enumerate(group):
            number += 1
            title = (
                [plain_paragraph(words(phrase), replace(SHEET_PART, after=6), element=Element("H2"))]
                if position == 0
                else []
            )
            flow.add([heads.block(votes, *title, _item(sheet, content, votes, number))])
    flow.finish()
    return stream.getvalue()


class _Heads:
    """Keeps the running head telling which dimensions stand on the page."""

    def __init__(self, sheet: MeetingSheet) -> None:
        self._sheet = sheet
        self._page = 0
        self._shown: list[DimensionId] = []

    def block(self, votes: DimensionVotes, *parts: Flowable) -> PrintedHeading:
        """Return parts as one block that is noted when it is drawn."""
        dimension = self._sheet.content.instrument.dimension(votes.dimension)
        mark = self._sheet.marking(self._sheet.name_of(dimension), 1)

        def note(top: float) -> None:
            self._note(votes.dimension)
            mark(top)

        return PrintedHeading(parts, following=0, before=6, after=8, on_draw=note)

    def _note(self, dimension: DimensionId) -> None:
        flow = self._sheet.flow
        # Asked when a block is drawn, since only then is it known on which page it came to stand.
        if flow.page != self._page:
            self._page, self._shown = flow.page, []
        self._shown.append(dimension)
        words = self._sheet.words
        flow.head = words.listed(words.numbering(one) for one in self._shown)


class _Beside(Flowable):
    """Text on the left, a picture on the right, a rule below."""

    def __init__(self, text: list[Flowable], picture: Flowable) -> None:
        super().__init__()
        self._text = text
        self._picture = picture

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        self._picture_size = self._picture.wrap(_PICTURE, availHeight)
        self._room = availWidth - self._picture_size[0] - 16
        self._heights = [part.wrap(self._room, availHeight)[1] + part.space_after for part in self._text]
        self.height = max(sum(self._heights), self._picture_size[1]) + 10
        return availWidth, self.height

    def draw(self) -> None:
        """Draw both from the top."""
        pen, y = Pen(self.canv, self.width), self.height
        for part, height in zip(self._text, self._heights, strict=True):
            part.draw_on(self.canv, pen.part(0, self._room), y - height + part.space_after)
            y -= height
        wide, tall = self._picture_size
        self._picture.draw_on(self.canv, pen.part(self.width - wide, wide), self.height - tall)
        self.canv.saveState()
        pen.colours(stroke=grey(0.5), width=0.5)
        pen.line(0, 0, self.width, 0)
        self.canv.restoreState()


class _WriteLine(Flowable):
    """A word and a line to write on, with room for minutes at its end where there is a word for them."""

    def __init__(self, label: str, minutes: str = "") -> None:
        super().__init__()
        self._label = label
        self._minutes = minutes
        self.height = 27.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw label, line and room for minutes."""
        pen = Pen(self.canv, self.width)
        right = self.width
        with self.canv.tag(Element("P")):
            end = pen.text(0, 6, self._label, Lettering(11.5, colour=BLACK)) + 6
            if self._minutes:
                label = Lettering(11.5, anchor=Anchor.END, colour=BLACK)
                pen.text(end, 6, " ", Lettering(11.5))
                right -= pen.text(self.width, 6, self._minutes, label) + 4
        pen.colours(stroke=BLACK, width=0.6)
        if self._minutes:
            pen.line(right - 30, 4, right, 4)
            right -= 44
        pen.line(end, 4, right, 4)


def _title(sheet: MeetingSheet, content: MeetingContent, lead: str) -> Iterator[Flowable]:
    title = replace(SHEET_TITLE, size=24, leading=30)
    name = sheet.words(sheet.kind)
    heading = plain_paragraph(name, title, element=Element("H1"))
    yield PrintedHeading([heading], after=title.after, on_draw=sheet.marking(name, 0))
    place = place_and_period(content, sheet.words)
    yield plain_paragraph(place, replace(SHEET_BODY, size=13, leading=19, follows_paper=True))
    yield plain_paragraph(lead, replace(SHEET_BODY, after=10))


def _dimensions(content: MeetingContent) -> list[DimensionVotes]:
    return [
        _votes_on(content.assessment, content.instrument, dimension.id)
        for dimension in chosen_dimensions(content)
    ]


def _outcome(votes: DimensionVotes, sheet: MeetingSheet) -> Flowable:
    text = _decided(votes, sheet.words)
    return (
        plain_paragraph(text, replace(_LINE, face=Face.BOLD))
        if text
        else _WriteLine(sheet.words(PanelPhrase.NOT_DECIDED))
    )


def _item(sheet: MeetingSheet, content: MeetingContent, votes: DimensionVotes, number: int) -> Flowable:
    """Return a dimension of the agenda: figures, a question, room for the outcome."""
    words, spread = sheet.words, votes.spread
    name = sheet.name_of(content.instrument.dimension(votes.dimension))
    text: list[Flowable] = [
        plain_paragraph(f"{words.numbering(number)}.  {name}", _NAME, element=Element("H3"))
    ]
    text += [plain_paragraph(line, _LINE) for line in _said_of(votes, content.instrument, words)]
    if spread.counts and not votes.is_hidden:
        text.append(plain_paragraph(_question(sheet, content, votes), replace(_LINE, face=Face.ITALIC)))
    text.append(_WriteLine(words(PanelPhrase.AGENDA_OUTCOME), words(PanelPhrase.AGENDA_MINUTES)))
    return _Beside(text, _SpreadPicture(votes, content.instrument, words, _PICTURE))


def _question(sheet: MeetingSheet, content: MeetingContent, votes: DimensionVotes) -> str:
    """Return what to ask: for the case of each end, never for those who voted so; or to agree on the median."""
    words, spread = sheet.words, votes.spread
    low, high = spread.counts[0][0].exact, spread.counts[-1][0].exact
    if votes.disagreement is not None:
        return words(PanelPhrase.AGENDA_ASK_APART, low=low, high=high)
    median = spread.median or low
    # The steps nearest to the median: one where it lies on a step, two where it lies between them.
    near = [
        one.exact
        for one in steps(content.instrument.step)
        if abs(one.exact - median) < content.instrument.step
    ]
    if len(near) == 1:
        return words(PanelPhrase.AGENDA_ASK_AGREE, value=near[0])
    return words(PanelPhrase.AGENDA_ASK_EITHER, low=near[0], high=near[-1])


def _votes_on(assessment: Assessment, instrument: Instrument, dimension: DimensionId) -> DimensionVotes:
    """Return the votes of the round that counts, with what must stay hidden marked."""
    panel, decision = assessment.panel, assessment.dimension(dimension).decision
    counting, spread = last_spread(panel, dimension)
    first = spread_of(votes_on(panel, dimension, Round.FIRST)) if counting is Round.SECOND else None
    return DimensionVotes(
        dimension=dimension,
        spread=spread,
        # Each round by its own count: enough votes in the second do not hide who was alone in the first.
        first=first if first is not None and may_show_votes(first, instrument) else None,
        disagreement=disagreement_of(spread, instrument.disagreement),
        is_hidden=not may_show_votes(spread, instrument),
        is_changed_since=votes_changed_since(panel, dimension, decision),
        decision=decision,
    )


def _said_of(votes: DimensionVotes, instrument: Instrument, words: Words) -> list[str]:
    """Return the lines beside the picture: figures, movement, last year, disagreement with its rule in words."""
    spread, lines = votes.spread, []
    if not votes.has_votes:
        lines.append(words(PanelPhrase.NO_VOTES))
    elif votes.is_hidden or spread.median is None or spread.range is None:
        lines.append(words(PanelPhrase.HIDDEN, minimum=instrument.minimum_panel))
    else:
        counts = [words(PanelPhrase.VOTES, count=spread.n)]
        if spread.abstentions:
            counts.append(words(PanelPhrase.ABSTENTIONS, count=spread.abstentions))
        figures = [
            words(PanelPhrase.MEDIAN, value=spread.median),
            words(PanelPhrase.RANGE, value=spread.range),
        ]
        lines += [" · ".join([*counts, *figures]), _disagreement(votes, instrument.disagreement, words)]
    first = votes.first
    if first is not None and first.median is not None and first.range is not None and not votes.is_hidden:
        lines.append(words(PanelPhrase.FIRST_ROUND_MEDIAN, median=first.median, range=first.range))
    if votes.decision.previous_score is not None:
        lines.append(words(PanelPhrase.LAST_YEAR, score=votes.decision.previous_score.exact))
    if votes.is_changed_since:
        lines.append(words(PanelPhrase.VOTES_CHANGED))
    return lines


def _disagreement(votes: DimensionVotes, rule: DisagreementRule, words: Words) -> str:
    """Return whether the panel disagrees, and by which of the two clauses."""
    spread = votes.spread
    if votes.disagreement is Disagreement.DIVIDED:
        below, above = camps(spread, rule)
        return words(
            PanelPhrase.DISAGREES_DIVIDED,
            name=rule.divided.in_language(words.language),
            below=below,
            above=above,
            n=spread.n,
            low=rule.low,
            high=rule.high,
        )
    if votes.disagreement is Disagreement.WIDE and spread.interquartile_range is not None:
        return words(
            PanelPhrase.DISAGREES_WIDE,
            name=rule.wide.in_language(words.language),
            n=spread.n,
            range=spread.interquartile_range,
        )
    return words(PanelPhrase.AGREES)


def _disagreement_rule(rule: DisagreementRule, words: Words) -> str:
    """Return when the panel is said to disagree, and after whom."""
    return words(
        PanelPhrase.DISAGREEMENT_RULE,
        divided=rule.divided.in_language(words.language),
        wide=rule.wide.in_language(words.language),
        share=words.numbering(written_share(rule.share)),
        low=rule.low,
        high=rule.high,
        range=rule.interquartile_range,
        source=rule.source.in_language(words.language),
    )


def _decided(votes: DimensionVotes, words: Words) -> str:
    """Return the panel's decision in words; where votes are hidden, no score that was calculated from them."""
    decision = votes.decision
    if decision.score is None:
        return ""
    rule = words(decision.rule) if decision.rule is not None else "–"
    # The mean of few votes gives them away as well as the votes would. A consensus was found in talk and may
    # be told.
    is_told = decision.rule is not None and decision.rule.tells_of_votes
    if votes.is_hidden and votes.has_votes and is_told:
        return words(PanelPhrase.DECIDED_ELSEWHERE, rule=rule)
    phrase = PanelPhrase.DECIDED
    if not is_what_votes_yield(decision.rule, decision.score, votes.spread):
        phrase = PanelPhrase.DECIDED_BEFORE
    return words(phrase, score=decision.score.exact, rule=rule)


def _furthest_apart_first(dimensions: Iterable[DimensionVotes]) -> list[DimensionVotes]:
    """Return dimensions, those furthest apart first, equals in the order of the instrument."""
    return sorted(dimensions, key=lambda votes: furthest_apart(votes.spread))


class _SpreadPicture(Flowable):
    """A row for each score and a square for each vote, the median marked; empty rows where votes are hidden."""

    _ROW = 12.5
    _LEFT = 26.0

    def __init__(self, votes: DimensionVotes, instrument: Instrument, words: Words, width: float) -> None:
        super().__init__()
        self._spread = votes.spread
        self._is_hidden = votes.is_hidden
        self._steps = steps(instrument.step)
        self._label = words(PanelPhrase.MEDIAN_MARK)
        self._words = words
        self.width = width
        self.height = self._ROW * len(self._steps) + 4

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw scale, squares and median."""
        # Here too, although the lines beside it say so already: the picture must not depend on what its
        # caller thought of.
        counts = {} if self._is_hidden else {score.exact: count for score, count in self._spread.counts}
        left, bottom = self.canv.absolutePosition(0, 0)
        box = f"[{left:.2f} {bottom:.2f} {left + self.width:.2f} {bottom + self.height:.2f}]"
        said = "; ".join(
            f"{self._words.figure(score.exact)}: "
            + self._words(PanelPhrase.VOTES, count=counts.get(score.exact, 0))
            for score in self._steps
        )
        layout = {"Layout": {"BBox": box, "Placement": "/Block"}}
        # Of rows that are all empty, votes or none, there is nothing to tell.
        figure = Element("Figure", alternative=said, attributes=layout)
        with self.canv.tag(figure) if counts else nullcontext():
            self._draw_rows(Pen(self.canv, self.width), counts)

    def _draw_rows(self, pen: Pen, counts: Mapping[Fraction, int]) -> None:
        room = self.width - self._LEFT - 50
        # Smaller squares where many gave one score: the row must not run out of the picture.
        side = min(9.5, room / max([*counts.values(), 1]) - 1.5)
        self.canv.saveState()
        pen.colours(stroke=BLACK, width=0.8)
        pen.line(self._LEFT - 6, 0, self._LEFT - 6, self.height)
        for number, score in enumerate(self._steps):
            y = self.height - self._ROW * (number + 1)
            label = Lettering(10.5, Face.BOLD, Anchor.END, BLACK)
            pen.text(self._LEFT - 11, y + 2, self._words.figure(score.exact), label)
            pen.colours(fill=grey(0.25))
            for place in range(counts.get(score.exact, 0)):
                pen.box(self._LEFT + place * (side + 1.5), y + 1, (side, side), fill=True)
        if counts and self._spread.median is not None:
            self._draw_median(pen, float(self._spread.median))
        self.canv.restoreState()

    def _draw_median(self, pen: Pen, median: float) -> None:
        first = float(self._steps[0].exact)
        step = float(self._steps[1].exact) - first
        y = self.height - self._ROW * ((median - first) / step + 0.5)
        x = self.width - 46
        pen.colours(fill=BLACK)
        pen.shape([(x - 7, y), (x, y + 4), (x, y - 4)], fill=True)
        pen.text(x + 3, y - 3, self._label, Lettering(9, colour=BLACK))

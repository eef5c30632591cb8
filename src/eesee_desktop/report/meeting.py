"""Sheets for the whole panel: the results of the votes, and an agenda that begins where opinions are furthest apart.

Votes stand here without pseudonyms, and not at all where fewer than the instrument's minimum gave a score.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from reportlab.platypus.flowables import Flowable

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.sheet import steps
from eesee_desktop.report import fonts
from eesee_desktop.report.blocks import Opening, plain
from eesee_desktop.report.content import MeetingContent
from eesee_desktop.report.fonts import Anchor, Face, Lettering
from eesee_desktop.report.layout import grey
from eesee_desktop.report.phrases import PanelPhrase
from eesee_desktop.report.sheet_frame import (
    BLACK,
    SHEET_BODY,
    SHEET_PART,
    SHEET_TITLE,
    Sheet,
    chosen_dimensions,
    new_sheet,
    period_of,
)
from eesee_desktop.report.spread import Ballot, SpreadPicture, ballot_of, by_disagreement, decided, said_of

_PICTURE = 190.0
_LINE = replace(SHEET_BODY, size=11.5, leading=15.5, after=0)
_NAME = replace(SHEET_BODY, size=13, leading=17, face=Face.BOLD, after=1)


def render_results_sheet(content: MeetingContent) -> bytes:
    """Print the votes on each dimension: squares without names, median, range, last year, what was decided.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores, FONT_MISSING.
    """
    stream = BytesIO()
    sheet = new_sheet(content, PanelPhrase.RESULTS_SHEET, stream)
    words, flow = sheet.words, sheet.flow
    flow.new_page("")
    rule = words(PanelPhrase.RESULTS_HIDDEN_RULE, minimum=content.instrument.minimum_panel)
    flow.add(_title(sheet, content, f"{words(PanelPhrase.RESULTS_LEAD)} {rule}"))
    heads = _Heads(sheet)
    for ballot in _ballots(content):
        name = sheet.name_of(content.instrument.dimension(ballot.dimension))
        text: list[Flowable] = [
            plain(name, _NAME),
            *(plain(line, _LINE) for line in said_of(ballot, content.instrument, words)),
        ]
        text.append(_outcome(ballot, sheet))
        picture = SpreadPicture(ballot, content.instrument, words, _PICTURE)
        flow.add([heads.block(ballot, _Beside(text, picture))])
    flow.finish()
    return stream.getvalue()


def render_agenda(content: MeetingContent) -> bytes:
    """Print what the panel is to talk about, the dimensions it is furthest apart on first.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores, FONT_MISSING.
    """
    stream = BytesIO()
    sheet = new_sheet(content, PanelPhrase.AGENDA, stream)
    words, flow = sheet.words, sheet.flow
    flow.new_page("")
    flow.add(_title(sheet, content, words(PanelPhrase.AGENDA_LEAD)))
    ballots = _ballots(content)
    shown = by_disagreement(ballots)
    groups = (
        (PanelPhrase.AGENDA_FIRST, [one for one in shown if one.spread.has_disagreement]),
        (PanelPhrase.AGENDA_THEN, [one for one in shown if not one.spread.has_disagreement]),
        (PanelPhrase.AGENDA_HIDDEN, [one for one in ballots if one.has_votes and one.is_hidden]),
        (PanelPhrase.AGENDA_UNVOTED, [one for one in ballots if not one.has_votes]),
    )
    number, heads = 0, _Heads(sheet)
    for phrase, group in groups:
        for position, ballot in enumerate(group):
            number += 1
            title = [plain(words(phrase), replace(SHEET_PART, after=6))] if position == 0 else []
            flow.add([heads.block(ballot, *title, _item(sheet, content, ballot, number))])
    flow.finish()
    return stream.getvalue()


class _Heads:
    """Keeps the running head telling which dimensions stand on the page."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._page = 0
        self._shown: list[DimensionId] = []

    def block(self, ballot: Ballot, *parts: Flowable) -> Opening:
        """Return parts as one block that is noted when it is drawn."""
        return Opening(parts, following=0, before=6, after=8, on_draw=lambda _: self._note(ballot.dimension))

    def _note(self, dimension: DimensionId) -> None:
        flow = self._sheet.flow
        if flow.page != self._page:
            self._page, self._shown = flow.page, []
        self._shown.append(dimension)
        flow.head = ", ".join(self._shown)


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
        room = availWidth - self._picture_size[0] - 16
        self._heights = [part.wrap(room, availHeight)[1] + part.getSpaceAfter() for part in self._text]
        self.height = max(sum(self._heights), self._picture_size[1]) + 10
        return availWidth, self.height

    def draw(self) -> None:
        """Draw both from the top."""
        y = self.height
        for part, height in zip(self._text, self._heights, strict=True):
            part.drawOn(self.canv, 0, y - height + part.getSpaceAfter())
            y -= height
        self._picture.drawOn(
            self.canv, self.width - self._picture_size[0], self.height - self._picture_size[1]
        )
        self.canv.saveState()
        self.canv.setStrokeColor(grey(0.5))
        self.canv.setLineWidth(0.5)
        self.canv.line(0, 0, self.width, 0)
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
        canvas = self.canv
        end = fonts.draw(canvas, 0, 6, self._label, Lettering(11.5, colour=BLACK)) + 6
        right = self.width
        if self._minutes:
            label = Lettering(11.5, anchor=Anchor.END, colour=BLACK)
            right -= fonts.draw(canvas, self.width, 6, self._minutes, label) + 4
            canvas.line(right - 30, 4, right, 4)
            right -= 44
        canvas.setLineWidth(0.6)
        canvas.line(end, 4, right, 4)


def _title(sheet: Sheet, content: MeetingContent, lead: str) -> Iterator[Flowable]:
    yield plain(sheet.words(sheet.kind), replace(SHEET_TITLE, size=24, leading=30))
    place = f"{content.country_name}, {period_of(content, sheet.words)}"
    yield plain(place, replace(SHEET_BODY, size=13, leading=19))
    yield plain(lead, replace(SHEET_BODY, after=10))


def _ballots(content: MeetingContent) -> list[Ballot]:
    return [
        ballot_of(content.assessment, content.instrument, dimension.id)
        for dimension in chosen_dimensions(content)
    ]


def _outcome(ballot: Ballot, sheet: Sheet) -> Flowable:
    text = decided(ballot, sheet.words)
    return (
        plain(text, replace(_LINE, face=Face.BOLD))
        if text
        else _WriteLine(sheet.words(PanelPhrase.NOT_DECIDED))
    )


def _item(sheet: Sheet, content: MeetingContent, ballot: Ballot, number: int) -> Flowable:
    """Return a dimension of the agenda: figures, a question, room for the outcome."""
    words, spread = sheet.words, ballot.spread
    name = sheet.name_of(content.instrument.dimension(ballot.dimension))
    text: list[Flowable] = [plain(f"{number}.  {name}", _NAME)]
    text += [plain(line, _LINE) for line in said_of(ballot, content.instrument, words)]
    if spread.counts and not ballot.is_hidden:
        text.append(plain(_question(sheet, content, ballot), replace(_LINE, face=Face.ITALIC)))
    text.append(_WriteLine(words(PanelPhrase.AGENDA_OUTCOME), words(PanelPhrase.AGENDA_MINUTES)))
    return _Beside(text, SpreadPicture(ballot, content.instrument, words, _PICTURE))


def _question(sheet: Sheet, content: MeetingContent, ballot: Ballot) -> str:
    """Return what to ask: for the case of each end, never for those who voted so; or to agree on the median."""
    words, spread = sheet.words, ballot.spread
    low, high = spread.counts[0][0].exact, spread.counts[-1][0].exact
    if spread.has_disagreement:
        return words(PanelPhrase.AGENDA_ASK_APART, low=printed(low), high=printed(high))
    median = spread.median or low
    near = [
        one.exact
        for one in steps(content.instrument.step)
        if abs(one.exact - median) < content.instrument.step
    ]
    if len(near) == 1:
        return words(PanelPhrase.AGENDA_ASK_AGREE, value=printed(near[0]))
    return words(PanelPhrase.AGENDA_ASK_EITHER, low=printed(near[0]), high=printed(near[-1]))

"""Score sheets: what one member of the panel ticks, on paper or in a form.

A dimension has a page: questions, the five levels in words with a box each, room for a reason. Last year's score
and the scores of others are left out on purpose: a member scores alone first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.instrument import Dimension
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.score import Score, steps
from eesee_desktop.domain.sheet import (
    FIELD_MEMBER,
    REASON_LIMIT_CHARACTERS,
    SheetHead,
    option_of,
    reason_field,
    score_field,
)
from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.content import TellProgress
from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.faces import Face, say_where
from eesee_desktop.report.flowables import PrintedHeading
from eesee_desktop.report.flowing import Flowable, Spacer
from eesee_desktop.report.fonts import Lettering
from eesee_desktop.report.form_fields import FormFields
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
    round_words,
)
from eesee_desktop.report.messages.phrases import PanelPhrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.panel_content import SheetContent
from eesee_desktop.report.paragraph import item, paragraph, plain_paragraph
from eesee_desktop.report.pen import Pen
from eesee_desktop.report.runs import TextRun
from eesee_desktop.report.tags import Element

_HOW_TO = (
    PanelPhrase.HOW_TO_JUDGE,
    PanelPhrase.HOW_TO_ABSTAIN,
    PanelPhrase.HOW_TO_PRIVATE,
    PanelPhrase.HOW_TO_RETURN,
)
# Seven millimetres: large enough to tick by hand.
_BOX = 20.0
_DIGIT = 17.0
_DIGIT_LEFT = _BOX + 13
_TEXT_LEFT = _DIGIT_LEFT + 21
_LINE = 25.0
_LEAST_REASON = 70.0
_MOST_REASON = 280.0
_MEMBER_LIMIT_CHARACTERS = 40
_ROUNDS = {Round.FIRST: PanelPhrase.ROUND_FIRST_LONG, Round.SECOND: PanelPhrase.ROUND_SECOND_LONG}


def render_score_sheet(content: SheetContent, progress: TellProgress | None = None) -> bytes:
    """Print blank score sheets, a copy for each member, one after the other. Same content, same bytes.

    Args:
        progress: Called before every copy.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores, OPERATION_CANCELLED, FONT_MISSING.
    """
    with printing_in(Words(content.language).language):
        return _printed(content, progress)


def _printed(content: SheetContent, progress: TellProgress | None) -> bytes:
    stream = BytesIO()
    sheet = new_sheet(content, PanelPhrase.SCORE_SHEET, stream)
    copies: tuple[MemberId | None, ...] = content.members or (None,)
    for done, member in enumerate(copies):
        if progress is not None and not progress(done, len(copies)):
            raise KnownError(ErrorCode.OPERATION_CANCELLED)
        # Each member gets pages 1 to n, and can tell whether a page is missing.
        sheet.flow.begin_part()
        _draw_copy(sheet, content, member, None)
    sheet.flow.finish()
    return stream.getvalue()


def render_fillable_sheet(content: SheetContent, member: MemberId | None = None) -> bytes:
    """Print one score sheet as a PDF form; its fields are those of :mod:`eesee_desktop.domain.sheet`.

    Args:
        member: Whose it is; None for one whose pseudonym is filled in.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores, FONT_MISSING.
    """
    with printing_in(Words(content.language).language):
        return _printed_form(content, member)


def _printed_form(content: SheetContent, member: MemberId | None) -> bytes:
    stream = BytesIO()
    sheet = new_sheet(content, PanelPhrase.SCORE_SHEET, stream)
    # In the file itself and not in its name, which mail programs and phones change.
    head = SheetHead(content.assessment.id, content.instrument.ref, member or MemberId(""), content.round)
    form = _SheetForm(sheet.flow.canvas, sheet.words)
    _draw_copy(sheet, content, member, form, head)
    sheet.flow.finish()
    return stream.getvalue()


def _draw_copy(
    sheet: MeetingSheet,
    content: SheetContent,
    member: MemberId | None,
    form: _SheetForm | None,
    head: SheetHead | None = None,
) -> None:
    """Draw one member's sheet: a page that explains, then a page for each dimension."""
    words, flow = sheet.words, sheet.flow
    who = (
        words(PanelPhrase.FOR_MEMBER, member=member)
        if member
        else words(PanelPhrase.FOR_ANY_MEMBER) + " ______"
    )
    sheet.owner = f"{who} · {round_words(words, content.round)}"
    dimensions = chosen_dimensions(content)
    flow.new_page("")
    if form is not None and head is not None:
        form.add_head(head, is_member_open=member is None)
    with say_where("panel"):
        flow.add(_explanation(sheet, content, member, form, dimensions))
    for dimension in dimensions:
        # A page each, so that questions, levels and the room for a reason are seen together.
        flow.new_page(sheet.name_of(dimension))
        with say_where(dimension.id):
            flow.add(_dimension(sheet, dimension, form))


def _explanation(
    sheet: MeetingSheet,
    content: SheetContent,
    member: MemberId | None,
    form: _SheetForm | None,
    dimensions: tuple[Dimension, ...],
) -> Iterator[Flowable]:
    words = sheet.words
    title = replace(SHEET_TITLE, size=26, leading=32)
    heading = plain_paragraph(words(PanelPhrase.SCORE_SHEET), title, element=Element("H1"))
    # Copies of several members lie in one file: in the outline each is found by whose it is.
    name = sheet.owner if member else words(PanelPhrase.SCORE_SHEET)
    yield PrintedHeading([heading], after=title.after, on_draw=sheet.marking(name, 0))
    yield plain_paragraph(
        place_and_period(content, words), replace(SHEET_BODY, size=13, leading=19, follows_paper=True)
    )
    yield plain_paragraph(words(_ROUNDS[content.round]), replace(SHEET_BODY, size=13, leading=19, after=10))
    if member is None:
        yield _PseudonymLine(words(PanelPhrase.YOUR_PSEUDONYM), form)
    yield _part(words(PanelPhrase.HOW_TO))
    first = PanelPhrase.HOW_TO_TICK if form is None else PanelPhrase.HOW_TO_TYPE
    how_to = _list("/Decimal")
    for number, phrase in enumerate((first, *_HOW_TO), 1):
        yield item(
            [TextRun(words(phrase))], replace(SHEET_BODY, indent=22), f"{words.numbering(number)}.", how_to
        )
    yield _part(words(PanelPhrase.SCALE))
    scale = _list("/Decimal")
    for number, word in enumerate(content.instrument.scale, 1):
        runs = [TextRun(word.in_language(words.language))]
        yield item(runs, replace(SHEET_BODY, indent=22, after=0), words.numbering(number), scale)
    yield _part(words(PanelPhrase.ASKED))
    # Number and name stay on one line.
    names = (sheet.name_of(dimension).replace(" ", "\N{NO-BREAK SPACE}", 1) for dimension in dimensions)
    yield plain_paragraph(" · ".join(names), SHEET_BODY)


def _part(title: str, level: int = 2) -> PrintedHeading:
    heading = plain_paragraph(title, SHEET_PART, element=Element(f"H{level}"))
    return PrintedHeading([heading], following=40, before=12, after=4)


def _list(numbering: str) -> Element:
    return Element("L", attributes={"List": {"ListNumbering": numbering}})


def _dimension(sheet: MeetingSheet, dimension: Dimension, form: _SheetForm | None) -> Iterator[Flowable]:
    words, content = sheet.words, sheet.content
    language = words.language
    title = sheet.name_of(dimension)
    name = plain_paragraph(title, SHEET_TITLE, element=Element("H2"))
    yield PrintedHeading([name], following=120, after=4, on_draw=sheet.marking(title, 1))
    if dimension.questions:
        yield _part(words(PanelPhrase.QUESTIONS), 3)
    listed = _list("/Disc")
    for question in dimension.questions:
        runs = [TextRun(question.in_language(language))]
        yield item(runs, replace(SHEET_BODY, indent=16, bullet_indent=2), "•", listed)
    tick = PanelPhrase.TICK_ONE if form is None else PanelPhrase.CLICK_ONE
    heading = [TextRun(words(PanelPhrase.YOUR_SCORE), bold=True), TextRun(f" – {words(tick)}")]
    part = paragraph(heading, replace(SHEET_PART, face=Face.REGULAR), element=Element("H3"))
    yield PrintedHeading([part], following=60, before=10, after=3)
    for score in steps(content.instrument.step):
        yield _level(sheet, dimension, score, form)
    # Below the steps and without a figure, so that nobody takes it for a score of 0.
    yield _LevelRow(dimension, None, "", [TextRun(words(PanelPhrase.ABSTAIN))], form)
    yield Spacer(1, 6)
    yield _ReasonSpace(dimension, words(PanelPhrase.YOUR_REASON), form)


def _level(sheet: MeetingSheet, dimension: Dimension, score: Score, form: _SheetForm | None) -> _LevelRow:
    words, language = sheet.words, sheet.words.language
    word = sheet.content.instrument.word_of(score)
    if word is None:
        # The method has words for whole steps only. Half a point is said to lie between two, without a word
        # of our own.
        below = int(score.exact)
        text = words(PanelPhrase.BETWEEN, below=below, above=below + 1)
        return _LevelRow(dimension, score, "", [TextRun(text)], form)
    level = score.exact.numerator - 1
    runs = [TextRun(word.in_language(language), bold=True)]
    if level < len(dimension.levels):
        runs += [TextRun("", is_break=True), TextRun(dimension.levels[level].in_language(language))]
    return _LevelRow(dimension, score, words.figure(score.exact), runs, form)


class _SheetForm:
    """The form fields of a sheet, drawn where the flowables stand."""

    def __init__(self, canvas: PaperCanvas, words: Words) -> None:
        self._fields = FormFields(canvas)
        self._words = words

    def add_head(self, head: SheetHead, *, is_member_open: bool) -> None:
        """Add what the sheet says about itself, not seen and not to be changed.

        Args:
            is_member_open: The pseudonym is filled in by hand, in a field of its own.
        """
        for name, value in head.as_fields().items():
            # Two fields of one name would be one field in PDF, and the one that nobody sees is read-only.
            if name != FIELD_MEMBER or not is_member_open:
                self._fields.add_fixed(name, value, self._words(PanelPhrase.SCORE_SHEET))

    def add_score(
        self, dimension: Dimension, score: Score | None, what: str, corner: tuple[float, float]
    ) -> None:
        """Add one circle of the choice for a dimension, its lower left corner on the page; ``what`` it says."""
        label = self._words(PanelPhrase.TOOLTIP_SCORE, dimension=self._name(dimension))
        self._fields.add_choice(
            score_field(dimension.id), option_of(score), f"{label}: {what}", (*corner, _BOX, _BOX)
        )

    def add_reason(self, dimension: Dimension, box: tuple[float, float, float, float]) -> None:
        """Add the field for a reason; ``box`` is x, y, width and height on the page."""
        label = self._words(PanelPhrase.TOOLTIP_REASON, dimension=self._name(dimension))
        name = reason_field(dimension.id)
        self._fields.add_text(name, label, box, limit=REASON_LIMIT_CHARACTERS, is_multiline=True)

    def add_member(self, box: tuple[float, float, float, float]) -> None:
        """Add the field for the pseudonym; ``box`` is x, y, width and height on the page."""
        label = self._words(PanelPhrase.TOOLTIP_MEMBER)
        self._fields.add_text(FIELD_MEMBER, label, box, limit=_MEMBER_LIMIT_CHARACTERS)

    def _name(self, dimension: Dimension) -> str:
        return f"{self._words.numbering(dimension.id)} {dimension.name.in_language(self._words.language)}"


class _LevelRow(Flowable):
    """A box and what ticking it means.

    Args:
        score: None for an abstention.
        figure: Printed large behind the box; empty for none.
    """

    def __init__(
        self,
        dimension: Dimension,
        score: Score | None,
        figure: str,
        runs: list[TextRun],
        form: _SheetForm | None,
    ) -> None:
        super().__init__()
        self._figure = figure
        self._said = " ".join([figure, *(run.text for run in runs if run.bold or not figure)]).strip()
        self._left = _TEXT_LEFT if figure else _DIGIT_LEFT
        self._dimension = dimension
        self._score = score
        self._text = paragraph(runs, replace(SHEET_BODY, leading=16.0, after=0))
        self._form = form
        self.space_after = 6.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        tall = self._text.wrap(availWidth - self._left, availHeight)[1]
        self.height = max(tall + 2, _BOX + 2)
        return availWidth, self.height

    def draw(self) -> None:
        """Draw box and words, the box level with the first line."""
        canvas, y = self.canv, self.height - _BOX
        pen = Pen(canvas, self.width)
        if self._form is not None:
            corner = canvas.absolutePosition(pen.part(0, _BOX), y)
            self._form.add_score(self._dimension, self._score, self._said, corner)
        else:
            canvas.saveState()
            pen.colours(stroke=BLACK, width=1.2)
            pen.box(0, y, (_BOX, _BOX), stroke=True)
            canvas.restoreState()
        if self._figure:
            with canvas.tag(Element("P")):
                figure = Lettering(_DIGIT, Face.BOLD, colour=BLACK)
                pen.text(_DIGIT_LEFT, y + 3.5, f"{self._figure} ", figure)
        lift = 2.0 if self._figure else (_BOX - self._text.height) / 2
        x = pen.part(self._left, self.width - self._left)
        self._text.draw_on(canvas, x, self.height - self._text.height - max(lift, 0.0))


class _ReasonSpace(Flowable):
    """Room for a reason: the rest of the page, ruled for handwriting or one field of a form."""

    def __init__(self, dimension: Dimension, label: str, form: _SheetForm | None) -> None:
        super().__init__()
        self._dimension = dimension
        self._label = label
        self._form = form

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return all the room there is, if it is enough."""
        self.width = availWidth
        # Too little room asks for more than there is, and moves to the next page. At the other end a whole
        # page of lines would ask for an essay.
        self.height = min(max(availHeight - 1, _LEAST_REASON), _MOST_REASON)
        return availWidth, self.height

    def draw(self) -> None:
        """Draw the label and the room below it."""
        canvas = self.canv
        pen = Pen(canvas, self.width)
        with canvas.tag(Element("H3")):
            pen.text(0, self.height - 14, self._label, Lettering(12.5, Face.BOLD, colour=BLACK))
        top = self.height - 22
        if self._form is not None:
            x, y = canvas.absolutePosition(0, 0)
            self._form.add_reason(self._dimension, (x, y, self.width, top))
            return
        canvas.saveState()
        pen.colours(stroke=grey(0.45), width=0.6)
        y = top - _LINE + 4
        while y >= 0:
            pen.line(0, y, self.width, y)
            y -= _LINE
        canvas.restoreState()


class _PseudonymLine(Flowable):
    """Where a member writes the pseudonym, on a sheet that was not made for anybody in particular."""

    def __init__(self, label: str, form: _SheetForm | None) -> None:
        super().__init__()
        self._label = label
        self._form = form
        self.height = 34.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw label and line, or label and field."""
        canvas = self.canv
        pen = Pen(canvas, self.width)
        with canvas.tag(Element("P")):
            end = pen.text(0, 10, self._label, Lettering(12.5, Face.BOLD, colour=BLACK)) + 10
        if self._form is not None:
            x, y = canvas.absolutePosition(pen.part(end, 160), 3)
            self._form.add_member((x, y, 160, 24))
            return
        pen.colours(stroke=BLACK, width=0.8)
        pen.line(end, 7, end + 180, 7)

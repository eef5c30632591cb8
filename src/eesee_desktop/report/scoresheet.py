"""Score sheets: what one member of the panel ticks, on paper or in a form.

A dimension has a page: questions, the five levels in words with a box each, room for a reason. Last year's score
and the scores of others are left out on purpose: a member scores alone first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from reportlab.platypus.flowables import Flowable, Spacer

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.instrument import Dimension
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.score import Score, printed
from eesee_desktop.domain.sheet import SheetHead, steps
from eesee_desktop.report.blocks import Opening, Piece, plain, prose
from eesee_desktop.report.content import Progress, SheetContent
from eesee_desktop.report.fonts import Face
from eesee_desktop.report.phrases import PanelPhrase
from eesee_desktop.report.sheet_boxes import LevelRow, PseudonymLine, ReasonSpace, SheetForm
from eesee_desktop.report.sheet_frame import (
    SHEET_BODY,
    SHEET_PART,
    SHEET_TITLE,
    Sheet,
    chosen_dimensions,
    new_sheet,
    period_of,
    round_words,
)

_HOW_TO = (
    PanelPhrase.HOW_TO_JUDGE,
    PanelPhrase.HOW_TO_ABSTAIN,
    PanelPhrase.HOW_TO_PRIVATE,
    PanelPhrase.HOW_TO_RETURN,
)
_ROUNDS = {Round.FIRST: PanelPhrase.ROUND_FIRST_LONG, Round.SECOND: PanelPhrase.ROUND_SECOND_LONG}


def render_score_sheet(content: SheetContent, progress: Progress | None = None) -> bytes:
    """Print blank score sheets, a copy for each member, one after the other. Same content, same bytes.

    Args:
        progress: Called before every copy.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores, OPERATION_CANCELLED, FONT_MISSING.
    """
    stream = BytesIO()
    sheet = new_sheet(content, PanelPhrase.SCORE_SHEET, stream)
    copies: tuple[MemberId | None, ...] = content.members or (None,)
    for done, member in enumerate(copies):
        if progress is not None and not progress(done, len(copies)):
            raise KnownError(ErrorCode.OPERATION_CANCELLED)
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
    stream = BytesIO()
    sheet = new_sheet(content, PanelPhrase.SCORE_SHEET, stream)
    head = SheetHead(content.assessment.id, content.instrument.ref, member or MemberId(""), content.round)
    form = SheetForm(sheet.flow.canvas, sheet.words)
    _draw_copy(sheet, content, member, form, head)
    sheet.flow.finish()
    return stream.getvalue()


def _draw_copy(
    sheet: Sheet,
    content: SheetContent,
    member: MemberId | None,
    form: SheetForm | None,
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
    flow.add(_explanation(sheet, content, member, form, dimensions))
    for dimension in dimensions:
        flow.new_page(sheet.name_of(dimension))
        flow.add(_dimension(sheet, dimension, form))


def _explanation(
    sheet: Sheet,
    content: SheetContent,
    member: MemberId | None,
    form: SheetForm | None,
    dimensions: tuple[Dimension, ...],
) -> Iterator[Flowable]:
    words = sheet.words
    yield plain(words(PanelPhrase.SCORE_SHEET), replace(SHEET_TITLE, size=26, leading=32))
    yield plain(
        f"{content.country_name}, {period_of(content, words)}", replace(SHEET_BODY, size=13, leading=19)
    )
    yield plain(words(_ROUNDS[content.round]), replace(SHEET_BODY, size=13, leading=19, after=10))
    if member is None:
        yield PseudonymLine(words(PanelPhrase.YOUR_PSEUDONYM), form)
    yield _part(words(PanelPhrase.HOW_TO))
    first = PanelPhrase.HOW_TO_TICK if form is None else PanelPhrase.HOW_TO_TYPE
    for number, phrase in enumerate((first, *_HOW_TO), 1):
        yield prose([Piece(words(phrase))], replace(SHEET_BODY, indent=22), f"{number}.")
    yield _part(words(PanelPhrase.SCALE))
    for number, word in enumerate(content.instrument.scale, 1):
        yield prose(
            [Piece(word.in_language(words.language))], replace(SHEET_BODY, indent=22, after=0), f"{number}"
        )
    yield _part(words(PanelPhrase.ASKED))
    names = (sheet.name_of(dimension).replace(" ", "\N{NO-BREAK SPACE}", 1) for dimension in dimensions)
    yield plain(" · ".join(names), SHEET_BODY)


def _part(title: str) -> Opening:
    return Opening([plain(title, SHEET_PART)], following=40, before=12, after=4)


def _dimension(sheet: Sheet, dimension: Dimension, form: SheetForm | None) -> Iterator[Flowable]:
    words, content = sheet.words, sheet.content
    language = words.language
    yield Opening([plain(sheet.name_of(dimension), SHEET_TITLE)], following=120, after=4)
    if dimension.questions:
        yield _part(words(PanelPhrase.QUESTIONS))
    for question in dimension.questions:
        yield prose(
            [Piece(question.in_language(language))], replace(SHEET_BODY, indent=16, bullet_indent=2), "•"
        )
    tick = PanelPhrase.TICK_ONE if form is None else PanelPhrase.CLICK_ONE
    heading = [Piece(words(PanelPhrase.YOUR_SCORE), bold=True), Piece(f" – {words(tick)}")]
    yield Opening([prose(heading, replace(SHEET_PART, face=Face.REGULAR))], following=60, before=10, after=3)
    for score in steps(content.instrument.step):
        yield _level(sheet, dimension, score, form)
    yield LevelRow(dimension, None, "", [Piece(words(PanelPhrase.ABSTAIN))], form)
    yield Spacer(1, 6)
    yield ReasonSpace(dimension, words(PanelPhrase.YOUR_REASON), form)


def _level(sheet: Sheet, dimension: Dimension, score: Score, form: SheetForm | None) -> LevelRow:
    words, language = sheet.words, sheet.words.language
    if score.exact.denominator != 1:
        below = int(score.exact)
        text = words(PanelPhrase.BETWEEN, below=below, above=below + 1)
        return LevelRow(dimension, score, "", [Piece(text)], form)
    level = score.exact.numerator - 1
    pieces = [Piece(sheet.content.instrument.scale[level].in_language(language), bold=True)]
    if level < len(dimension.levels):
        pieces += [Piece("", is_break=True), Piece(dimension.levels[level].in_language(language))]
    return LevelRow(dimension, score, printed(score.exact), pieces, form)

"""What all sheets for a panel's meeting share: page, type, running head and foot; black and white only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import Dimension
from eesee_desktop.domain.panel import Round
from eesee_desktop.report import fonts
from eesee_desktop.report.faces import Face
from eesee_desktop.report.fonts import Anchor, Lettering
from eesee_desktop.report.layout import Imprint, PageFlow, grey, new_canvas, page_for_sheets
from eesee_desktop.report.messages.phrases import PanelPhrase, Phrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.panel_content import MeetingContent, SheetContent
from eesee_desktop.report.runs import Style

BLACK = grey(0)
SHEET_BODY = Style(size=12.0, leading=16.5, colour=BLACK, after=4.0)
SHEET_TITLE = Style(size=20, leading=25, face=Face.BOLD, colour=BLACK, after=2.0, follows_paper=True)
SHEET_PART = Style(size=13.5, leading=18, face=Face.BOLD, colour=BLACK, after=2.0, follows_paper=True)
_SIZE = 10.0
_LEAST = 7.5
_BETWEEN = 16.0
_ROUNDS = {Round.FIRST: PanelPhrase.ROUND_FIRST, Round.SECOND: PanelPhrase.ROUND_SECOND}


@dataclass(slots=True)
class MeetingSheet:
    """A file of sheets being drawn.

    Attributes:
        owner: Whose copy the present page belongs to, as printed; empty for a sheet of the whole panel.
    """

    content: SheetContent | MeetingContent
    words: Words
    flow: PageFlow
    kind: PanelPhrase
    owner: str = field(default="")

    def name_of(self, dimension: Dimension) -> str:
        """Return number and name of a dimension."""
        return f"{self.words.numbering(dimension.id)} {dimension.name.in_language(self.words.language)}"

    def marking(self, title: str, level: int) -> Callable[[float], None]:
        """Return what puts a heading into the outline when it is drawn."""
        return lambda top: self.flow.mark(f"{self.flow.page}-{level}-{title}", title, level, top + 12)


def new_sheet(content: SheetContent | MeetingContent, kind: PanelPhrase, stream: BytesIO) -> MeetingSheet:
    """Begin a file of sheets that is written to ``stream``."""
    words = Words(content.language)
    geometry = page_for_sheets(content.paper)
    place = place_and_period(content, words)
    imprint = Imprint(
        title=words.labelled(kind, place),
        author=content.assessment.member.name,
        subject=words(Phrase.TITLE),
        creator=f"eesee_desktop {content.app_version}",
        language=words.language,
        created=content.created,
    )
    canvas = new_canvas(stream, geometry, imprint)
    canvas.showOutline()
    # The sheet is made after it and found when the first page ends: each of the two needs the other.
    flow = PageFlow(canvas, geometry, lambda _: _draw_furniture(sheet))
    flow.numbering = words.numbering
    sheet = MeetingSheet(content, words, flow, kind)
    return sheet


def place_and_period(content: SheetContent | MeetingContent, words: Words) -> str:
    """Return what the sheet is about: a country and when."""
    return words.listed((content.country_name, words.period(content.assessment.period)))


def chosen_dimensions(content: SheetContent | MeetingContent) -> tuple[Dimension, ...]:
    """Return the dimensions to print: the chosen ones, or all that a panel scores.

    Raises:
        KnownError: FIELD_UNKNOWN for one that no panel scores.
    """
    scored = content.instrument.scored_dimensions
    if not content.dimensions:
        return scored
    unknown = set(content.dimensions) - {dimension.id for dimension in scored}
    if unknown:
        raise KnownError(ErrorCode.FIELD_UNKNOWN, field=min(unknown))
    # In the order of the method, whatever the order of the choice: sheets of several members lie on each
    # other.
    return tuple(dimension for dimension in scored if dimension.id in content.dimensions)


def round_words(words: Words, round_: Round) -> str:
    """Return the name of a round."""
    return words(_ROUNDS[round_])


def _draw_furniture(sheet: MeetingSheet) -> None:
    """Draw which assessment, sheet, dimension and page it is."""
    canvas = sheet.flow.canvas
    with canvas.running("Header"):
        _draw_head(sheet)
    with canvas.running("Footer"):
        _draw_foot(sheet)


def _draw_head(sheet: MeetingSheet) -> None:
    flow, words, content = sheet.flow, sheet.words, sheet.content
    pen, end = flow.pen(), flow.geometry.text_width
    top = flow.geometry.height - 36
    head = f"{content.country_name} · {words(sheet.kind)}"
    if content.assessment.is_training:
        head = f"{words(Phrase.TRAINING).upper()} · {head}"
    _draw_ends(sheet, top, head, sheet.owner, Face.BOLD)
    _draw_ends(sheet, top - 14, words.period(content.assessment.period), flow.head, Face.REGULAR)
    pen.colours(stroke=BLACK, width=0.8)
    pen.line(0, top - 21, end, top - 21)


def _draw_foot(sheet: MeetingSheet) -> None:
    flow, words, content = sheet.flow, sheet.words, sheet.content
    pen, end = flow.pen(), flow.geometry.text_width
    plain, plain_end = Lettering(_SIZE, colour=BLACK), Lettering(_SIZE, anchor=Anchor.END, colour=BLACK)
    foot = 34
    pen.line(0, foot + 14, end, foot + 14)
    pen.text(0, foot, f"{words(Phrase.CHECK_CODE)} {content.check_code}", plain)
    total = end - fonts.width("000", _SIZE)
    pen.text(total, foot, words(Phrase.PAGE_OF, page=flow.page_in_part), plain_end)
    flow.want_page_total(lambda number: pen.text(total, foot, number, Lettering(_SIZE, colour=BLACK)))


def _draw_ends(sheet: MeetingSheet, y: float, first: str, last: str, face: Face) -> None:
    """Draw one text where lines begin and one where they end, in a smaller size where both would not have room."""
    pen, end = sheet.flow.pen(), sheet.flow.geometry.text_width
    size = fonts.size_for(first + last, end - _BETWEEN, _SIZE, _LEAST, face)
    used = pen.text(0, y, first, Lettering(size, face, colour=BLACK))
    shown = fonts.fitted(last, end - used - _BETWEEN, size, face)
    pen.text(end, y, shown, Lettering(size, face, Anchor.END, BLACK))

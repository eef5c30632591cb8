"""The first pages and what every page carries."""

from __future__ import annotations

from collections.abc import Iterator

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.report import fonts
from eesee_desktop.report.direction import paper_language
from eesee_desktop.report.faces import Face
from eesee_desktop.report.flowables import ContentsRow
from eesee_desktop.report.flowing import Flowable, Spacer
from eesee_desktop.report.fonts import Anchor, Lettering
from eesee_desktop.report.layout import ACCENT, INK, PALE, QUIET, PageFlow, grey
from eesee_desktop.report.messages.phrases import PanelPhrase, Phrase
from eesee_desktop.report.paragraph import plain_paragraph
from eesee_desktop.report.pen import Pen
from eesee_desktop.report.runs import Style
from eesee_desktop.report.state_words import facts_of, identification, marks_of
from eesee_desktop.report.tags import Element
from eesee_desktop.report.typesetter import QUIET_SMALL, Typesetter, place_of

_FACT_LABEL = 116.0
_FACT = Style(size=9.5, leading=17.0, follows_paper=True)
_FOOT_SIZE = 8.0
_FOOT_LEAST = 6.5


def draw_cover(typesetter: Typesetter) -> None:
    """Draw the cover onto the present page."""
    flow, words, content = typesetter.flow, typesetter.words, typesetter.content
    canvas, page = flow.canvas, flow.geometry
    # The panel's copy has a wide margin for notes; nobody takes notes on a cover, so it is used there.
    margin = page.left if paper_language().is_rtl else page.right
    width = page.text_width + margin - (60.0 if typesetter.is_panel_copy else max(60.0, margin))
    pen, begin = flow.pen(width), flow.begin(width)
    pen.colours(fill=ACCENT)
    canvas.rect(0, page.height - 16, page.width, 16, stroke=0, fill=1)
    top = page.height - 190
    with canvas.tag(Element("P")):
        pen.text(0, top, words(Phrase.TITLE), Lettering(15, colour=QUIET))
    large = Style(size=38, leading=46, face=Face.BOLD, colour=ACCENT, follows_paper=True)
    name = plain_paragraph(content.country_name, large, element=Element("H1"))
    height = name.wrap(width, page.height)[1]
    name.draw_on(canvas, begin, top - 22 - height)
    period = words.labelled(Phrase.STUDY_PERIOD, words.period(content.assessment.period))
    size = fonts.size_for(period, width, 13, 9)
    with canvas.tag(Element("P")):
        pen.text(0, top - 52 - height, period, Lettering(size, colour=INK))
    _draw_state(typesetter, pen, top - 112 - height)
    facts = [
        (label, plain_paragraph(fact, _FACT))
        for label, fact in facts_of(typesetter.content, typesetter.words)
    ]
    heights = [fact.wrap(width - _FACT_LABEL, page.height)[1] for _, fact in facts]
    y = 122 + sum(heights)
    if content.assessment.is_training:
        bold = Style(size=10.5, leading=15, face=Face.BOLD, follows_paper=True)
        note = plain_paragraph(words(Phrase.TRAINING_LONG), bold)
        note.draw_on(canvas, begin, y + 26 - note.wrap(width, 100)[1] + 15)
    pen.colours(stroke=PALE, width=0.6)
    pen.line(0, y + 4, width, y + 4)
    for (label, fact), tall in zip(facts, heights, strict=True):
        with canvas.tag(Element("P")):
            pen.text(0, y - 10, label, Lettering(9, colour=QUIET))
        y -= tall
        fact.draw_on(canvas, pen.part(_FACT_LABEL, width - _FACT_LABEL), y)


def contents_rows(typesetter: Typesetter) -> Iterator[Flowable]:
    """Yield the contents, from what the report is going to hold."""
    words, flow, instrument = typesetter.words, typesetter.flow, typesetter.content.instrument
    language = typesetter.words.language
    contents = Element("TOC")
    title = Style(size=20, leading=25, face=Face.BOLD, after=12, follows_paper=True)
    yield plain_paragraph(words(Phrase.CONTENTS), title, element=Element("H1"))

    def row(key: str, text: str, level: int) -> ContentsRow:
        return ContentsRow(flow, key, text, level, contents)

    yield row("introduction", words(Phrase.INTRODUCTION), 0)
    yield row("context", words(Phrase.CONTEXT), 0)
    yield row("assessment", words(Phrase.ASSESSMENT), 0)
    for principle in instrument.principles:
        name = principle.name.in_language(language)
        yield row(f"p{principle.id}", words(Phrase.PRINCIPLE, number=principle.id, name=name), 1)
        for dimension in principle.dimensions:
            named = f"{words.numbering(dimension.id)} {dimension.name.in_language(language)}"
            yield row(place_of(dimension.id), named, 2)
    yield row("recommendations", words(Phrase.RECOMMENDATIONS), 0)
    yield row("process", words(Phrase.PROCESS), 0)
    # The same condition as in draft._sections: a row of the contents must lead somewhere.
    if typesetter.content.assessment.sources:
        yield row("sources", words(Phrase.SOURCES), 0)
    yield Spacer(1, 14)
    yield plain_paragraph(f"{words(Phrase.LINKS_LIVE)} {words(Phrase.LINKS_LOST)}", QUIET_SMALL)
    if typesetter.is_panel_copy:
        yield plain_paragraph(words(PanelPhrase.PANEL_COPY_LEAD), QUIET_SMALL)


def draw_furniture(flow: PageFlow, typesetter: Typesetter) -> None:
    """Draw running head, foot and marks, all outside the text."""
    # The cover shows all of it already.
    if flow.page == 1:
        return
    page = flow.geometry
    end = page.text_width
    if typesetter.is_panel_copy:
        end += (page.left if paper_language().is_rtl else page.right) - 60
    pen = flow.pen(end)
    with flow.canvas.running("Header"):
        _draw_head(flow, typesetter, pen, end)
    with flow.canvas.running("Footer"):
        _draw_foot(flow, typesetter, pen, end)
    with flow.canvas.running("Watermark"):
        _draw_marks(typesetter)


def _draw_head(flow: PageFlow, typesetter: Typesetter, pen: Pen, end: float) -> None:
    words, head = typesetter.words, flow.geometry.height - 52
    first = f"{typesetter.content.country_name} · {words(Phrase.TITLE)}"
    used = pen.text(0, head, fonts.fitted(first, 190, _FOOT_SIZE), Lettering(_FOOT_SIZE, colour=QUIET))
    room = end - used - 20
    size = fonts.size_for(flow.head, room, _FOOT_SIZE, _FOOT_LEAST)
    section = fonts.fitted(flow.head, room, size)
    pen.text(end, head, section, Lettering(size, anchor=Anchor.END, colour=QUIET))
    pen.colours(stroke=PALE, width=0.5)
    pen.line(0, head - 7, end, head - 7)


def _draw_foot(flow: PageFlow, typesetter: Typesetter, pen: Pen, end: float) -> None:
    words, foot = typesetter.words, 46
    quiet = Lettering(_FOOT_SIZE, colour=QUIET)
    quiet_end = Lettering(_FOOT_SIZE, anchor=Anchor.END, colour=QUIET)
    pen.text(0, foot, identification(typesetter.content, words), quiet)
    # Room for three digits is kept: the number is drawn at the end, and nothing can move for it then.
    total = end - fonts.width("000", _FOOT_SIZE)
    pen.text(total, foot, words(Phrase.PAGE_OF, page=flow.page), quiet_end)
    flow.want_page_total(lambda number: pen.text(total, foot, number, quiet))


def _draw_marks(typesetter: Typesetter) -> None:
    """Draw what a reader must not overlook upwards along the edge, where no text ever stands."""
    canvas, page = typesetter.flow.canvas, typesetter.flow.geometry
    if typesetter.is_panel_copy:
        pen, notes = typesetter.flow.pen(), page.text_width + 22
        canvas.line_width(0.5)
        pen.line(notes, page.bottom, notes, page.height - page.top)
        y = page.height - page.top - 8
        pen.text(notes + 8, y, typesetter.words(PanelPhrase.NOTES), Lettering(8, colour=QUIET))
    marks = " · ".join(mark.upper() for mark in _marks(typesetter))
    if not marks:
        return
    canvas.saveState()
    edge = 24 if typesetter.is_panel_copy else 30
    is_rtl = paper_language().is_rtl
    canvas.translate(page.width - edge if is_rtl else edge, page.height / 2)
    # Upwards along the edge, and not across the text as a watermark: it must be seen and must not be in the
    # way.
    canvas.rotate(-90 if is_rtl else 90)
    size = 13 if typesetter.is_panel_copy else 17
    fonts.draw(canvas, 0, 0, marks, Lettering(size, Face.BOLD, Anchor.MIDDLE, grey(0.72)))
    canvas.restoreState()


def _marks(typesetter: Typesetter) -> list[str]:
    return marks_of(typesetter.content, typesetter.words, is_panel_copy=typesetter.is_panel_copy)


def _draw_state(typesetter: Typesetter, pen: Pen, y: float) -> None:
    """Draw the state of the document as framed words, readable in black and white."""
    words, x = typesetter.words, 0.0
    marks = _marks(typesetter) or [words(AssessmentStatus.SEALED)]
    pen.colours(stroke=ACCENT, width=1.4)
    for mark in marks:
        width = fonts.width(mark.upper(), 13, Face.BOLD) + 26
        pen.box(x, y, (width, 28), stroke=True)
        with pen.canvas.tag(Element("P")):
            pen.text(x + 13, y + 9, mark.upper(), Lettering(13, Face.BOLD, colour=ACCENT))
        x += width + 12

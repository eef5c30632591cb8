"""The first pages and what every page carries."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable, Spacer

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.report import fonts
from eesee_desktop.report.flowables import ContentsRow, Style, plain_paragraph
from eesee_desktop.report.fonts import Anchor, Face, Lettering
from eesee_desktop.report.layout import ACCENT, INK, PALE, QUIET, PageFlow, grey
from eesee_desktop.report.messages.phrases import PanelPhrase, Phrase
from eesee_desktop.report.state_words import facts_of, identification, marks_of
from eesee_desktop.report.typesetter import QUIET_SMALL, Typesetter, place_of

_FACT_LABEL = 116.0
_FACT = Style(size=9.5, leading=17.0)
_FOOT_SIZE = 8.0
_FOOT_LEAST = 6.5


def draw_cover(typesetter: Typesetter) -> None:
    """Draw the cover onto the present page."""
    flow, words, content = typesetter.flow, typesetter.words, typesetter.content
    canvas, page = flow.canvas, flow.geometry
    # The panel's copy has a wide margin for notes; nobody takes notes on a cover, so it is used there.
    width = page.width - page.left - max(60.0, page.right if not typesetter.is_panel_copy else 60.0)
    canvas.setFillColor(ACCENT)
    canvas.rect(0, page.height - 16, page.width, 16, stroke=0, fill=1)
    top = page.height - 190
    fonts.draw(canvas, page.left, top, words(Phrase.TITLE), Lettering(15, colour=QUIET))
    name = plain_paragraph(content.country_name, Style(size=38, leading=46, face=Face.BOLD, colour=ACCENT))
    height = name.wrap(width, page.height)[1]
    name.drawOn(canvas, page.left, top - 22 - height)
    period = words.labelled(Phrase.STUDY_PERIOD, words.period(content.assessment.period))
    size = fonts.size_for(period, width, 13, 9)
    fonts.draw(canvas, page.left, top - 52 - height, period, Lettering(size, colour=INK))
    _draw_state(typesetter, page.left, top - 112 - height)
    facts = [
        (label, plain_paragraph(fact, _FACT))
        for label, fact in facts_of(typesetter.content, typesetter.words)
    ]
    heights = [fact.wrap(width - _FACT_LABEL, page.height)[1] for _, fact in facts]
    y = 122 + sum(heights)
    if content.assessment.is_training:
        note = plain_paragraph(words(Phrase.TRAINING_LONG), Style(size=10.5, leading=15, face=Face.BOLD))
        note.drawOn(canvas, page.left, y + 26 - note.wrap(width, 100)[1] + 15)
    canvas.setStrokeColor(PALE)
    canvas.setLineWidth(0.6)
    canvas.line(page.left, y + 4, page.left + width, y + 4)
    for (label, fact), tall in zip(facts, heights, strict=True):
        fonts.draw(canvas, page.left, y - 10, label, Lettering(9, colour=QUIET))
        y -= tall
        fact.drawOn(canvas, page.left + _FACT_LABEL, y)


def contents_rows(typesetter: Typesetter) -> Iterator[Flowable]:
    """Yield the contents, from what the report is going to hold."""
    words, flow, instrument = typesetter.words, typesetter.flow, typesetter.content.instrument
    language = typesetter.words.language
    yield plain_paragraph(words(Phrase.CONTENTS), Style(size=20, leading=25, face=Face.BOLD, after=12))
    yield ContentsRow(flow, "introduction", words(Phrase.INTRODUCTION), 0)
    yield ContentsRow(flow, "context", words(Phrase.CONTEXT), 0)
    yield ContentsRow(flow, "assessment", words(Phrase.ASSESSMENT), 0)
    for principle in instrument.principles:
        name = principle.name.in_language(language)
        yield ContentsRow(
            flow, f"p{principle.id}", words(Phrase.PRINCIPLE, number=principle.id, name=name), 1
        )
        for dimension in principle.dimensions:
            title = f"{words.numbering(dimension.id)} {dimension.name.in_language(language)}"
            yield ContentsRow(flow, place_of(dimension.id), title, 2)
    yield ContentsRow(flow, "recommendations", words(Phrase.RECOMMENDATIONS), 0)
    yield ContentsRow(flow, "process", words(Phrase.PROCESS), 0)
    # The same condition as in draft._sections: a row of the contents must lead somewhere.
    if typesetter.content.assessment.sources:
        yield ContentsRow(flow, "sources", words(Phrase.SOURCES), 0)
    yield Spacer(1, 14)
    yield plain_paragraph(f"{words(Phrase.LINKS_LIVE)} {words(Phrase.LINKS_LOST)}", QUIET_SMALL)
    if typesetter.is_panel_copy:
        yield plain_paragraph(words(PanelPhrase.PANEL_COPY_LEAD), QUIET_SMALL)


def draw_furniture(flow: PageFlow, typesetter: Typesetter) -> None:
    """Draw running head, foot and marks, all outside the text."""
    # The cover shows all of it already.
    if flow.page == 1:
        return
    words, canvas, page = typesetter.words, flow.canvas, flow.geometry
    right = page.width - 60 if typesetter.is_panel_copy else page.text_right
    quiet = Lettering(_FOOT_SIZE, colour=QUIET)
    head = page.height - 52
    left_head = f"{typesetter.content.country_name} · {words(Phrase.TITLE)}"
    used = fonts.draw(canvas, page.left, head, fonts.fitted(left_head, 190, _FOOT_SIZE), quiet)
    room = right - page.left - used - 20
    size = fonts.size_for(flow.head, room, _FOOT_SIZE, _FOOT_LEAST)
    section = fonts.fitted(flow.head, room, size)
    fonts.draw(canvas, right, head, section, Lettering(size, anchor=Anchor.END, colour=QUIET))
    canvas.setStrokeColor(PALE)
    canvas.setLineWidth(0.5)
    canvas.line(page.left, head - 7, right, head - 7)
    foot = 46
    fonts.draw(canvas, page.left, foot, identification(typesetter.content, typesetter.words), quiet)
    # Room for three digits is kept: the number is drawn at the end, and nothing can move for it then.
    total = right - fonts.width("000", _FOOT_SIZE)
    fonts.draw(
        canvas,
        total,
        foot,
        words(Phrase.PAGE_OF, page=flow.page),
        Lettering(_FOOT_SIZE, anchor=Anchor.END, colour=QUIET),
    )
    flow.draw_page_total(total, foot, quiet)
    _draw_marks(typesetter)


def _draw_marks(typesetter: Typesetter) -> None:
    """Draw what a reader must not overlook upwards along the edge, where no text ever stands."""
    canvas, page = typesetter.flow.canvas, typesetter.flow.geometry
    if typesetter.is_panel_copy:
        notes = page.text_right + 22
        canvas.setLineWidth(0.5)
        canvas.line(notes, page.bottom, notes, page.height - page.top)
        fonts.draw(
            canvas,
            notes + 8,
            page.height - page.top - 8,
            typesetter.words(PanelPhrase.NOTES),
            Lettering(8, colour=QUIET),
        )
    marks = " · ".join(mark.upper() for mark in _marks(typesetter))
    if not marks:
        return
    canvas.saveState()
    canvas.translate(24 if typesetter.is_panel_copy else 30, page.height / 2)
    # Upwards along the edge, and not across the text as a watermark: it must be seen and must not be in the
    # way.
    canvas.rotate(90)
    size = 13 if typesetter.is_panel_copy else 17
    fonts.draw(canvas, 0, 0, marks, Lettering(size, Face.BOLD, Anchor.MIDDLE, grey(0.72)))
    canvas.restoreState()


def _marks(typesetter: Typesetter) -> list[str]:
    return marks_of(typesetter.content, typesetter.words, is_panel_copy=typesetter.is_panel_copy)


def _draw_state(typesetter: Typesetter, x: float, y: float) -> None:
    """Draw the state of the document as framed words, readable in black and white."""
    canvas, words = typesetter.flow.canvas, typesetter.words
    marks = _marks(typesetter) or [words(AssessmentStatus.SEALED)]
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(1.4)
    for mark in marks:
        width = fonts.width(mark.upper(), 13, Face.BOLD) + 26
        canvas.rect(x, y, width, 28, stroke=1, fill=0)
        fonts.draw(canvas, x + 13, y + 9, mark.upper(), Lettering(13, Face.BOLD, colour=ACCENT))
        x += width + 12

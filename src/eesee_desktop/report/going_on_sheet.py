"""The sheet by which somebody goes on from the consortium's copy, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.flowing import Flowable, Spacer
from eesee_desktop.report.going_on import GoingOnContent, LineRank, sheet_lines
from eesee_desktop.report.layout import Imprint, PageFlow, new_canvas, page_for_sheets
from eesee_desktop.report.meeting_sheet import SHEET_BODY, SHEET_PART, SHEET_TITLE
from eesee_desktop.report.messages.phrases import LetterPhrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.paragraph import plain_paragraph
from eesee_desktop.report.tags import Element

_STYLES = {
    LineRank.TITLE: replace(SHEET_TITLE, size=22, leading=28),
    LineRank.HEADING: SHEET_PART,
    LineRank.BODY: SHEET_BODY,
    LineRank.CODE: replace(SHEET_BODY, size=9.0, leading=13.0),
}


_KINDS = {LineRank.TITLE: "H1", LineRank.HEADING: "H2"}


def render_sheet(content: GoingOnContent) -> bytes:
    """Print the sheet. Same content, same bytes."""
    words = Words(content.language)
    with printing_in(words.language):
        return _printed(content, words)


def _printed(content: GoingOnContent, words: Words) -> bytes:
    stream = BytesIO()
    geometry = page_for_sheets(content.paper)
    title = words(LetterPhrase.GOING_ON)
    imprint = Imprint(
        title=title,
        author=content.member.name,
        subject=title,
        creator=f"eesee_desktop {content.app_version}",
        language=words.language,
        created=content.made,
    )
    flow = PageFlow(new_canvas(stream, geometry, imprint), geometry, lambda _: None)
    flow.begin_part()
    flow.new_page("")
    flow.add(_paragraphs(content))
    flow.finish()
    return stream.getvalue()


def _paragraphs(content: GoingOnContent) -> Iterator[Flowable]:
    for rank, text in sheet_lines(content):
        if rank is LineRank.HEADING:
            yield Spacer(1, 12)
        yield plain_paragraph(text, _STYLES[rank], element=Element(_KINDS.get(rank, "P")))

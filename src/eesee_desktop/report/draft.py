"""The draft report as PDF: all that an assessment holds, in the order of the published reports."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.report.content import DraftContent, Paper, TellProgress
from eesee_desktop.report.cover import contents_rows, draw_cover, draw_furniture
from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.faces import say_where
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.layout import (
    Imprint,
    LineCounter,
    PageFlow,
    new_canvas,
    page_for_notes,
    page_for_reading,
)
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.words import FactsAlone, Words
from eesee_desktop.report.paper_memory import PaperMemory
from eesee_desktop.report.sections import (
    draw_context,
    draw_introduction,
    draw_notice,
    draw_principle,
    draw_process,
    draw_recommendations,
    draw_scores,
)
from eesee_desktop.report.sources import draw_sources, numbers_of
from eesee_desktop.report.tags import Element
from eesee_desktop.report.typesetter import Typesetter

__all__ = ["DraftContent", "Paper", "TellProgress", "render_draft", "render_panel_copy", "render_to_compare"]


def render_draft(
    content: DraftContent, progress: TellProgress | None = None, *, kept: PaperMemory | None = None
) -> bytes:
    """Print the draft report. The same content gives the same bytes.

    Args:
        progress: Called before every section.
        kept: What earlier printings worked out of texts; what did not change since is taken from it.

    Raises:
        KnownError: OPERATION_CANCELLED if ``progress`` returned False; FONT_MISSING with ``characters`` and
            ``where`` if a text has characters that the embedded faces have not.
    """
    return _render(content, progress, None, kept)


def render_panel_copy(
    content: DraftContent, progress: TellProgress | None = None, *, kept: PaperMemory | None = None
) -> bytes:
    """Print the draft for the panel's meeting: numbered lines, a margin for notes, findings as questions.

    Raises:
        KnownError: As :func:`render_draft`.
    """
    return _render(content, progress, LineCounter(), kept)


def render_to_compare(content: DraftContent) -> tuple[bytes, bytes]:
    """Print the text of the draft without what every page carries: as it stands, and what it says without our words.

    The second is what a draft says that another version of the program printed in words of its own.

    Raises:
        KnownError: FONT_MISSING as :func:`render_draft`.
    """
    with printing_in(Words(content.language).language, content.assessment.language):
        return _print(content, Words(content.language)), _print(content, FactsAlone(content.language))


class _TextAlone(PageFlow):
    """Pages with no numbers and notes on them: what stands on which page is not compared."""

    def new_page(self, head: str | None = None, *, note: Flowable | None = None) -> None:  # noqa: ARG002  left out
        super().new_page(head)

    def want_page_number(self, key: str, element: Element, draw: Callable[[str], object]) -> None:
        pass


def _print(content: DraftContent, words: Words) -> bytes:
    with printing_in(words.language, content.assessment.language):
        return _printed_alone(content, words)


def _printed_alone(content: DraftContent, words: Words) -> bytes:
    stream, geometry = BytesIO(), page_for_reading(content.paper)
    canvas = new_canvas(stream, geometry, imprint_of(content, words))
    flow = _TextAlone(canvas, geometry, lambda _: None)
    typesetter = Typesetter(content, words, flow, None, numbers_of(content.assessment, content.instrument))
    for where, draw_section in _sections(typesetter):
        with say_where(where):
            draw_section()
    flow.finish()
    return stream.getvalue()


def _render(
    content: DraftContent,
    progress: TellProgress | None,
    counter: LineCounter | None,
    kept: PaperMemory | None,
) -> bytes:
    with printing_in(Words(content.language).language, content.assessment.language, kept):
        return _printed(content, progress, counter)


def _printed(content: DraftContent, progress: TellProgress | None, counter: LineCounter | None) -> bytes:
    words = Words(content.language)
    geometry = (page_for_notes if counter else page_for_reading)(content.paper)
    # In memory and never in a temporary file: what is printed lies on disk only where the person has said.
    stream = BytesIO()
    canvas = new_canvas(stream, geometry, imprint_of(content, words))
    flow = PageFlow(canvas, geometry, lambda page_flow: draw_furniture(page_flow, typesetter))
    flow.numbering = words.numbering
    typesetter = Typesetter(content, words, flow, counter, numbers_of(content.assessment, content.instrument))
    canvas.showOutline()
    sections = _sections(typesetter)
    for done, (where, draw_section) in enumerate(sections):
        if done == len(sections) - 2:  # the notice after it begins no page, and must not end up alone on one
            flow.hold_last()
        _report(progress, done, len(sections))
        with say_where(where):
            draw_section()
    flow.finish()
    _report(progress, len(sections), len(sections))
    return stream.getvalue()


def _report(progress: TellProgress | None, done: int, in_all: int) -> None:
    if progress is not None and not progress(done, in_all):
        # Asked between sections: half a PDF is of no use, so there is nothing to keep.
        raise KnownError(ErrorCode.OPERATION_CANCELLED)


def _sections(typesetter: Typesetter) -> list[tuple[str, Callable[[], None]]]:
    """Return the sections as names for messages and as functions that draw them."""
    content = typesetter.content
    principles = [
        # Bound as a default, or all six would draw the last one.
        (str(principle.id), lambda principle=principle: draw_principle(typesetter, principle))
        for principle in content.instrument.principles
    ]
    return [
        ("cover", lambda: _front(typesetter)),
        ("introduction", lambda: draw_introduction(typesetter)),
        ("context", lambda: draw_context(typesetter)),
        ("scores", lambda: draw_scores(typesetter)),
        *principles,
        ("recommendations", lambda: draw_recommendations(typesetter)),
        ("research_process", lambda: draw_process(typesetter)),
        *([("sources", lambda: draw_sources(typesetter))] if content.assessment.sources else []),
        ("notice", lambda: draw_notice(typesetter)),
    ]


def _front(typesetter: Typesetter) -> None:
    typesetter.flow.new_page()
    draw_cover(typesetter)
    typesetter.flow.new_page(typesetter.words(Phrase.CONTENTS))
    typesetter.flow.add(contents_rows(typesetter))


def imprint_of(content: DraftContent, words: Words) -> Imprint:
    """Return what the file says of itself."""
    period = words.period(content.assessment.period)
    return Imprint(
        title=words.labelled(Phrase.TITLE, words.listed((content.country_name, period))),
        author=content.assessment.member.name,
        subject=words(Phrase.SUBJECT, country=content.country_name, period=period),
        creator=f"eesee_desktop {content.app_version}",
        language=content.assessment.language,
        created=content.created,
    )

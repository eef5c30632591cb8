"""Printed pages as the screen shows them."""

from __future__ import annotations

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.report.draft import render_draft
from eesee_desktop.report.pages import PrintedPages
from support_drafts import example_draft
from support_pdf import page_texts, reader_of


@pytest.fixture(scope="module")
def pages() -> PrintedPages:
    """Return the pages of a draft."""
    return PrintedPages(render_draft(example_draft()))


def test_each_page_is_there_in_its_size(pages: PrintedPages) -> None:
    """As many pages as were printed, each as large as its paper."""
    assert len(pages.sizes) == len(page_texts(pages.pdf))
    box = reader_of(pages.pdf).pages[0].mediabox
    assert pages.sizes[0].width == pytest.approx(float(box.width), abs=0.01)
    assert pages.sizes[0].height == pytest.approx(float(box.height), abs=0.01)


def test_a_picture_has_the_size_that_was_asked_for_and_shows_something(pages: PrintedPages) -> None:
    """Four bytes a pixel without anything between rows, ink on white."""
    picture = pages.picture(1, 0.731)
    assert abs(picture.width - pages.sizes[1].width * 0.731) <= 1
    assert len(picture.pixels) == picture.width * picture.height * 4
    ink = {picture.pixels[start : start + 3] for start in range(0, len(picture.pixels), 4)}
    assert b"\xff\xff\xff" in ink
    assert len(ink) > 2


def test_words_are_found_where_they_stand(pages: PrintedPages) -> None:
    """Capitals or not, on the page that holds them, as a box inside the paper."""
    texts = page_texts(pages.pdf)
    places = pages.find("recommendations")
    assert {place.page for place in places} == {
        number for number, text in enumerate(texts) if "recommendations" in text.lower()
    }
    for place in places:
        size = pages.sizes[place.page]
        for left, top, width, height in place.boxes:
            assert 0 <= left < left + width <= size.width
            assert 0 <= top < top + height <= size.height
    # The title of the section stands in the upper half of its page: measured from above, not from below.
    last = places[-1]
    assert last.boxes
    assert pages.find("there is no such word in it") == ()
    assert pages.find("  ") == ()


def test_closed_pages_say_so() -> None:
    """Whoever asks for a page of pages that were printed anew meanwhile is told that it is no longer wanted."""
    closed = PrintedPages(render_draft(example_draft()))
    closed.close()
    for ask in (lambda: closed.picture(0, 1.0), lambda: closed.find("word")):
        with pytest.raises(KnownError) as caught:
            ask()
        assert caught.value.code is ErrorCode.OPERATION_CANCELLED

"""What is printed, in each language: nothing runs out of its page, into another thing or is cut for want of room."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest

from support_papers import PAPERS
from support_spoken import PRINTED_LANGUAGES

# A mark of a footnote is raised above its line, and boxes of neighbouring lines touch: less than this is no overlap.
_SLACK = 2.0
_EDGE = 11.0  # points that printers cannot reach
# One quotes the entries of menus, one leaves out what stayed between two changes.
_WITH_ELLIPSES = {"going_on_sheet.render_sheet", "matrix.render_matrix"}

Box = tuple[float, float, float, float, str]


@pytest.mark.parametrize("language", PRINTED_LANGUAGES)
@pytest.mark.parametrize("name", sorted(PAPERS))
def test_words_have_room(name: str, language: str) -> None:
    """Words stay within the page and off each other, and no name or heading ends in an ellipsis."""
    document = pypdfium2.PdfDocument(PAPERS[name](language)[-1])
    for number, page in enumerate(document, 1):
        width = page.get_width()
        boxes = [box for box in _boxes(page) if box[4].strip()]
        for left, _, right, _, words in boxes:
            assert _EDGE <= left <= right <= width - _EDGE, (number, words)
            assert "…" not in words or name in _WITH_ELLIPSES, (number, words)
        for position, one in enumerate(boxes):
            for other in boxes[position + 1 :]:
                assert not _overlap(one, other), (number, one, other)


def _boxes(page: pypdfium2.PdfPage) -> Iterator[Box]:
    """Yield the boxes of what stands in one line, with the words in them."""
    text = page.get_textpage()
    for index in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(index)
        yield left, bottom, right, top, text.get_text_bounded(left, bottom, right, top)


def _overlap(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    along = min(one[3], other[3]) - max(one[1], other[1])
    return across > _SLACK and along > _SLACK

"""What is printed, in each language: nothing runs out of its page, into another thing or is cut for want of room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from eesee_desktop.domain.assessment import Assessment, StudyPeriod
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.report.content import MeetingContent, SheetContent
from eesee_desktop.report.draft import render_draft, render_panel_copy
from eesee_desktop.report.panel_results import render_agenda, render_results_sheet
from eesee_desktop.report.score_sheet import render_fillable_sheet, render_score_sheet
from support_assessments import CREATED
from support_spoken import PRINTED_LANGUAGES, spoken_draft

# The longest that a period of a year can be in any of the languages.
LONGEST = StudyPeriod(date(2024, 9, 22), date(2025, 11, 30))
# A mark of a footnote is raised above its line, and boxes of neighbouring lines touch: less than this is no overlap.
_SLACK = 2.0
_EDGE = 11.0  # points that printers cannot reach

# A panel of two camps, one whose middle lies far apart, and some who gave no score.
VOTES = {
    "2.1": "1 1 2 2 4 5 5 4",
    "2.2": "1 2 3 3 4 4 5 3",
    "2.3": "3 3 3 3 3 3 3 2",
    "3.1": "- - - 1 2 3 - -",
}

Box = tuple[float, float, float, float, str]


def _draft(language: str) -> bytes:
    return render_draft(spoken_draft(language, LONGEST))


def _panel_copy(language: str) -> bytes:
    return render_panel_copy(spoken_draft(language, LONGEST))


def _sheets(language: str) -> bytes:
    return render_score_sheet(_sheet_content(language))


def _form(language: str) -> bytes:
    return render_fillable_sheet(_sheet_content(language), MemberId("M1"))


def _results(language: str) -> bytes:
    return render_results_sheet(_meeting_content(language))


def _agenda(language: str) -> bytes:
    return render_agenda(_meeting_content(language))


def _voted(language: str) -> Assessment:
    assessment = spoken_draft(language, LONGEST).assessment
    members = tuple(PanelMember(MemberId(f"M{number}")) for number in range(1, 9))
    votes = tuple(
        PanelVote(member.id, Round.FIRST, DimensionId(dimension), None if one == "-" else Score.parse(one))
        for dimension, row in VOTES.items()
        for member, one in zip(members, row.split(), strict=True)
    )
    return replace(assessment, panel=Panel(members, votes))


def _sheet_content(language: str) -> SheetContent:
    draft = spoken_draft(language)
    return SheetContent(
        assessment=_voted(language),
        instrument=draft.instrument,
        country_name="République démocratique du Congo",
        round=Round.SECOND,
        check_code="12345 67890 12345 67890",
        created=CREATED,
        language=language,
        app_version="0.1.0",
    )


def _meeting_content(language: str) -> MeetingContent:
    content = _sheet_content(language)
    facts = (content.country_name, content.check_code, content.created, language, content.app_version)
    return MeetingContent(content.assessment, content.instrument, *facts)


@pytest.mark.parametrize("language", PRINTED_LANGUAGES)
@pytest.mark.parametrize("printed", [_draft, _panel_copy, _sheets, _form, _results, _agenda])
def test_words_have_room(printed: Callable[[str], bytes], language: str) -> None:
    """Words stay within the page and off each other, and no name or heading ends in an ellipsis."""
    document = pypdfium2.PdfDocument(printed(language))
    for number, page in enumerate(document, 1):
        width = page.get_width()
        boxes = [box for box in _boxes(page) if box[4].strip()]
        for left, _, right, _, words in boxes:
            assert _EDGE <= left <= right <= width - _EDGE, (number, words)
            assert "…" not in words, (number, words)
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

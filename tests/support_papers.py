"""Every PDF that the program makes, by the name of what makes it, in each of the languages of reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import Assessment, StudyPeriod
from eesee_desktop.domain.comments import (
    CommentAct,
    CommentEvent,
    CommentKind,
    CommentState,
    MatrixRow,
    ReviewComment,
)
from eesee_desktop.domain.fields import ChangedField
from eesee_desktop.domain.ids import CommentId, DimensionId, MemberId
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.report.draft import render_draft, render_panel_copy
from eesee_desktop.report.enrolment_card import CardContent, render_card
from eesee_desktop.report.going_on import GoingOn, GoingOnContent
from eesee_desktop.report.going_on_sheet import render_sheet
from eesee_desktop.report.matrix import render_matrix
from eesee_desktop.report.matrix_content import MatrixContent
from eesee_desktop.report.panel_content import MeetingContent, SheetContent
from eesee_desktop.report.panel_results import render_agenda, render_results_sheet
from eesee_desktop.report.score_sheet import render_fillable_sheet, render_score_sheet
from support_assessments import CREATED
from support_spoken import spoken_draft

# The longest that a period of a year can be in any of the languages.
LONGEST = StudyPeriod(date(2024, 9, 22), date(2025, 11, 30))
CODE = "12345 67890 12345 67890"
# A panel of two camps, one whose middle lies far apart, and some who gave no score.
VOTES = {
    "2.1": "1 1 2 2 4 5 5 4",
    "2.2": "1 2 3 3 4 4 5 3",
    "2.3": "3 3 3 3 3 3 3 2",
    "3.1": "- - - 1 2 3 - -",
}
_MEMBER = MemberId("M1")


def voted(language: str) -> Assessment:
    """Return an assessment with the votes of a panel."""
    assessment = spoken_draft(language, LONGEST).assessment
    members = tuple(PanelMember(MemberId(f"M{number}")) for number in range(1, 9))
    votes = tuple(
        PanelVote(member.id, Round.FIRST, DimensionId(dimension), None if one == "-" else Score.parse(one))
        for dimension, row in VOTES.items()
        for member, one in zip(members, row.split(), strict=True)
    )
    return replace(assessment, panel=Panel(members, votes))


def sheet_content(language: str) -> SheetContent:
    """Return what score sheets print."""
    draft = spoken_draft(language)
    return SheetContent(
        assessment=voted(language),
        instrument=draft.instrument,
        country_name="République démocratique du Congo",
        round=Round.SECOND,
        check_code=CODE,
        created=CREATED,
        language=language,
        app_version="0.1.0",
    )


def meeting_content(language: str) -> MeetingContent:
    """Return what the papers of a panel's meeting print."""
    content = sheet_content(language)
    facts = (content.country_name, content.check_code, content.created, language, content.app_version)
    return MeetingContent(content.assessment, content.instrument, *facts)


def matrix_content(language: str) -> MatrixContent:
    """Return a matrix over several pages: answered, taken over, changed, and not answered yet."""
    draft = spoken_draft(language, LONGEST)
    rows = []
    for number, dimension in enumerate(draft.instrument.dimensions):
        texts = [level.in_language(language) for level in dimension.levels]
        comment = _comment(number, f"{dimension.id}.narrative", texts)
        changed = (
            ChangedField(f"{dimension.id}.narrative", f"{texts[1]} {texts[2]}", f"{texts[1]} {texts[3]}"),
        )
        rows.append(
            MatrixRow(comment, None if number % 3 == 2 else 2, changed if number % 3 == 0 else (), None)
        )
    return MatrixContent(
        tuple(rows), draft.assessment, draft.instrument, draft.country_name, CREATED, language, "0.1.0"
    )


def _comment(number: int, address: str, texts: list[str]) -> ReviewComment:
    # The first with more than a page of text: its row goes on over the leaf.
    said = "\n".join(texts * 6) if number == 0 else texts[0]
    answers = (CommentEvent(CommentAct.ANSWERED, CREATED + timedelta(days=1), "EUSEE", 2, texts[4]),)
    return ReviewComment(
        CommentId(f"{number:032x}"),
        1,
        address,
        texts[2][:40] if number % 2 else "",
        list(CommentKind)[number % len(CommentKind)],
        said,
        "EUSEE",
        CREATED,
        CommentState.ANSWERED if number % 3 == 0 else CommentState.OPEN,
        wording=texts[3] if number % 2 else "",
        events=answers if number % 3 == 0 else (),
    )


def going_on_content(language: str) -> GoingOnContent:
    """Return the sheet of two reports, the second of which nobody has confirmed."""
    draft = spoken_draft(language, LONGEST)
    assessment = draft.assessment

    def revision(number: int, *, is_received: bool) -> GoingOn:
        return GoingOn(
            country=assessment.country,
            period=assessment.period,
            revision=number,
            file=f"PE-2025-{number}.eesee",
            digest="0123456789abcdef" * 4,
            check_code=CODE,
            instrument=assessment.instrument,
            received=CREATED if is_received else None,
            received_by="EUSEE" if is_received else "",
            is_accepted=is_received,
            kept_back=(number, 0, 5),
        )

    revisions = (revision(1, is_received=True), revision(2, is_received=False))
    return GoingOnContent(assessment.member, "SHA256:abcdefghij", CREATED, revisions, language, "0.1.0")


def card_content(language: str) -> CardContent:
    """Return an enrolment card."""
    public = SigningKey.generate(lambda count: bytes(range(count))).public
    return CardContent(spoken_draft(language).assessment.member, public, CREATED, language, "0.1.0")


PAPERS: Mapping[str, Callable[[str], tuple[bytes, ...]]] = MappingProxyType(
    {
        "draft.render_draft": lambda language: (render_draft(spoken_draft(language, LONGEST)),),
        "draft.render_panel_copy": lambda language: (render_panel_copy(spoken_draft(language, LONGEST)),),
        "score_sheet.render_score_sheet": lambda language: (render_score_sheet(sheet_content(language)),),
        "score_sheet.render_fillable_sheet": lambda language: (
            render_fillable_sheet(sheet_content(language)),
            render_fillable_sheet(sheet_content(language), _MEMBER),
        ),
        "panel_results.render_results_sheet": lambda language: (
            render_results_sheet(meeting_content(language)),
        ),
        "panel_results.render_agenda": lambda language: (render_agenda(meeting_content(language)),),
        "enrolment_card.render_card": lambda language: (render_card(card_content(language)),),
        "matrix.render_matrix": lambda language: (render_matrix(matrix_content(language)),),
        "going_on_sheet.render_sheet": lambda language: (render_sheet(going_on_content(language)),),
    }
)
"""By the name of the function below ``report`` that makes it: what it makes of what there is to print."""

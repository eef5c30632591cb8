"""A draft of this program read as a report: its fields are known by their marks, whatever its headings say."""

from __future__ import annotations

from collections.abc import Callable, Collection

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.fields import FieldKind, all_fields
from eesee_desktop.domain.ids import RecommendationId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.domain.score import Score
from eesee_desktop.intake.account import Account, Piece
from eesee_desktop.intake.documents.own_draft import OwnDraft, advice_in
from eesee_desktop.intake.documents.written import Document
from eesee_desktop.intake.reports.lines import folded_whole
from eesee_desktop.intake.reports.reading import (
    Destination,
    ExpectedAssessment,
    ReportReading,
    report_piece,
    sources_in,
)
from eesee_desktop.markup.write import write


def question_about(
    draft: OwnDraft, expected: ExpectedAssessment | None, accepted: Collection[Destination]
) -> tuple[Destination, dict[str, str]] | None:
    """Return what has to be asked before a draft is taken, with what the question names; None for nothing."""
    if expected is None or draft.covered is None:
        return None
    country, first, last = draft.covered
    facts = {
        "country": country,
        "expected": expected.country,
        "first": str(expected.first_year),
        "last": str(expected.last_year),
    }
    if country != expected.country:
        question = Destination.OTHER_COUNTRY
    elif last < expected.first_year - 1 or first > expected.last_year:
        question = Destination.OTHER_PERIOD
    else:
        return None
    return None if question in accepted else (question, facts)


def reading_of_draft(
    draft: OwnDraft,
    document: Document,
    instrument: Instrument,
    new_id: Callable[[], str],
    question: tuple[Destination, dict[str, str]] | None,
) -> ReportReading:
    """Return what a draft gives as the report of last time."""
    values: list[tuple[str, str]] = []
    cited: list[tuple[str, str]] = []
    advice: list[Recommendation] = []
    scores = {number: score for number, text in draft.scores.items() if (score := _score_in(text))}
    for known in all_fields(instrument):
        blocks = draft.texts.get(known.name, ())
        if known.kind is FieldKind.LIST:
            items = [
                Recommendation(RecommendationId(new_id()), Audience(known.leaf), write(item))
                for item in advice_in(blocks)
            ]
            advice += items
            cited += [(known.section, item.text) for item in items]
        elif text := write(blocks):
            values.append((known.name, text))
            cited.append((known.section, text))
        elif known.leaf == "previous_score" and known.section in scores:
            values.append((known.name, scores[known.section]))
    sources, citations = sources_in(tuple(cited), new_id)
    return ReportReading(
        country=None if draft.covered is None else draft.covered[0],
        published="",
        encoding="utf-8",
        values=tuple(values),
        sources=sources,
        citations=citations,
        recommendations=tuple(advice),
        without_score=tuple(str(one.id) for one in instrument.principles if str(one.id) not in scores),
        account=Account(tuple(_pieces(draft, document, question))),
    )


def _pieces(
    draft: OwnDraft, document: Document, question: tuple[Destination, dict[str, str]] | None
) -> list[Piece]:
    pieces: list[Piece] = []
    for line, (block, name) in enumerate(zip(document.blocks, draft.fields, strict=True), 1):
        is_advice = name.startswith("recommendations.")
        destination = Destination.RECOMMENDATION if is_advice else Destination.TEXT
        pieces.append(
            report_piece(line, block.text, destination if name else Destination.PROGRAM_WORDS, name)
        )
    if question is not None and pieces:
        # The first paragraph is the title, which says what the draft is about.
        asked, facts = question
        pieces[0] = report_piece(1, pieces[0].words, asked, is_asked=True, facts=facts)
    return pieces


def _score_in(text: str) -> str:
    # In the digits of the report.
    words = folded_whole(text).split(maxsplit=1)
    figure = words[0] if words else ""
    try:
        return str(Score.parse(figure))
    except KnownError:
        return ""

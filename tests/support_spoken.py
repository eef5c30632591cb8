"""Reports in each of the languages of reports, made of the sentences that the method has in that language."""

from __future__ import annotations

import itertools
from dataclasses import replace

from eesee_desktop.domain.assessment import Assessment, StudyPeriod
from eesee_desktop.domain.completeness import check
from eesee_desktop.domain.fields import FieldKind, all_fields, with_value
from eesee_desktop.domain.ids import RecommendationId
from eesee_desktop.domain.instrument import Dimension, Instrument
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.domain.scoring import compute
from eesee_desktop.intake.method_words import speaking
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.markup.words import text_facts
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.messages.words import languages_and_digits
from eesee_desktop.system.countries import country_name
from eesee_desktop.system.resources import resource
from support_assessments import CREATED, MEMBER
from support_instruments import shipped_instrument

# Those for whose script a face is on board.
PRINTED_LANGUAGES = tuple(
    language
    for language in languages_and_digits()
    if not language.startswith("ar") or any(resource("fonts").glob("*Arabic*"))
)


def spoken_instrument(language: str) -> Instrument:
    """Return the shipped method with its texts in a language."""
    return speaking(shipped_instrument(), language)


def spoken_assessment(language: str) -> Assessment:
    """Return the practice assessment with its scores, and with texts in a language; what is standing is left empty."""
    instrument, numbers = spoken_instrument(language), itertools.count(1)
    assessment = practice_assessment(instrument, MEMBER, at=CREATED, new_id=lambda: f"{next(numbers):032x}")
    assessment = replace(
        assessment,
        language=language,
        recommendations=tuple(_recommendations(instrument, language)),
        sources=(),
        citations=(),
    )
    for field in all_fields(instrument):
        if field.kind is FieldKind.TEXT:
            assessment = with_value(assessment, field, _text(instrument, field.name, language), lambda: "")
    return assessment


def spoken_draft(language: str, period: StudyPeriod | None = None) -> DraftContent:
    """Return what the draft of it prints."""
    instrument, assessment = spoken_instrument(language), spoken_assessment(language)
    assessment = assessment if period is None else replace(assessment, period=period)
    return DraftContent(
        assessment=assessment,
        instrument=instrument,
        result=compute(assessment, instrument),
        country_name=country_name(assessment.country, language),
        check_code="12345 67890 12345 67890",
        created=CREATED,
        language=language,
        app_version="0.1.0",
        findings=check(assessment, instrument, CREATED.date(), text_facts),
    )


def _text(instrument: Instrument, name: str, language: str) -> str:
    section, _, leaf = name.partition(".") if name.count(".") < 2 else name.rpartition(".")
    dimension = next((one for one in instrument.dimensions if one.id == section), None)
    if dimension is not None:
        return _of_dimension(dimension, leaf, language)
    return (
        ""
        if leaf or name != "context"
        else "\n\n".join(one.levels[2].in_language(language) for one in instrument.dimensions[:4])
    )


def _of_dimension(dimension: Dimension, leaf: str, language: str) -> str:
    levels = [level.in_language(language) for level in dimension.levels]
    if leaf == "justification":
        return levels[1]
    if leaf != "narrative":
        return ""
    # A link within a sentence, and a list: what narratives of this genre hold.
    words = levels[3].split(" ")
    link = " ".join(words[1:4])
    # Where the frame of a link ends on paper: at a letter, not at a comma.
    rest = f"{link[len(link.rstrip(',;،')) :]} {' '.join(words[4:])}"
    linked = f"{words[0]} [{link.rstrip(',;،')}](https://example.org/{dimension.id}){rest}"
    listed = "\n".join(f"- {question.in_language(language)}" for question in dimension.questions[:2])
    return f"{levels[2]} {levels[4]}\n\n{linked}\n\n{listed}"


def _recommendations(instrument: Instrument, language: str) -> list[Recommendation]:
    audiences = [audience for audience in Audience for _ in range(2)]
    furthered = (instrument.principles[3].id,)
    return [
        Recommendation(
            RecommendationId(f"{number:032x}"), audience, one.levels[4].in_language(language), furthered
        )
        for number, (audience, one) in enumerate(zip(audiences, instrument.dimensions, strict=False))
    ]

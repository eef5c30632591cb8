"""Our own draft in each language, as a Word document and as a PDF, read back whole."""

from __future__ import annotations

import itertools
import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from eesee_desktop.domain.assessment import Assessment, DimensionScore
from eesee_desktop.domain.fields import FieldKind, all_fields, text_of
from eesee_desktop.domain.scoring import compute
from eesee_desktop.intake.documents.pdf_pages import read_pdf
from eesee_desktop.intake.documents.reading import read_report_file
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.intake.reports.reading import Destination, ExpectedAssessment, ReportReading
from eesee_desktop.markup.read import read
from eesee_desktop.markup.write import write
from eesee_desktop.report.content import DraftContent, Paper
from eesee_desktop.report.draft import render_draft
from eesee_desktop.report.word.draft import render_word_draft
from support_assessments import CREATED, MEMBER
from support_instruments import shipped_instrument
from support_pdf import reader_of
from support_spoken import PRINTED_LANGUAGES, spoken_draft

CORPORA = Path(__file__).parents[1] / "data" / "headings"


def _read(data: bytes, expected: ExpectedAssessment | None = None) -> ReportReading:
    ids = itertools.count(1)
    return read_report_file(data, shipped_instrument(), lambda: f"{next(ids):032x}", expected)


def _even(markdown: str) -> str:
    # On paper nothing is bold or slanted to a reader, and blanks are what they come as.
    return re.sub(r"\s+", " ", re.sub(r"[*_]", "", write(read(markdown)))).strip()


def _differences(reading: ReportReading, assessment: Assessment) -> dict[str, tuple[str, str]]:
    found = dict(reading.values)
    pairs = {
        field.name: (_even(text_of(assessment, field)), _even(found.get(field.name, "")))
        for field in all_fields(shipped_instrument())
        if field.kind is FieldKind.TEXT
    }
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def _scores(reading: ReportReading) -> list[str]:
    return [text for name, text in reading.values if name.endswith("previous_score")]


@pytest.mark.parametrize("language", PRINTED_LANGUAGES)
@pytest.mark.parametrize("render", [render_draft, render_word_draft])
def test_own_draft_is_read_back_whole(render, language: str) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001  one of two
    """Every text, link, list, recommendation and score of a draft comes back; nothing is left to be looked at."""
    content = spoken_draft(language)
    assessment = content.assessment
    reading = _read(render(content), ExpectedAssessment(assessment.country, 2024, 2025, MEMBER.name))
    assert _differences(reading, assessment) == {}
    assert [(item.audience, _even(item.text)) for item in reading.recommendations] == [
        (item.audience, _even(item.text)) for item in assessment.recommendations
    ]
    assert _scores(reading) == ["13/5", "23/10", "23/10", "12/5", "2", "27/10"]
    assert reading.country == "PER"
    assert reading.account.asked == ()
    assert reading.account.to_look_at == ()


def test_lists_and_notes_have_the_digits_of_the_report() -> None:
    """Where a report asks for Arabic digits its lists and notes are numbered in them, and come back from the paper."""
    content = spoken_draft("ar-u-nu-arab")
    own = "باب[^1] هنا.\n\n1. أول\n2. ثان\n\n[^1]: حاشية."
    data = render_draft(replace(content, assessment=replace(content.assessment, context=own)))
    printed = "".join(page.extract_text() for page in reader_of(data).pages)
    assert all(words in printed for words in ("باب\u0661", "\u0661.أول", "\u0662.ثان", "\u0661 حاشية"))
    assert _even(dict(_read(data).values)["context"]) == _even(own)


@pytest.mark.parametrize("paper", Paper)
def test_practice_report_is_read_back_from_paper(paper: Paper) -> None:
    """All texts of a real length, with their notes, links and sources, on either paper."""
    instrument, ids = shipped_instrument(), itertools.count(1)
    assessment = practice_assessment(instrument, MEMBER, at=CREATED, new_id=lambda: f"{next(ids):032x}")
    reading = _read(render_draft(_content(assessment, paper=paper)))
    assert _differences(reading, assessment) == {}
    assert len(reading.recommendations) == len(assessment.recommendations)


@pytest.mark.parametrize("language", PRINTED_LANGUAGES)
def test_texts_of_ones_own_stand_in_place_of_standing_ones(language: str) -> None:
    """An introduction, a research process and a notice that somebody wrote are taken; what the program says is not."""
    content = spoken_draft(language)
    own = "Xyz abc 2030.\n\nZyx cba."
    corpus = tomllib.loads((CORPORA / f"{language.partition('-')[0]}.toml").read_text(encoding="utf-8"))
    assessment = replace(
        content.assessment, introduction=own, research_process=own, notice=str(corpus["notice"])
    )
    values = dict(_read(render_draft(replace(content, assessment=assessment))).values)
    assert _even(values["notice"]) == _even(assessment.notice)
    assert _even(values["introduction"]) == _even(values["research_process"]) == _even(own)


@pytest.mark.parametrize("language", PRINTED_LANGUAGES)
def test_empty_draft_gives_nothing(language: str) -> None:
    """Where nothing is written, what the program says in its place is nobody's text."""
    content = spoken_draft(language)
    blank = [replace(one, narrative="", decision=DimensionScore()) for one in content.assessment.dimensions]
    assessment = replace(content.assessment, context="", dimensions=tuple(blank), recommendations=())
    result = compute(assessment, content.instrument)
    reading = _read(render_draft(replace(content, assessment=assessment, result=result)))
    assert dict(reading.values) == {"1.previous_score": "13/5"}
    assert reading.recommendations == ()


@pytest.mark.parametrize("language", PRINTED_LANGUAGES)
def test_every_word_of_a_print_is_accounted_for(language: str) -> None:
    """The pieces of the account, one after another, are the words of the file, each taken or the program's own."""
    data = render_draft(spoken_draft(language))
    document, reading = read_pdf(data), _read(data)
    words = [block.text for block in document.blocks] + [told.words for told in document.told]
    assert [piece.words for piece in reading.account.pieces] == words
    assert {Destination(piece.reason) for piece in reading.account.pieces} == {
        Destination.PROGRAM_WORDS,
        Destination.TEXT,
        Destination.RECOMMENDATION,
    }


def test_report_of_another_country_is_asked_about() -> None:
    """The cover of a print says which country it is about, in its language."""
    reading = _read(render_draft(spoken_draft("fr")), ExpectedAssessment("BEN", 2024, 2025, MEMBER.name))  # type: ignore[arg-type]  # as above
    assert [piece.reason for piece in reading.account.asked] == [Destination.OTHER_COUNTRY.value]


def test_print_of_another_program_is_none_of_ours() -> None:
    """Whoever copies our words into a report of their own has it read as any report."""
    data = render_draft(spoken_draft("fr")).replace(b"eesee_desktop 0.1.0", b"else_desktop 0.1.00")
    assert not read_pdf(data).is_own_print


def _content(assessment: Assessment, *, paper: Paper) -> DraftContent:
    instrument = shipped_instrument()
    facts = ("Peru", "12345 67890 12345 67890", CREATED, "en", "0.1.0")
    return DraftContent(assessment, instrument, compute(assessment, instrument), *facts, paper=paper)

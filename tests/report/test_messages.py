from __future__ import annotations

import re
from datetime import date
from enum import Enum
from string import Formatter

import pytest

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.external import Edition, Rating
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.source import SourceKind
from eesee_desktop.report.messages.phrases import LetterPhrase, MatrixPhrase, PanelPhrase, Phrase
from eesee_desktop.report.messages.words import MONTHS, TABLES, Words

PRINTED: tuple[type[Enum], ...] = (
    Phrase,
    PanelPhrase,
    LetterPhrase,
    MatrixPhrase,
    AssessmentStatus,
    Confidence,
    Rating,
    ScoringRule,
    Audience,
    SourceKind,
    FindingCode,
)


@pytest.mark.parametrize("language", TABLES)
def test_every_code_has_words(language: str) -> None:
    """A report language says every code that can be printed, and nothing that is no code."""
    codes = [code for kind in PRINTED for code in kind]
    assert set(TABLES[language]) == set(codes)
    assert len(set(codes)) == len(codes), "two enums share a value, so one would print the other's words"


@pytest.mark.parametrize("language", TABLES)
def test_every_language_needs_the_same_facts(language: str) -> None:
    """A translation fills in the same facts as the English words."""
    for code, words in TABLES[language].items():
        assert _places(words) == _places(TABLES["en"][code]), code


@pytest.mark.parametrize("language", TABLES)
def test_language_has_months_and_standing_texts(language: str) -> None:
    """Twelve months, an introduction, a research process and a notice."""
    words = Words(language)
    assert len(set(MONTHS[language])) == 12
    for name, places in (
        ("introduction", {"principles", "lowest", "highest"}),
        ("research_process", set()),
        ("notice", {"member"}),
    ):
        assert set(re.findall(r"{(\w+)}", words.standing(name))) == places


def test_language_falls_back() -> None:
    """A regional variety takes its base language; a language without words takes English."""
    assert Words("en-GB").language == "en"
    assert Words("my").language == "en"
    assert Words("my")(Confidence.HIGH) == "high"


def test_dates_are_written_out() -> None:
    """Days and editions are written as people write them."""
    assert Words("en").day(date(2025, 8, 1)) == "1 August 2025"
    assert Words("en").month(Edition(2024, 12)) == "December 2024"


def _places(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}

from __future__ import annotations

from enum import Enum

import pytest
from PySide6.QtWidgets import QApplication

from eesee_desktop.bundle.verdict import Point, PointCode
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.messages.verdicts import point_sentence
from eesee_desktop.ui.kit.translation import PseudoTranslator, install_language
from eesee_desktop.ui.words.catalogue import fact_named, finding_words, in_one, reason_words
from eesee_desktop.ui.words.places import section_of
from eesee_desktop.ui.words.words import WORDS, word


@pytest.mark.parametrize("kind", list(WORDS))
def test_every_value_of_a_shown_enum_has_a_word(kind: type[Enum]) -> None:
    """No value of an enum appears on screen as its code."""
    assert set(WORDS[kind]) == set(kind)
    assert len({word(value) for value in kind}) == len(kind)


@pytest.mark.parametrize(
    ("where", "section"),
    [
        ("context", "context"),
        ("1.external.raw", "1"),
        ("2.narrative", "2"),
        ("2.1.score", "2.1"),
        ("recommendations.donors", "recommendations"),
        ("sources/0123", "sources"),
        ("panel", "panel"),
    ],
)
def test_the_place_of_a_finding_lies_in_a_section(where: str, section: str) -> None:
    """Every place that a finding can name leads to a section of the window."""
    assert section_of(where) == section


def test_messages_are_in_the_language_of_the_screen(qapp: QApplication) -> None:
    """Errors, reasons and findings come translated, with their facts filled in."""
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    try:
        error = KnownError(ErrorCode.SIGNERS_NOT_READABLE, line=3, reason="quotes")
        found = finding_words(Finding(FindingCode.NARRATIVE_LONG, "2.narrative", (("words", "900"),)))
        assert "Ļîñé 3: [Å qûöţåţîöñ" in in_one(error)
        assert reason_words(error).startswith("[Å qûöţåţîöñ")
        assert found.sentence.startswith("[Ŵöŕðš îñ ţĥé ñåŕŕåţîvé: 900")
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("3.3.score", "No step of the scale: 3.3 score of the panel."),
        ("1.external.raw", "No step of the scale: principle 1, raw score."),
        ("context", "No step of the scale: Country context."),
    ],
)
def test_what_came_in_is_told_of_by_names_and_not_by_addresses(where: str, words: str) -> None:
    """Who reads at the desk or in a receipt what is wrong with a file is told the field as its page calls it."""
    point = Point(PointCode.SCORE_OFF_STEP, (("where", where),))
    assert point_sentence(point, named=fact_named) == words
    assert where in point_sentence(point)


def test_what_came_in_is_told_of_by_names_of_countries(qapp: QApplication) -> None:
    """A country stands in a sentence by its name in the language of the screen, in a file's account as in an error."""
    install_language(qapp, "fr")
    point = Point(PointCode.COUNTRY_NOT_THE_MEMBERS, (("country", "PER"), ("principal", "per@eusee")))
    elsewhere = KnownError(ErrorCode.RECEIPT_OF_ANOTHER, country="PER", revision=1, check_code="1")
    assert "Pérou" in point_sentence(point, named=fact_named)
    assert "Pérou" in in_one(elsewhere)
    install_language(qapp, "en")

"""The texts of the method in the languages of reports."""

from __future__ import annotations

from dataclasses import replace

import pytest

from eesee_desktop.domain.instrument import Instrument, LocalText
from eesee_desktop.intake.method_words import speaking
from eesee_desktop.intake.reports.lines import folded
from eesee_desktop.intake.reports.vocabulary import vocabulary
from eesee_desktop.services.workspace import shipped_instruments
from eesee_desktop.system.resources import languages

TRANSLATED = [language for language in languages() if language != "en"]


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("version", ["2025.1", "2025.2"])
def test_every_text_of_the_method_is_there(language: str, version: str) -> None:
    """Each shipped method has all its texts in each language, none of them in English, and the same bytes."""
    method = next(one for one in shipped_instruments() if one.ref.version == version)
    spoken = speaking(method, language)
    assert (spoken.raw, spoken.ref) == (method.raw, method.ref)
    for text in _texts(spoken):
        said = text.in_language(language)
        assert said.strip()
        assert said != text.in_language("en") or said == "Participation"  # as in English
    # Figures are the method's own; only texts were put beside.
    assert [one.weight for one in spoken.dimensions] == [one.weight for one in method.dimensions]


@pytest.mark.parametrize("language", TRANSLATED)
def test_names_are_those_that_are_read(language: str) -> None:
    """What the program prints as the name of a principle or dimension, it knows again in a report that comes in."""
    names = vocabulary().names
    spoken = speaking(shipped_instruments()[-1], language)
    for principle in spoken.principles:
        assert folded(principle.name.in_language(language)) in names[str(principle.id)]
        for dimension in principle.dimensions:
            assert folded(dimension.name.in_language(language)) in names[dimension.id]


def test_other_bytes_are_not_translated() -> None:
    """A method that is called the same and is another file keeps the texts it has: nobody has translated those."""
    method = shipped_instruments()[-1]
    other = replace(method, ref=replace(method.ref, sha256="0" * 64))
    assert speaking(other, "fr") is other


def test_own_texts_of_a_file_come_first() -> None:
    """Where a method's file speaks a language itself, it is left alone."""
    method = replace(shipped_instruments()[-1], languages=("en", "fr"))
    assert speaking(method, "fr-FR") is method


def test_regional_language_takes_its_base() -> None:
    """``pt-BR`` and Arabic with its own digits have the texts of ``pt`` and ``ar``; Burmese has the English ones."""
    method = shipped_instruments()[-1]
    assert "pt" in speaking(method, "pt-BR").languages
    assert "ar" in speaking(method, "ar-u-nu-arab").languages
    assert speaking(method, "my") is method


def _texts(method: Instrument) -> list[LocalText]:
    rule = method.disagreement
    texts = [method.title, *method.scale, rule.divided, rule.wide, rule.source]
    texts += [principle.name for principle in method.principles]
    for dimension in method.dimensions:
        texts += [dimension.name, *dimension.questions, *dimension.levels]
    return texts

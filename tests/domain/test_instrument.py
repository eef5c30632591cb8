from __future__ import annotations

import dataclasses
from decimal import Decimal
from fractions import Fraction

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import DimensionId, PrincipleId, country_code, principle_of
from eesee_desktop.domain.instrument import Band, LocalText, nearest_language
from eesee_desktop.domain.score import Score
from support_instruments import shipped_instrument

TEXT = LocalText((("en", "Score"), ("pt", "Pontuação"), ("pt-BR", "Nota")))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Score"), ("pt-BR", "Nota"), ("pt-PT", "Pontuação"), ("my", "Score"), ("en-GB", "Score")],
)
def test_a_text_falls_back_to_its_base_language_and_to_english(language: str, text: str) -> None:
    """Whatever language is asked for, there is a text."""
    assert TEXT.in_language(language) == text


def test_the_shipped_method_has_six_principles_of_three_dimensions() -> None:
    """Eighteen dimensions, fifteen of them scored by the panel, principle 1 by the CIVICUS Monitor."""
    instrument = shipped_instrument()
    assert [principle.id for principle in instrument.principles] == [1, 2, 3, 4, 5, 6]
    assert [principle.is_external for principle in instrument.principles] == [True] + [False] * 5
    assert [dimension.id for dimension in instrument.dimensions] == [
        f"{principle}.{place}" for principle in range(1, 7) for place in range(1, 4)
    ]
    assert len(instrument.scored_dimensions) == 15
    assert all(principle_of(one.id) in range(2, 7) for one in instrument.scored_dimensions)


def test_the_shipped_method_says_what_to_ask_and_what_scores_mean() -> None:
    """Three to five guiding questions and five levels a dimension, in English, each text once."""
    for dimension in shipped_instrument().dimensions:
        assert 3 <= len(dimension.questions) <= 5
        assert len(dimension.levels) == 5
        texts = [text.in_language("en") for text in (*dimension.questions, *dimension.levels)]
        assert len(set(texts)) == len(texts)
        assert all(texts)


def test_what_is_not_there_is_not_found() -> None:
    """Asking for a seventh principle or a fourth dimension is answered with a known error."""
    instrument = shipped_instrument()
    for wanted in (PrincipleId(7), PrincipleId(0)):
        with pytest.raises(KnownError) as caught:
            instrument.principle(wanted)
        assert caught.value.code is ErrorCode.FIELD_UNKNOWN
    with pytest.raises(KnownError) as caught:
        instrument.dimension(DimensionId("2.4"))
    assert caught.value.code is ErrorCode.FIELD_UNKNOWN


def test_bands_hold_their_lower_bound_and_the_last_its_upper_one() -> None:
    """Every score from 1.0 to 5.0 falls into one band."""
    closing, enabling = (LocalText((("en", word),)) for word in ("Closing", "Enabling"))
    bands = (Band(Decimal(1), Decimal(3), closing), Band(Decimal(3), Decimal(5), enabling))
    instrument = dataclasses.replace(shipped_instrument(), bands=bands)
    names = [instrument.band_of(Decimal(tenths).scaleb(-1)) for tenths in range(10, 51)]
    assert names == [bands[0]] * 20 + [bands[1]] * 21


@pytest.mark.parametrize(("text", "code"), [("PER", "PER"), (" per ", "PER")])
def test_country_codes_are_read_in_any_case(text: str, code: str) -> None:
    """Three letters, upper case when kept."""
    assert country_code(text) == code


@pytest.mark.parametrize("text", ["", "PE", "PERU", "P3R", "ПЕР"])
def test_what_is_no_country_code_is_refused(text: str) -> None:
    """Anything else is not a country code."""
    with pytest.raises(KnownError) as caught:
        country_code(text)
    assert caught.value.code is ErrorCode.COUNTRY_UNKNOWN


def test_only_whole_scores_have_a_word_of_the_scale() -> None:
    """Each of the five has its own word, in order; what lies between two has none."""
    instrument = shipped_instrument()
    assert [instrument.word_of(Score(Fraction(value))) for value in range(1, 6)] == list(instrument.scale)
    assert instrument.word_of(Score(Fraction(5, 2))) is None


def test_the_nearest_language_is_itself_or_its_base() -> None:
    """A region falls back to its language, a language never to a region, and nothing to English by itself."""
    assert nearest_language("pt-BR", {"pt", "pt-BR"}) == "pt-BR"
    assert nearest_language("pt-PT", {"pt", "pt-BR"}) == "pt"
    assert nearest_language("pt", {"pt-BR", "en"}) is None

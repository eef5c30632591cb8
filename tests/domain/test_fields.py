from __future__ import annotations

import dataclasses
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eesee_desktop.domain.assessment import Assessment, Confidence
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import Edition, Rating
from eesee_desktop.domain.fields import (
    Field,
    FieldKind,
    FieldValue,
    all_fields,
    all_sections,
    find_field,
    text_of,
    value_from_text,
    value_of,
    value_to_text,
    with_value,
)
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.narrative import LONGEST_TEXT_CHARACTERS, clean_text
from eesee_desktop.domain.recommendation import Audience, as_list
from support_assessments import example_assessment
from support_instruments import shipped_instrument
from support_strategies import clean_texts, recommendations, scores

INSTRUMENT = shipped_instrument()
FIELDS = all_fields(INSTRUMENT)
ASSESSMENT = example_assessment(words=6)

VALUES: dict[FieldKind, st.SearchStrategy[FieldValue]] = {
    FieldKind.TEXT: clean_texts.map(clean_text),
    FieldKind.SCORE: st.none() | scores,
    FieldKind.PUBLISHED_SCORE: st.none() | scores,
    FieldKind.RAW: st.none() | st.integers(0, 100),
    FieldKind.RATING: st.none() | st.sampled_from(Rating),
    FieldKind.EDITION: st.none() | st.builds(Edition, st.integers(1000, 2999), st.integers(1, 12)),
    FieldKind.CONFIDENCE: st.none() | st.sampled_from(Confidence),
    FieldKind.RULE: st.none() | st.sampled_from(ScoringRule),
    FieldKind.LIST: st.lists(recommendations, max_size=3).map(
        lambda items: as_list(
            tuple(
                dataclasses.replace(item, audience=Audience.DONORS, text=text)
                for item in items
                if (text := clean_text(item.text).strip())
            ),
            Audience.DONORS,
        )
    ),
}


def set_to(assessment: Assessment, field: Field, value: FieldValue) -> Assessment:
    """Return the assessment with a field changed; new ids count up."""
    numbers = itertools.count(1)
    return with_value(assessment, field, value, lambda: f"{next(numbers):032x}")


@pytest.mark.parametrize("field", FIELDS, ids=str)
@settings(max_examples=25)
@given(data=st.data())
def test_every_field_reads_back_through_its_text(field: Field, data: st.DataObject) -> None:
    """Value to text to value, and value into the assessment and out again, for each field there is."""
    value = data.draw(VALUES[field.kind])
    text = value_to_text(value)
    assert value_from_text(field, text) == value
    changed = set_to(ASSESSMENT, field, value)
    assert value_of(changed, field) == value
    assert text_of(changed, field) == text


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_setting_a_field_changes_no_other(field: Field) -> None:
    """One address, one value: every other field of the assessment stays as it was."""
    emptied = set_to(ASSESSMENT, field, value_from_text(field, ""))
    for other in FIELDS:
        if other != field:
            assert value_of(emptied, other) == value_of(ASSESSMENT, other)
    assert text_of(emptied, field) == ""


def test_addresses_are_those_of_the_command_line() -> None:
    """The fields are found by the names that people type, each once, in the order of the report."""
    names = [field.name for field in FIELDS]
    assert len(set(names)) == len(names)
    assert names[:5] == [
        "introduction",
        "context",
        "1.external.raw",
        "1.external.rating",
        "1.external.edition",
    ]
    assert names[-2:] == ["research_process", "notice"]
    assert {"2.1.score", "2.1.justification", "2.1.narrative", "recommendations.government"} <= set(names)
    assert "1.1.score" not in names
    assert sum(name.endswith(".score") for name in names) == 15
    assert sum(name.count(".") == 2 and name.endswith(".narrative") for name in names) == 18


@pytest.mark.parametrize("field", FIELDS, ids=str)
def test_every_field_is_found_by_its_name(field: Field) -> None:
    """An address names one field."""
    assert find_field(field.name, INSTRUMENT) == field


@pytest.mark.parametrize(
    "name", ["", "overall", "index", "1.1.score", "7.1.score", "2.1", "2.1.Score", "score"]
)
def test_there_are_no_other_fields(name: str) -> None:
    """No other address is known, least of all one of an overall score."""
    with pytest.raises(KnownError) as caught:
        find_field(name, INSTRUMENT)
    assert caught.value.code is ErrorCode.FIELD_UNKNOWN


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("1.external.raw", "101"),
        ("1.external.raw", "-1"),
        ("1.external.raw", "4_0"),
        ("1.external.raw", "40.5"),
        ("1.external.raw", "9" * 5000),
        ("1.external.rating", "is_read_only"),
        ("1.external.edition", "December"),
        ("2.1.score", "0"),
        ("2.1.score", "6"),
        ("2.1.confidence", "sure"),
        ("2.1.rule", "dice"),
    ],
)
def test_a_value_of_the_wrong_sort_is_refused_by_name(name: str, text: str) -> None:
    """The refusal names the field and says what was expected."""
    with pytest.raises(KnownError) as caught:
        value_from_text(find_field(name, INSTRUMENT), text)
    assert caught.value.code is ErrorCode.VALUE_INVALID
    assert caught.value.facts["field"] == name
    assert caught.value.facts["expected"]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("1.external.rating", "Repressed", Rating.REPRESSED),
        ("2.1.confidence", " HIGH ", Confidence.HIGH),
        ("2.1.rule", "Mean", ScoringRule.MEAN),
        ("1.external.raw", " 040", 40),
    ],
)
def test_words_are_read_as_people_type_them(name: str, text: str, value: FieldValue) -> None:
    """Capitals and blanks around a word do not matter."""
    assert value_from_text(find_field(name, INSTRUMENT), text) == value


@pytest.mark.parametrize("name", ["context", "2.1.justification", "recommendations.donors"])
def test_a_text_too_long_to_be_sealed_is_refused_when_it_is_set(name: str) -> None:
    """What no submission could carry is said at once, with the field and how much is kept."""
    field = find_field(name, INSTRUMENT)
    longest = "é" * LONGEST_TEXT_CHARACTERS
    assert value_from_text(field, longest) == longest
    with pytest.raises(KnownError) as refused:
        value_from_text(field, f"{longest}e")
    assert refused.value.code is ErrorCode.TEXT_TOO_LONG
    assert refused.value.facts == {
        "field": name,
        "characters": LONGEST_TEXT_CHARACTERS + 1,
        "limit": LONGEST_TEXT_CHARACTERS,
    }


def test_sections_stand_in_the_order_of_the_report() -> None:
    """Each section once: the whole report around the principles, each of these before its dimensions."""
    sections = all_sections(shipped_instrument())
    assert sections[:6] == ("introduction", "context", "1", "1.1", "1.2", "1.3")
    assert sections[-4:] == ("6.3", "recommendations", "research_process", "notice")
    assert len(set(sections)) == len(sections) == 2 + 6 + 18 + 3

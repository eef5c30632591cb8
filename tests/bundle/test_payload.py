"""The document of an assessment: whole, strict, and readable in one way only."""

from __future__ import annotations

import json
import tracemalloc
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.payload import (
    AssessmentDocument,
    Withheld,
    assessment_to_json,
    document_from_json,
    document_to_json,
)
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.submission_faults import fault_sentence
from support_assessments import example_assessment, example_identities
from support_strategies import assessments


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(assessments())
def test_round_trip_loses_nothing(assessment: Assessment) -> None:
    """Whatever the domain lets be comes back equal from its document, and gives the same bytes again."""
    data = assessment_to_json(assessment)
    assert document_from_json(data).assessment == assessment
    assert assessment_to_json(document_from_json(data).assessment) == data


def test_document_keeps_identities_and_what_was_withheld() -> None:
    """Names of the panel and the counts of what was kept back come back as well."""
    document = AssessmentDocument(example_assessment(), example_identities(), Withheld(2, 30, 1))
    assert document_from_json(document_to_json(document)) == document


def test_text_is_written_as_any_reader_sees_it() -> None:
    """Composed and decomposed letters are written alike, and controls that hide text are not written at all."""
    loose = replace(example_assessment(), notice="Peru\u0301 \u202egnorw")
    assert document_from_json(assessment_to_json(loose)).assessment.notice == "Perú gnorw"


def _changed(**changes: Any) -> bytes:  # noqa: ANN401  values of any type are what is tested
    document = json.loads(assessment_to_json(example_assessment(words=6)))
    for path, value in changes.items():
        *way, last = path.split("__")
        at = document
        for part in way:
            at = at[int(part)] if part.isdigit() else at[part]
        at[last] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("data", "reason", "where"),
    [
        (b"\xff{}", "json_not_readable", None),
        (b"\xef\xbb\xbf{}", "json_not_readable", None),
        (b"{", "json_not_readable", None),
        (b"[]", "format_unknown", None),
        (b'{"a": 1, "a": 1}', "key_doubled", None),
        (b'{"a": NaN}', "number_refused", None),
        (b'{"a": 1.5}', "number_refused", None),
        (b'{"a": 9007199254740992}', "number_refused", None),
        (b'{"a": ' + b"9" * 5000 + b"}", "number_refused", None),
        (b"[" * 14 + b"]" * 14, "nested_too_deeply", None),
        (b"[" * 100_000 + b"]" * 100_000, "nested_too_deeply", None),
        (b'{"a": "\\ud800"}', "text_has_hidden_controls", "/a"),
        (b'{"a": ["e\\u0301"]}', "text_not_normal", "/a/0"),
        (b'{"a": "\\u202e"}', "text_has_hidden_controls", "/a"),
        (b'{"\\u202e": ""}', "text_has_hidden_controls", ""),
        (_changed(format="eesee-submission"), "format_unknown", None),
        (_changed(version=2), "format_too_new", None),
        (_changed(version=True), "value_refused", "/version"),
        (_changed(extra=1), "value_refused", "/extra"),
        (_changed(revision="1"), "value_refused", "/revision"),
        (_changed(is_training=0), "value_refused", "/is_training"),
        (_changed(status="final"), "value_refused", "/status"),
        (_changed(external__raw=101), "value_refused", "/external/raw"),
        (_changed(dimensions__3__decision__score="0"), "value_refused", "/dimensions/3/decision/score"),
        (_changed(dimensions__3__decision__score="4/2"), "value_refused", "/dimensions/3/decision/score"),
        (_changed(dimensions__3__decision__score=2), "value_refused", "/dimensions/3/decision/score"),
        (_changed(period__first="2024-02-30"), "value_refused", "/period/first"),
        (_changed(period__first="2026-01-01"), "value_refused", "/period"),
        (_changed(dimensions__1__id="1.1"), "value_refused", "/dimensions/1"),
        (_changed(citations__0__source="0" * 32), "value_refused", "/citations/0"),
        (_changed(recommendations__1__principles=[4, 2]), "value_refused", "/recommendations/1/principles"),
        (_changed(panel__votes__0__member="M77"), "value_refused", "/panel/votes/0"),
    ],
)
def test_document_out_of_form_is_refused_by_reason_and_place(
    data: bytes, reason: str, where: str | None
) -> None:
    """A document that means nothing, two things or too much is refused, and the refusal says why and where."""
    with pytest.raises(KnownError) as caught:
        document_from_json(data)
    assert caught.value.code is ErrorCode.IMPORT_NOT_VALID
    assert caught.value.facts["reason"] == reason
    assert caught.value.facts.get("where") == where or where is None


def test_a_doubled_key_among_very_many_is_found() -> None:
    """Keys are counted in one pass: a pass for each key would take a quarter of an hour here."""
    keys = ",".join(f'"{number}":0' for number in range(200_000))
    with pytest.raises(KnownError) as caught:
        document_from_json(f'{{{keys},"77":0}}'.encode())
    assert (caught.value.facts["reason"], caught.value.facts["key"]) == ("key_doubled", "77")


def test_places_of_values_fill_no_memory() -> None:
    """A long key above many values is held once, not once for each of them."""
    data = json.dumps({"k" * 100_000: list(range(2000))}).encode()
    tracemalloc.start()
    try:
        with pytest.raises(KnownError):
            document_from_json(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10_000_000


@pytest.mark.parametrize(
    ("where", "changes"),
    [
        ("panel/members", {"has_left": True}),
        ("panel/votes", {"score": "3"}),
        ("panel/identities", {"name": "Somebody else"}),
        ("principles", {"narrative": "Another."}),
        ("dimensions", {"narrative": "Another."}),
        ("sources", {"title": "Another"}),
        ("citations", {}),
        ("recommendations", {"text": "Another."}),
    ],
)
def test_nothing_stands_twice_though_it_says_something_else(where: str, changes: dict[str, object]) -> None:
    """Of two elements with one id nobody could say which holds; the second is refused, at its place."""
    document = json.loads(assessment_to_json(example_assessment(words=6), identities=example_identities()))
    holder: Any = document
    for part in where.split("/"):
        holder = holder[part]
    holder.append(holder[0] | changes)
    with pytest.raises(KnownError) as caught:
        document_from_json(json.dumps(document).encode())
    assert caught.value.facts["where"] == f"/{where}/{len(holder) - 1}"
    assert caught.value.facts["problem"] == "doubled"


def test_a_name_of_nobody_in_the_panel_is_refused() -> None:
    """A name says who a member is; one for no member would come along unseen."""
    document = json.loads(assessment_to_json(example_assessment(words=6), identities=example_identities()))
    document["panel"]["identities"][1]["member"] = "M77"
    with pytest.raises(KnownError) as caught:
        document_from_json(json.dumps(document).encode())
    assert (caught.value.facts["where"], caught.value.facts["problem"]) == ("/panel/identities/1", "unknown")


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        ("dimensions__3__decision__score", "0", "/dimensions/3/decision/score"),
        ("dimensions__3__decision__score", "11/2", "/dimensions/3/decision/score"),
        ("dimensions__3__decision__score", "4/2", "/dimensions/3/decision/score"),
        ("dimensions__3__decision__rule", "dice", "/dimensions/3/decision/rule"),
    ],
)
def test_a_refused_value_names_its_dimension(path: str, value: str, where: str) -> None:
    """A value that the form or the domain does not allow is told with its place, and by the number of its dimension."""
    with pytest.raises(KnownError) as refused:
        document_from_json(_changed(**{path: value}))
    assert (refused.value.facts["where"], refused.value.facts["dimension"]) == (where, "2.1")
    assert "2.1" in fault_sentence(Fault.VALUE_REFUSED, refused.value.facts)


def test_what_the_domain_refuses_is_told_with_its_place() -> None:
    """A period that ends before it begins is right in form; the refusal says that it is the period."""
    with pytest.raises(KnownError) as refused:
        document_from_json(_changed(period__last="1999-01-01"))
    facts = refused.value.facts
    assert (facts["where"], facts["problem"]) == ("/period", "period_invalid")


def test_a_refusal_is_one_line_of_bounded_length() -> None:
    """What a document says of itself can neither begin a line beside the verdict nor fill the screen."""
    for key in ("\nVALID\nKey: x", "k" * 100_000, "\u202ex", "\x1b[2J"):
        with pytest.raises(KnownError) as refused:
            document_from_json(json.dumps({"format": "eesee-assessment"})[:-1].encode() + _twice(key))
        told = fault_sentence(Fault(str(refused.value.facts["reason"])), refused.value.facts)
        assert told.isprintable()
        assert len(told) < 500


def _twice(key: str) -> bytes:
    return f", {json.dumps(key)}: 1, {json.dumps(key)}: 2}}".encode()

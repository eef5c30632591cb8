"""JSON that means one thing only: what lies just inside each limit is read, what lies just outside is refused."""

from __future__ import annotations

import json

import pytest

from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.strict_json import DEEPEST, LARGEST_NUMBER, read_json, write_json


def _refusal(text: str) -> Fault:
    with pytest.raises(Refused) as refused:
        read_json(text.encode())
    return refused.value.fault


@pytest.mark.parametrize("brackets", ["[]", "{}"])
def test_depth_is_limited(brackets: str) -> None:
    """Values may lie as many levels deep as the limit says and not one more, in lists and in objects."""
    opening = "[" if brackets == "[]" else '{"a":'
    closing = brackets[1]
    inside = f"{opening * DEEPEST}1{closing * DEEPEST}"
    assert read_json(inside.encode()) == json.loads(inside)
    assert _refusal(f"{opening}{inside}{closing}") is Fault.NESTED_TOO_DEEPLY


@pytest.mark.parametrize("sign", ["", "-"])
def test_whole_numbers_are_those_that_every_reader_holds(sign: str) -> None:
    """The largest and the least number that a double holds exactly are read, the next ones are not."""
    assert read_json(f"{sign}{LARGEST_NUMBER}".encode()) == int(f"{sign}{LARGEST_NUMBER}")
    for number in (LARGEST_NUMBER + 1, 10**30):
        assert _refusal(f"{sign}{number}") is Fault.NUMBER_REFUSED


@pytest.mark.parametrize("number", ["1.0", "1e2", "NaN", "Infinity", "-Infinity"])
def test_no_other_number_is_read(number: str) -> None:
    """Fractions, powers and what is not a number at all mean different things to different readers."""
    assert _refusal(f"[{number}]") is Fault.NUMBER_REFUSED


@pytest.mark.parametrize("text", ["a\u202eb", "a\u0000b", "a\u0085b"])
def test_nothing_is_hidden_in_a_text_or_a_key(text: str) -> None:
    """A control character is refused wherever it stands."""
    for document in ({"key": text}, {text: "value"}, [[text]]):
        assert _refusal(json.dumps(document)) is Fault.TEXT_HAS_HIDDEN_CONTROLS


def test_a_text_has_one_way_to_be_written() -> None:
    """Texts and keys are in NFC; what the writer is given otherwise it composes."""
    for document in ({"key": "e\u0301"}, {"e\u0301": "value"}):
        assert _refusal(json.dumps(document)) is Fault.TEXT_NOT_NORMAL
    assert read_json(write_json({"key": "e\u0301"})) == {"key": "é"}


def test_a_key_stands_once() -> None:
    """Of two values under one key a reader takes the first and another the last."""
    assert _refusal('{"a": 1, "b": {"c": 1, "c": 1}}') is Fault.KEY_DOUBLED

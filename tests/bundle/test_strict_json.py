"""JSON that means one thing only: what lies just inside each limit is read, what lies just outside is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.strict_json import DEEPEST, LARGEST_NUMBER, normal_text, read_json, write_json


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


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inside: (
        st.lists(inside, max_size=4)
        | st.dictionaries(st.text('ab"\\\n\u00e9', max_size=3), inside, max_size=4)
    ),
    max_leaves=20,
)


@given(_VALUES)
def test_documents_are_written_as_the_standard_library_writes_them(value: object) -> None:
    """One space a level, a line feed before each value, nothing inside what is empty: as ``json`` does it."""
    normal = read_back(value)
    assert write_json(value) == (json.dumps(normal, ensure_ascii=False, indent=1) + "\n").encode()


def read_back(value: object) -> object:
    """Return a value with its texts made normal."""
    if isinstance(value, dict):
        return {name: read_back(item) for name, item in value.items()}
    if isinstance(value, list):
        return [read_back(item) for item in value]
    return normal_text(value) if isinstance(value, str) else value

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.narrative import (
    clean_text,
    has_hidden_controls,
    is_web_address,
)

any_text = st.text(st.characters()) | st.text(
    st.sampled_from("ae\u0301\u030a\u202a\u202e\u2066\r\n\x0b\x85\u2028 \t\x00\ud800-*[]()\\")
)


@given(any_text)
def test_stored_prose_is_clean_and_stays_so(text: str) -> None:
    """Prose is stored composed, with LF alone, no hidden controls, no blanks at line ends; cleaning twice is once."""
    stored = clean_text(text)
    assert unicodedata.is_normalized("NFC", stored)
    assert not has_hidden_controls(stored)
    assert not set(stored) & set("\r\x0b\x0c\x85\u2028\u2029")
    assert all(line == line.rstrip() for line in stored.split("\n"))
    assert clean_text(stored) == stored
    assert stored.encode().decode() == stored


def test_a_control_between_letter_and_accent_leaves_them_composed() -> None:
    """Taking a hidden control out cannot leave prose that a submission would be refused for."""
    assert clean_text("cafe\u202a\u0301") == "café"


@pytest.mark.parametrize("text", ["½ of 2²", "ﬁnal", "Ⅳ", "10\u00a0km", "①"])
def test_characters_are_composed_and_never_replaced_by_likenesses(text: str) -> None:
    """A fraction, a power, a ligature or a fixed blank stays what the person wrote."""
    assert clean_text(text) == text


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_each_sort_of_line_end_keeps_words_apart(line_end: str) -> None:
    """A line break as word processors write it ends a line, and no two words become one."""
    assert clean_text(f"one{line_end}two") == "one\ntwo"


def test_marks_of_direction_stay_and_overrides_go() -> None:
    """Left-to-right and right-to-left marks are part of Arabic prose; embeddings, overrides and isolates are not."""
    assert clean_text("a\u200fb\u200ec") == "a\u200fb\u200ec"
    assert clean_text("a\u202eb\u2066c") == "abc"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "http://example.org/path?q=1#part",
        "HTTPS://EXAMPLE.ORG",
        "https://пример.рф/страница",
        "mailto:someone@example.org",
        "https://example.org:8443/",
    ],
)
def test_addresses_that_a_reader_can_open(address: str) -> None:
    """Web and mail addresses have the form of a link."""
    assert is_web_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "#",
        "example.org",
        "www.example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://localhost",
        "https://.",
        "https://a b.org",
        "https://[",
        "mailto:",
        "mailto:@",
        "mailto:someone@example",
        "ftp://example.org",
    ],
)
def test_addresses_that_a_reader_cannot_open(address: str) -> None:
    """All else is told as malformed; scripts and local files above all."""
    assert not is_web_address(address)


@pytest.mark.parametrize(
    "sign",
    [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0, 7, 8, 0x1B, 0x7F, 0x80, 0x9F)],
    ids=ascii,
)
def test_every_hidden_control_is_known_and_goes(sign: str) -> None:
    """Each embedding, override, isolate and control is told of in a submission and taken out of prose."""
    assert has_hidden_controls(f"a{sign}b")
    assert clean_text(f"a{sign}b") == "ab"

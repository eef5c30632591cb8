from __future__ import annotations

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.apart import apart
from eesee_desktop.messages.errors import error_message

_ARABIC = "\u062a\u0642\u0631\u064a\u0631"


@pytest.mark.parametrize(
    ("text", "is_apart"),
    [
        ("Which two?", True),
        ("D:/ana/report.pdf", True),
        ("21399 13693 99887", True),  # groups of digits change places among Arabic letters
        ("2025-07", True),
        ("2025", False),
        ("2.3", False),
        (_ARABIC, False),
        (f"{_ARABIC} (PDF)", True),
        ("", False),
    ],
)
def test_what_runs_the_other_way_is_kept_together(text: str, *, is_apart: bool) -> None:
    """Whatever has Latin letters or groups of digits keeps its order in a text from the right; the rest is left."""
    assert apart(text, in_mirrored=True) == (f"\u2068{text}\u2069" if is_apart else text)


def test_each_line_is_kept_together() -> None:
    """An isolate ends with its line, so that each line has its own; one that has it already gets no second one."""
    once = apart(f"Who?\n{_ARABIC}\nWhy?", in_mirrored=True)
    assert once == f"\u2068Who?\u2069\n{_ARABIC}\n\u2068Why?\u2069"
    assert apart(once, in_mirrored=True) == once


def test_an_arabic_name_in_an_english_sentence() -> None:
    """On a screen from the left only what has letters from the right is kept apart."""
    assert apart(_ARABIC, in_mirrored=False) == f"\u2068{_ARABIC}\u2069"
    assert apart("Which two?", in_mirrored=False) == "Which two?"


def test_facts_of_a_message() -> None:
    """A name in a translated message is kept together; to an English one, as the terminal has it, nothing is added."""
    error = KnownError(ErrorCode.FILE_NOT_WRITABLE, path="draft (2).pdf")
    assert "\u2068" not in error_message(error, lambda _context, text: text).in_one
    told = error_message(error, lambda _context, text: f"{_ARABIC} {text}").in_one
    assert told.count("\u2068") == told.count("\u2069") >= 1

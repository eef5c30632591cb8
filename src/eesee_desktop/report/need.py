"""Which texts cannot go the quick way: those whose letters join, move, or run from right to left."""

from __future__ import annotations

import re
import unicodedata

# Latin, Greek, Cyrillic, Armenian, Georgian and Ethiopic have one form a character and stand in a row; signs too.
# What is left is shaped: accents that no composed letter has, scripts from Hebrew to Khmer, marks of direction.
_NEEDING = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0590-\u08ff\u0900-\u0fff\u1000-\u109f\u135d-\u135f\u1700-\u18af\u1900-\u1aff"
    "\u1ab0-\u1aff\u1b00-\u1c7f\u1cd0-\u1dff\u202a-\u202e\u2066-\u2069\u20d0-\u20f0\u2d7f\u2de0-\u2dff\ua800-\uaaff"
    "\uabc0-\uabff\ufb1d-\ufdff\ufe20-\ufe2f\ufe70-\ufefc\U00010800-\U00010fff\U00011000-\U00011fff"
    "\U0001e800-\U0001efff]"
)


def needs_shaping(text: str) -> bool:
    """Tell whether a text, composed (NFC), has to be shaped."""
    return not text.isascii() and _NEEDING.search(text) is not None


def has_letter(text: str) -> bool:
    """Tell whether a text has a letter, by which its direction is known."""
    return any(character.isalpha() for character in text)


def is_rtl_text(text: str) -> bool | None:
    """Tell whether the first letter of a text runs from right to left; None without a letter."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return None

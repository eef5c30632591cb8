"""Raised and lowered figures as characters of their own, since a text holds no such looks: 10⁶ would become 106."""

from __future__ import annotations

_RAISED = dict(zip("0123456789+-\u2212=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ", strict=True))
_LOWERED = dict(zip("0123456789+-\u2212=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", strict=True))


def raised(text: str) -> str:
    """Return a raised text as such characters; as it is where it has others, such as the "th" of "5th"."""
    return _changed(text, _RAISED)


def lowered(text: str) -> str:
    """Return a lowered text as such characters; as it is where it has others."""
    return _changed(text, _LOWERED)


def _changed(text: str, table: dict[str, str]) -> str:
    bare = text.strip()
    if not bare or any(letter not in table for letter in bare):
        return text
    return "".join(table.get(letter, letter) for letter in text)

"""Names and figures inside a text that runs the other way."""

from __future__ import annotations

import re

_FIRST_STRONG, _END = "\u2068", "\u2069"
_BEGINS = frozenset("\u2066\u2067\u2068")
# The blocks of those scripts, as Unicode reserves them. By pattern: a label is looked at whenever a value changes.
_RIGHT = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_FROM_THE_RIGHT = re.compile(f"[{_RIGHT}]")
_FROM_THE_LEFT = re.compile(rf"(?![{_RIGHT}])[^\W\d_]")
# A telephone number, a day of ISO 8601, groups of digits: among Arabic letters the groups change places.
_GROUPS = re.compile(r"\d[-+ \u00a0]+\d")


def is_mirrored(text: str) -> bool:
    """Return whether a text has letters of a script that is written from right to left."""
    return not text.isascii() and _FROM_THE_RIGHT.search(text) is not None


def apart(text: str, *, in_mirrored: bool) -> str:
    """Return a text that keeps its own direction wherever it is put: the one of its first letter, line by line.

    Without that a name, an address or a question in Latin letters loses what stands at its ends: the question mark of
    “Which two?” jumps to its other side in an Arabic line.

    Args:
        in_mirrored: Whether what it is put into runs from right to left.
    """
    if text.isascii() and not in_mirrored:  # most texts of most people
        return text
    return "\n".join(_line_apart(line, in_mirrored=in_mirrored) for line in text.split("\n"))


def _line_apart(line: str, *, in_mirrored: bool) -> str:
    if not line or (line[0] in _BEGINS and line[-1] == _END):
        return line
    is_left = (_FROM_THE_LEFT.search(line) or _GROUPS.search(line)) is not None
    is_other = is_left if in_mirrored else is_mirrored(line)
    return f"{_FIRST_STRONG}{line}{_END}" if is_other else line

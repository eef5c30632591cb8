"""Names and figures inside a text that runs the other way."""

from __future__ import annotations

import re
from unicodedata import bidirectional

_FIRST_STRONG, _END = "\u2068", "\u2069"
_BEGINS = frozenset("\u2066\u2067\u2068")
_RIGHT = frozenset({"R", "AL"})
# A telephone number, a day of ISO 8601, groups of digits: among Arabic letters the groups change places.
_GROUPS = re.compile(r"\d[-+ \u00a0]+\d")


def is_mirrored(text: str) -> bool:
    """Return whether a text has letters of a script that is written from right to left."""
    return not text.isascii() and any(bidirectional(letter) in _RIGHT for letter in text)


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
    if in_mirrored:
        is_other = any(bidirectional(letter) == "L" for letter in line) or _GROUPS.search(line) is not None
    else:
        is_other = is_mirrored(line)
    return f"{_FIRST_STRONG}{line}{_END}" if is_other else line

"""What the name of a paragraph style says, in a .docx and an .odt alike: of Word, LibreOffice and our own drafts."""

from __future__ import annotations

import re

_INNER = re.compile(r"inner heading ([1-6])")
_CONTINUED = re.compile(r"list continue(?: ([1-9]))?|list ([1-9]) cont\.?")
_NESTED_QUOTE = re.compile(r"list quote ([1-9])")
_QUOTES = frozenset(
    {"quote", "intense quote", "block text", "block quotation", "quotations", "citation", "cita"}
)


def is_quotation(name: str) -> bool:
    """Tell whether a style is one of those for quotations.

    Args:
        name: As people see it, in lower case; here and below.
    """
    return name in _QUOTES or _NESTED_QUOTE.fullmatch(name) is not None


def lists_around(name: str) -> int:
    """Return in how many lists a paragraph of a style stands that is no item itself."""
    found = _CONTINUED.fullmatch(name)
    nested = _NESTED_QUOTE.fullmatch(name)
    return int(found[1] or found[2] or 1) if found else int(nested[1]) if nested else 0


def inner_heading(name: str) -> int:
    """Return the level of a heading that a text of a draft had itself; 0 for none."""
    found = _INNER.fullmatch(name)
    return int(found[1]) if found else 0

"""Asks of a text, long before it is printed, whether a face has each of its characters."""

from __future__ import annotations

import re

from eesee_desktop.report.need import needs_shaping

# What the faces of the program have without a gap, Latin, Greek, Cyrillic and Arabic above all: of nearly every text
# nothing else is asked, and no font is read. Markdown writes any character by its number or its name as well.
_TO_BE_LOOKED_AT = re.compile(
    "[^\t\n -\u0377\u0391-\u03a1\u03a3-\u03e1\u03f0-\u052f\u0606-\u061b\u061e-\u06ff\u1dfb-\u1f15\u2000-\u2064"
    "\u20a0-\u20bf\u2100-\u215f\u2190-\u22ff]|&[#0-9A-Za-z]+;"
)


def may_lack(text: str) -> bool:
    """Tell whether a text has anything that is not surely there; in no time for what is written in most languages."""
    return not (text.isascii() and "&" not in text) and _TO_BE_LOOKED_AT.search(text) is not None


def lacking_in(paragraphs: str) -> tuple[str, ...]:
    """Return the characters that no face has, of paragraphs as they are printed, a line each; each once and in order.

    A language pack that was damaged helps no more than one that is not there.
    """
    # Here and not above: HarfBuzz, which reads the fonts, is loaded with the first text that needs it.
    from eesee_desktop.report.shaping.coverage import without_face  # noqa: PLC0415  see the line above

    missing: dict[str, None] = {}
    for line in paragraphs.split("\n"):
        if may_lack(line):
            missing |= dict.fromkeys(without_face(line, is_shaped=needs_shaping(line)))
    return tuple(missing)

"""The mark by which the translation tools find a text that is translated elsewhere."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  lupdate knows it by this name only
    """Return the text as it is.

    lupdate reads source files without running them, and looks for a call of exactly this name: an import under
    another name hides every text from it. Qt has a function of the same name; this one keeps Qt out of what the
    command line loads.
    """
    return text

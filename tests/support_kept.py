"""What is still in memory of texts that were printed."""

from __future__ import annotations

import gc

from eesee_desktop.report.plain_text import PlainText


def set_texts_with(words: str) -> int:
    """Count the texts with some words in them that were set for paper and that something still holds."""
    return sum(isinstance(one, PlainText) and words in one.text for one in gc.get_objects())

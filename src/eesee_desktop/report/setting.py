"""Sets a text: the quick way where that will do, by its glyphs where letters join, move, or run from right to left."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from eesee_desktop.report.direction import paper_language
from eesee_desktop.report.lines import SetText, Stretch
from eesee_desktop.report.need import has_letter, needs_shaping
from eesee_desktop.report.plain_text import PlainText


def set_text(stretches: Sequence[Stretch], *, is_rtl: bool | None = None) -> SetText:
    """Set a text.

    Args:
        is_rtl: It runs from right to left; None for the direction of its first letter, or of the paper where it has
            none.

    Raises:
        KnownError: As :meth:`eesee_desktop.report.families.Lack.refusal`.
    """
    text = unicodedata.normalize("NFC", "".join(stretch.text for stretch in stretches))
    known = is_rtl if is_rtl is not None or has_letter(text) else paper_language().is_rtl
    if known or needs_shaping(text):
        # Here and not above: HarfBuzz is loaded with the first text that needs it.
        from eesee_desktop.report.shaping.shaped_text import ShapedText  # noqa: PLC0415  see the line above

        return ShapedText(stretches, is_rtl=is_rtl)
    return PlainText(stretches)

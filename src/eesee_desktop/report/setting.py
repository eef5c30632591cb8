"""Sets a text: the quick way where that will do, by its glyphs where letters join, move, or run from right to left."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from eesee_desktop.report.direction import paper_language
from eesee_desktop.report.lines import SetText, Stretch
from eesee_desktop.report.need import has_letter, needs_shaping
from eesee_desktop.report.plain_text import PlainText


def set_text(stretches: Sequence[Stretch], *, follows_paper: bool = False) -> SetText:
    """Set a text.

    Args:
        follows_paper: Its direction is that of the paper; else that of its first letter, and of the paper where it
            has none.

    Raises:
        KnownError: As :func:`eesee_desktop.report.faces.lacking`.
    """
    text = unicodedata.normalize("NFC", "".join(stretch.text for stretch in stretches))
    is_rtl = paper_language().is_rtl
    if needs_shaping(text) or (is_rtl and (follows_paper or not has_letter(text))):
        # Here and not above: HarfBuzz is loaded with the first text that needs it.
        from eesee_desktop.report.shaping.shaped_text import ShapedText  # noqa: PLC0415  see the line above

        return ShapedText(stretches, is_rtl=is_rtl if follows_paper else None)
    return PlainText(stretches)

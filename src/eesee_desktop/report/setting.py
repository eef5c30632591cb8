"""Sets a text: the quick way where that will do, by its glyphs where letters join, move, or run from right to left."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from eesee_desktop.report.direction import PaperLanguage, paper_language
from eesee_desktop.report.lines import SetLine, SetText, Stretch
from eesee_desktop.report.need import has_letter, needs_shaping
from eesee_desktop.report.paper_memory import paper_memory
from eesee_desktop.report.plain_text import PlainText


def set_text(stretches: Sequence[Stretch], *, is_rtl: bool | None = None) -> SetText:
    """Set a text.

    Args:
        is_rtl: It runs from right to left; None for the direction of its first letter, or of the paper where it has
            none.

    Raises:
        KnownError: As :meth:`eesee_desktop.report.families.Lack.refusal`.
    """
    return paper_memory().of(_set)(tuple(stretches), paper_language(), is_rtl)


def lines_of(text: SetText, room: float, start: int = 0) -> Sequence[SetLine]:
    """Break a text that was set, from a place in it on, into lines of ``room`` points at most."""
    return paper_memory().of(_broken)(text, room, start)


def line_of(text: SetText) -> SetLine:
    """Return all of a text that was set as one line."""
    return paper_memory().of(_on_one_line)(text)


def extents_of(text: SetText) -> tuple[float, float]:
    """Return how far a text reaches above and below the base line where that is more than usual, in points."""
    return paper_memory().of(_extents)(text)


def _set(stretches: tuple[Stretch, ...], paper: PaperLanguage, is_rtl: bool | None) -> SetText:  # noqa: FBT001  kept by position
    text = unicodedata.normalize("NFC", "".join(stretch.text for stretch in stretches))
    known = is_rtl if is_rtl is not None or has_letter(text) else paper.is_rtl
    if known or needs_shaping(text):
        # Here and not above: HarfBuzz is loaded with the first text that needs it.
        from eesee_desktop.report.shaping.shaped_text import ShapedText  # noqa: PLC0415  see the line above

        return ShapedText(stretches, is_rtl=is_rtl)
    return PlainText(stretches)


# By the text itself, which is the same one as long as it is kept, and by the language that it was set for.
def _broken(text: SetText, room: float, start: int) -> Sequence[SetLine]:
    return text.lines(room, start)


def _on_one_line(text: SetText) -> SetLine:
    return text.on_one_line()


def _extents(text: SetText) -> tuple[float, float]:
    return text.extents()

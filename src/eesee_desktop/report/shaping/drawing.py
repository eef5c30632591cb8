"""Glyphs onto a canvas."""

from __future__ import annotations

from collections.abc import Iterable

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.operators import written
from eesee_desktop.report.shaping.faces import ShapingFace
from eesee_desktop.report.shaping.glyph_font import GlyphFont
from eesee_desktop.report.shaping.subset import DrawnGlyph


def draw_glyphs(
    canvas: PaperCanvas,
    face: ShapingFace,
    size: float,
    codes: Iterable[tuple[DrawnGlyph, str]],
    where: tuple[float, float],
) -> None:
    """Draw glyphs from left to right, the left edge of the first at ``at`` on its base line, in the fill colour.

    Args:
        codes: Each with the characters that it stands for.
    """
    font = canvas.drawn_font(face.name, lambda name: GlyphFont(face, name))
    if not isinstance(font, GlyphFont):
        raise TypeError(face.name)
    # One row and no moves inside of it: the widths are those of the glyphs themselves.
    row = "".join(f"{font.code(glyph, text):04X}" for glyph, text in codes)
    x, y = map(written, where)
    canvas.draw_code(f"BT {x} {y} Td /{font.name} {written(size)} Tf <{row}> Tj ET")

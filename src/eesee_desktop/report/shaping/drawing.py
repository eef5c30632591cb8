"""Glyphs onto a canvas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.shaping.faces import shaping_face
from eesee_desktop.report.shaping.glyph_font import GlyphFont
from eesee_desktop.report.shaping.shaped_text import GlyphGroup, GlyphRun
from eesee_desktop.report.shaping.subset import DrawnGlyph


def draw_runs(canvas: PaperCanvas, runs: Iterable[GlyphRun], x: float, y: float) -> None:
    """Draw the runs of a line, its left edge at ``x``, on the base line ``y``, in the fill colour."""
    # In the order in which they are read, wherever they stand: so a screen reader gets them.
    for run in sorted(runs, key=lambda run: run.start):
        draw_run(canvas, run, x + run.x, y)


def draw_run(canvas: PaperCanvas, run: GlyphRun, x: float, y: float) -> None:
    """Draw the glyphs of one face, the left edge of the first at ``x``."""
    font = canvas.drawn_font(run.face, lambda name: GlyphFont(shaping_face(run.face), name))
    # One row and no moves inside of it: widths are those of the glyphs themselves.
    row = "".join(
        f"{font.code(glyph, text):04X}" for group in run.groups for glyph, text in _codes_of(group, run.is_rtl)
    )
    canvas.draw_code(f"BT /{font.name} {run.size:g} Tf 1 0 0 1 {_number(x)} {_number(y)} Tm <{row}> Tj ET")


def _codes_of(group: GlyphGroup, is_rtl: bool) -> Iterator[tuple[DrawnGlyph, str]]:  # noqa: FBT001  of its run
    """Yield what is written for a group, from left to right, each with what it stands for."""
    count = len(group.text)
    if not is_rtl or count < 2:  # noqa: PLR2004  several
        yield DrawnGlyph(group.parts, group.advance), group.text
        return
    # Readers take the characters of one glyph from left to right, and turn them round with the line: of several in a
    # row, each is put in the place that it has among letters of its own, the ink with the leftmost.
    slices = [group.advance * (number + 1) // count - group.advance * number // count for number in range(count)]
    for number, (advance, character) in enumerate(zip(slices, reversed(group.text), strict=True)):
        yield DrawnGlyph(() if number else group.parts, advance), character


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")

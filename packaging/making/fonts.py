"""Lays the fonts of the report into resources/fonts, without what only screens of few dots need: ``make fonts``.

Hints tell how an outline is fitted to coarse dots; a quarter of a packed font is hints. Paper and PDF have no use for
them. Every glyph stays, under its number and name, with all that shaping asks.
"""

from __future__ import annotations

import sys
from pathlib import Path

import uharfbuzz as hb

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_FLAGS = (
    hb.SubsetFlags.NO_HINTING
    | hb.SubsetFlags.RETAIN_GIDS
    | hb.SubsetFlags.NOTDEF_OUTLINE
    | hb.SubsetFlags.GLYPH_NAMES
    | hb.SubsetFlags.NAME_LEGACY
    | hb.SubsetFlags.NO_LAYOUT_CLOSURE
)


def without_hints(font: bytes) -> bytes:
    """Return a font without its hints."""
    wanted = hb.SubsetInput()
    wanted.keep_everything()
    wanted.flags = _FLAGS
    made: bytes = hb.subset(hb.Face(hb.Blob(font)), wanted).blob.data
    return made


def main(folder: Path) -> None:
    """Lay anew each font that ships, out of a folder that has it as its makers give it."""
    for font in sorted(FONTS.glob("*.ttf")):
        font.write_bytes(without_hints((folder / font.name).read_bytes()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""The canvas of all papers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from reportlab.pdfgen.canvas import Canvas


class DrawnFont(Protocol):
    """A font drawn by glyph that is written when the document is saved, since only then is known what was drawn of it."""

    fontName: str  # noqa: N815  ReportLab's name
    name: str

    def code(self, glyph: DrawnGlyph, text: str) -> int:
        """Return the code of a glyph that stands for some characters."""

    def addObjects(self, document: Any) -> None:  # noqa: ANN401, N802  ReportLab's document and its name for this
        """Write the font."""


class PaperCanvas(Canvas):
    """A canvas that also takes fonts of our own and operators as they are."""

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401  ReportLab's own
        self._drawn_fonts: dict[str, DrawnFont] = {}
        super().__init__(*arguments, **options)

    def drawn_font(self, face: str, make: Callable[[str], DrawnFont]) -> DrawnFont:
        """Return the font of this document for a face.

        Args:
            make: Makes it, given the name by which the pages know it, when it is asked for first.
        """
        if face not in self._drawn_fonts:
            font = self._drawn_fonts[face] = make(f"G{len(self._drawn_fonts) + 1}")
            self._doc.delayedFonts.append(font)
        return self._drawn_fonts[face]

    def draw_code(self, code: str) -> None:
        """Write operators into the page."""
        self._code.append(code)

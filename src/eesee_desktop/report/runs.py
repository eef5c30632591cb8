"""Stretches of text in one style, and how a paragraph is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_LEFT

from eesee_desktop.report.faces import Face
from eesee_desktop.report.layout import INK, LineCounter

Side = Literal[0, 1, 2]
"""Left, centre or right, as ReportLab counts them."""


class TextRun(NamedTuple):
    """A stretch of text in one style (a run, as typesetters say).

    Attributes:
        address: Where it leads: a web address, or ``#`` and the key of a place in the document.
        is_lost: It was a link, and the address is gone.
        is_label: It is the mark by which a note is known.
        is_break: It ends the line; it has no text.
    """

    text: str
    bold: bool = False
    italic: bool = False
    address: str = ""
    is_lost: bool = False
    is_break: bool = False
    is_raised: bool = False
    is_smaller: bool = False
    is_quiet: bool = False
    is_label: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set; sizes and spaces in points.

    Attributes:
        has_bar: A rule stands on its left, over its whole height.
        counter: Numbers its lines in the margin at which lines of this paper begin.
        follows_paper: Its direction is that of the paper, whatever letter comes first: a heading, a label.
    """

    size: float = 10.5
    leading: float = 16.0
    face: Face = Face.REGULAR
    colour: Color = INK
    before: float = 0.0
    after: float = 8.0
    indent: float = 0.0
    bullet_indent: float = 0.0
    has_bar: bool = False
    alignment: Side = TA_LEFT
    counter: LineCounter | None = None
    follows_paper: bool = False

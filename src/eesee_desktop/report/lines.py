"""What a text is when it is set: stretches that go in, lines that come out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.faces import Face

LINE_END = "\n"
"""Ends a line inside a paragraph."""
BLANKS = " \n\u200b"
"""What a line that ends with them is not wider for."""
TOLERANCE = 0.01
"""Points by which a line may be wider than its room: what rounding adds up to."""


class Stretch(NamedTuple):
    """A stretch of a paragraph in one cut and size; ``size`` in points."""

    text: str
    face: Face
    size: float


class LineRun(Protocol):
    """A part of a line in one font."""

    @property
    def x(self) -> float:
        """Points from the left edge of the line."""

    @property
    def width(self) -> float:
        """Points."""

    @property
    def start(self) -> int:
        """Of its characters in the text of the paragraph."""

    @property
    def stretch(self) -> int:
        """Which stretch of the paragraph it is of."""

    @property
    def language(self) -> str:
        """That its letters are most likely of, where it is not that of the paper; BCP 47."""

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it, its left edge at ``x``, on the base line ``y``, in the fill colour."""


class SetLine(NamedTuple):
    """A line.

    Attributes:
        start: Where it begins in the text of the paragraph.
        end: Where the next one begins.
        width: Points, without the blanks at its end.
        blanks: Width of those that stand at its left: at the end of a line that runs from right to left.
        runs: From left to right.
    """

    start: int
    end: int
    width: float
    blanks: float
    runs: tuple[LineRun, ...]

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it, the left edge of what is seen at ``x``."""
        for run in self.in_reading_order():
            run.draw(canvas, x - self.blanks + run.x, y)

    def in_reading_order(self) -> list[LineRun]:
        """Return the runs as they are read, wherever they stand: so a screen reader gets them."""
        return sorted(self.runs, key=lambda run: run.start)


class SetText(Protocol):
    """A text that was set."""

    @property
    def text(self) -> str:
        """All of it, as it was set: composed (NFC)."""

    @property
    def is_rtl(self) -> bool:
        """It runs from right to left."""

    @property
    def width(self) -> float:
        """Of all of it on one line, in points."""

    def lines(self, room: float, start: int = 0) -> Sequence[SetLine]:
        """Break it, from a place in it on, into lines of ``room`` points at most."""

    def on_one_line(self) -> SetLine:
        """Return all of it as one line."""

    def extents(self) -> tuple[float, float]:
        """Return how far it reaches above and below the base line where that is more than usual, in points."""

"""Pictures of scores on the fixed scale of 1 to 5, legible in black and white.

There is no picture of an overall score, because there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from eesee_desktop.domain.score import HIGHEST, LOWEST
from eesee_desktop.report import fonts
from eesee_desktop.report.flowables import Style, plain_paragraph
from eesee_desktop.report.fonts import Anchor, Face, Lettering
from eesee_desktop.report.layout import ACCENT, INK, PALE, QUIET, TINT, grey

STEP_BOX = 8.0
STEP_GAP = 3.0
STEPS_WIDTH = HIGHEST * STEP_BOX + (HIGHEST - 1) * STEP_GAP


@dataclass(frozen=True, slots=True)
class ScoreBar:
    """A row of the picture of the six scores.

    Attributes:
        remark: Stands after the name in a quiet tone, such as where the score comes from.
    """

    name: str
    value: Decimal | None
    previous: Decimal | None
    remark: str = ""


class ScorePicture(Flowable):
    """Bars on an axis from 1 to 5, the previous score as a white diamond.

    Args:
        scale: The words of the scores 1 to 5.
        not_scored: Stands in place of a figure that is not there.
        legend: Words for the bar and for the diamond.
        figures: Writes figures as the language does.
    """

    _ROW = 42.0
    _HEAD = 44.0
    _FOOT = 24.0
    _FIGURE = 46.0

    def __init__(
        self,
        bars: Sequence[ScoreBar],
        scale: Sequence[str],
        not_scored: str,
        legend: tuple[str, str],
        figures: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._bars = bars
        self._scale = scale
        self._not_scored = not_scored
        self._legend = legend
        self._figures = figures

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        self.height = self._HEAD + self._ROW * len(self._bars) + self._FOOT
        return self.width, self.height

    def draw(self) -> None:
        """Draw axis, rows and legend."""
        canvas = self.canv
        canvas.saveState()
        top = self.height - self._HEAD
        bottom = self._FOOT
        for step in range(LOWEST, HIGHEST + 1):
            x = self._x(step)
            canvas.setStrokeColor(PALE)
            canvas.setLineWidth(0.5)
            canvas.line(x, bottom, x, top + 2)
            self._draw_step_words(step, x)
        for number, bar in enumerate(self._bars):
            self._draw_row(bar, top - self._ROW * (number + 1))
        self._draw_legend()
        canvas.restoreState()

    def _x(self, value: float) -> float:
        """Return the x coordinate of a score; the outermost steps stand in from the edges for their words."""
        # The axis is always 1 to 5. One that fitted the scores would make a tenth of a point look like a
        # change.
        first, last = 0.0, self.width - self._FIGURE
        return first + (last - first) * (value - LOWEST) / (HIGHEST - LOWEST)

    def _draw_step_words(self, step: int, x: float) -> None:
        anchor = Anchor.START if step == LOWEST else Anchor.MIDDLE
        y = self.height - 12
        fonts.draw(self.canv, x, y, self._figures(str(step)), Lettering(9, Face.BOLD, anchor, INK))
        room = (self.width - self._FIGURE) / (HIGHEST - LOWEST) - 6
        for number, line in enumerate(_two_lines(self._scale[step - LOWEST], room)):
            fonts.draw(self.canv, x, y - 10.5 - 9 * number, line, Lettering(7.5, anchor=anchor, colour=QUIET))

    def _draw_row(self, bar: ScoreBar, y: float) -> None:
        canvas = self.canv
        name = fonts.fitted(bar.name, self.width - self._FIGURE, 9)
        # White behind the words, so that the lines of the axis do not run through them.
        canvas.setFillColor(grey(1))
        words = f"{name}   {bar.remark}" if bar.remark else name
        canvas.rect(-1, y + 20, fonts.width(words, 9) + 4, 14, stroke=0, fill=1)
        end = fonts.draw(canvas, 0, y + 23, name, Lettering(9, colour=INK))
        fonts.draw(canvas, end + 8, y + 23, bar.remark, Lettering(8, Face.ITALIC, colour=QUIET))
        figure = Lettering(13, Face.BOLD, Anchor.END, INK)
        if bar.value is None:
            fonts.draw(canvas, 4, y + 7, self._not_scored, Lettering(8, Face.ITALIC, colour=QUIET))
        else:
            canvas.setFillColor(ACCENT)
            canvas.rect(
                self._x(LOWEST), y + 5, self._x(float(bar.value)) - self._x(LOWEST), 11, stroke=0, fill=1
            )
            fonts.draw(canvas, self.width, y + 6, self._figures(str(bar.value)), figure)
        # Drawn last, so that the bar of an equal score does not cover last year's mark.
        if bar.previous is not None:
            _diamond(canvas, self._x(float(bar.previous)), y + 10.5)

    def _draw_legend(self) -> None:
        canvas = self.canv
        canvas.setFillColor(ACCENT)
        canvas.rect(0, 4, 16, 7, stroke=0, fill=1)
        lettering = Lettering(8, colour=QUIET)
        end = 22 + fonts.draw(canvas, 22, 4.5, self._legend[0], lettering)
        # A legend for a mark that is nowhere makes readers look for it.
        if any(bar.previous is not None for bar in self._bars):
            _diamond(canvas, end + 24, 7.5)
            fonts.draw(canvas, end + 34, 4.5, self._legend[1], lettering)


def draw_steps(canvas: Canvas, x: float, y: float, score: Fraction | None) -> None:
    """Draw a score as five boxes, filled from the left; a half point fills half a box."""
    canvas.saveState()
    canvas.setLineWidth(0.7)
    canvas.setStrokeColor(ACCENT if score is not None else PALE)
    for step in range(LOWEST, HIGHEST + 1):
        left = x + (step - LOWEST) * (STEP_BOX + STEP_GAP)
        # A mean of 22/9 fills four ninths of the third box. A float is exact enough for ink.
        filled = 0.0 if score is None else min(max(float(score) - (step - 1), 0.0), 1.0)
        if filled:
            canvas.setFillColor(ACCENT)
            canvas.rect(left, y, STEP_BOX * filled, STEP_BOX, stroke=0, fill=1)
        canvas.rect(left, y, STEP_BOX, STEP_BOX, stroke=1, fill=0)
    canvas.restoreState()


class StepsLine(Flowable):
    """A score as boxes with words behind: the line under the heading of a dimension.

    Args:
        strong: The score in figures and in words.
        quiet: What else is known of it; set below where the line has no room for it.
    """

    def __init__(self, score: Fraction | None, strong: str, quiet: str) -> None:
        super().__init__()
        self._score = score
        self._strong = strong
        self._quiet = quiet
        self._below = plain_paragraph(quiet, Style(size=8.5, leading=12.5, colour=QUIET, after=0))

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        used = STEPS_WIDTH + 18 + fonts.width(self._strong, 9.5, Face.BOLD)
        # Known in wrap, because the height depends on it; draw must not decide anew.
        self._is_broken = used + fonts.width(self._quiet, 8.5) > availWidth
        self.height = 15.0 + (self._below.wrap(availWidth, availHeight)[1] if self._is_broken else 0)
        return availWidth, self.height

    def draw(self) -> None:
        """Draw boxes and words."""
        canvas, y, x = self.canv, self.height - 11, STEPS_WIDTH + 10
        draw_steps(canvas, 0, y, self._score)
        end = x + fonts.draw(canvas, x, y + 0.5, self._strong, Lettering(9.5, Face.BOLD, colour=INK))
        if self._is_broken:
            self._below.drawOn(canvas, 0, 0)
        else:
            fonts.draw(canvas, end + 8, y + 0.5, self._quiet, Lettering(8.5, colour=QUIET))


@dataclass(frozen=True, slots=True)
class DimensionRow:
    """A line of the table under the heading of a principle."""

    key: str
    name: str
    score: Fraction | None
    figure: str
    weight: str


class DimensionTable(Flowable):
    """What a principle score is made of: each dimension with its score and its weight."""

    _ROW = 19.0
    _LINE = 11.5
    _FIGURE = 74.0

    def __init__(self, rows: Sequence[DimensionRow]) -> None:
        super().__init__()
        self._rows = rows
        self._names: list[list[str]] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        self._names = [_broken(row.name, self._steps_at - 10, 9.5) for row in self._rows]
        self.height = sum(map(self._height_of, self._names)) + 4
        return availWidth, self.height

    @property
    def _steps_at(self) -> float:
        return self.width - self._FIGURE - 34 - STEPS_WIDTH

    def _height_of(self, lines: list[str]) -> float:
        return self._ROW + self._LINE * (len(lines) - 1)

    def draw(self) -> None:
        """Draw the rows, a hair line between them."""
        canvas = self.canv
        figure_x, steps_x = self.width - self._FIGURE, self._steps_at
        canvas.saveState()
        canvas.setStrokeColor(TINT)
        canvas.setLineWidth(0.8)
        top = self.height
        for row, lines in zip(self._rows, self._names, strict=True):
            bottom, y = top - self._height_of(lines), top - self._ROW
            canvas.line(0, bottom, self.width, bottom)
            for number, line in enumerate(lines):
                fonts.draw(canvas, 0, y + 6 - number * self._LINE, line, Lettering(9.5, colour=INK))
            # The whole row and not the name alone: on a screen it is easier to hit.
            canvas.linkRect("", row.key, (0, bottom, self.width, top), relative=1, Border="[0 0 0]")
            top = bottom
            # Of principle 1: five empty boxes would say that the panel has not scored yet, and it never does.
            if not row.figure:
                continue
            draw_steps(canvas, steps_x, y + 5.5, row.score)
            fonts.draw(canvas, figure_x, y + 6, row.figure, Lettering(9.5, Face.BOLD, Anchor.END, INK))
            fonts.draw(canvas, self.width, y + 6, row.weight, Lettering(9.5, anchor=Anchor.END, colour=QUIET))
        canvas.restoreState()


def _diamond(canvas: Canvas, x: float, y: float, radius: float = 5.0) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y + radius)
    path.lineTo(x + radius, y)
    path.lineTo(x, y - radius)
    path.lineTo(x - radius, y)
    path.close()
    canvas.setFillColor(grey(1))
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.2)
    canvas.drawPath(path, stroke=1, fill=1)


def _broken(text: str, room: float, size: float) -> list[str]:
    """Return a name on as many lines as it needs; a word that is wider than the room stays whole."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and fonts.width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _two_lines(text: str, room: float) -> list[str]:
    """Return a label on one line, or cut near its middle at a blank where it is too long."""
    if fonts.width(text, 7.5) <= room or " " not in text:
        return [text]
    blanks = [index for index, character in enumerate(text) if character == " "]
    middle = min(blanks, key=lambda index: abs(index - len(text) / 2))
    return [text[:middle], text[middle + 1 :]]

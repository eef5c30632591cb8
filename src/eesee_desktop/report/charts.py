"""Pictures of scores on the fixed scale of 1 to 5, legible in black and white.

There is no picture of an overall score, because there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from eesee_desktop.domain.score import HIGHEST, LOWEST
from eesee_desktop.report import fonts
from eesee_desktop.report.faces import Face
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.fonts import Anchor, Lettering
from eesee_desktop.report.layout import ACCENT, INK, PALE, QUIET, TINT, grey
from eesee_desktop.report.paragraph import plain_paragraph
from eesee_desktop.report.pen import Pen
from eesee_desktop.report.runs import Style
from eesee_desktop.report.tags import Element

STEP_BOX = 8.0
STEP_GAP = 3.0
_ROW_HEAD = {"Table": {"Scope": "/Row"}}
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
        pen = Pen(canvas, self.width)
        left, bottom = canvas.absolutePosition(0, 0)
        box = f"[{left:.2f} {bottom:.2f} {left + self.width:.2f} {bottom + self.height:.2f}]"
        figure = Element(
            "Figure",
            alternative=self._said(),
            attributes={"Layout": {"BBox": box, "Placement": "/Block"}},
        )
        with canvas.tag(figure):
            canvas.saveState()
            top = self.height - self._HEAD
            for step in range(LOWEST, HIGHEST + 1):
                x = self._x(step)
                pen.colours(stroke=PALE, width=0.5)
                pen.line(x, self._FOOT, x, top + 2)
                self._draw_step_words(pen, step, x)
            for number, bar in enumerate(self._bars):
                self._draw_row(pen, bar, top - self._ROW * (number + 1))
            self._draw_legend(pen)
            canvas.restoreState()

    def _said(self) -> str:
        """Return what the picture shows, for those who do not see it."""
        return "; ".join(
            f"{bar.name}: {self._not_scored if bar.value is None else bar.value}"
            + (f" ({self._legend[1]}: {bar.previous})" if bar.previous is not None else "")
            for bar in self._bars
        )

    def _x(self, value: float) -> float:
        """Return the x coordinate of a score; the outermost steps stand in from the edges for their words."""
        # The axis is always 1 to 5. One that fitted the scores would make a tenth of a point look like a
        # change.
        return (self.width - self._FIGURE) * (value - LOWEST) / (HIGHEST - LOWEST)

    def _draw_step_words(self, pen: Pen, step: int, x: float) -> None:
        anchor = Anchor.START if step == LOWEST else Anchor.MIDDLE
        y = self.height - 12
        pen.text(x, y, self._figures(str(step)), Lettering(9, Face.BOLD, anchor, INK))
        room = (self.width - self._FIGURE) / (HIGHEST - LOWEST) - 6
        for number, line in enumerate(_two_lines(self._scale[step - LOWEST], room)):
            pen.text(x, y - 10.5 - 9 * number, line, Lettering(7.5, anchor=anchor, colour=QUIET))

    def _draw_row(self, pen: Pen, bar: ScoreBar, y: float) -> None:
        name = fonts.fitted(bar.name, self.width - self._FIGURE, 9)
        # White behind the words, so that the lines of the axis do not run through them.
        pen.colours(fill=grey(1))
        words = f"{name}   {bar.remark}" if bar.remark else name
        pen.box(-1, y + 20, (fonts.width(words, 9) + 4, 14), fill=True)
        end = pen.text(0, y + 23, name, Lettering(9, colour=INK))
        pen.text(end + 8, y + 23, bar.remark, Lettering(8, Face.ITALIC, colour=QUIET))
        figure = Lettering(13, Face.BOLD, Anchor.END, INK)
        if bar.value is None:
            pen.text(4, y + 7, self._not_scored, Lettering(8, Face.ITALIC, colour=QUIET))
        else:
            pen.colours(fill=ACCENT)
            pen.box(self._x(LOWEST), y + 5, (self._x(float(bar.value)) - self._x(LOWEST), 11), fill=True)
            pen.text(self.width, y + 6, self._figures(str(bar.value)), figure)
        # Drawn last, so that the bar of an equal score does not cover last year's mark.
        if bar.previous is not None:
            _diamond(pen, self._x(float(bar.previous)), y + 10.5)

    def _draw_legend(self, pen: Pen) -> None:
        pen.colours(fill=ACCENT)
        pen.box(0, 4, (16, 7), fill=True)
        lettering = Lettering(8, colour=QUIET)
        end = 22 + pen.text(22, 4.5, self._legend[0], lettering)
        # A legend for a mark that is nowhere makes readers look for it.
        if any(bar.previous is not None for bar in self._bars):
            _diamond(pen, end + 24, 7.5)
            pen.text(end + 34, 4.5, self._legend[1], lettering)


def draw_steps(pen: Pen, x: float, y: float, score: Fraction | None) -> None:
    """Draw a score as five boxes, filled from where lines begin; a half point fills half a box."""
    pen.canvas.saveState()
    pen.colours(stroke=ACCENT if score is not None else PALE, fill=ACCENT, width=0.7)
    for step in range(LOWEST, HIGHEST + 1):
        begin = x + (step - LOWEST) * (STEP_BOX + STEP_GAP)
        # A mean of 22/9 fills four ninths of the third box. A float is exact enough for ink.
        filled = 0.0 if score is None else min(max(float(score) - (step - 1), 0.0), 1.0)
        if filled:
            pen.box(begin, y, (STEP_BOX * filled, STEP_BOX), fill=True)
        pen.box(begin, y, (STEP_BOX, STEP_BOX), stroke=True)
    pen.canvas.restoreState()


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
        self._below = plain_paragraph(
            quiet, Style(size=8.5, leading=12.5, colour=QUIET, after=0, follows_paper=True)
        )

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
        pen = Pen(canvas, self.width)
        draw_steps(pen, 0, y, self._score)
        with canvas.tag(Element("P")):
            end = x + pen.text(x, y + 0.5, self._strong, Lettering(9.5, Face.BOLD, colour=INK))
            if not self._is_broken and self._quiet:
                pen.text(end, y + 0.5, " ", Lettering(8.5))
                pen.text(end + 8, y + 0.5, self._quiet, Lettering(8.5, colour=QUIET))
        if self._is_broken:
            self._below.draw_on(canvas, 0, 0)


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
        pen = Pen(canvas, self.width)
        table = Element("Table")
        canvas.saveState()
        top = self.height
        for row, lines in zip(self._rows, self._names, strict=True):
            bottom, y = top - self._height_of(lines), top - self._ROW
            pen.colours(stroke=TINT, width=0.8)
            pen.line(0, bottom, self.width, bottom)
            in_row = Element("TR", table)
            name = Element("Link", Element("TH", in_row, attributes=_ROW_HEAD), alternative=row.name)
            with canvas.tag(name):
                for number, line in enumerate(lines):
                    pen.text(0, y + 6 - number * self._LINE, line, Lettering(9.5, colour=INK))
            with canvas.group(name):
                # The whole row and not the name alone: on a screen it is easier to hit.
                canvas.link(f"#{row.key}", (0, bottom, self.width, top))
            top = bottom
            self._draw_figures(pen, row, y, in_row)
        canvas.restoreState()

    def _draw_figures(self, pen: Pen, row: DimensionRow, y: float, in_row: Element) -> None:
        # Of principle 1: five empty boxes would say that the panel has not scored yet, and it never does.
        if not row.figure:
            return
        draw_steps(pen, self._steps_at, y + 5.5, row.score)
        with pen.canvas.tag(Element("TD", in_row)):
            pen.text(self.width - self._FIGURE, y + 6, row.figure, Lettering(9.5, Face.BOLD, Anchor.END, INK))
        with pen.canvas.tag(Element("TD", in_row)):
            pen.text(self.width, y + 6, row.weight, Lettering(9.5, anchor=Anchor.END, colour=QUIET))


def _diamond(pen: Pen, x: float, y: float, radius: float = 5.0) -> None:
    pen.colours(fill=grey(1), stroke=INK, width=1.2)
    pen.shape([(x, y + radius), (x + radius, y), (x, y - radius), (x - radius, y)], stroke=True, fill=True)


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

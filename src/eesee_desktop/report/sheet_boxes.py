"""What is ticked and written on a score sheet: boxes and lines on paper, fields in a form."""

from __future__ import annotations

from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from eesee_desktop.domain.instrument import Dimension
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.sheet import (
    FIELD_MEMBER,
    REASON_LIMIT_CHARACTERS,
    SheetHead,
    option_of,
    reason_field,
    score_field,
)
from eesee_desktop.report import fonts
from eesee_desktop.report.blocks import Piece, prose
from eesee_desktop.report.fonts import Face, Lettering
from eesee_desktop.report.layout import grey
from eesee_desktop.report.phrases import PanelPhrase
from eesee_desktop.report.sheet_frame import BLACK, SHEET_BODY
from eesee_desktop.report.text import Words

_BOX = 20.0
_DIGIT = 17.0
_DIGIT_LEFT = _BOX + 13
_TEXT_LEFT = _DIGIT_LEFT + 21
_LINE = 25.0
_LEAST_REASON = 70.0
_MOST_REASON = 280.0
_MEMBER_LIMIT_CHARACTERS = 40


class SheetForm:
    """The form fields of a sheet, drawn where the flowables stand."""

    def __init__(self, canvas: Canvas, words: Words) -> None:
        self._form = canvas.acroForm
        self._canvas = canvas
        self._words = words

    def add_head(self, head: SheetHead, *, is_member_open: bool) -> None:
        """Add what the sheet says about itself, not seen and not to be changed.

        Args:
            is_member_open: The pseudonym is filled in by hand, in a field of its own.
        """
        for name, value in head.as_fields().items():
            if name == FIELD_MEMBER and is_member_open:
                continue
            self._form.textfield(
                name=name,
                value=value,
                x=0,
                y=0,
                width=1,
                height=1,
                maxlen=0,
                fontSize=1,
                borderWidth=0,
                annotationFlags="hidden",
                fieldFlags="readOnly",
            )

    def add_score(self, dimension: Dimension, score: Score | None, at: tuple[float, float]) -> None:
        """Add one circle of the choice for a dimension, its lower left corner ``at`` a place of the page."""
        self._form.radio(
            name=score_field(dimension.id),
            value=option_of(score),
            tooltip=self._words(PanelPhrase.TOOLTIP_SCORE, dimension=self._name(dimension)),
            x=at[0],  # type: ignore[arg-type]  # points need not be whole
            y=at[1],  # type: ignore[arg-type]  # as above
            size=_BOX,  # type: ignore[arg-type]  # as above
            borderWidth=1,
            borderColor=BLACK,
            fillColor=grey(1),
            textColor=BLACK,
            fieldFlags="radio",
        )

    def add_reason(self, dimension: Dimension, box: tuple[float, float, float, float]) -> None:
        """Add the field for a reason; ``box`` is x, y, width and height on the page."""
        tooltip = self._words(PanelPhrase.TOOLTIP_REASON, dimension=self._name(dimension))
        self._add_text(reason_field(dimension.id), tooltip, box, REASON_LIMIT_CHARACTERS, "multiline")

    def add_member(self, box: tuple[float, float, float, float]) -> None:
        """Add the field for the pseudonym; ``box`` is x, y, width and height on the page."""
        tooltip = self._words(PanelPhrase.TOOLTIP_MEMBER)
        self._add_text(FIELD_MEMBER, tooltip, box, _MEMBER_LIMIT_CHARACTERS, "")

    def _add_text(
        self, name: str, tooltip: str, box: tuple[float, float, float, float], limit: int, flags: str
    ) -> None:
        x, y, width, height = box
        self._form.textfield(
            name=name,
            tooltip=tooltip,
            x=x,  # type: ignore[arg-type]  # points need not be whole
            y=y,  # type: ignore[arg-type]  # as above
            width=width,  # type: ignore[arg-type]  # as above
            height=height,  # type: ignore[arg-type]  # as above
            maxlen=limit,
            fontName="Helvetica",
            fontSize=12,
            borderWidth=1,
            borderColor=BLACK,
            fillColor=grey(1),
            textColor=BLACK,
            fieldFlags=flags,
        )

    def _name(self, dimension: Dimension) -> str:
        return f"{dimension.id} {dimension.name.in_language(self._words.language)}"


class LevelRow(Flowable):
    """A box and what ticking it means.

    Args:
        score: None for an abstention.
        figure: Printed large behind the box; empty for none.
    """

    def __init__(
        self,
        dimension: Dimension,
        score: Score | None,
        figure: str,
        pieces: list[Piece],
        form: SheetForm | None,
    ) -> None:
        super().__init__()
        self._figure = figure
        self._left = _TEXT_LEFT if figure else _DIGIT_LEFT
        self._dimension = dimension
        self._score = score
        self._text = prose(pieces, replace(SHEET_BODY, leading=16.0, after=0))
        self._form = form
        self.spaceAfter = 6.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        tall = self._text.wrap(availWidth - self._left, availHeight)[1]
        self.height = max(tall + 2, _BOX + 2)
        return availWidth, self.height

    def draw(self) -> None:
        """Draw box and words, the box level with the first line."""
        canvas, y = self.canv, self.height - _BOX
        lift = 2.0 if self._figure else (_BOX - self._text.height) / 2
        self._text.drawOn(canvas, self._left, self.height - self._text.height - max(lift, 0.0))
        fonts.draw(canvas, _DIGIT_LEFT, y + 3.5, self._figure, Lettering(_DIGIT, Face.BOLD, colour=BLACK))
        if self._form is not None:
            self._form.add_score(self._dimension, self._score, canvas.absolutePosition(0, y))
            return
        canvas.saveState()
        canvas.setStrokeColor(BLACK)
        canvas.setLineWidth(1.2)
        canvas.rect(0, y, _BOX, _BOX, stroke=1, fill=0)
        canvas.restoreState()


class ReasonSpace(Flowable):
    """Room for a reason: the rest of the page, ruled for handwriting or one field of a form."""

    def __init__(self, dimension: Dimension, label: str, form: SheetForm | None) -> None:
        super().__init__()
        self._dimension = dimension
        self._label = label
        self._form = form

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return all the room there is, if it is enough."""
        self.width = availWidth
        self.height = min(max(availHeight - 1, _LEAST_REASON), _MOST_REASON)
        return availWidth, self.height

    def draw(self) -> None:
        """Draw the label and the room below it."""
        canvas = self.canv
        fonts.draw(canvas, 0, self.height - 14, self._label, Lettering(12.5, Face.BOLD, colour=BLACK))
        top = self.height - 22
        if self._form is not None:
            x, y = canvas.absolutePosition(0, 0)
            self._form.add_reason(self._dimension, (x, y, self.width, top))
            return
        canvas.saveState()
        canvas.setStrokeColor(grey(0.45))
        canvas.setLineWidth(0.6)
        y = top - _LINE + 4
        while y >= 0:
            canvas.line(0, y, self.width, y)
            y -= _LINE
        canvas.restoreState()


class PseudonymLine(Flowable):
    """Where a member writes the pseudonym, on a sheet that was not made for anybody in particular."""

    def __init__(self, label: str, form: SheetForm | None) -> None:
        super().__init__()
        self._label = label
        self._form = form
        self.height = 34.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        return availWidth, self.height

    def draw(self) -> None:
        """Draw label and line, or label and field."""
        canvas = self.canv
        end = fonts.draw(canvas, 0, 10, self._label, Lettering(12.5, Face.BOLD, colour=BLACK)) + 10
        if self._form is not None:
            x, y = canvas.absolutePosition(end, 3)
            self._form.add_member((x, y, 160, 24))
            return
        canvas.setStrokeColor(BLACK)
        canvas.setLineWidth(0.8)
        canvas.line(end, 7, end + 180, 7)

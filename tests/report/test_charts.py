"""What is drawn says the same as what is written beside it."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.charts import STEP_BOX, draw_steps
from eesee_desktop.report.pen import Pen


def _filled(score: Fraction | None) -> list[float]:
    """Return how much of each box is filled, from the left, in boxes; boxes that are only outlined left out."""
    stream = BytesIO()
    canvas = PaperCanvas(stream)
    draw_steps(Pen(canvas, 100), 0, 0, score)
    canvas.save()
    reader = PdfReader(stream)
    widths, pending = [], 0.0
    for operands, operator in ContentStream(reader.pages[0].get_contents(), reader).operations:
        if operator == b"re":
            pending = float(operands[2])
        elif operator in {b"f", b"f*"}:
            widths.append(round(pending / STEP_BOX, 3))
    return widths


@pytest.mark.parametrize(
    ("score", "boxes"),
    [
        (Fraction(1), [1]),
        (Fraction(2), [1, 1]),
        (Fraction(5, 2), [1, 1, 0.5]),
        (Fraction(22, 9), [1, 1, 0.444]),
        (Fraction(5), [1, 1, 1, 1, 1]),
        (None, []),
    ],
)
def test_as_many_boxes_are_filled_as_the_score_says(score: Fraction | None, boxes: list[float]) -> None:
    """A score of 2 fills two boxes of five, a half half a box, no score none."""
    assert _filled(score) == boxes

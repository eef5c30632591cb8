"""Operators of a page, as ReportLab writes them and in a fraction of its time.

A draft is some twenty thousand of them. Each is to the byte what ReportLab would write: a submission is judged by
printing its draft again, so that nothing here may look better than it did.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str

from eesee_desktop.report.library import PATH_OPS, Canvas

_NUMBERS_KEPT = 8192
_OPAQUE = 1


@lru_cache(maxsize=_NUMBERS_KEPT)
def number(value: float) -> str:
    """Return a number as ReportLab writes it: with six digits that count."""
    found: str = fp_str(value)
    return found


@lru_cache(maxsize=_NUMBERS_KEPT)
def written(value: float) -> str:
    """Return a number as our own operators have it: to a thousandth of a point."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


class OperatorCanvas(Canvas):
    """ReportLab's canvas, which writes anew what it wrote before: most colours, places and lines come again."""

    # ReportLab's own, which its stub leaves out.
    _code: list[str]
    _currentMatrix: tuple[float, ...]  # noqa: N815  ReportLab's name
    _lineWidth: float  # noqa: N815  as above
    _fillMode: int  # noqa: N815  as above
    _fillColorObj: Any  # noqa: N815  as above
    _strokeColorObj: Any  # noqa: N815  as above

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401  ReportLab's own
        self._is_opaque = True
        super().__init__(*arguments, **options)

    def fill_with(self, aColor: Any, alpha: float | None = None) -> None:  # noqa: ANN401, N803  as ReportLab has it
        """Choose the colour of letters and areas."""
        if self._is_quick(aColor, alpha):
            self._fillColorObj = aColor
            self._code.append(_said(aColor, "rg"))
        else:
            super().setFillColor(aColor, alpha)

    setFillColor = fill_with  # noqa: N815  the name by which ReportLab calls it

    def stroke_with(self, aColor: Any, alpha: float | None = None) -> None:  # noqa: ANN401, N803  as above
        """Choose the colour of lines."""
        if self._is_quick(aColor, alpha):
            self._strokeColorObj = aColor
            self._code.append(_said(aColor, "RG"))
        else:
            super().setStrokeColor(aColor, alpha)

    setStrokeColor = stroke_with  # noqa: N815  as above

    def _is_quick(self, colour: Any, alpha: float | None) -> bool:  # noqa: ANN401  as above
        if type(colour) is Color and alpha is None and colour.alpha == _OPAQUE:
            return self._is_opaque
        # From now on each colour says how much of it is seen.
        self._is_opaque = False
        return False

    def translate(self, dx: float, dy: float) -> None:
        """Move the origin."""
        # Two moves in a row become one, which is ReportLab's to work out.
        if self._code and self._code[-1].endswith(" cm"):
            super().translate(dx, dy)
            return
        a, b, c, d, e, f = self._currentMatrix
        self._currentMatrix = (a, b, c, d, a * dx + c * dy + e, b * dx + d * dy + f)
        self._code.append(f"1 0 0 1 {number(dx)} {number(dy)} cm")

    def line_width(self, width: float) -> None:
        """Choose how wide lines are, in points."""
        self._lineWidth = width
        self._code.append(f"{number(width)} w")

    setLineWidth = line_width  # noqa: N815  the name by which ReportLab calls it

    def rect(  # noqa: PLR0913, PLR0917  as ReportLab has it
        self, x: float, y: float, width: float, height: float, stroke: float = 1, fill: float = 0
    ) -> None:
        """Draw a rectangle."""
        painted = PATH_OPS[stroke, fill, self._fillMode]
        self._code.append(f"n {number(x)} {number(y)} {number(width)} {number(height)} re {painted}")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a line."""
        self._code.append(f"n {number(x1)} {number(y1)} m {number(x2)} {number(y2)} l S")


@lru_cache(maxsize=256)
def _said(colour: Color, operator: str) -> str:
    return f"{number(colour.red)} {number(colour.green)} {number(colour.blue)} {operator}"

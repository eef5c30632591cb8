"""What ReportLab's own layout does for us: tables, and making smaller what fits on no page.

Loaded by the documents that have such a thing: see :mod:`eesee_desktop.report.flowing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reportlab.platypus import flowables, tables

from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.flowing import Flowable, Spacer


class _Lent(flowables.Flowable):
    """A thing of ours inside of one of ReportLab's."""

    canv: Any

    def __init__(self, ours: Flowable) -> None:
        super().__init__()
        self._ours = ours
        self.spaceBefore, self.spaceAfter = ours.space_before, ours.space_after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size for a room."""
        with self._lent_canvas():
            self.width, self.height = self._ours.wrap(availWidth, availHeight)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803  ReportLab's names
        """Return its parts."""
        with self._lent_canvas():
            parts = self._ours.split(availWidth, availHeight)
        if len(parts) == 1:
            # It fits after all, by what rounding adds up to; a table of ReportLab's takes a second part for granted.
            parts.append(Spacer(0, 0))
        return [_Lent(part) for part in parts]

    def draw(self) -> None:
        """Draw it; the origin is where it stands."""
        self._ours.canv = self.canv
        try:
            self._ours.draw()
        finally:
            del self._ours.canv

    @contextmanager
    def _lent_canvas(self) -> Iterator[None]:
        if not hasattr(self, "canv"):  # a cell that is measured with nothing to draw on
            yield
            return
        self._ours.canv = self.canv
        try:
            yield
        finally:
            # Or it would be copied with whatever ReportLab copies.
            del self._ours.canv


class _Borrowed(Flowable):
    """A thing of ReportLab's among ours."""

    def __init__(self, theirs: Any) -> None:  # noqa: ANN401  its stubs know no attributes
        super().__init__()
        self.theirs = theirs
        self.space_before, self.space_after = theirs.getSpaceBefore(), theirs.getSpaceAfter()

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size for a room."""
        self._lend_canvas()
        self.width, self.height = self.theirs.wrap(availWidth, availHeight)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803  ReportLab's names
        """Return its parts."""
        self._lend_canvas()
        return [_Borrowed(part) for part in self.theirs.split(availWidth, availHeight)]

    def draw_on(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it at a place."""
        self.theirs.drawOn(canvas, x, y)

    def _lend_canvas(self) -> None:
        if hasattr(self, "canv"):  # not where it is only measured
            self.theirs.canv = self.canv


def table(
    rows: Sequence[Sequence[Flowable]],
    style: Sequence[Any],
    *,
    repeated: int,
    before: float,
    after: float,
) -> Flowable:
    """Return a table whose columns are equally wide.

    Args:
        style: As ReportLab's ``TableStyle`` has it.
        repeated: So many rows come again on each page.
        before: Points above it; below it ``after``.
    """
    count = len(rows[0])
    made = tables.Table(
        [[_Lent(cell) for cell in row] for row in rows],
        # Equal widths: by content, one long word would decide.
        colWidths=[f"{100 / count}%"] * count,
        repeatRows=repeated,
        # A cell may be longer than a page, since it is prose; without this such a row could not be
        # printed.
        splitInRow=1,
        spaceBefore=before,
        spaceAfter=after,
        hAlign="LEFT",
    )
    made.setStyle(tables.TableStyle([*style]))
    return _Borrowed(made)


def shrunk(flowable: Flowable, width: float, height: float) -> Flowable:
    """Return a thing made so much smaller that it fits into a room."""
    inside = flowable.theirs if isinstance(flowable, _Borrowed) else _Lent(flowable)
    return _Borrowed(flowables.KeepInFrame(width, height, [inside], mode="shrink"))

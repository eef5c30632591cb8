"""What flows down a page, and the frame that it flows into.

The same measures as ReportLab's own layout, to the last operator, by a tenth of its code: that one brings an HTML
parser, tables and document templates along, which take half as long to load as a draft takes to print. Names are
ReportLab's where its parts are given ours, see :mod:`eesee_desktop.report.library_layout`.
"""

from __future__ import annotations

from eesee_desktop.report.canvas import PaperCanvas

_FUZZ = 1e-6
"""Points by which a thing may be higher than its room: what rounding adds up to."""


class Flowable:
    """A thing that is measured for a width, drawn, and may be divided.

    Attributes:
        width: Points; known when it was wrapped, as is ``height``.
        space_before: Points above it, unless it stands at the top; the space after what stands above counts towards it.
        space_after: Points below it.
        canv: The canvas while it is placed and drawn on.
    """

    canv: PaperCanvas

    def __init__(self) -> None:
        self.width = 0.0
        self.height = 0.0
        self.space_before = 0.0
        self.space_after = 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size for a room."""
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: ARG002, N803  ReportLab's names
        """Return parts, the first of which fits into a room; none where it cannot be divided so."""
        return []

    def draw(self) -> None:
        """Draw it, its lower left corner at the origin."""

    def draw_on(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """Draw it at a place."""
        canvas.saveState()
        canvas.translate(x, y)
        self.canv = canvas
        self.draw()
        del self.canv
        canvas.restoreState()


class Spacer(Flowable):
    """Nothing, of a height."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height


class Frame:
    """A room that fills from the top.

    Args:
        x: Of its lower left corner, as ``y``.
    """

    def __init__(self, x: float, y: float, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._x = x
        self._bottom = y
        self._reached = y + height
        self._is_empty = True
        self._space_above = 0.0

    def add(self, flowable: Flowable, canvas: PaperCanvas) -> bool:
        """Draw a thing below what is there already; tell whether it fitted."""
        flowable.canv = canvas
        try:
            before = self._before(flowable)
            room = self._reached - self._bottom - before
            if room <= 0:
                return False
            _, height = flowable.wrap(self.width, room)
            y = self._reached - (height + before)
            if y < self._bottom - _FUZZ:
                return False
            after = flowable.space_after
            flowable.draw_on(canvas, self._x, y)
        finally:
            flowable.__dict__.pop("canv", None)
        y -= after
        self._space_above = after
        self._is_empty = self._is_empty and y == self._reached
        self._reached = y
        return True

    def split(self, flowable: Flowable, canvas: PaperCanvas) -> list[Flowable]:
        """Return the parts of a thing, the first of which fits into what is left."""
        room = self._reached - self._bottom - self._before(flowable)
        if room <= 0:
            return []
        flowable.canv = canvas
        try:
            return flowable.split(self.width, room)
        finally:
            flowable.__dict__.pop("canv", None)

    def _before(self, flowable: Flowable) -> float:
        return 0.0 if self._is_empty else max(flowable.space_before - self._space_above, 0.0)

"""ReportLab, loaded without the shaping library that it would load for itself where there is one.

Nothing of ours is shaped by ReportLab (:mod:`eesee_desktop.report.shaping` does that), and a draft in Latin letters
needs no shaping: loading HarfBuzz takes as long as setting a third of its pages.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec

__all__ = ["PATH_OPS", "Canvas", "TTFont"]


class _Refusal:
    """Refuses a module to one thread: another may be shaping a text meanwhile."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._thread = threading.get_ident()

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Leave every other module to those who find it."""
        if name == self._name and threading.get_ident() == self._thread:
            raise ModuleNotFoundError(name=name)
        return None


@contextmanager
def _without(name: str) -> Iterator[None]:
    refusal = _Refusal(name)
    sys.meta_path.insert(0, refusal)
    try:
        yield
    finally:
        sys.meta_path.remove(refusal)


with _without("uharfbuzz"):
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import PATH_OPS, Canvas  # type: ignore[attr-defined]  # the stub leaves one out

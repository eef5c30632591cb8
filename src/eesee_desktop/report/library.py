"""ReportLab, loaded without two libraries that it would load for itself where they are.

Nothing of ours is shaped by ReportLab (:mod:`eesee_desktop.report.shaping` does that), and a draft in Latin letters
needs no shaping: loading HarfBuzz takes as long as setting a third of its pages. No page of ours has a picture that
pillow reads, and a package of the program has none. It is left out where this module is loaded before anything else of
ReportLab.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType

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


@contextmanager
def _with_empty(name: str, part: str) -> Iterator[None]:
    """Give an empty module with an empty part in the place of one that nothing else of ours asks for."""
    if name in sys.modules:
        yield
        return
    whole, inside = ModuleType(name), ModuleType(f"{name}.{part}")
    setattr(whole, part, inside)
    sys.modules |= {name: whole, inside.__name__: inside}
    try:
        yield
    finally:
        del sys.modules[name], sys.modules[inside.__name__]


with _without("uharfbuzz"), _with_empty("PIL", "Image"):
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import PATH_OPS, Canvas  # type: ignore[attr-defined]  # the stub leaves one out

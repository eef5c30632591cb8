"""How many of our own functions, or lines of any Python, something takes: counts that are the same on any machine."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType
from typing import TYPE_CHECKING

from support_sources import CHECKOUT

if TYPE_CHECKING:
    from _typeshed import TraceFunction

_OURS = str(CHECKOUT / "src" / "eesee_desktop")


@dataclass
class Calls:
    """What was called while something was done.

    Attributes:
        by_place: How often each function was entered, by module and qualified name; generators and comprehensions,
            as Python enters them, included.
        way: Our functions on the stack when ``end`` was first entered, the outermost first.
    """

    by_place: Counter[str] = field(default_factory=Counter)
    way: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """How many calls there were."""
        return self.by_place.total()


def counted(work: Callable[[], object], end: str = "") -> Calls:
    """Do some work and return what it called of ours.

    What a timer starts meanwhile is not part of it: whether it falls due depends on the machine.

    Args:
        end: A function, as ``storage.prepared.Prepared.run``, of which the way to it is told.
    """
    found = Calls()
    apart: list[FrameType] = []

    def note(frame: FrameType, kind: str, _argument: object) -> None:
        if apart:
            if kind == "return" and frame is apart[0]:
                apart.clear()
        elif kind == "call" and frame.f_code.co_filename.startswith(_OURS):
            place = _place(frame)
            if place.endswith("_timeout"):
                apart.append(frame)
                return
            found.by_place[place] += 1
            if place == end and not found.way:
                found.way = _way_to(frame)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return found


def lines_run(work: Callable[[], object]) -> int:
    """Do some work and return how many lines of Python ran, ours and those of libraries."""
    count = 0

    def note(_frame: FrameType, kind: str, _argument: object) -> TraceFunction:
        nonlocal count
        count += kind == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def _way_to(frame: FrameType | None) -> tuple[str, ...]:
    way: list[str] = []
    while frame is not None:
        if frame.f_code.co_filename.startswith(_OURS):
            way.append(_place(frame))
        frame = frame.f_back
    return tuple(reversed(way))


def _place(frame: FrameType) -> str:
    module = frame.f_code.co_filename.removeprefix(_OURS)[1:].removesuffix(".py").replace(os.sep, ".")
    return f"{module}.{frame.f_code.co_qualname}"

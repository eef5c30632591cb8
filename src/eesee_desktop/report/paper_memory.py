"""What was worked out of texts, kept so that a text that did not change is read, measured and broken only once.

A draft is printed again with each pause in writing, and all but one of its paragraphs are those of the last time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")

_MOST = 2048
"""Of each kind; a report of some twenty pages has 250 paragraphs."""


class PaperMemory:
    """Keeps what functions made of texts; it goes with the open workspace, and no text outlives the lock.

    What a function makes has to follow from what it is given, and from the fonts that are installed: nothing else is
    asked whether it still holds.
    """

    def __init__(self) -> None:
        self._ways: dict[Callable[..., Any], Any] | None = {}
        self._fonts: tuple[str, ...] = ()

    def of(self, make: Callable[_Given, _Made], most: int = _MOST) -> Callable[_Given, _Made]:
        """Return a function as one that works a thing out only once.

        Args:
            make: Of arguments that can be compared; what it returns is never changed.
            most: So much is kept of it, what was asked for last.
        """
        ways = self._ways
        if ways is None:
            return make
        kept: Any = ways.get(make)
        if kept is None:
            kept = ways[make] = lru_cache(maxsize=most)(make)
        found: Callable[_Given, _Made] = kept
        return found

    def take_fonts(self, fonts: tuple[str, ...]) -> None:
        """Begin anew where other fonts are installed than before."""
        ways = self._ways
        if ways is not None and fonts != self._fonts:
            self._fonts = fonts
            ways.clear()

    def forget(self) -> None:
        """Let go of everything, and keep nothing from now on, though something may be printing still."""
        ways, self._ways = self._ways, None
        # Of a copy: on another thread a printing may be about to add to it.
        for kept in list((ways or {}).values()):
            kept.cache_clear()


_NOTHING = PaperMemory()
_NOTHING.forget()
# As with the language: asked where a text is set, forty calls below the one who has it.
_present: ContextVar[PaperMemory] = ContextVar("paper_memory", default=_NOTHING)


def paper_memory() -> PaperMemory:
    """Return what is kept by whoever is printing; outside of a printing nothing is."""
    return _present.get()


@contextmanager
def keeping(kept: PaperMemory) -> Iterator[None]:
    """Keep what is worked out of texts meanwhile."""
    token = _present.set(kept)
    try:
        yield
    finally:
        _present.reset(token)

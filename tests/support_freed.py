"""On which thread something is freed."""

from __future__ import annotations

import threading


class Freed:
    """Notes the thread on which it is freed.

    Args:
        on: What is noted.
        is_held_by_itself: Only a search for cycles finds that nothing else holds it.
    """

    def __init__(self, on: list[threading.Thread], *, is_held_by_itself: bool = False) -> None:
        self._on = on
        self._itself = self if is_held_by_itself else None

    def __call__(self, *_: object) -> None:
        """Be the work of a job."""

    def __del__(self) -> None:
        self._on.append(threading.current_thread())

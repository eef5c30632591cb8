"""Whether somebody sits at a terminal."""

from __future__ import annotations

import sys
from typing import TextIO


def is_at_terminal() -> bool:
    """Tell whether what is read from standard input is typed."""
    given: TextIO | None = sys.stdin  # none where a program is started without
    if given is None or not given.isatty():
        return False
    if sys.platform == "win32":
        # Windows takes its device of nothing for a terminal too, and would wait for ever, as in a task that runs
        # at night. Python reads a real one by a class of its own.
        raw = getattr(given.buffer, "raw", None)
        return type(raw).__name__ == "_WindowsConsoleIO"
    return True

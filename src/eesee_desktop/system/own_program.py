"""How this very program is started once more."""

from __future__ import annotations

import sys


def another_window(*arguments: str) -> tuple[str, list[str]]:
    """Return the program and the arguments that start the screen once more.

    A frozen program is its own interpreter: it knows no ``-m``, and would take it for an argument of its own.
    """
    if getattr(sys, "frozen", False):
        return sys.executable, list(arguments)
    return sys.executable, ["-m", "eesee_desktop", *arguments]

"""How this very program is started once more."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from eesee_desktop.system.resources import resource

_SMALL_VERIFIER = "--small-verifier"
UPDATE_FOLDER, UPDATE_MARK = ".update", "begun"
"""What an update works in, below the folder of the program, and in it the mark of one that is under way."""


def is_packaged() -> bool:
    """Tell whether this is a package of the program, whose Python nothing can be installed into."""
    return bool(getattr(sys, "frozen", False))


def another_window(*arguments: str) -> tuple[str, list[str]]:
    """Return the program and the arguments that start the screen once more.

    A frozen program is its own interpreter: it knows no ``-m``, and would take it for an argument of its own.
    """
    if is_packaged():
        return sys.executable, list(arguments)
    return sys.executable, ["-m", "eesee_desktop", *arguments]


def small_verifier(*arguments: str) -> list[str]:
    """Return the program and the arguments that run the small verifier, which shares no code with this program.

    Raises:
        FileNotFoundError: As :func:`resource`.
    """
    if is_packaged():
        return [sys.executable, _SMALL_VERIFIER, *arguments]
    # Isolated: neither the environment nor a file in the working folder alters what it does.
    return [sys.executable, "-I", str(_verifier_path()), *arguments]


def run_small_verifier(arguments: Sequence[str]) -> bool:
    """Be the small verifier where that is what a frozen program was started for; tell whether it was."""
    if not arguments or arguments[0] != _SMALL_VERIFIER:
        return False
    import runpy  # noqa: PLC0415  every verb passes here, and goes on

    path = str(_verifier_path())
    sys.argv = [path, *arguments[1:]]
    runpy.run_path(path, run_name="__main__")
    return True


def _verifier_path() -> Path:
    return resource("verify", "eesee_verify.py")

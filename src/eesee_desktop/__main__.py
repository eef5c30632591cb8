"""Start of the program on screen: ``eesee-desktop [--desk] [--workspace DIR]``, or ``python -m eesee_desktop``."""

from __future__ import annotations

import sys

from eesee_desktop.system.own_program import run_small_verifier
from eesee_desktop.system.version_before import start_the_version_before


def main() -> int:
    """Run the program with the arguments of the command line."""
    arguments = sys.argv[1:]
    ended = start_the_version_before(arguments)
    if ended is not None:
        return ended
    if run_small_verifier(arguments):
        return 0
    from eesee_desktop.app import run  # noqa: PLC0415  after the look at the copy

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())

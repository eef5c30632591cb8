"""Start of the program on screen: ``eesee-desktop [--desk] [--workspace DIR]``, or ``python -m eesee_desktop``."""

from __future__ import annotations

import sys

from eesee_desktop.app import run
from eesee_desktop.system.own_program import run_small_verifier


def main() -> int:
    """Run the program with the arguments of the command line."""
    arguments = sys.argv[1:]
    return 0 if run_small_verifier(arguments) else run(arguments)


if __name__ == "__main__":
    sys.exit(main())

"""Start of the program on screen: ``eesee-desktop [--desk] [--workspace DIR]``, or ``python -m eesee_desktop``."""

from __future__ import annotations

import sys

from eesee_desktop.app import run


def main() -> int:
    """Run the program with the arguments of the command line."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

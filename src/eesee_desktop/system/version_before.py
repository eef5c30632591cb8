"""What the program looks at before anything else: whether an update of its files was cut short."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from eesee_desktop.system.own_program import UPDATE_FOLDER, UPDATE_MARK, is_packaged


def start_the_version_before(arguments: Sequence[str]) -> int | None:
    """Where an update of this copy was cut short, put the version before in its place again, and be that.

    Returns:
        The exit code; None where there is nothing to put back.
    """
    # Looked for first of all: with half an update in place nobody knows which modules can be loaded. What is loaded
    # here is of the standard library but for two small modules.
    if not is_packaged():
        return None
    folder = Path(sys.executable).resolve().parent
    if not (folder / UPDATE_FOLDER / UPDATE_MARK).exists():
        return None
    import subprocess  # noqa: PLC0415  seldom needed

    from eesee_desktop.system.own_copy import undo_update  # noqa: PLC0415  as above

    undo_update(folder)
    # A process of its own: this one has loaded what may be of the other version.
    return subprocess.call([sys.executable, *arguments])  # noqa: S603  this very program

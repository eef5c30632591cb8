"""Sticks and disks that are plugged in."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStorageInfo

# Where systems put what is plugged in; everything else is the computer's own.
_PLACES = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


def plugged_in() -> tuple[Path, ...]:
    """Return the top folders of sticks and other disks that can be read at present."""
    found = (volume.rootPath() for volume in QStorageInfo.mountedVolumes() if volume.isReady())
    if os.name == "nt":
        own = os.environ.get("SYSTEMDRIVE", "C:").casefold()
        return tuple(Path(root) for root in found if not root.casefold().startswith(own))
    return tuple(Path(root) for root in found if f"{root}/".startswith(_PLACES))

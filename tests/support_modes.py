"""Who may read a file, asked so that the same test runs under Windows."""

from __future__ import annotations

import os
from pathlib import Path


def has_mode(path: Path, mode: int) -> bool:
    """Tell whether a file or folder has a mode; Windows has none, and there the rights of the person's folder hold."""
    return os.name == "nt" or path.stat().st_mode & 0o777 == mode

"""The files of a database: which is open here, which is still the same, and what lies beside it."""

from __future__ import annotations

import os
from pathlib import Path

from eesee_desktop.storage.page_seal import log_belongs
from eesee_desktop.system.files import when_let_go

FILE_MODE = 0o600

# What is open in this process. Where locks follow POSIX, closing any other descriptor of such a file gives them up.
OPEN: list[Path] = []

Identity = tuple[int, int]
"""Device and number of a file: what it is, whatever it is called."""


def identity_of(path: Path) -> Identity | None:
    """Return what lies at a path; None if nothing does."""
    try:
        found = os.stat(path)  # noqa: PTH116  after each commit: a Path costs as much again
    except OSError:
        return None
    return found.st_dev, found.st_ino


def log_beside(path: Path) -> Path:
    """Return where SQLite writes what is committed first."""
    return path.with_name(path.name + "-wal")


def commits_beside(path: Path) -> Path:
    """Return where each commit is counted, apart from the database."""
    return path.with_suffix(".commits")


def is_open_here(path: Path) -> bool:
    """Tell whether a file is open as a database in this process."""
    return path.resolve() in OPEN


def set_foreign_log_aside(path: Path, key: bytes) -> None:
    """Move a write-ahead log that is of another database out of the way, as after a copy over the file by hand.

    It stays beside, under a name that SQLite does not look for: with the database that it belongs to, it is whole.

    Raises:
        OSError: It cannot be moved.
    """
    log = path.with_name(f"{path.name}-wal")
    # One that is open here has its own log; and see Database.beside.
    if not is_open_here(path) and log.is_file() and not log_belongs(path, log, key):
        number = 0
        while (aside := log.with_name(f"{log.name}.of-another-database-{number}")).exists():
            number += 1
        when_let_go(lambda: log.rename(aside))

"""The files of a workspace in its folder: their names, and what is there, seen without loading the database layer."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

DATABASE_NAME = "workspace.db"
KEY_FILE_NAME = "workspace.key"
KEY_COPY_NAME = "workspace.key.copy"
COMMITS_NAME = "workspace.commits"
OPEN_NAME = "workspace.open"
MOVED_NAME = "workspace.moved"
TRIES_NAME = "workspace.tries"
BACKUPS_NAME = "backups"
_RESTORE_NAME = "workspace.restore"
BACKUP_SUFFIX = ".eesee-backup"
MADE_NAME = ".workspace-made"
"""A folder that holds a whole new workspace: what is still in it belongs one level up."""
NEW_PREFIX = ".new-"
"""Of a folder in which a workspace is being made: nothing in it counts yet."""


class Found(NamedTuple):
    """What lies in the folder of a workspace; a named tuple, as this is asked before the first paint.

    Attributes:
        has_database: The file with all that was written.
        has_key: The file that passphrase and recovery code open, or its second copy.
        has_traces: A log of commits, backups or copies of the program's own: there was a workspace.
    """

    has_database: bool
    has_key: bool
    has_traces: bool

    @property
    def is_whole(self) -> bool:
        """Both halves are there."""
        return self.has_database and self.has_key

    @property
    def is_empty(self) -> bool:
        """Nothing tells of a workspace."""
        return not (self.has_database or self.has_key or self.has_traces)


def look_into(folder: Path) -> Found:
    """Tell what of a workspace lies in a folder; a new one counts as there before it was moved to its place."""
    try:
        names = set(os.listdir(folder))  # noqa: PTH208  one look; a Path for each entry would cost more
    except OSError:
        names = set()
    if MADE_NAME in names:
        with suppress(OSError):
            names |= set(os.listdir(folder / MADE_NAME))  # noqa: PTH208  as above
    return Found(
        DATABASE_NAME in names,
        bool({KEY_FILE_NAME, KEY_COPY_NAME} & names),
        bool({COMMITS_NAME, BACKUPS_NAME} & names) or any(_is_copy(name) for name in names),
    )


def looks_begun(folder: Path) -> bool:
    """Tell whether there is a workspace in a folder, without loading the database layer.

    A test holds this to what :func:`services.workspace.has_workspace` says.
    """
    return look_into(folder).has_database or (folder / _RESTORE_NAME).is_file()


def followed(folder: Path) -> Path:
    """Return where the workspace of a folder lies now: elsewhere, if it was moved from there to a safe place."""
    if (folder / DATABASE_NAME).is_file():
        return folder
    try:
        target = Path((folder / MOVED_NAME).read_text("utf-8").rstrip("\n"))
    except (OSError, ValueError):
        return folder
    # Only if it is there: the note may have come to another computer, which has no such place.
    return target if (target / DATABASE_NAME).is_file() else folder


def _is_copy(name: str) -> bool:
    return name.startswith("workspace-before-") and name.endswith(".db")

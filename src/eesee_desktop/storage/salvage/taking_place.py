"""A salvaged database takes the place of the damaged one, which stays beside it.

The new one first stands there under the name that the damaged one will have, and a suffix. From then on there is one
way, and each step finds out whether it was done: what was begun is finished at the next start. At no moment does a log
lie beside a database that it does not belong to without that start knowing.
"""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from eesee_desktop.storage.database import DATABASE_NAME
from eesee_desktop.storage.salvage.pages import LOG_SUFFIX
from eesee_desktop.system.files import known_error

KEPT_BEGINNING = "workspace-damaged-"
_READY = ".salvaged"


def take_place(folder: Path, salvaged: Path, at: datetime) -> Path:
    """Put a database in the place of the damaged one; return under what name that one stays.

    Args:
        salvaged: In the same folder, closed and whole.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE.
    """
    kept = folder / f"{KEPT_BEGINNING}{at:%Y%m%d-%H%M%S}.db"
    try:
        _bring_to_disk(salvaged)
        salvaged.replace(kept.with_name(kept.name + _READY))
        _bring_to_disk(folder)
    except OSError as error:
        raise known_error(error, kept) from error
    finish_taking_place(folder)
    return kept


def finish_taking_place(folder: Path) -> None:
    """Finish what was begun, if anything was; a power cut may have come between.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE.
    """
    for ready in sorted(folder.glob(f"{KEPT_BEGINNING}*{_READY}")):
        kept = ready.with_name(ready.name.removesuffix(_READY))
        try:
            _finish(folder / DATABASE_NAME, kept, ready)
        except OSError as error:
            raise known_error(error, kept) from error


def _finish(database: Path, kept: Path, ready: Path) -> None:
    log = database.with_name(database.name + LOG_SUFFIX)
    for path, beside in ((database, kept), (log, kept.with_name(kept.name + LOG_SUFFIX))):
        if path.is_file() and not beside.exists():
            _give_second_name(path, beside)
    _bring_to_disk(database.parent)
    # Before the new one is there: a log that lies beside a database is taken for its own.
    log.unlink(missing_ok=True)
    _bring_to_disk(database.parent)
    ready.replace(database)
    _bring_to_disk(database.parent)


def _give_second_name(path: Path, other: Path) -> None:
    try:
        # A second name and no second copy: what is damaged may be as large as all the room that is left.
        os.link(path, other)
    except OSError:
        # Sticks often know one name a file.
        part = other.with_name(other.name + ".part")
        shutil.copyfile(path, part)
        part.chmod(0o600)
        _bring_to_disk(part)
        part.replace(other)


def _bring_to_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    # Windows opens no folder as a file, and writes names through by itself.
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

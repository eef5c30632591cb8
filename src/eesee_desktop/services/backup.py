"""Verbs of keeping: an encrypted copy of a workspace in another place, and a workspace from such a copy."""

from __future__ import annotations

import contextlib
import shutil
from datetime import datetime
from pathlib import Path

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.workspace import LAST_BACKUP, Workspace
from eesee_desktop.storage.database import FILE_MODE
from eesee_desktop.storage.workspace_folder import FOLDER_MODE
from eesee_desktop.system.files import known_error
from eesee_desktop.system.workspace_files import DATABASE_NAME, KEY_FILE_NAME

_FILES = (DATABASE_NAME, KEY_FILE_NAME)


def back_up(workspace: Workspace, folder: Path) -> Path:
    """Write a copy of database and key file into a new folder, named after the moment; whole or not at all.

    It opens with the passphrase and the recovery code that hold now, also after they were changed here.

    Args:
        folder: Where the new folder is made: a stick, a disk.

    Returns:
        The new folder.

    Raises:
        KnownError: BACKUP_FAILED with the path; FILE_EXISTS if there is one of this second.
    """
    # Sorts by name as by time, and two backups of a day do not meet.
    target = folder / f"eesee-backup-{workspace.clock():%Y%m%d-%H%M%S}"
    aside = target.with_name(f".{target.name}.part")
    if target.exists():
        raise KnownError(ErrorCode.FILE_EXISTS, path=str(target))
    try:
        aside.mkdir(mode=FOLDER_MODE)
        # Both files travel together: the database without its key file, or with a later one, opens for nobody.
        workspace.database.copy(aside / DATABASE_NAME)
        _copy(workspace.folder / KEY_FILE_NAME, aside / KEY_FILE_NAME)
        # A folder with the name of a backup is a whole backup; one that was interrupted never gets the name.
        aside.rename(target)
    except OSError as error:
        raise KnownError(ErrorCode.BACKUP_FAILED, path=str(target)) from error
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(aside)
    # The copy is whole and in its place, whatever becomes of the note about it.
    with contextlib.suppress(KnownError):
        workspace.ui_state.set(LAST_BACKUP, workspace.clock().isoformat())
    return target


def last_backup(workspace: Workspace) -> datetime | None:
    """Return when the workspace was last backed up by :func:`back_up`, aware; None if never."""
    kept = workspace.ui_state.get(LAST_BACKUP)
    return None if kept is None else datetime.fromisoformat(kept)


def restore(backup: Path, folder: Path) -> None:
    """Make a workspace from a copy; it opens as the one it was copied from did then.

    Args:
        backup: A folder that :func:`back_up` returned.
        folder: Of the workspace to be; holds none yet.

    Raises:
        KnownError: WORKSPACE_NOT_FOUND if there is no copy; WORKSPACE_EXISTS; DISK_FULL; FILE_NOT_WRITABLE.
    """
    # Both files, since the database alone opens for nobody.
    if not all((backup / name).is_file() for name in _FILES):
        raise KnownError(ErrorCode.WORKSPACE_NOT_FOUND, path=str(backup))
    # Never over something that is there, not even over a lone key file: it may be the only one to an old
    # backup.
    if any((folder / name).exists() for name in _FILES):
        raise KnownError(ErrorCode.WORKSPACE_EXISTS, path=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        # The database last: where it stands, the program believes that there is a workspace.
        for name in reversed(_FILES):
            _copy(backup / name, folder / name)
    except OSError as error:
        for name in _FILES:
            with contextlib.suppress(OSError):
                (folder / name).unlink(missing_ok=True)
        raise known_error(error, folder) from error


def _copy(source: Path, target: Path) -> None:
    # Before the bytes: copyfile would create the file by the umask, readable for others while it is written.
    target.touch(mode=FILE_MODE)
    shutil.copyfile(source, target)

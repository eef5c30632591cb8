"""The folder of a workspace as a whole: a new one put into its place, what was left half, a copy to read from.

A new workspace is made in ``.new-…`` inside its folder, whole and checked. Then that folder gets another name,
``.workspace-made``, in one step: from there on the workspace exists, and whoever comes next moves what is still in it
to its place. Before that step nothing of it counts, and it is cleared away.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.keys import WorkspaceStore
from eesee_desktop.system.files import known_error, sync_folder, when_let_go
from eesee_desktop.system.workspace_files import (
    BACKUP_SUFFIX,
    BACKUPS_NAME,
    COMMITS_NAME,
    DATABASE_NAME,
    KEY_COPY_NAME,
    KEY_FILE_NAME,
    MADE_NAME,
    MOVED_NAME,
    NEW_PREFIX,
    OPEN_NAME,
    TRIES_NAME,
)

FOLDER_MODE = 0o700
_PARTS = (KEY_FILE_NAME, KEY_COPY_NAME, COMMITS_NAME, DATABASE_NAME)
"""What a workspace consists of, the database last: where it stands, there is a workspace."""
_LEFT = re.compile(r"\.?workspace[.-].*\.part|\.(new|restoring)-[0-9a-f]{8}")
_LEFT_BACKUP = re.compile(r"\.eesee-.*\.part(-journal|-wal|-shm)?")
_BEFORE = re.compile(r"workspace-before-[0-9]{4}\.db")
_COPY_TRIES = 5
_AT_ONCE = 1 << 20


def new_folder(folder: Path, mark: str) -> Path:
    """Make and return the folder in which a workspace is made.

    Raises:
        OSError: It could not be made.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
    aside = folder / f"{NEW_PREFIX}{mark}"
    aside.mkdir(mode=FOLDER_MODE)
    return aside


def put_in_place(folder: Path, aside: Path) -> None:
    """Let a whole workspace that was made aside be the one of a folder.

    Raises:
        OSError: It is not, or it is as soon as :func:`finish_making` can do the rest.
    """
    sync_folder(aside)
    when_let_go(lambda: aside.rename(folder / MADE_NAME))
    sync_folder(folder)
    finish_making(folder)
    with contextlib.suppress(OSError):  # it is made, whoever may look at the names in its folder
        # Closed to others only where the folder is ours alone: somebody's home or a shared folder keeps its mode.
        if {entry.name for entry in folder.iterdir()} <= set(_PARTS):
            folder.chmod(FOLDER_MODE)


def finish_making(folder: Path) -> None:
    """Move a new workspace to its place, where that was broken off.

    Raises:
        OSError: It is still not in its place; nothing is lost.
    """
    made = folder / MADE_NAME
    waiting = [name for name in _PARTS if (made / name).is_file()]
    # Never over something: what has such a name is another workspace's.
    if not made.is_dir() or any((folder / name).exists() for name in waiting):
        return
    for name in waiting:
        when_let_go(partial((made / name).rename, folder / name))
    sync_folder(folder)
    shutil.rmtree(made, ignore_errors=True)  # empty by now


def discard_unplaced(folder: Path) -> None:
    """Remove a new workspace that never came to its place, so that another can be made: nobody ever opened it.

    Raises:
        OSError: It is still there.
    """
    made = folder / MADE_NAME
    if (folder / DATABASE_NAME).exists() or not (made / DATABASE_NAME).is_file():
        return
    for name in _PARTS:
        if not (made / name).exists():  # it was moved from there; what is in both is somebody else's
            (folder / name).unlink(missing_ok=True)
    shutil.rmtree(made)


def check_copy(path: Path, key: bytes) -> None:
    """Open a database that was just written, as it will be opened from now on, and look at every page of it.

    Raises:
        KnownError: DATABASE_DAMAGED, and what opening says.
    """
    database = Database.open(path, key)
    try:
        database.must_be_whole()
        WorkspaceStore(database).load()
    finally:
        database.close()


def take_back(folder: Path) -> None:
    """Remove what :func:`put_in_place` has put there so far: nobody has written in it nor seen its recovery code."""
    # The database first, so that no half of it is taken for a workspace that lost its key.
    for name in reversed(_PARTS):
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        shutil.rmtree(folder / MADE_NAME)


def clear_leftovers(folder: Path) -> None:
    """Remove what attempts that were broken off have left; only for one who holds the lock on the database.

    Copies from before a migration go as well, when a backup was made since: each of those was opened and checked.
    """
    last_backup = _last_backup(folder)
    _clear(folder, lambda path: bool(_LEFT.fullmatch(path.name)) or _is_outlived(path, last_backup))
    _clear(folder / BACKUPS_NAME, lambda path: bool(_LEFT_BACKUP.fullmatch(path.name)))


def _clear(folder: Path, is_left: Callable[[Path], bool]) -> None:
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            with contextlib.suppress(OSError):
                if not is_left(path):
                    continue
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink()


def key_slots(folder: Path) -> tuple[Path, ...]:
    """Return the files that passphrase and recovery code open, as far as they are there."""
    return _there(folder / name for name in (KEY_FILE_NAME, KEY_COPY_NAME))


def own_files(folder: Path) -> tuple[Path, ...]:
    """Return all else that the program has made in the folder of a workspace, but for backups and what was kept."""
    database = folder / DATABASE_NAME
    beside = (database.with_name(database.name + suffix) for suffix in ("", "-wal", "-shm", "-journal"))
    named = (folder / name for name in (COMMITS_NAME, OPEN_NAME, MOVED_NAME, TRIES_NAME))
    with contextlib.suppress(OSError):
        others = (path for path in sorted(folder.iterdir()) if _BEFORE.fullmatch(path.name) or _is_left(path))
        return _there((*beside, *named, *others))
    return _there((*beside, *named))


def remove_workspace(folder: Path, paths: Iterable[Path]) -> None:
    """Remove files of a workspace that is closed, and its folder if nothing else is in it.

    Raises:
        OSError: One of them is still there.
    """
    for path in paths:
        remove_for_good(path)
    with contextlib.suppress(OSError):
        for empty in (folder / BACKUPS_NAME, folder):
            if empty.is_dir() and not any(empty.iterdir()):
                empty.rmdir()


def remove_for_good(path: Path) -> None:
    """Remove a file after writing over it, as far as a disk lets one; a folder with all that is in it.

    A disk may keep the old blocks all the same, and one made of flash usually does.

    Raises:
        OSError: It is still there.
    """
    if path.is_dir() and not path.is_symlink():
        for inside in sorted(path.rglob("*"), reverse=True):
            if inside.is_dir() and not inside.is_symlink():
                inside.rmdir()
            else:
                remove_for_good(inside)
        path.rmdir()
        return
    if not path.is_symlink():
        with contextlib.suppress(OSError), path.open("r+b") as stream:
            left = path.stat().st_size
            while left > 0:
                left -= stream.write(bytes(min(left, _AT_ONCE)))
            stream.flush()
            os.fsync(stream.fileno())
    path.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        sync_folder(path.parent)


def _there(paths: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(path for path in paths if path.is_file() or path.is_dir())


def _is_left(path: Path) -> bool:
    return bool(_LEFT.fullmatch(path.name)) or path.name == MADE_NAME


def is_writable(folder: Path) -> bool:
    """Tell whether the workspace in a folder can be written at all."""
    database = folder / DATABASE_NAME
    return os.access(folder, os.W_OK) and os.access(database, os.W_OK)


def private_copy(folder: Path) -> Path:
    """Return a new folder of this person's with a copy of the database, to be read while another one may write it.

    It is encrypted as it is; whoever asked removes the folder.

    Raises:
        KnownError: FILE_NOT_READABLE, DISK_FULL; DATABASE_LOCKED if it is being written without a pause.
    """
    place = Path(tempfile.mkdtemp(prefix="eesee-read-"))  # 0700
    database = folder / DATABASE_NAME
    try:
        for _ in range(_COPY_TRIES):
            before = _state_of(database)
            for suffix in ("", "-wal"):
                source = database.with_name(database.name + suffix)
                if source.exists():
                    shutil.copyfile(source, place / source.name)
            # Commits only append to the log, and one that is copied by half is not there yet. What would mix old
            # and new pages is a checkpoint, and that alters the database itself.
            if _state_of(database) == before:
                return place
    except OSError as error:
        shutil.rmtree(place, ignore_errors=True)
        if error.filename and Path(os.fsdecode(error.filename)).is_relative_to(folder):
            raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(database)) from error
        raise known_error(error, place) from error
    shutil.rmtree(place, ignore_errors=True)
    raise KnownError(ErrorCode.DATABASE_LOCKED, path=str(database))


def _state_of(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _last_backup(folder: Path) -> float:
    """Return when the last of the program's own backups was made; 0 if there is none."""
    backups = (folder / BACKUPS_NAME).glob(f"*{BACKUP_SUFFIX}")
    return max((path.stat().st_mtime for path in backups), default=0)


def _is_outlived(path: Path, last_backup: float) -> bool:
    return _BEFORE.fullmatch(path.name) is not None and path.stat().st_mtime < last_backup

"""Verbs of keeping: backups made, checked, brought to a second place, thinned, and found again.

A backup is one encrypted file, see :mod:`eesee_desktop.storage.backup_file`. Before version 0.2 it was a folder with
database and key file; such a folder is read as well, and the state that a restore has replaced is kept as one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.keeping import Kept, superfluous
from eesee_desktop.services.outgoing import note_written, noted
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.backup_file import (
    ENDING,
    Manifest,
    Member,
    check_backup_file,
    copy_backup_file,
    member_of,
    read_manifest,
    write_backup_file,
)
from eesee_desktop.storage.key_files import read_key_file
from eesee_desktop.storage.page_seal import GoOn
from eesee_desktop.storage.schema import SCHEMA_VERSION
from eesee_desktop.storage.workspace_folder import FOLDER_MODE
from eesee_desktop.system.files import PendingFile, is_pending_name, known_error
from eesee_desktop.system.workspace_files import DATABASE_NAME, KEY_FILE_NAME

OWN_FOLDER = "backups"
"""Inside the folder of the workspace: what the program makes on its own."""

_NAME = "eesee-backup-"
REPLACED = "eesee-before-restoring-"
"""How the folder begins in which a restore keeps what it has replaced."""
# Of what is free, with what backups have already, no more than this part is taken.
_PART_OF_DISK = 4
_REPLACED_KEPT = timedelta(days=366)
_STALE = timedelta(days=1)
_FOLDERS_LOOKED_INTO = 100


class BackupPlace(StrEnum):
    """Where a backup was found."""

    OWN = "own"
    SECOND = "second"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Backup:
    """One that was found; nothing of it but the manifest was read.

    Attributes:
        path: The file; the folder of an old one, and of what a restore has replaced.
        made: Aware.
        size: In bytes.
        is_replaced: What was there before a restore.
        workspace: Of the workspace that it was made of; empty where the key file cannot be read.
        fault: Why it cannot be used, None if nothing is known against it.
        state: Of what is in it; empty for a folder.
    """

    path: Path
    made: datetime
    size: int
    place: BackupPlace
    is_replaced: bool = False
    workspace: str = ""
    fault: ErrorCode | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class KeptUp:
    """What came of keeping backups up.

    Attributes:
        own: The backup that was made; None if nothing had changed.
        second: The one that was written in the second place; None if it had the last one, or is not there.
        is_second_there: The second place could be reached; None without one.
        failure: Why nothing could be written in the second place, though it is there.
    """

    own: Path | None
    second: Path | None
    is_second_there: bool | None
    failure: KnownError | None = None


def own_folder(folder: Path) -> Path:
    """Return where a workspace keeps its own backups."""
    return folder / OWN_FOLDER


def nobody_waits(_done: int, _total: int) -> None:
    """Be told how far something is, and do nothing about it."""


def back_up(workspace: Workspace, folder: Path, go_on: GoOn = nobody_waits) -> Path:
    """Write a backup as one file, named after the moment; opened and checked before it has the name.

    It opens with the passphrase and the recovery code that hold now, also after they were changed here.

    Args:
        folder: Where the file is made: a stick, a disk, the workspace's own.
        go_on: Told how far it is; what it raises ends it.

    Returns:
        The file.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE; DATABASE_DAMAGED of the workspace itself; BACKUP_NOT_VALID if what
            was written is not what it should be. Nothing is left then.
    """
    at = workspace.clock()
    target = _unused(folder, f"{_NAME}{stamp(at)}")
    key_file = read_key_file(workspace.folder)
    # A backup with the key file of another workspace would open for nobody.
    if not workspace.database.is_opened_by(key_file):
        raise KnownError(ErrorCode.KEY_FILE_DAMAGED, path=str(workspace.folder / KEY_FILE_NAME))
    key_data = key_file.to_bytes()
    acts, state = _state(workspace)
    pending = PendingFile(target)
    with _told(folder), _scratch(workspace, folder) as copy:
        workspace.database.back_up(copy, go_on)
        # Read before the copy was made, at the earliest: a backup may have more than its manifest says, not less.
        manifest = Manifest(
            created=at.astimezone(UTC).replace(microsecond=0),
            schema=SCHEMA_VERSION,
            changes=acts,
            state=state,
            workspace=_identity(key_data),
            key=Member(KEY_FILE_NAME, len(key_data), hashlib.sha256(key_data).hexdigest()),
            database=member_of(copy, DATABASE_NAME, go_on),
        )
        with _noted_elsewhere(workspace, pending.beside):
            write_backup_file(pending, manifest, key_data, copy, go_on)
    if target.parent != own_folder(workspace.folder):
        note_written(workspace, target)
    return target


def keep_up(workspace: Workspace, second: Path | None, go_on: GoOn = nobody_waits) -> KeptUp:
    """Make a backup if something changed since the last one, bring it to the second place, and thin both.

    Args:
        second: A folder, as on a stick, that need not be there at present; None for none.

    Raises:
        KnownError: As :func:`back_up`, of the workspace's own backup; those there are stay.
    """
    own, state = own_folder(workspace.folder), _state(workspace)[1]
    made = None
    with _told(own):
        mine = _of_this(workspace, _found_in(own, BackupPlace.OWN))
        if not mine or mine[0].state != state:
            _make_room(workspace, mine, go_on)
            own.mkdir(mode=FOLDER_MODE, exist_ok=True)
            made = back_up(workspace, own, go_on)
            _thin(workspace, own, BackupPlace.OWN)
    newest = made or mine[0].path
    if second is None:
        return KeptUp(made, None, None)
    if not is_there(second):
        return KeptUp(made, None, is_second_there=False)
    try:
        written = _bring(workspace, newest, second, go_on)
    except KnownError as error:
        if error.code is ErrorCode.OPERATION_CANCELLED:
            raise
        if error.code is ErrorCode.BACKUP_NOT_VALID:  # hurt since it was made: the next one is made anew
            with contextlib.suppress(OSError):
                newest.rename(newest.with_suffix(".damaged"))
        return KeptUp(made, None, is_second_there=True, failure=error)
    return KeptUp(made, written, is_second_there=True)


def needs_backup(workspace: Workspace, second: Path | None) -> bool:
    """Tell whether :func:`keep_up` would write anything; cheap."""
    state = _state(workspace)[1]
    places = [(own_folder(workspace.folder), BackupPlace.OWN)]
    if second is not None and is_there(second):
        places.append((second, BackupPlace.SECOND))
    return any(
        not mine or mine[0].state != state
        for mine in (_of_this(workspace, _found_in(folder, place)) for folder, place in places)
    )


def is_there(folder: Path) -> bool:
    """Tell whether a folder can be reached, as when the stick that it is on is plugged in."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def last_backup(workspace: Workspace) -> Backup | None:
    """Return the newest of a workspace's own backups; None if there is none."""
    found = find_backups(workspace.folder)
    # What a restore has replaced is no backup of what is here now.
    return next(
        (one for one in _of_this(workspace, found) if one.fault is None and not one.is_replaced), None
    )


def find_backups(folder: Path, second: Path | None = None) -> tuple[Backup, ...]:
    """Return the backups in a workspace's own folder and in the second place, the newest first; needs no passphrase.

    Args:
        folder: Of the workspace; need not exist.
    """
    found = [*_found_in(own_folder(folder), BackupPlace.OWN)]
    if second is not None and second.resolve() != own_folder(folder).resolve():
        found += _found_in(second, BackupPlace.SECOND)
    return tuple(sorted(found, key=lambda one: one.made, reverse=True))


def backups_near(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder and in those in it, as on a stick of which nothing is known; the newest first."""
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    except OSError:
        return ()
    found = [
        one
        for place in (folder, *inside[:_FOLDERS_LOOKED_INTO])
        for one in _found_in(place, BackupPlace.CHOSEN)
    ]
    return tuple(sorted(found, key=lambda one: one.made, reverse=True))


def is_backup(path: Path) -> bool:
    """Tell by its content whether something is a backup, whole or not: its name may have been changed on the way."""
    if path.is_dir():
        return is_old_backup(path)
    try:
        read_manifest(path)
    except KnownError:
        return path.name.endswith(ENDING)
    return True


def describe(path: Path, place: BackupPlace = BackupPlace.CHOSEN) -> Backup:
    """Say what a backup is, without its passphrase; one that is no backup, or a hurt one, has its fault."""
    try:
        return _describe_old(path, place) if path.is_dir() else _describe_file(path, place)
    except KnownError as error:
        made, size = _of_disk(path)
        return Backup(path, made, size, place, fault=error.code)


def check(backup: Path, go_on: GoOn = nobody_waits) -> None:
    """Read all of a backup and hold it against what it says of itself; needs no passphrase.

    An old one, which is a folder, says nothing of itself: it is checked when it is opened.

    Raises:
        KnownError: FILE_NOT_READABLE, BACKUP_NOT_VALID, DATABASE_TOO_NEW.
    """
    if not backup.is_dir():
        check_backup_file(backup, go_on)


def _state(workspace: Workspace) -> tuple[int, str]:
    """Return how many acts there are, and what differs where a new backup would differ."""
    acts, state = workspace.database.state()
    # Another passphrase is another key file: the backup before does not open with it.
    key_data = read_key_file(workspace.folder).to_bytes()
    return acts, hashlib.sha256(state.encode() + key_data).hexdigest()


def _bring(workspace: Workspace, newest: Path, second: Path, go_on: GoOn) -> Path | None:
    """Copy the newest backup to the second place if it is not there; return the copy."""
    _clear_leftovers(second, workspace.clock())
    here = describe(newest)
    there = _of_this(workspace, _found_in(second, BackupPlace.SECOND))
    if there and there[0].state == here.state and there[0].fault is None:
        return None
    target = _unused(second, newest.name.removesuffix(ENDING))
    pending = PendingFile(target)
    with noted(workspace, pending.beside):
        copy_backup_file(newest, pending, go_on)
    _thin(workspace, second, BackupPlace.SECOND)
    return target


def _unused(folder: Path, name: str) -> Path:
    """Return a name for a backup that none has: two may be of one second, and a hurt one may have the first."""
    target = folder / f"{name}{ENDING}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{name}-{number}{ENDING}"
    return target


def _thin(workspace: Workspace, folder: Path, place: BackupPlace) -> None:
    """Remove backups of a workspace that the rule does not keep; others are left alone."""
    mine = [one for one in _of_this(workspace, _found_in(folder, place)) if one.fault is None]
    files = [one for one in mine if not one.path.is_dir()]
    now = workspace.clock()
    gone = superfluous([Kept(one.made, one.size) for one in files], now, _room(folder, files))
    for place_of in gone:
        with contextlib.suppress(OSError):
            files[place_of].path.unlink()
    for one in mine:
        if one.is_replaced and now - one.made > _REPLACED_KEPT:
            shutil.rmtree(one.path, ignore_errors=True)


def _make_room(workspace: Workspace, mine: Sequence[Backup], go_on: GoOn) -> None:
    """Remove the oldest backups where there is not room for another one, never the last good one."""
    files = [one for one in mine if not one.path.is_dir() and one.fault is None]
    if len(files) < 2:  # noqa: PLR2004  the last one stays
        return
    # Twice: the copy of the database, and the file that it is put into.
    needed = 2 * (workspace.folder / DATABASE_NAME).stat().st_size
    own = own_folder(workspace.folder)
    if shutil.disk_usage(own).free >= needed:
        return
    check(files[0].path, go_on)
    for one in reversed(files[1:]):
        with contextlib.suppress(OSError):
            one.path.unlink()
        if shutil.disk_usage(own).free >= needed:
            return


def _room(folder: Path, files: Sequence[Backup]) -> int:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        free = 0
    return (free + sum(one.size for one in files)) // _PART_OF_DISK


@contextlib.contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Turn what the file system says into what a person can act on: a disk may go at any moment."""
    try:
        yield
    except OSError as error:
        raise known_error(error, folder) from error


@contextlib.contextmanager
def _scratch(workspace: Workspace, target: Path) -> Iterator[Path]:
    """Give the name of a file for the copy of the database, and remove what is there in the end.

    At home, since SQLite writes here and there, which sticks are slow at; at the target where home has no room.
    """
    needed = workspace.database.path.stat().st_size
    own = own_folder(workspace.folder)
    place = target
    with contextlib.suppress(OSError):
        own.mkdir(mode=FOLDER_MODE, exist_ok=True)
        if shutil.disk_usage(own).free > needed and os.access(own, os.W_OK):
            place = own
    copy = place / f".eesee-copy.{secrets.token_hex(4)}.part"
    with _noted_elsewhere(workspace, copy):
        try:
            yield copy
        finally:
            with contextlib.suppress(OSError):
                copy.unlink(missing_ok=True)


@contextlib.contextmanager
def _noted_elsewhere(workspace: Workspace, beside: Path) -> Iterator[None]:
    """Note what is written, unless that is at home, where each opening clears what was left."""
    with contextlib.ExitStack() as stack:
        if beside.parent != own_folder(workspace.folder):
            stack.enter_context(noted(workspace, beside))
        yield


def _clear_leftovers(folder: Path, now: datetime) -> None:
    """Remove from the second place what another workspace, or one that is gone, has left there half."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            is_ours = path.name.startswith(".eesee-") and is_pending_name(path.name)
            # Another computer may be writing to the same stick.
            if is_ours and now - _of_disk(path)[0] > _STALE:
                path.unlink()


def _found_in(folder: Path, place: BackupPlace) -> Iterator[Backup]:
    try:
        paths = sorted(folder.iterdir())
    except OSError:  # a stick that is not there
        return
    for path in paths:
        if path.name.startswith("."):
            continue
        if (path.name.endswith(ENDING) and path.is_file()) or (
            path.is_dir() and path.name.startswith((_NAME, REPLACED)) and is_old_backup(path)
        ):
            yield describe(path, place)


def _of_this(workspace: Workspace, found: Iterable[Backup]) -> list[Backup]:
    """Return those of one workspace that were made on its own or when asked for, the newest first."""
    identity = read_key_file(workspace.folder).key_check.hex()
    mine = [one for one in found if one.workspace == identity]
    return sorted(mine, key=lambda one: (not one.is_replaced, one.made), reverse=True)


def _describe_file(path: Path, place: BackupPlace) -> Backup:
    manifest = read_manifest(path)
    return Backup(
        path,
        manifest.created,
        path.stat().st_size,
        place,
        workspace=manifest.workspace,
        state=manifest.state,
    )


def _describe_old(path: Path, place: BackupPlace) -> Backup:
    if not is_old_backup(path):
        raise KnownError(ErrorCode.BACKUP_NOT_VALID, path=str(path))
    made, size = _of_disk(path / DATABASE_NAME)
    is_replaced = path.name.startswith(REPLACED)
    if is_replaced:  # when it was replaced says more than when it was last written
        with contextlib.suppress(ValueError):
            made = _moment(path.name.removeprefix(REPLACED))
    try:
        workspace = _identity((path / KEY_FILE_NAME).read_bytes())
    except (OSError, KnownError):
        return Backup(path, made, size, place, is_replaced, fault=ErrorCode.KEY_FILE_DAMAGED)
    return Backup(path, made, size, place, is_replaced, workspace)


def is_old_backup(path: Path) -> bool:
    """Tell whether a folder is a backup of before they were files, or what a restore has replaced."""
    return (path / DATABASE_NAME).is_file() and (path / KEY_FILE_NAME).is_file()


def _of_disk(path: Path) -> tuple[datetime, int]:
    try:
        found = path.stat()
    except OSError:
        return datetime.fromtimestamp(0, UTC), 0
    return datetime.fromtimestamp(found.st_mtime, UTC), found.st_size


def _identity(key_data: bytes) -> str:
    return KeyFile.from_bytes(key_data).key_check.hex()


def stamp(at: datetime) -> str:
    """Return a moment as it stands in the name of a backup, so that they sort by name as by time."""
    return f"{at.astimezone(UTC):%Y%m%d-%H%M%S}"


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp[:15], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)

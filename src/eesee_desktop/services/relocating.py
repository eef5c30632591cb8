"""Verbs that give an open workspace another place: when its file went from under it, and when it lies unsafely."""

from __future__ import annotations

import contextlib
import shutil
from datetime import datetime
from functools import partial
from pathlib import Path

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.key_files import write_key_file
from eesee_desktop.storage.presence import PresenceFile
from eesee_desktop.storage.workspace_folder import FOLDER_MODE, check_copy, new_folder, put_in_place
from eesee_desktop.system.files import known_error, sync_file, sync_folder, when_let_go, write_file
from eesee_desktop.system.paths import default_workspace, is_synchronised
from eesee_desktop.system.randomness import RandomBytes, random_bytes
from eesee_desktop.system.workspace_files import (
    BACKUPS_NAME,
    COMMITS_NAME,
    DATABASE_NAME,
    KEY_COPY_NAME,
    KEY_FILE_NAME,
    MOVED_NAME,
    OPEN_NAME,
    look_into,
)

_OWN = (DATABASE_NAME, KEY_FILE_NAME, KEY_COPY_NAME, COMMITS_NAME, OPEN_NAME)


def write_back(workspace: Workspace, folder: Path, *, random: RandomBytes = random_bytes) -> Changes:
    """Write all that an open workspace holds into a folder, and go on there.

    For one whose file was moved, renamed, deleted or replaced: the open connection still has everything.

    Args:
        folder: The old one, if no database is in its place now, or any that holds no workspace.

    Raises:
        KnownError: WORKSPACE_EXISTS, BACKUP_FAILED, DISK_FULL, FILE_NOT_WRITABLE; the workspace stays as it is then.
    """
    before = workspace.folder
    _must_be_free(workspace, folder)
    # Nobody writes meanwhile: what came after the copy was made would be in none of the two.
    with workspace.database.held():
        _write_into(workspace, folder, random)
        _go_on_in(workspace, folder)
    if before != folder and before.parent.is_dir():
        _leave_note(before, folder)
    return Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), workspace.clock())


def set_aside(folder: Path, now: datetime) -> None:
    """Move what is left of a workspace that lost its other half into a folder beside, so that a new one has room.

    Raises:
        KnownError: FILE_NOT_WRITABLE; WORKSPACE_EXISTS if it is whole.
    """
    if look_into(folder).is_whole:
        raise KnownError(ErrorCode.WORKSPACE_EXISTS, path=str(folder))
    kept = folder / f"left-{now:%Y%m%d-%H%M%S}"
    try:
        for path in [*folder.glob("workspace*"), folder / BACKUPS_NAME]:
            if path.exists():
                kept.mkdir(mode=FOLDER_MODE, exist_ok=True)
                when_let_go(partial(path.rename, kept / path.name))
        sync_folder(folder)
    except OSError as error:
        raise known_error(error, folder) from error


def write_back_somewhere(workspace: Workspace) -> Changes:
    """Do what :func:`write_back` does without asking where: in the old folder, or else in a safe place.

    Raises:
        KnownError: As :func:`write_back`, of the last place that was tried.
    """
    try:
        return write_back(workspace, workspace.folder)
    except KnownError:
        return write_back(workspace, safe_place())


def safe_place() -> Path:
    """Return a folder that no service synchronises, as far as is known, and that holds no workspace."""
    usual = default_workspace()
    if is_synchronised(usual):
        usual = Path.home() / ".eesee" / "workspace"
    places = (usual, *(usual.with_name(f"{usual.name}-{number}") for number in range(2, 1000)))
    return next(place for place in places if look_into(place).is_empty)


def move_workspace(workspace: Workspace, folder: Path, *, random: RandomBytes = random_bytes) -> Changes:
    """Move an open workspace to another folder: copied, checked, gone on with; only then the old one is removed.

    In the old folder a note says where it is, which a start there follows.

    Raises:
        KnownError: WORKSPACE_EXISTS, BACKUP_FAILED, DISK_FULL, FILE_NOT_WRITABLE, WORKSPACE_READ_ONLY; the workspace
            stays where it is then.
    """
    if workspace.is_read_only:
        raise KnownError(ErrorCode.WORKSPACE_READ_ONLY)
    before = workspace.folder
    _must_be_free(workspace, folder)
    workspace.database.must_be_there()
    with workspace.database.held():
        _write_into(workspace, folder, random)
        try:
            if (before / BACKUPS_NAME).is_dir():
                shutil.copytree(before / BACKUPS_NAME, folder / BACKUPS_NAME, dirs_exist_ok=True)
        except OSError as error:
            raise known_error(error, folder) from error
        _go_on_in(workspace, folder)
    # From here on the new one counts. What cannot be removed is an old copy, and is not opened any more.
    _leave_note(before, folder)
    with contextlib.suppress(OSError):
        for name in (*_OWN, f"{DATABASE_NAME}-wal"):
            (before / name).unlink(missing_ok=True)
        shutil.rmtree(before / BACKUPS_NAME, ignore_errors=True)
        sync_folder(before)
    return Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), workspace.clock())


def _leave_note(before: Path, folder: Path) -> None:
    """Say in the old folder where the workspace is; without it, whoever starts there is asked for a backup."""
    # Also where the whole folder is gone: a start there would look like the first one.
    with contextlib.suppress(KnownError):
        write_file(before / MOVED_NAME, f"{folder}\n".encode())


def _must_be_free(workspace: Workspace, folder: Path) -> None:
    found = look_into(folder)
    own = _own_keys(workspace, folder)
    if found.has_database or (found.has_key and not own):
        raise KnownError(ErrorCode.WORKSPACE_EXISTS, path=str(folder))


def _own_keys(workspace: Workspace, folder: Path) -> bool:
    """Tell whether the key files in a folder, if there are any, are those of this workspace."""
    expected = _key_file(workspace).to_bytes()
    with contextlib.suppress(OSError):
        return all(
            (folder / name).read_bytes() == expected
            for name in (KEY_FILE_NAME, KEY_COPY_NAME)
            if (folder / name).exists()
        )
    return False


def _key_file(workspace: Workspace) -> KeyFile:
    found = workspace.keys.key_file
    if found is None:
        msg = "a workspace that is only looked at has no place"
        raise ValueError(msg)
    return found


def _write_into(workspace: Workspace, folder: Path, random: RandomBytes) -> None:
    aside: Path | None = None
    try:
        # Its log goes into the file, wherever that is by now: under the same name the new one gets a log of its own.
        workspace.database.fold_and_unname_log()
        aside = new_folder(folder, random(4).hex())
        workspace.database.copy(aside / DATABASE_NAME)
        sync_file(aside / DATABASE_NAME)
        write_key_file(aside, _key_file(workspace))
        check_copy(aside / DATABASE_NAME, workspace.keys.key)
        for name in (COMMITS_NAME, KEY_FILE_NAME, KEY_COPY_NAME):
            if (folder / name).exists():  # of this same workspace, as was asked before: it stays
                (aside / name).unlink(missing_ok=True)
        put_in_place(folder, aside)
    except OSError as error:
        raise known_error(error, folder) from error
    finally:
        if aside is not None:
            shutil.rmtree(aside, ignore_errors=True)


def _go_on_in(workspace: Workspace, folder: Path) -> None:
    workspace.database.move_to(folder / DATABASE_NAME, workspace.keys.key)
    workspace.presence.leave()
    workspace.folder = folder
    workspace.presence = PresenceFile(folder, workspace.keys.key, workspace.clock)
    workspace.presence.tell()

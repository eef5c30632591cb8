"""The key file beside the database.

It opens everything and is small, so there are two of it. The first one counts; the second is read where the first is
missing or damaged. A change is written to the first, durably, and then to the second: killed at any moment, there is at
least one whole file, and a second one that still holds what was before is written anew at the next opening.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.files import PendingFile, sync_folder, write_file
from eesee_desktop.system.workspace_files import KEY_COPY_NAME, KEY_FILE_NAME


@dataclass(frozen=True, slots=True)
class KeyFileFound:
    """The key file of a workspace, as it was found.

    Attributes:
        failure: Why the first one could not be used and the second was; None where it could.
        is_twice: Both are there and alike.
    """

    key_file: KeyFile
    failure: ErrorCode | None = None
    is_twice: bool = True


def find_key_file(folder: Path) -> KeyFileFound:
    """Return the key file of a workspace, from its second copy where the first one cannot be used.

    Raises:
        KnownError: KEY_FILE_MISSING, KEY_FILE_DAMAGED, FILE_NOT_READABLE, of the first one.
    """
    try:
        first = _read(folder / KEY_FILE_NAME)
    except KnownError as error:
        # A later program wrote it: the second one is as late, or holds a passphrase that was given up.
        if error.code is ErrorCode.DATABASE_TOO_NEW:
            raise
        try:
            second = _read(folder / KEY_COPY_NAME)
        except KnownError:
            raise error from None
        return KeyFileFound(second, error.code, is_twice=False)
    try:
        is_twice = (folder / KEY_COPY_NAME).read_bytes() == first.to_bytes()
    except OSError:
        is_twice = False
    return KeyFileFound(first, is_twice=is_twice)


def read_key_file(folder: Path) -> KeyFile:
    """Return the key file of a workspace; see :func:`find_key_file`.

    Raises:
        KnownError: KEY_FILE_MISSING, KEY_FILE_DAMAGED, FILE_NOT_READABLE.
    """
    return find_key_file(folder).key_file


def write_key_file(folder: Path, key_file: KeyFile) -> None:
    """Write the key file and its second copy, each whole or not at all; those before are gone then.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE, DISK_FAILED; the one before holds then.
    """
    # Under another name first, then renamed: a key file cut in half by a full disk would close the workspace
    # for good.
    data = key_file.to_bytes()
    with PendingFile(folder / KEY_FILE_NAME) as pending:
        pending.write(data)
        try:
            pending.take_name()
        except KnownError:
            # What failed came after it had its name: then it is the one that holds, and to say otherwise would be
            # wrong. Not found out by reading it: a disk that fails for good refuses that as well.
            if not pending.has_name:
                raise
    copy_key_file(folder, key_file)


def copy_key_file(folder: Path, key_file: KeyFile) -> None:
    """Write the second copy; where it cannot be written there is none, until the next opening."""
    try:
        write_file(folder / KEY_COPY_NAME, key_file.to_bytes())
    except KnownError:
        # The change is made, and one that holds the passphrase of before must not stay.
        with contextlib.suppress(OSError):
            (folder / KEY_COPY_NAME).unlink(missing_ok=True)
            sync_folder(folder)


def _read(path: Path) -> KeyFile:
    try:
        data = path.read_bytes()
    # Distinguished from unreadable because the remedy differs: a backup has the key file, permissions can be
    # repaired.
    except FileNotFoundError as error:
        raise KnownError(ErrorCode.KEY_FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
    return KeyFile.from_bytes(data)

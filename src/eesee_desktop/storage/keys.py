"""Whose workspace it is and how it signs (in the database), and the key file beside the database.

The key file opens everything and is small, so there are two of it. The first one counts; the second is read where the
first is missing or damaged. A change is written to the first, durably, and then to the second: killed at any moment,
there is at least one whole file, and a second one that still holds what was before is written anew at the next
opening.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.crypto.sshsig import PublicKey, SigningKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.ui_state import UiStateStore
from eesee_desktop.system.files import PendingFile, sync_folder, write_file
from eesee_desktop.system.workspace_files import KEY_COPY_NAME, KEY_FILE_NAME

_RECOVERY = "recovery_code"
_ADD = (
    "INSERT INTO workspace (id, member_name, member_country, member_principal, signing_key, created) "
    "VALUES (1, ?, ?, ?, ?, ?)"
)
_OWNER = "SELECT member_name, member_country, member_principal, signing_key FROM workspace"
_SET_MEMBER = "UPDATE workspace SET member_name = ?, member_country = ?, member_principal = ?"


class WorkspaceStore:
    """The network member and its signing key, whose private half lives nowhere else."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, member: NetworkMember, key: SigningKey, at: datetime) -> None:
        """Write the one row of a new workspace."""
        with self._database.bare_transaction() as raw:
            raw.execute(_ADD, (member.name, member.country, member.principal, key.to_bytes(), to_moment(at)))

    def load(self) -> tuple[NetworkMember, SigningKey]:
        """Return the network member and its signing key.

        Raises:
            KnownError: DATABASE_DAMAGED if they are not there.
        """
        with self._database.bare_transaction() as raw:
            # There is exactly one, which the table enforces; a database without it was not made whole.
            found = raw.execute(_OWNER).fetchone()
        if found is None:
            raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self._database.path))
        name, country, principal, key = found
        return NetworkMember(name, CountryCode(country), principal), SigningKey.from_bytes(key)

    def set_member(self, member: NetworkMember) -> None:
        """Change how the network member is called."""
        with self._database.bare_transaction() as raw:
            raw.execute(_SET_MEMBER, (member.name, member.country, member.principal))

    def set_signing_key(self, key: SigningKey, at: datetime) -> None:
        """Take another signing key; of the one before, the public half is kept."""
        with self._database.bare_transaction() as raw:
            (before,) = raw.execute("SELECT signing_key FROM workspace").fetchone()
            public = SigningKey.from_bytes(before).public.openssh
            raw.execute(
                "INSERT INTO retired_key (public_key, retired) VALUES (?, ?)", (public, to_moment(at))
            )
            raw.execute("UPDATE workspace SET signing_key = ?", (key.to_bytes(),))

    def retired_keys(self) -> tuple[PublicKey, ...]:
        """Return the public halves of the signing keys that there were before."""
        with self._database.bare_transaction() as raw:
            found = raw.execute("SELECT public_key FROM retired_key ORDER BY retired").fetchall()
        return tuple(PublicKey.from_openssh(line) for (line,) in found)


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """What is known of the recovery code, which itself is kept nowhere.

    Attributes:
        made: Aware, UTC.
        is_confirmed: Somebody typed it from their copy, or took it from a terminal. Until then nobody may have it.
    """

    made: datetime
    is_confirmed: bool


class RecoveryStore:
    """When the recovery code was made, and whether somebody has it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts = UiStateStore(database)

    def load(self) -> RecoveryState:
        """Return what is known; the code of an older workspace was made with it, and shown."""
        try:
            noted = json.loads(self._texts.get(_RECOVERY) or "null")
            if noted is not None:
                return RecoveryState(from_moment(noted["made"]), noted["is_confirmed"] is True)
        # Not as written here: asking for another copy of the code is the safe side.
        except (ValueError, KeyError, TypeError):
            return RecoveryState(self._workspace_made(), is_confirmed=False)
        return RecoveryState(self._workspace_made(), is_confirmed=True)

    def set(self, state: RecoveryState) -> None:
        """Note another state."""
        noted = {"made": to_moment(state.made), "is_confirmed": state.is_confirmed}
        self._texts.set(_RECOVERY, json.dumps(noted))

    def _workspace_made(self) -> datetime:
        with self._database.bare_transaction() as raw:
            (made,) = raw.execute("SELECT created FROM workspace").fetchone()
        return from_moment(made)


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

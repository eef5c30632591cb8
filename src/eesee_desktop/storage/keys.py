"""Whose workspace it is and how it signs (in the database), and the key file beside the database."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.tables import WorkspaceRow
from eesee_desktop.storage.ui_state import UiStateStore
from eesee_desktop.system.files import write_file

KEY_FILE_NAME = "workspace.key"
_RECOVERY = "recovery_code"


class WorkspaceStore:
    """The network member and its signing key, whose private half lives nowhere else."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, member: NetworkMember, key: SigningKey, at: datetime) -> None:
        """Write the one row of a new workspace."""
        with self._database.session() as session:
            session.add(
                WorkspaceRow(
                    member_name=member.name,
                    member_country=member.country,
                    member_principal=member.principal,
                    signing_key=key.to_bytes(),
                    created=to_moment(at),
                )
            )

    def load(self) -> tuple[NetworkMember, SigningKey]:
        """Return the network member and its signing key.

        Raises:
            KnownError: DATABASE_DAMAGED if they are not there.
        """
        with self._database.session() as session:
            # There is exactly one, which the table enforces; a database without it was not made whole.
            row = session.get(WorkspaceRow, 1)
        if row is None:
            raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self._database.path))
        member = NetworkMember(row.member_name, CountryCode(row.member_country), row.member_principal)
        return member, SigningKey.from_bytes(row.signing_key)

    def set_member(self, member: NetworkMember) -> None:
        """Change how the network member is called."""
        with self._database.session() as session:
            row = session.get_one(WorkspaceRow, 1)
            row.member_name, row.member_country, row.member_principal = (
                member.name,
                member.country,
                member.principal,
            )
            session.add(row)


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
        with self._database.session() as session:
            return from_moment(session.get_one(WorkspaceRow, 1).created)


def read_key_file(folder: Path) -> KeyFile:
    """Return the key file of a workspace.

    Raises:
        KnownError: KEY_FILE_MISSING, KEY_FILE_DAMAGED, FILE_NOT_READABLE.
    """
    path = folder / KEY_FILE_NAME
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError(ErrorCode.KEY_FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
    return KeyFile.from_bytes(data)


def write_key_file(folder: Path, key_file: KeyFile) -> None:
    """Write the key file whole or not at all; the one before it is gone then.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE.
    """
    write_file(folder / KEY_FILE_NAME, key_file.to_bytes())

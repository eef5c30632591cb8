"""Whose workspace it is and how it signs, and what is known of its recovery code."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from eesee_desktop.crypto.sshsig import PublicKey, SigningKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.ui_state import UiStateStore

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

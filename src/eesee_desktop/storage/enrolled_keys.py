"""The register of members in the database: each key, who gave it, and how far it is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from eesee_desktop.crypto.sshsig import PublicKey
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.storage.desk_tables import EnrolledKeyRow
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.transactions import Transactions
from eesee_desktop.storage.turns import wait_for_turn
from eesee_desktop.storage.versions import FIRST_VERSION, alter, changed_meanwhile

_VERSION, _CHANGED = col(EnrolledKeyRow.version), col(EnrolledKeyRow.changed)


@dataclass(frozen=True, slots=True)
class EnrolledKey:
    """A key in the register.

    Attributes:
        added: When it came.
        confirmed: When its digits were compared by telephone, or the key before vouched for it; None while pending.
        expires: The last moment at which it is good; None for always.
        revoked: From when on nobody relies on it; None if it was not revoked.
        version: Of its row, as it was read; 0 of one that is not kept yet.
    """

    public: PublicKey
    principal: str
    organisation: str
    country: CountryCode
    added: datetime
    confirmed: datetime | None = None
    expires: datetime | None = None
    revoked: datetime | None = None
    version: int = 0


class EnrolledKeyStore:
    """The register in a database."""

    def __init__(self, database: Transactions) -> None:
        self._database = database
        self._last: tuple[tuple[Any, ...], tuple[EnrolledKey, ...]] | None = None

    def put(self, key: EnrolledKey, *, by: str, at: datetime) -> EnrolledKey:
        """Keep a key as it is now, and return it with its new version.

        Args:
            by: Who says so.

        Raises:
            KnownError: CHANGED_MEANWHILE if somebody else put it since it was read.
        """
        openssh = key.public.openssh
        values: dict[str, Any] = {
            "principal": key.principal,
            "organisation": key.organisation,
            "country": key.country,
            "added": to_moment(key.added),
            "confirmed": _written(key.confirmed),
            "expires": _written(key.expires),
            "revoked": _written(key.revoked),
        }
        with self._database.session() as session:
            if key.version:
                version = alter(
                    session, EnrolledKeyRow, {"public_key": openssh}, key.version, values, by=by, at=at
                )
                return replace(key, version=version)
            wait_for_turn(session.connection(), f"key {openssh}")
            if session.get(EnrolledKeyRow, openssh) is not None:
                raise changed_meanwhile(session, EnrolledKeyRow, {"public_key": openssh})
            session.add(
                EnrolledKeyRow(
                    public_key=openssh,
                    **values,
                    version=FIRST_VERSION,
                    changed_by=by,
                    changed=to_moment(at),
                )
            )
            return replace(key, version=FIRST_VERSION)

    def all(self) -> tuple[EnrolledKey, ...]:
        """Return the keys, by principal and then by when they came."""
        with self._database.session() as session:
            # Each file that comes in asks for all of them. A row never goes and its version only rises, so what these
            # say changes with any change.
            stamp = session.exec(select(func.count(), func.sum(_VERSION), func.max(_CHANGED))).one()
            if self._last is not None and self._last[0] == tuple(stamp):
                return self._last[1]
            found = (
                EnrolledKey(
                    public=PublicKey.from_openssh(row.public_key),
                    principal=row.principal,
                    organisation=row.organisation,
                    country=CountryCode(row.country),
                    added=from_moment(row.added),
                    confirmed=_read(row.confirmed),
                    expires=_read(row.expires),
                    revoked=_read(row.revoked),
                    version=row.version,
                )
                for row in session.exec(select(EnrolledKeyRow))
            )
            # Here and not by the database: a server sorts texts by its own language.
            keys = tuple(sorted(found, key=lambda one: (one.principal, one.added, one.public.openssh)))
        self._last = tuple(stamp), keys
        return keys


def _written(at: datetime | None) -> str | None:
    return None if at is None else to_moment(at)


def _read(text: str | None) -> datetime | None:
    return None if text is None else from_moment(text)

"""The register of members in the database: each key, who gave it, and how far it is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from eesee_desktop.crypto.sshsig import PublicKey
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.storage.exchange_tables import EnrolledKeyRow
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.transactions import Transactions


@dataclass(frozen=True, slots=True)
class EnrolledKey:
    """A key in the register.

    Attributes:
        added: When it came.
        confirmed: When its digits were compared by telephone, or the key before vouched for it; None while pending.
        expires: The last moment at which it is good; None for always.
        revoked: From when on nobody relies on it; None if it was not revoked.
    """

    public: PublicKey
    principal: str
    organisation: str
    country: CountryCode
    added: datetime
    confirmed: datetime | None = None
    expires: datetime | None = None
    revoked: datetime | None = None


class EnrolledKeyStore:
    """The register in a database."""

    def __init__(self, database: Transactions) -> None:
        self._database = database

    def put(self, key: EnrolledKey) -> None:
        """Keep a key as it is now."""
        with self._database.session() as session:
            session.merge(
                EnrolledKeyRow(
                    public_key=key.public.openssh,
                    principal=key.principal,
                    organisation=key.organisation,
                    country=key.country,
                    added=to_moment(key.added),
                    confirmed=_written(key.confirmed),
                    expires=_written(key.expires),
                    revoked=_written(key.revoked),
                )
            )

    def all(self) -> tuple[EnrolledKey, ...]:
        """Return the keys, by principal and then by when they came."""
        statement = select(EnrolledKeyRow).order_by(
            col(EnrolledKeyRow.principal), col(EnrolledKeyRow.added), col(EnrolledKeyRow.public_key)
        )
        with self._database.session() as session:
            return tuple(
                EnrolledKey(
                    public=PublicKey.from_openssh(row.public_key),
                    principal=row.principal,
                    organisation=row.organisation,
                    country=CountryCode(row.country),
                    added=from_moment(row.added),
                    confirmed=_read(row.confirmed),
                    expires=_read(row.expires),
                    revoked=_read(row.revoked),
                )
                for row in session.exec(statement)
            )


def _written(at: datetime | None) -> str | None:
    return None if at is None else to_moment(at)


def _read(text: str | None) -> datetime | None:
    return None if text is None else from_moment(text)

"""What the consortium received: each submission, its bytes, the receipt for it, and all that it came in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.storage.desk_tables import ArrivalRow, ReceivedFileRow, ReceivedRow
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.transactions import Transactions

_ASKED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Received:
    """A submission that came from elsewhere.

    Attributes:
        principal: The network member's name in the register of signers.
        submission_id: Stable over the revisions.
        at: When it was taken in; aware, UTC.
    """

    principal: str
    submission_id: str
    revision: int
    country: CountryCode
    digest: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as it came, whatever it is.

    Attributes:
        name: As whoever took it in saw it.
        sha256: Of its bytes.
    """

    name: str
    sha256: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """The bytes of a received submission, and the receipt that was written for it."""

    data: bytes = field(repr=False)
    receipt: bytes = field(repr=False)


class ReceivedStore:
    """What was received, in a database."""

    def __init__(self, database: Transactions) -> None:
        self._database = database

    def add(self, received: Received) -> bool:
        """Note a submission that came from elsewhere; the same one again changes nothing.

        Returns:
            Whether it was not known: then nothing of it is here yet.

        Raises:
            KnownError: SUBMISSION_DIFFERS if another one with its revision is known.
        """
        with self._database.session() as session:
            known = session.get(ReceivedRow, (received.principal, received.submission_id, received.revision))
            if known is None:
                session.add(
                    ReceivedRow(
                        principal=received.principal,
                        submission_id=received.submission_id,
                        revision=received.revision,
                        country=received.country,
                        digest=received.digest,
                        at=to_moment(received.at),
                    )
                )
            # The same number with other content: raised, because one of the two files did not come from where
            # it claims.
            elif known.digest != received.digest:
                raise KnownError(ErrorCode.SUBMISSION_DIFFERS, revision=received.revision, known=known.digest)
            return known is None

    def revisions(self, principal: str, submission_id: str) -> tuple[Received, ...]:
        """Return the known revisions of a submission from elsewhere, the first one first."""
        statement = (
            select(ReceivedRow)
            .where(ReceivedRow.principal == principal, ReceivedRow.submission_id == submission_id)
            .order_by(col(ReceivedRow.revision))
        )
        with self._database.session() as session:
            return tuple(_received(row) for row in session.exec(statement))

    def all(self) -> tuple[Received, ...]:
        """Return all that was received, by principal, submission and revision."""
        statement = select(ReceivedRow).order_by(
            col(ReceivedRow.principal), col(ReceivedRow.submission_id), col(ReceivedRow.revision)
        )
        with self._database.session() as session:
            return tuple(_received(row) for row in session.exec(statement))

    def keep_file(
        self, received: Received, kept: ReceivedFile, arrivals: tuple[Arrival, ...], *, is_new: bool = False
    ) -> None:
        """Keep what a submission that was noted came as; of the same one again, what is new about its way.

        Args:
            is_new: It was noted a moment ago, for the first time: what is here of it is not looked for, which on a
                server is a way there and back for each question.
        """
        named: dict[str, Any] = {
            "principal": received.principal,
            "submission_id": received.submission_id,
            "revision": received.revision,
        }
        with self._database.session() as session:
            # Whether something is there, and not the thing itself: it may be large.
            file = select(ReceivedFileRow.revision).filter_by(**named)
            if is_new or session.exec(file).first() is None:
                session.add(ReceivedFileRow(**named, data=kept.data, receipt=kept.receipt))
            known = set() if is_new else set(session.exec(select(ArrivalRow.sha256).filter_by(**named)))
            for one in arrivals:
                if one.sha256 not in known:
                    session.add(
                        ArrivalRow(
                            **named,
                            sha256=one.sha256,
                            name=one.name,
                            at=to_moment(received.at),
                            data=one.data,
                        )
                    )
                    known.add(one.sha256)

    def arrived(self, sha256s: Iterable[str]) -> frozenset[str]:
        """Return which of some files a submission has come in."""
        wanted = sorted(set(sha256s))
        found: set[str] = set()
        with self._database.session() as session:
            for first in range(0, len(wanted), _ASKED_AT_ONCE):
                some = wanted[first : first + _ASKED_AT_ONCE]
                found.update(session.exec(select(ArrivalRow.sha256).where(col(ArrivalRow.sha256).in_(some))))
        return frozenset(found)

    def file(self, principal: str, submission_id: str, revision: int) -> ReceivedFile | None:
        """Return what is kept of a received submission; None if nothing is, as of one received long ago."""
        with self._database.session() as session:
            row = session.get(ReceivedFileRow, (principal, submission_id, revision))
            return None if row is None else ReceivedFile(row.data, row.receipt)


def _received(row: ReceivedRow) -> Received:
    return Received(
        principal=row.principal,
        submission_id=row.submission_id,
        revision=row.revision,
        country=CountryCode(row.country),
        digest=row.digest,
        at=from_moment(row.at),
    )

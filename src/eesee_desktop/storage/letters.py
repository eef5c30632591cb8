"""What came back and what was sent on, on the member's side: receipts, and the numbered lists of the consortium."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import col, select

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.desk_tables import HeldStatementRow
from eesee_desktop.storage.exchange_tables import ReceiptRow, SentRow
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.transactions import Transactions


@dataclass(frozen=True, slots=True)
class StoredReceipt:
    """A receipt for a sealed revision.

    Attributes:
        digest: Of the receipt.
        received: When the submission arrived, as the receipt says.
        taken: When the receipt was taken in here.
    """

    digest: str
    assessment_id: AssessmentId
    revision: int
    received: datetime
    taken: datetime
    data: bytes = field(repr=False)


class ReceiptStore:
    """Receipts, and when sealed revisions were sent on."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, receipt: StoredReceipt) -> bool:
        """Keep a receipt; tell whether it was not here before."""
        with self._database.session() as session:
            if session.get(ReceiptRow, receipt.digest) is not None:
                return False
            session.add(
                ReceiptRow(
                    digest=receipt.digest,
                    assessment_id=receipt.assessment_id,
                    revision=receipt.revision,
                    received=to_moment(receipt.received),
                    taken=to_moment(receipt.taken),
                    data=receipt.data,
                )
            )
        return True

    def all(self, assessment: AssessmentId) -> tuple[StoredReceipt, ...]:
        """Return the receipts of an assessment, in the order in which they were written."""
        statement = (
            select(ReceiptRow)
            .where(ReceiptRow.assessment_id == assessment)
            .order_by(col(ReceiptRow.received), col(ReceiptRow.digest))
        )
        with self._database.session() as session:
            return tuple(
                StoredReceipt(
                    digest=row.digest,
                    assessment_id=AssessmentId(row.assessment_id),
                    revision=row.revision,
                    received=from_moment(row.received),
                    taken=from_moment(row.taken),
                    data=row.data,
                )
                for row in session.exec(statement)
            )

    def note_sent(self, assessment: AssessmentId, revision: int, at: datetime) -> None:
        """Note when a sealed revision was sent on last."""
        with self._database.session() as session:
            session.merge(SentRow(assessment_id=assessment, revision=revision, at=to_moment(at)))

    def sent(self, assessment: AssessmentId, revision: int) -> datetime | None:
        """Return when a sealed revision was sent on last; None if it was not."""
        with self._database.session() as session:
            row = session.get(SentRow, (assessment, revision))
            return None if row is None else from_moment(row.at)


class HeldStatementStore:
    """Numbered lists that were signed here or taken in, the last of each kind being the one that holds."""

    def __init__(self, database: Transactions) -> None:
        self._database = database

    def last(self, kind: str) -> tuple[int, bytes] | None:
        """Return number and bytes of the one that holds; None if there is none."""
        statement = (
            select(HeldStatementRow)
            .where(HeldStatementRow.kind == kind)
            .order_by(col(HeldStatementRow.number).desc())
            .limit(1)
        )
        with self._database.session() as session:
            row = session.exec(statement).first()
            return None if row is None else (row.number, row.data)

    def hold(self, kind: str, number: int, data: bytes, at: datetime) -> None:
        """Let another one hold."""
        with self._database.session() as session:
            if session.get(HeldStatementRow, (kind, number)) is None:
                session.add(HeldStatementRow(kind=kind, number=number, data=data, at=to_moment(at)))

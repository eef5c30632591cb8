"""Who the pseudonyms of a panel are. Kept apart from votes, and never part of an assessment."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, select

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, MemberId
from eesee_desktop.domain.panel import Identity
from eesee_desktop.storage.assessments import touch
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import IDENTITIES
from eesee_desktop.storage.panel_tables import IdentityRow, PanelMemberRow
from eesee_desktop.storage.rows import table_of


class IdentityStore:
    """Identities in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, assessment: AssessmentId) -> tuple[Identity, ...]:
        """Return the identities of a panel, in the order of its members."""
        statement = (
            select(IdentityRow)
            # For the order only: names are listed as the members are.
            .join(
                PanelMemberRow,
                (col(PanelMemberRow.assessment_id) == IdentityRow.assessment_id)
                & (col(PanelMemberRow.id) == IdentityRow.member_id),
            )
            .where(IdentityRow.assessment_id == assessment)
            .order_by(col(PanelMemberRow.position))
        )
        with self._database.session() as session:
            return tuple(IDENTITIES.value_of(row) for row in session.exec(statement))

    def set(self, assessment: AssessmentId, identity: Identity, at: datetime) -> None:
        """Say who a pseudonym is, and where that may be told.

        Raises:
            KnownError: MEMBER_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
        """
        with self._database.session() as session:
            touch(session.connection(), assessment, at)
            if session.get(PanelMemberRow, (assessment, identity.member)) is None:
                raise KnownError(ErrorCode.MEMBER_UNKNOWN, member=identity.member)
            session.merge(_row(assessment, identity))

    def add(self, assessment: AssessmentId, identities: tuple[Identity, ...]) -> None:
        """Keep the identities that an assessment from elsewhere came with.

        Raises:
            KnownError: MEMBER_UNKNOWN for one who is not in the panel.
        """
        with self._database.session() as session:
            for identity in identities:
                if session.get(PanelMemberRow, (assessment, identity.member)) is None:
                    raise KnownError(ErrorCode.MEMBER_UNKNOWN, member=identity.member)
                session.add(_row(assessment, identity))

    def replace(self, assessment: AssessmentId, identities: tuple[Identity, ...]) -> None:
        """Put identities in place of all that are known; their members must be there."""
        table = table_of(IdentityRow)
        with self._database.transaction() as connection:
            connection.execute(table.delete().where(table.c.assessment_id == assessment))
        self.add(assessment, identities)

    def remove(self, assessment: AssessmentId, member: MemberId, at: datetime) -> bool:
        """Forget who a pseudonym is; tell whether it was known."""
        with self._database.session() as session:
            touch(session.connection(), assessment, at)
            row = session.get(IdentityRow, (assessment, member))
            if row is not None:
                session.delete(row)
            return row is not None


def _row(assessment: AssessmentId, identity: Identity) -> IdentityRow:
    return IdentityRow(assessment_id=assessment, **IDENTITIES.columns_of(identity))

"""Assessments as wholes: added, loaded, listed, replaced, sealed, deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from eesee_desktop.domain.assessment import Assessment, AssessmentStatus
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.storage.bare import rows_of
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.identities import IdentityStore
from eesee_desktop.storage.mapping import CHILDREN, to_assessment
from eesee_desktop.storage.status import status_of, touch
from eesee_desktop.storage.summaries import summaries_of

if TYPE_CHECKING:
    from eesee_desktop.domain.outlook import AssessmentParts

# What is read is asked for in SQL, for the verbs that only read need not load SQLAlchemy then; that it is the same as
# what the mapped classes give is held by tests/storage/test_reading_bare.py.
_HEADER = (
    "SELECT assessment.*, assessment_text.*, instrument.id AS instrument_id, instrument.version AS instrument_version "
    "FROM assessment JOIN instrument ON instrument.sha256 = assessment.instrument_sha256 "
    "JOIN assessment_text ON assessment_text.assessment_id = assessment.id WHERE assessment.id = ?"
)
_LISTS = {
    name: f"SELECT * FROM {children.table} WHERE assessment_id = ? ORDER BY {children.order}"  # noqa: S608  our own
    for name, children in CHILDREN.items()
}
_INSTRUMENT = (
    # Without ``raw``: the file is read once for a workspace, not with each assessment.
    "SELECT instrument.id, instrument.version, instrument.sha256 "
    "FROM assessment JOIN instrument ON instrument.sha256 = assessment.instrument_sha256 WHERE assessment.id = ?"
)
_SET_STATUS = "UPDATE assessment SET status = ?, revision = ? WHERE id = ?"


class AssessmentStore:
    """Assessments in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, assessment: Assessment) -> None:
        """Add an assessment; its instrument must be there already.

        Raises:
            KnownError: ASSESSMENT_EXISTS if one has its id.
        """
        from eesee_desktop.storage.assessment_rows import header_rows, rows_below  # noqa: PLC0415  loads SQLAlchemy

        with self._database.transaction() as connection:
            raw = self._database.driver
            if raw.execute("SELECT 1 FROM assessment WHERE id = ?", (assessment.id,)).fetchone() is not None:
                raise KnownError(ErrorCode.ASSESSMENT_EXISTS, id=assessment.id)
            for table, rows in (header_rows(assessment), *rows_below(assessment)):
                # All rows of a table in one statement, without making an object of each.
                if rows:
                    connection.execute(table.insert(), rows)

    def load(self, wanted: AssessmentId) -> Assessment:
        """Return an assessment.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.bare_transaction() as raw:
            header = rows_of(raw, _HEADER, wanted)
            if not header:
                raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=wanted)
            # A query for each list rather than one join: joined, every row of votes would carry all
            # narratives along.
            return to_assessment(
                header[0], {name: rows_of(raw, statement, wanted) for name, statement in _LISTS.items()}
            )

    def instrument_of(self, wanted: AssessmentId) -> InstrumentRef:
        """Return which instrument an assessment is pinned to.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.bare_transaction() as raw:
            found = raw.execute(_INSTRUMENT, (wanted,)).fetchone()
        if found is None:
            raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=wanted)
        return InstrumentRef(*found)

    def summaries(self, total_of: Callable[[InstrumentRef], int]) -> tuple[AssessmentSummary, ...]:
        """Return a line about each assessment, the one last changed first; no narrative is read for it.

        Args:
            total_of: Gives the number of required fields of an instrument; asked once for each.
        """
        with self._database.bare_transaction() as raw:
            return summaries_of(raw, total_of)

    def parts(self, wanted: Sequence[AssessmentId]) -> dict[AssessmentId, AssessmentParts]:
        """Return which parts of some assessments are there; those that are not found are left out."""
        from eesee_desktop.storage.parts import parts_of  # noqa: PLC0415  loads SQLAlchemy

        with self._database.transaction() as connection:
            return parts_of(connection, wanted)

    def replace(self, assessment: Assessment, at: datetime) -> None:
        """Put the content of an assessment in place of what is stored; who the panel's members are stays.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
        """
        from eesee_desktop.storage.assessment_rows import header_rows, rows_below  # noqa: PLC0415  loads SQLAlchemy

        with self._database.transaction() as connection:
            raw = self._database.driver
            touch(raw, assessment.id, at)
            members = {member.id for member in assessment.panel.members}
            # Identities are not part of an assessment's content and come with no import or restore. Members
            # that remain keep their names; for the others there is nobody left to name.
            identities = IdentityStore(self._database)
            kept = tuple(one for one in identities.load(assessment.id) if one.member in members)
            # Updated and not deleted and added: deleting the row would take its history and submissions along.
            table, (header,) = header_rows(assessment)
            connection.execute(table.update().where(table.c.id == assessment.id), header)
            below = rows_below(assessment)
            for of in ("identity", *(table.name for table, _ in reversed(below))):
                raw.execute(f"DELETE FROM {of} WHERE assessment_id = ?", (assessment.id,))  # noqa: S608  our own
            for table, rows in below:
                if rows:
                    connection.execute(table.insert(), rows)
            identities.add(assessment.id, kept)

    def set_status(self, wanted: AssessmentId, status: AssessmentStatus, revision: int) -> None:
        """Seal or reopen.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.bare_transaction() as raw:
            # Does not go through touch, which refuses sealed assessments: reopening is the one change that
            # they allow.
            done = raw.execute(_SET_STATUS, (status.value, revision, wanted))
            if not done.rowcount:
                raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=wanted)

    def status(self, wanted: AssessmentId) -> tuple[AssessmentStatus, int]:
        """Return status and revision.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.bare_transaction() as raw:
            return status_of(raw, wanted)

    def delete(self, wanted: AssessmentId) -> None:
        """Delete an assessment and all that belongs to it, sealed or not; the freed pages are overwritten.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.bare_transaction() as raw:
            # Children go by ON DELETE CASCADE. Votes too, which otherwise protect their member: the whole panel
            # leaves together.
            if not raw.execute("DELETE FROM assessment WHERE id = ?", (wanted,)).rowcount:
                raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=wanted)

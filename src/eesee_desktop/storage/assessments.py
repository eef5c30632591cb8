"""Assessments as wholes: added, loaded, listed, replaced, sealed, deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import (
    Connection,
    bindparam,
    insert,
    select,
    update,
)
from sqlmodel import Session, col, delete
from sqlmodel import select as select_rows

from eesee_desktop.domain.assessment import Assessment, AssessmentStatus
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.outlook import AssessmentParts
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import CHILDREN, Columns, from_assessment, to_assessment, to_moment
from eesee_desktop.storage.panel_tables import IdentityRow
from eesee_desktop.storage.prepared import Prepared
from eesee_desktop.storage.rows import Row, table_of
from eesee_desktop.storage.summaries import parts_of, summaries_of
from eesee_desktop.storage.tables import AssessmentRow, AssessmentTextRow, InstrumentRow

_ASSESSMENT = table_of(AssessmentRow).c
_INSTRUMENT = table_of(InstrumentRow).c
_TEXT = table_of(AssessmentTextRow).c

_HEADER = (
    select(
        *table_of(AssessmentRow).columns,
        *table_of(AssessmentTextRow).columns,
        _INSTRUMENT.id.label("instrument_id"),
        _INSTRUMENT.version.label("instrument_version"),
    )
    .join_from(table_of(AssessmentRow), table_of(InstrumentRow))
    .join(table_of(AssessmentTextRow), _TEXT.assessment_id == _ASSESSMENT.id)
    .where(_ASSESSMENT.id == bindparam("wanted"))
)
# Plain tuples with the names of their columns, which cost a third of making objects of them.
_LISTS = {
    name: select(table_of(children.row))
    .where(table_of(children.row).c.assessment_id == bindparam("wanted"))
    .order_by(table_of(children.row).c[children.order])
    for name, children in CHILDREN.items()
}
_TOUCH = Prepared(
    update(table_of(AssessmentRow))
    .where(_ASSESSMENT.id == bindparam("wanted"), _ASSESSMENT.status == AssessmentStatus.DRAFT.value)
    .values(modified=bindparam("at"))
)


def touch(connection: Connection, assessment: AssessmentId, at: datetime) -> None:
    """Note the moment of a change; every statement that changes an assessment goes through here first.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    # The sealed state is part of the WHERE clause: no time passes between looking and writing, and the usual
    # case needs one statement.
    if _TOUCH.run(connection, {"wanted": assessment, "at": to_moment(at)}).rowcount:
        return
    # Nothing was updated. Which of the two reasons it is matters to the person, so a second look is worth it
    # here.
    status_of(connection, assessment)
    raise KnownError(ErrorCode.ASSESSMENT_SEALED)


def status_of(connection: Connection, assessment: AssessmentId) -> tuple[AssessmentStatus, int]:
    """Return status and revision.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    found = connection.execute(
        select(_ASSESSMENT.status, _ASSESSMENT.revision).where(_ASSESSMENT.id == assessment)
    ).first()
    if found is None:
        raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=assessment)
    return AssessmentStatus(found.status), int(found.revision)


class AssessmentStore:
    """Assessments in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, assessment: Assessment) -> None:
        """Add an assessment; its instrument must be there already.

        Raises:
            KnownError: ASSESSMENT_EXISTS if one has its id.
        """
        with self._database.session() as session:
            if session.get(AssessmentRow, assessment.id) is not None:
                raise KnownError(ErrorCode.ASSESSMENT_EXISTS, id=assessment.id)
            _add(session, from_assessment(assessment))

    def load(self, wanted: AssessmentId) -> Assessment:
        """Return an assessment.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.transaction() as connection:
            header = connection.execute(_HEADER, {"wanted": wanted}).first()
            if header is None:
                raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=wanted)
            lists = {name: connection.execute(every, {"wanted": wanted}) for name, every in _LISTS.items()}
            return to_assessment(header, lists)

    def instrument_of(self, wanted: AssessmentId) -> InstrumentRef:
        """Return which instrument an assessment is pinned to.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        statement = (
            # Without ``raw``: the file is read once for a workspace, not with each assessment.
            select(_INSTRUMENT.id, _INSTRUMENT.version, _INSTRUMENT.sha256)
            .join_from(table_of(AssessmentRow), table_of(InstrumentRow))
            .where(_ASSESSMENT.id == wanted)
        )
        with self._database.transaction() as connection:
            found = connection.execute(statement).first()
        if found is None:
            raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=wanted)
        return InstrumentRef(found.id, found.version, found.sha256)

    def summaries(self, total_of: Callable[[InstrumentRef], int]) -> tuple[AssessmentSummary, ...]:
        """Return a line about each assessment, the one last changed first; no narrative is read for it.

        Args:
            total_of: Gives the number of required fields of an instrument; asked once for each.
        """
        with self._database.transaction() as connection:
            return summaries_of(connection, total_of)

    def parts(self, wanted: Sequence[AssessmentId]) -> dict[AssessmentId, AssessmentParts]:
        """Return which parts of some assessments are there; those that are not found are left out."""
        with self._database.transaction() as connection:
            return parts_of(connection, wanted)

    def replace(self, assessment: Assessment, at: datetime) -> None:
        """Put the content of an assessment in place of what is stored; who the panel's members are stays.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
        """
        with self._database.session() as session:
            touch(session.connection(), assessment.id, at)
            members = {member.id for member in assessment.panel.members}
            # Identities are not part of an assessment's content and come with no import or restore. Members
            # that remain keep their names; for the others there is nobody left to name.
            kept = [
                IdentityRow(**row.model_dump())
                for row in session.exec(
                    select_rows(IdentityRow).where(IdentityRow.assessment_id == assessment.id)
                )
                if row.member_id in members
            ]
            _delete_children(session, assessment.id)
            # Updated and not deleted and added: deleting the row would take its history and submissions along.
            (_, (header,)), *others = from_assessment(assessment)
            session.execute(update(table_of(AssessmentRow)).where(_ASSESSMENT.id == assessment.id), header)
            _add(session, others)
            session.add_all(kept)

    def set_status(self, wanted: AssessmentId, status: AssessmentStatus, revision: int) -> None:
        """Seal or reopen.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        statement = (
            update(table_of(AssessmentRow))
            .where(_ASSESSMENT.id == wanted)
            .values(status=status.value, revision=revision)
        )
        with self._database.transaction() as connection:
            if not connection.execute(statement).rowcount:
                raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=wanted)

    def status(self, wanted: AssessmentId) -> tuple[AssessmentStatus, int]:
        """Return status and revision.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.transaction() as connection:
            return status_of(connection, wanted)

    def delete(self, wanted: AssessmentId) -> None:
        """Delete an assessment and all that belongs to it, sealed or not; the freed pages are overwritten.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.session() as session:
            # Children go by ON DELETE CASCADE. Votes too, which otherwise protect their member: the whole panel
            # leaves together.
            if not session.exec(delete(AssessmentRow).where(col(AssessmentRow.id) == wanted)).rowcount:
                raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=wanted)


def _add(session: Session, rows: Sequence[tuple[type[Row], list[Columns]]]) -> None:
    """Add rows by kind and in order, for a session knows nothing of what refers to what."""
    for kind, columns in rows:
        if columns:
            session.execute(insert(table_of(kind)), columns)


def _delete_children(session: Session, assessment: AssessmentId) -> None:
    """Delete all rows that an assessment's content consists of, those that refer to others first."""
    kinds: list[type[Row]] = [
        AssessmentTextRow,
        *(children.row for children in CHILDREN.values()),
        IdentityRow,
    ]
    for row in reversed(kinds):
        session.execute(table_of(row).delete().where(table_of(row).c.assessment_id == assessment))
    # The rows were deleted past the session, which would otherwise go on offering those it has loaded.
    session.expire_all()

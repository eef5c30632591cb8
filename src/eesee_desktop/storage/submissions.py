"""Sealed revisions with their bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.status import status_of
from eesee_desktop.storage.tables import SubmissionRow


@dataclass(frozen=True, slots=True)
class Submission:
    """A sealed revision.

    Attributes:
        digest: SHA-256 that names its content, hexadecimal.
        data: The bundle's bytes.
        sealed: Aware, UTC.
    """

    assessment_id: AssessmentId
    revision: int
    digest: str
    sealed: datetime
    data: bytes = field(repr=False)


class SubmissionStore:
    """Submissions in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, submission: Submission) -> None:
        """Keep a sealed revision.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND; ASSESSMENT_SEALED if this revision was sealed before.
        """
        assessment = submission.assessment_id
        with self._database.session() as session:
            # Called for its error: a foreign key violation would look like a bug of ours.
            status_of(self._database.driver, assessment)
            # The sealed bytes are never replaced. What was sent must be there to be compared with what somebody
            # says was received.
            if session.get(SubmissionRow, (assessment, submission.revision)) is not None:
                raise KnownError(ErrorCode.ASSESSMENT_SEALED, revision=submission.revision)
            session.add(
                SubmissionRow(
                    assessment_id=assessment,
                    revision=submission.revision,
                    digest=submission.digest,
                    sealed=to_moment(submission.sealed),
                    data=submission.data,
                )
            )

    def withdraw(self, assessment: AssessmentId, revision: int) -> None:
        """Forget a sealed revision of which no file ever left."""
        with self._database.session() as session:
            row = session.get(SubmissionRow, (assessment, revision))
            if row is not None:
                session.delete(row)

    def last(self, assessment: AssessmentId) -> Submission | None:
        """Return the last sealed revision, None if there is none."""
        # Not all of them: each has its file with it.
        statement = _of(assessment).order_by(col(SubmissionRow.revision).desc()).limit(1)
        with self._database.session() as session:
            row = session.exec(statement).first()
            return None if row is None else _submission(row)

    def all(self, assessment: AssessmentId) -> tuple[Submission, ...]:
        """Return the sealed revisions, the first one first."""
        statement = _of(assessment).order_by(col(SubmissionRow.revision))
        with self._database.session() as session:
            return tuple(map(_submission, session.exec(statement)))


def _of(assessment: AssessmentId) -> SelectOfScalar[SubmissionRow]:
    return select(SubmissionRow).where(SubmissionRow.assessment_id == assessment)


def _submission(row: SubmissionRow) -> Submission:
    return Submission(
        AssessmentId(row.assessment_id), row.revision, row.digest, from_moment(row.sealed), row.data
    )

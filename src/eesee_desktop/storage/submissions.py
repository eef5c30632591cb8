"""Sealed revisions with their bytes, and the register of what was received from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import col, select

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.storage.assessments import status_of
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.exchange_tables import ArrivalRow, ReceivedFileRow
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.tables import ReceivedRow, SubmissionRow


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
            status_of(session.connection(), assessment)
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
        found = self.all(assessment)
        return found[-1] if found else None

    def all(self, assessment: AssessmentId) -> tuple[Submission, ...]:
        """Return the sealed revisions, the first one first."""
        statement = (
            select(SubmissionRow)
            .where(SubmissionRow.assessment_id == assessment)
            .order_by(col(SubmissionRow.revision))
        )
        with self._database.session() as session:
            return tuple(
                Submission(
                    AssessmentId(row.assessment_id),
                    row.revision,
                    row.digest,
                    from_moment(row.sealed),
                    row.data,
                )
                for row in session.exec(statement)
            )

    def add_received(self, received: Received) -> None:
        """Note a submission that came from elsewhere; the same one again changes nothing.

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

    def received(self, principal: str, submission_id: str) -> tuple[Received, ...]:
        """Return the known revisions of a submission from elsewhere, the first one first."""
        statement = (
            select(ReceivedRow)
            .where(ReceivedRow.principal == principal, ReceivedRow.submission_id == submission_id)
            .order_by(col(ReceivedRow.revision))
        )
        with self._database.session() as session:
            return tuple(
                Received(
                    principal=row.principal,
                    submission_id=row.submission_id,
                    revision=row.revision,
                    country=CountryCode(row.country),
                    digest=row.digest,
                    at=from_moment(row.at),
                )
                for row in session.exec(statement)
            )

    def keep_file(self, received: Received, kept: ReceivedFile, arrivals: tuple[Arrival, ...]) -> None:
        """Keep what a submission that was noted came as; of the same one again, what is new about its way."""
        key = (received.principal, received.submission_id, received.revision)
        with self._database.session() as session:
            if session.get(ReceivedFileRow, key) is None:
                session.add(
                    ReceivedFileRow(
                        principal=received.principal,
                        submission_id=received.submission_id,
                        revision=received.revision,
                        data=kept.data,
                        receipt=kept.receipt,
                    )
                )
            for one in arrivals:
                if session.get(ArrivalRow, (*key, one.sha256)) is None:
                    session.add(
                        ArrivalRow(
                            principal=received.principal,
                            submission_id=received.submission_id,
                            revision=received.revision,
                            sha256=one.sha256,
                            name=one.name,
                            at=to_moment(received.at),
                            data=one.data,
                        )
                    )

    def received_file(self, principal: str, submission_id: str, revision: int) -> ReceivedFile | None:
        """Return what is kept of a received submission; None if nothing is, as of one received long ago."""
        with self._database.session() as session:
            row = session.get(ReceivedFileRow, (principal, submission_id, revision))
            return None if row is None else ReceivedFile(row.data, row.receipt)

"""What the consortium makes of what it received: how far it is with a revision, its comments, the files it wrote.

Several editors may work on one desk: rows that they alter have versions, see :mod:`eesee_desktop.storage.versions`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from eesee_desktop.domain.comments import (
    CommentAct,
    CommentEvent,
    CommentKind,
    CommentState,
    ReviewComment,
    ReviewState,
)
from eesee_desktop.domain.ids import AssessmentId, CommentId
from eesee_desktop.storage.desk_tables import (
    CommentEventRow,
    CommentsFileRow,
    ReviewCommentRow,
    ReviewRow,
)
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.transactions import Transactions
from eesee_desktop.storage.versions import FIRST_VERSION, alter, changed_meanwhile


@dataclass(frozen=True, slots=True)
class SubmissionKey:
    """Which submission, over all its revisions."""

    principal: str
    submission_id: AssessmentId


@dataclass(frozen=True, slots=True)
class Review:
    """How far the consortium is with a revision.

    Attributes:
        by: Who set it so; empty where nobody has begun.
        at: When; None where nobody has begun.
        version: To be named by whoever alters it; 0 where nobody has begun.
    """

    revision: int
    state: ReviewState = ReviewState.RECEIVED
    by: str = ""
    at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class KeptComment:
    """A comment as it is in the database.

    Attributes:
        version: To be named by whoever alters it.
    """

    submission: SubmissionKey
    comment: ReviewComment
    version: int


@dataclass(frozen=True, slots=True)
class WrittenComments:
    """A comments file that was written."""

    round: int
    revision: int
    at: datetime
    data: bytes = field(repr=False)


class ReviewStore:
    """Reviews and comments in a database."""

    def __init__(self, database: Transactions) -> None:
        self._database = database

    def review(self, of: SubmissionKey, revision: int) -> Review:
        """Return how far the consortium is with a revision."""
        with self._database.session() as session:
            row = session.get(ReviewRow, (of.principal, of.submission_id, revision))
            return Review(revision) if row is None else _review(row)

    def reviews(self) -> Mapping[SubmissionKey, tuple[Review, ...]]:
        """Return how far it is with each revision that somebody has begun with; of a submission the first one first."""
        found: dict[SubmissionKey, tuple[Review, ...]] = {}
        with self._database.session() as session:
            for row in session.exec(select(ReviewRow).order_by(col(ReviewRow.revision))):
                key = SubmissionKey(row.principal, AssessmentId(row.submission_id))
                found[key] = (*found.get(key, ()), _review(row))
        return found

    def set_review(
        self, of: SubmissionKey, seen: Review, state: ReviewState, by: str, at: datetime
    ) -> Review:
        """Say how far the consortium is with a revision.

        Args:
            seen: As it was when the person decided.

        Raises:
            KnownError: CHANGED_MEANWHILE.
        """
        key = {"principal": of.principal, "submission_id": of.submission_id, "revision": seen.revision}
        with self._database.session() as session:
            if seen.version:
                values = {"state": state.value}
                version = alter(session, ReviewRow, key, seen.version, values, by=by, at=at)
                return Review(seen.revision, state, by, at, version)
            if session.get(ReviewRow, tuple(key.values())) is not None:
                raise changed_meanwhile(session, ReviewRow, key)
            session.add(
                ReviewRow(
                    principal=of.principal,
                    submission_id=of.submission_id,
                    revision=seen.revision,
                    state=state.value,
                    version=FIRST_VERSION,
                    changed_by=by,
                    changed=to_moment(at),
                )
            )
        return Review(seen.revision, state, by, at, FIRST_VERSION)

    def add(self, of: SubmissionKey, comment: ReviewComment) -> KeptComment:
        """Keep a new comment."""
        with self._database.session() as session:
            session.add(
                ReviewCommentRow(
                    id=comment.id,
                    principal=of.principal,
                    submission_id=of.submission_id,
                    revision=comment.revision,
                    address=comment.address,
                    quote=comment.quote,
                    kind=comment.kind.value,
                    text=comment.text,
                    by=comment.by,
                    at=to_moment(comment.at),
                    state=comment.state.value,
                    assigned_to=comment.assigned_to,
                    wording=comment.wording,
                    version=FIRST_VERSION,
                    changed_by=comment.by,
                    changed=to_moment(comment.at),
                )
            )
            # Its events refer to it.
            session.flush()
            _add_events(session, comment, 0)
        return KeptComment(of, comment, FIRST_VERSION)

    def comment(self, wanted: CommentId) -> KeptComment | None:
        """Return a comment by its id; None if there is none."""
        with self._database.session() as session:
            row = session.get(ReviewCommentRow, wanted)
            return None if row is None else _kept(row, _events(session, [wanted]))

    def comments(self, of: SubmissionKey) -> tuple[KeptComment, ...]:
        """Return all comments on a submission, the first one first."""
        statement = (
            select(ReviewCommentRow)
            .where(
                ReviewCommentRow.principal == of.principal,
                ReviewCommentRow.submission_id == of.submission_id,
            )
            .order_by(col(ReviewCommentRow.at), col(ReviewCommentRow.id))
        )
        with self._database.session() as session:
            rows = session.exec(statement).all()
            events = _events(session, [row.id for row in rows])
            return tuple(_kept(row, events) for row in rows)

    def alter(self, seen: KeptComment, after: ReviewComment, *, by: str, at: datetime) -> KeptComment:
        """Keep what was done to a comment.

        Args:
            seen: As it was when the person decided.
            after: The same, with more events.
            by: Who did it.

        Raises:
            KnownError: CHANGED_MEANWHILE, naming who did something to it last.
        """
        values = {"state": after.state.value, "assigned_to": after.assigned_to, "wording": after.wording}
        with self._database.session() as session:
            version = alter(session, ReviewCommentRow, {"id": after.id}, seen.version, values, by=by, at=at)
            _add_events(session, after, len(seen.comment.events))
        return KeptComment(seen.submission, after, version)

    def open_counts(self) -> Mapping[SubmissionKey, int]:
        """Return how many open comments each submission has; none where there are none."""
        statement = (
            select(ReviewCommentRow.principal, ReviewCommentRow.submission_id, func.count())
            .where(ReviewCommentRow.state == CommentState.OPEN.value)
            .group_by(ReviewCommentRow.principal, ReviewCommentRow.submission_id)
        )
        with self._database.session() as session:
            return {
                SubmissionKey(principal, AssessmentId(wanted)): count
                for principal, wanted, count in session.exec(statement)
            }

    def written(self, of: SubmissionKey) -> tuple[WrittenComments, ...]:
        """Return the comments files that were written for a submission, the first one first."""
        statement = (
            select(CommentsFileRow)
            .where(
                CommentsFileRow.principal == of.principal, CommentsFileRow.submission_id == of.submission_id
            )
            .order_by(col(CommentsFileRow.round))
        )
        with self._database.session() as session:
            return tuple(
                WrittenComments(row.round, row.revision, from_moment(row.at), row.data)
                for row in session.exec(statement)
            )

    def keep_written(self, of: SubmissionKey, written: WrittenComments) -> None:
        """Keep a comments file under its number."""
        with self._database.session() as session:
            session.add(
                CommentsFileRow(
                    principal=of.principal,
                    submission_id=of.submission_id,
                    round=written.round,
                    revision=written.revision,
                    at=to_moment(written.at),
                    data=written.data,
                )
            )


def _review(row: ReviewRow) -> Review:
    return Review(row.revision, ReviewState(row.state), row.changed_by, from_moment(row.changed), row.version)


def _add_events(session: Session, comment: ReviewComment, known: int) -> None:
    for number, event in enumerate(comment.events[known:], known):
        session.add(
            CommentEventRow(
                comment_id=comment.id,
                number=number,
                act=event.act.value,
                at=to_moment(event.at),
                by=event.by,
                revision=event.revision,
                text=event.text,
            )
        )


def _events(session: Session, wanted: Iterable[str]) -> Mapping[str, tuple[CommentEvent, ...]]:
    statement = (
        select(CommentEventRow)
        .where(col(CommentEventRow.comment_id).in_([*wanted]))
        .order_by(col(CommentEventRow.comment_id), col(CommentEventRow.number))
    )
    found: dict[str, list[CommentEvent]] = {}
    for row in session.exec(statement):
        event = CommentEvent(CommentAct(row.act), from_moment(row.at), row.by, row.revision, row.text)
        found.setdefault(row.comment_id, []).append(event)
    return {name: tuple(events) for name, events in found.items()}


def _kept(row: ReviewCommentRow, events: Mapping[str, tuple[CommentEvent, ...]]) -> KeptComment:
    comment = ReviewComment(
        id=CommentId(row.id),
        revision=row.revision,
        address=row.address,
        quote=row.quote,
        kind=CommentKind(row.kind),
        text=row.text,
        by=row.by,
        at=from_moment(row.at),
        state=CommentState(row.state),
        assigned_to=row.assigned_to,
        wording=row.wording,
        events=events.get(row.id, ()),
    )
    return KeptComment(SubmissionKey(row.principal, AssessmentId(row.submission_id)), comment, row.version)

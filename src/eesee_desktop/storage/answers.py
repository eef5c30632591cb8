"""What came back from the consortium for an assessment, and what the member answers to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import col, select

from eesee_desktop.domain.ids import AssessmentId, CommentId
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.exchange_tables import CommentsTakenRow, ResponseRow
from eesee_desktop.storage.mapping import from_moment, to_moment


@dataclass(frozen=True, slots=True)
class TakenComments:
    """A comments file that was taken in.

    Attributes:
        round: Its number.
    """

    round: int
    taken: datetime
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeptResponse:
    """An answer.

    Attributes:
        turn: How many answers to the comment the consortium had when this one was given.
    """

    comment: CommentId
    turn: int
    text: str
    by: str
    at: datetime


class AnswerStore:
    """Comments that were taken in, and the answers to them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, assessment: AssessmentId, taken: TakenComments) -> None:
        """Keep a comments file; that it is later than those before is known."""
        with self._database.session() as session:
            session.add(
                CommentsTakenRow(
                    assessment_id=assessment,
                    round=taken.round,
                    taken=to_moment(taken.taken),
                    data=taken.data,
                )
            )

    def last_taken(self, assessment: AssessmentId) -> TakenComments | None:
        """Return the comments file that holds; None if none came."""
        statement = (
            select(CommentsTakenRow)
            .where(CommentsTakenRow.assessment_id == assessment)
            .order_by(col(CommentsTakenRow.round).desc())
            .limit(1)
        )
        with self._database.session() as session:
            row = session.exec(statement).first()
            return None if row is None else TakenComments(row.round, from_moment(row.taken), row.data)

    def put(self, assessment: AssessmentId, response: KeptResponse) -> None:
        """Keep an answer, in place of another one in the same turn."""
        with self._database.session() as session:
            session.merge(
                ResponseRow(
                    assessment_id=assessment,
                    comment_id=response.comment,
                    turn=response.turn,
                    text=response.text,
                    by=response.by,
                    at=to_moment(response.at),
                )
            )

    def withdraw(self, assessment: AssessmentId, comment: CommentId, turn: int) -> None:
        """Forget an answer."""
        with self._database.session() as session:
            row = session.get(ResponseRow, (assessment, comment, turn))
            if row is not None:
                session.delete(row)

    def responses(self, assessment: AssessmentId) -> Mapping[tuple[CommentId, int], KeptResponse]:
        """Return the answers of an assessment by comment and turn."""
        statement = select(ResponseRow).where(ResponseRow.assessment_id == assessment)
        with self._database.session() as session:
            found = [
                KeptResponse(CommentId(row.comment_id), row.turn, row.text, row.by, from_moment(row.at))
                for row in session.exec(statement)
            ]
        return {(one.comment, one.turn): one for one in found}

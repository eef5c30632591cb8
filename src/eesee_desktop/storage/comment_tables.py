"""The tables of questions and answers: those of the consortium's desk, and those of the member who answers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from eesee_desktop.domain.comments import CommentAct, CommentKind, CommentState, ReviewState
from eesee_desktop.storage.rows import Row, belongs_to, moment, not_empty, one_of


class ReviewRow(Row, table=True):
    """How far the consortium is with a received revision; without a row nobody has begun."""

    __tablename__ = "review"
    __table_args__ = (
        one_of("state", ReviewState),
        CheckConstraint("version >= 1", name="version_positive"),
        moment("changed"),
    )
    principal: str = Field(primary_key=True)
    submission_id: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    state: str
    version: int
    changed_by: str
    changed: str


class ReviewCommentRow(Row, table=True):
    """A comment on a received submission; what was done to it stands in its events."""

    __tablename__ = "review_comment"
    __table_args__ = (
        not_empty("id"),
        not_empty("address"),
        one_of("kind", CommentKind),
        not_empty("text"),
        moment("at"),
        one_of("state", CommentState),
        CheckConstraint("version >= 1", name="version_positive"),
        moment("changed"),
        Index("ix_review_comment_principal_submission_id", "principal", "submission_id"),
    )
    id: str = Field(primary_key=True)
    principal: str
    submission_id: str
    revision: int
    address: str
    quote: str
    kind: str
    text: str
    by: str
    at: str
    state: str
    assigned_to: str
    wording: str
    version: int
    changed_by: str
    changed: str


class CommentEventRow(Row, table=True):
    """Something that was done to a comment."""

    __tablename__ = "comment_event"
    __table_args__ = (
        belongs_to("comment_id", table="review_comment", key=("id",)),
        one_of("act", CommentAct),
        moment("at"),
    )
    comment_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    act: str
    at: str
    by: str
    revision: int
    text: str


class CommentsFileRow(Row, table=True):
    """A comments file that was written for a submission; the next one has the next number."""

    __tablename__ = "comments_file"
    __table_args__ = (
        CheckConstraint("round >= 1", name="round_positive"),
        moment("at"),
        not_empty("data"),
    )
    principal: str = Field(primary_key=True)
    submission_id: str = Field(primary_key=True)
    round: int = Field(primary_key=True)
    revision: int
    at: str
    data: bytes


class CommentsTakenRow(Row, table=True):
    """A comments file that came back for an assessment of this workspace; the last one holds."""

    __tablename__ = "comments_taken"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        CheckConstraint("round >= 1", name="round_positive"),
        moment("taken"),
        not_empty("data"),
    )
    assessment_id: str = Field(primary_key=True)
    round: int = Field(primary_key=True)
    taken: str
    data: bytes


class ResponseRow(Row, table=True):
    """The answer to a comment, to go with the next revision: a first one, and another each time it was asked again."""

    __tablename__ = "response"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        CheckConstraint("turn >= 0", name="turn_counted"),
        not_empty("text"),
        moment("at"),
    )
    assessment_id: str = Field(primary_key=True)
    comment_id: str = Field(primary_key=True)
    turn: int = Field(primary_key=True)
    text: str
    by: str
    at: str

"""The tables of what comes back to a member, of what was sent on, and of what is answered."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from eesee_desktop.storage.rows import Row, belongs_to, hexadecimal, moment, not_empty


class ReceiptRow(Row, table=True):
    """A receipt that came back for a sealed revision."""

    __tablename__ = "receipt"
    __table_args__ = (
        # Of the assessment and not of the sealed file: what came back is worth keeping where that one is lost.
        belongs_to("assessment_id", table="assessment", key=("id",)),
        hexadecimal("digest", 64),
        moment("received"),
        moment("taken"),
        not_empty("data"),
        Index("ix_receipt_assessment_id_revision", "assessment_id", "revision"),
    )
    digest: str = Field(primary_key=True)
    assessment_id: str
    revision: int
    received: str
    taken: str
    data: bytes


class SentRow(Row, table=True):
    """That a sealed revision was sent on: handed to a mail program, or copied for the way."""

    __tablename__ = "sent"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        moment("at"),
    )
    assessment_id: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    at: str


class RetiredKeyRow(Row, table=True):
    """The public half of a signing key that this workspace had before: what it signed is still its own."""

    __tablename__ = "retired_key"
    __table_args__ = (moment("retired"),)
    public_key: str = Field(primary_key=True)
    retired: str


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

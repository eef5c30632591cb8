"""The tables of the consortium's desk.

They lie in the encrypted file or on a server of PostgreSQL, by the same models; so none refers to a table of the
member's side, and a rule that the two spell differently is a :class:`rows.Spelt`. A table of rows that several editors
alter has the columns ``version``, ``changed_by`` and ``changed``, see :mod:`eesee_desktop.storage.versions`.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlmodel import Field

from eesee_desktop.domain.comments import CommentAct, CommentKind, CommentState, ReviewState
from eesee_desktop.storage.rows import (
    Row,
    Spelt,
    belongs_to,
    country_code,
    hexadecimal,
    moment,
    not_empty,
    one_of,
)

_RECEIVED = ("principal", "submission_id", "revision")


def _belongs(table: str, to: str) -> ForeignKeyConstraint:
    """Return the reference to what a row goes with; by a name of its own, as a server takes no longer ones."""
    columns = [f"{to}.{name}" for name in _RECEIVED]
    return ForeignKeyConstraint(_RECEIVED, columns, ondelete="CASCADE", name=f"fk_{table}_{to}")


class ReceivedRow(Row, table=True):
    """A submission that came from elsewhere, so that a second one with its number is noticed."""

    __tablename__ = "received"
    __table_args__ = (
        CheckConstraint("revision >= 1", name="revision_positive"),
        hexadecimal("digest", 64),
        moment("at"),
    )
    # Without a reference to ``assessment``: what is received belongs to other people's workspaces, and only
    # its digest stays here.
    principal: str = Field(primary_key=True)
    submission_id: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    country: str
    digest: str
    at: str


class ReceivedFileRow(Row, table=True):
    """The bytes of a submission that was received, as they were signed, and the receipt that was written for it.

    Without a reference to ``received``: the file says by itself what it is, and stays where that row is lost.
    """

    __tablename__ = "received_file"
    __table_args__ = (not_empty("data"),)
    principal: str = Field(primary_key=True)
    submission_id: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    receipt: bytes
    data: bytes


class ArrivalRow(Row, table=True):
    """A file that a submission came in, with every byte: a mail, a part, the encrypted file."""

    __tablename__ = "arrival"
    __table_args__ = (
        hexadecimal("sha256", 64),
        moment("at"),
    )
    principal: str = Field(primary_key=True)
    submission_id: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    name: str
    at: str
    data: bytes


class ReceivedHeadRow(Row, table=True):
    """What a received submission says of itself, so that a list of all need open none."""

    __tablename__ = "received_head"
    __table_args__ = (
        country_code("country"),
        CheckConstraint(
            "period_first LIKE '____-__-__' AND period_last LIKE '____-__-__'", name="period_dates"
        ),
        CheckConstraint("period_first <= period_last", name="period_order"),
        hexadecimal("instrument_sha256", 64),
        CheckConstraint("notices >= 0", name="notices_counted"),
        _belongs("received_head", "received"),
        Index("ix_received_head_country_period_last", "country", "period_last"),
    )
    principal: str = Field(primary_key=True)
    submission_id: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    country: str
    period_first: str
    period_last: str
    is_training: bool
    member_name: str
    instrument_id: str
    instrument_version: str
    instrument_sha256: str
    are_weights_provisional: bool
    public_key: str
    check_code: str
    notices: int
    taken_by: str


class ReceivedFigureRow(Row, table=True):
    """A score in a received submission, of a principle or of a dimension, as it was computed anew when it came."""

    __tablename__ = "received_figure"
    __table_args__ = (
        CheckConstraint("position >= 1", name="position_positive"),
        CheckConstraint("principle >= 1", name="principle_positive"),
        _belongs("received_figure", "received_head"),
    )
    principal: str = Field(primary_key=True)
    submission_id: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    principle: int
    # Empty in the row of a principle.
    dimension: str
    # Fractions as text: how large their parts become is a matter of the weights in a file that somebody sent.
    exact: str | None
    printed: str | None
    weight: str | None
    name: str
    rule: str | None
    confidence: str | None
    working: str


class EnrolledKeyRow(Row, table=True):
    """A network member's key in the register: pending until it was confirmed, for good once it was revoked."""

    __tablename__ = "enrolled_key"
    __table_args__ = (
        CheckConstraint("public_key LIKE 'ssh-ed25519 %'", name="public_key_ed25519"),
        CheckConstraint(
            Spelt(
                "principal NOT GLOB '*[ \t]*' AND length(principal) > 0",
                "principal !~ '[ \t]' AND length(principal) > 0",
            ),
            name="principal_one_word",
        ),
        country_code("country"),
        moment("added"),
        moment("confirmed"),
        moment("expires"),
        moment("revoked"),
        CheckConstraint("version >= 1", name="version_positive"),
        moment("changed"),
    )
    public_key: str = Field(primary_key=True)
    principal: str
    organisation: str
    country: str
    added: str
    confirmed: str | None
    expires: str | None
    revoked: str | None
    version: int
    changed_by: str
    changed: str


class HeldStatementRow(Row, table=True):
    """A numbered list that was signed here or taken in: the register, the recipients. A lower number is refused."""

    __tablename__ = "held_statement"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number_positive"),
        not_empty("kind"),
        moment("at"),
        not_empty("data"),
    )
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    at: str
    data: bytes


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


DESK_TABLES: tuple[type[Row], ...] = (
    ReceivedRow,
    ReceivedFileRow,
    ArrivalRow,
    ReceivedHeadRow,
    ReceivedFigureRow,
    EnrolledKeyRow,
    HeldStatementRow,
    ReviewRow,
    ReviewCommentRow,
    CommentEventRow,
    CommentsFileRow,
)
"""All of them, those that others refer to first: what a server has."""

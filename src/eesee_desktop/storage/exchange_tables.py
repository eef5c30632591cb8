"""The tables of what travels between members and consortium, besides the sealed files themselves."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from eesee_desktop.storage.rows import Row, belongs_to, hexadecimal, moment, not_empty


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


class EnrolledKeyRow(Row, table=True):
    """A network member's key in the register: pending until it was confirmed, for good once it was revoked."""

    __tablename__ = "enrolled_key"
    __table_args__ = (
        CheckConstraint("public_key LIKE 'ssh-ed25519 %'", name="public_key_ed25519"),
        CheckConstraint("principal NOT GLOB '*[ \t]*' AND length(principal) > 0", name="principal_one_word"),
        CheckConstraint("length(country) = 3 AND country NOT GLOB '*[^A-Z]*'", name="country_alpha3"),
        moment("added"),
        moment("confirmed"),
        moment("expires"),
        moment("revoked"),
    )
    public_key: str = Field(primary_key=True)
    principal: str
    organisation: str
    country: str
    added: str
    confirmed: str | None
    expires: str | None
    revoked: str | None


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


class RetiredKeyRow(Row, table=True):
    """The public half of a signing key that this workspace had before: what it signed is still its own."""

    __tablename__ = "retired_key"
    __table_args__ = (moment("retired"),)
    public_key: str = Field(primary_key=True)
    retired: str

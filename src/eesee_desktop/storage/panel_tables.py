"""The tables of the panel: who votes, how they voted, and, apart from both, who they are."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, UniqueConstraint
from sqlmodel import Field

from eesee_desktop.domain.panel import Round
from eesee_desktop.storage.rows import Row, belongs_to, not_empty, on_scale


class PanelMemberRow(Row, table=True):
    """A pseudonym that votes."""

    __tablename__ = "panel_member"
    __table_args__ = (belongs_to("assessment_id", table="assessment", key=("id",)), not_empty("id"))
    assessment_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    position: int
    has_left: bool


class PanelVoteRow(Row, table=True):
    """A member's own score in a round; no score is an abstention."""

    __tablename__ = "panel_vote"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        # Without a cascade: a member with votes cannot be removed.
        ForeignKeyConstraint(
            ["assessment_id", "member_id"], ["panel_member.assessment_id", "panel_member.id"]
        ),
        # In this order, since the votes of one dimension are what is read with every decision: its index
        # serves that too.
        UniqueConstraint("assessment_id", "dimension", "round", "member_id"),
        CheckConstraint(f"round IN ({', '.join(str(round_.value) for round_ in Round)})", name="round_known"),
        on_scale("score"),
    )
    # Given by SQLite in the order of entering, which no other column tells.
    id: int | None = Field(default=None, primary_key=True)
    assessment_id: str
    dimension: str
    round: int
    member_id: str
    score_numerator: int | None
    score_denominator: int | None


class IdentityRow(Row, table=True):
    """Who a pseudonym is, apart from the votes."""

    __tablename__ = "identity"
    __table_args__ = (
        belongs_to("assessment_id", "member_id", table="panel_member", key=("assessment_id", "id")),
    )
    assessment_id: str = Field(primary_key=True)
    member_id: str = Field(primary_key=True)
    name: str
    organisation: str
    may_be_named_in_report: bool
    may_be_named_in_bundle: bool

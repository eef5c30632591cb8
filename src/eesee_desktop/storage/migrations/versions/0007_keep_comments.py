"""Give questions and answers their tables: those of the consortium's desk, and those of the member.

On a server those of the desk alone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_STATES = ("received", "in_review", "has_questions", "approved", "returned")
_KINDS = ("question", "must_change", "suggestion")
_COMMENT_STATES = ("open", "answered", "accepted", "closed")
_ACTS = ("assigned", "worded", "answered", "accepted", "closed", "reopened")


def _moment(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that a column holds a moment in UTC."""
    return sa.CheckConstraint(
        f"{column} LIKE '____-__-__T__:__:__.______+00:00'", name=op.f(f"ck_{table}_{column}_utc")
    )


def _there(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that something is there."""
    return sa.CheckConstraint(f"length({column}) > 0", name=op.f(f"ck_{table}_{column}_there"))


def _known(table: str, column: str, words: tuple[str, ...]) -> sa.CheckConstraint:
    """Return the rule that a column holds one of some words."""
    listed = ", ".join(repr(word) for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=op.f(f"ck_{table}_{column}_known"))


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _of_assessment(table: str) -> sa.ForeignKeyConstraint:
    """Return the reference to the assessment that something belongs to."""
    return sa.ForeignKeyConstraint(
        ["assessment_id"],
        ["assessment.id"],
        name=op.f(f"fk_{table}_assessment_id_assessment"),
        ondelete="CASCADE",
    )


def _versioned(table: str) -> tuple[sa.Column[str] | sa.Column[int] | sa.CheckConstraint, ...]:
    """Return the columns of a row that several people alter."""
    return (
        _number("version"),
        _text("changed_by"),
        _text("changed"),
        sa.CheckConstraint("version >= 1", name=op.f(f"ck_{table}_version_positive")),
        _moment(table, "changed"),
    )


def upgrade() -> None:
    """Add the tables; nobody has commented on anything yet."""
    op.create_table(
        "review",
        *map(_text, ("principal", "submission_id")),
        _number("revision"),
        _text("state"),
        *_versioned("review"),
        _known("review", "state", _STATES),
        sa.PrimaryKeyConstraint("principal", "submission_id", "revision", name=op.f("pk_review")),
    )
    op.create_table(
        "review_comment",
        *map(_text, ("id", "principal", "submission_id")),
        _number("revision"),
        *map(_text, ("address", "quote", "kind", "text", "by", "at", "state", "assigned_to", "wording")),
        *_versioned("review_comment"),
        *(_there("review_comment", column) for column in ("id", "address", "text")),
        _known("review_comment", "kind", _KINDS),
        _known("review_comment", "state", _COMMENT_STATES),
        _moment("review_comment", "at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_comment")),
    )
    op.create_index(
        "ix_review_comment_principal_submission_id",
        "review_comment",
        ["principal", "submission_id"],
        unique=False,
    )
    op.create_table(
        "comment_event",
        _text("comment_id"),
        _number("number"),
        *map(_text, ("act", "at", "by")),
        _number("revision"),
        _text("text"),
        sa.ForeignKeyConstraint(
            ["comment_id"],
            ["review_comment.id"],
            name=op.f("fk_comment_event_comment_id_review_comment"),
            ondelete="CASCADE",
        ),
        _known("comment_event", "act", _ACTS),
        _moment("comment_event", "at"),
        sa.PrimaryKeyConstraint("comment_id", "number", name=op.f("pk_comment_event")),
    )
    op.create_table(
        "comments_file",
        *map(_text, ("principal", "submission_id")),
        *map(_number, ("round", "revision")),
        _text("at"),
        _bytes("data"),
        sa.CheckConstraint("round >= 1", name=op.f("ck_comments_file_round_positive")),
        _moment("comments_file", "at"),
        _there("comments_file", "data"),
        sa.PrimaryKeyConstraint("principal", "submission_id", "round", name=op.f("pk_comments_file")),
    )
    if not _is_server():
        _add_answers()


def _is_server() -> bool:
    return op.get_context().dialect.name == "postgresql"


def _add_answers() -> None:
    op.create_table(
        "comments_taken",
        _text("assessment_id"),
        _number("round"),
        _text("taken"),
        _bytes("data"),
        _of_assessment("comments_taken"),
        sa.CheckConstraint("round >= 1", name=op.f("ck_comments_taken_round_positive")),
        _moment("comments_taken", "taken"),
        _there("comments_taken", "data"),
        sa.PrimaryKeyConstraint("assessment_id", "round", name=op.f("pk_comments_taken")),
    )
    op.create_table(
        "response",
        *map(_text, ("assessment_id", "comment_id")),
        _number("turn"),
        *map(_text, ("text", "by", "at")),
        _of_assessment("response"),
        sa.CheckConstraint("turn >= 0", name=op.f("ck_response_turn_counted")),
        _there("response", "text"),
        _moment("response", "at"),
        sa.PrimaryKeyConstraint("assessment_id", "comment_id", "turn", name=op.f("pk_response")),
    )


def downgrade() -> None:
    """Drop them, the later ones first."""
    mine = () if _is_server() else ("response", "comments_taken")
    for table in (*mine, "comments_file", "comment_event"):
        op.drop_table(table)
    op.drop_index("ix_review_comment_principal_submission_id", table_name="review_comment")
    for table in ("review_comment", "review"):
        op.drop_table(table)

"""Give what travels between members and consortium its tables."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_RECEIVED = ("principal", "submission_id", "revision")


def _moment(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that a column holds a moment in UTC."""
    return sa.CheckConstraint(
        f"{column} LIKE '____-__-__T__:__:__.______+00:00'", name=op.f(f"ck_{table}_{column}_utc")
    )


def _there(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that something is there."""
    return sa.CheckConstraint(f"length({column}) > 0", name=op.f(f"ck_{table}_{column}_there"))


def _hexadecimal(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that a column holds a hash."""
    return sa.CheckConstraint(
        f"length({column}) = 64 AND {column} NOT GLOB '*[^0-9a-f]*'",
        name=op.f(f"ck_{table}_{column}_hexadecimal"),
    )


def _of_assessment(table: str) -> sa.ForeignKeyConstraint:
    """Return the reference to the assessment that something belongs to."""
    return sa.ForeignKeyConstraint(
        ["assessment_id"],
        ["assessment.id"],
        name=op.f(f"fk_{table}_assessment_id_assessment"),
        ondelete="CASCADE",
    )


def upgrade() -> None:
    """Add the tables; of what was received before, only the digest is known."""
    op.create_table(
        "received_file",
        sa.Column("principal", sa.String(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("receipt", sa.LargeBinary(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        _there("received_file", "data"),
        sa.PrimaryKeyConstraint(*_RECEIVED, name=op.f("pk_received_file")),
    )
    op.create_table(
        "arrival",
        sa.Column("principal", sa.String(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        _hexadecimal("arrival", "sha256"),
        _moment("arrival", "at"),
        sa.PrimaryKeyConstraint(*_RECEIVED, "sha256", name=op.f("pk_arrival")),
    )
    op.create_table(
        "receipt",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        _of_assessment("receipt"),
        sa.Column("received", sa.String(), nullable=False),
        sa.Column("taken", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        _hexadecimal("receipt", "digest"),
        _moment("receipt", "received"),
        _moment("receipt", "taken"),
        _there("receipt", "data"),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_receipt")),
    )
    op.create_index(
        "ix_receipt_assessment_id_revision", "receipt", ["assessment_id", "revision"], unique=False
    )
    op.create_table(
        "sent",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        _of_assessment("sent"),
        sa.Column("at", sa.String(), nullable=False),
        _moment("sent", "at"),
        sa.PrimaryKeyConstraint("assessment_id", "revision", name=op.f("pk_sent")),
    )
    _add_keys()


def _add_keys() -> None:
    op.create_table(
        "enrolled_key",
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("principal", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("added", sa.String(), nullable=False),
        sa.Column("confirmed", sa.String(), nullable=True),
        sa.Column("expires", sa.String(), nullable=True),
        sa.Column("revoked", sa.String(), nullable=True),
        sa.CheckConstraint(
            "public_key LIKE 'ssh-ed25519 %'", name=op.f("ck_enrolled_key_public_key_ed25519")
        ),
        sa.CheckConstraint(
            "principal NOT GLOB '*[ \t]*' AND length(principal) > 0",
            name=op.f("ck_enrolled_key_principal_one_word"),
        ),
        sa.CheckConstraint(
            "length(country) = 3 AND country NOT GLOB '*[^A-Z]*'",
            name=op.f("ck_enrolled_key_country_alpha3"),
        ),
        *(_moment("enrolled_key", column) for column in ("added", "confirmed", "expires", "revoked")),
        sa.PrimaryKeyConstraint("public_key", name=op.f("pk_enrolled_key")),
    )
    op.create_table(
        "held_statement",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_held_statement_number_positive")),
        _there("held_statement", "kind"),
        _moment("held_statement", "at"),
        _there("held_statement", "data"),
        sa.PrimaryKeyConstraint("kind", "number", name=op.f("pk_held_statement")),
    )
    op.create_table(
        "retired_key",
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("retired", sa.String(), nullable=False),
        _moment("retired_key", "retired"),
        sa.PrimaryKeyConstraint("public_key", name=op.f("pk_retired_key")),
    )


def downgrade() -> None:
    """Drop them, the later ones first."""
    for table in ("retired_key", "held_statement", "enrolled_key", "sent"):
        op.drop_table(table)
    op.drop_index("ix_receipt_assessment_id_revision", table_name="receipt")
    for table in ("receipt", "arrival", "received_file"):
        op.drop_table(table)

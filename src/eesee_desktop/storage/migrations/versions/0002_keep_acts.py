"""Keep acts on every thing of an assessment instead of changes of fields."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _moment(table: str, column: str) -> sa.CheckConstraint:
    """Return the rule that a column holds a moment in UTC."""
    return sa.CheckConstraint(
        f"{column} LIKE '____-__-__T__:__:__.______+00:00'", name=op.f(f"ck_{table}_{column}_utc")
    )


def upgrade() -> None:
    """Carry each change of a field over as an act of its own."""
    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("act", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("began", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("thing", sa.String(), nullable=False),
        sa.Column("old", sa.String(), nullable=True),
        sa.Column("new", sa.String(), nullable=True),
        sa.CheckConstraint("length(verb) > 0", name=op.f("ck_history_verb_there")),
        sa.CheckConstraint("length(thing) > 0", name=op.f("ck_history_thing_there")),
        _moment("history", "began"),
        _moment("history", "at"),
        sa.CheckConstraint("began <= at", name=op.f("ck_history_order")),
        sa.CheckConstraint("undoes < act", name=op.f("ck_history_undoes_earlier")),
        sa.CheckConstraint("old IS NOT new", name=op.f("ck_history_altered")),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_history_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
    )
    op.create_index("ix_history_assessment_id_act", "history", ["assessment_id", "act"], unique=False)
    op.create_index("ix_history_assessment_id_thing", "history", ["assessment_id", "thing"], unique=False)
    op.execute(
        "INSERT INTO history (id, act, assessment_id, verb, revision, began, at, thing, old, new) "
        "SELECT id, id, assessment_id, 'set_value', revision, began, at, field, old, new FROM field_change "
        "WHERE old <> new"
    )
    op.drop_index("ix_field_change_assessment_id_field", table_name="field_change")
    op.drop_table("field_change")


def downgrade() -> None:
    """Keep what was a change of a field; the rest has no place there."""
    op.create_table(
        "field_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("began", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        _moment("field_change", "at"),
        _moment("field_change", "began"),
        sa.CheckConstraint("began <= at", name=op.f("ck_field_change_order")),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_field_change_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_change")),
    )
    op.create_index(
        "ix_field_change_assessment_id_field", "field_change", ["assessment_id", "field"], unique=False
    )
    op.execute(
        "INSERT INTO field_change (id, assessment_id, field, revision, began, at, old, new) "
        "SELECT id, assessment_id, thing, revision, began, at, coalesce(old, ''), coalesce(new, '') FROM history "
        "WHERE thing NOT LIKE '%/%' AND thing NOT IN ('country', 'language', 'period', 'is_training')"
    )
    op.drop_index("ix_history_assessment_id_act", table_name="history")
    op.drop_index("ix_history_assessment_id_thing", table_name="history")
    op.drop_table("history")

"""Count the commits, so that those that go missing are noticed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Begin to count."""
    op.create_table(
        "commit_count",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_commit_count_single")),
        sa.CheckConstraint("number >= 0", name=op.f("ck_commit_count_number_counted")),
        sa.CheckConstraint("at LIKE '____-__-__T__:__:__.______+00:00'", name=op.f("ck_commit_count_at_utc")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commit_count")),
    )
    op.execute("INSERT INTO commit_count (id, number) VALUES (1, 0)")


def downgrade() -> None:
    """Count no more."""
    op.drop_table("commit_count")

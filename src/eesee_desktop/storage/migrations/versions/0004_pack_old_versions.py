"""Give the history room for versions that are packed."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; nothing is packed yet."""
    # Not by rebuilding the table: it may be most of the file.
    op.add_column("history", sa.Column("packed", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    """Keep the versions that are not packed."""
    op.execute("DELETE FROM history WHERE packed IS NOT NULL")
    op.drop_column("history", "packed")

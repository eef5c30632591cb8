"""Run by Alembic for each of its commands, over the connection that :mod:`eesee_desktop.storage.migrating` passes.

Alembic reads this file by its path and imports nothing of the program by its own name: hence no functions to call.
"""

from __future__ import annotations

from alembic import context

from eesee_desktop.storage.rows import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,  # SQLite cannot alter a column: tables are rebuilt
    transactional_ddl=True,  # SQLite can, unlike what Alembic believes of it; so all migrations happen or none
)
context.run_migrations()

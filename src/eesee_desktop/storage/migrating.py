"""Another version of the tables: refusing a newer one, migrating an older one after a backup."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage import tables  # noqa: F401  so that all of them are known
from eesee_desktop.storage.backup import copy_database
from eesee_desktop.storage.connection import all_or_nothing
from eesee_desktop.storage.rows import METADATA
from eesee_desktop.storage.schema import SCHEMA_VERSION, SHIPPED, Migrations, version_of

if TYPE_CHECKING:
    from alembic.config import Config

_NONE = 0  # as SQLite numbers the kinds of auto_vacuum
_LARGEST_REWRITTEN = 256 * 1024 * 1024


def make_tables(connection: Connection) -> None:
    """Make all tables in a new database, and write their version into it."""
    METADATA.create_all(connection)
    stamp(connection)


def stamp(connection: Connection, version: str = SCHEMA_VERSION) -> None:
    """Write the version into a database that was just made."""
    connection.exec_driver_sql(
        # The table that Alembic itself would make. Made by hand, so that creating a workspace need not import
        # Alembic.
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (version,))


def migrate(connection: Connection, path: Path, migrations: Migrations = SHIPPED) -> None:
    """Bring the tables of an open database up to date; a copy of the old one stays beside it.

    Raises:
        KnownError: DATABASE_TOO_NEW, naming both versions; BACKUP_FAILED; DATABASE_DAMAGED.
    """
    raw: Any = connection.connection.driver_connection
    found = version_of(raw)
    if found == migrations.head:
        return
    # Nothing is tried with a newer file. Reading half of it would be worse than refusing all of it.
    if found > migrations.head:
        raise KnownError(ErrorCode.DATABASE_TOO_NEW, found=found, known=migrations.head)
    # Under the name of the version it comes before, so that a second failed attempt replaces the first copy
    # instead of filling the disk.
    copy_database(raw, path.with_name(f"{path.stem}-before-{migrations.head}{path.suffix}"))
    upgrade(connection, migrations.head, migrations)
    let_pages_go(connection)


def let_pages_go(connection: Connection) -> None:
    """Let a file that was made before free pages could be given back be one of those; all of it or nothing happens."""
    raw: Any = connection.connection.driver_connection
    (size,) = raw.execute(
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    ).fetchone()
    # It is done in memory, since temporary files are not encrypted.
    if raw.execute("PRAGMA auto_vacuum").fetchone()[0] == _NONE and size < _LARGEST_REWRITTEN:
        raw.execute("PRAGMA auto_vacuum = INCREMENTAL")
        with contextlib.suppress(
            sqlcipher.OperationalError
        ):  # a full disk: everything is as before, only larger
            raw.execute("VACUUM")


def upgrade(connection: Connection, target: str, migrations: Migrations = SHIPPED) -> None:
    """Run the migrations up to a version, ``head`` for the last, all of them or none."""
    # Half of what a start would import, and needed only on the day after an update.
    from alembic import command  # noqa: PLC0415  see above

    with migrating(connection):
        command.upgrade(config_of(migrations, connection), target)


def config_of(migrations: Migrations = SHIPPED, connection: Connection | None = None) -> Config:
    """Return what Alembic has to know: where the migrations are, and the open database to run them on."""
    from alembic.config import Config  # noqa: PLC0415  as above

    config = Config()
    # Alembic takes a percent sign for the beginning of a placeholder.
    config.set_main_option("script_location", str(migrations.folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@contextmanager
def migrating(connection: Connection) -> Iterator[None]:
    """Keep what happens in one transaction, without foreign keys until its end."""
    # Rebuilding a table would otherwise delete the children of its rows. Inside a transaction the pragma would be
    # ignored.
    raw: Any = connection.connection.driver_connection
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with all_or_nothing(raw), connection.begin():
            yield
            # References were off while tables were rebuilt; this is where a migration that broke one is caught,
            # still inside the transaction.
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise KnownError(ErrorCode.DATABASE_DAMAGED)
    finally:
        raw.execute("PRAGMA foreign_keys = ON")

"""The version of the tables: reading it, refusing a newer one, migrating an older one after a backup."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.backup import copy_database
from eesee_desktop.storage.rows import METADATA
from eesee_desktop.storage.tables import SCHEMA_VERSION

if TYPE_CHECKING:
    from alembic.script import ScriptDirectory

_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Migrations:
    """Where the migrations are and where they lead.

    Attributes:
        folder: Holds ``versions``.
        head: Version of the last one, four digits.
    """

    folder: Path
    head: str


SHIPPED = Migrations(Path(__file__).resolve().parent / "migrations", SCHEMA_VERSION)


def version_of(connection: Connection) -> str:
    """Return the version of a database's tables, four digits.

    Raises:
        KnownError: DATABASE_DAMAGED if it says none.
    """
    try:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    except OperationalError as error:
        # Any other operational error, a full disk or a lock, has its own words further up.
        if "no such table" not in str(error.orig):
            raise
        found = []
    # A version that is not four digits was not written by us; comparing it as text below would be meaningless.
    if len(found) != 1 or len(found[0]) != _DIGITS or not found[0].isdigit():
        raise KnownError(ErrorCode.DATABASE_DAMAGED)
    return str(found[0])


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
    found = version_of(connection)
    # Reading began a transaction, and neither VACUUM INTO nor the pragma in _walk works inside one.
    connection.rollback()
    if found == migrations.head:
        return
    # Nothing is tried with a newer file. Reading half of it would be worse than refusing all of it.
    if found > migrations.head:
        raise KnownError(ErrorCode.DATABASE_TOO_NEW, found=found, known=migrations.head)
    # Under the name of the version it comes before, so that a second failed attempt replaces the first copy
    # instead of filling the disk.
    copy_database(connection, path.with_name(f"{path.stem}-before-{migrations.head}{path.suffix}"))
    upgrade(connection, migrations.head, migrations)


def upgrade(connection: Connection, target: str, migrations: Migrations = SHIPPED) -> None:
    """Run the migrations up to a version, ``head`` for the last, all of them or none."""
    _walk(connection, target, migrations, is_up=True)


def downgrade(connection: Connection, target: str, migrations: Migrations = SHIPPED) -> None:
    """Run the migrations down to a version, ``base`` for an empty database; tests only."""
    _walk(connection, target, migrations, is_up=False)


def script_of(migrations: Migrations = SHIPPED) -> ScriptDirectory:
    """Return the migrations as Alembic sees them."""
    # Half of what a start would import, and needed only on the day after an update.
    from alembic.script import ScriptDirectory  # noqa: PLC0415  see above

    return ScriptDirectory(str(migrations.folder))


def _walk(connection: Connection, target: str, migrations: Migrations, *, is_up: bool) -> None:
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415  as above

    script = script_of(migrations)

    def steps(revision: object, _: MigrationContext) -> object:
        if is_up:
            return script._upgrade_revs(target, revision)  # type: ignore[arg-type]  # noqa: SLF001  as Alembic's own commands do
        return script._downgrade_revs(target, revision)  # type: ignore[arg-type]  # noqa: SLF001  as above

    # Rebuilding a table would otherwise delete the children of its rows. Inside a transaction the pragma would be
    # ignored, and SQLAlchemy begins one with the first statement: hence the driver's own connection.
    raw: Any = connection.connection.driver_connection
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            context = MigrationContext.configure(
                connection,
                opts={
                    "fn": steps,
                    "script": script,
                    "target_metadata": METADATA,
                    # SQLite cannot alter most things about a column; a batch rebuilds the table and moves its
                    # rows.
                    "render_as_batch": True,
                    # SQLite can roll DDL back, although Alembic assumes otherwise: a migration that fails
                    # half-way leaves the old tables.
                    "transactional_ddl": True,
                },
            )
            from alembic.operations import Operations  # noqa: PLC0415  as above

            with Operations.context(context):
                context.run_migrations()
            # References were off while tables were rebuilt; this is where a migration that broke one is caught,
            # still inside the transaction.
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise KnownError(ErrorCode.DATABASE_DAMAGED)
    finally:
        raw.execute("PRAGMA foreign_keys = ON")

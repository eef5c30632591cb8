"""Laying the desk's tables on a server, and who may do what there.

Two kinds of people: the owner, who lays and migrates the tables and whom nobody works as; and editors, who read, add,
and alter the columns of rows that have a version. An editor can delete nothing, and alter no received byte, no table.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage import migrating
from eesee_desktop.storage.desk_tables import DESK_TABLES
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.schema import SHIPPED, Migrations
from eesee_desktop.storage.server import SCHEMA, Server, version_on
from eesee_desktop.storage.turns import wait_for_turn

BEFORE_SERVERS = "0005"
"""The version of a server without tables: the migration after it lays them."""


def lay_tables(server: Server, migrations: Migrations = SHIPPED) -> str:
    """Bring the tables of a server up to date, as their owner; return their version.

    Raises:
        KnownError: DATABASE_TOO_NEW; DESK_RIGHT_MISSING.
    """
    with server.transaction() as connection:
        wait_for_turn(connection, "tables")
        found = version_on(connection)
        if found is None:
            connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
            stamp(connection)
        elif found > migrations.head:
            raise KnownError(ErrorCode.DATABASE_TOO_NEW, found=found, known=migrations.head)
        # All of them or none: a server does that for tables too.
        from alembic import command  # noqa: PLC0415  as in migrating

        command.upgrade(migrating.config_of(migrations, connection), migrations.head)
        # Who worked there before goes on working there, with the tables that were added.
        for role in _editors(connection):
            for statement in grants_for(role):
                connection.exec_driver_sql(statement)
    return migrations.head


def stamp(connection: Connection) -> None:
    """Write into a schema that nothing is in yet that the next migration is the first for it."""
    connection.exec_driver_sql(
        f"CREATE TABLE {SCHEMA}.alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql(f"INSERT INTO {SCHEMA}.alembic_version VALUES ('{BEFORE_SERVERS}')")  # noqa: S608  our own


def _editors(connection: Connection) -> tuple[str, ...]:
    found = connection.exec_driver_sql(
        "SELECT DISTINCT grantee FROM information_schema.role_table_grants WHERE table_schema = %s AND table_name = %s "
        "AND grantee <> current_user AND grantee <> 'PUBLIC' ORDER BY 1",
        (SCHEMA, "alembic_version"),
    )
    return tuple(found.scalars())


def grants_for(role: str) -> tuple[str, ...]:
    """Return the statements that let a role work as an editor, and no more than that."""
    # What PostgreSQL says of names: between quotes, a quote is doubled.
    who = '"' + role.replace('"', '""') + '"'
    return tuple(_grants(who))


def grant(server: Server, role: str) -> tuple[str, ...]:
    """Let a role work as an editor; return what was said to the server.

    Raises:
        KnownError: DESK_RIGHT_MISSING; DESK_ROLE_UNKNOWN.
    """
    statements = grants_for(role)
    with server.transaction() as connection:
        is_known = connection.exec_driver_sql("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).first()
        if is_known is None:
            raise KnownError(ErrorCode.DESK_ROLE_UNKNOWN, role=role)
        for statement in statements:
            connection.exec_driver_sql(statement)
    return statements


def _grants(who: str) -> Iterator[str]:
    yield f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC"
    # Whatever it was allowed before: a right too many is taken back.
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA {SCHEMA} FROM PUBLIC, {who}"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {who}"
    yield f"GRANT SELECT ON {SCHEMA}.alembic_version TO {who}"
    for row in DESK_TABLES:
        table = table_of(row)
        yield f"GRANT SELECT, INSERT ON {SCHEMA}.{table.name} TO {who}"
        altered = [column.name for column in table.columns if not column.primary_key]
        if "version" in altered:
            yield f"GRANT UPDATE ({', '.join(altered)}) ON {SCHEMA}.{table.name} TO {who}"
    # What numbers the rows of a table that counts them itself.
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO {who}"

from __future__ import annotations

import importlib.util
import sys
from datetime import UTC, datetime

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import IntegrityError

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.desk import Desk
from eesee_desktop.storage.desk_tables import DESK_TABLES
from eesee_desktop.storage.rows import METADATA, table_of
from eesee_desktop.storage.schema import SHIPPED
from eesee_desktop.storage.server import Server
from eesee_desktop.storage.server_address import ServerAddress
from eesee_desktop.storage.server_rights import lay_tables
from support_postgres import CERTIFIED_HOST, OWNER, PASSWORDS, Cluster, SharedDesk

AT = datetime(2025, 8, 1, 12, tzinfo=UTC)
KEY_ROW = "INSERT INTO enrolled_key VALUES ('ssh-ed25519 a', {who}, '{at}', NULL, NULL, NULL, 1, '', '{at}')"


def _open(desk: SharedDesk, user: str = "anna") -> Server:
    return Server.open(ServerAddress.parse(desk.address(user)), PASSWORDS[user])


def _schema(cluster: Cluster, database: str, schema: str) -> dict[str, object]:
    """Return each table of a schema with its columns and constraints, as the server says them."""
    with cluster.connect(database) as connection:
        columns = connection.execute(
            "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns "
            "WHERE table_schema = %s ORDER BY 1, 2",
            (schema,),
        ).fetchall()
        rules = connection.execute(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE connamespace = %s::regnamespace ORDER BY 1, 2",
            (schema,),
        ).fetchall()
        indexes = connection.execute(
            "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = %s ORDER BY 1, 2",
            (schema,),
        ).fetchall()
    found = {"columns": columns, "rules": rules, "indexes": indexes}
    return {
        name: [
            tuple(str(cell).replace(f"{schema}.", "") for cell in row)
            for row in rows
            if "alembic" not in str(row)
        ]
        for name, rows in found.items()
    }


def test_head_equals_models_on_a_server(cluster: Cluster, shared_desk: SharedDesk) -> None:
    """The tables that the migrations lay on a server are the models of the desk, with their rules, and no others."""
    server = Server.connect(
        ServerAddress.parse(cluster.address(shared_desk.database, OWNER)), PASSWORDS[OWNER]
    )
    with server.transaction() as connection:
        connection.exec_driver_sql("CREATE SCHEMA models")
        connection.exec_driver_sql("SET LOCAL search_path = models")
        METADATA.create_all(connection, tables=[table_of(row) for row in DESK_TABLES])
    with server.transaction() as connection:
        names = set(inspect(connection).get_table_names(schema="eesee"))
    server.close()
    walked = _schema(cluster, shared_desk.database, "eesee")
    assert walked == _schema(cluster, shared_desk.database, "models")
    assert names == {table_of(row).name for row in DESK_TABLES} | {"alembic_version"}


@pytest.mark.parametrize(
    ("is_packaged", "code"),
    [(False, ErrorCode.DESK_DRIVER_MISSING), (True, ErrorCode.DESK_DRIVER_NOT_PACKAGED)],
)
def test_a_driver_that_is_not_there_is_told(
    *, is_packaged: bool, code: ErrorCode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the driver the person reads how it comes; a package says that it takes a checkout."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(sys, "frozen", is_packaged, raising=False)
    with pytest.raises(KnownError) as told:
        Server.connect(ServerAddress.parse("postgresql://anna@localhost/desk"))
    assert told.value.code is code


def test_laying_again_changes_nothing(shared_desk: SharedDesk) -> None:
    """Preparing a desk that is prepared leaves it as it is."""
    server = Server.connect(
        ServerAddress.parse(shared_desk.cluster.address(shared_desk.database, OWNER)), PASSWORDS[OWNER]
    )
    before = _schema(shared_desk.cluster, shared_desk.database, "eesee")
    assert lay_tables(server) == SHIPPED.head
    server.close()
    assert _schema(shared_desk.cluster, shared_desk.database, "eesee") == before


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        (
            "INSERT INTO received VALUES ('a', 'b', 0, 'PER', repeat('a', 64), '{at}')",
            "ck_received_revision_positive",
        ),
        (
            "INSERT INTO received VALUES ('a', 'b', 1, 'PER', repeat('A', 64), '{at}')",
            "ck_received_digest_hexadecimal",
        ),
        ("INSERT INTO received VALUES ('a', 'b', 1, 'PER', repeat('a', 64), '2025')", "ck_received_at_utc"),
        ("INSERT INTO held_statement VALUES ('a', 1, '{at}', '')", "ck_held_statement_data_there"),
        (
            KEY_ROW.replace("{who}", "'a b', '', 'PER'"),
            "ck_enrolled_key_principal_one_word",
        ),
        (
            KEY_ROW.replace("{who}", "'a', '', 'per'"),
            "ck_enrolled_key_country_alpha3",
        ),
    ],
)
def test_a_server_refuses_the_same_nonsense(shared_desk: SharedDesk, statement: str, rule: str) -> None:
    """A rule that the two engines spell differently is the same rule."""
    server = _open(shared_desk)
    said = statement.replace("{at}", "2025-08-01T12:00:00.000000+00:00")
    with pytest.raises(IntegrityError, match=rule), server.transaction() as connection:
        connection.exec_driver_sql(said)
    server.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE received",
        "DELETE FROM received",
        "TRUNCATE received",
        "ALTER TABLE received ADD COLUMN more text",
        "CREATE TABLE more (id int)",
        "UPDATE received SET digest = repeat('b', 64)",
        "UPDATE received_file SET data = ''",
        "UPDATE enrolled_key SET public_key = 'another'",
        "UPDATE alembic_version SET version_num = '9999'",
        "DELETE FROM enrolled_key",
    ],
)
def test_an_editor_can_delete_nothing_and_alter_no_table(shared_desk: SharedDesk, statement: str) -> None:
    """The least rights: read, add, and alter rows that have a version; the server itself refuses the rest."""
    server = _open(shared_desk)
    with pytest.raises(KnownError) as refused, server.transaction() as connection:
        connection.exec_driver_sql(statement)
    server.close()
    if statement.startswith(
        "GRANT"
    ):  # which is a warning to PostgreSQL where no right at all is left to give
        assert shared_desk.rows("SELECT has_table_privilege('nobody_here', 'received', 'SELECT')") == [
            (False,)
        ]
    assert refused.value.code is ErrorCode.DESK_RIGHT_MISSING


def test_an_editor_cannot_let_others_in(shared_desk: SharedDesk) -> None:
    """A right that an editor has cannot be handed on; PostgreSQL warns of the attempt and gives nothing."""
    server = _open(shared_desk)
    with server.transaction() as connection:
        connection.exec_driver_sql("GRANT SELECT ON received TO nobody_here")
    server.close()
    assert shared_desk.rows("SELECT has_table_privilege('nobody_here', 'received', 'SELECT')") == [(False,)]


def test_somebody_whom_nobody_let_in_reads_nothing(shared_desk: SharedDesk) -> None:
    """A role of the same server that was not granted the desk is no editor."""
    with pytest.raises(KnownError) as refused:
        _open(shared_desk, "nobody_here")
    assert refused.value.code in {ErrorCode.DESK_RIGHT_MISSING, ErrorCode.DESK_NOT_PREPARED}


def test_what_keeps_a_server_from_being_reached_is_told(cluster: Cluster, shared_desk: SharedDesk) -> None:
    """A wrong password, no such database, no server, no tables: each has its own words, and none repeats a secret."""
    address = ServerAddress.parse(shared_desk.address())
    cases = [
        (address, "wrong", ErrorCode.DESK_NOT_LET_IN),
        (address, "", ErrorCode.DESK_NOT_LET_IN),
        (
            ServerAddress.parse(cluster.address("nowhere", "anna")),
            PASSWORDS["anna"],
            ErrorCode.DESK_NOT_PREPARED,
        ),
        (ServerAddress.parse("postgresql://anna@127.0.0.1:1/desk"), "secret", ErrorCode.DESK_NOT_REACHED),
        (
            ServerAddress.parse(cluster.address("postgres", "anna")),
            PASSWORDS["anna"],
            ErrorCode.DESK_NOT_PREPARED,
        ),
    ]
    for where, password, code in cases:
        with pytest.raises(KnownError) as told:
            Server.open(where, password)
        assert told.value.code is code
        assert not password or password not in str(told.value.facts)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("postgresql://anna:secret@host/desk", ErrorCode.DESK_ADDRESS_TELLS_TOO_MUCH),
        ("postgresql://anna@host/desk?password=secret", ErrorCode.DESK_ADDRESS_TELLS_TOO_MUCH),
        ("postgresql://anna:@host/desk", ErrorCode.DESK_ADDRESS_TELLS_TOO_MUCH),
        ("mysql://anna@host/desk", ErrorCode.DESK_ADDRESS_INVALID),
        ("postgresql://anna@host", ErrorCode.DESK_ADDRESS_INVALID),
        ("postgresql://anna@host:port/desk", ErrorCode.DESK_ADDRESS_INVALID),
        ("postgresql://anna@host/desk?options=-c", ErrorCode.DESK_ADDRESS_INVALID),
        ("desk", ErrorCode.DESK_ADDRESS_INVALID),
        ("postgresql://anna@host/desk?sslmode=require", ErrorCode.DESK_NOT_ENCRYPTED),
        ("postgresql://anna@host/desk?sslmode=disable", ErrorCode.DESK_NOT_ENCRYPTED),
        ("postgresql://anna@10.0.0.5/desk?sslmode=prefer", ErrorCode.DESK_NOT_ENCRYPTED),
        ("postgresql://anna@localhost/desk?host=10.0.0.5&sslmode=disable", ErrorCode.DESK_NOT_ENCRYPTED),
    ],
)
def test_an_address_has_no_password_and_no_weak_way(text: str, code: ErrorCode) -> None:
    """What is refused is not repeated, for it may hold a secret."""
    with pytest.raises(KnownError) as refused:
        ServerAddress.parse(text)
    assert refused.value.code is code
    assert "secret" not in str(refused.value.facts)


@pytest.mark.parametrize(
    ("text", "sslmode"),
    [
        ("postgresql://anna@desk.example.org/desk", "verify-full"),
        ("postgresql://anna@127.example.org/desk", "verify-full"),
        ("postgresql://anna@192.168.1.4:5433/desk?sslrootcert=/etc/ca.pem", "verify-full"),
        ("postgresql:///desk", "prefer"),
        ("postgresql://anna@localhost/desk", "prefer"),
        ("postgresql://anna@[::1]/desk", "prefer"),
        ("postgresql:///desk?host=/run/postgresql", "prefer"),
    ],
)
def test_another_machine_needs_a_checked_certificate(text: str, sslmode: str) -> None:
    """TLS with a certificate that was checked is demanded wherever it is not this machine, by name and not by luck."""
    assert ServerAddress.parse(text).parameters["sslmode"] == sslmode


def test_a_server_elsewhere_is_believed_by_its_certificate_alone(shared_desk: SharedDesk) -> None:
    """Nobody is talked to whose certificate was not checked; with the right authority it is, and goes by TLS."""
    there = shared_desk.address().replace("127.0.0.1", CERTIFIED_HOST)
    with pytest.raises(KnownError) as refused:
        Server.open(ServerAddress.parse(there), PASSWORDS["anna"])
    assert refused.value.code is ErrorCode.DESK_NOT_ENCRYPTED
    root = shared_desk.cluster.folder / "root.crt"
    server = Server.open(ServerAddress.parse(f"{there}?sslrootcert={root}"), PASSWORDS["anna"])
    with server.transaction() as connection:
        said = connection.exec_driver_sql("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        assert said.scalar_one() is True
    server.close()


def test_a_connection_that_dropped_is_made_anew(shared_desk: SharedDesk) -> None:
    """Between two transactions nobody hears of it; in the middle of one it is told, and nothing of it is stored."""
    server = _open(shared_desk)
    desk = Desk(server)
    assert shared_desk.drop_connections() >= 1
    assert desk.enrolled.all() == ()

    def hold_while_it_drops() -> None:
        with desk.transaction():
            desk.held.hold("policy", 1, b"x", AT)
            assert shared_desk.drop_connections() >= 1
            desk.held.hold("policy", 2, b"y", AT)

    with pytest.raises(KnownError) as dropped:
        hold_while_it_drops()
    assert dropped.value.code is ErrorCode.DESK_CONNECTION_LOST
    assert desk.held.last("policy") is None
    server.close()

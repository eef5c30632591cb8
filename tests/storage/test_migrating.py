from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.storage import migrating
from eesee_desktop.storage.assessments import AssessmentStore
from eesee_desktop.storage.connection import connect
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.engine import engine_of
from eesee_desktop.storage.instruments import InstrumentStore
from eesee_desktop.storage.schema import SHIPPED, Migrations, version_of
from support_assessments import example_assessment, example_instrument
from support_modes import has_mode

KEY = bytes(range(32))
SCRIPTS = ScriptDirectory.from_config(migrating.config_of())
VERSIONS = [script.revision for script in SCRIPTS.walk_revisions()][::-1]

LATER = '''"""Note a shelf mark with each source."""

import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{before}"


def upgrade() -> None:
    """Rebuild the table with one more column."""
    with op.batch_alter_table("source", recreate="always") as table:
        table.add_column(sa.Column("shelf_mark", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Rebuild it without."""
    with op.batch_alter_table("source", recreate="always") as table:
        table.drop_column("shelf_mark")
'''


@contextmanager
def _connection(path: Path) -> Iterator[Connection]:
    engine = engine_of(path, KEY)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def _schema_of(connection: Connection) -> dict[str, str]:
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()
    connection.rollback()
    return {name: re.sub(r"[\s\"]+", " ", sql).replace("( ", "(").replace(" )", ")") for name, sql in found}


def _parts(definition: str) -> list[str]:
    """Return the parts of a definition sorted: a migration need not name them in the order of the models."""
    head, _, body = definition.partition("(")
    parts, depth = [head.strip(), ""], 0
    for character in body.removesuffix(")"):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return sorted(part.strip() for part in parts)


@pytest.fixture
def later(tmp_path: Path) -> Migrations:
    """Give the migrations of a later version of the program: ours and one more."""
    folder = tmp_path / "100% migrations"  # some people's folders are named like that
    shutil.copytree(SHIPPED.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9000_note_a_shelf_mark.py").write_text(LATER.format(before=SHIPPED.head), "utf-8")
    return Migrations(folder, "9000")


def _add_example(database: Database) -> None:
    instrument = example_instrument()
    InstrumentStore(database).add(instrument.ref, instrument.raw)
    AssessmentStore(database).add(example_assessment())


def test_the_last_migration_is_the_version_of_the_models() -> None:
    """What a new database is stamped with is where the migrations end."""
    assert SCRIPTS.get_current_head() == SHIPPED.head == VERSIONS[-1]


def test_head_equals_models(tmp_path: Path) -> None:
    """A database that walked all migrations and one made from the models have the same tables, to the letter."""
    Database.create(tmp_path / "models.db", KEY).close()
    with _connection(tmp_path / "models.db") as connection:
        models = _schema_of(connection)
    with _connection(tmp_path / "walked.db") as connection:
        migrating.upgrade(connection, "head")
        walked = _schema_of(connection)
    assert walked.keys() == models.keys()
    assert len(models) > 20
    for name, definition in models.items():
        assert _parts(walked[name]) == _parts(definition), name


@pytest.mark.parametrize("version", VERSIONS)
def test_walk(tmp_path: Path, version: str) -> None:
    """Every version is reached from an empty database and leads to the last one."""
    with _connection(tmp_path / "walked.db") as connection:
        migrating.upgrade(connection, version)
        with connection.begin():
            assert version_of(connection.connection.driver_connection) == version
        migrating.upgrade(connection, "head")
        with connection.begin():
            assert version_of(connection.connection.driver_connection) == SHIPPED.head


@pytest.mark.parametrize("version", VERSIONS)
def test_up_then_down_unchanged(tmp_path: Path, version: str) -> None:
    """A migration undone leaves the tables as they were before it."""
    position = VERSIONS.index(version)
    before = VERSIONS[position - 1] if position else "base"
    with _connection(tmp_path / "walked.db") as connection:
        if position:
            migrating.upgrade(connection, before)
        tables = _schema_of(connection)
        migrating.upgrade(connection, version)
        assert _schema_of(connection) != tables
        with migrating.migrating(connection):
            command.downgrade(migrating.config_of(connection=connection), before)
        undone = _schema_of(connection)
    undone.pop("alembic_version", None)
    tables.pop("alembic_version", None)
    assert undone == tables


def test_walk_with_data(tmp_path: Path, later: Migrations) -> None:
    """A full assessment comes through a migration that rebuilds a table, children and references whole."""
    path = tmp_path / "workspace.db"
    made = Database.create(path, KEY)
    _add_example(made)
    made.close()
    migrated = Database.open(path, KEY, later)
    with migrated.transaction() as connection:
        assert version_of(connection.connection.driver_connection) == "9000"
        assert connection.exec_driver_sql("SELECT shelf_mark FROM source").scalars().all() == [""] * 3
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    example = example_assessment()
    loaded = AssessmentStore(migrated).load(example.id)
    migrated.close()
    assert loaded == example


def test_the_history_of_fields_is_carried_over(tmp_path: Path) -> None:
    """Each change of a field from before acts were kept is an act of its own, in its order and to the letter."""
    moment = "2025-07-28T16:05:12.000000+00:00"
    rows = [("context", "", "One"), ("2.1.score", "4", "3"), ("recommendations.donors", "- a", "- a\n- b")]
    with _connection(tmp_path / "walked.db") as connection:
        migrating.upgrade(connection, "0001")
        with migrating.migrating(connection):
            for field, old, new in rows:
                connection.exec_driver_sql(
                    "INSERT INTO field_change (assessment_id, field, revision, began, at, old, new) "
                    "VALUES (?, ?, 2, ?, ?, ?, ?)",
                    ("a" * 32, field, moment, moment, old, new),
                )
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            command.upgrade(migrating.config_of(connection=connection), "0002")
            found = connection.exec_driver_sql(
                "SELECT id, act, verb, thing, old, new, revision, at FROM history ORDER BY id"
            ).all()
            connection.exec_driver_sql("DELETE FROM history")  # their assessment was never there
    assert [tuple(row) for row in found] == [
        (number, number, "set_value", field, old, new, 2, moment)
        for number, (field, old, new) in enumerate(rows, start=1)
    ]


def test_a_migration_keeps_the_old_database_beside(tmp_path: Path, later: Migrations) -> None:
    """Before the tables change there is an encrypted copy that the older program opens; else there is none."""
    path = tmp_path / "workspace.db"
    made = Database.create(path, KEY)
    _add_example(made)
    made.close()
    Database.open(path, KEY).close()
    assert {item.name for item in tmp_path.glob("*.db")} == {"workspace.db"}
    Database.open(path, KEY, later).close()
    copy = tmp_path / "workspace-before-9000.db"
    assert has_mode(copy, 0o600)
    old = Database.open(copy, KEY)
    assert AssessmentStore(old).load(example_assessment().id) == example_assessment()
    old.close()


def test_a_newer_database_is_refused_by_name(tmp_path: Path, later: Migrations) -> None:
    """A database of a later version is left as it is, and both versions are named."""
    path = tmp_path / "workspace.db"
    Database.create(path, KEY).close()
    Database.open(path, KEY, later).close()
    before = path.read_bytes()
    with pytest.raises(KnownError) as refused:
        Database.open(path, KEY)
    assert refused.value.code is ErrorCode.DATABASE_TOO_NEW
    assert refused.value.facts == {"found": "9000", "known": SHIPPED.head}
    assert path.read_bytes() == before


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, later: Migrations) -> None:
    """All migrations happen or none: after a failure the older program still opens the database."""
    path = tmp_path / "workspace.db"
    made = Database.create(path, KEY)
    _add_example(made)
    made.close()
    script = later.folder / "versions" / "9000_note_a_shelf_mark.py"
    script.write_text(
        script.read_text("utf-8").replace(
            "\n\ndef downgrade", '    op.execute("SELECT 1 FROM nowhere")\n\n\ndef downgrade'
        ),
        "utf-8",
    )
    with pytest.raises(Exception, match="no such table"):
        Database.open(path, KEY, later)
    again = Database.open(path, KEY)
    assert AssessmentStore(again).load(example_assessment().id) == example_assessment()
    again.close()


@pytest.mark.parametrize(
    "stamp", ["DELETE FROM alembic_version", "UPDATE alembic_version SET version_num = 'abcd'"]
)
def test_a_database_that_says_no_version_is_damaged(tmp_path: Path, stamp: str) -> None:
    """Without a version nobody can tell what the tables mean, so nothing is touched."""
    path = tmp_path / "workspace.db"
    Database.create(path, KEY).close()
    raw = connect(path, KEY)
    raw.execute(stamp)
    raw.close()
    with pytest.raises(KnownError) as refused:
        Database.open(path, KEY)
    assert refused.value.code is ErrorCode.DATABASE_DAMAGED


def test_an_instrument_is_kept_once(database: Database) -> None:
    """An instrument that comes again changes nothing, and each version keeps its own bytes."""
    store = InstrumentStore(database)
    hashes = {version: hashlib.sha256(version.encode()).hexdigest() for version in ("2026.1", "2025.1")}
    for version in ("2026.1", "2025.1", "2025.1"):
        store.add(InstrumentRef("eusee", version, hashes[version]), version.encode())
    assert [store.raw(one) for one in hashes.values()] == [b"2026.1", b"2025.1"]

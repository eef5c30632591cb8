from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import find_field
from eesee_desktop.storage.assessments import AssessmentStore
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.fields import FieldStore
from eesee_desktop.storage.history import HistoryStore
from eesee_desktop.storage.instruments import InstrumentStore
from eesee_desktop.storage.ui_state import UiStateStore
from support_assessments import example_assessment, example_instrument
from support_modes import has_mode

KEY = bytes(range(32))
EXAMPLE = example_assessment()


@pytest.fixture
def filled(database: Database) -> Database:
    """Give a database with a complete assessment."""
    instrument = example_instrument()
    InstrumentStore(database).add(instrument.ref, instrument.raw)
    AssessmentStore(database).add(EXAMPLE)
    return database


def test_every_connection_is_set_up_alike(database: Database) -> None:
    """Nothing is ever relaxed: write-ahead log, full synchronisation, deleted bytes overwritten, no temporary file."""
    with database.transaction() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "secure_delete",
                "temp_store",
                "foreign_keys",
                "locking_mode",
            )
        }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
    }


def test_a_transaction_inside_another_joins_it(database: Database) -> None:
    """Verbs made of several stores are stored whole or not at all."""
    store = UiStateStore(database)

    def fail() -> None:
        with database.transaction():
            store.set("a", "1")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert store.get("a") is None
    with database.transaction():
        store.set("a", "1")
        store.set("b", "2")
    assert (store.get("a"), store.get("b")) == ("1", "2")


def test_an_error_does_not_repeat_what_a_person_wrote(filled: Database) -> None:
    """Where a statement fails, what it carried is in no message, so in no crash report either."""
    marked = "Rosa Quispe"
    with pytest.raises(IntegrityError) as raised, filled.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO ui_state VALUES (?, ?)", ("", marked))
    assert marked not in str(raised.value)
    assert marked not in repr(raised.value.orig)


def test_a_copy_replaces_an_older_one(filled: Database, tmp_path: Path) -> None:
    """A copy made under the name of an older one has what is in the database now, opens with its key, and is alone."""
    target = tmp_path / "copies" / "copy.db"
    target.parent.mkdir()
    store = UiStateStore(filled)
    for value in ("older", "newer"):
        store.set("word", value)
        filled.copy(target)
    assert list(target.parent.iterdir()) == [target]
    assert has_mode(target, 0o600)
    copied = Database.open(target, KEY)
    try:
        assert UiStateStore(copied).get("word") == "newer"
    finally:
        copied.close()


def test_a_second_connection_is_refused(database: Database) -> None:
    """The file itself keeps everybody else out, this process included, and says so as a known error."""
    with pytest.raises(KnownError) as refused:
        Database.open(database.path, KEY)
    assert refused.value.code is ErrorCode.DATABASE_LOCKED
    assert refused.value.facts == {"path": str(database.path)}


def test_a_wrong_key_opens_nothing_and_harms_nothing(database: Database) -> None:
    """A database answers to its own key only; a key of another length is a bug."""
    database.close()
    before = database.path.read_bytes()
    with pytest.raises(KnownError) as refused:
        Database.open(database.path, bytes(32))
    assert refused.value.code is ErrorCode.DATABASE_DAMAGED
    assert database.path.read_bytes() == before
    with pytest.raises(ValueError, match="32 bytes"):
        Database.open(database.path, b"short")


def test_threads_take_turns(filled: Database) -> None:
    """A worker reads while the window writes; nobody sees half a transaction and nothing is lost."""
    fields, assessments = FieldStore(filled, HistoryStore(filled)), AssessmentStore(filled)
    field = find_field("context", example_instrument())
    start = datetime(2025, 8, 1, tzinfo=UTC)

    def write(number: int) -> int | None:
        at = start + timedelta(seconds=number)
        return fields.set(EXAMPLE.id, field, f"context {number}", at, timedelta(0))

    with ThreadPoolExecutor(3) as pool:
        written = pool.map(write, range(40))
        loaded = list(pool.map(lambda _: assessments.load(EXAMPLE.id), range(20)))
        assert all(written)
    assert all(one.dimensions == EXAMPLE.dimensions for one in loaded)
    entries = HistoryStore(filled).entries(EXAMPLE.id, thing="context")
    assert len(entries) == 40
    assert [entry.old for entry in entries[1:]] == [entry.new for entry in entries[:-1]]
    assert assessments.load(EXAMPLE.id).context == entries[-1].new

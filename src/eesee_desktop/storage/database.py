"""The encrypted file and the one connection to it: opening, transactions, and what can go wrong with a file."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage import migrating
from eesee_desktop.storage.backup import (
    check_copy,
    check_pages,
    copy_database,
    copy_in_steps,
    count_rows,
    state_of,
)
from eesee_desktop.storage.page_seal import GoOn, log_belongs
from eesee_desktop.storage.rows import METADATA
from eesee_desktop.system.files import known_error

DATABASE_NAME = "workspace.db"
FILE_MODE = 0o600
FOLDER_MODE = 0o700

PRAGMAS = (
    # Taken before the first read, so that the whole file is ours until the connection or the process ends: a
    # second program is refused by the file itself, and nothing stays locked after a crash.
    "locking_mode = EXCLUSIVE",
    # Commits append instead of rewriting pages, which is what lets a keystroke's autosave finish within a
    # frame. The file beside it is folded in when the connection closes.
    "journal_mode = WAL",
    # NORMAL would be faster in this mode, but may lose the last commits in a power cut. "Safe on disk" is what
    # the status line promises.
    "synchronous = FULL",
    # Deleted text is overwritten: even under encryption, a page that outlives its row is a page that somebody
    # with the key could read.
    "secure_delete = ON",
    # SQLCipher does not encrypt temporary files.
    "temp_store = MEMORY",
    # SQLite leaves them off for each new connection.
    "foreign_keys = ON",
)
"""How every connection is set up after the key; the benchmark sets up its raw connection with the same.

``cipher_memory_security`` stays off, as SQLCipher has it: it would lock pages of this library only, while the same
texts stand in the memory of Python and Qt.
"""

_KEY_BYTES = 32
# By the names of SQLite's result codes; a longer name is a finer code of the same kind.
_CAUSES = (
    ("SQLITE_BUSY", ErrorCode.DATABASE_LOCKED),
    ("SQLITE_LOCKED", ErrorCode.DATABASE_LOCKED),
    ("SQLITE_FULL", ErrorCode.DISK_FULL),
    ("SQLITE_READONLY", ErrorCode.FILE_NOT_WRITABLE),
    ("SQLITE_CANTOPEN", ErrorCode.FILE_NOT_WRITABLE),
    ("SQLITE_PERM", ErrorCode.FILE_NOT_WRITABLE),
    ("SQLITE_NOTADB", ErrorCode.DATABASE_DAMAGED),
    ("SQLITE_CORRUPT", ErrorCode.DATABASE_DAMAGED),
    ("SQLITE_IOERR", ErrorCode.DISK_FAILED),
)


class Database:
    """One open database.

    There is one connection, for SQLite writes one thing at a time anyway; a lock keeps threads apart.

    Args:
        path: The file, which exists and has been checked.
        engine: Its engine, with a single connection.
        key: What it is encrypted with.
    """

    def __init__(self, path: Path, engine: Engine, key: bytes) -> None:
        self.path = path
        self._key = key
        self._engine = engine
        self._connection = engine.connect()
        # Re-entrant, because verbs call verbs: a transaction inside another one joins it on the same thread.
        self._turn = threading.RLock()

    @classmethod
    def create(cls, path: Path, key: bytes) -> Database:
        """Make a new database with all its tables.

        Args:
            key: 32 random bytes.

        Raises:
            KnownError: WORKSPACE_EXISTS if there is a file already; FILE_NOT_WRITABLE; DISK_FULL.
        """
        try:
            # Created by us and not by SQLite, which would use the umask: the file is never readable for others,
            # not even for a moment. O_EXCL also makes "there is one already" an answer rather than a race.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))
        except FileExistsError as error:
            raise KnownError(ErrorCode.WORKSPACE_EXISTS, path=str(path.parent)) from error
        except OSError as error:
            raise known_error(error, path) from error
        with known_errors(path):
            database = cls(path, engine_of(path, key), key)
        with database.transaction() as connection:
            # A new database takes the present tables directly. A test holds that the migrations lead to the
            # very same ones.
            METADATA.create_all(connection)
            migrating.stamp(connection)
        return database

    @classmethod
    def open(cls, path: Path, key: bytes, migrations: migrating.Migrations = migrating.SHIPPED) -> Database:
        """Open a database and bring its tables up to date, with a backup beside it first.

        Args:
            key: 32 bytes, the ones that it was made with.
            migrations: The way from each older version to this program's.

        Raises:
            KnownError: WORKSPACE_NOT_FOUND; DATABASE_LOCKED if another process has it open; DATABASE_TOO_NEW,
                naming both versions; DATABASE_DAMAGED if the key does not open it.
        """
        if not path.is_file():
            raise KnownError(ErrorCode.WORKSPACE_NOT_FOUND, path=str(path.parent))
        engine = engine_of(path, key)
        with known_errors(path):
            set_foreign_log_aside(path, key)
            database = cls(path, engine, key)
        try:
            with known_errors(path):
                migrating.migrate(database._connection, path, migrations)
        # KeyboardInterrupt included: a connection left open would hold the lock on the file.
        except BaseException:
            database.close()
            raise
        return database

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give the connection inside a transaction; one inside another joins it.

        Raises:
            KnownError: DISK_FULL, FILE_NOT_WRITABLE, DATABASE_DAMAGED; nothing has been stored then.
        """
        with self._turn, known_errors(self.path):
            # Joined, not nested with a savepoint: a verb made of verbs is done as a whole or not at all.
            if self._connection.in_transaction():
                yield self._connection
            else:
                with self._connection.begin():
                    yield self._connection

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Give a session inside a transaction, for reading and adding rows; what was added is stored at its end."""
        # Rows are read after the transaction as plain values; expiring them would send each attribute back to
        # the database.
        with self.transaction() as connection, Session(connection, expire_on_commit=False) as session:
            yield session
            # The session does not commit, the transaction around it does. Without the flush its pending rows
            # would be dropped.
            session.flush()

    def copy(self, target: Path) -> None:
        """Write an encrypted copy under the same key, without what was deleted.

        Raises:
            KnownError: BACKUP_FAILED with the path; nothing is left of it then.
        """
        with self._turn:
            copy_database(self._connection, target)

    def back_up(self, target: Path, go_on: GoOn) -> None:
        """Write a copy while others go on, then open it and check it.

        No commit waits for longer than a step. What is read is checked before: a page that was damaged on the disk
        would otherwise come as zeros under a good seal.

        Args:
            target: Is not there yet.
            go_on: See :class:`GoOn`; what it raises ends the copy.

        Raises:
            KnownError: DATABASE_DAMAGED of this database; DISK_FULL, FILE_NOT_WRITABLE; BACKUP_NOT_VALID if the copy
                is not what it should be. Nothing is left of it then.
        """
        raw: Any = self._connection.connection.driver_connection
        with self._turn, known_errors(self.path):
            # So that all that was committed until now lies in the file whose pages are looked at.
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
        check_pages(self.path, self._key, self._turn, go_on)
        altered = raw.total_changes
        try:
            copy_in_steps(raw, target, self._key, go_on)
            rows = check_copy(target, self._key)
            with self._turn:
                # Where nothing was written meanwhile, the copy has as many rows of each kind.
                differs = raw.total_changes == altered and rows != {
                    name: count_rows(raw, name) for name in rows
                }
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        if differs:
            target.unlink(missing_ok=True)
            raise KnownError(ErrorCode.BACKUP_NOT_VALID, path=str(target))

    def is_opened_by(self, key_file: KeyFile) -> bool:
        """Tell whether the key in a key file is the one of this database."""
        return key_file.is_of(self._key)

    def state(self) -> tuple[int, str]:
        """Return how many acts the history has, and what differs where what is kept differs."""
        with self.transaction() as connection:
            return state_of(connection, self._key)

    def close(self) -> None:
        """Write everything into the one file and let go of it; the files beside it vanish."""
        with self._turn:
            self._connection.close()
            self._engine.dispose()


def set_foreign_log_aside(path: Path, key: bytes) -> None:
    """Move a write-ahead log that is of another database out of the way, as after a copy over the file by hand.

    It stays beside, under a name that SQLite does not look for: with the database that it belongs to, it is whole.

    Raises:
        OSError: It cannot be moved.
    """
    log = path.with_name(f"{path.name}-wal")
    if log.is_file() and not log_belongs(path, log, key):
        number = 0
        while (aside := log.with_name(f"{log.name}.of-another-database-{number}")).exists():
            number += 1
        log.rename(aside)


def engine_of(path: Path, key: bytes) -> Engine:
    """Return an engine with one connection that has the key and the pragmas.

    The connection is opened when first used.
    """
    if len(key) != _KEY_BYTES:
        msg = "the key of a database has 32 bytes"
        raise ValueError(msg)
    engine = create_engine(
        # No path here: the driver is given one in ``creator``, so that no URL with a key in it exists that
        # could be logged.
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key),
        # One connection for good: the exclusive lock would shut out a second one of our own as well.
        poolclass=StaticPool,
        # Or what a person wrote would stand in the message of an error.
        hide_parameters=True,
    )

    # The driver's own transactions begin at the first change only and never before a CREATE TABLE.
    @event.listens_for(engine, "begin")
    def _on_engine_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def connect(path: Path, key: bytes) -> Any:  # noqa: ANN401  the driver ships no types
    """Return a raw connection with the key and the pragmas."""
    # timeout=0: with an exclusive lock, waiting could only end when the other program does.
    # isolation_level=None: the driver's own idea of transactions is off, see engine_of.
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=0)
    try:
        # Before anything else, or a wrong key is reported on stderr.
        connection.execute("PRAGMA cipher_log_level = NONE")
        # A raw key, without SQLCipher's own key derivation: 256 random bits need no stretching, and the
        # passphrase was stretched in the key file.
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        # The key is only tried at the first read. Reading here makes a wrong one fail at opening, where it is
        # expected.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turn what the file system and the database say about a file into what a person can act on."""
    try:
        yield
    except DatabaseError as error:
        raise _known(error, error.orig, path) from error
    except sqlcipher.DatabaseError as error:
        raise _known(error, error, path) from error
    except OSError as error:
        raise known_error(error, path) from error


def _known(error: Exception, cause: BaseException | None, path: Path) -> Exception:
    """Return the known error for what the database says, else the error itself: a bug of ours."""
    # The name and not the message, which differs between versions and may quote a path.
    name = str(getattr(cause, "sqlite_errorname", ""))
    for beginning, code in _CAUSES:
        if name.startswith(beginning):
            return KnownError(code, path=str(path))
    # Not everything the database says is the world's doing: a violated constraint is a bug, and has to look
    # like one.
    return error

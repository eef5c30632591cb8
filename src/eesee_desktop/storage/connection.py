"""The connection to an encrypted file: its key and pragmas, its transactions, and what its failures mean.

All of it without SQLAlchemy, which :mod:`eesee_desktop.storage.engine` lays over it where it is needed.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.files import known_error

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
    ("SQLITE_READONLY_DBMOVED", ErrorCode.WORKSPACE_GONE),
    ("SQLITE_READONLY", ErrorCode.FILE_NOT_WRITABLE),
    ("SQLITE_CANTOPEN", ErrorCode.FILE_NOT_WRITABLE),
    ("SQLITE_PERM", ErrorCode.FILE_NOT_WRITABLE),
    ("SQLITE_NOTADB", ErrorCode.DATABASE_DAMAGED),
    ("SQLITE_CORRUPT", ErrorCode.DATABASE_DAMAGED),
    ("SQLITE_IOERR", ErrorCode.DISK_FAILED),
)


class _Connection(sqlcipher.Connection):  # type: ignore[misc]  # the driver ships no types
    """The driver's connection, whose transactions are begun and ended by statements alone.

    SQLAlchemy, where it is laid over one, would end them by these two: it takes part in what is begun and ended below
    it, see :func:`all_or_nothing`.
    """

    def commit(self) -> None:
        pass

    def rollback(self) -> None:
        pass


def connect(path: Path, key: bytes) -> Any:  # noqa: ANN401  the driver ships no types
    """Return a raw connection with the key and the pragmas."""
    if len(key) != _KEY_BYTES:
        msg = "the key of a database has 32 bytes"
        raise ValueError(msg)
    # timeout=0: with an exclusive lock, waiting could only end when the other program does.
    # isolation_level=None: the driver's own transactions begin at the first change only and never before a CREATE
    # TABLE.
    connection = sqlcipher.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=0, factory=_Connection
    )
    try:
        # Before anything else, or a wrong key is reported on stderr.
        connection.execute("PRAGMA cipher_log_level = NONE")
        # A raw key, without SQLCipher's own key derivation: 256 random bits need no stretching, and the
        # passphrase was stretched in the key file.
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        if not path.stat().st_size:
            # Pages that are free can be given back then, a few at a time. Only now, before the first page is written,
            # and for no file that has pages: it would be written at each opening.
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
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
def all_or_nothing(raw: Any) -> Iterator[None]:  # noqa: ANN401  the driver ships no types
    """Do what happens inside in one transaction."""
    raw.execute("BEGIN")
    try:
        yield
        raw.execute("COMMIT")
    except BaseException:
        take_back(raw)
        raise


def take_back(raw: Any) -> None:  # noqa: ANN401  as above
    """End a transaction as if it had not been begun; why that is done is what is told."""
    # SQLite takes some back by itself, as when the disk is full.
    if raw.in_transaction:
        with contextlib.suppress(sqlcipher.DatabaseError):
            raw.execute("ROLLBACK")


def failures() -> tuple[type[Exception], ...]:
    """Return what the file system and the database raise: of SQLAlchemy only where it is loaded."""
    loaded = sys.modules.get("sqlalchemy.exc")
    return (OSError, sqlcipher.DatabaseError, *([] if loaded is None else [loaded.DatabaseError]))


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turn what the file system and the database say about a file into what a person can act on."""
    try:
        yield
    except failures() as error:
        raise known(error, path) from error


def known(error: Exception, path: Path, *, is_read_only: bool = False) -> Exception:
    """Return the known error for what the system or the database says, else the error itself: a bug of ours."""
    if isinstance(error, OSError):
        return known_error(error, path)
    cause = getattr(error, "orig", error)  # of SQLAlchemy's, the one that it stands for
    # The name and not the message, which differs between versions and may quote a path.
    name = str(getattr(cause, "sqlite_errorname", ""))
    if is_read_only and name.startswith("SQLITE_READONLY"):
        return KnownError(ErrorCode.WORKSPACE_READ_ONLY)
    for beginning, code in _CAUSES:
        if name.startswith(beginning):
            return KnownError(code, path=str(path))
    # Not everything the database says is the world's doing: a violated constraint is a bug, and has to look
    # like one.
    return error

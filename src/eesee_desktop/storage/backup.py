"""Encrypted copies of the database: before a migration, and for a backup while work goes on."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import threading
from pathlib import Path
from typing import Any, BinaryIO

import sqlcipher3.dbapi2 as sqlcipher

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.page_seal import GoOn, hurt_pages, is_page_hurt
from eesee_desktop.system.files import known_error, when_let_go

# A commit of the window waits for one step at most; 16 pages take about a millisecond.
_PAGES_A_STEP = 16
_PAUSE_S = 0.001
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


_STATE = (
    "SELECT id, modified, status, revision FROM assessment ORDER BY id",
    "SELECT member_name, member_country, member_principal FROM workspace",
    "SELECT count(*), max(rowid) FROM submission",
    "SELECT count(*), max(rowid) FROM received",
    "SELECT count(*), max(rowid) FROM receipt",
    "SELECT assessment_id, revision FROM sent ORDER BY assessment_id, revision",
    "SELECT public_key, confirmed, expires, revoked FROM enrolled_key ORDER BY public_key",
    "SELECT kind, max(number) FROM held_statement GROUP BY kind ORDER BY kind",
    "SELECT count(*) FROM retired_key",
    # Without what moves though nothing is written: where somebody was, the type they write in, what is on its way,
    # when the history was packed.
    (
        "SELECT key, value FROM ui_state WHERE key NOT IN ('window', 'writing_face', 'compacted') "
        "AND key NOT LIKE 'assessment/%' AND key NOT LIKE 'leaving/%' ORDER BY key"
    ),
)


def copy_database(raw: Any, target: Path) -> None:  # noqa: ANN401  the driver ships no types
    """Write a copy under the same key, whole and without what was deleted; an older one of that name goes.

    Raises:
        KnownError: BACKUP_FAILED with the path if it could not be written.
    """
    partial = target.with_name(target.name + ".part")
    try:
        # What an attempt that was cut off has left behind: VACUUM INTO refuses a file that is not empty.
        partial.unlink(missing_ok=True)
        # Before SQLite writes to it: VACUUM INTO accepts an empty file, and would create a missing one by the
        # umask.
        partial.touch(mode=0o600)
        # And not a copy of the file: this one is consistent while work goes on, has no write-ahead log beside
        # it, and leaves free pages behind.
        raw.execute("VACUUM INTO ?", (str(partial),))
        partial.chmod(0o600)
        # Renamed last, so that what carries the name of a backup is one.
        when_let_go(lambda: partial.replace(target))
    except (OSError, sqlcipher.DatabaseError) as error:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise KnownError(ErrorCode.BACKUP_FAILED, path=str(target)) from error
    finally:
        # SQLite's own, which it leaves where removing it fails; once its database has another name it is nobody's.
        with contextlib.suppress(OSError):
            partial.with_name(f"{partial.name}-journal").unlink(missing_ok=True)


def check_pages(stream: BinaryIO, path: Path, key: bytes, turn: threading.RLock, go_on: GoOn) -> None:
    """Read every page of a database that may be open, and refuse a copy of what is damaged.

    Args:
        stream: See :meth:`storage.database.Database.beside`.
        turn: Held by whoever writes.

    Raises:
        KnownError: DATABASE_DAMAGED with the path; FILE_NOT_READABLE.
    """
    try:
        suspected = hurt_pages(stream, key, go_on)
        with turn:  # a page that was being written at that moment is whole now
            is_hurt = any(is_page_hurt(stream, key, number) for number in suspected)
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
    if is_hurt:
        raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(path))


def copy_in_steps(source: Any, target: Path, key: bytes, go_on: GoOn) -> None:  # noqa: ANN401  the driver ships no types
    """Write a copy under the same key by SQLite's backup interface, while others go on committing to the source.

    It is a copy of one moment, at the end: what is committed meanwhile on the same connection is in it.

    Args:
        source: The driver's connection.
        target: Is made, mode 0600; must not be there. Removed if the copy fails.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE; DATABASE_DAMAGED of the source; what ``go_on`` raises.
    """
    copy = None
    try:
        # By us and not by SQLite, which would go by the umask.
        target.touch(mode=0o600, exist_ok=False)
        copy = keyed(target, key)
        # What is cut off is thrown away, so nothing needs to be taken back; whoever gives the file its name
        # brings it to the disk before.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
            copy.execute(f"PRAGMA {pragma}")
        source.backup(
            copy,
            pages=_PAGES_A_STEP,
            progress=lambda _, left, total: go_on(total - left, total),
            # Also how long it waits before it tries again where a transaction is under way.
            sleep=_PAUSE_S,
        )
        copy.close()
    except BaseException as error:
        if copy is not None:
            copy.close()
        with contextlib.suppress(OSError):
            target.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise known_error(error, target) from error
        if isinstance(error, sqlcipher.DatabaseError):
            raise _known(error, target) from error
        raise


def check_copy(path: Path, key: bytes) -> dict[str, int]:
    """Open a copy, check each page's seal and the structure; return how many rows each table has.

    Raises:
        KnownError: BACKUP_NOT_VALID if anything is amiss.
    """
    # Without a log of its own the copy is read as it is: SQLite would lay files beside it, which a kill leaves there.
    copy = None
    try:
        copy = keyed(path, key, is_alone=not path.with_name(f"{path.name}-wal").exists())
        copy.execute("PRAGMA query_only = ON")
        names = [
            name
            for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        ]
        is_sealed = not copy.execute("PRAGMA cipher_integrity_check").fetchall()
        is_sound = copy.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        rows = {name: count_rows(copy, name) for name in names}
    except sqlcipher.DatabaseError as error:
        raise KnownError(ErrorCode.BACKUP_NOT_VALID, path=str(path)) from error
    finally:
        if copy is not None:
            copy.close()
    if not (is_sealed and is_sound and rows):
        raise KnownError(ErrorCode.BACKUP_NOT_VALID, path=str(path))
    return rows


def count_rows(connection: Any, table: str) -> int:  # noqa: ANN401  as above
    """Count the rows of one of the tables of this program."""
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608  a name from the schema


def state_of(raw: Any, key: bytes) -> tuple[int, str]:  # noqa: ANN401  as above
    """Return how many acts the history has, and what differs where what is kept differs; where somebody was does not.

    Args:
        key: So that nobody else can tell from it what is kept.
    """
    # Not all that was written, which is long to read: each verb that alters an assessment notes the moment in it.
    # Rows that come and go without, and short texts, are looked at themselves.
    taken = hmac.new(key, b"eesee state of a workspace v1", hashlib.sha256)
    for question in _STATE:
        for row in raw.execute(question):
            taken.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    (acts,) = raw.execute("SELECT count(*) FROM history").fetchone()
    return int(acts), taken.hexdigest()


def keyed(path: Path, key: bytes, *, is_alone: bool = False) -> Any:  # noqa: ANN401  as above
    """Return a bare connection to an encrypted file, of which nothing was read yet.

    Args:
        is_alone: Nobody writes to the file, and there is nothing beside it.
    """
    name = f"{path.absolute().as_uri()}?immutable=1" if is_alone else str(path)
    connection = sqlcipher.connect(
        name, uri=is_alone, isolation_level=None, check_same_thread=False, timeout=0
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _known(error: sqlcipher.DatabaseError, target: Path) -> KnownError:
    name = str(getattr(error, "sqlite_errorname", ""))
    if name.startswith(_DAMAGED):
        return KnownError(ErrorCode.DATABASE_DAMAGED)
    if name.startswith("SQLITE_FULL"):
        return KnownError(ErrorCode.DISK_FULL, path=str(target))
    return KnownError(ErrorCode.BACKUP_FAILED, path=str(target))

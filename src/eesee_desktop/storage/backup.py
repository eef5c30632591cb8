"""Encrypted copies of the database: before a migration, and when a person asks for one."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from eesee_desktop.domain.errors import ErrorCode, KnownError


def copy_database(connection: Connection, target: Path) -> None:
    """Write a copy under the same key, whole and without what was deleted; an older one of that name goes.

    Raises:
        KnownError: BACKUP_FAILED with the path if it could not be written.
    """
    partial = target.with_name(target.name + ".part")
    try:
        # What an attempt that was cut off has left behind: VACUUM INTO refuses a file that is not empty.
        partial.unlink(missing_ok=True)
        # SQLite cannot copy from inside a transaction, and SQLAlchemy begins one with every statement.
        raw: Any = connection.connection.driver_connection
        # Before SQLite writes to it: VACUUM INTO accepts an empty file, and would create a missing one by the
        # umask.
        partial.touch(mode=0o600)
        # And not a copy of the file: this one is consistent while work goes on, has no write-ahead log beside
        # it, and leaves free pages behind.
        raw.execute("VACUUM INTO ?", (str(partial),))
        partial.chmod(0o600)
        # Renamed last, so that what carries the name of a backup is one.
        partial.replace(target)
    except (OSError, sqlcipher.DatabaseError) as error:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise KnownError(ErrorCode.BACKUP_FAILED, path=str(target)) from error

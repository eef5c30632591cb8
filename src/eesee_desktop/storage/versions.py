"""Rows that several people alter: each has a number, and who alters it says which one was seen.

Two editors who answer the same thing at once would otherwise each write over what the other wrote, and nobody would
know. So such a row has three columns: ``version``, from 1; ``changed_by`` and ``changed``, who wrote it last and when.
A store reads the version into its value, and alters the row by :func:`alter` and in no other way.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import and_, update
from sqlmodel import Session

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.mapping import to_moment
from eesee_desktop.storage.rows import Row, table_of

FIRST_VERSION = 1


def alter(  # noqa: PLR0913  which row, what was seen of it, what it becomes, by whom and when
    session: Session,
    row: type[Row],
    key: Mapping[str, object],
    seen: int,
    values: Mapping[str, object],
    *,
    by: str,
    at: datetime,
) -> int:
    """Alter a row if nobody else has since it was read, and return its new version.

    Args:
        key: Its primary key, by column.
        seen: The version that was read.
        by: Who alters it, for those who come too late.

    Raises:
        KnownError: CHANGED_MEANWHILE, with who did and when; nothing is altered then.
    """
    table = table_of(row)
    is_it = and_(*(table.c[name] == value for name, value in key.items()))
    written = {**values, "version": seen + 1, "changed_by": by, "changed": to_moment(at)}
    done = session.connection().execute(update(table).where(is_it, table.c.version == seen).values(written))
    if not done.rowcount:
        raise changed_meanwhile(session, row, key)
    return seen + 1


def changed_meanwhile(session: Session, row: type[Row], key: Mapping[str, object]) -> KnownError:
    """Return what to tell of a row that somebody else altered, made or removed since it was read."""
    table = table_of(row)
    found = session.connection().execute(
        table.select().where(*(table.c[name] == value for name, value in key.items()))
    )
    now = found.mappings().one_or_none()
    by, changed = ("", "") if now is None else (now["changed_by"], now["changed"])
    return KnownError(ErrorCode.CHANGED_MEANWHILE, by=by, at=changed[:16].replace("T", " "))

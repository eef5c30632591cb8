"""Which version the tables have, and which this program knows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from eesee_desktop.domain.errors import ErrorCode, KnownError

SCHEMA_VERSION = "0007"
"""The last migration; a database that says more was written by a later version of this program."""

_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Migrations:
    """Where the migrations are and where they lead.

    Attributes:
        folder: Holds ``env.py`` and ``versions``.
        head: Version of the last one, four digits.
    """

    folder: Path
    head: str


SHIPPED = Migrations(Path(__file__).resolve().parent / "migrations", SCHEMA_VERSION)


def version_of(raw: Any) -> str:  # noqa: ANN401  the driver ships no types
    """Return the version of a database's tables, four digits.

    Args:
        raw: The driver's connection.

    Raises:
        KnownError: DATABASE_DAMAGED if it says none.
    """
    try:
        found = [version for (version,) in raw.execute("SELECT version_num FROM alembic_version")]
    except sqlcipher.OperationalError as error:
        # Any other operational error, a full disk or a lock, has its own words further up.
        if "no such table" not in str(error):
            raise
        found = []
    # A version that is not four digits was not written by us; comparing it as text below would be meaningless.
    if len(found) != 1 or len(found[0]) != _DIGITS or not found[0].isdigit():
        raise KnownError(ErrorCode.DATABASE_DAMAGED)
    return str(found[0])

"""The bytes of instruments, kept with the assessments that were made with them."""

from __future__ import annotations

import hashlib

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.storage.database import Database

# The same hash means the same bytes.
_ADD = "INSERT INTO instrument (sha256, id, version, raw) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING"


class InstrumentStore:
    """Instruments in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, ref: InstrumentRef, raw: bytes) -> None:
        """Keep an instrument's bytes; those already there stay."""
        with self._database.bare_transaction() as driver:
            driver.execute(_ADD, (ref.sha256, ref.id, ref.version, raw))

    def raw(self, sha256: str) -> bytes:
        """Return an instrument's bytes.

        Raises:
            KnownError: INSTRUMENT_NOT_FOUND; DATABASE_DAMAGED if they are others than their hash says.
        """
        with self._database.bare_transaction() as driver:
            found = driver.execute("SELECT raw FROM instrument WHERE sha256 = ?", (sha256,)).fetchone()
        if found is None:
            raise KnownError(ErrorCode.INSTRUMENT_NOT_FOUND, sha256=sha256)
        raw = bytes(found[0])
        if hashlib.sha256(raw).hexdigest() != sha256:
            raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self._database.path))
        return raw

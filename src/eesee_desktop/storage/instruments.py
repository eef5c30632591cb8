"""The bytes of instruments, kept with the assessments that were made with them."""

from __future__ import annotations

import hashlib

from sqlmodel import select

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.tables import InstrumentRow


class InstrumentStore:
    """Instruments in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, ref: InstrumentRef, raw: bytes) -> None:
        """Keep an instrument's bytes; those already there stay."""
        with self._database.session() as session:
            # The same hash means the same bytes.
            if session.get(InstrumentRow, ref.sha256) is None:
                session.add(InstrumentRow(sha256=ref.sha256, id=ref.id, version=ref.version, raw=raw))

    def raw(self, sha256: str) -> bytes:
        """Return an instrument's bytes.

        Raises:
            KnownError: INSTRUMENT_NOT_FOUND; DATABASE_DAMAGED if they are others than their hash says.
        """
        with self._database.session() as session:
            found = session.exec(select(InstrumentRow.raw).where(InstrumentRow.sha256 == sha256)).first()
        if found is None:
            raise KnownError(ErrorCode.INSTRUMENT_NOT_FOUND, sha256=sha256)
        if hashlib.sha256(found).hexdigest() != sha256:
            raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self._database.path))
        return found

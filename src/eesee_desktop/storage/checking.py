"""What the database itself can say about whether it is whole; nothing is changed by asking."""

from __future__ import annotations

import hashlib
from typing import Any

from sqlalchemy import select

from eesee_desktop.domain.damage import Defect, DefectKind
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.tables import AttachmentRow, InstrumentRow

_ATTACHMENT = table_of(AttachmentRow).c
_INSTRUMENT = table_of(InstrumentRow).c


def page_faults(database: Database) -> list[Defect]:
    """Return each page of the file that is not as it was written."""
    with database.transaction() as connection:
        raw: Any = connection.connection.driver_connection
        found = raw.execute("PRAGMA cipher_integrity_check").fetchall()
    # "HMAC verification failed for page 7"; with no number at its end, as of a file that ends in half a page, all.
    return [Defect(DefectKind.PAGE, where=line.rpartition(" ")[2]) for (line,) in found]


def structure_faults(database: Database) -> list[Defect]:
    """Return what does not fit together: trees, indexes, constraints, references."""
    with database.transaction() as connection:
        said = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        loose = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    faults = [Defect(DefectKind.STRUCTURE, where=str(line)) for line in said if line != "ok"]
    return faults + [Defect(DefectKind.REFERENCE, where=str(row[0])) for row in loose]


def hash_faults(database: Database) -> list[Defect]:
    """Return each attachment and each method whose bytes are not those that its hash is of."""
    faults = []
    with database.transaction() as connection:
        for sha256, data in connection.execute(select(_ATTACHMENT.sha256, _ATTACHMENT.data)):
            if hashlib.sha256(data).hexdigest() != sha256:
                faults.append(Defect(DefectKind.ATTACHMENT, where=sha256))
        for sha256, version, data in connection.execute(
            select(_INSTRUMENT.sha256, _INSTRUMENT.version, _INSTRUMENT.raw)
        ):
            if hashlib.sha256(data).hexdigest() != sha256:
                faults.append(Defect(DefectKind.METHOD, where=version))
    return faults

"""The bytes of attached files, encrypted with everything else."""

from __future__ import annotations

import hashlib

from sqlalchemy import delete, select

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.tables import AttachmentRow, SourceRow

_ATTACHMENT = table_of(AttachmentRow)
_SOURCE = table_of(SourceRow)


class AttachmentStore:
    """Attached files in a database, each once, under the SHA-256 of its bytes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, data: bytes) -> str:
        """Keep a file's bytes and return their SHA-256."""
        sha256 = hashlib.sha256(data).hexdigest()
        with self._database.session() as session:
            # The same law is attached to several sources, and to next year's assessment.
            if session.get(AttachmentRow, sha256) is None:
                session.add(AttachmentRow(sha256=sha256, data=data))
        return sha256

    def has(self, sha256: str) -> bool:
        """Tell whether a file's bytes are here."""
        with self._database.session() as session:
            return session.get(AttachmentRow, sha256) is not None

    def read(self, sha256: str) -> bytes:
        """Return a file's bytes.

        Raises:
            KnownError: ATTACHMENT_MISSING if they are not here.
        """
        with self._database.session() as session:
            row = session.get(AttachmentRow, sha256)
            if row is None:
                raise KnownError(ErrorCode.ATTACHMENT_MISSING, sha256=sha256)
            return row.data

    def remove_unused(self) -> None:
        """Remove the bytes that no source refers to any more; the freed pages are overwritten."""
        # Over all assessments. And without NULLs: ``NOT IN`` a set with a NULL in it is never true, so nothing
        # would ever be deleted.
        used = select(_SOURCE.c.attachment_sha256).where(_SOURCE.c.attachment_sha256.is_not(None))
        with self._database.transaction() as connection:
            connection.execute(delete(_ATTACHMENT).where(_ATTACHMENT.c.sha256.not_in(used)))

"""The bytes of attached files, encrypted with everything else."""

from __future__ import annotations

import hashlib

from sqlalchemy import delete, exists, func

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.tables import AttachmentRow, HistoryRow, SourceRow

_ATTACHMENT = table_of(AttachmentRow)
_SOURCE = table_of(SourceRow)
_HISTORY = table_of(HistoryRow)


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
            KnownError: ATTACHMENT_MISSING if they are not here; DATABASE_DAMAGED if they are not what was attached.
        """
        with self._database.session() as session:
            row = session.get(AttachmentRow, sha256)
            if row is None:
                raise KnownError(ErrorCode.ATTACHMENT_MISSING, sha256=sha256)
            # The name of the bytes says what they are: others under it are shown to nobody.
            if hashlib.sha256(row.data).hexdigest() != sha256:
                raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self._database.path))
            return row.data

    def remove_unused(self) -> None:
        """Remove the bytes that no source refers to, now or in the history; the freed pages are overwritten."""
        # Over all assessments. A source is written as JSON in the history: what names a file there holds its hash.
        in_source = exists().where(_SOURCE.c.attachment_sha256 == _ATTACHMENT.c.sha256)
        in_history = exists().where(
            _HISTORY.c.thing.startswith("source/"),
            func.instr(
                func.coalesce(_HISTORY.c.old, "") + func.coalesce(_HISTORY.c.new, ""), _ATTACHMENT.c.sha256
            )
            > 0,
        )
        with self._database.transaction() as connection:
            connection.execute(delete(_ATTACHMENT).where(~in_source, ~in_history))

"""Where a person was, kept encrypted with the rest: even the name of a section tells what somebody works on."""

from __future__ import annotations

from eesee_desktop.storage.database import Database
from eesee_desktop.storage.tables import UiStateRow


class UiStateStore:
    """Short texts by key in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """Return what was last set under a key."""
        with self._database.session() as session:
            row = session.get(UiStateRow, key)
            return None if row is None else row.value

    def set(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        with self._database.session() as session:
            session.merge(UiStateRow(key=key, value=value))

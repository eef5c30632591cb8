"""Where a person was, kept encrypted with the rest: even the name of a section tells what somebody works on."""

from __future__ import annotations

from sqlmodel import col, select

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

    def beginning_with(self, start: str) -> dict[str, str]:
        """Return the texts whose keys begin so, by the rest of their keys."""
        with self._database.session() as session:
            wanted = select(UiStateRow).where(col(UiStateRow.key).startswith(start, autoescape=True))
            return {row.key.removeprefix(start): row.value for row in session.exec(wanted)}

    def set(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        with self._database.session() as session:
            session.merge(UiStateRow(key=key, value=value))

    def remove(self, key: str) -> None:
        """Forget what is kept under a key, if anything is."""
        with self._database.session() as session:
            row = session.get(UiStateRow, key)
            if row is not None:
                session.delete(row)

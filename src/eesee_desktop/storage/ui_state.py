"""Where a person was, kept encrypted with the rest: even the name of a section tells what somebody works on."""

from __future__ import annotations

from eesee_desktop.storage.database import Database

# Without a change where the same is there already: a commit that changes nothing costs nothing.
_SET = (
    "INSERT INTO ui_state (key, value) VALUES (?, ?) "
    "ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"
)


class UiStateStore:
    """Short texts by key in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """Return what was last set under a key."""
        with self._database.bare_transaction() as raw:
            found = raw.execute("SELECT value FROM ui_state WHERE key = ?", (key,)).fetchone()
        return None if found is None else str(found[0])

    def beginning_with(self, start: str) -> dict[str, str]:
        """Return the texts whose keys begin so, by the rest of their keys."""
        with self._database.bare_transaction() as raw:
            wanted = "SELECT key, value FROM ui_state WHERE substr(key, 1, ?) = ?"
            return {key.removeprefix(start): value for key, value in raw.execute(wanted, (len(start), start))}

    def set(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        with self._database.bare_transaction() as raw:
            raw.execute(_SET, (key, value))

    def remove(self, key: str) -> None:
        """Forget what is kept under a key, if anything is."""
        with self._database.bare_transaction() as raw:
            raw.execute("DELETE FROM ui_state WHERE key = ?", (key,))

    def exchange(self, gone: str, key: str, value: str) -> None:
        """Forget what is kept under one key and keep a text under another, both or neither."""
        with self._database.bare_transaction():
            self.remove(gone)
            self.set(key, value)

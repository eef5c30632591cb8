"""Where a person was, kept encrypted with the rest: even the name of a section tells what somebody works on."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from eesee_desktop.storage.database import Database
from eesee_desktop.storage.prepared import Prepared
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.tables import UiStateRow

_TABLE = table_of(UiStateRow)
_GET = Prepared(select(_TABLE.c.value).where(_TABLE.c.key == bindparam("wanted")))
_SET = Prepared(
    insert(_TABLE)
    .values(key=bindparam("wanted"), value=bindparam("text"))
    # What stands there already alters nothing, and costs no commit.
    .on_conflict_do_update(
        index_elements=[_TABLE.c.key],
        set_={"value": bindparam("text")},
        where=_TABLE.c.value != bindparam("text"),
    )
)
_REMOVE = Prepared(delete(_TABLE).where(_TABLE.c.key == bindparam("wanted")))


class UiStateStore:
    """Short texts by key in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        """Return what was last set under a key."""
        with self._database.transaction() as connection:
            row = _GET.run(connection, {"wanted": key}).fetchone()
        return None if row is None else str(row[0])

    def beginning_with(self, start: str) -> dict[str, str]:
        """Return the texts whose keys begin so, by the rest of their keys."""
        wanted = select(_TABLE).where(_TABLE.c.key.startswith(start, autoescape=True))
        with self._database.transaction() as connection:
            return {row.key.removeprefix(start): row.value for row in connection.execute(wanted)}

    def set(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        with self._database.transaction() as connection:
            _SET.run(connection, {"wanted": key, "text": value})

    def remove(self, key: str) -> None:
        """Forget what is kept under a key, if anything is."""
        with self._database.transaction() as connection:
            _REMOVE.run(connection, {"wanted": key})

    def exchange(self, gone: str, key: str, value: str) -> None:
        """Forget what is kept under one key and keep a text under another, both or neither."""
        with self._database.transaction():
            self.remove(gone)
            self.set(key, value)

"""The rows of a damaged database: table by table from the roots, and leaves beside that nothing leads to any more.

Where an inner page is lost, the leaves below it still stand in the file. Each is given to the one table whose columns
and constraints accept every row on it; where two would, to neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from eesee_desktop.storage.rows import METADATA
from eesee_desktop.storage.salvage.btree import Missing, Record, Tables, Value, Walk, free_pages
from eesee_desktop.storage.salvage.pages import Pages
from eesee_desktop.storage.schema import SHIPPED

_SCHEMA_COLUMNS = 5
_TYPES: Mapping[str, tuple[type, ...]] = {
    "VARCHAR": (str,),
    "INTEGER": (int,),
    "BLOB": (bytes,),
    "BOOLEAN": (int,),
}
VERSION_TABLE = "alembic_version"

Columns = dict[str, Value]
"""The values of a row by the names of its columns."""


@dataclass(slots=True)
class FoundTable:
    """What was found of one table.

    Attributes:
        rows: In their order; a value that could not be read is ``Missing.VALUE``.
        pages_lost: How many of its pages are not whole.
    """

    rows: list[Columns] = field(default_factory=list)
    pages_lost: int = 0


@dataclass(frozen=True, slots=True)
class FoundRows:
    """What was found in a damaged file.

    Attributes:
        version: Of its tables, four digits; that of this program where the file does not tell any more.
        pages: How many there are.
        pages_lost: How many of them are not whole, free ones left out.
        unplaced: Whole leaves that no table could be told for.
    """

    version: str
    tables: Mapping[str, FoundTable]
    pages: int
    pages_lost: int
    unplaced: int

    def rows(self, table: str) -> Sequence[Columns]:
        """Return the rows of a table, none where it is not there."""
        return self.tables[table].rows if table in self.tables else ()


def read_rows(pages: Pages) -> FoundRows:
    """Return all rows that can be read of a file, damaged or not."""
    bad = {number for number, is_whole in pages.checked() if not is_whole}
    tables = Tables(pages.open, pages.count)
    free = free_pages(pages.open, pages.count)
    # What nothing leads to is looked at only where something that led there is lost.
    beside = [number for number in range(2, pages.count + 1) if number not in bad | free] if bad else []
    schema = _read_schema(tables, beside)
    with _scratch(schema) as scratch:
        columns = {name: _columns_of(scratch, name) for name in _names(scratch)}
        walks = {name: tables.walk(root) for name, (root, _) in schema.items() if root}
        seen = {number for walk in walks.values() for number in walk.seen}
        found = {name: walks.get(name) or Walk(is_inner_lost=True) for name in columns}
        for name, walk in found.items():
            _accepts(scratch, name, columns[name], walk.records, is_kept=True)
        unplaced = sum(
            not _place(scratch, tables, number, found, columns) for number in beside if number not in seen
        )
    rows = {
        name: FoundTable([_named(columns[name], record) for record in walk.records], len(walk.lost))
        for name, walk in found.items()
    }
    lost = (bad - free) | {number for walk in found.values() for number in walk.lost}
    return FoundRows(_version_in(rows), rows, pages.count, len(lost), unplaced)


def _read_schema(tables: Tables, beside: Sequence[int]) -> dict[str, tuple[int, str]]:
    """Return root and definition of each table; for those the file does not tell of, no root and our definition."""
    walk = tables.walk(1)
    if walk.lost:
        for number in beside:
            some = Walk()
            if number not in walk.seen and tables.leaf(number, some) and all(map(_is_schema, some.records)):
                walk.records += some.records
    found: dict[str, tuple[int, str]] = {}
    for record in walk.records:
        if _is_schema(record) and record.values[0] == "table":
            _, name, _, root, definition = record.values
            found[str(name)] = (int(str(root)), str(definition))
    if walk.lost or not found:
        ours = {
            table.name: str(CreateTable(table).compile(dialect=sqlite.dialect()))
            for table in METADATA.sorted_tables
        }
        ours[VERSION_TABLE] = f"CREATE TABLE {VERSION_TABLE} (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
        found = {name: (0, definition) for name, definition in ours.items()} | found
    return {name: one for name, one in found.items() if not name.startswith("sqlite_")}


def _is_schema(record: Record) -> bool:
    if len(record.values) != _SCHEMA_COLUMNS or not record.is_whole:
        return False
    kind, name, table, root, definition = record.values
    is_named = kind in {"table", "index"} and isinstance(name, str) and isinstance(table, str)
    return (
        is_named and isinstance(root, int) and (definition is None or str(definition).startswith("CREATE "))
    )


@contextmanager
def _scratch(schema: Mapping[str, tuple[int, str]]) -> Iterator[Any]:
    """Give a database in memory that has the tables, to try rows in."""
    scratch = sqlcipher.connect(":memory:", isolation_level=None)
    try:
        for _, definition in schema.values():
            scratch.execute(definition)
        yield scratch
    finally:
        scratch.close()


def _names(scratch: Any) -> list[str]:  # noqa: ANN401  the driver ships no types
    named = scratch.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return [name for (name,) in named]


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of a table.

    Attributes:
        types: Of its values, where the table says so; SQLite itself does not insist.
        is_rowid: It is a name for SQLite's own number of the row, and holds nothing itself.
    """

    name: str
    types: tuple[type, ...]
    is_rowid: bool


def _columns_of(scratch: Any, table: str) -> list[_Column]:  # noqa: ANN401  as above
    described = scratch.execute(f"PRAGMA table_info({table})").fetchall()
    keys = sum(1 for *_, key in described if key)
    return [
        _Column(
            name,
            _TYPES.get(kind.upper().partition("(")[0], ()),
            is_rowid=bool(key) and keys == 1 and kind.upper() == "INTEGER",
        )
        for _, name, kind, _, _, key in described
    ]


def _named(columns: Sequence[_Column], record: Record) -> Columns:
    # A column that was added after the row was written stands in no old row, and has its default.
    return {
        column.name: record.rowid if column.is_rowid else value
        for column, value in zip(columns, record.values, strict=False)
    }


def _accepts(
    scratch: Any,  # noqa: ANN401  as above
    table: str,
    columns: Sequence[_Column],
    records: Sequence[Record],
    *,
    is_kept: bool,
) -> bool:
    """Tell whether a table accepts rows, all of them.

    Args:
        is_kept: They stay, so that no other row may have what is unique in them.
    """
    if not all(_fits(columns, record) for record in records):
        return False
    scratch.execute("BEGIN")
    try:
        for record in records:
            # Of a row that is not whole no constraint can be asked; its columns fit, see above.
            if record.is_whole:
                row = _named(columns, record)
                names, marks = ", ".join(row), ", ".join("?" * len(row))
                statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608  names of the schema
                scratch.execute(statement, tuple(row.values()))
    except sqlcipher.DatabaseError:
        scratch.execute("ROLLBACK")
        return False
    scratch.execute("COMMIT" if is_kept else "ROLLBACK")
    return True


def _fits(columns: Sequence[_Column], record: Record) -> bool:
    """Tell whether a row has the columns of a table, as far as it can be read."""
    if len(record.values) > len(columns):
        return False
    return all(
        not column.types or value is None or value is Missing.VALUE or isinstance(value, column.types)
        for column, value in zip(columns, record.values, strict=False)
    )


def _place(
    scratch: Any,  # noqa: ANN401  as above
    tables: Tables,
    number: int,
    found: Mapping[str, Walk],
    columns: Mapping[str, Sequence[_Column]],
) -> bool:
    """Give the rows of a leaf that nothing leads to to its table; False if it is a leaf and none was found."""
    some = Walk()
    if not tables.leaf(number, some) or not some.records or all(map(_is_schema, some.records)):
        return True
    accepting = [
        name
        for name, walk in found.items()
        # One whose inner pages are all whole knows its leaves; this one is none of them.
        if walk.is_inner_lost and _accepts(scratch, name, columns[name], some.records, is_kept=False)
    ]
    if len(accepting) != 1:
        return False
    (name,) = accepting
    _accepts(scratch, name, columns[name], some.records, is_kept=True)
    found[name].records += some.records
    found[name].seen |= some.seen
    found[name].lost |= some.lost
    return True


def _version_in(tables: Mapping[str, FoundTable]) -> str:
    rows = tables[VERSION_TABLE].rows if VERSION_TABLE in tables else []
    return str(rows[0]["version_num"]) if len(rows) == 1 else SHIPPED.head

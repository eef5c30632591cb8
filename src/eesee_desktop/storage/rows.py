"""What all tables have in common: names of constraints, the rules they state, the class of rows."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any, ClassVar, cast

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKeyConstraint, MetaData, Table
from sqlalchemy.ext.compiler import compiles
from sqlmodel import SQLModel

METADATA = MetaData(
    # A migration can only drop a constraint that has a name, and SQLite gives none.
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Spelt(ColumnElement[bool]):
    """A rule that the encrypted file and a server spell differently.

    Args:
        file: For SQLite.
        server: For PostgreSQL.
    """

    inherit_cache = False

    def __init__(self, file: str, server: str) -> None:
        self.file = file
        self.server = server


@compiles(Spelt)
def _spell_for_file(rule: Spelt, _compiler: object, **_options: object) -> str:
    return rule.file


@compiles(Spelt, "postgresql")
def _spell_for_server(rule: Spelt, _compiler: object, **_options: object) -> str:
    return rule.server


def one_of(column: str, allowed: type[Enum], *, is_optional: bool = False) -> CheckConstraint:
    """Return the rule that a column holds a value of an enumeration."""
    # The stored values are part of the schema: a new member of the enumeration needs a migration.
    values = ", ".join(repr(item.value) for item in cast("Iterable[Enum]", allowed))
    missing = f"{column} IS NULL OR " if is_optional else ""
    return CheckConstraint(f"{missing}{column} IN ({values})", name=f"{column}_known")


def on_scale(name: str) -> CheckConstraint:
    """Return the rule that a fraction is a score from 1 to 5 or not there at all."""
    return CheckConstraint(
        # Two integers and not one number, because 22/9 has no exact decimal. Compared by multiplication, so
        # that no division rounds.
        f"({name}_numerator IS NULL) = ({name}_denominator IS NULL) AND ({name}_numerator IS NULL OR "
        f"({name}_denominator >= 1 AND {name}_numerator BETWEEN {name}_denominator AND 5 * {name}_denominator))",
        name=f"{name}_on_scale",
    )


def hexadecimal(column: str, length: int) -> CheckConstraint:
    """Return the rule that a column holds an identifier or a hash."""
    return CheckConstraint(
        Spelt(
            f"length({column}) = {length} AND {column} NOT GLOB '*[^0-9a-f]*'",
            f"length({column}) = {length} AND {column} !~ '[^0-9a-f]'",
        ),
        name=f"{column}_hexadecimal",
    )


def country_code(column: str) -> CheckConstraint:
    """Return the rule that a column holds a code of ISO 3166-1 alpha-3."""
    return CheckConstraint(
        Spelt(
            f"length({column}) = 3 AND {column} NOT GLOB '*[^A-Z]*'",
            f"length({column}) = 3 AND {column} !~ '[^A-Z]'",
        ),
        name=f"{column}_alpha3",
    )


def moment(column: str) -> CheckConstraint:
    """Return the rule that a column holds a moment in UTC."""
    # One spelling only, so that comparing texts compares moments.
    return CheckConstraint(f"{column} LIKE '____-__-__T__:__:__.______+00:00'", name=f"{column}_utc")


def not_empty(column: str) -> CheckConstraint:
    """Return the rule that a text is there."""
    return CheckConstraint(f"length({column}) > 0", name=f"{column}_there")


def belongs_to(*columns: str, table: str, key: tuple[str, ...]) -> ForeignKeyConstraint:
    """Return the reference of a child, which is deleted with what it belongs to."""
    return ForeignKeyConstraint(columns, [f"{table}.{name}" for name in key], ondelete="CASCADE")


class Row(SQLModel):
    """What all rows have in common: they never leave ``storage``."""

    metadata: ClassVar[MetaData] = METADATA


def table_of(row: type[Row]) -> Table:
    """Return the table behind a class of rows, for statements that are built once and used often."""
    return cast("Table", cast("Any", row).__table__)

"""Statements that are compiled once and then given to the driver as they are, for what runs at every keystroke."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.sql.compiler import SQLCompiler


class Prepared:
    """A statement with named parameters, all of them texts, numbers or NULL.

    SQLAlchemy writes the SQL, at the first use; from then on the driver runs it without SQLAlchemy's tenth of a
    millisecond. It takes part in the transaction of the connection.

    Args:
        statement: Built with ``bindparam`` for what changes from use to use.
    """

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._sql = ""
        self._names: tuple[str, ...] = ()
        self._fixed: dict[str, Any] = {}

    def run(self, raw: Any, values: Mapping[str, object]) -> Any:  # noqa: ANN401  the driver ships no types
        """Execute the statement on the driver's connection and return its cursor."""
        if not self._sql:
            self._compile()
        # Past SQLAlchemy's result objects as well: for one row they cost more than SQLite does.
        # Positional, in the order in which the compiler wrote them. Literals of the statement, such as a
        # status, arrive as parameters of its own.
        given = {**self._fixed, **values}
        return raw.execute(self._sql, [*map(given.__getitem__, self._names)])

    def _compile(self) -> None:
        compiled = self._statement.compile(dialect=dialect(paramstyle="qmark"))  # type: ignore[attr-defined]  # every statement has it
        assert isinstance(compiled, SQLCompiler)  # noqa: S101  DDL is not prepared
        self._sql = compiled.string
        self._names = tuple(compiled.positiontup or ())
        self._fixed = dict(compiled.params)

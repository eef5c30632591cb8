"""Rows without SQLAlchemy: what the driver gives for a statement in SQL, with the names of its columns."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any


def rows_of(raw: Any, statement: str, *values: object) -> list[SimpleNamespace]:  # noqa: ANN401  the driver ships no types
    """Return the rows that a statement finds, their columns as attributes.

    Args:
        raw: The driver's connection.
        values: Of its parameters, in their order.
    """
    cursor = raw.execute(statement, values)
    names = [column[0] for column in cursor.description]
    return [SimpleNamespace(**dict(zip(names, row, strict=True))) for row in cursor]

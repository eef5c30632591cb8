"""A table before it is written: columns that say what stands in them, and rows of typed cells."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

Cell = str | int | Decimal | bool | None


class TableKind(StrEnum):
    """What is given out as a table."""

    SCORES = "scores"
    VOTES = "votes"
    SOURCES = "sources"
    RECOMMENDATIONS = "recommendations"
    FINDINGS = "findings"


class CellKind(StrEnum):
    """What the cells of a column hold, in the words of the Frictionless Table Schema."""

    TEXT = "string"
    WHOLE = "integer"
    NUMBER = "number"
    YES_OR_NO = "boolean"


@dataclass(frozen=True, slots=True)
class ColumnOut:
    """A column.

    Attributes:
        name: As it stands in the head.
        says: What it is, a sentence.
        unit: Of its numbers; empty where they have none.
    """

    name: str
    says: str = ""
    kind: CellKind = CellKind.TEXT
    unit: str = ""


@dataclass(frozen=True, slots=True)
class TableOut:
    """Rows under their columns; a cell that is None is empty.

    Attributes:
        name: Of the sheet, and of a file.
    """

    name: str
    columns: tuple[ColumnOut, ...]
    rows: tuple[tuple[Cell, ...], ...]

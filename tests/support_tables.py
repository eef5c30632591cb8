"""Rows of text as tables that are given out."""

from __future__ import annotations

from collections.abc import Sequence

from eesee_desktop.tables.table import ColumnOut, TableOut
from eesee_desktop.tables.writing import csv_of, xlsx_of


def table_of(rows: Sequence[Sequence[str]], name: str = "t") -> TableOut:
    """Return a table whose head is the first row."""
    head, *rest = rows or [[]]
    return TableOut(name, tuple(map(ColumnOut, head)), tuple(tuple(row) for row in rest))


def write_csv(rows: Sequence[Sequence[str]]) -> bytes:
    """Return rows as CSV, as the program writes it."""
    return csv_of(table_of(rows))


def write_xlsx(rows: Sequence[Sequence[str]], name: str) -> bytes:
    """Return rows as a workbook, as the program writes it."""
    return xlsx_of(table_of(rows, name))

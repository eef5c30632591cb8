"""Tables as XLSX and CSV, with no file on the way.

A spreadsheet takes a text that begins with certain signs for a formula and runs it; what is written here is never run.
"""

from __future__ import annotations

import csv
import re
from datetime import datetime
from io import BytesIO, StringIO

from eesee_desktop.tables.table import Cell, CellKind, TableOut

# OWASP's list for CSV injection, and the apostrophe, by which spreadsheets mark a text, so that a cell with one
# survives being written and read again.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "'")
# More than that a spreadsheet calls a damaged file.
CELL_CHARACTERS_MOST = 32_767
_CUT = " […]"
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FIXED_TIME = datetime(1980, 1, 1)  # noqa: DTZ001  without a zone, as the format has none
_WIDEST, _NARROWEST = 60, 8
_YES_NO = {True: "yes", False: "no"}


def csv_of(table: TableOut) -> bytes:
    """Return a table as CSV for spreadsheets: UTF-8 with a byte order mark, without which they misread accents."""
    return _csv(table, _YES_NO).encode("utf-8-sig")


def plain_csv_of(table: TableOut) -> bytes:
    """Return a table as CSV for programs: UTF-8 without a mark, yes and no as ``true`` and ``false``."""
    return _csv(table, {True: "true", False: "false"}).encode("utf-8")


def xlsx_of(table: TableOut) -> bytes:
    """Return a table as an XLSX file with one sheet; same table, same bytes.

    Texts are stored as texts, which no program takes for formulas or links. The head stays in sight.
    """
    # Loaded when a table is written: it costs as much as the rest of a verb.
    from xlsxwriter import Workbook  # noqa: PLC0415  as above

    stream = BytesIO()
    # In memory: else each sheet would first lie on the disk, in the clear.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(stream, options) as book:
        # Without a fixed time two files of the same table would differ; nobody's name is put in.
        book.set_properties({"created": _FIXED_TIME, "author": ""})
        sheet = book.add_worksheet(table.name)
        head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        text = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        other = book.add_format({"valign": "top"})
        for number, column in enumerate(table.columns):
            sheet.write_string(0, number, column.name, head)
            sheet.set_column(number, number, _width(table, number))
        for line, row in enumerate(table.rows, start=1):
            for number, cell in enumerate(row):
                if isinstance(cell, str):
                    if cell:
                        sheet.write_string(line, number, _fitting(cell), text)
                elif isinstance(cell, bool):
                    sheet.write_boolean(line, number, cell, other)
                elif cell is not None:
                    sheet.write_number(line, number, float(cell), other)
        sheet.freeze_panes(1, 0)
        if table.rows:
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    return stream.getvalue()


def cut_cells(table: TableOut) -> int:
    """Return how many texts are longer than a cell of a spreadsheet can hold: they are cut there, not in CSV."""
    return sum(
        isinstance(cell, str) and len(cell) > CELL_CHARACTERS_MOST for row in table.rows for cell in row
    )


def _csv(table: TableOut, yes_no: dict[bool, str]) -> str:
    text = StringIO()
    # RFC 4180, and what Excel writes itself.
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow([_harmless(column.name) for column in table.columns])
    lines.writerows([_written(cell, yes_no) for cell in row] for row in table.rows)
    return text.getvalue()


def _written(cell: Cell, yes_no: dict[bool, str]) -> str:
    if isinstance(cell, str):
        return _harmless(cell)
    if cell is None:
        return ""
    # A number below nothing would be taken for a formula; there is none in the method.
    return yes_no[cell] if isinstance(cell, bool) else str(cell)


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _fitting(cell: str) -> str:
    cell = _NOT_IN_XML.sub("", cell)
    if len(cell) <= CELL_CHARACTERS_MOST:
        return cell
    return cell[: CELL_CHARACTERS_MOST - len(_CUT)] + _CUT


def _width(table: TableOut, number: int) -> int:
    """Return a width in letters in which most of a column is seen."""
    if table.columns[number].kind is not CellKind.TEXT:
        return max(_NARROWEST, len(table.columns[number].name) + 3)
    longest = max((len(str(row[number] or "")) for row in table.rows), default=0)
    return min(_WIDEST, max(_NARROWEST, len(table.columns[number].name) + 3, longest + 1))

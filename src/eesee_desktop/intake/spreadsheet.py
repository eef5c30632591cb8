"""Tables as rows of text, into CSV and XLSX, with no file on the way; and why a table is refused.

A spreadsheet takes a text that begins with certain signs for a formula and runs it; what is written here is
never run. Tables are read in ``workbook``.
"""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterable, Sequence
from enum import StrEnum
from io import BytesIO, StringIO
from xml.sax.saxutils import escape

from eesee_desktop.domain.errors import ErrorCode, KnownError

# OWASP's list for CSV injection, and the apostrophe, by which spreadsheets mark a text, so that a cell with one
# survives being written and read again.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "'")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LETTERS = 26
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"


class TableFault(StrEnum):
    """Why a table, or a cell of it, is refused: the ``reason`` of VOTES_NOT_READABLE."""

    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    NOT_A_TABLE = "not_a_table"
    OLD_EXCEL = "old_excel"
    BINARY_EXCEL = "binary_excel"
    LOCKED = "locked"
    NUMBERS = "numbers"
    WEB_PAGE = "web_page"
    PDF = "pdf"
    IMAGE = "image"
    WORD = "word"
    ARCHIVE_DAMAGED = "archive_damaged"
    TABLE_EMPTY = "table_empty"
    FORMULA = "formula"
    COLUMN_MISSING = "column_missing"
    COLUMN_DOUBLED = "column_doubled"
    MEMBER_MISSING = "member_missing"
    MEMBER_UNKNOWN = "member_unknown"
    ROUND_UNKNOWN = "round_unknown"
    DIMENSION_UNKNOWN = "dimension_unknown"
    SCORE_REFUSED = "score_refused"
    VOTE_DOUBLED = "vote_doubled"
    CELL_STRAY = "cell_stray"


def refusal(
    fault: TableFault, row: int = 1, column: int = 1, value: str = "", expected: str = ""
) -> KnownError:
    """Return the error for a cell.

    Args:
        row: From 1.
        column: From 1; ``where`` names it as spreadsheets do, ``C4``.
    """
    return KnownError(
        ErrorCode.VOTES_NOT_READABLE,
        reason=fault.value,
        where=f"{column_name(column)}{row}",
        row=row,
        column=column,
        value=value[:40],
        expected=expected,
    )


def column_name(column: int) -> str:
    """Return the letters of a column, from 1: ``A``, ``Z``, ``AA``."""
    name = ""
    while column:
        column, letter = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + letter) + name
    return name


def column_number(name: str) -> int:
    """Return the number of a column, from 1; the inverse of :func:`column_name`."""
    number = 0
    for letter in name:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as CSV: UTF-8 with a byte order mark, without which spreadsheets misread accents."""
    text = StringIO()
    # RFC 4180, and what Excel writes itself.
    csv.writer(text, lineterminator="\r\n").writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def write_xlsx(rows: Iterable[Sequence[str | int | float]], sheet: str) -> bytes:
    """Return rows as an XLSX file with one sheet; same rows, same bytes.

    Texts are stored as texts, which no program takes for formulas. Written without openpyxl, which puts every
    sheet into a temporary file on disk first.
    """
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relation("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_SPREADSHEET}" xmlns:r="{_DOCUMENT}"><sheets>'
            f'<sheet name="{_quoted(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": _relation("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": _sheet_xml(rows),
    }
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            # Without a fixed time, two files of the same votes would differ and could not be compared.
            info = zipfile.ZipInfo(name, _FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{content}')
    return stream.getvalue()


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _sheet_xml(rows: Iterable[Sequence[str | int | float]]) -> str:
    lines = (
        f'<row r="{number}">'
        + "".join(_cell_xml(cell, number, column) for column, cell in enumerate(row, 1))
        + "</row>"
        for number, row in enumerate(rows, start=1)
    )
    return f'<worksheet xmlns="{_SPREADSHEET}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _cell_xml(cell: str | float, row: int, column: int) -> str:
    place = f"{column_name(column)}{row}"
    if not isinstance(cell, str):
        return f'<c r="{place}"><v>{cell}</v></c>'
    if not cell:
        return ""
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{_quoted(cell)}</t></is></c>'


def _quoted(text: str) -> str:
    return escape(_NOT_IN_XML.sub("", text), {'"': "&quot;"})


def _relation(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_RELATIONS}">'
        f'<Relationship Id="rId1" Type="{_DOCUMENT}/{kind}" Target="{target}"/></Relationships>'
    )


def _content_types() -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_CONTENT}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_CONTENT}.worksheet+xml"/></Types>'
    )

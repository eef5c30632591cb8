"""Tables as rows of text, out of CSV and XLSX and into them, with no file on the way.

A spreadsheet takes a text that begins with certain signs for a formula and runs it; what is written here is
never run, and what is read here is never computed.
"""

from __future__ import annotations

import csv
import re
import warnings
import zipfile
from collections.abc import Iterable, Sequence
from enum import StrEnum
from io import BytesIO, StringIO
from xml.sax.saxutils import escape

from eesee_desktop.domain.errors import ErrorCode, KnownError

Rows = tuple[tuple[str, ...], ...]

# A table of any panel has some kilobytes. Larger files are the wrong ones, and openpyxl is slow at finding out.
_BYTES_MOST = 5_000_000
# XLSX is a ZIP: a few kilobytes can unpack to gigabytes, and openpyxl sets no limit of its own.
_UNPACKED_MOST = 50_000_000
_ROWS_MOST = 10_000
_COLUMNS_MOST = 300
_ZIP_START = b"PK\x03\x04"
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


def read_rows(data: bytes) -> Rows:
    """Return the cells of a CSV file, or of the first sheet of an XLSX file, as texts without surrounding spaces.

    Raises:
        KnownError: VOTES_NOT_READABLE with ``reason`` (a :class:`TableFault`), ``where``, ``row``, ``column``,
            ``value`` and ``expected``.
    """
    if len(data) > _BYTES_MOST:
        raise refusal(TableFault.TOO_LARGE, value=str(len(data)), expected=str(_BYTES_MOST))
    # By content and not by name: mail programs and phones rename files.
    rows = _xlsx_rows(data) if data.startswith(_ZIP_START) else _csv_rows(data)
    # Spreadsheets keep rows that were formatted once and are empty now.
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise refusal(TableFault.TABLE_EMPTY)
    if len(rows) > _ROWS_MOST or max(map(len, rows)) > _COLUMNS_MOST:
        expected = f"{_ROWS_MOST} × {_COLUMNS_MOST}"
        raise refusal(TableFault.TOO_LARGE, value=f"{len(rows)} × {max(map(len, rows))}", expected=expected)
    return tuple(tuple(row) for row in rows)


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


def _csv_rows(data: bytes) -> list[list[str]]:
    # Excel's "Unicode text" is UTF-16 with tabs.
    is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        row = 1 + data.count(b"\n", 0, error.start)
        raise refusal(TableFault.NOT_UTF8, row) from error
    first = text.lstrip("\r\n").partition("\n")[0]
    # csv.Sniffer guesses from the whole text and takes a decimal comma for a separator; the header line has
    # none.
    separator = max(",;\t", key=first.count)
    try:
        # strict, or a quotation mark that nobody closed would swallow the rest of the table into one cell.
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise refusal(TableFault.NOT_A_TABLE, value=str(error)) from error
    if "\0" in text:
        raise refusal(TableFault.NOT_A_TABLE)
    return [_without_end([_plain(cell) for cell in row]) for row in rows]


def _xlsx_rows(data: bytes) -> list[list[str]]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            # By what the entries declare: zipfile stops an entry that turns out longer than that.
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as error:
        raise refusal(TableFault.NOT_A_TABLE) from error
    if unpacked > _UNPACKED_MOST:
        raise refusal(TableFault.TOO_LARGE, value=str(unpacked), expected=str(_UNPACKED_MOST))
    from openpyxl import load_workbook  # noqa: PLC0415  slow to load, and few calls need it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions, which do not matter here
            # read_only: openpyxl would otherwise build the whole workbook, styles and all, before the first
            # cell.
            book = load_workbook(BytesIO(data), read_only=True)
            sheet = book.worksheets[0]
            # One more than allowed: enough to notice that there is more. A sheet may declare a million empty
            # rows.
            rows = sheet.iter_rows(max_row=_ROWS_MOST + 1, max_col=_COLUMNS_MOST + 1)
            cells = [[(cell.value, cell.data_type) for cell in row] for row in rows]
    except Exception as error:
        raise refusal(TableFault.NOT_A_TABLE) from error
    for number, row in enumerate(cells, start=1):
        for column, (_, kind) in enumerate(row, start=1):
            # A formula's result depends on the program that computed it last, and may be missing.
            if kind == "f":
                raise refusal(TableFault.FORMULA, number, column)
    return [_without_end([_cell_text(value) for value, _ in row]) for row in cells]


def _without_end(row: list[str]) -> list[str]:
    """Return a row without the empty cells at its end."""
    filled = [column for column, cell in enumerate(row, start=1) if cell]
    return row[: filled[-1]] if filled else []


def _cell_text(value: object) -> str:
    if value is None:
        return ""
    # Spreadsheets know one kind of number, and give 3 back as 3.0.
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return _plain(str(value))


def _plain(cell: str) -> str:
    """Return a cell without surrounding spaces and without the apostrophe that marks a text."""
    text = cell.strip()
    return text[1:].strip() if text.startswith("'") else text


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

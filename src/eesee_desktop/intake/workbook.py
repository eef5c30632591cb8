"""Tables out of CSV, XLSX and ODS: every sheet as rows of texts, within bounds that hold while reading.

A workbook is unpacked here, part by part, and looked through before python-calamine sees it: that library is quick,
gives stored values of formulas and reads ODS, but makes room for all cells between the first and the last, trusts the
sizes that an archive declares, and does not say where a formula has no value.
"""

from __future__ import annotations

import csv
import datetime as dt
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.intake.file_kind import FileKind, kind_of
from eesee_desktop.intake.spreadsheet import TableFault, refusal
from eesee_desktop.intake.workbook_parts import (
    CELLS_MOST,
    COLUMNS_MOST,
    ROWS_MOST,
    must_be_bounded,
    without_hidden,
)

# A table of any panel has some kilobytes.
_BYTES_MOST = 5_000_000
# A few kilobytes of ZIP can unpack to gigabytes.
_UNPACKED_MOST = 24_000_000
_PARTS_MOST = 400
_CHUNK_BYTES = 1 << 16
# What values are read from; macros, pictures, and links to elsewhere are never even unpacked.
_WANTED = (
    "xl/",
    "_rels/",
    "[Content_Types].xml",
    "content.xml",
    "styles.xml",
    "mimetype",
    "META-INF/manifest.xml",
)
_UNWANTED = (
    "xl/media/",
    "xl/embeddings/",
    "xl/drawings/",
    "xl/externalLinks/",
    "xl/vbaProject.bin",
    "xl/printerSettings/",
)
_REFUSED = {
    FileKind.EMPTY: TableFault.TABLE_EMPTY,
    FileKind.XLS: TableFault.OLD_EXCEL,
    FileKind.XLSB: TableFault.BINARY_EXCEL,
    FileKind.LOCKED_OFFICE: TableFault.LOCKED,
    FileKind.NUMBERS: TableFault.NUMBERS,
    FileKind.HTML: TableFault.WEB_PAGE,
    FileKind.XML: TableFault.WEB_PAGE,
    FileKind.PDF: TableFault.PDF,
    FileKind.IMAGE: TableFault.IMAGE,
    FileKind.WORD: TableFault.WORD,
    FileKind.OLD_WORD: TableFault.WORD,
    FileKind.DAMAGED_ARCHIVE: TableFault.ARCHIVE_DAMAGED,
}
_SEPARATOR_LINE = "sep="
_MERGED_MOST = 300_000
_DECIMALS = 12


@dataclass(frozen=True, slots=True)
class TableSheet:
    """One sheet of a workbook; a CSV file is one without a name.

    Attributes:
        rows: Texts without surrounding spaces; a row ends with its last filled cell.
        merged: First row, first column, last row, last column of each, from 1.
        dates: Row and column, from 1, of cells that a spreadsheet keeps as a day.
        is_hidden: Nobody saw it who looked at the workbook.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    dates: frozenset[tuple[int, int]] = frozenset()
    is_hidden: bool = False

    @property
    def is_empty(self) -> bool:
        """Nothing stands on it."""
        return not any(map(any, self.rows))


@dataclass(frozen=True, slots=True)
class TableFile:
    """What a file of tables holds.

    Attributes:
        encoding: Of a text that was not UTF-8 or UTF-16, as guessed; empty otherwise.
        separator_line: The line ``sep=;`` that Excel writes before the table, empty where there is none.
    """

    sheets: tuple[TableSheet, ...]
    encoding: str = ""
    separator_line: str = ""


def read_tables(data: bytes) -> TableFile:
    """Return all sheets of a CSV, XLSX or ODS file.

    Raises:
        KnownError: VOTES_NOT_READABLE with ``reason`` (a :class:`TableFault`), ``where``, ``row``, ``column``,
            ``value`` and ``expected``.
    """
    if len(data) > _BYTES_MOST:
        raise refusal(TableFault.TOO_LARGE, value=str(len(data)), expected=str(_BYTES_MOST))
    kind = kind_of(data)
    if kind in _REFUSED:
        raise refusal(_REFUSED[kind])
    if kind in {FileKind.XLSX, FileKind.ODS}:
        return TableFile(tuple(_sheets(data, is_open=kind is FileKind.ODS)))
    if kind is not FileKind.TEXT:
        raise refusal(TableFault.NOT_A_TABLE)
    return _text_table(data)


def _text_table(data: bytes) -> TableFile:
    text, encoding = _decoded(data)
    if "\0" in text:
        raise refusal(TableFault.NOT_A_TABLE)
    first, _, rest = text.partition("\n")
    separator_line = ""
    # Excel writes and obeys such a line where the separator of the country is another.
    if first.casefold().startswith(_SEPARATOR_LINE) and len(first.strip()) <= len(_SEPARATOR_LINE) + 1:
        separator_line = first.strip()
        separator = separator_line[len(_SEPARATOR_LINE) :] or "\t"
        rows = [[], *_csv_rows(rest, separator)]
    else:
        rows = list(_csv_rows(text, _separator(text)))
    return TableFile((TableSheet("", _closed(rows)),), encoding, separator_line)


def _decoded(data: bytes) -> tuple[str, str]:
    # Excel's "Unicode text" is UTF-16 with tabs.
    is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return data.decode("utf-16" if is_wide else "utf-8-sig"), ""
    except UnicodeDecodeError as error:
        row = 1 + data.count(b"\n", 0, error.start)
        if is_wide:
            raise refusal(TableFault.NOT_UTF8, row) from error
    try:
        # "CSV" without more in Excel is the code page of the computer, which west of the Oder is this one.
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError as error:
        raise refusal(TableFault.NOT_UTF8, row) from error


def _separator(text: str) -> str:
    """Return what separates cells: what the first lines have most of."""
    # csv.Sniffer guesses from the whole text and takes a decimal comma for a separator. A title above the
    # table may hold none, or a comma of its own.
    lines = [line for line in text[:_CHUNK_BYTES].splitlines() if line.strip()][:20]
    counts = {mark: [line.count(mark) for line in lines] for mark in ",;\t"}
    return max(",;\t", key=lambda mark: (sum(map(bool, counts[mark])), max(counts[mark], default=0)))


def _csv_rows(text: str, separator: str) -> Iterator[list[str]]:
    cells = 0
    try:
        # strict, or a quotation mark that nobody closed would swallow the rest of the table into one cell.
        for number, row in enumerate(
            csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True), 1
        ):
            cells += len(row)
            if number > ROWS_MOST or len(row) > COLUMNS_MOST or cells > CELLS_MOST:
                raise refusal(TableFault.TOO_LARGE, value=f"{number} × {len(row)}", expected=_bounds())
            yield [_plain(cell) for cell in row]
    except csv.Error as error:
        raise refusal(TableFault.NOT_A_TABLE, value=str(error)) from error


def _sheets(data: bytes, *, is_open: bool) -> Iterator[TableSheet]:
    parts = _parts(data)
    must_be_bounded(parts)
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook  # noqa: PLC0415  few calls need it

    hidden = without_hidden(parts) if is_open else frozenset()
    try:
        book = load_workbook(BytesIO(_packed(parts)))
        for about in book.sheets_metadata:
            if about.typ is not SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(about.name)
            values = sheet.to_python(skip_empty_area=False)
            merged = _merged(sheet.merged_cell_ranges or (), len(values))
            is_hidden = about.visible is not SheetVisibleEnum.Visible or about.name in hidden
            yield _sheet(about.name, values, merged, is_hidden=is_hidden)
    except KnownError:
        raise
    except Exception as error:
        raise refusal(TableFault.NOT_A_TABLE) from error
    except BaseException as error:
        # What Rust could not go on from arrives here under a name of its own, not as an Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise refusal(TableFault.NOT_A_TABLE) from error


def _merged(
    ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]], height: int
) -> tuple[tuple[int, int, int, int], ...]:
    """Return merged cells from 1, as far as anything stands beside or above them."""
    merged = tuple(
        (first[0] + 1, first[1] + 1, min(last[0] + 1, height), min(last[1] + 1, COLUMNS_MOST))
        for first, last in ranges
        if first[0] < height and first[1] < COLUMNS_MOST
    )
    if sum((bottom - top + 1) * (right - left + 1) for top, left, bottom, right in merged) > _MERGED_MOST:
        raise refusal(TableFault.TOO_LARGE, value=str(len(merged)), expected=str(_MERGED_MOST))
    return merged


def _sheet(
    name: str, values: list[list[Any]], merged: tuple[tuple[int, int, int, int], ...], *, is_hidden: bool
) -> TableSheet:
    days = frozenset(
        (number, column)
        for number, row in enumerate(values, 1)
        for column, value in enumerate(row, 1)
        if isinstance(value, (dt.date, dt.time, dt.timedelta))
    )
    return TableSheet(
        name, _closed([[_cell_text(value) for value in row] for row in values]), merged, days, is_hidden
    )


def _parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a workbook that values are read from, unpacked within bounds."""
    parts: dict[str, bytes] = {}
    left = _UNPACKED_MOST
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for entry in archive.infolist()[: _PARTS_MOST + 1]:
                if entry.filename.startswith(_WANTED) and not entry.filename.startswith(_UNWANTED):
                    # Not by what is declared: a declared size is a claim.
                    with archive.open(entry) as stream:
                        parts[entry.filename] = stream.read(max(left, 0) + 1)
                    left -= len(parts[entry.filename])
    # A directory may be wrong in any way, and zipfile and zlib raise differently for each.
    except Exception as error:
        raise refusal(TableFault.ARCHIVE_DAMAGED) from error
    if left < 0 or len(parts) > _PARTS_MOST:
        raise refusal(TableFault.TOO_LARGE, value=f"> {_UNPACKED_MOST}", expected=str(_UNPACKED_MOST))
    return parts


def _packed(parts: dict[str, bytes]) -> bytes:
    """Return the parts as a ZIP in which nothing can unpack to more than it is."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _closed(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """Return rows without the empty cells at their ends, and without the empty rows at the end."""
    closed = [_without_end(row) for row in rows]
    # Spreadsheets keep rows that were formatted once and are empty now.
    while closed and not closed[-1]:
        closed.pop()
    return tuple(closed)


def _without_end(row: list[str]) -> tuple[str, ...]:
    filled = [column for column, cell in enumerate(row, start=1) if cell]
    return tuple(row[: filled[-1]]) if filled else ()


def _cell_text(value: object) -> str:
    # Spreadsheets know one kind of number, and give 3 back as 3.0, and the mean of thirds with a tail of nines.
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.{_DECIMALS}g}"
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    return _plain(str(value))


def _plain(cell: str) -> str:
    """Return a cell without surrounding spaces and without the apostrophe that marks a text."""
    text = cell.strip()
    return text[1:].strip() if text.startswith("'") else text


def _bounds() -> str:
    return f"{ROWS_MOST} × {COLUMNS_MOST}, {CELLS_MOST}"

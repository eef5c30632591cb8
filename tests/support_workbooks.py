"""Workbooks as other programs write them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape

from hypothesis import strategies as st
from openpyxl import Workbook

from support_tables import write_csv

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)

_cells = st.one_of(
    st.sampled_from(
        [
            "",
            "",
            "dimension",
            "member",
            "round",
            "score",
            "M1",
            "R2",
            "2.1",
            "2.2 Registration",
            "3",
            "-",
            "Total",
            "Round 2",
        ]
    ),
    st.text(max_size=20),
)
_rows = st.lists(st.lists(_cells, min_size=1, max_size=8), max_size=12)


def _repeated(given: tuple[list[list[str]], int, int]) -> list[list[str]]:
    rows, down, across = given
    return [row * across for row in rows] * down


tables = st.tuples(_rows, st.sampled_from([1, 1, 1, 50, 700]), st.sampled_from([1, 1, 1, 5, 30])).map(
    _repeated
)
table_files = st.one_of(
    tables.map(write_csv),
    tables.map(lambda rows: ods({"V": rows, "Round 2": rows[:3]})),
    st.binary(max_size=400),
)
"""CSV and ODS files, small ones and those repeated many times, and bytes that are none."""


def xlsx_of(book: Workbook) -> bytes:
    """Return a workbook as openpyxl writes it."""
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def ods(
    sheets: Mapping[str, Sequence[Sequence[object]]], *, repeat_last: int = 1, repeat_empty: int = 1
) -> bytes:
    """Return an OpenDocument spreadsheet; equal cells beside each other are written once, as LibreOffice does.

    Args:
        repeat_last: How often the last cell says that it is there.
        repeat_empty: How many empty rows follow.
    """
    tables = "".join(_table(name, rows, repeat_last, repeat_empty) for name, rows in sheets.items())
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMES} office:version="1.3"><office:body>'
        f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODS}"/></manifest:manifest>'
    )
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", _ODS)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return stream.getvalue()


def _table(name: str, rows: Sequence[Sequence[object]], repeat_last: int, repeat_empty: int) -> str:
    lines = []
    for number, row in enumerate(rows):
        cells, column = "", 0
        while column < len(row):
            end = column
            while end < len(row) and row[end] == row[column]:
                end += 1
            times = end - column
            if number == len(rows) - 1 and end == len(row):
                times = max(times, repeat_last)
            cells += _cell(row[column], times)
            column = end
        lines.append(f"<table:table-row>{cells}</table:table-row>")
    empty = (
        f'<table:table-row table:number-rows-repeated="{repeat_empty}">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    return f'<table:table table:name="{escape(name)}">{"".join(lines)}{empty}</table:table>'


def _cell(value: object, times: int) -> str:
    repeated = f' table:number-columns-repeated="{times}"' if times > 1 else ""
    if value == "":
        return f"<table:table-cell{repeated}/>"
    kind = "float" if isinstance(value, (int, float)) else "string"
    number = f' office:value="{value}"' if kind == "float" else ""
    return (
        f'<table:table-cell{repeated} office:value-type="{kind}"{number}>'
        f"<text:p>{escape(_NOT_IN_XML.sub('', str(value)))}</text:p></table:table-cell>"
    )

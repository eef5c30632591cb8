"""What is given out as tables: typed, never run by a spreadsheet, and described for programs."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from eesee_desktop.domain.instrument import Provisional
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.domain.scoring import compute
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.tables.lists import findings_table, recommendations_table, sources_table
from eesee_desktop.tables.package import DESCRIPTION_NAME, TABLE_NAME, data_package
from eesee_desktop.tables.scores import scores_table
from eesee_desktop.tables.table import CellKind, ColumnOut, TableOut
from eesee_desktop.tables.writing import CELL_CHARACTERS_MOST, csv_of, cut_cells, plain_csv_of, xlsx_of
from support_workspace import fitted_example

EXAMPLE = fitted_example()
INSTRUMENT = latest_instrument()
MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

_texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40)
_dangerous = st.sampled_from(["=", "+", "-", "@", "\t", "\r", "'"])


def sheet_of(table: TableOut) -> Worksheet:
    """Return the sheet that another program finds."""
    sheet = load_workbook(BytesIO(xlsx_of(table))).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def read_csv(data: bytes, encoding: str = "utf-8-sig") -> list[list[str]]:
    """Return the rows of a CSV file."""
    return list(csv.reader(StringIO(data.decode(encoding), newline="")))


@given(st.tuples(st.one_of(st.just(""), _dangerous), _texts).map("".join))
def test_no_text_is_ever_a_formula(text: str) -> None:
    """Whatever a text begins with, a workbook holds it as a text, and no cell of CSV begins like a formula."""
    table = TableOut("t", (ColumnOut("text"),), (("x",), (text,)))
    cells = [cell for row in sheet_of(table).iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    for data, encoding in ((csv_of(table), "utf-8-sig"), (plain_csv_of(table), "utf-8")):
        written = read_csv(data, encoding)[2:]
        assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in written for cell in row)


def test_cells_have_their_types() -> None:
    """Numbers, whole numbers and yes or no are that in a workbook; an empty cell is empty; the head stays in sight."""
    kinds = (CellKind.TEXT, CellKind.WHOLE, CellKind.NUMBER, CellKind.YES_OR_NO, CellKind.TEXT)
    columns = tuple(ColumnOut(name, kind=kind) for name, kind in zip("abcde", kinds, strict=True))
    sheet = sheet_of(TableOut("t", columns, (("2.1", 3, Decimal("2.5"), True, None),)))
    assert [cell.value for cell in sheet[2]] == ["2.1", 3, 2.5, True, None]
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "n", "b", "n"]
    assert sheet.freeze_panes == "A2"
    assert read_csv(csv_of(TableOut("t", columns, (("x", 1, Decimal("2.5"), False, None),))))[1] == [
        *("x", "1", "2.5", "no", ""),
    ]


def test_the_same_table_gives_the_same_bytes_and_names_nobody() -> None:
    """Two files of the same table can be compared, and no property of the file names a person or a machine."""
    table = scores_table(EXAMPLE, INSTRUMENT)
    assert xlsx_of(table) == xlsx_of(table)
    properties = load_workbook(BytesIO(xlsx_of(table))).properties
    assert not properties.creator
    assert not properties.lastModifiedBy


def test_a_text_too_long_for_a_cell_is_cut_and_counted() -> None:
    """A spreadsheet holds 32,767 letters in a cell; more is cut with a mark, counted, and whole in CSV."""
    table = TableOut("t", (ColumnOut("a"),), (("x" * 40_000,), ("short",)))
    value = sheet_of(table)["A2"].value
    assert isinstance(value, str)
    assert len(value) == CELL_CHARACTERS_MOST
    assert value.endswith("[…]")
    assert cut_cells(table) == 1
    assert read_csv(csv_of(table))[1] == ["x" * 40_000]


def test_scores_are_those_of_the_results() -> None:
    """A row for each principle and dimension, with what is printed, and none for a country."""
    table = scores_table(EXAMPLE, INSTRUMENT)
    rows = [dict(zip((column.name for column in table.columns), row, strict=True)) for row in table.rows]
    principles = [row for row in rows if row["level"] == "principle"]
    assert [row["score"] for row in principles] == [
        item.value for item in compute(EXAMPLE, INSTRUMENT).principles
    ]
    assert len(rows) == len(INSTRUMENT.principles) + len(INSTRUMENT.dimensions)
    assert {row["level"] for row in rows} == {"principle", "dimension"}
    scored = next(row for row in rows if row["dimension"] == "2.1")
    assert scored["weight_is_provisional"] is (Provisional.WEIGHTS in INSTRUMENT.provisional)


def test_lists_have_a_row_for_each_thing() -> None:
    """Sources with where they are cited, recommendations by audience, findings without titles of confidential ones."""
    hidden = replace(EXAMPLE.sources[0], title="Secret", is_confidential=True)
    value = replace(EXAMPLE, sources=(hidden, *EXAMPLE.sources[1:]))
    assert [row[0] for row in sources_table(value, value.public_sources).rows] == [
        source.title for source in value.sources if not source.is_confidential
    ]
    found = recommendations_table(value).rows
    assert [row[0] for row in found] == [
        audience.value for audience in Audience for _ in value.recommendations_to(audience)
    ]
    finding = Finding(FindingCode.SOURCE_WITHOUT_ADDRESS, f"sources/{hidden.id}")
    told = findings_table(value, (finding,), lambda _: ("Sources", "No address.", "Add one."))
    assert "Secret" not in csv_of(told).decode("utf-8")


def _package() -> tuple[dict[str, Any], list[list[str]], bytes]:
    files = data_package(EXAMPLE, INSTRUMENT, MADE)
    assert set(files) == {DESCRIPTION_NAME, TABLE_NAME}
    return json.loads(files[DESCRIPTION_NAME]), read_csv(files[TABLE_NAME], "utf-8"), files[TABLE_NAME]


def test_the_package_describes_every_column_and_the_bytes() -> None:
    """Names and order of the columns, their types, size and hash are those of the table."""
    described, rows, data = _package()
    (resource,) = described["resources"]
    fields = resource["schema"]["fields"]
    assert [field["name"] for field in fields] == rows[0]
    assert all(field["description"] for field in fields)
    assert {field["type"] for field in fields} <= {"string", "integer", "number", "boolean"}
    assert resource["bytes"] == len(data)
    assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
    casts: dict[str, Callable[[str], object]] = {
        "integer": int,
        "number": Decimal,
        "boolean": {"true": True, "false": False}.__getitem__,
        "string": str,
    }
    for row in rows[1:]:
        for field, cell in zip(fields, row, strict=True):
            if cell:
                casts[field["type"]](cell)


def test_the_package_says_units_method_and_what_is_provisional() -> None:
    """A program learns that scores are points from 1 to 5, by which version of the method, and what is assumed."""
    described, rows, _ = _package()
    fields = {field["name"]: field for field in described["resources"][0]["schema"]["fields"]}
    assert fields["score"]["unit"] == "points from 1 to 5"
    assert fields["raw"]["unit"] == "of 100"
    assert described["method"]["version"] == INSTRUMENT.ref.version
    assert "weights" in described["method"]["provisional"]
    assert "weights" in described["description"]
    head = rows[0]
    texts = {row[head.index("name")]: row[-1] for row in rows if row[head.index("level")] == "text"}
    assert texts["context"] == EXAMPLE.context


@pytest.mark.parametrize("kind", list(CellKind))
def test_kinds_of_cells_are_words_of_the_table_schema(kind: CellKind) -> None:
    """The kinds carry the names of the standard."""
    assert kind.value in {"string", "integer", "number", "boolean"}

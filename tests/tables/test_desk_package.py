from __future__ import annotations

import csv
import importlib.util
import io
import json
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from openpyxl import load_workbook
from pyarrow import parquet

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.tables.desk_package import (
    COLUMNS,
    ExportFormat,
    FigureOut,
    SubmissionOut,
    desk_package,
    desk_table,
)
from eesee_desktop.tables.table import TableOut

AT = datetime(2025, 8, 1, 12, tzinfo=UTC)
METHOD = InstrumentRef("eusee", "2025.2", "a" * 64)
PERU = SubmissionOut(
    country="PER",
    first=date(2024, 1, 1),
    last=date(2024, 12, 31),
    revision=2,
    counts=True,
    state="received",
    is_training=False,
    principal="per@eusee",
    submission_id="b" * 32,
    received=AT,
    method=METHOD,
    are_weights_provisional=True,
)
FIGURES = (
    FigureOut(2, None, "Laws", "2.3", Fraction(7, 3), None, "", "", "2 × ⅓ + 2 × ⅓ + 3 × ⅓ = 2.3"),
    FigureOut(2, "2.1", "=Scope", "2.5", Fraction(5, 2), Fraction(1, 3), "median", "high", ""),
    FigureOut(2, "2.2", "Practice", "", None, Fraction(2, 3), "", "", ""),
)


@pytest.fixture
def table() -> TableOut:
    """Give the table of one submission."""
    return desk_table([(PERU, FIGURES)])


def _package(table: TableOut, *formats: ExportFormat) -> dict[str, bytes]:
    return desk_package(table, formats, {METHOD}, AT)


def test_a_row_is_a_country_a_period_a_revision_and_a_principle_or_dimension(table: TableOut) -> None:
    """Each row says by itself whose it is, and no row is over all principles."""
    rows = list(csv.DictReader(io.StringIO(_package(table, ExportFormat.CSV)["scores.csv"].decode())))
    assert [
        (row["country"], row["year"], row["revision"], row["level"], row["dimension"]) for row in rows
    ] == [
        ("PER", "2024", "2", "principle", ""),
        ("PER", "2024", "2", "dimension", "2.1"),
        ("PER", "2024", "2", "dimension", "2.2"),
    ]
    assert [row["score"] for row in rows] == ["2.3", "2.5", ""]
    assert [row["score_exact"] for row in rows] == ["7/3", "5/2", ""]
    assert [row["weight"] for row in rows] == ["", "0.333333", "0.666667"]
    assert [row["weight_is_provisional"] for row in rows] == ["", "true", "true"]
    assert rows[1]["name"] == "'=Scope"


def test_every_format_holds_the_same(table: TableOut) -> None:
    """Parquet and XLSX have the rows of the CSV, with numbers as numbers."""
    files = _package(table, *ExportFormat)
    names = [column.name for column in COLUMNS]
    read = parquet.read_table(io.BytesIO(files["scores.parquet"]))
    assert read.column_names == names
    assert [None if cell is None else float(cell) for cell in read["score"].to_pylist()] == [2.3, 2.5, None]
    assert read["weight_is_provisional"].to_pylist() == [None, True, True]
    assert read.schema.field("score").metadata[b"unit"] == b"points from 1 to 5"
    sheet = load_workbook(io.BytesIO(files["scores.xlsx"])).active
    assert sheet is not None
    rows = list(sheet.values)
    assert list(rows[0]) == names
    assert [row[names.index("score")] for row in rows[1:]] == [2.3, 2.5, None]


def test_the_description_says_fields_units_method_and_what_is_provisional(table: TableOut) -> None:
    """A program that knows Frictionless packages reads the table by it; each file has its size and digest."""
    files = _package(table, *ExportFormat)
    described = json.loads(files["datapackage.json"])
    assert described["profile"] == "tabular-data-package"
    assert described["methods"] == [{"id": "eusee", "version": "2025.2", "sha256": "a" * 64}]
    assert "provisional" in described["description"]
    assert "no overall score" in described["description"]
    assert {one["path"]: one["bytes"] for one in described["resources"]} == {
        name: len(data) for name, data in files.items() if name != "datapackage.json"
    }
    fields = {field["name"]: field for field in described["resources"][0]["schema"]["fields"]}
    assert list(fields) == [column.name for column in COLUMNS]
    assert fields["score"]["unit"] == "points from 1 to 5"
    assert fields["score"]["type"] == "number"
    settled = desk_table([(replace(PERU, are_weights_provisional=False), FIGURES)])
    text = json.loads(_package(settled, ExportFormat.CSV)["datapackage.json"])["description"]
    assert "provisional" not in text


def test_a_format_whose_library_is_not_there_is_told(
    table: TableOut, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the extra, the person reads which one to install, and CSV goes on as before."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(KnownError) as told:
        _package(table, ExportFormat.PARQUET)
    assert told.value.code is ErrorCode.EXTRA_MISSING
    assert told.value.facts["extra"] == "parquet"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(KnownError) as packaged:
        _package(table, ExportFormat.PARQUET)
    assert packaged.value.code is ErrorCode.EXTRA_NOT_PACKAGED, "nothing can be installed into a package"
    assert set(_package(table, ExportFormat.CSV)) == {"scores.csv", "datapackage.json"}

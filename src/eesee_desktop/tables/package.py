"""The assessment as a data package: one tidy table and the description by which a program reads it.

The description follows the Frictionless Data Package and Table Schema, version 1 (specs.frictionlessdata.io).
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, Instrument
from eesee_desktop.tables.scores import tidy_table
from eesee_desktop.tables.table import ColumnOut, TableOut
from eesee_desktop.tables.writing import plain_csv_of

DESCRIPTION_NAME = "datapackage.json"
TABLE_NAME = "assessment.csv"
GUARD = (
    "A text that begins with =, +, -, @, a tab or an apostrophe has an apostrophe before it, so that no spreadsheet "
    "takes it for a formula: remove one."
)


def data_package(assessment: Assessment, instrument: Instrument, made: datetime) -> dict[str, bytes]:
    """Return the files of the package, by name.

    Args:
        made: When; it is said in the description.
    """
    table = tidy_table(assessment, instrument)
    data = plain_csv_of(table)
    described = json.dumps(
        _described(assessment, instrument, table, data, made), ensure_ascii=False, indent=2
    )
    return {TABLE_NAME: data, DESCRIPTION_NAME: f"{described}\n".encode()}


def _described(
    assessment: Assessment, instrument: Instrument, table: TableOut, data: bytes, made: datetime
) -> dict[str, Any]:
    name = f"{assessment.file_stem}-r{assessment.revision:02d}".lower()
    return {
        "profile": "tabular-data-package",
        "name": name,
        "title": f"{instrument.title.in_language(FALLBACK_LANGUAGE)}: {assessment.country}, "
        f"{assessment.period.first} to {assessment.period.last}",
        "description": _description(assessment, instrument),
        "created": made.isoformat(timespec="seconds"),
        "version": str(assessment.revision),
        "method": {
            "id": instrument.ref.id,
            "version": instrument.ref.version,
            "sha256": instrument.ref.sha256,
            "decimals": instrument.decimals,
            "provisional": sorted(part.value for part in instrument.provisional),
        },
        "resources": [resource_of(table, TABLE_NAME, "csv", "text/csv", data)],
    }


def resource_of(table: TableOut, path: str, written_as: str, media: str, data: bytes) -> dict[str, Any]:
    """Return the description of a table as a file of a package.

    Args:
        written_as: As the file's name ends.
        media: Its type, of the internet.
    """
    is_text = written_as == "csv"
    text = {
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "header": True},
    }
    return {
        "profile": "tabular-data-resource",
        "name": table.name if is_text else f"{table.name}-{written_as}",
        "path": path,
        "format": written_as,
        "mediatype": media,
        **(text if is_text else {}),
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
        },
    }


def _description(assessment: Assessment, instrument: Instrument) -> str:
    said = [
        "A row for each principle, each dimension and each text that stands by itself. There is no overall score.",
        GUARD,
        "Not in it: recommendations, sources, votes and names.",
    ]
    if instrument.provisional:
        assumed = ", ".join(sorted(part.value for part in instrument.provisional))
        said.append(f"Provisional, as the programme has not published them: {assumed}.")
    if not assessment.is_sealed:
        said.append("The assessment is a draft.")
    if assessment.is_training:
        said.append("This is a practice assessment; nothing in it is true of the country.")
    return " ".join(said)


def _field(column: ColumnOut) -> dict[str, Any]:
    field = {"name": column.name, "type": column.kind.value, "description": column.says}
    # No property of the schema, which allows others.
    return {**field, "unit": column.unit} if column.unit else field

"""What the consortium received as a data package: one tidy table of scores in several formats, and its description.

A row is one country, study period, revision, and principle or dimension. Programs read it by the description, which
follows the Frictionless Data Package and Table Schema, version 1 (specs.frictionlessdata.io).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.score import round_half_up
from eesee_desktop.tables.columnar import parquet_of
from eesee_desktop.tables.package import DESCRIPTION_NAME, GUARD, resource_of
from eesee_desktop.tables.scores import POINTS, WEIGHT_PLACES
from eesee_desktop.tables.table import Cell, CellKind, ColumnOut, TableOut
from eesee_desktop.tables.writing import plain_csv_of, xlsx_of

TABLE_NAME = "scores"


class ExportFormat(StrEnum):
    """What the table is written as."""

    CSV = "csv"
    PARQUET = "parquet"
    XLSX = "xlsx"


_MEDIA = {
    ExportFormat.CSV: "text/csv",
    ExportFormat.PARQUET: "application/vnd.apache.parquet",
    ExportFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

COLUMNS = (
    ColumnOut("country", "ISO 3166-1 alpha-3."),
    ColumnOut("period_first", "First day of the study period, ISO 8601."),
    ColumnOut("period_last", "Last day of the study period, ISO 8601."),
    ColumnOut("year", "In which the study period ends.", CellKind.WHOLE),
    ColumnOut("revision", "Of the assessment, from 1.", CellKind.WHOLE),
    ColumnOut("counts", "This revision is the one of its assessment that counts.", CellKind.YES_OR_NO),
    ColumnOut(
        "state",
        "How far the consortium is with it: received, in_review, has_questions, approved or returned.",
    ),
    ColumnOut("training", "A practice assessment; nothing in it is true of the country.", CellKind.YES_OR_NO),
    ColumnOut("member", "Name of the network member in the register."),
    ColumnOut("submission", "Of the assessment, the same over its revisions."),
    ColumnOut("received", "When it came, ISO 8601, UTC."),
    ColumnOut("method", "Name of the method."),
    ColumnOut("method_version", "Version of the method."),
    ColumnOut("level", "What the row is about: a principle or a dimension of one."),
    ColumnOut("principle", "Number of the principle.", CellKind.WHOLE),
    ColumnOut("dimension", "Number of the dimension; empty in the row of a principle."),
    ColumnOut("name", "Name of the principle or dimension, in English."),
    ColumnOut(
        "score",
        "Of a principle as it is printed, rounded once; of a dimension what the panel decided.",
        CellKind.NUMBER,
        POINTS,
    ),
    ColumnOut("score_exact", "The same unrounded, as a fraction where it is no decimal number: 22/9."),
    ColumnOut("weight", "Share of the dimension in its principle.", CellKind.NUMBER, "share of 1"),
    ColumnOut("weight_is_provisional", "The programme has not published this weight.", CellKind.YES_OR_NO),
    ColumnOut("rule", "How votes became the score: consensus, median, mean or vote."),
    ColumnOut("confidence", "How sure the panel was: low, medium or high."),
    ColumnOut("working", "How the score of a principle was computed."),
)


@dataclass(frozen=True, slots=True)
class SubmissionOut:
    """What all rows of a submission have in common.

    Attributes:
        received: Aware, UTC.
    """

    country: str
    first: date
    last: date
    revision: int
    counts: bool
    state: str
    is_training: bool
    principal: str
    submission_id: str
    received: datetime
    method: InstrumentRef
    are_weights_provisional: bool

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The first cells of each row."""
        return (
            self.country,
            self.first.isoformat(),
            self.last.isoformat(),
            self.last.year,
            self.revision,
            self.counts,
            self.state,
            self.is_training,
            self.principal,
            self.submission_id,
            self.received.isoformat(timespec="seconds"),
            self.method.id,
            self.method.version,
        )


@dataclass(frozen=True, slots=True)
class FigureOut:
    """A score; see the columns."""

    principle: int
    dimension: str | None
    name: str
    printed: str
    exact: Fraction | None
    weight: Fraction | None
    rule: str
    confidence: str
    working: str


def desk_table(submissions: Iterable[tuple[SubmissionOut, Iterable[FigureOut]]]) -> TableOut:
    """Return the tidy table."""
    scores: dict[str, Decimal] = {}
    weights: dict[Fraction, Decimal] = {}
    rows: list[tuple[Cell, ...]] = []
    for submission, figures in submissions:
        head, is_provisional = submission.cells, submission.are_weights_provisional
        rows += [head + _cells(figure, scores, weights, is_provisional=is_provisional) for figure in figures]
    return TableOut(TABLE_NAME, COLUMNS, tuple(rows))


def desk_package(
    table: TableOut, formats: Iterable[ExportFormat], methods: Iterable[InstrumentRef], made: datetime
) -> dict[str, bytes]:
    """Return the files of the package, by name.

    Args:
        methods: That the submissions were made with.
        made: When; it is said in the description.

    Raises:
        KnownError: EXTRA_MISSING, EXTRA_NOT_PACKAGED where the format needs what is not installed.
    """
    files = {f"{TABLE_NAME}.{one.value}": (one, _written(table, one)) for one in formats}
    described = json.dumps(_described(table, files, methods, made), ensure_ascii=False, indent=2)
    return {
        **{name: data for name, (_, data) in files.items()},
        DESCRIPTION_NAME: f"{described}\n".encode(),
    }


def _cells(
    figure: FigureOut,
    scores: dict[str, Decimal],
    weights: dict[Fraction, Decimal],
    *,
    is_provisional: bool,
) -> tuple[Cell, ...]:
    printed, weight = figure.printed, figure.weight
    if printed and printed not in scores:
        scores[printed] = Decimal(printed)
    if weight is not None and weight not in weights:
        weights[weight] = round_half_up(weight, WEIGHT_PLACES).normalize()
    return (
        "dimension" if figure.dimension else "principle",
        figure.principle,
        figure.dimension,
        figure.name,
        scores[printed] if printed else None,
        None if figure.exact is None else str(figure.exact),
        None if weight is None else weights[weight],
        None if weight is None else is_provisional,
        figure.rule or None,
        figure.confidence or None,
        figure.working or None,
    )


def _written(table: TableOut, wanted: ExportFormat) -> bytes:
    if wanted is ExportFormat.CSV:
        return plain_csv_of(table)
    return parquet_of(table) if wanted is ExportFormat.PARQUET else xlsx_of(table)


def _described(
    table: TableOut,
    files: Mapping[str, tuple[ExportFormat, bytes]],
    methods: Iterable[InstrumentRef],
    made: datetime,
) -> dict[str, Any]:
    provisional = COLUMNS.index(next(one for one in COLUMNS if one.name == "weight_is_provisional"))
    said = [
        (
            "A row for each country, study period, revision, and principle or dimension. There is no overall "
            "score, and countries are not ranked."
        ),
        "Rows whose counts is false are of revisions that another one of the same assessment replaced.",
        f"In the CSV: {GUARD}",
    ]
    if any(row[provisional] for row in table.rows):
        said.append(
            "Weights are provisional where weight_is_provisional is true: the programme has not published them."
        )
    return {
        "profile": "tabular-data-package",
        "name": "eesee-desk",
        "title": "Country assessments of the enabling environment for civil society",
        "description": " ".join(said),
        "created": made.isoformat(timespec="seconds"),
        "methods": [
            {"id": one.id, "version": one.version, "sha256": one.sha256}
            for one in sorted(set(methods), key=lambda one: (one.id, one.version, one.sha256))
        ],
        "resources": [
            resource_of(table, name, one.value, _MEDIA[one], data) for name, (one, data) in files.items()
        ],
    }

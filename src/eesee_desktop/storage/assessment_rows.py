"""Assessments into rows, for the tables that there are."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Table

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.mapping import CHILDREN, HEADERS, Children, Columns, list_of
from eesee_desktop.storage.rows import METADATA, table_of
from eesee_desktop.storage.tables import AssessmentRow, AssessmentTextRow


def table_named(name: str) -> Table:
    """Return a table of the workspace."""
    return METADATA.tables[name]


def children_rows(children: Children, assessment: AssessmentId, values: Iterable[object]) -> list[Columns]:
    """Return the rows of values, as far as their table has columns for them."""
    # Entries of principles come in the order of their numbers and have no position.
    known = table_named(children.table).columns
    return [
        {"assessment_id": assessment}
        | ({"position": position} if "position" in known else {})
        | children.mapped.columns_of(value)
        for position, value in enumerate(values)
    ]


def header_rows(assessment: Assessment) -> tuple[Table, list[Columns]]:
    """Return the one row of an assessment itself."""
    table = table_of(AssessmentRow)
    return table, [_known(table, HEADERS.columns_of(assessment))]


def rows_below(assessment: Assessment) -> list[tuple[Table, list[Columns]]]:
    """Return the rows of what belongs to an assessment; parents before what refers to them."""
    texts = table_of(AssessmentTextRow)
    columns = HEADERS.columns_of(assessment) | {"assessment_id": assessment.id}
    return [
        (texts, [_known(texts, columns)]),
        *(
            (
                table_named(children.table),
                children_rows(children, assessment.id, list_of(assessment, name)),
            )
            for name, children in CHILDREN.items()
        ),
    ]


def _known(table: Table, columns: Columns) -> Columns:
    """Return those columns that a table has."""
    return {column.key: columns[column.key] for column in table.columns}

"""An assessment given out as tables, and as a data package; what must not leave unsaid is counted."""

from __future__ import annotations

from dataclasses import dataclass

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, results
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.tables.lists import FindingWords, findings_table, recommendations_table, sources_table
from eesee_desktop.tables.package import data_package
from eesee_desktop.tables.scores import scores_table
from eesee_desktop.tables.table import TableKind, TableOut
from eesee_desktop.tables.votes import votes_table
from eesee_desktop.tables.writing import csv_of, cut_cells, xlsx_of

SUFFIXES = (".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class TableWritten:
    """A table as a file, and what is to be said of it.

    Attributes:
        rows: Below the head.
        left_out: Confidential sources that are not in it.
        confidential: Confidential sources that are.
        cut: Texts that a cell of a spreadsheet cannot hold whole.
    """

    kind: TableKind
    data: bytes
    rows: int
    left_out: int = 0
    confidential: int = 0
    cut: int = 0


def table(  # noqa: PLR0913  what is given out, how, and in whose words
    workspace: Workspace,
    assessment_id: AssessmentId,
    kind: TableKind,
    suffix: str,
    words_of: FindingWords,
    *,
    with_confidential: bool = False,
) -> TableWritten:
    """Return a table as a file.

    Args:
        suffix: One of :data:`SUFFIXES`.
        words_of: The words for a finding.
        with_confidential: Sources marked confidential go in as well.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    instrument = workspace.instrument(assessment.instrument)
    chosen = given_out(assessment, with_confidential=with_confidential)
    if kind is TableKind.SCORES:
        made = scores_table(assessment, instrument)
    elif kind is TableKind.VOTES:
        made = votes_table(assessment.panel, instrument)
    elif kind is TableKind.SOURCES:
        made = sources_table(assessment, chosen)
    elif kind is TableKind.RECOMMENDATIONS:
        made = recommendations_table(assessment)
    else:
        made = findings_table(assessment, results.findings(workspace, assessment_id), words_of)
    is_of_sources = kind is TableKind.SOURCES
    return TableWritten(
        kind,
        _written(made, suffix),
        len(made.rows),
        left_out=len(assessment.sources) - len(chosen) if is_of_sources else 0,
        confidential=sum(source.is_confidential for source in chosen) if is_of_sources else 0,
        cut=cut_cells(made) if suffix == SUFFIXES[0] else 0,
    )


def tidy_package(workspace: Workspace, assessment_id: AssessmentId) -> dict[str, bytes]:
    """Return an assessment as a data package: the bytes of its files, by name.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    return data_package(assessment, workspace.instrument(assessment.instrument), workspace.clock())


def given_out(assessment: Assessment, *, with_confidential: bool) -> tuple[Source, ...]:
    """Return the sources that may leave."""
    return assessment.sources if with_confidential else assessment.public_sources


def _written(made: TableOut, suffix: str) -> bytes:
    return xlsx_of(made) if suffix == SUFFIXES[0] else csv_of(made)

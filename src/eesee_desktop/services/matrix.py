"""The matrix of comments and responses as a file: to be printed, or for a spreadsheet."""

from __future__ import annotations

from eesee_desktop import __version__
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.comments import MatrixRow
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.method_words import speaking
from eesee_desktop.report.content import usual_paper
from eesee_desktop.report.matrix_content import MatrixContent
from eesee_desktop.services import answers, assessments, comments
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.reviews import SubmissionKey
from eesee_desktop.system.countries import country_name
from eesee_desktop.tables.matrix import matrix_table
from eesee_desktop.tables.writing import csv_of, xlsx_of

SUFFIXES = (".pdf", ".xlsx", ".csv")


def member_matrix(workspace: Workspace, assessment_id: AssessmentId, suffix: str) -> tuple[bytes, int]:
    """Return the matrix of an assessment as a file, and how many comments are in it.

    Args:
        suffix: One of :data:`SUFFIXES`.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND; FONT_MISSING.
    """
    assessment = assessments.load(workspace, assessment_id)
    rows = answers.matrix(workspace, assessment_id)
    return _file(workspace, rows, assessment, workspace.instrument(assessment.instrument), suffix)


def desk_matrix(workspace: Workspace, key: SubmissionKey, suffix: str) -> tuple[bytes, int]:
    """Return the matrix of a received submission as a file, and how many comments are in it.

    Args:
        suffix: One of :data:`SUFFIXES`.

    Raises:
        KnownError: SUBMISSION_UNKNOWN; FONT_MISSING.
    """
    last = comments.reviewed(workspace, key).last
    assessment, instrument = comments.content_of(workspace, key, last.revision)
    return _file(workspace, comments.matrix(workspace, key), assessment, instrument, suffix)


def _file(
    workspace: Workspace,
    rows: tuple[MatrixRow, ...],
    assessment: Assessment,
    instrument: Instrument,
    suffix: str,
) -> tuple[bytes, int]:
    if suffix != SUFFIXES[0]:
        table = matrix_table(rows)
        return (xlsx_of if suffix == SUFFIXES[1] else csv_of)(table), len(rows)
    from eesee_desktop.report.matrix import render_matrix  # noqa: PLC0415  ReportLab loads here

    content = MatrixContent(
        rows=rows,
        assessment=assessment,
        instrument=speaking(instrument, assessment.language),
        country_name=country_name(assessment.country, assessment.language),
        created=workspace.clock(),
        language=assessment.language,
        app_version=__version__,
        paper=usual_paper(assessment.country),
    )
    return render_matrix(content), len(rows)

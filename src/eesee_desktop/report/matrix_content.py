"""What goes onto paper as a matrix of comments and responses: a frozen value, made without loading ReportLab."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.comments import MatrixRow
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.report.content import Paper


@dataclass(frozen=True, slots=True)
class MatrixContent:
    """All that a matrix of comments and responses prints.

    Attributes:
        rows: In the order of the report.
        assessment: As the last of its revisions says.
        country_name: In the language of the matrix.
        created: Aware; the document's date, and with it part of its bytes.
        language: Of the words around the text, BCP 47.
    """

    rows: tuple[MatrixRow, ...]
    assessment: Assessment
    instrument: Instrument
    country_name: str
    created: datetime
    language: str
    app_version: str
    paper: Paper = Paper.A4

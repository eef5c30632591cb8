"""Sources and where they are cited."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, func, select

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, SourceId
from eesee_desktop.domain.source import Citation, Source
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import CITATIONS, SOURCES
from eesee_desktop.storage.status import touch
from eesee_desktop.storage.tables import CitationRow, SourceRow


class SourceStore:
    """Sources and citations in a database; every change raises ASSESSMENT_NOT_FOUND or ASSESSMENT_SEALED."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, assessment: AssessmentId, wanted: SourceId) -> Source:
        """Return a source.

        Raises:
            KnownError: SOURCE_UNKNOWN.
        """
        with self._database.session() as session:
            return SOURCES.value_of(_row(session, assessment, wanted))

    def load_all(self, assessment: AssessmentId) -> tuple[tuple[Source, ...], tuple[Citation, ...]]:
        """Return all sources and where they are cited, each in their order."""
        with self._database.session() as session:
            sources = session.exec(
                select(SourceRow)
                .where(SourceRow.assessment_id == assessment)
                .order_by(col(SourceRow.position))
            )
            citations = session.exec(
                select(CitationRow)
                .where(CitationRow.assessment_id == assessment)
                .order_by(col(CitationRow.position))
            )
            return (
                tuple([SOURCES.value_of(row) for row in sources]),
                tuple([CITATIONS.value_of(row) for row in citations]),
            )

    def add(self, assessment: AssessmentId, source: Source, at: datetime) -> None:
        """Add a source after the others."""
        with self._database.session() as session:
            touch(self._database.driver, assessment, at)
            last = session.exec(
                select(func.max(SourceRow.position)).where(SourceRow.assessment_id == assessment)
            ).one()
            session.add(_made(assessment, 0 if last is None else last + 1, source))

    def set(self, assessment: AssessmentId, source: Source, at: datetime) -> bool:
        """Replace a source by its id; tell whether it is another one than before.

        Raises:
            KnownError: SOURCE_UNKNOWN.
        """
        with self._database.session() as session:
            row = _row(session, assessment, source.id)
            # Before touch, as with fields: saving a form in which nothing was changed leaves no trace.
            if SOURCES.value_of(row) == source:
                return False
            touch(self._database.driver, assessment, at)
            # Its position stays: the order of the list is that of adding, whatever is edited later.
            session.merge(_made(assessment, row.position, source))
        return True

    def remove(self, assessment: AssessmentId, wanted: SourceId, at: datetime) -> None:
        """Remove a source with its citations.

        Raises:
            KnownError: SOURCE_UNKNOWN.
        """
        with self._database.session() as session:
            touch(self._database.driver, assessment, at)
            session.delete(_row(session, assessment, wanted))

    def cite(self, assessment: AssessmentId, citation: Citation, at: datetime) -> bool:
        """Cite a source in a section; tell whether it was not cited there before.

        Raises:
            KnownError: SOURCE_UNKNOWN.
        """
        with self._database.session() as session:
            _row(session, assessment, citation.source)
            # Looked for before touch: citing twice changes nothing, and must not look like one in the list of
            # assessments.
            if session.get(CitationRow, (assessment, citation.section, citation.source)) is not None:
                return False
            touch(self._database.driver, assessment, at)
            last = session.exec(
                select(func.max(CitationRow.position)).where(CitationRow.assessment_id == assessment)
            ).one()
            session.add(
                CitationRow(
                    assessment_id=assessment,
                    section=citation.section,
                    source_id=citation.source,
                    position=0 if last is None else last + 1,
                )
            )
        return True

    def uncite(self, assessment: AssessmentId, citation: Citation, at: datetime) -> bool:
        """Take a citation back; tell whether there was one."""
        with self._database.session() as session:
            row = session.get(CitationRow, (assessment, citation.section, citation.source))
            if row is None:
                return False
            touch(self._database.driver, assessment, at)
            session.delete(row)
        return True


def _row(session: Session, assessment: AssessmentId, wanted: SourceId) -> SourceRow:
    row = session.get(SourceRow, (assessment, wanted))
    if row is None:
        raise KnownError(ErrorCode.SOURCE_UNKNOWN, id=wanted)
    return row


def _made(assessment: AssessmentId, position: int, source: Source) -> SourceRow:
    return SourceRow(assessment_id=assessment, position=position, **SOURCES.columns_of(source))

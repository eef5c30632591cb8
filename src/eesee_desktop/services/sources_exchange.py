"""Sources to and from a reference manager: read and looked at, added, and written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.source import Source
from eesee_desktop.intake.sources.reading import SourcesReading, read_sources
from eesee_desktop.intake.sources.writing import bibtex_of, csl_of
from eesee_desktop.services import assessments, sources
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.tables import given_out
from eesee_desktop.services.workspace import Workspace

SUFFIXES = (".bib", ".json")


@dataclass(frozen=True, slots=True)
class SourcesWritten:
    """Sources as a file, and what is to be said of it.

    Attributes:
        count: Sources in it.
        left_out: Confidential ones that are not.
        confidential: Confidential ones that are.
        files: Attached files that stay.
        bearing: Sources of which it is known whether they bear on the study period, which no such list can say.
    """

    data: bytes
    count: int
    left_out: int
    confidential: int
    files: int
    bearing: int


def read_list(
    workspace: Workspace, assessment_id: AssessmentId, data: bytes, *, takes_alike: bool = False
) -> SourcesReading:
    """Read a list in BibTeX or CSL-JSON against the sources that are there, and store nothing.

    Raises:
        KnownError: SOURCES_NOT_READABLE, ASSESSMENT_NOT_FOUND.
    """
    known = assessments.load(workspace, assessment_id).sources
    return read_sources(data, known, workspace.new_id, takes_alike=takes_alike)


@recorded(Reach.SOURCES)
def add_list(workspace: Workspace, assessment_id: AssessmentId, added: Sequence[Source]) -> Changes:
    """Add sources after the others, all or none.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    with workspace.database.transaction():
        for source in added:
            sources.add_source(workspace, assessment_id, source)
    kinds = {ChangeKind.SOURCES} if added else set()
    return changes_of(assessment_id, workspace.clock(), *kinds)


def written_list(
    workspace: Workspace, assessment_id: AssessmentId, suffix: str, *, with_confidential: bool = False
) -> SourcesWritten:
    """Return the sources as a file for a reference manager.

    Args:
        suffix: One of :data:`SUFFIXES`: BibTeX or CSL-JSON.
        with_confidential: Sources marked confidential go in as well.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    chosen = given_out(assessment, with_confidential=with_confidential)
    return SourcesWritten(
        bibtex_of(chosen) if suffix == SUFFIXES[0] else csl_of(chosen),
        len(chosen),
        left_out=len(assessment.sources) - len(chosen),
        confidential=sum(source.is_confidential for source in chosen),
        files=sum(source.attachment is not None for source in chosen),
        bearing=sum(source.is_inside_period is not None for source in chosen),
    )

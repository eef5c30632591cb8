"""The pictures of a document, kept as sources with an attached file: a report holds none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, SourceId
from eesee_desktop.domain.source import Source
from eesee_desktop.intake.documents.reading import pictures_of
from eesee_desktop.services import sources
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import Workspace

_REFUSALS = frozenset({ErrorCode.ATTACHMENT_KIND_REFUSED, ErrorCode.ATTACHMENT_TOO_LARGE})


@dataclass(frozen=True, slots=True)
class PicturesKept:
    """What became of the pictures of a document.

    Attributes:
        kept: Names of the files that are attached now.
        refused: Names of those that are no PNG or JPEG, or too large.
    """

    kept: tuple[str, ...]
    refused: tuple[str, ...]


@recorded(Reach.SOURCES)
def keep_pictures(
    workspace: Workspace, assessment_id: AssessmentId, file: bytes
) -> tuple[PicturesKept, Changes]:
    """Add a source for each picture of a document, with the picture attached, in one transaction.

    Raises:
        KnownError: REPORT_NOT_READABLE, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    kept: list[str] = []
    refused: list[str] = []
    with workspace.database.transaction():
        for part, description, data in pictures_of(file):
            name = PurePosixPath(part).name
            made, _ = sources.add_source(workspace, assessment_id, Source(SourceId(""), description or name))
            try:
                sources.attach_file(workspace, assessment_id, made, name, data)
            except KnownError as error:
                if error.code not in _REFUSALS:
                    raise
                sources.remove_source(workspace, assessment_id, made)
                refused.append(name)
            else:
                kept.append(name)
    changes = changes_of(assessment_id, workspace.clock(), ChangeKind.SOURCES)
    return PicturesKept(tuple(kept), tuple(refused)), changes

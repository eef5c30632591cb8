"""Verbs on sources, citations and attached files."""

from __future__ import annotations

from dataclasses import replace

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, SourceId
from eesee_desktop.domain.narrative import clean_text, is_web_address
from eesee_desktop.domain.source import ATTACHMENT_KINDS, Attachment, Citation, Source
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import Workspace

ATTACHMENT_LARGEST = 20 * 1024 * 1024
"""Bytes; a scanned law of a hundred pages stays below it."""

_BEGINNINGS = {
    "csv": b"",
    "jpeg": b"\xff\xd8\xff",
    "jpg": b"\xff\xd8\xff",
    "pdf": b"%PDF-",
    "png": b"\x89PNG\r\n\x1a\n",
    "txt": b"",
}
"""How a file of each kind begins; a name alone says little."""


@recorded(Reach.SOURCES)
def add_source(workspace: Workspace, assessment_id: AssessmentId, source: Source) -> tuple[SourceId, Changes]:
    """Add a source after the others.

    Args:
        source: With any id: it is given a new one. An attachment comes with :func:`attach_file`.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    made = replace(_clean(source), id=SourceId(workspace.new_id()), attachment=None)
    workspace.sources.add(assessment_id, made, at)
    return made.id, changes_of(assessment_id, at, ChangeKind.SOURCES)


@recorded(Reach.SOURCES)
def set_source(workspace: Workspace, assessment_id: AssessmentId, source: Source) -> Changes:
    """Put a source in place of the one with its id; its attached file stays as it is.

    Raises:
        KnownError: SOURCE_UNKNOWN, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        stored = workspace.sources.load(assessment_id, source.id)
        wanted = replace(_clean(source), attachment=stored.attachment)
        has_changed = workspace.sources.set(assessment_id, wanted, at)
    return changes_of(assessment_id, at, *({ChangeKind.SOURCES} if has_changed else ()))


@recorded(Reach.SOURCES)
def remove_source(workspace: Workspace, assessment_id: AssessmentId, source_id: SourceId) -> Changes:
    """Remove a source with its citations; the history keeps both, and the attached file with them.

    Raises:
        KnownError: SOURCE_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        workspace.sources.remove(assessment_id, source_id, at)
    return changes_of(assessment_id, at, ChangeKind.SOURCES, ChangeKind.CITATIONS)


@recorded(Reach.SOURCES)
def cite(workspace: Workspace, assessment_id: AssessmentId, section: str, source_id: SourceId) -> Changes:
    """Say that a section rests on a source.

    Args:
        section: As in a field's address: ``context``, ``1``, ``2.1``.

    Raises:
        KnownError: FIELD_UNKNOWN, SOURCE_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    workspace.section(assessment_id, section)
    at = workspace.clock()
    has_changed = workspace.sources.cite(assessment_id, Citation(section, source_id), at)
    return changes_of(assessment_id, at, *({ChangeKind.CITATIONS} if has_changed else ()))


@recorded(Reach.SOURCES)
def add_cited_source(workspace: Workspace, assessment_id: AssessmentId, section: str, title: str) -> Changes:
    """Add a source of which only the title is known yet, and say that a section rests on it; both or neither.

    A web address in place of a title is kept as the address.

    Raises:
        KnownError: FIELD_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    blank = SourceId("")
    source = Source(blank, "", address=title) if is_web_address(title) else Source(blank, title)
    with workspace.database.transaction():
        made, changes = add_source(workspace, assessment_id, source)
        cite(workspace, assessment_id, section, made)
    return replace(changes, kinds=changes.kinds | {ChangeKind.CITATIONS})


@recorded(Reach.SOURCES)
def uncite(workspace: Workspace, assessment_id: AssessmentId, section: str, source_id: SourceId) -> Changes:
    """Take back that a section rests on a source.

    Raises:
        KnownError: ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    has_changed = workspace.sources.uncite(assessment_id, Citation(section, source_id), at)
    return changes_of(assessment_id, at, *({ChangeKind.CITATIONS} if has_changed else ()))


@recorded(Reach.SOURCES)
def attach_file(
    workspace: Workspace, assessment_id: AssessmentId, source_id: SourceId, name: str, data: bytes
) -> Changes:
    """Keep a file with a source, encrypted, in place of the one it has.

    Args:
        name: The file's name; its extension says its kind.

    Raises:
        KnownError: ATTACHMENT_KIND_REFUSED if its kind may not be attached or its bytes are not of that kind;
            ATTACHMENT_TOO_LARGE; SOURCE_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    stem, dot, extension = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    kind = extension.lower() if stem and dot else ""
    if kind not in ATTACHMENT_KINDS or not data.startswith(_BEGINNINGS[kind]):
        allowed = ", ".join(sorted(ATTACHMENT_KINDS))
        raise KnownError(ErrorCode.ATTACHMENT_KIND_REFUSED, extension=kind, expected=allowed)
    if len(data) > ATTACHMENT_LARGEST:
        raise KnownError(ErrorCode.ATTACHMENT_TOO_LARGE, size=len(data), limit=ATTACHMENT_LARGEST)
    at = workspace.clock()
    with workspace.database.transaction():
        source = workspace.sources.load(assessment_id, source_id)
        attachment = Attachment(
            workspace.attachments.add(data), clean_text(f"{stem}.{extension}"), kind, len(data)
        )
        workspace.sources.set(assessment_id, replace(source, attachment=attachment), at)
    return changes_of(assessment_id, at, ChangeKind.SOURCES)


@recorded(Reach.SOURCES)
def detach_file(workspace: Workspace, assessment_id: AssessmentId, source_id: SourceId) -> Changes:
    """Remove the file of a source; the history keeps it.

    Raises:
        KnownError: SOURCE_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        source = workspace.sources.load(assessment_id, source_id)
        has_changed = workspace.sources.set(assessment_id, replace(source, attachment=None), at)
    return changes_of(assessment_id, at, *({ChangeKind.SOURCES} if has_changed else ()))


def read_attachment(workspace: Workspace, attachment: Attachment) -> bytes:
    """Return the bytes of an attached file.

    Raises:
        KnownError: ATTACHMENT_MISSING.
    """
    return workspace.attachments.read(attachment.sha256)


def _clean(source: Source) -> Source:
    return replace(
        source,
        title=clean_text(source.title).strip(),
        publisher=clean_text(source.publisher).strip(),
        address=clean_text(source.address).strip(),
    )

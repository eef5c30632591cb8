"""The file of a sealed revision after it was written: where it is, what it is, and whether it is still whole."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.manifest import (
    ASSESSMENT,
    DRAFT,
    INSTRUMENT,
    SUBMISSION,
    SUBMISSION_NAMESPACE,
    code_of,
)
from eesee_desktop.bundle.record import read_record
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.bundle.verdict import Verdict
from eesee_desktop.bundle.writing import bundle_name
from eesee_desktop.crypto.signers import AllowedSigner
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.report.content import TellProgress
from eesee_desktop.services import submissions
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.mail import note_sent
from eesee_desktop.services.outgoing import outgoing
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.files import read_from_disk

_COPY_STEPS = 2
_MOST_BYTES = 1_000_000_000  # more than any file that was written here


@dataclass(frozen=True, slots=True)
class SealedRevision:
    """The revision that was sealed last.

    Attributes:
        name: Of its file, as it was first written.
        recipients: age recipients that it was encrypted for; empty where it is signed only.
        path: Where it was written last; None where that is not known, as after an import of older work.
        has_draft: The draft report is in the file.
        size: Bytes of the signed file.
        size_to_send: Bytes of what leaves, encrypted where there are recipients.
    """

    revision: int
    name: str
    check_code: str
    sealed: datetime
    recipients: tuple[str, ...]
    path: Path | None
    has_draft: bool
    size: int
    size_to_send: int


class FileState(StrEnum):
    """What reading the written file back came to."""

    WHOLE = "whole"
    MISSING = "missing"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What reading the written file back came to.

    Attributes:
        verdict: Of the signed file; of the one kept here where the written one is encrypted, which only its
            recipients can open.
    """

    state: FileState
    verdict: Verdict | None = None


def sealed_revision(workspace: Workspace, assessment_id: AssessmentId) -> SealedRevision | None:
    """Return the revision that was sealed last; None if none was."""
    last = workspace.submissions.last(assessment_id)
    if last is None:
        return None
    entries = read_archive(last.data).entries
    record = read_record(read_json(entries[SUBMISSION]))
    written = submissions.written_file(workspace, assessment_id, last.revision)
    path = None if written is None else written[0]
    return SealedRevision(
        revision=last.revision,
        # The name on disk wins, since the person may have chosen another one and would look for that.
        name=bundle_name(record, last.digest) if path is None else path.name,
        check_code=code_of(entries[ASSESSMENT], entries[INSTRUMENT]),
        sealed=last.sealed,
        recipients=record.recipients,
        path=path,
        has_draft=DRAFT in entries,
        size=len(last.data),
        size_to_send=_size_of(path) or len(last.data),
    )


def read_back(workspace: Workspace, assessment_id: AssessmentId) -> ReadBack:
    """Read the written file from its disk and check it step by step, as the receiver will.

    Raises:
        KnownError: ASSESSMENT_NOT_SEALED if none was; FILE_NOT_READABLE.
    """
    last = workspace.submissions.last(assessment_id)
    if last is None:
        raise KnownError(ErrorCode.ASSESSMENT_NOT_SEALED, id=assessment_id)
    written = submissions.written_file(workspace, assessment_id, last.revision)
    if written is None or not written[0].is_file():
        return ReadBack(FileState.MISSING)
    path, expected = written
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= _MOST_BYTES else b""
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name) from error
    # The hash and not the bytes: an encrypted file was not kept, and could not be opened here.
    is_same = hashlib.sha256(data).hexdigest() == expected
    record = read_record(read_json(read_archive(last.data).entries[SUBMISSION]))
    verdict = submissions.verify(
        last.data if is_same and record.recipients else data,
        workspace.clock(),
        signers=own_signers(workspace),
        member=record.member.principal,
    )
    # Both: the bytes may be the ones that were written and still not be readable by this version's checks.
    is_whole = is_same and verdict.is_trusted
    return ReadBack(FileState.WHOLE if is_whole else FileState.DIFFERS, verdict)


def _size_of(path: Path | None) -> int:
    try:
        return 0 if path is None else path.stat().st_size
    except OSError:
        return 0


def copy_to(
    workspace: Workspace, assessment_id: AssessmentId, folder: Path, may_go_on: TellProgress
) -> tuple[Path, Changes]:
    """Copy the written file to a stick, read it back from there, and note that it was sent on.

    Args:
        may_go_on: Is told how far it is; nothing is left on the stick where it says no before the copy has its name.

    Raises:
        KnownError: ASSESSMENT_NOT_SEALED; SEALED_FILE_NOT_FOUND if the file is not what was sealed any more;
            FILE_EXISTS if another file has its name there; OPERATION_CANCELLED; COPY_DIFFERS if the stick gives
            back something else; DISK_FULL, DISK_FAILED, FILE_NOT_WRITABLE.
    """
    path, data, expected = _written(workspace, assessment_id)
    target = folder / path.name
    if target.exists() and not _is_file(target, expected):
        raise KnownError(ErrorCode.FILE_EXISTS, path=str(target))
    with outgoing(workspace, target, data) as pending:
        if not may_go_on(1, _COPY_STEPS):
            raise KnownError(ErrorCode.OPERATION_CANCELLED)
        pending.take_name()
    if not _is_file(target, expected):
        raise KnownError(ErrorCode.COPY_DIFFERS, path=str(target))
    may_go_on(_COPY_STEPS, _COPY_STEPS)
    return target, note_sent(workspace, assessment_id)


def written_path(workspace: Workspace, assessment_id: AssessmentId) -> Path:
    """Return where the file of the last sealed revision is, which is what was sealed.

    Raises:
        KnownError: ASSESSMENT_NOT_SEALED; SEALED_FILE_NOT_FOUND.
    """
    return _written(workspace, assessment_id)[0]


def _written(workspace: Workspace, assessment_id: AssessmentId) -> tuple[Path, bytes, str]:
    """Return the file that was written last, its bytes and their SHA-256."""
    last = workspace.submissions.last(assessment_id)
    if last is None:
        raise KnownError(ErrorCode.ASSESSMENT_NOT_SEALED, id=assessment_id)
    written = submissions.written_file(workspace, assessment_id, last.revision)
    name = submissions.submission_name(workspace, assessment_id)
    if written is None:
        raise KnownError(ErrorCode.SEALED_FILE_NOT_FOUND, path=name)
    path, expected = written
    try:
        data = path.read_bytes()
    except OSError as error:
        raise KnownError(ErrorCode.SEALED_FILE_NOT_FOUND, path=path.name) from error
    if hashlib.sha256(data).hexdigest() != expected:
        raise KnownError(ErrorCode.SEALED_FILE_NOT_FOUND, path=path.name)
    return path, data, expected


def _is_file(path: Path, expected: str) -> bool:
    try:
        return hashlib.sha256(read_from_disk(path)).hexdigest() == expected
    except OSError:
        return False


def own_signers(workspace: Workspace) -> str:
    """Return the lines of all keys that this workspace signs or has signed with."""
    principal = workspace.member.principal
    retired = (
        AllowedSigner(principals=(principal,), namespaces=(SUBMISSION_NAMESPACE,), public=key).line
        for key in workspace.owner.retired_keys()
    )
    return "\n".join((submissions.signers_line(workspace), *retired))

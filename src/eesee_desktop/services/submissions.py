"""Verbs of sending, and the check of a file: seal, reopen, verify.

Sealing has three parts, so that the long one can run on another thread over frozen values:
:func:`prepare_sealing` reads the database, :func:`seal_bytes` prints, signs and seals, :func:`finish_sealing` writes
the files and records the revision. :func:`seal` does all three.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from eesee_desktop import __version__
from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.manifest import ASSESSMENT, INSTRUMENT, SUBMISSION, SUBMISSION_NAMESPACE, code_of
from eesee_desktop.bundle.reading import CameBefore, read_bundle
from eesee_desktop.bundle.record import SubmissionRecord, read_record
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.bundle.verdict import ReceivedRevision, Verdict
from eesee_desktop.bundle.writing import (
    BUNDLE_SUFFIX,
    SEALED_SUFFIX,
    SubmissionContent,
    WrittenDocument,
    bundle_digest,
    bundle_name,
    write_bundle,
    written_document,
)
from eesee_desktop.codec.things import STATUS
from eesee_desktop.crypto.recipients import check_recipients, seal_to
from eesee_desktop.crypto.signers import AllowedSigner, parse_revoked, parse_signers
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain import completeness
from eesee_desktop.domain.assessment import Assessment, AssessmentStatus
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.markup.words import has_words
from eesee_desktop.report.content import DraftContent, TellProgress
from eesee_desktop.report.paper_memory import PaperMemory
from eesee_desktop.services import assessments, reports, sources
from eesee_desktop.services.answers import comments_file, responses_to_send
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.consortium import recipients_to_seal_for
from eesee_desktop.services.journal import REOPENED, SEALED
from eesee_desktop.services.outgoing import outgoing, write_out
from eesee_desktop.services.receipts import last_receipt_digest
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.deeds import Deed
from eesee_desktop.storage.submissions import Submission
from eesee_desktop.system.files import PendingFile

# A desk reads hundreds of files with the same few methods, and reading one strictly is half the cost of a file.
_method_in = lru_cache(maxsize=4)(load_instrument)


@dataclass(frozen=True, slots=True)
class SealingChoice:
    """What the convenor chose to send.

    Attributes:
        recipients: Of age or SSH, two or more. None for those of the recipients file on board, where there is one;
            empty for a file that is signed only, because the person chose that.
        with_votes: Send the votes by pseudonym.
        with_files: Send the files attached to public sources.
        with_draft: Send the draft report.
        left_out: Ids of public sources, SHA-256 of files attached to them, pseudonyms of members who agreed to be
            named, and ids of comments whose answers stay, this time.
    """

    recipients: tuple[str, ...] | None = None
    with_votes: bool = False
    with_files: bool = False
    with_draft: bool = True
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sealing:
    """A sealing that was prepared: frozen values only.

    Attributes:
        written: All that will leave, to be shown before it does, and its check code.
        draft: What the draft report prints; None where none is sent.
        kept: What earlier printings of the workspace worked out of texts.
    """

    content: SubmissionContent
    written: WrittenDocument
    draft: DraftContent | None
    key: SigningKey = field(repr=False)
    kept: PaperMemory = field(repr=False)


@dataclass(frozen=True, slots=True)
class SealedBytes:
    """A submission that was signed and not yet recorded.

    Attributes:
        name: Of the submission file.
        encrypted: For the recipients; None where there are none.
    """

    sealing: Sealing
    name: str
    digest: str
    data: bytes = field(repr=False)
    encrypted: bytes | None = field(repr=False)

    @property
    def leaving(self) -> bytes:
        """What leaves: encrypted where there are recipients, else as it was signed."""
        return self.data if self.encrypted is None else self.encrypted


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A submission on disk.

    Attributes:
        path: What leaves: the encrypted file where there are recipients, else the signed one.
        is_encrypted: Nobody but the recipients can read it.
    """

    path: Path
    is_encrypted: bool
    revision: int
    digest: str
    check_code: str


def prepare_sealing(
    workspace: Workspace, assessment_id: AssessmentId, choice: SealingChoice | None = None
) -> Sealing:
    """Read all that a submission is made of; nothing is changed.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND; ASSESSMENT_SEALED; ASSESSMENT_OF_ANOTHER if it is another network member's;
            ASSESSMENT_INCOMPLETE with the count of what blocks; RECIPIENT_INVALID; RECIPIENTS_EXPIRED; VALUE_INVALID of
            something to be left out that is not there.
    """
    chosen = choice or SealingChoice()
    assessment = assessments.load(workspace, assessment_id)
    # Before the check of completeness, which would offer a remedy that cannot be taken.
    if assessment.is_sealed:
        raise KnownError(ErrorCode.ASSESSMENT_SEALED, id=assessment_id)
    # As one that was brought in from elsewhere: the register knows this key under no other name.
    if assessment.member.principal != workspace.member.principal:
        found, expected = assessment.member.principal, workspace.member.principal
        raise KnownError(ErrorCode.ASSESSMENT_OF_ANOTHER, found=found, expected=expected)
    instrument = workspace.instrument(assessment.instrument)
    at = workspace.clock()
    missing = completeness.obstacles(assessment, instrument, at.date(), has_words)
    if missing:
        raise KnownError(ErrorCode.ASSESSMENT_INCOMPLETE, id=assessment_id, count=len(missing))
    _must_be_there(workspace, assessment, chosen.left_out)
    before = workspace.submissions.last(assessment_id)
    # The database is read in this function only. The next one runs for seconds on another thread, while the
    # person may go on typing.
    content = SubmissionContent(
        # The content says "sealed" before the database does: what is signed must describe the state after
        # success.
        assessment=replace(assessment, status=AssessmentStatus.SEALED),
        instrument=instrument,
        created=at,
        app_version=__version__,
        # A chain over the revisions: the receiver can tell whether this one continues the one that it has.
        previous_digest=None if before is None else before.digest,
        # Two at least, or none: one person's lost key must not make a submission unreadable for the
        # consortium.
        recipients=_recipients(workspace, chosen),
        last_receipt_digest=last_receipt_digest(workspace, assessment_id),
        with_votes=chosen.with_votes,
        identities=workspace.identities.load(assessment_id),
        left_out=chosen.left_out,
        responses=responses_to_send(workspace, assessment, chosen.left_out),
        attachments=_attachments(workspace, assessment, chosen.left_out) if chosen.with_files else {},
    )
    # From the document that leaves and not from the workspace: on paper, too, stands only what is in the file.
    written = written_document(content)
    draft = reports.enclosed_draft(written.document, instrument, __version__) if chosen.with_draft else None
    return Sealing(content, written, draft, workspace.signing_key, workspace.paper_memory)


def seal_bytes(sealing: Sealing, progress: TellProgress | None = None) -> SealedBytes:
    """Print the draft, sign, and encrypt for the recipients; touches neither disk nor database.

    Raises:
        KnownError: OPERATION_CANCELLED, FONT_MISSING, BUNDLE_NOT_VALID.
    """
    content = sealing.content
    if sealing.draft is not None:
        content = replace(content, draft=reports.print_draft(sealing.draft, progress, kept=sealing.kept))
    # Sign, then encrypt: age proves no sender, and whoever decrypts the file holds a proof that can be passed
    # on.
    data = write_bundle(content, sealing.key, sealing.written)
    digest = bundle_digest(data)
    encrypted = seal_to(data, content.recipients) if content.recipients else None
    return SealedBytes(sealing, bundle_name(content.assessment, digest), digest, data, encrypted)


def leaving_name(sealed: SealedBytes) -> str:
    """Return the name of the file that leaves: of the encrypted one where there are recipients."""
    ending = BUNDLE_SUFFIX if sealed.encrypted is None else SEALED_SUFFIX
    return sealed.name.removesuffix(BUNDLE_SUFFIX) + ending


def finish_sealing(
    workspace: Workspace, sealed: SealedBytes, folder: Path, name: str = ""
) -> tuple[SealedFile, Changes]:
    """Record the revision and give the file its name, both or neither.

    Args:
        name: Of the file; empty for the one made of country, year and digest.

    Raises:
        KnownError: ASSESSMENT_CHANGED if the assessment was altered since the sealing was prepared; FILE_EXISTS;
            DISK_FULL; FILE_NOT_WRITABLE. SEALED_FILE_HAS_NO_NAME if the revision is recorded and its file could not be
            finished: the next opening tries that again.
    """
    assessment = sealed.sealing.content.assessment
    at = workspace.clock()
    leaving = sealed.leaving
    name = name or leaving_name(sealed)
    # Refused and not replaced: a file of the name that is made of the digest is this very submission, and may be
    # the copy that was already sent; one of another name is somebody's.
    if (folder / name).exists():
        raise KnownError(ErrorCode.FILE_EXISTS, path=str(folder / name))
    # File and revision must both exist or neither. The file is written first, under another name, as it is the
    # likelier one to fail. It is named last: a signed file that no record knows could be sent, and its number given
    # to another one. Between the two the workspace knows what is to be named, and the next opening does that.
    with outgoing(workspace, folder / name, leaving) as pending:
        pending.settle()
        before = workspace.ui_state.get(_written_key(assessment.id))
        with workspace.database.transaction():
            _record(workspace, sealed, at)
            _note_written(workspace, assessment.id, assessment.revision, folder / name, leaving)
            workspace.outgoing.record(pending.beside, folder / name, _sha256(leaving))
        try:
            pending.take_name()
        except KnownError:
            # Where it has its name, all is done: only a power cut could take that away again, and would be seen.
            if not pending.has_name:
                try:
                    _unrecord(workspace, sealed, before, pending)
                except KnownError as stands:
                    raise KnownError(ErrorCode.SEALED_FILE_HAS_NO_NAME, path=str(folder / name)) from stands
                raise
    made = SealedFile(
        folder / name,
        sealed.encrypted is not None,
        assessment.revision,
        sealed.digest,
        sealed.sealing.written.check_code,
    )
    return made, changes_of(assessment.id, at, ChangeKind.STATUS)


def seal(
    workspace: Workspace, assessment_id: AssessmentId, folder: Path, choice: SealingChoice | None = None
) -> tuple[SealedFile, Changes]:
    """Make an assessment final and write its submission file into a folder.

    Raises:
        KnownError: As :func:`prepare_sealing`, :func:`seal_bytes` and :func:`finish_sealing`; then nothing changed.
    """
    return finish_sealing(workspace, seal_bytes(prepare_sealing(workspace, assessment_id, choice)), folder)


def reopen(workspace: Workspace, assessment_id: AssessmentId) -> tuple[int, Changes]:
    """Make a sealed assessment the draft of its next revision, and return the number of that.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_NOT_SEALED.
    """
    with workspace.database.transaction():
        status, revision = workspace.assessments.status(assessment_id)
        if status is not AssessmentStatus.SEALED:
            raise KnownError(ErrorCode.ASSESSMENT_NOT_SEALED, id=assessment_id)
        # The number rises on reopening and not on sealing, so that every draft printed from now on shows the
        # number that it will be sealed under.
        workspace.assessments.set_status(assessment_id, AssessmentStatus.DRAFT, revision + 1)
        _tell_history(workspace, assessment_id, REOPENED, revision + 1, AssessmentStatus.DRAFT)
    return revision + 1, changes_of(assessment_id, workspace.clock(), ChangeKind.STATUS)


def save_submission(workspace: Workspace, assessment_id: AssessmentId, path: Path) -> Path:
    """Write the last sealed submission file again: as it was signed, and encrypted if it was that.

    Raises:
        KnownError: ASSESSMENT_NOT_SEALED if there is none, DISK_FULL, FILE_NOT_WRITABLE.
    """
    last = workspace.submissions.last(assessment_id)
    if last is None:
        raise KnownError(ErrorCode.ASSESSMENT_NOT_SEALED, id=assessment_id)
    # The stored bytes and not a new signature: a second file for one revision would look like a forgery to the
    # receiver. For the recipients whom the signed part names: what was sealed for some never leaves in the clear.
    recipients = _record_in(last).recipients
    data = seal_to(last.data, recipients) if recipients else last.data
    write_out(workspace, path, data)
    _note_written(workspace, assessment_id, last.revision, path, data)
    return path


def take_back(workspace: Workspace, data: bytes, verdict: Verdict) -> tuple[AssessmentId, Changes]:
    """Take the assessment of a valid submission file into the workspace, as it was sealed.

    Where it was signed with a key of this workspace the file is kept with it, as if it had been sealed here.

    Raises:
        KnownError: ASSESSMENT_EXISTS.
        ValueError: The file is not valid.
    """
    content, record = verdict.content, verdict.submission
    if content is None or record is None:
        msg = "only a valid file holds an assessment to be believed"
        raise ValueError(msg)
    wanted = content.assessment.id
    with workspace.database.transaction():
        changes = assessments.add_assessment(workspace, content.assessment, content.instrument)
        workspace.identities.add(wanted, content.identities)
        for attached in content.attachments.values():
            workspace.attachments.add(attached)
        if verdict.key in {workspace.signing_key.public, *workspace.owner.retired_keys()}:
            workspace.submissions.record(
                Submission(wanted, record.revision, verdict.digest, record.created, data)
            )
    return wanted, changes


def go_on_from(workspace: Workspace, data: bytes, verdict: Verdict) -> tuple[AssessmentId, int, Changes]:
    """Begin the next revision from a sealed file of one's own, as the consortium has it; return its number.

    The file is kept as the revision before, whichever key signed it: that one may have gone with another workspace. So
    the next revision names it, and its receipt can be taken in.

    Raises:
        KnownError: ASSESSMENT_EXISTS; SUBMISSION_OF_ANOTHER if it bears the name of another network member.
        ValueError: The file is not valid.
    """
    record = verdict.submission
    if record is None or not verdict.is_valid:
        msg = "only a valid file can be gone on from"
        raise ValueError(msg)
    if record.member.principal != workspace.member.principal:
        found, expected = record.member.principal, workspace.member.principal
        raise KnownError(ErrorCode.SUBMISSION_OF_ANOTHER, found=found, expected=expected)
    with workspace.database.transaction():
        wanted, _ = take_back(workspace, data, verdict)
        if workspace.submissions.last(wanted) is None:
            workspace.submissions.record(
                Submission(wanted, record.revision, verdict.digest, record.created, data)
            )
        revision, changes = reopen(workspace, wanted)
    return wanted, revision, changes


def written_file(workspace: Workspace, assessment_id: AssessmentId, revision: int) -> tuple[Path, str] | None:
    """Return where the file of a sealed revision was written last, and its SHA-256; None where that is not known."""
    try:
        noted = json.loads(workspace.ui_state.get(_written_key(assessment_id)) or "null")
        if noted is not None and noted["revision"] == revision:
            return Path(noted["path"]), str(noted["sha256"])
    # Written by another version: where a file lay is a help, and no reason to fail.
    except (ValueError, KeyError, TypeError):
        return None
    return None


def submission_name(workspace: Workspace, assessment_id: AssessmentId) -> str:
    """Return the name of the file that was sealed last, encrypted or not; empty if none was."""
    last = workspace.submissions.last(assessment_id)
    if last is None:
        return ""
    record = _record_in(last)
    name = bundle_name(record, last.digest)
    return name.removesuffix(BUNDLE_SUFFIX) + SEALED_SUFFIX if record.recipients else name


def sealed_code(workspace: Workspace, assessment_id: AssessmentId) -> str:
    """Return the check code of the last sealed revision, from its bytes as they were signed; empty if none was."""
    last = workspace.submissions.last(assessment_id)
    if last is None:
        return ""
    entries = read_archive(last.data).entries
    return code_of(entries[ASSESSMENT], entries[INSTRUMENT])


def verify(  # noqa: PLR0913  as read_bundle
    data: bytes,
    at: datetime,
    *,
    signers: str | None = None,
    revoked: str | None = None,
    member: str | None = None,
    received: Sequence[ReceivedRevision] | CameBefore | None = None,
) -> Verdict:
    """Read a submission file step by step and say what came of it; needs no workspace.

    Args:
        at: When the file came in, aware.
        signers: Text of an OpenSSH ``allowed_signers`` file; None where there is none.
        revoked: Text of a list of revoked keys.
        member: The principal it is expected from.
        received: Revisions that came in before, or what looks them up; None where nobody keeps count.

    Raises:
        KnownError: SIGNERS_NOT_READABLE, REVOKED_NOT_READABLE with the line.
    """
    register: Sequence[AllowedSigner] | None = None if signers is None else parse_signers(signers)
    return read_bundle(
        data,
        signers=None if register is None else tuple(register),
        member=member,
        at=at,
        load_instrument=_method_in,
        revoked=() if revoked is None else parse_revoked(revoked),
        received=received,
    )


def revision_in(verdict: Verdict) -> ReceivedRevision:
    """Return which revision a valid file holds, for those that come after it.

    Raises:
        ValueError: The file is not valid.
    """
    if verdict.submission is None or not verdict.is_valid:
        msg = "only a valid file says which revision it is"
        raise ValueError(msg)
    return ReceivedRevision(verdict.submission.id, verdict.submission.revision, verdict.digest)


def signers_line(workspace: Workspace) -> str:
    """Return the line by which a list of signers knows the network member's key."""
    public, principal = workspace.signing_key.public, workspace.member.principal
    return AllowedSigner(principals=(principal,), namespaces=(SUBMISSION_NAMESPACE,), public=public).line


def _record_in(submission: Submission) -> SubmissionRecord:
    return read_record(read_json(read_archive(submission.data).entries[SUBMISSION]))


def _note_written(
    workspace: Workspace, assessment_id: AssessmentId, revision: int, path: Path, data: bytes
) -> None:
    """Remember where a file went, so that it can be shown, and read back, at any later time."""
    noted = {"revision": revision, "path": str(path.absolute()), "sha256": _sha256(data)}
    workspace.ui_state.set(_written_key(assessment_id), json.dumps(noted))


def _written_key(assessment_id: AssessmentId) -> str:
    return f"written/{assessment_id}"


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _record(workspace: Workspace, sealed: SealedBytes, at: datetime) -> None:
    """Store the revision and that the assessment is final, if it is still what was sealed."""
    assessment = sealed.sealing.content.assessment
    # Loaded again and compared as a whole. Seconds have passed since prepare_sealing, and one changed word
    # would make the signed file say what the workspace does not.
    stored = assessments.load(workspace, assessment.id)
    if replace(stored, status=AssessmentStatus.SEALED) != assessment or stored.is_sealed:
        raise KnownError(ErrorCode.ASSESSMENT_CHANGED, id=assessment.id)
    # The signed file is kept even where an encrypted one leaves: the sender could not open that one again.
    workspace.submissions.record(
        Submission(assessment.id, assessment.revision, sealed.digest, at, sealed.data)
    )
    workspace.assessments.set_status(assessment.id, AssessmentStatus.SEALED, assessment.revision)
    _tell_history(workspace, assessment.id, SEALED, assessment.revision, AssessmentStatus.SEALED)


def _tell_history(
    workspace: Workspace, assessment_id: AssessmentId, verb: str, revision: int, status: AssessmentStatus
) -> None:
    """Let sealing and reopening stand among the changes, in their order."""
    old = AssessmentStatus.SEALED if status is AssessmentStatus.DRAFT else AssessmentStatus.DRAFT
    altered = {f"{STATUS}/{revision}": (old.value, status.value)}
    workspace.history.add(assessment_id, altered, Deed(verb, workspace.clock()))


def _unrecord(workspace: Workspace, sealed: SealedBytes, before: str | None, pending: PendingFile) -> None:
    """Take the record of a revision back whose file did not get its name; nobody has that file.

    Args:
        before: What was noted of the revision before.
    """
    assessment = sealed.sealing.content.assessment
    # Until that is done the record stands, and with it the file that the next opening names.
    pending.is_kept = True
    with workspace.database.transaction():
        workspace.submissions.withdraw(assessment.id, assessment.revision)
        workspace.history.forget(assessment.id, f"{STATUS}/{assessment.revision}", verb=SEALED)
        workspace.assessments.set_status(assessment.id, AssessmentStatus.DRAFT, assessment.revision)
        if before is None:
            workspace.ui_state.remove(_written_key(assessment.id))
        else:
            workspace.ui_state.set(_written_key(assessment.id), before)
        workspace.outgoing.withdraw(pending.beside)
    pending.is_kept = False


def _must_be_there(workspace: Workspace, assessment: Assessment, left_out: frozenset[str]) -> None:
    """Check that what is to stay is something: a slip of the pen would let it leave."""
    if not left_out:
        return
    known: set[str] = {source.id for source in assessment.sources}
    known |= {one.id for one in assessment.panel.members}
    known |= {source.attachment.sha256 for source in assessment.sources if source.attachment is not None}
    asked = comments_file(workspace, assessment.id)
    known |= {one.id for one in (asked.comments if asked else ())}
    unknown = left_out - known
    if unknown:
        expected = "source, file, panel member or comment"
        raise KnownError(ErrorCode.VALUE_INVALID, value=min(unknown), expected=expected)


def _recipients(workspace: Workspace, chosen: SealingChoice) -> tuple[str, ...]:
    if chosen.recipients is None:
        return recipients_to_seal_for(workspace)
    return check_recipients(chosen.recipients)


def _attachments(workspace: Workspace, assessment: Assessment, left_out: frozenset[str]) -> dict[str, bytes]:
    """Return the files attached to public sources, but for those that are left out with or without their source."""
    # Of public sources only; disclosed() would leave the others out as well, but what is not read cannot
    # leak.
    public = (source for source in assessment.public_sources if source.id not in left_out)
    found = (source.attachment for source in public if source.attachment is not None)
    wanted = [one for one in found if one.sha256 not in left_out]
    return {one.sha256: sources.read_attachment(workspace, one) for one in wanted}

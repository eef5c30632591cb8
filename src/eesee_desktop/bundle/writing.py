"""Writing a submission file: serialise, sign, then read it as a stranger would and compare."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from eesee_desktop.bundle import manifest
from eesee_desktop.bundle.archive import read_archive, write_archive
from eesee_desktop.bundle.disclosure import disclosed
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.payload import AssessmentDocument, document_to_json
from eesee_desktop.bundle.reading import read_bundle
from eesee_desktop.bundle.record import SubmissionRecord, record_to_json, results_of
from eesee_desktop.bundle.responses import responses_to_json
from eesee_desktop.crypto.recipients import check_recipients
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import Assessment, file_stem
from eesee_desktop.domain.comments import Responses
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.source import ATTACHMENT_KINDS

BUNDLE_SUFFIX = ".eesee"
SEALED_SUFFIX = ".eesee.age"

_TOO_LARGE = frozenset({Fault.FILE_TOO_LARGE, Fault.TOO_MANY_ENTRIES, Fault.ENTRY_TOO_LARGE})


@dataclass(frozen=True, slots=True)
class SubmissionContent:
    """What a submission is made of. What of it leaves is decided in :mod:`eesee_desktop.bundle.disclosure`.

    Attributes:
        assessment: Whole; the writer leaves out what must stay.
        created: Aware.
        previous_digest: Of the revision before; None for the first, or where it is not known.
        last_receipt_digest: SHA-256 of the last receipt; None without one.
        recipients: age recipients that the file will be sealed for.
        with_votes: The convenor chose to send the votes by pseudonym.
        identities: Who the pseudonyms are; only those leave who agreed to it.
        left_out: Ids of sources, and pseudonyms of members whose names stay, that are kept back this time.
        attachments: Bytes by SHA-256 of the attachments to send; those of confidential sources stay.
        draft: The PDF that the panel saw.
        responses: What the member answers to the consortium's comments; None where there are no answers.
    """

    assessment: Assessment
    instrument: Instrument
    created: datetime
    app_version: str
    previous_digest: str | None = None
    last_receipt_digest: str | None = None
    recipients: tuple[str, ...] = ()
    with_votes: bool = False
    identities: tuple[Identity, ...] = ()
    left_out: frozenset[str] = frozenset()
    attachments: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    draft: bytes | None = field(default=None, repr=False)
    responses: Responses | None = None


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """What a submission says, written once: to be shown, to be numbered for the panel, and to leave.

    Attributes:
        data: The document as it stands in the file.
        check_code: Of the submission, known before it is sealed: it stands in ``draft.pdf``.
    """

    document: AssessmentDocument
    data: bytes = field(repr=False)
    check_code: str


def written_document(content: SubmissionContent) -> WrittenDocument:
    """Return what a submission says, as it will be written."""
    document = _document_of(content)
    data = document_to_json(document)
    return WrittenDocument(document, data, manifest.code_of(data, content.instrument.raw))


def write_bundle(
    content: SubmissionContent, key: SigningKey, written: WrittenDocument | None = None
) -> bytes:
    """Return the signed submission file; the same content and key give the same bytes.

    Args:
        written: What :func:`written_document` made of this very content, where somebody has it already.

    Raises:
        KnownError: ASSESSMENT_INCOMPLETE if a principle has no score; RECIPIENT_INVALID; ATTACHMENT_KIND_REFUSED;
            SUBMISSION_TOO_LARGE naming the entry; BUNDLE_NOT_VALID, with the reason, if a reader would refuse it
            otherwise, or would read something else than the content.
    """
    written = written or written_document(content)
    entries = {
        manifest.ASSESSMENT: written.data,
        manifest.INSTRUMENT: content.instrument.raw,
        manifest.SUBMISSION: record_to_json(_record(content)),
        **_attachments(written.document, content.attachments),
    }
    if content.draft is not None:
        entries[manifest.DRAFT] = content.draft
    if content.responses is not None:
        entries[manifest.RESPONSES] = responses_to_json(
            content.responses, content.assessment.id, content.assessment.revision
        )
    hashes = manifest.write_manifest(entries)
    # The list is written before the signature exists and after everything else does; it names neither itself
    # nor the signature.
    entries[manifest.MANIFEST] = hashes
    entries[manifest.SIGNATURE] = key.sign(hashes, manifest.SUBMISSION_NAMESPACE).encode("ascii")
    data = write_archive(entries)
    # A submission that we cannot read ourselves must never leave: a text that storage accepts and the strict
    # reader refuses shows here, and not at the consortium. It costs one reading.
    _check(data, content, key)
    return data


def bundle_name(assessment: Assessment | SubmissionRecord, digest: str) -> str:
    """Return the file name of a submission: ``PER-2025-r01-<8 hex>.eesee``.

    Args:
        digest: Of the submission, see :func:`bundle_digest`.
    """
    stem = file_stem(assessment.country, assessment.period)
    # Part of the digest is in the name so that two files of one revision, which must not exist, cannot
    # replace each other unseen in a folder.
    return f"{stem}-r{assessment.revision:02d}-{digest[:8]}{BUNDLE_SUFFIX}"


def bundle_digest(data: bytes) -> str:
    """Return the digest by which a submission file that we wrote is known (of its hash list)."""
    # Of the hash list and not of the file: the hash list is what is signed, and it pins everything else.
    return manifest.digest_of(read_archive(data).entries[manifest.MANIFEST])


def _document_of(content: SubmissionContent) -> AssessmentDocument:
    return disclosed(
        content.assessment,
        with_votes=content.with_votes,
        identities=content.identities,
        left_out=content.left_out,
    )


def _record(content: SubmissionContent) -> SubmissionRecord:
    assessment = content.assessment
    try:
        results = results_of(assessment, content.instrument)
    except Refused as refused:
        facts = {"assessment": assessment.id, "count": 1, **dict(refused.facts)}
        raise KnownError(ErrorCode.ASSESSMENT_INCOMPLETE, **facts) from refused
    return SubmissionRecord(
        id=assessment.id,
        country=assessment.country,
        period=assessment.period,
        member=assessment.member,
        revision=assessment.revision,
        is_training=assessment.is_training,
        previous_digest=content.previous_digest,
        last_receipt_digest=content.last_receipt_digest,
        instrument=assessment.instrument,
        app_version=content.app_version,
        created=content.created,
        recipients=check_recipients(content.recipients),
        results=results,
    )


def _attachments(document: AssessmentDocument, offered: Mapping[str, bytes]) -> dict[str, bytes]:
    entries = {}
    for source in document.assessment.sources:
        attachment = source.attachment
        # An attachment that is not offered is no error: files stay behind unless the convenor chose to send
        # them, and the source still names its file.
        if attachment is None or attachment.sha256 not in offered:
            continue
        if attachment.extension not in ATTACHMENT_KINDS:
            raise KnownError(
                ErrorCode.ATTACHMENT_KIND_REFUSED,
                extension=attachment.extension,
                expected=", ".join(sorted(ATTACHMENT_KINDS)),
            )
        content = offered[attachment.sha256]
        # Not a KnownError: the bytes come from our own store under this hash, so a mismatch is a bug and not
        # something that a person could act on.
        if hashlib.sha256(content).hexdigest() != attachment.sha256:
            msg = "attachment is not what its hash says"
            raise ValueError(msg)
        if len(content) > manifest.LARGEST_ENTRY:
            raise KnownError(ErrorCode.ATTACHMENT_TOO_LARGE, size=len(content), limit=manifest.LARGEST_ENTRY)
        entries[manifest.attachment_name(attachment.sha256, attachment.extension)] = content
    return entries


def _check(data: bytes, content: SubmissionContent, key: SigningKey) -> None:
    verdict = read_bundle(
        # Without a register: whether the consortium knows this key is its business, not the sender's.
        data,
        signers=None,
        member=None,
        at=content.created,
        load_instrument=lambda _: content.instrument,
    )
    # The one failure that a person can do something about, so it gets words of its own instead of "not valid".
    if verdict.code in _TOO_LARGE:
        facts = dict(verdict.facts)
        size = facts.get("bytes") or facts.get("entries", "")
        raise KnownError(
            ErrorCode.SUBMISSION_TOO_LARGE, entry=facts.get("entry", "file"), size=size, limit=facts["limit"]
        )
    if verdict.content is None:
        reason = "" if verdict.code is None else verdict.code.value
        raise KnownError(ErrorCode.BUNDLE_NOT_VALID, **{**dict(verdict.facts), "reason": reason})
    read = verdict.content
    # Against what was meant, and not against what was written of it: the two could have come from different content.
    meant, found = _document_of(content), AssessmentDocument(read.assessment, read.identities, read.withheld)
    # What differs as values may yet be the same in writing, which makes texts normal.
    if found != meant and document_to_json(found) != document_to_json(meant):
        raise KnownError(ErrorCode.BUNDLE_NOT_VALID, reason="content_differs")
    if read.responses != content.responses:
        raise KnownError(ErrorCode.BUNDLE_NOT_VALID, reason="responses_differ")
    if verdict.key != key.public:
        raise KnownError(ErrorCode.BUNDLE_NOT_VALID, reason="key_differs")

"""What leaves with a sealed file, layer by layer: what a mail server sees, and what whoever can read the file sees.

Each thing has its reason, and what stays has one too. It is asked before sealing, of what is prepared, and afterwards,
of the file as it was signed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from eesee_desktop.bundle.payload import AssessmentDocument
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.comments import Responses
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.source import Source
from eesee_desktop.services import submissions
from eesee_desktop.services.submissions import SealedBytes, Sealing
from eesee_desktop.services.workspace import Workspace


class Layer(StrEnum):
    """Who sees it."""

    SERVER = "server"
    """Whoever carries the mail."""
    READER = "reader"
    """Whoever can open the file."""


class ThingKind(StrEnum):
    """What it is."""

    FILE_NAME = "file_name"
    SIZE = "size"
    ADDRESSES = "addresses"
    RECIPIENT = "recipient"
    ORGANISATION = "organisation"
    TEXTS = "texts"
    METHOD = "method"
    MEMBER_NAME = "member_name"
    PSEUDONYMS = "pseudonyms"
    VOTES = "votes"
    SOURCE = "source"
    ATTACHED_FILE = "attached_file"
    ANSWER = "answer"
    DRAFT = "draft"
    PROGRAM = "program"


class LeavingReason(StrEnum):
    """Why it leaves, or stays."""

    NEEDED = "needed"
    SEEN_BY_CARRIERS = "seen_by_carriers"
    AGREED = "agreed"
    DID_NOT_AGREE = "did_not_agree"
    IS_PUBLIC = "is_public"
    IS_CONFIDENTIAL = "is_confidential"
    CHOSEN = "chosen"
    NOT_CHOSEN = "not_chosen"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that leaves or stays.

    Attributes:
        what: The thing itself: a name, a title, a figure.
        key: By which it can be left out; empty where it cannot be, or not by itself.
    """

    layer: Layer
    kind: ThingKind
    what: str
    why: LeavingReason
    leaves: bool = True
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Submission:
    """What is looked at: prepared, or sealed.

    Attributes:
        file: Its name and its size in bytes; None where nothing was signed yet.
        whole: As it is in the workspace; None where only what was sealed is known.
        identities: All of them, those who stay as well.
    """

    document: AssessmentDocument
    recipients: tuple[str, ...]
    file: tuple[str, int] | None
    has_draft: bool
    files: frozenset[str]
    responses: Responses | None
    whole: Assessment | None = None
    identities: tuple[Identity, ...] = ()
    left_out: frozenset[str] = field(default=frozenset())


def leaving_of(sealing: Sealing, sealed: SealedBytes | None = None) -> tuple[Thing, ...]:
    """Return what would leave with a sealing that is prepared, and what would stay.

    Args:
        sealed: The same sealing signed in memory, for the name and the size of the file; None to be told all else
            at once, as signing prints the report first.
    """
    content = sealing.content
    submission = _Submission(
        document=sealing.written.document,
        recipients=content.recipients,
        file=None if sealed is None else (submissions.leaving_name(sealed), len(sealed.leaving)),
        has_draft=sealing.draft is not None,
        files=frozenset(content.attachments),
        responses=content.responses,
        whole=content.assessment,
        identities=content.identities,
        left_out=content.left_out,
    )
    return tuple(_things(submission))


def left(workspace: Workspace, assessment_id: AssessmentId) -> tuple[Thing, ...]:
    """Return what left with the last sealed revision.

    Raises:
        KnownError: ASSESSMENT_NOT_SEALED if there is none; BUNDLE_NOT_VALID if it is not what it was.
    """
    last = workspace.submissions.last(assessment_id)
    if last is None:
        raise KnownError(ErrorCode.ASSESSMENT_NOT_SEALED, id=assessment_id)
    verdict = submissions.verify(last.data, workspace.clock())
    content, said = verdict.content, verdict.submission
    if content is None or said is None:
        raise KnownError(ErrorCode.BUNDLE_NOT_VALID, reason="" if verdict.code is None else verdict.code)
    submission = _Submission(
        document=AssessmentDocument(content.assessment, content.identities, content.withheld),
        recipients=said.recipients,
        file=(submissions.submission_name(workspace, assessment_id), len(last.data)),
        has_draft=content.draft is not None,
        files=frozenset(content.attachments),
        responses=content.responses,
    )
    return tuple(_things(submission))


def _things(sent: _Submission) -> Iterator[Thing]:
    yield from _seen_by_carriers(sent)
    assessment = sent.document.assessment
    member = assessment.member
    yield _read(ThingKind.ORGANISATION, f"{member.name} ({member.principal})", LeavingReason.NEEDED)
    yield _read(ThingKind.TEXTS, f"{assessment.country}, r{assessment.revision:02d}", LeavingReason.NEEDED)
    yield _read(
        ThingKind.METHOD, f"{assessment.instrument.id} {assessment.instrument.version}", LeavingReason.NEEDED
    )
    yield _read(ThingKind.PROGRAM, "eesee_desktop", LeavingReason.NEEDED)
    for recipient in sent.recipients:
        yield _read(ThingKind.RECIPIENT, recipient, LeavingReason.NEEDED)
    yield from _people(sent)
    yield from _sources(sent)
    for response in () if sent.responses is None else sent.responses.items:
        what = f"{response.address}: {response.text}".removesuffix(": ")
        yield _read(ThingKind.ANSWER, what, LeavingReason.NEEDED, response.comment)
    why = LeavingReason.CHOSEN if sent.has_draft else LeavingReason.NOT_CHOSEN
    yield Thing(Layer.READER, ThingKind.DRAFT, "draft.pdf", why, leaves=sent.has_draft)


def _seen_by_carriers(sent: _Submission) -> Iterator[Thing]:
    if sent.file is not None:
        name, size = sent.file
        yield Thing(Layer.SERVER, ThingKind.FILE_NAME, name, LeavingReason.SEEN_BY_CARRIERS)
        yield Thing(Layer.SERVER, ThingKind.SIZE, str(size), LeavingReason.SEEN_BY_CARRIERS)
    yield Thing(Layer.SERVER, ThingKind.ADDRESSES, "", LeavingReason.SEEN_BY_CARRIERS)


def _people(sent: _Submission) -> Iterator[Thing]:
    document = sent.document
    panel = document.assessment.panel
    if sent.whole is None:
        for identity in document.identities:
            yield _read(ThingKind.MEMBER_NAME, _named(identity), LeavingReason.AGREED)
    # By the pseudonyms of the workspace: without votes the document has others, and a key has to name whom it means.
    for identity in sent.identities:
        if not identity.may_be_named_in_bundle:
            yield _stays(ThingKind.MEMBER_NAME, _named(identity), LeavingReason.DID_NOT_AGREE)
        elif identity.member in sent.left_out:
            yield _stays(ThingKind.MEMBER_NAME, _named(identity), LeavingReason.LEFT_OUT, identity.member)
        else:
            yield _read(ThingKind.MEMBER_NAME, _named(identity), LeavingReason.AGREED, identity.member)
    if panel.members:
        told = ", ".join(member.id for member in panel.members)
        yield _read(ThingKind.PSEUDONYMS, told, LeavingReason.NEEDED)
    count = len(panel.votes)
    if count:
        yield _read(ThingKind.VOTES, str(count), LeavingReason.CHOSEN)
    elif document.withheld.votes:
        yield _stays(ThingKind.VOTES, str(document.withheld.votes), LeavingReason.NOT_CHOSEN)


def _sources(sent: _Submission) -> Iterator[Thing]:
    for source in sent.document.assessment.sources:
        yield _read(ThingKind.SOURCE, _titled(source), LeavingReason.IS_PUBLIC, source.id)
        attached = source.attachment
        if attached is not None:
            leaves = attached.sha256 in sent.files
            why = LeavingReason.CHOSEN if leaves else LeavingReason.NOT_CHOSEN
            why = LeavingReason.LEFT_OUT if attached.sha256 in sent.left_out else why
            what = f"{attached.name} ({attached.size})"
            yield Thing(Layer.READER, ThingKind.ATTACHED_FILE, what, why, leaves=leaves, key=attached.sha256)
    for source in () if sent.whole is None else sent.whole.sources:
        if source.is_confidential:
            yield _stays(ThingKind.SOURCE, _titled(source), LeavingReason.IS_CONFIDENTIAL)
        elif source.id in sent.left_out:
            yield _stays(ThingKind.SOURCE, _titled(source), LeavingReason.LEFT_OUT, source.id)


def _read(kind: ThingKind, what: str, why: LeavingReason, key: str = "") -> Thing:
    return Thing(Layer.READER, kind, what, why, key=key)


def _stays(kind: ThingKind, what: str, why: LeavingReason, key: str = "") -> Thing:
    return Thing(Layer.READER, kind, what, why, leaves=False, key=key)


def _named(identity: Identity) -> str:
    return ", ".join(part for part in (identity.name, identity.organisation) if part)


def _titled(source: Source) -> str:
    return " · ".join(part for part in (source.title, source.publisher, source.address) if part)

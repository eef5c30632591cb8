"""The mail with a sealed file: a draft that any mail program opens and sends, in parts where the file is too large.

Nothing is sent from here and no account is needed. A draft says what is attached and the check code, in the report's
language, and nothing of the person, the computer or the hour: the sender's program adds what it adds.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from eesee_desktop.bundle.parts import split
from eesee_desktop.crypto.recipients import is_sealed
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.report.messages.phrases import LetterPhrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.receiving import ReceivedSubmission, receipt_name
from eesee_desktop.services.workspace import Workspace

DRAFT_SUFFIX = ".eml"
USUAL_LIMITS_MB = (10, 20, 25)
"""What mail services carry: few carry less than the first, and few more than the last."""
_LETTERS, _BYTES = 37, 27  # an attachment grows by that much on its way into letters
_WORDS_BYTES = 2_000  # of a draft beside its attachment, about


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A mail that was written and not sent.

    Attributes:
        name: Of the attachment.
        size: Bytes of the mail; what a limit of a mail service counts.
    """

    name: str
    data: bytes = field(repr=False)

    @property
    def size(self) -> int:
        """Bytes of the mail."""
        return len(self.data)


def mail_drafts(
    workspace: Workspace, path: Path, to: str = "", limit_bytes: int = 0
) -> tuple[AssessmentId, tuple[MailDraft, ...]]:
    """Return the drafts with a sealed file of this workspace, one, or one for each part of it.

    Args:
        to: Whom it is for; empty to leave that to the mail program.
        limit_bytes: The largest mail that the sender's and the recipient's services carry; 0 for no limit.

    Raises:
        KnownError: FILE_NOT_READABLE; SEALED_FILE_NOT_FOUND if it was not sealed here, or is not whole any more.
    """
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
    assessment_id = _sealed_as(workspace, data, path)
    assessment = assessments.load(workspace, assessment_id)
    letter = _Letter(
        # By its own name and not the one on disk, which a person may have chosen.
        name=submissions.submission_name(workspace, assessment_id),
        code=submissions.sealed_code(workspace, assessment_id),
        is_encrypted=is_sealed(data),
        to=to,
        words=Words(assessment.language),
    )
    whole = letter.draft(data)
    if not limit_bytes or whole.size <= limit_bytes:
        return assessment_id, (whole,)
    # What is left of a mail beside its attachment.
    room = (limit_bytes - (whole.size - len(data) * _LETTERS // _BYTES)) * _BYTES // _LETTERS
    parts = split(data, letter.name, room)
    drafts = (letter.draft(part, number, len(parts)) for number, part in enumerate(parts, start=1))
    return assessment_id, tuple(drafts)


def mail_size(file_bytes: int) -> int:
    """Return about how many bytes a mail with a file has, which is what limits of mail services count."""
    return file_bytes * _LETTERS // _BYTES + _WORDS_BYTES


def write_drafts(
    workspace: Workspace, assessment_id: AssessmentId, drafts: tuple[MailDraft, ...], target: Path
) -> tuple[tuple[Path, ...], Changes]:
    """Write drafts as files, and note that the revision was sent on.

    Args:
        target: Of the one; several get a number before the ending.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE.
    """
    stem = target.name.removesuffix(DRAFT_SUFFIX)
    names = [f"{stem}-{number}{DRAFT_SUFFIX}" for number in range(1, len(drafts) + 1)]
    paths = [target] if len(drafts) == 1 else [target.with_name(name) for name in names]
    for path, draft in zip(paths, drafts, strict=True):
        write_out(workspace, path, draft.data)
    return tuple(paths), note_sent(workspace, assessment_id)


def receipt_draft(received: ReceivedSubmission) -> MailDraft:
    """Return the mail that brings a receipt back to the member, in the language of the member's report.

    Raises:
        ValueError: There is no receipt.
    """
    verdict, said = received.verdict, received.verdict.submission
    if received.receipt is None or said is None:
        msg = "a mail with a receipt needs one"
        raise ValueError(msg)
    words = Words("en" if verdict.content is None else verdict.content.assessment.language)
    name = receipt_name(verdict)
    paragraphs = (
        words(LetterPhrase.RECEIPT_ATTACHED, revision=said.revision, country=said.country),
        words(LetterPhrase.RECEIPT_ACCEPTED if verdict.is_taken else LetterPhrase.RECEIPT_REFUSED),
        words(LetterPhrase.MAIL_CODE, check_code=verdict.check_code),
        words(LetterPhrase.ANSWER_TAKE_IN),
    )
    return _answer(name, received.receipt, words(LetterPhrase.RECEIPT_SUBJECT, name=name), paragraphs)


def comments_draft(name: str, data: bytes, language: str) -> MailDraft:
    """Return the mail that brings a comments file to the member.

    Args:
        language: Of the member's report, BCP 47.
    """
    words = Words(language)
    paragraphs = (
        words(LetterPhrase.COMMENTS_ATTACHED, name=name),
        words(LetterPhrase.COMMENTS_ANSWER),
        words(LetterPhrase.ANSWER_TAKE_IN),
    )
    return _answer(name, data, words(LetterPhrase.COMMENTS_SUBJECT, name=name), paragraphs)


def _answer(name: str, data: bytes, subject: str, paragraphs: tuple[str, ...]) -> MailDraft:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = subject
    mail["X-Unsent"] = "1"
    mail.set_content("\n\n".join(paragraphs) + "\n")
    mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    mail.set_boundary(f"=_{hashlib.sha256(data).hexdigest()[:32]}")
    return MailDraft(name, mail.as_bytes())


def note_sent(workspace: Workspace, assessment_id: AssessmentId) -> Changes:
    """Note that the last sealed revision went on its way, by mail or on a stick.

    Raises:
        KnownError: ASSESSMENT_NOT_SEALED if there is none.
    """
    last = workspace.submissions.last(assessment_id)
    at = workspace.clock()
    if last is None:
        raise KnownError(ErrorCode.ASSESSMENT_NOT_SEALED, id=assessment_id)
    workspace.receipts.note_sent(assessment_id, last.revision, at)
    return changes_of(assessment_id, at, ChangeKind.STATUS)


@dataclass(frozen=True, slots=True)
class _Letter:
    name: str
    code: str
    is_encrypted: bool
    to: str
    words: Words

    def draft(self, data: bytes, number: int = 1, count: int = 1) -> MailDraft:
        """Return the mail with the whole file, or with a part of it."""
        name = self.name if count == 1 else f"{self.name}.part-{number}-of-{count}"
        mail = EmailMessage(policy=SMTP)
        if self.to:
            mail["To"] = self.to
        mail["Subject"] = self._subject(number, count)
        # What mail programs of Microsoft take for "open it to be edited and sent"; others open it as any mail.
        mail["X-Unsent"] = "1"
        mail.set_content(self._text(number, count))
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
        # Not one by chance: the same file gives the same draft.
        mail.set_boundary(f"=_{hashlib.sha256(data).hexdigest()[:32]}")
        return MailDraft(name, mail.as_bytes())

    def _subject(self, number: int, count: int) -> str:
        if count == 1:
            return self.words(LetterPhrase.MAIL_SUBJECT, name=self.name)
        return self.words(LetterPhrase.MAIL_SUBJECT_PART, name=self.name, number=number, count=count)

    def _text(self, number: int, count: int) -> str:
        words = self.words
        attached = (
            words(LetterPhrase.MAIL_ATTACHED, name=self.name)
            if count == 1
            else words(LetterPhrase.MAIL_PART, name=self.name, number=number, count=count)
        )
        how = LetterPhrase.MAIL_ENCRYPTED if self.is_encrypted else LetterPhrase.MAIL_SIGNED_ONLY
        paragraphs = (
            attached,
            words(LetterPhrase.MAIL_CODE, check_code=self.code),
            words(LetterPhrase.MAIL_CODE_WHY),
            words(how),
            words(LetterPhrase.MAIL_TAKE_IN),
        )
        return "\n\n".join(paragraphs) + "\n"


def _sealed_as(workspace: Workspace, data: bytes, path: Path) -> AssessmentId:
    """Return the assessment whose last sealed file this is, byte for byte."""
    sha256 = hashlib.sha256(data).hexdigest()
    for summary in assessments.list_assessments(workspace):
        last = workspace.submissions.last(summary.id)
        if last is None:
            continue
        written = submissions.written_file(workspace, summary.id, last.revision)
        if last.data == data or (written is not None and written[1] == sha256):
            return summary.id
    raise KnownError(ErrorCode.SEALED_FILE_NOT_FOUND, path=path.name)

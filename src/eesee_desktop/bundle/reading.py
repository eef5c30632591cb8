"""Reading a submission file, step by step; nothing is believed before its step.

The file comes from somebody who may mean ill, and may have been changed by anybody on the way. :func:`read_bundle`
takes its bytes and returns a :class:`verdict.Verdict`: either no step failed, and the verdict holds the content, or
the first step that failed and why, and no content.

Rules, which hold for all of it:

- **Bytes are the truth.** What is signed and hashed are the bytes of the entries as they lie in the file. Nothing is
  repaired, made canonical or guessed; what could be read in two ways is refused.
- **A step relies on those before it, and on none after it.** So the order below is not free: a step moved up would
  work on what nobody has vouched for.
- **Exactly one fault is told,** the first; its code belongs to one step (:data:`verdict.STEP_OF`). The words for it
  stand where they are shown.
- **Nothing outside is touched:** no file, no network, no clock. Register, moment and revisions taken in before are
  arguments. What is not given is not asked, and the verdict says so (``not_asked``).
- **Everything is limited before it is done,** so that a small file cannot fill the memory or run for hours.

The steps, in the order of :class:`verdict.Step`:

1. *limits* and *entries*, told apart in the verdict and looked at together (:mod:`archive`, :mod:`manifest`): size,
   number and packing of the entries before anything is unpacked; then exactly the entries that belong in a
   submission, each once, under its own name. First, because what unpacks has been the hole in many a reader.
2. *signature*: the hash list is signed, for a submission and not for a receipt. Of the entries only the signature
   itself has been parsed by now.
3. *sender* (:mod:`sender`): the key is not revoked, and the register has it for this member, kind of statement and
   moment. Before the hashes, so that of a file by nobody we know nothing more is looked at.
4. *hashes*: every entry is what the signed list says, and none is missing from it. From here on the content is what
   the key signed. It can still be nonsense.
5. *json* (:mod:`strict_json`): both documents mean one thing only.
6. *schema* (:mod:`document_form`): they have the form of the file format, no id appears twice, no reference leads into
   nothing, the domain accepts every value, and the instrument can be read.
7. *agreement* (:mod:`agreement`): the parts tell one story, of the member whose key it is.
8. *scores*: recomputed from the dimensions and compared; what the sender says they are is never taken over.
9. *sequence* (:mod:`sequence`): not another file under a number that was taken in before, and no older one.

Example:
    A member seals the practice assessment. Who has the member in the register can trust the file; without a register
    it is valid all the same, and the sender unknown. One changed byte, and it is neither::

        >>> from datetime import UTC, datetime
        >>> from itertools import count
        >>> from eesee_desktop.bundle.reading import read_bundle
        >>> from eesee_desktop.bundle.writing import SubmissionContent, write_bundle
        >>> from eesee_desktop.crypto.signers import parse_signers
        >>> from eesee_desktop.crypto.sshsig import SigningKey
        >>> from eesee_desktop.domain.assessment import NetworkMember
        >>> from eesee_desktop.intake.instrument_file import load_instrument
        >>> from eesee_desktop.intake.practice import practice_assessment
        >>> from eesee_desktop.system.resources import resource

        >>> now = datetime(2025, 8, 1, tzinfo=UTC)
        >>> ids = (f"{number:032x}" for number in count(1))
        >>> member = NetworkMember("Red Ejemplo", "PER", "per@eusee")
        >>> method = load_instrument(resource("instrument", "eusee-2025.1.toml").read_bytes())
        >>> assessment = practice_assessment(method, member, at=now, new_id=lambda: next(ids))
        >>> key = SigningKey.from_bytes(bytes(range(32)))
        >>> data = write_bundle(SubmissionContent(assessment, method, created=now, app_version="0.1.0"), key)

        >>> known = parse_signers(f"per@eusee {key.public.openssh}")
        >>> def verdict_on(data, signers):
        ...     return read_bundle(data, signers=signers, member=None, at=now, load_instrument=load_instrument)

        >>> verdict = verdict_on(data, known)
        >>> verdict.is_trusted, verdict.submission.revision, verdict.submission.results[1].printed
        (True, 1, '2.3')
        >>> verdict = verdict_on(data, None)
        >>> verdict.is_valid, verdict.is_trusted, str(verdict.sender)
        (True, False, 'unknown')
        >>> verdict = verdict_on(data[:500] + bytes([data[500] ^ 1]) + data[501:], known)
        >>> verdict.is_valid, str(verdict.failed), str(verdict.code), verdict.content
        (False, 'entries', 'file_damaged', None)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from eesee_desktop.bundle import manifest
from eesee_desktop.bundle.agreement import attachments_of, check_agreement
from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.payload import AssessmentDocument, Withheld, read_document
from eesee_desktop.bundle.record import SubmissionRecord, read_record, results_of
from eesee_desktop.bundle.responses import check_responses, read_responses
from eesee_desktop.bundle.sender import check_sender, is_named
from eesee_desktop.bundle.sequence import check_sequence
from eesee_desktop.bundle.statement import check_signature
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.bundle.verdict import (
    STEP_OF,
    BundleContent,
    Notice,
    NoticeCode,
    ReceivedRevision,
    Sender,
    Step,
    Verdict,
)
from eesee_desktop.crypto.signers import AllowedSigner
from eesee_desktop.crypto.sshsig import PublicKey
from eesee_desktop.domain.comments import Responses
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.instrument import Instrument

Given = TypeVar("Given")
Found = TypeVar("Found")
CameBefore = Callable[[SubmissionRecord], Sequence[ReceivedRevision]]
"""Looks up the revisions that were taken in before, once it is known whose submission it is."""
LoadInstrument = Callable[[bytes], Instrument]
"""Reads an instrument file; refuses one that is not valid with a KnownError."""


def read_bundle(  # noqa: PLR0913  each is a separate thing to hold the file against, all by name
    data: bytes,
    *,
    signers: tuple[AllowedSigner, ...] | None,
    member: str | None,
    at: datetime,
    load_instrument: LoadInstrument,
    revoked: Collection[PublicKey] = (),
    received: Sequence[ReceivedRevision] | CameBefore | None = None,
) -> Verdict:
    """Read a submission file and say whether it is valid, and if not, which step failed and why.

    Args:
        signers: The register of members; None where there is none: then the sender stays UNKNOWN.
        member: The principal it is expected from; None for whichever it names itself.
        at: When the file came in, aware: the moment for which the register is asked.
        revoked: Keys that are no longer trusted.
        received: Revisions taken in before, or what looks them up, which is asked of a known sender only; None where
            nobody keeps count.
    """
    # The verdict grows with every step that passes, so that a refusal late in the file can still say whose
    # signature it was and what was claimed.
    reading = _Reading(signers, member, at, load_instrument, revoked, received)
    asked = {Step.SENDER: signers, Step.SEQUENCE: received}
    reading.verdict = Verdict(not_asked=frozenset(step for step, source in asked.items() if source is None))
    try:
        reading.read(data)
    except Refused as refused:
        # What a failed file contains is withheld on purpose: a caller that forgets to look at ``is_valid`` gets
        # nothing to work with.
        return replace(
            reading.verdict,
            failed=STEP_OF[refused.fault],
            code=refused.fault,
            facts=refused.facts,
            notices=(),
            content=None,
        )
    return reading.verdict


@dataclass(slots=True)
class _Reading:
    """One reading under way; ``verdict`` holds what has been made sure of so far."""

    signers: tuple[AllowedSigner, ...] | None
    member: str | None
    at: datetime
    load_instrument: LoadInstrument
    revoked: Collection[PublicKey]
    received: Sequence[ReceivedRevision] | CameBefore | None
    verdict: Verdict = field(default_factory=Verdict)

    def read(self, data: bytes) -> None:
        # The order is the security argument: no parser touches anything that the signature has not vouched for,
        # except the archive, the hash list and the signature themselves, which are small and read strictly.
        archive = read_archive(data)
        entries = archive.entries
        manifest.check_entries(entries)
        key = check_signature(entries, manifest.SUBMISSION_NAMESPACE)
        self.verdict = replace(self.verdict, key=key, digest=manifest.digest_of(entries[manifest.MANIFEST]))
        # Right after the signature: a key that is revoked ends the reading before anything of its owner is
        # parsed.
        sender = check_sender(key, signers=self.signers, revoked=self.revoked, member=self.member, at=self.at)
        self.verdict = replace(self.verdict, sender=sender)
        self._check_hashes(entries, is_as_written=archive.is_as_written)
        submission, document, responses, instrument = self._read_documents(entries)
        self._check_member(key, submission)
        check_agreement(submission, document, instrument, entries)
        answered = None if responses is None else check_responses(responses, submission)
        _check_scores(submission, document, instrument)
        notices = self._notices(submission, document)
        content = BundleContent(
            assessment=document.assessment,
            instrument=instrument,
            identities=document.identities,
            withheld=document.withheld,
            draft=entries.get(manifest.DRAFT),
            attachments=attachments_of(entries),
            responses=answered,
        )
        self.verdict = replace(self.verdict, content=content, notices=notices)

    def _check_hashes(self, entries: Mapping[str, bytes], *, is_as_written: bool) -> None:
        manifest.check_hashes(entries)
        # Only after the hashes: for a file that was unpacked and zipped again we can then say that its content
        # is right.
        if not is_as_written:
            raise Refused(Fault.ARCHIVE_REPACKED)
        code = manifest.code_of(entries[manifest.ASSESSMENT], entries[manifest.INSTRUMENT])
        self.verdict = replace(self.verdict, check_code=code)

    def _read_documents(
        self, entries: Mapping[str, bytes]
    ) -> tuple[SubmissionRecord, AssessmentDocument, tuple[Responses, AssessmentId, int] | None, Instrument]:
        # All documents pass strict JSON before any meets a schema, as the documented order of steps has it:
        # a fault is then reported for the same step whichever file it is in.
        submission_json = _in_entry(manifest.SUBMISSION, read_json, entries[manifest.SUBMISSION])
        assessment_json = _in_entry(manifest.ASSESSMENT, read_json, entries[manifest.ASSESSMENT])
        answers = entries.get(manifest.RESPONSES)
        answers_json = None if answers is None else _in_entry(manifest.RESPONSES, read_json, answers)
        submission = _in_entry(manifest.SUBMISSION, read_record, submission_json)
        document = _in_entry(manifest.ASSESSMENT, read_document, assessment_json)
        responses = None
        if answers is not None:
            responses = _in_entry(manifest.RESPONSES, read_responses, answers_json)
        try:
            instrument = self.load_instrument(entries[manifest.INSTRUMENT])
        except KnownError as error:
            facts = {"entry": manifest.INSTRUMENT, "reason": error.code, **error.facts}
            raise Refused(Fault.INSTRUMENT_REFUSED, **facts) from error
        self.verdict = replace(self.verdict, submission=submission)
        return submission, document, responses, instrument

    def _check_member(self, key: PublicKey, submission: SubmissionRecord) -> None:
        """Hold the member that the submission names against who is expected and whose key it is."""
        named = submission.member.principal
        # The register said whose key it is; this asks whether the document inside claims to be from the same
        # one. Without it, a member could submit in another's name with their own valid key.
        if self.member is not None and named != self.member:
            raise Refused(Fault.MEMBER_IS_ANOTHER, expected=self.member, found=named)
        if not is_named(key, self.signers, named, self.at):
            raise Refused(Fault.MEMBER_IS_ANOTHER, expected=key.fingerprint, found=named)

    def _notices(self, submission: SubmissionRecord, document: AssessmentDocument) -> tuple[Notice, ...]:
        notices = []
        if self.verdict.sender is Sender.UNKNOWN:
            notices.append(Notice(NoticeCode.SENDER_UNKNOWN))
        if submission.is_training:
            notices.append(Notice(NoticeCode.TRAINING))
        if document.withheld != Withheld():
            facts = tuple((name, str(count)) for name, count in asdict(document.withheld).items() if count)
            notices.append(Notice(NoticeCode.SOMETHING_WITHHELD, facts))
        came_before = self._came_before(submission)
        if came_before is not None:
            # Last: only a file that is right in itself can be an alarm about another one.
            notices += check_sequence(submission, self.verdict.digest, came_before)
        return tuple(notices)

    def _came_before(self, submission: SubmissionRecord) -> Sequence[ReceivedRevision] | None:
        if not callable(self.received):
            return self.received
        if self.verdict.sender is Sender.KNOWN:
            return self.received(submission)
        # Of somebody whom no register knows nothing was ever taken in.
        self.verdict = replace(self.verdict, not_asked=self.verdict.not_asked | {Step.SEQUENCE})
        return None


def _check_scores(submission: SubmissionRecord, document: AssessmentDocument, instrument: Instrument) -> None:
    """Recompute the scores; what the sender says they are is not believed but compared."""
    computed = {result.principle: result for result in results_of(document.assessment, instrument)}
    submitted = {result.principle: result for result in submission.results}
    # The union: a score too many is as wrong as one that differs.
    for principle in sorted({*computed, *submitted}):
        ours, theirs = computed.get(principle), submitted.get(principle)
        # Exact fractions are compared, not printed figures. Two different exact values can print alike, and the
        # difference would surface next year.
        if ours != theirs:
            raise Refused(
                Fault.SCORE_DIFFERS,
                principle=principle,
                submitted="" if theirs is None else theirs.printed,
                computed="" if ours is None else ours.printed,
                submitted_exact="" if theirs is None else theirs.exact,
                computed_exact="" if ours is None else ours.exact,
            )


def _in_entry(entry: str, read: Callable[[Given], Found], given: Given) -> Found:
    """Read something and name the entry in a refusal."""
    try:
        return read(given)
    except Refused as refused:
        raise Refused(refused.fault, entry=entry, **dict(refused.facts)) from refused

"""Receiving: whatever a submission came in, a file, a mail, a folder, parts; read, judged, stored whole, answered.

Contents decide, not names: mail programs and people rename files. What came is looked through by :func:`look_through`,
and each submission in it goes through :func:`receive`, which stores it with every byte that it came in, in one
transaction, and writes the receipt.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.manifest import ASSESSMENT, MANIFEST
from eesee_desktop.bundle.parts import PART_MARK, FilePart, join, read_part
from eesee_desktop.bundle.payload import read_document
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.bundle.statement import StatementKind, kind_of
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.bundle.verdict import (
    BundleContent,
    Notice,
    NoticeCode,
    ReceivedRevision,
    Sender,
    Verdict,
)
from eesee_desktop.codec.things import Content, altered_lists, is_same, said
from eesee_desktop.crypto.recipients import is_sealed, recipients_of, unseal
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import ChangedField, FieldKind, all_fields, text_of
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.mail_file import attachments, is_mail
from eesee_desktop.services import register
from eesee_desktop.services.acceptance import hold_policy, judge_valid
from eesee_desktop.services.comments import take_responses
from eesee_desktop.services.desk import list_received
from eesee_desktop.services.receipts import receipt_for
from eesee_desktop.services.register import KeyState
from eesee_desktop.services.submissions import verify
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.heads import ReceivedKey
from eesee_desktop.storage.received import Arrival, Received, ReceivedFile

_ZIP_BEGINNING = b"PK\x03\x04"
# More than any mail with a submission in it.
_LARGEST = 200 * 1024 * 1024
_MOST_FILES = 2_000
_NOTHING: tuple[object, ...] = (None, "", False, [])


@dataclass(frozen=True, slots=True)
class CameIn:
    """A submission as it came, signed or encrypted.

    Attributes:
        name: For people: of the file, or of what was attached.
        arrivals: All files that it was taken from.
    """

    name: str
    data: bytes = field(repr=False)
    arrivals: tuple[Arrival, ...] = ()

    @property
    def is_encrypted(self) -> bool:
        """It has to be opened first."""
        return is_sealed(self.data)


@dataclass(frozen=True, slots=True)
class CameLetter:
    """A signed statement that is no submission, as it came; nothing of it is believed yet.

    Attributes:
        name: For people: of the file, or of what was attached.
        file: What it was in.
    """

    name: str
    file: str
    kind: StatementKind
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """What was found in what came.

    Attributes:
        letters: Signed statements of other kinds.
        faults: What could not be joined or read, each with the name of the file.
        others: Names of what is no submission.
    """

    submissions: tuple[CameIn, ...]
    faults: tuple[tuple[str, KnownError], ...] = ()
    others: tuple[str, ...] = ()
    letters: tuple[CameLetter, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """What a submission is held against.

    Attributes:
        signers: Text of an ``allowed_signers`` file; None for the register of this workspace.
        revoked: Text of a list of revoked keys; None for that of this workspace.
        member: The principal it is expected from.
        policy: What the consortium accepts, signed; None where there is none: then every point is a notice.
        identity: What opens an encrypted file: text of an age identity or of an OpenSSH private key.
    """

    signers: str | None = None
    revoked: str | None = None
    member: str | None = None
    policy: bytes | None = None
    identity: str | None = None


@dataclass(frozen=True, slots=True)
class ReceivedSubmission:
    """What came of one submission.

    Attributes:
        is_remembered: It is stored, and the next revision is held against it.
        receipt: Signed, to be sent back; None where the register does not know the sender.
        key_state: How far the register of this workspace knows the key; None if not at all, or where another was given.
        changed: Field by field against the revision before; None where that is not here.
        answers: How many answers to comments came with it and were not known.
        strays: How many answer nothing that was ever asked.
    """

    name: str
    verdict: Verdict
    is_remembered: bool
    receipt: bytes | None = field(repr=False)
    key_state: KeyState | None = None
    changed: tuple[ChangedField, ...] | None = None
    answers: int = 0
    strays: int = 0


def has_register(workspace: Workspace) -> bool:
    """Tell whether this workspace keeps a register of members."""
    return bool(workspace.desk.enrolled.all())


def look_through(paths: Sequence[Path]) -> LookedThrough:
    """Return the submissions in files, mails, folders and parts.

    Raises:
        KnownError: FILE_NOT_READABLE.
    """
    found: dict[str, CameIn] = {}
    parts: dict[str, list[tuple[FilePart, Arrival]]] = {}
    faults: list[tuple[str, KnownError]] = []
    others: list[str] = []
    letters: list[CameLetter] = []
    for path in _files_in(paths):
        data = _read(path)
        # A name that is no text, as file systems allow, is kept as far as it is one.
        name = path.name.encode("utf-8", "replace").decode()
        arrival = Arrival(name, hashlib.sha256(data).hexdigest(), data)
        try:
            pieces = attachments(data, path.name) if is_mail(data) else ((path.name, data),)
            sorted_out = _sort(pieces, arrival, found, parts)
        except KnownError as error:
            faults.append((path.name, error))
            continue
        if not sorted_out:
            of_file = [
                CameLetter(name, path.name, kind, piece)
                for name, piece in pieces
                if (kind := _letter_kind(piece)) is not None
            ]
            letters += of_file
            others += [] if of_file else [path.name]
    for several in parts.values():
        try:
            whole = join([part for part, _ in several])
        except KnownError as error:
            faults.append((several[0][0].name, error))
            continue
        for part, arrival in several:
            _add(found, part.name, whole, arrival)
    return LookedThrough(tuple(found.values()), tuple(faults), tuple(others), tuple(letters))


class Intake:
    """The taking in of several files, while other editors may be at the same ones.

    Each file is left to whoever takes it first: what another editor is at, or has stored since this intake began, is
    not done again.

    Args:
        found: What is to be taken in.
    """

    def __init__(self, workspace: Workspace, found: Sequence[CameIn]) -> None:
        self._workspace = workspace
        self._known = {*workspace.desk.received.arrived(_files_of(*found))}

    def receive(self, came: CameIn, given: Given) -> ReceivedSubmission:
        """Take one of them in.

        Raises:
            KnownError: TAKEN_IN_ELSEWHERE; as :func:`receive`.
        """
        files = _files_of(came)
        desk = self._workspace.desk
        with desk.transaction():
            is_free = all(desk.takes_turn(f"file {sha256}") for sha256 in sorted(files))
            if not is_free or desk.received.arrived(files) - self._known:
                raise KnownError(ErrorCode.TAKEN_IN_ELSEWHERE)
            received = receive(self._workspace, came, given)
        # A mail may hold a second submission.
        self._known |= files
        return received


def _files_of(*found: CameIn) -> frozenset[str]:
    return frozenset(arrival.sha256 for came in found for arrival in came.arrivals)


def receive(workspace: Workspace, came: CameIn, given: Given) -> ReceivedSubmission:
    """Read a submission, hold it against those that came before, store it if it may be believed, write the receipt.

    What came before is looked up once the register has said whose file it is.

    Raises:
        KnownError: SEALED_FILE_NOT_OPENED; SIGNERS_NOT_READABLE, REVOKED_NOT_READABLE; STATEMENT_NOT_VALID of the
            policy, STATEMENT_OLDER if a later one was used before; SUBMISSION_DIFFERS if another program noted another
            file meanwhile.
    """
    data = _opened(came, given)
    # As one: another editor may be taking in a revision of the same assessment at this moment.
    with workspace.desk.transaction():
        return _received(workspace, came, given, data)


def _received(workspace: Workspace, came: CameIn, given: Given, data: bytes) -> ReceivedSubmission:
    at = workspace.clock()
    # Asked for once: on a server each question is a way there and back.
    keys = register.listed(workspace) if given.signers is None else ()
    signers = register.register_text(workspace, keys) if given.signers is None else given.signers
    revoked = register.revoked_text(keys, at) if given.signers is None else given.revoked
    policy = hold_policy(workspace, given.policy, signers, revoked)
    before: list[ReceivedRevision] = []

    def came_before(said: SubmissionRecord) -> list[ReceivedRevision]:
        workspace.desk.wait_for_turn(f"submission {said.member.principal} {said.id}")
        found = workspace.desk.received.revisions(said.member.principal, said.id)
        before[:] = [ReceivedRevision(one.submission_id, one.revision, one.digest) for one in found]
        return before

    verdict = verify(data, at, signers=signers, revoked=revoked, member=given.member, received=came_before)
    state = None
    if given.signers is None and verdict.key is not None:
        state = register.state_at_receipt(keys, verdict.key, at)
    # A file that the register does not vouch for is not recorded: otherwise anybody could fill the list and
    # block a revision number for the real sender.
    if not verdict.is_trusted:
        receipt = receipt_for(workspace, verdict, at) if _is_from_member(verdict) else None
        return ReceivedSubmission(came.name, verdict, is_remembered=False, receipt=receipt, key_state=state)
    verdict = judge_valid(verdict, at, received=before, policy=policy)
    verdict = replace(verdict, notices=(*verdict.notices, *_way_notices(came, given, verdict)))
    changed = _changed_since(workspace, verdict, before)
    # Nor is one that is refused: the next file under its number may be the right one.
    if not verdict.is_taken:
        receipt = receipt_for(workspace, verdict, at)
        return ReceivedSubmission(
            came.name, verdict, is_remembered=False, receipt=receipt, key_state=state, changed=changed
        )
    receipt, (answers, strays) = _stored(workspace, verdict, came, data, at)
    return ReceivedSubmission(
        came.name,
        verdict,
        is_remembered=True,
        receipt=receipt,
        key_state=state,
        changed=changed,
        answers=answers,
        strays=strays,
    )


def receipt_name(verdict: Verdict) -> str:
    """Return the name of the file of a receipt: country, revision and digest, as of the submission."""
    said = verdict.submission
    stem = "" if said is None else f"{said.country}-{said.period.last.year}-r{said.revision:02d}-"
    return f"{stem}{verdict.digest[:8]}.eesee-receipt"


def _stored(
    workspace: Workspace, verdict: Verdict, came: CameIn, data: bytes, at: datetime
) -> tuple[bytes, tuple[int, int]]:
    """Store a submission with all that it came in.

    Returns:
        Its receipt, of one received before the same as then; how many answers were new, and how many are strays.
    """
    said = verdict.submission
    if said is None:
        msg = "only what was read is stored"
        raise ValueError(msg)
    received = Received(
        principal=said.member.principal,
        submission_id=said.id,
        revision=said.revision,
        country=said.country,
        digest=verdict.digest,
        at=at,
    )
    key = ReceivedKey(said.member.principal, said.id, said.revision)
    with workspace.desk.transaction():
        is_new = workspace.desk.received.add(received)
        kept = None
        if not is_new:
            kept = workspace.desk.received.file(key.principal, key.submission_id, key.revision)
        if kept is None:
            kept = ReceivedFile(data, receipt_for(workspace, verdict, at))
        workspace.desk.received.keep_file(received, kept, came.arrivals, is_new=is_new)
        list_received(workspace, verdict, key, at, is_new=is_new)
        answered = take_responses(workspace, verdict, at)
    return kept.receipt, answered


def _opened(came: CameIn, given: Given) -> bytes:
    if not came.is_encrypted:
        return came.data
    if given.identity is None:
        raise KnownError(ErrorCode.SEALED_FILE_NOT_OPENED)
    return unseal(came.data, given.identity)


def _way_notices(came: CameIn, given: Given, verdict: Verdict) -> tuple[Notice, ...]:
    """Say what the way that a file came does not fit of what its sender signed."""
    named = () if verdict.submission is None else verdict.submission.recipients
    if not came.is_encrypted:
        # Somebody opened it and sent it on in the clear, or the sender's own copy went out.
        facts = (("count", str(len(named))),)
        return (Notice(NoticeCode.ARRIVED_OPEN, facts),) if named else ()
    ours = recipients_of(given.identity or "")
    if set(ours) & set(named):
        return ()
    # age says nothing on who encrypted. Only the signed list tells whom the sender meant; whoever was meant can
    # encrypt the signed file anew for somebody else.
    return (Notice(NoticeCode.ADDRESSED_TO_OTHERS, (("count", str(len(named))),)),)


def _is_from_member(verdict: Verdict) -> bool:
    """Tell whether a refused file is at least signed by a member, so that a receipt can say why it was refused."""
    return verdict.sender is Sender.KNOWN and verdict.submission is not None and bool(verdict.check_code)


def _changed_since(
    workspace: Workspace, verdict: Verdict, before: Sequence[ReceivedRevision]
) -> tuple[ChangedField, ...] | None:
    """Compare a submission with the last revision that came before it."""
    content, said = verdict.content, verdict.submission
    if content is None or said is None:
        return None
    key = ReceivedKey(said.member.principal, said.id, said.revision)
    return _compared(workspace, key, [one.revision for one in before], content)


def compare_received(
    workspace: Workspace, key: ReceivedKey, content: BundleContent
) -> tuple[ChangedField, ...] | None:
    """Compare what a submission holds with the last revision that came before it; None where there is none."""
    revisions = workspace.desk.received.revisions(key.principal, key.submission_id)
    return _compared(workspace, key, [one.revision for one in revisions], content)


def _compared(
    workspace: Workspace, key: ReceivedKey, revisions: Sequence[int], content: BundleContent
) -> tuple[ChangedField, ...] | None:
    earlier = [revision for revision in revisions if revision < key.revision]
    kept = workspace.desk.received.file(key.principal, key.submission_id, earlier[-1]) if earlier else None
    if kept is None:
        return None
    # Checked step by step when it came; here it is only read.
    old = read_document(read_json(read_archive(kept.data).entries[ASSESSMENT]))
    before_it = Content(old.assessment, old.identities)
    return compare(before_it, Content(content.assessment, content.identities), content.instrument)


def compare(before: Content, after: Content, instrument: Instrument) -> tuple[ChangedField, ...]:
    """Return all in which two revisions differ: fields in the order of the report, then what stands in lists.

    What is in a list bears the name of a thing, ``source/…`` or ``vote/2.1/1/M1``, see :mod:`codec.things`. What only
    stands elsewhere in its list was not changed.
    """
    was, now = before.assessment, after.assessment
    if was.instrument != now.instrument:
        return (ChangedField("instrument", was.instrument.sha256, now.instrument.sha256),)
    fields = (field for field in all_fields(instrument) if field.kind is not FieldKind.LIST)
    texts = ((field.name, text_of(was, field), text_of(now, field)) for field in fields)
    changed = [ChangedField(name, old, new) for name, old, new in texts if old != new]
    header = (
        ("country", was.country, now.country),
        ("period", _period_text(was), _period_text(now)),
        ("language", was.language, now.language),
    )
    changed += [ChangedField(name, old, new) for name, old, new in header if old != new]
    for old_things, new_things in altered_lists(before, after):
        for thing in dict.fromkeys((*new_things, *old_things)):
            old, new = old_things.get(thing), new_things.get(thing)
            if (old is None) != (new is None) or not is_same(thing, old, new):
                changed.append(ChangedField(thing, _in_words(old), _in_words(new)))
    return tuple(changed)


def _period_text(assessment: Assessment) -> str:
    return f"{assessment.period.first.isoformat()}/{assessment.period.last.isoformat()}"


def _in_words(text: str | None) -> str:
    """Return what a thing of a list says, as one line; empty where it is not there."""
    if text is None:
        return ""
    parts = said(text)
    return (
        "; ".join(_value_text(name, value) for name, value in parts.items() if value not in _NOTHING) or "+"
    )


def _value_text(name: str, value: object) -> str:
    if value is True:
        return name
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    if isinstance(value, dict):
        return str(value.get("name", value))
    return str(value)


def _sort(
    pieces: Sequence[tuple[str, bytes]],
    arrival: Arrival,
    found: dict[str, CameIn],
    parts: dict[str, list[tuple[FilePart, Arrival]]],
) -> bool:
    """Put what was found in a file where it belongs; tell whether any of it is ours."""
    is_any = False
    for name, data in pieces:
        if data.startswith(PART_MARK):
            part = read_part(data)
            parts.setdefault(part.whole, []).append((part, arrival))
            is_any = True
        elif is_sealed(data) or _is_submission(data):
            _add(found, name, data, arrival)
            is_any = True
    return is_any


def _is_submission(data: bytes) -> bool:
    """Tell whether a file means to be a submission; one that is damaged counts, so that it is told what is wrong."""
    if not data.startswith(_ZIP_BEGINNING):
        return False
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            is_signed = MANIFEST in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return True
    return is_signed and kind_of(data) is None


def _letter_kind(data: bytes) -> StatementKind | None:
    return kind_of(data) if data.startswith(_ZIP_BEGINNING) else None


def _add(found: dict[str, CameIn], name: str, data: bytes, arrival: Arrival) -> None:
    sha256 = hashlib.sha256(data).hexdigest()
    before = found.get(sha256, CameIn(name, data))
    if arrival not in before.arrivals:
        found[sha256] = replace(before, arrivals=(*before.arrivals, arrival))


def _files_in(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = sorted(one for one in path.rglob("*") if one.is_file() and not one.name.startswith("."))
        yield from inside[:_MOST_FILES]


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error

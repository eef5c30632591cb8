"""What travels besides submissions, as values: receipts, comments, registers, recipients, keys given and changed.

Each is the JSON document of a :mod:`statement`, under the same strict rules as those of a submission. Lists of keys
stand beside it as the plain files that OpenSSH and age read, so that no program of ours is needed to use them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from eesee_desktop.bundle.document_form import DIGEST, REVISION, DocumentForm, Rule
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.responses import ADDRESS, COMMENT_ID, ROUND
from eesee_desktop.bundle.statement import (
    COMMENTS,
    ENROLMENT,
    RECEIPT,
    RECIPIENTS,
    REGISTER,
    ROTATION,
    Statement,
    StatementKind,
    read_statement,
    write_statement,
)
from eesee_desktop.bundle.strict_json import read_json, write_json
from eesee_desktop.codec.shapes import shape_of
from eesee_desktop.crypto.recipients import parse_recipients
from eesee_desktop.crypto.signers import AllowedSigner, parse_revoked, parse_signers
from eesee_desktop.crypto.sshsig import PublicKey, SigningKey
from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.comments import CommentEvent, ReviewComment, ReviewState, is_told_by_events
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId, CommentId, CountryCode
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.narrative import LONGEST_TEXT_CHARACTERS

Letter = TypeVar("Letter")

_NUMBER = Rule(lowest=1, highest=999_999)
_NAME = Rule(shortest=1, longest=400)
_PRINCIPAL = Rule("[!-~]{1,200}")
_PUBLIC_KEY = Rule("ssh-ed25519 [A-Za-z0-9+/]{68}")
_CODE = Rule("[a-z_]{1,80}")
_WORDS_OR_NONE = Rule(longest=LONGEST_TEXT_CHARACTERS)


class ReceiptVerdict(StrEnum):
    """What whoever received a submission found."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ReceiptFact:
    """A figure for the sentence of a notice."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ReceiptNotice:
    """Something that was told of the submission."""

    code: str
    facts: tuple[ReceiptFact, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a submission arrived, and what was found.

    Attributes:
        id: Of the submission, stable over revisions.
        digest: Of the submission that arrived.
        received: By the clock of whoever received it.
        by: Their organisation.
        by_principal: Their name in registers of signers.
        code: Why it was refused; empty where it was accepted.
    """

    id: AssessmentId
    country: CountryCode
    period: StudyPeriod
    revision: int
    digest: str
    check_code: str
    received: datetime
    by: str
    by_principal: str
    verdict: ReceiptVerdict
    code: str
    notices: tuple[ReceiptNotice, ...]


@dataclass(frozen=True, slots=True)
class CommentsFile:
    """How far the consortium is with a revision, and all its comments on the submission.

    Attributes:
        id: Of the submission, stable over revisions.
        revision: The one that the state is of.
        digest: Of that revision.
        round: Rises with each comments file of a submission; an older one is refused.
        by: Their organisation.
        by_principal: Their name in registers of signers.
    """

    id: AssessmentId
    country: CountryCode
    period: StudyPeriod
    revision: int
    digest: str
    round: int
    state: ReviewState
    made: datetime
    by: str
    by_principal: str
    comments: tuple[ReviewComment, ...]


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A network member gives its key; signed with that key, which proves only that they have it."""

    organisation: str
    country: CountryCode
    principal: str
    public_key: str
    made: datetime


@dataclass(frozen=True, slots=True)
class Rotation:
    """A network member takes another key: signed with the new one, and inside with the old one."""

    principal: str
    old_key: str
    new_key: str
    made: datetime


@dataclass(frozen=True, slots=True)
class RegisterHead:
    """Which register it is.

    Attributes:
        number: Rises with each; an older one is refused.
    """

    number: int
    made: datetime
    by: str


@dataclass(frozen=True, slots=True)
class RecipientsHead:
    """Which recipients file it is.

    Attributes:
        number: Rises with each; an older one is refused.
        expires: The last day on which anything is to be encrypted for them.
        instruments: The methods that are accepted; none for any.
    """

    number: int
    made: datetime
    by: str
    expires: date
    instruments: tuple[InstrumentRef, ...]


@dataclass(frozen=True, slots=True)
class RegisterFile:
    """A register as it was signed."""

    head: RegisterHead
    signers: tuple[AllowedSigner, ...]
    revoked: frozenset[PublicKey]
    key: PublicKey


@dataclass(frozen=True, slots=True)
class RecipientsFile:
    """A recipients file as it was signed.

    Attributes:
        signers: Whose keys speak for the consortium.
    """

    head: RecipientsHead
    recipients: tuple[str, ...]
    signers: tuple[AllowedSigner, ...]
    key: PublicKey


@cache
def form_of(kind: StatementKind) -> DocumentForm:
    """Return the form of the document of a kind of letter."""
    of, description = _DOCUMENTS[kind]
    return DocumentForm(f"eesee-{kind.name}", description, shape_of(of), _RULES)


def write_receipt(receipt: Receipt, key: SigningKey) -> bytes:
    """Return the file of a receipt."""
    return _written(RECEIPT, receipt, {}, key)


def read_receipt(data: bytes) -> tuple[Receipt, PublicKey, str]:
    """Return a receipt, the key that signed it, and its digest.

    Raises:
        Refused: As the reader of statements and of documents.
    """
    statement = read_statement(data, RECEIPT)
    return _document(statement, Receipt), statement.keys[0], statement.digest


def write_comments(comments: CommentsFile, key: SigningKey) -> bytes:
    """Return a comments file.

    Raises:
        Refused: As :func:`read_comments`: what no member could take in does not leave.
    """
    data = _written(COMMENTS, comments, {}, key)
    read_comments(data)
    return data


def read_comments(data: bytes) -> tuple[CommentsFile, PublicKey, str]:
    """Return what a comments file says, the key that signed it, and its digest.

    Raises:
        Refused: As the reader of statements and of documents; PARTS_DISAGREE where the state of a comment is not what
            its events make of it.
    """
    statement = read_statement(data, COMMENTS)
    found = _document(statement, CommentsFile)
    seen: set[CommentId] = set()
    for place, one in enumerate(found.comments):
        if one.id in seen:
            raise Refused(Fault.VALUE_REFUSED, where=f"/comments/{place}", problem="doubled")
        seen.add(one.id)
        if not is_told_by_events(one) or one.revision > found.revision:
            raise Refused(Fault.PARTS_DISAGREE, value=f"/comments/{place}")
    return found, statement.keys[0], statement.digest


def write_enrolment(enrolment: Enrolment, key: SigningKey) -> bytes:
    """Return the file by which a member gives its key."""
    return _written(ENROLMENT, enrolment, {}, key)


def read_enrolment(data: bytes) -> tuple[Enrolment, PublicKey]:
    """Return who gives which key; it is signed with that very key.

    Raises:
        Refused: As the reader of statements; PARTS_DISAGREE where another key signed.
    """
    statement = read_statement(data, ENROLMENT)
    enrolment = _document(statement, Enrolment)
    if _key(enrolment.public_key) != statement.keys[0]:
        raise Refused(Fault.PARTS_DISAGREE, value="public_key")
    return enrolment, statement.keys[0]


def write_rotation(rotation: Rotation, old: SigningKey, new: SigningKey) -> bytes:
    """Return the file by which a member takes another key; each of the two signs it."""
    return write_statement(ROTATION, {"rotation.json": _json(ROTATION, rotation)}, old, new)


def read_rotation(data: bytes) -> tuple[Rotation, PublicKey, PublicKey]:
    """Return a rotation, the old key and the new one, both of which signed it.

    Raises:
        Refused: As the reader of statements; PARTS_DISAGREE where others signed.
    """
    statement = read_statement(data, ROTATION)
    rotation = _document(statement, Rotation)
    old, new = _key(rotation.old_key), _key(rotation.new_key)
    if statement.keys != (old, new) or old == new:
        raise Refused(Fault.PARTS_DISAGREE, value="keys")
    return rotation, old, new


def write_register(head: RegisterHead, signers: str, revoked: str, key: SigningKey) -> bytes:
    """Return the file of a register, of two plain texts as OpenSSH reads them."""
    texts = {"allowed_signers": signers.encode(), "revoked_keys": revoked.encode()}
    return _written(REGISTER, head, texts, key)


def read_register(data: bytes) -> RegisterFile:
    """Return a register.

    Raises:
        Refused: As the reader of statements.
        KnownError: SIGNERS_NOT_READABLE.
    """
    statement = read_statement(data, REGISTER)
    return RegisterFile(
        _document(statement, RegisterHead),
        parse_signers(_text(statement, "allowed_signers")),
        parse_revoked(_text(statement, "revoked_keys")),
        statement.keys[0],
    )


def write_recipients(
    head: RecipientsHead, recipients: tuple[str, ...], signers: str, key: SigningKey
) -> bytes:
    """Return the recipients file; its list is one that ``age -R`` takes."""
    listed = "".join(f"{one}\n" for one in recipients)
    texts = {"recipients.txt": listed.encode("ascii"), "allowed_signers": signers.encode()}
    return _written(RECIPIENTS, head, texts, key)


def read_recipients(data: bytes) -> RecipientsFile:
    """Return a recipients file.

    Raises:
        Refused: As the reader of statements.
        KnownError: SIGNERS_NOT_READABLE, RECIPIENT_INVALID.
    """
    statement = read_statement(data, RECIPIENTS)
    return RecipientsFile(
        _document(statement, RecipientsHead),
        parse_recipients(_text(statement, "recipients.txt")),
        parse_signers(_text(statement, "allowed_signers")),
        statement.keys[0],
    )


def _json(kind: StatementKind, letter: Any) -> bytes:  # noqa: ANN401  the value of the kind
    return write_json(form_of(kind).head() | shape_of(_DOCUMENTS[kind][0]).write(letter))


def _written(kind: StatementKind, letter: Any, more: dict[str, bytes], key: SigningKey) -> bytes:  # noqa: ANN401  as above
    return write_statement(kind, {f"{kind.name}.json": _json(kind, letter), **more}, key)


def _document(statement: Statement, of: type[Letter]) -> Letter:
    written = form_of(statement.kind).checked(read_json(statement.entries[f"{statement.kind.name}.json"]))
    try:
        return shape_of(of).read(written)
    except (KnownError, ValueError) as error:
        raise Refused(Fault.VALUE_REFUSED, where="/", problem=type(error).__name__) from error


def _key(line: str) -> PublicKey:
    try:
        return PublicKey.from_openssh(line)
    except KnownError as error:
        raise Refused(Fault.VALUE_REFUSED, where="/", problem=error.code.value) from error


def _text(statement: Statement, name: str) -> str:
    try:
        return statement.entries[name].decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(Fault.VALUE_REFUSED, where=f"/{name}", problem="not_utf8") from error


_DOCUMENTS: dict[StatementKind, tuple[type[Any], str]] = {
    RECEIPT: (Receipt, "The document ``receipt.json`` of a receipt."),
    COMMENTS: (
        CommentsFile,
        "The document ``comments.json``: the comments of the consortium on a submission.",
    ),
    ENROLMENT: (Enrolment, "The document ``enrolment.json``, by which a member gives its key."),
    ROTATION: (
        Rotation,
        "The document ``rotation.json``, by which a member takes another key.",
    ),
    REGISTER: (RegisterHead, "The document ``register.json`` of a register of members."),
    RECIPIENTS: (RecipientsHead, "The document ``recipients.json`` of a recipients file."),
}

LETTERS = tuple(_DOCUMENTS)
"""The kinds of statements that are here."""

_RULES: dict[object, Rule] = {
    (Receipt, "revision"): REVISION,
    (Receipt, "digest"): DIGEST,
    (Receipt, "check_code"): Rule("[0-9]{5}( [0-9]{5}){3}"),
    (Receipt, "by"): _NAME,
    (Receipt, "by_principal"): _PRINCIPAL,
    (Receipt, "code"): Rule("([a-z_]{1,80})?"),
    (ReceiptNotice, "code"): _CODE,
    (ReceiptFact, "name"): _CODE,
    (ReceiptFact, "value"): Rule(longest=400),
    CommentId: COMMENT_ID,
    (CommentsFile, "revision"): REVISION,
    (CommentsFile, "digest"): DIGEST,
    (CommentsFile, "round"): ROUND,
    (CommentsFile, "by"): _NAME,
    (CommentsFile, "by_principal"): _PRINCIPAL,
    (ReviewComment, "revision"): REVISION,
    (ReviewComment, "address"): ADDRESS,
    (ReviewComment, "quote"): _WORDS_OR_NONE,
    (ReviewComment, "text"): Rule(shortest=1, longest=LONGEST_TEXT_CHARACTERS),
    (ReviewComment, "by"): _NAME,
    (ReviewComment, "assigned_to"): Rule(longest=400),
    (ReviewComment, "wording"): _WORDS_OR_NONE,
    (CommentEvent, "by"): _NAME,
    (CommentEvent, "revision"): REVISION,
    (CommentEvent, "text"): _WORDS_OR_NONE,
    (Enrolment, "organisation"): _NAME,
    (Enrolment, "principal"): _PRINCIPAL,
    (Enrolment, "public_key"): _PUBLIC_KEY,
    (Rotation, "principal"): _PRINCIPAL,
    (Rotation, "old_key"): _PUBLIC_KEY,
    (Rotation, "new_key"): _PUBLIC_KEY,
    (RegisterHead, "number"): _NUMBER,
    (RegisterHead, "by"): _NAME,
    (RecipientsHead, "number"): _NUMBER,
    (RecipientsHead, "by"): _NAME,
}

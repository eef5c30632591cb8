"""Signed statements besides the submission: receipt, register, recipients, rotation, enrolment, comments, policy.

All are one envelope, that of a submission: a plain ZIP of named entries with ``SHA256SUMS`` and its signature, so that
one reader serves them all and the same stock tools check them. What tells them apart is the namespace that is signed:
a receipt never passes as a submission, nor one kind of statement as another. Of each kind the entries are fixed.

Whose key it may be is asked by whoever reads one: :attr:`Statement.key` is only the key that signed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from eesee_desktop.bundle import manifest
from eesee_desktop.bundle.archive import read_archive, write_archive
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.crypto.sshsig import PublicKey, SigningKey, read_signature
from eesee_desktop.domain.errors import ErrorCode, KnownError

# Larger than any: a register of 86 members has some 20 kB, comments on a whole report less than a megabyte.
LARGEST_STATEMENT = 4 * 1024 * 1024


class StatementKind(StrEnum):
    """What a statement says."""

    COMMENTS = "comments"
    """What an editor asks and a member answers."""
    ENROLMENT = "enrolment"
    """A member gives its key."""
    POLICY = "policy"
    """What the consortium accepts."""
    RECEIPT = "receipt"
    """A submission arrived."""
    RECIPIENTS = "recipients"
    """Whom to encrypt for, and who signs for the consortium."""
    REGISTER = "register"
    """Whose keys the consortium knows."""
    ROTATION = "rotation"
    """A member takes another key; the one before says so too."""

    @property
    def namespace(self) -> str:
        """What a signature of this kind is made for."""
        return f"eesee-{self.value}-v1@eusee"

    @property
    def suffix(self) -> str:
        """How names of files of this kind end."""
        return f".eesee-{self.value}"


ENTRIES: Mapping[StatementKind, frozenset[str]] = {
    kind: frozenset({f"{kind.value}.json", *more})
    for kind, more in {
        StatementKind.COMMENTS: (),
        StatementKind.ENROLMENT: (),
        StatementKind.POLICY: (),
        StatementKind.RECEIPT: (),
        StatementKind.RECIPIENTS: ("recipients.txt", "signers.txt"),
        StatementKind.REGISTER: ("signers.txt", "revoked.txt"),
        StatementKind.ROTATION: ("rotation.json.sig",),
    }.items()
}
"""The entries of each kind, all of them and no other, besides the hash list and its signature."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement whose signature is right.

    Attributes:
        key: Whose signature it is; nobody has said yet whom that key belongs to.
        digest: SHA-256 of the hash list, by which it is known.
    """

    kind: StatementKind
    key: PublicKey
    digest: str
    entries: Mapping[str, bytes] = field(repr=False)

    @property
    def document(self) -> bytes:
        """The entry that every kind has."""
        return self.entries[f"{self.kind.value}.json"]


def write_statement(kind: StatementKind, entries: Mapping[str, bytes], key: SigningKey) -> bytes:
    """Return a signed statement; the same entries and key give the same bytes."""
    if entries.keys() != ENTRIES[kind]:
        msg = "entries"
        raise ValueError(msg)
    hashes = manifest.write_manifest(entries)
    signature = key.sign(hashes, kind.namespace).encode("ascii")
    data = write_archive({**entries, manifest.MANIFEST: hashes, manifest.SIGNATURE: signature})
    # As with a submission: what we could not read ourselves must not leave.
    read_statement(data, kind)
    return data


def read_statement(data: bytes, kind: StatementKind) -> Statement:
    """Read a statement of one kind, as strictly as a submission: limits, entries, signature, hashes.

    Raises:
        Refused: With the fault of the first step that fails; SIGNATURE_OF_ANOTHER_KIND where it is another kind of
            statement, or a submission.
    """
    if len(data) > LARGEST_STATEMENT:
        raise Refused(Fault.FILE_TOO_LARGE, bytes=len(data), limit=LARGEST_STATEMENT)
    archive = read_archive(data)
    entries = archive.entries
    signed = _signed(entries)
    try:
        signature = read_signature(signed[1].decode("ascii"))
    except (KnownError, UnicodeDecodeError) as error:
        raise Refused(Fault.SIGNATURE_NOT_READABLE) from error
    # Before the set of entries: a receipt in the place of a register is told as that, and not as one that lacks
    # entries.
    if signature.namespace != kind.namespace:
        raise Refused(Fault.SIGNATURE_OF_ANOTHER_KIND, namespace=signature.namespace)
    content = {
        name: one for name, one in entries.items() if name not in {manifest.MANIFEST, manifest.SIGNATURE}
    }
    for name in sorted(content.keys() - ENTRIES[kind]):
        raise Refused(Fault.ENTRY_UNEXPECTED, entry=name)
    for name in sorted(ENTRIES[kind] - content.keys()):
        raise Refused(Fault.ENTRY_MISSING, entry=name)
    if not signature.verifies(signed[0]):
        raise Refused(Fault.SIGNATURE_WRONG, fingerprint=signature.public.fingerprint)
    manifest.check_hashes(entries)
    if not archive.is_as_written:
        raise Refused(Fault.ARCHIVE_REPACKED)
    return Statement(kind, signature.public, manifest.digest_of(signed[0]), content)


def kind_of(data: bytes) -> StatementKind | None:
    """Return what kind of statement a file claims to be, None if none; nothing of it is believed by that."""
    if len(data) > LARGEST_STATEMENT:
        return None
    try:
        signature = read_signature(_signed(read_archive(data).entries)[1].decode("ascii"))
    except (Refused, KnownError, UnicodeDecodeError):
        return None
    found = (kind for kind in StatementKind if kind.namespace == signature.namespace)
    return next(found, None)


def not_valid(refused: Refused, kind: StatementKind) -> KnownError:
    """Return what a person reads of a statement that was refused."""
    facts = {**dict(refused.facts), "reason": refused.fault.value, "kind": kind.value}
    return KnownError(ErrorCode.STATEMENT_NOT_VALID, **facts)


def _signed(entries: Mapping[str, bytes]) -> tuple[bytes, bytes]:
    for name in (manifest.MANIFEST, manifest.SIGNATURE):
        if name not in entries:
            raise Refused(Fault.ENTRY_MISSING, entry=name)
    return entries[manifest.MANIFEST], entries[manifest.SIGNATURE]

"""Signed statements besides submissions: one form for all kinds, written and read by one code.

A statement is a ZIP as :mod:`archive` writes it: the entries of its kind, a hash list, and the signature of that list.
The namespace inside the signature says which kind it is, so that a receipt can never pass as a policy. What stands in
the entries is read by whoever knows the kind; here is made sure that it is whole and whose key signed it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from eesee_desktop.bundle import manifest
from eesee_desktop.bundle.archive import read_archive, write_archive
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.sender import check_sender
from eesee_desktop.crypto.signers import AllowedSigner
from eesee_desktop.crypto.sshsig import PublicKey, SigningKey, read_signature
from eesee_desktop.domain.errors import ErrorCode, KnownError

_LARGEST_ENTRY = 2**23


@dataclass(frozen=True, slots=True)
class StatementKind:
    """A kind of statement.

    Attributes:
        namespace: Part of what is signed.
        entries: Exactly these, besides hash list and signatures.
        signatures: How many keys sign it; 2 where an old key and a new one vouch for each other.
    """

    namespace: str
    entries: tuple[str, ...]
    signatures: int = 1

    @property
    def name(self) -> str:
        """The word for it: ``receipt``."""
        return self.namespace.removeprefix("eesee-").partition("-")[0]

    @property
    def suffix(self) -> str:
        """How names of files of this kind end."""
        return f".eesee-{self.name}"

    @property
    def signature_names(self) -> tuple[str, ...]:
        """The names of the signatures: ``SHA256SUMS.sig``, and of a second one ``SHA256SUMS.2.sig``."""
        more = (f"{manifest.MANIFEST}.{number}.sig" for number in range(2, self.signatures + 1))
        return (manifest.SIGNATURE, *more)


POLICY = StatementKind("eesee-policy-v1@eusee", ("policy.json",))
RECEIPT = StatementKind("eesee-receipt-v1@eusee", ("receipt.json",))
COMMENTS = StatementKind("eesee-comments-v1@eusee", ("comments.json",))
ENROLMENT = StatementKind("eesee-enrolment-v1@eusee", ("enrolment.json",))
REGISTER = StatementKind("eesee-register-v1@eusee", ("allowed_signers", "register.json", "revoked_keys"))
RECIPIENTS = StatementKind(
    "eesee-recipients-v1@eusee", ("allowed_signers", "recipients.json", "recipients.txt")
)
# The old key signs first, and the new one second.
ROTATION = StatementKind("eesee-rotation-v1@eusee", ("rotation.json",), signatures=2)
KINDS = (POLICY, RECEIPT, COMMENTS, ENROLMENT, REGISTER, RECIPIENTS, ROTATION)


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that is whole and signed; whose keys these are is not yet said.

    Attributes:
        keys: Who signed, in the order of the signatures.
        digest: SHA-256 of the hash list, by which it is known.
        entries: Those of its kind.
    """

    kind: StatementKind
    keys: tuple[PublicKey, ...]
    digest: str
    entries: Mapping[str, bytes] = field(repr=False)


def write_statement(kind: StatementKind, entries: Mapping[str, bytes], *keys: SigningKey) -> bytes:
    """Return the bytes of a statement; the same content and keys give the same bytes.

    Raises:
        ValueError: Entries or keys are not those of the kind.
    """
    if sorted(entries) != sorted(kind.entries) or len(keys) != kind.signatures:
        msg = "entries or keys of another kind"
        raise ValueError(msg)
    hashes = manifest.write_manifest(entries)
    signatures = {
        name: key.sign(hashes, kind.namespace).encode("ascii")
        for name, key in zip(kind.signature_names, keys, strict=True)
    }
    data = write_archive({**entries, manifest.MANIFEST: hashes, **signatures})
    # As with a submission: what we could not read ourselves must not leave.
    read_statement(data, kind)
    return data


def read_statement(data: bytes, kind: StatementKind) -> Statement:
    """Return a statement of a kind.

    Raises:
        Refused: With a fault of the steps "limits", "entries", "signature" and "hashes"; SIGNATURE_OF_ANOTHER_KIND
            where it is another kind of statement, or a submission.
    """
    archive = read_archive(data)
    entries = archive.entries
    # Before the set of entries: a receipt in the place of a register is told as that, and not as one that lacks
    # entries.
    claimed = _claimed(entries)
    if claimed not in {"", kind.namespace}:
        raise Refused(Fault.SIGNATURE_OF_ANOTHER_KIND, namespace=claimed)
    wanted = {*kind.entries, manifest.MANIFEST, *kind.signature_names}
    for name in sorted(entries.keys() - wanted):
        raise Refused(Fault.ENTRY_UNEXPECTED, entry=name)
    for name in sorted(wanted - entries.keys()):
        raise Refused(Fault.ENTRY_MISSING, entry=name)
    for name, content in entries.items():
        if len(content) > _LARGEST_ENTRY:
            raise Refused(Fault.ENTRY_TOO_LARGE, entry=name, bytes=len(content), limit=_LARGEST_ENTRY)
    keys = tuple(check_signature(entries, kind.namespace, name) for name in kind.signature_names)
    manifest.check_hashes(entries)
    if not archive.is_as_written:
        raise Refused(Fault.ARCHIVE_REPACKED)
    digest = manifest.digest_of(entries[manifest.MANIFEST])
    return Statement(kind, keys, digest, {name: entries[name] for name in kind.entries})


def kind_of(data: bytes) -> StatementKind | None:
    """Return what kind of statement a file claims to be, None if none; nothing of it is believed by that."""
    try:
        claimed = _claimed(read_archive(data).entries)
    except Refused:
        return None
    return next((kind for kind in KINDS if kind.namespace == claimed), None)


def not_valid(refused: Refused) -> KnownError:
    """Return what a person reads of a statement that was refused."""
    return KnownError(ErrorCode.STATEMENT_NOT_VALID, **{**dict(refused.facts), "reason": refused.fault.value})


def _claimed(entries: Mapping[str, bytes]) -> str:
    """Return the namespace of the signature in a file; empty where there is none that can be read."""
    try:
        return read_signature(entries.get(manifest.SIGNATURE, b"").decode("ascii")).namespace
    except (KnownError, UnicodeDecodeError):
        return ""


def check_signature(
    entries: Mapping[str, bytes], namespace: str, name: str = manifest.SIGNATURE
) -> PublicKey:
    """Return the key that signed the hash list among the entries, for one kind of statement.

    Raises:
        Refused: With a fault of the step "signature".
    """
    try:
        # The bytes of the signature are judged before the namespace and the namespace before the
        # mathematics, so that each refusal says the most specific thing.
        signature = read_signature(entries[name].decode("ascii"))
    except (KnownError, UnicodeDecodeError) as error:
        raise Refused(Fault.SIGNATURE_NOT_READABLE) from error
    if signature.namespace != namespace:
        raise Refused(Fault.SIGNATURE_OF_ANOTHER_KIND, namespace=signature.namespace)
    if not signature.verifies(entries[manifest.MANIFEST]):
        raise Refused(Fault.SIGNATURE_WRONG, fingerprint=signature.public.fingerprint)
    return signature.public


def check_speaker(
    statement: Statement,
    *,
    signers: tuple[AllowedSigner, ...],
    revoked: Collection[PublicKey],
    at: datetime,
) -> None:
    """Ask the register whether a statement's first key may make this kind of statement, named expressly.

    A line that allows everything, or all kinds by a pattern, is a member's: it does not let a member speak for the
    consortium.

    Raises:
        Refused: With a fault of the step "sender".
    """
    namespace = statement.kind.namespace
    named = tuple(line for line in signers if namespace in line.namespaces)
    key = statement.keys[0]
    if key in {line.public for line in signers} - {line.public for line in named}:
        raise Refused(Fault.SIGNER_NOT_ALLOWED, namespace=namespace)
    check_sender(key, signers=named, revoked=revoked, member=None, at=at, namespace=namespace)

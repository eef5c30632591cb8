"""The hash list that is signed, the names that a submission file may hold, and the digits that stand for it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.crypto.checkcode import check_code
from eesee_desktop.domain.source import ATTACHMENT_KINDS

# Part of what is signed. A signature that the same key made for another purpose, a receipt or a key rotation,
# can therefore never be passed off as a submission.
SUBMISSION_NAMESPACE = "eesee-submission-v1@eusee"

SUBMISSION = "submission.json"
ASSESSMENT = "assessment.json"
INSTRUMENT = "instrument.toml"
DRAFT = "draft.pdf"
RESPONSES = "responses.json"
MANIFEST = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.sig"
# Attachments are named after their bytes. The name that a person gave may itself be sensitive, and stays in the
# encrypted part of the sender's workspace unless the source is public.
ATTACHMENT = re.compile(rf"files/[0-9a-f]{{64}}\.(?:{'|'.join(sorted(ATTACHMENT_KINDS))})")

_REQUIRED = (SUBMISSION, ASSESSMENT, INSTRUMENT, MANIFEST, SIGNATURE)
_ALLOWED = frozenset({*_REQUIRED, DRAFT, RESPONSES})
_CODE_COVERS = (ASSESSMENT, INSTRUMENT)
# Two spaces mean "text mode" to sha256sum, which reads the same bytes on Unix. A name of lower-case ASCII,
# digits, dots and slashes needs no escaping, so every line has one spelling.
_LINE = re.compile(r"(?P<sha256>[0-9a-f]{64})  (?P<name>[a-z0-9_./]{1,100})\n", re.ASCII)
# What is only read after the signature, and what is read before it: a hash list, a signature.
_LARGEST = {
    SUBMISSION: 2**20,
    ASSESSMENT: 2**23,
    INSTRUMENT: 2**21,
    RESPONSES: 2**21,
    MANIFEST: 2**16,
    SIGNATURE: 2**12,
}
LARGEST_ENTRY = 2**25


def attachment_name(sha256: str, extension: str) -> str:
    """Return the name of an attachment's entry."""
    return f"files/{sha256}.{extension}"


def check_entries(entries: Mapping[str, bytes]) -> None:
    """Check that the entries are those of a submission file, all of them and no other.

    Raises:
        Refused: ENTRY_UNEXPECTED, ENTRY_MISSING or ENTRY_TOO_LARGE, naming the entry.
    """
    for name, content in entries.items():
        # An allow-list: ``sha256sum -c`` says nothing about an extra file, so the one reader that can notice
        # one has to.
        if name not in _ALLOWED and not ATTACHMENT.fullmatch(name):
            raise Refused(Fault.ENTRY_UNEXPECTED, entry=name)
        limit = _LARGEST.get(name, LARGEST_ENTRY)
        if len(content) > limit:
            raise Refused(Fault.ENTRY_TOO_LARGE, entry=name, bytes=len(content), limit=limit)
    for name in _REQUIRED:
        if name not in entries:
            raise Refused(Fault.ENTRY_MISSING, entry=name)


def write_manifest(entries: Mapping[str, bytes]) -> bytes:
    """Return the hash list of entries, as ``sha256sum`` writes it: sorted, LF, ASCII."""
    return _lines((hashlib.sha256(content).hexdigest(), name) for name, content in entries.items())


def check_hashes(entries: Mapping[str, bytes]) -> None:
    """Check that the hash list lists exactly the other entries, each with its hash.

    Raises:
        Refused: MANIFEST_NOT_READABLE, ENTRY_NOT_LISTED, LISTED_ENTRY_MISSING or HASH_DIFFERS.
    """
    listed = _read_manifest(entries[MANIFEST])
    # Neither can list itself: the list would change with its own hash, signatures do not exist yet. Which of them
    # there may be was said before.
    present = {name for name in entries if not name.startswith(MANIFEST)}
    for name in sorted(present - listed.keys()):
        raise Refused(Fault.ENTRY_NOT_LISTED, entry=name)
    for name in sorted(listed.keys() - present):
        raise Refused(Fault.LISTED_ENTRY_MISSING, entry=name)
    for name, digest in listed.items():
        if hashlib.sha256(entries[name]).hexdigest() != digest:
            raise Refused(Fault.HASH_DIFFERS, entry=name)


def digest_of(manifest: bytes) -> str:
    """Return the digest by which a submission is known: SHA-256 of its hash list, hexadecimal."""
    return hashlib.sha256(manifest).hexdigest()


def code_of(assessment: bytes, instrument: bytes) -> str:
    """Return the check code of a content: 20 digits that paper, file and voice share.

    It covers the two lines of the hash list that make the content, ``assessment.json`` and ``instrument.toml``: not
    ``draft.pdf``, in which it stands itself, nor ``submission.json``, which does not exist before sealing. So
    the code on the paper that a panel approved is the code of the file that was sealed from it.
    """
    content = dict(zip(_CODE_COVERS, (assessment, instrument), strict=True))
    return check_code(hashlib.sha256(write_manifest(content)).digest())


def _lines(pairs: Iterable[tuple[str, str]]) -> bytes:
    # By name, as ``LC_ALL=C sort -k2`` does, so that the list can be made again with stock tools.
    ordered = sorted(pairs, key=lambda pair: pair[1])
    return "".join(f"{digest}  {name}\n" for digest, name in ordered).encode("ascii")


def _read_manifest(data: bytes) -> dict[str, str]:
    # Decoding that cannot fail; what is not ASCII does not match the pattern, and the comparison below refuses
    # it.
    text = data.decode("latin-1")
    listed = {match["name"]: match["sha256"] for match in _LINE.finditer(text)}
    # Written again and compared: order, line ends, doubled names and anything between the lines are refused in
    # one step.
    if _lines((digest, name) for name, digest in listed.items()) != data:
        raise Refused(Fault.MANIFEST_NOT_READABLE)
    return listed

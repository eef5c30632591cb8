"""Submission files to test with: honest ones, and the means to make dishonest ones."""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from eesee_desktop.bundle.acceptance import Standards, judge
from eesee_desktop.bundle.archive import read_archive, write_archive
from eesee_desktop.bundle.manifest import MANIFEST, SIGNATURE, SUBMISSION_NAMESPACE, write_manifest
from eesee_desktop.bundle.payload import AssessmentDocument
from eesee_desktop.bundle.policy import parse_policy
from eesee_desktop.bundle.reading import read_bundle
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.bundle.verdict import BundleContent, ReceivedRevision, Verdict
from eesee_desktop.bundle.writing import SubmissionContent, write_bundle, written_document
from eesee_desktop.crypto.signers import parse_revoked, parse_signers
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.intake.practice import practice_narratives
from eesee_desktop.report.pages import texts_of
from eesee_desktop.services import reports
from eesee_desktop.services.acceptance import draft_texts
from eesee_desktop.services.workspace import latest_instrument
from support_assessments import (
    ATTACHMENT_BYTES,
    MODIFIED,
    example_assessment,
    example_identities,
    example_instrument,
    load_example_instrument,
)

KEY = SigningKey.from_bytes(bytes(range(32)))
OTHER_KEY = SigningKey.from_bytes(bytes(range(32, 64)))
ATTACHMENT_SHA256 = hashlib.sha256(ATTACHMENT_BYTES).hexdigest()

Entries = dict[str, bytes]


def example_content(**changes: Any) -> SubmissionContent:  # noqa: ANN401  any attribute may be changed
    """Return the content of a small complete submission with an attachment and a draft."""
    content = SubmissionContent(
        assessment=example_assessment(words=6),
        instrument=example_instrument(),
        created=MODIFIED,
        app_version="0.1.0",
        identities=example_identities(),
        attachments={ATTACHMENT_SHA256: ATTACHMENT_BYTES},
        draft=b"%PDF-1.7\n% the draft\n%%EOF\n",
    )
    return replace(content, **changes)


def example_bundle(**changes: Any) -> bytes:  # noqa: ANN401  as above
    """Return an honest submission file."""
    return write_bundle(example_content(**changes), KEY)


def entries_of(data: bytes) -> Entries:
    """Return the entries of a submission file, to be changed."""
    return dict(read_archive(data).entries)


def signed(entries: Entries, key: SigningKey = KEY, namespace: str = SUBMISSION_NAMESPACE) -> bytes:
    """Return a file whose hash list and signature are made anew over whatever the entries hold."""
    content = {name: value for name, value in entries.items() if name not in {MANIFEST, SIGNATURE}}
    hashes = write_manifest(content)
    signature = key.sign(hashes, namespace).encode()
    return write_archive({**content, MANIFEST: hashes, SIGNATURE: signature})


def with_json(entries: Entries, name: str, change: Callable[[dict[str, Any]], object]) -> Entries:
    """Return the entries with one document changed."""
    document = json.loads(entries[name])
    change(document)
    return {**entries, name: json.dumps(document, ensure_ascii=False, indent=1).encode()}


def with_comment(data: bytes) -> bytes:
    """Return a file with the checksum in its comment made anew, as a forger would."""
    body = data[:-71]
    return body + b"sha256 " + hashlib.sha256(body).hexdigest().encode()


def verdict_of(data: bytes, given: dict[str, Any] | None = None) -> Verdict:
    """Read a file against what a vector gives: signers, revoked, member, received, at."""
    given = given or {}
    signers = given.get("signers")
    received = given.get("received")
    return read_bundle(
        data,
        signers=None if signers is None else parse_signers(signers),
        revoked=parse_revoked(given.get("revoked", "")),
        member=given.get("member"),
        at=given.get("at", MODIFIED),
        load_instrument=load_example_instrument,
        received=None if received is None else [ReceivedRevision(**one) for one in received],
    )


def judged(data: bytes, given: dict[str, Any], printed: bytes | None = None) -> Verdict:
    """Read a file and hold it against a policy, or against none, as a vector gives it.

    Args:
        printed: The draft printed anew; None to print it.
    """
    received = given.get("received")
    policy = given["policy"]
    standards = Standards(
        policy=None if policy is None else parse_policy(json.dumps(policy).encode()),
        shipped=(example_instrument().ref,),
        practice=practice_narratives(latest_instrument()),
        print_draft=print_enclosed if printed is None else lambda *_: printed,
        print_texts=draft_texts,
        read_pages=texts_of,
        version="0.1.0",
    )
    return judge(
        verdict_of(data, given),
        standards,
        at=MODIFIED,
        received=None if received is None else [ReceivedRevision(**one) for one in received],
    )


def print_enclosed(content: BundleContent, record: SubmissionRecord) -> bytes:
    """Print the draft that belongs into a file."""
    document = AssessmentDocument(content.assessment, content.identities, content.withheld)
    return reports.print_draft(reports.enclosed_draft(document, content.instrument, record.app_version))


def with_draft(content: SubmissionContent) -> SubmissionContent:
    """Return a content with the draft report that belongs to it."""
    draft = reports.enclosed_draft(
        written_document(content).document, content.instrument, content.app_version
    )
    return replace(content, draft=reports.print_draft(draft))


def raw_zip(
    entries: list[tuple[bytes, bytes]], *, mode: int = 0o100644, central_names: list[bytes] | None = None
) -> bytes:
    """Return an archive of stored entries that holds what the writer would never write: doubles, paths, links."""
    body, directory = b"", b""
    listed_names = central_names or [name for name, _ in entries]
    for (name, content), listed in zip(entries, listed_names, strict=True):
        sizes = (0, 0, 0x21, zlib.crc32(content), len(content), len(content))
        directory += struct.pack(
            "<4sHHHHHHIIIHHHHHII",
            b"PK\x01\x02",
            0x0314,
            20,
            0,
            *sizes,
            len(listed),
            0,
            0,
            0,
            0,
            mode << 16,
            len(body),
        )
        directory += listed
        body += struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, *sizes, len(name), 0) + name + content
    count = len(entries)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 71)
    return with_comment(body + directory + end + bytes(71))

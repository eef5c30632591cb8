"""Forgeries by somebody with a key, a register entry and patience: what each step must stop by itself."""

from __future__ import annotations

import hashlib
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from eesee_desktop.bundle.archive import LARGEST_CONTENT, read_archive
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.manifest import (
    ASSESSMENT,
    MANIFEST,
    SUBMISSION,
    SUBMISSION_NAMESPACE,
    attachment_name,
    write_manifest,
)
from eesee_desktop.bundle.verdict import Sender, Step
from support_bundles import (
    KEY,
    OTHER_KEY,
    entries_of,
    example_bundle,
    example_content,
    raw_zip,
    signed,
    verdict_of,
    with_comment,
    with_json,
)

ENTRIES = entries_of(example_bundle())
PDF = b"%PDF-1.7\n% smuggled\n"


def test_a_member_cannot_sign_for_another() -> None:
    """A key that the register knows, and a member that it knows, do not make that member the sender."""
    register = f"col@eusee {OTHER_KEY.public.openssh}\nper@eusee {KEY.public.openssh}\n"
    verdict = verdict_of(signed(ENTRIES, OTHER_KEY), {"signers": register})
    assert (verdict.failed, verdict.code) == (Step.AGREEMENT, Fault.MEMBER_IS_ANOTHER)
    assert verdict_of(signed(ENTRIES), {"signers": register}).is_trusted


def test_a_line_of_the_key_that_is_not_for_submissions_vouches_for_nobody() -> None:
    """The member must be named on a line that allows submissions now, not on just any line of its key."""
    public = KEY.public.openssh
    allowed = f'col@eusee namespaces="{SUBMISSION_NAMESPACE}" {public}\n'
    for other in ('namespaces="git"', 'valid-before="20200101"'):
        verdict = verdict_of(signed(ENTRIES), {"signers": f"{allowed}per@eusee {other} {public}\n"})
        assert verdict.code is Fault.MEMBER_IS_ANOTHER


def test_whom_one_expects_is_asked_without_a_register_too() -> None:
    """A file that names another member than the expected one is refused even where no key is known."""
    assert verdict_of(example_bundle(), {"member": "per@eusee"}).is_valid
    assert verdict_of(example_bundle(), {"member": "col@eusee"}).code is Fault.MEMBER_IS_ANOTHER


def test_a_file_that_is_refused_is_trusted_in_nothing() -> None:
    """The register may know the key ever so well: what is refused has no content, no notices and no trust."""
    register = f"per@eusee {KEY.public.openssh}\n"
    changed = with_json(ENTRIES, SUBMISSION, lambda document: document.update(revision=7))
    verdict = verdict_of(signed(changed), {"signers": register})
    assert (verdict.failed, verdict.sender) == (Step.AGREEMENT, Sender.KNOWN)
    assert not verdict.is_valid
    assert not verdict.is_trusted
    assert (verdict.content, verdict.assessment, verdict.notices) == (None, None, ())


def test_a_first_revision_follows_nothing() -> None:
    """A first revision that names one before it contradicts itself."""
    changed = with_json(ENTRIES, SUBMISSION, lambda document: document.update(previous_digest="0" * 64))
    verdict = verdict_of(signed(changed))
    assert (verdict.code, dict(verdict.facts)) == (Fault.PARTS_DISAGREE, {"value": "previous_digest"})


@pytest.mark.parametrize("previous", [None, "0" * 64])
def test_a_second_revision_follows_the_first_that_is_here(previous: str | None) -> None:
    """Where the first revision is here, a second that names another one, or none, is refused."""
    first = verdict_of(example_bundle())
    assert first.submission is not None
    received = [{"id": first.submission.id, "revision": 1, "digest": first.digest}]
    assessment = replace(example_content().assessment, revision=2)
    right = example_bundle(assessment=assessment, previous_digest=first.digest)
    assert verdict_of(right, {"received": received}).is_valid
    wrong = example_bundle(assessment=assessment, previous_digest=previous)
    assert verdict_of(wrong, {"received": received}).code is Fault.PREVIOUS_DIFFERS
    assert verdict_of(wrong, {"received": []}).is_valid


def test_a_file_that_no_source_speaks_of_is_refused() -> None:
    """Nothing rides along, be its name ever so right for its content."""
    name = attachment_name(hashlib.sha256(PDF).hexdigest(), "pdf")
    verdict = verdict_of(signed({**ENTRIES, name: PDF}))
    assert (verdict.code, dict(verdict.facts)) == (Fault.ATTACHMENT_NOT_NAMED, {"entry": name})


def _put(part: str, **values: object) -> Callable[[dict[str, Any]], object]:
    def change(document: dict[str, Any]) -> None:
        document[part][0].update(values)

    return change


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (_put("citations", section="nowhere"), "citations"),
        (_put("recommendations", principles=[9]), "recommendations"),
        (lambda document: document["dimensions"].reverse(), "dimensions"),
        (lambda document: document["principles"].reverse(), "principles"),
    ],
)
def test_what_the_method_has_no_place_for_is_refused(
    change: Callable[[dict[str, Any]], object], part: str
) -> None:
    """Whatever is valid can be taken in: no reference leads into nothing."""
    verdict = verdict_of(signed(with_json(ENTRIES, ASSESSMENT, change)))
    assert (verdict.code, dict(verdict.facts)) == (Fault.PARTS_DISAGREE, {"value": part})


@pytest.mark.parametrize("name", ["", "Red\nVALID\nKey: SHA256:x", "a\u2029b", "x" * 401])
def test_a_name_cannot_pass_for_the_programs_own_words(name: str) -> None:
    """The member's name, which stands beside the verdict, is one line."""

    def rename(document: dict[str, Any]) -> None:
        document["member"]["name"] = name

    entries = with_json(with_json(ENTRIES, SUBMISSION, rename), ASSESSMENT, rename)
    assert verdict_of(signed(entries)).code is Fault.VALUE_REFUSED


HASHES = write_manifest({name: data for name, data in ENTRIES.items() if not name.startswith("SHA256SUMS")})


@pytest.mark.parametrize(
    "hashes",
    [
        HASHES.replace(b"\n", b"\r\n"),
        HASHES.replace(b"  ", b" *"),
        HASHES.replace(b"  ", b" "),
        HASHES.upper(),
        HASHES[:-1],
        HASHES + b"\n",
        HASHES + b"\0",
        HASHES + HASHES,
        b"# hashes\n" + HASHES,
        b"\\" + HASHES,
        b"\xef\xbb\xbf" + HASHES,
        HASHES.replace(b"submission.json", b"./submission.json"),
        b"".join(reversed(HASHES.splitlines(keepends=True))),
    ],
)
def test_a_hash_list_has_one_way_to_be_written(hashes: bytes) -> None:
    """What sha256sum might take and we might not, or the other way round, is refused though it be signed."""
    entries = {**ENTRIES, MANIFEST: hashes}
    entries["SHA256SUMS.sig"] = KEY.sign(hashes, SUBMISSION_NAMESPACE).encode()
    data = raw_zip([(name.encode(), content) for name, content in sorted(entries.items())])
    assert verdict_of(data).code in {Fault.MANIFEST_NOT_READABLE, Fault.LISTED_ENTRY_MISSING}


def _refusal(data: bytes) -> Fault:
    with pytest.raises(Refused) as caught:
        read_archive(with_comment(data))
    return caught.value.fault


def test_the_sum_of_sizes_is_limited_before_anything_is_unpacked() -> None:
    """Entries that are each allowed and together too large are refused by what the directory claims."""
    data = bytearray(raw_zip([(b"%d" % number, b"") for number in range(5)]))
    claimed = struct.pack("<I", LARGEST_CONTENT // 4)
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 24 : at + 28] = claimed
    assert _refusal(bytes(data)) is Fault.ENTRY_TOO_LARGE


def _deflated(content: bytes, claimed: int, crc: int | None = None, flags: int = 0) -> bytes:
    """Return an archive with one compressed entry and what it claims of it."""
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflater.compress(content) + deflater.flush()
    crc = zlib.crc32(content) if crc is None else crc
    sizes = (8, 0, 0x21, crc, len(packed), claimed)
    local = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, flags, *sizes, 1, 0) + b"a" + packed
    central = struct.pack(
        "<4sHHHHHHIIIHHHHHII",
        b"PK\x01\x02",
        0x314,
        20,
        flags,
        *sizes,
        1,
        *(0, 0, 0, 0),
        0o100644 << 16,
        0,
    )
    central += b"a"
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 1, 1, len(central), len(local), 71)
    return local + central + end + bytes(71)


def test_a_size_that_lies_fills_no_memory() -> None:
    """An entry that says ten bytes and unpacks to a hundred million is stopped after ten."""
    data = _deflated(bytes(100_000_000), claimed=10)
    tracemalloc.start()
    try:
        assert _refusal(data) is Fault.FILE_DAMAGED
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10_000_000


def test_a_checksum_that_lies_is_damage() -> None:
    """What unpacks to other bytes than the archive says was damaged."""
    assert _refusal(_deflated(b"content", claimed=7, crc=1)) is Fault.FILE_DAMAGED


@pytest.mark.parametrize("flags", [0x1, 0x8, 0x40, 0x800, 0x2000])
def test_no_flag_is_understood(flags: int) -> None:
    """Encryption, data descriptors, other encodings of names: none is written by us, so none is read."""
    assert _refusal(_deflated(b"content", claimed=7, flags=flags)) is Fault.ARCHIVE_NOT_READABLE


def test_nothing_hides_between_the_entries_and_their_directory() -> None:
    """Bytes that no entry claims are refused where they are found."""
    data = raw_zip([(b"a", b"content")])
    central = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    fields = bytearray(data[end:])
    fields[16:20] = struct.pack("<I", central + 6)
    assert (
        _refusal(data[:central] + b"hidden" + data[central:end] + bytes(fields)) is Fault.ARCHIVE_NOT_READABLE
    )

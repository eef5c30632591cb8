"""Signed statements: each is read as what it is and as nothing else."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from eesee_desktop.bundle import statement
from eesee_desktop.bundle.archive import read_archive, write_archive
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.letters import (
    CommentsFile,
    Enrolment,
    Receipt,
    ReceiptFact,
    ReceiptNotice,
    ReceiptVerdict,
    RecipientsHead,
    RegisterHead,
    Rotation,
    read_comments,
    read_enrolment,
    read_receipt,
    read_recipients,
    read_register,
    read_rotation,
    write_comments,
    write_enrolment,
    write_receipt,
    write_recipients,
    write_register,
    write_rotation,
)
from eesee_desktop.bundle.manifest import MANIFEST, SIGNATURE, write_manifest
from eesee_desktop.bundle.statement import StatementKind, kind_of, read_statement
from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.comments import (
    CommentAct,
    CommentEvent,
    CommentKind,
    CommentState,
    ReviewComment,
    ReviewState,
    with_event,
)
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId, CommentId, CountryCode
from eesee_desktop.domain.instrument import InstrumentRef
from support_bundles import KEY, OTHER_KEY, example_bundle, verdict_of

NOW = datetime(2025, 8, 1, 12, tzinfo=UTC)
PERU = CountryCode("PER")
LINE = f'per@eusee namespaces="eesee-submission-v1@eusee" {KEY.public.openssh}\n'
RECIPIENTS = (
    "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
    OTHER_KEY.public.openssh,
)
RECEIPT = Receipt(
    id=AssessmentId("a" * 32),
    country=PERU,
    period=StudyPeriod(date(2024, 8, 1), date(2025, 7, 31)),
    revision=1,
    digest="0" * 64,
    check_code="00000 00000 00000 00000",
    received=NOW,
    by="Consortium",
    by_principal="desk@eusee",
    verdict=ReceiptVerdict.ACCEPTED,
    code="",
    notices=(ReceiptNotice("revision_gap", (ReceiptFact("latest", "1"),)),),
)
ASKED = with_event(
    ReviewComment(
        id=CommentId("c" * 32),
        revision=1,
        address="2.1.narrative",
        quote="nobody was asked",
        kind=CommentKind.MUST_CHANGE,
        text="Who says so?",
        by="Editor",
        at=NOW,
    ),
    CommentEvent(CommentAct.WORDED, NOW, "Editor", 1, "two people were asked"),
)
COMMENTS = CommentsFile(
    id=AssessmentId("a" * 32),
    country=PERU,
    period=StudyPeriod(date(2024, 8, 1), date(2025, 7, 31)),
    revision=1,
    digest="0" * 64,
    round=1,
    state=ReviewState.HAS_QUESTIONS,
    made=NOW,
    by="Consortium",
    by_principal="desk@eusee",
    comments=(ASKED,),
)
ENROLMENT = Enrolment("Red Ejemplo", PERU, "per@eusee", KEY.public.openssh, NOW)
ROTATION = Rotation("per@eusee", KEY.public.openssh, OTHER_KEY.public.openssh, NOW)
INSTRUMENT = InstrumentRef("eusee", "2025.1", "1" * 64)
FILES: dict[StatementKind, bytes] = {
    statement.RECEIPT: write_receipt(RECEIPT, KEY),
    statement.COMMENTS: write_comments(COMMENTS, KEY),
    statement.ENROLMENT: write_enrolment(ENROLMENT, KEY),
    statement.ROTATION: write_rotation(ROTATION, KEY, OTHER_KEY),
    statement.REGISTER: write_register(RegisterHead(1, NOW, "Consortium"), LINE, "", KEY),
    statement.RECIPIENTS: write_recipients(
        RecipientsHead(1, NOW, "Consortium", date(2026, 12, 31), (INSTRUMENT,)), RECIPIENTS, LINE, KEY
    ),
}
READERS: dict[StatementKind, Callable[[bytes], Any]] = {
    statement.RECEIPT: read_receipt,
    statement.COMMENTS: read_comments,
    statement.ENROLMENT: read_enrolment,
    statement.ROTATION: read_rotation,
    statement.REGISTER: read_register,
    statement.RECIPIENTS: read_recipients,
}


def test_each_comes_back_as_it_was_written() -> None:
    """What is written of each kind is read again as the same value, and the same value gives the same bytes."""
    assert read_receipt(FILES[statement.RECEIPT])[0] == RECEIPT
    assert write_receipt(RECEIPT, KEY) == FILES[statement.RECEIPT]
    assert read_comments(FILES[statement.COMMENTS])[:2] == (COMMENTS, KEY.public)
    assert read_enrolment(FILES[statement.ENROLMENT]) == (ENROLMENT, KEY.public)
    assert read_rotation(FILES[statement.ROTATION]) == (ROTATION, KEY.public, OTHER_KEY.public)
    register = read_register(FILES[statement.REGISTER])
    assert (register.signers[0].line + "\n", register.revoked) == (LINE, frozenset())
    recipients = read_recipients(FILES[statement.RECIPIENTS])
    assert (recipients.recipients, recipients.head.instruments) == (RECIPIENTS, (INSTRUMENT,))


@pytest.mark.parametrize("of", FILES, ids=lambda kind: kind.name)
def test_none_passes_as_another(of: StatementKind) -> None:
    """A statement is read as its own kind only; neither is it a submission, nor a submission a statement."""
    assert kind_of(FILES[of]) is of
    for kind, reader in READERS.items():
        if kind is of:
            reader(FILES[of])
            continue
        with pytest.raises(Refused) as refused:
            reader(FILES[of])
        assert refused.value.fault is Fault.SIGNATURE_OF_ANOTHER_KIND
    assert not verdict_of(FILES[of]).is_valid
    with pytest.raises(Refused) as refused:
        READERS[of](example_bundle())
    assert refused.value.fault is Fault.SIGNATURE_OF_ANOTHER_KIND


@pytest.mark.parametrize("of", FILES, ids=lambda kind: kind.name)
def test_no_changed_byte_is_accepted(of: StatementKind) -> None:
    """Every single byte changed, in turn, and none of the files is accepted."""
    data = FILES[of]
    for place in range(len(data)):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises((Refused, KnownError)):
            READERS[of](changed)


@pytest.mark.parametrize(
    "changed",
    [
        replace(ASKED, state=CommentState.CLOSED),
        replace(ASKED, wording="something else"),
        replace(ASKED, assigned_to="somebody"),
        replace(ASKED, revision=2),
    ],
    ids=["state", "wording", "assigned", "revision"],
)
def test_a_comment_says_what_its_events_say(changed: ReviewComment) -> None:
    """A state that no event led to, and a comment on a revision that is yet to come, are refused; so is one twice."""
    with pytest.raises(Refused) as refused:
        write_comments(replace(COMMENTS, comments=(changed,)), KEY)
    assert refused.value.fault is Fault.PARTS_DISAGREE
    with pytest.raises(Refused) as refused:
        write_comments(replace(COMMENTS, comments=(ASKED, ASKED)), KEY)
    assert refused.value.fault is Fault.VALUE_REFUSED


def test_a_register_that_was_relabelled_is_not_signed() -> None:
    """The hash list of one kind under the name of another fails at the signature, whatever else fits."""
    entries = dict(read_archive(FILES[statement.RECEIPT]).entries)
    document = entries.pop("receipt.json")
    content = {"policy.json": document}
    hashes = write_manifest(content)
    forged = {**content, MANIFEST: hashes, SIGNATURE: entries[SIGNATURE]}
    with pytest.raises(Refused):
        read_statement(write_archive(forged), statement.POLICY)


def test_a_rotation_needs_both_keys() -> None:
    """A rotation that the old key did not sign is refused: anybody could take over a name by it."""
    stolen = Rotation("per@eusee", KEY.public.openssh, OTHER_KEY.public.openssh, NOW)
    with pytest.raises(Refused):
        read_rotation(write_rotation(stolen, OTHER_KEY, OTHER_KEY))


@pytest.mark.parametrize("of", FILES, ids=lambda kind: kind.name)
def test_stock_tools_verify_it(of: StatementKind, tmp_path: Path) -> None:
    """ssh-keygen and sha256sum say yes to each kind under its own namespace, and no under another."""
    entries = read_archive(FILES[of]).entries
    for name, content in entries.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "signers").write_text(f"x@eusee {KEY.public.openssh}\n", encoding="utf-8")

    def says(namespace: str) -> int:
        words = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "x@eusee", "-n", namespace]
        return subprocess.run(
            [*words, "-s", SIGNATURE], cwd=tmp_path, input=entries[MANIFEST], check=False, capture_output=True
        ).returncode

    assert says(of.namespace) == 0
    assert says("eesee-submission-v1@eusee") != 0
    assert subprocess.run(["sha256sum", "-c", "--quiet", MANIFEST], cwd=tmp_path, check=False).returncode == 0

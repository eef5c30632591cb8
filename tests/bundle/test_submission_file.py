"""The submission file: what is in it, what stays, that stock tools accept it and that no change goes unnoticed."""

from __future__ import annotations

import json
import random
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.manifest import SUBMISSION_NAMESPACE
from eesee_desktop.bundle.reading import read_bundle
from eesee_desktop.bundle.verdict import STEP_OF, NoticeCode, Sender, Step
from eesee_desktop.bundle.writing import (
    bundle_digest,
    bundle_name,
    write_bundle,
    written_document,
)
from eesee_desktop.crypto.checkcode import is_check_code
from eesee_desktop.domain.assessment import DimensionScore
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.source import Attachment, Source
from support_assessments import (
    ATTACHMENT_BYTES,
    example_assessment,
    example_identities,
    example_instrument,
)
from support_bundles import (
    ATTACHMENT_SHA256,
    KEY,
    entries_of,
    example_bundle,
    example_content,
    verdict_of,
    with_comment,
)

REGISTER = f'per@eusee namespaces="{SUBMISSION_NAMESPACE}" {KEY.public.openssh}\n'


def test_file_holds_what_was_submitted() -> None:
    """What is read is what was disclosed: assessment, method, draft, attachment, results."""
    content = example_content()
    verdict = verdict_of(write_bundle(content, KEY), {"signers": REGISTER, "received": []})
    assert verdict.is_valid
    assert verdict.is_trusted
    assert verdict.steps_done == tuple(Step)
    assert verdict.key == KEY.public
    assert verdict.content is not None
    document = written_document(content).document
    assert verdict.assessment == document.assessment
    assert verdict.content.identities == document.identities
    assert verdict.content.withheld == document.withheld
    assert verdict.content.instrument == content.instrument
    assert verdict.content.draft == content.draft
    assert verdict.content.attachments == {ATTACHMENT_SHA256: ATTACHMENT_BYTES}
    assert verdict.submission is not None
    assert [result.printed for result in verdict.submission.results] == [
        "2.6",
        "2.3",
        "2.3",
        "2.3",
        "2.0",
        "2.7",
    ]


def test_unknown_sender_is_not_passed_over() -> None:
    """Without a register a file can be valid, never trusted, and says so."""
    verdict = verdict_of(example_bundle())
    assert verdict.is_valid
    assert not verdict.is_trusted
    assert verdict.sender is Sender.UNKNOWN
    assert not {Step.SENDER, Step.SEQUENCE} & set(verdict.steps_done)
    assert NoticeCode.SENDER_UNKNOWN in {notice.code for notice in verdict.notices}


def test_same_content_gives_the_same_bytes() -> None:
    """Nothing of the clock or of chance is in a file but what it is given."""
    assert example_bundle() == example_bundle()


def test_any_one_changed_byte_makes_it_not_valid() -> None:
    """Each byte of the file, turned by each of its bits in turn, is noticed."""
    data = bytearray(example_bundle())
    for place in range(len(data)):
        for bit in (1, 2, 4, 8, 16, 32, 64, 128):
            data[place] ^= bit
            assert not verdict_of(bytes(data)).is_valid, (place, bit)
            data[place] ^= bit


def test_forged_checksum_hides_no_other_content() -> None:
    """Whoever changes a byte and mends the checksum gets a refusal, or has changed nothing that the file says."""
    data = example_bundle()
    entries = entries_of(data)
    chance = random.Random(1)  # noqa: S311  which bit of a byte, no secret
    for place in range(len(data) - 71):
        changed = bytearray(data)
        changed[place] ^= 1 << chance.randrange(8)
        forged = with_comment(bytes(changed))
        if verdict_of(forged).is_valid:
            assert entries_of(forged) == entries


@pytest.mark.parametrize("tool", ["unzip", "zipfile"])
def test_stock_tools_accept_it(tmp_path: Path, tool: str) -> None:
    """Unpacked by others, its signature and hashes are confirmed by ssh-keygen and sha256sum alone."""
    path = tmp_path / "submission.eesee"
    path.write_bytes(example_bundle())
    folder = tmp_path / "unpacked"
    if tool == "unzip":
        subprocess.run(["unzip", "-q", path, "-d", folder], check=True, capture_output=True)
    else:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            archive.extractall(folder)
    (tmp_path / "register").write_text(REGISTER)
    signature = ["-n", SUBMISSION_NAMESPACE, "-s", str(folder / "SHA256SUMS.sig")]
    with (folder / "SHA256SUMS").open("rb") as signed:
        subprocess.run(
            ["ssh-keygen", "-Y", "verify", "-f", tmp_path / "register", "-I", "per@eusee", *signature],
            stdin=signed,
            check=True,
            capture_output=True,
        )
    subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=folder, check=True, capture_output=True)


def test_repacked_by_another_program_says_so() -> None:
    """An honest content in another wrapping is refused, and the refusal says that only the wrapping is wrong."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries_of(example_bundle()).items():
            archive.writestr(name, content)
    verdict = verdict_of(packed.getvalue())
    assert (verdict.failed, verdict.code) == (Step.HASHES, Fault.ARCHIVE_REPACKED)


def test_confidential_sources_stay() -> None:
    """Nothing of a confidential source is in the file but that there is one."""
    document = json.loads(entries_of(example_bundle())["assessment.json"])
    assert [source["title"] for source in document["sources"]] == [
        "Boletín de espacio cívico",
        "Official gazette",
    ]
    assert document["withheld"]["confidential_sources"] == 1
    assert "5" * 31 + "3" not in json.dumps(document)


def test_attachment_of_a_confidential_source_stays() -> None:
    """The file of a confidential source does not leave even if it is offered."""
    assessment = example_assessment(words=6)
    sources = tuple(replace(source, is_confidential=True) for source in assessment.sources)
    entries = entries_of(example_bundle(assessment=replace(assessment, sources=sources)))
    assert not any(name.startswith("files/") for name in entries)


def test_votes_stay_unless_sent() -> None:
    """Without the convenor's choice neither votes, nor chosen pseudonyms, nor digests to guess votes from leave."""
    document = json.loads(entries_of(example_bundle())["assessment.json"])
    assert document["panel"]["votes"] == []
    assert [member["id"] for member in document["panel"]["members"]] == ["M1", "M2", "M3", "M4", "M5"]
    assert {entry["decision"]["votes_digest"] for entry in document["dimensions"]} == {""}
    assert document["withheld"]["votes"] == 40


def test_votes_leave_where_the_convenor_chose() -> None:
    """Sent votes come back as they were cast."""
    verdict = verdict_of(example_bundle(with_votes=True))
    assert verdict.assessment is not None
    assert verdict.assessment.panel == example_assessment().panel


def test_only_those_are_named_who_agreed() -> None:
    """A name leaves only with the member's word; the number of the others leaves."""
    verdict = verdict_of(example_bundle())
    assert verdict.content is not None
    assert [identity.name for identity in verdict.content.identities] == ["Rosa Quispe"]
    assert verdict.content.withheld.identities == 1
    assert "Huamán".encode() not in b"".join(entries_of(example_bundle()).values())


def test_what_was_kept_back_is_counted() -> None:
    """Of three sources two, of three names two, and all votes stay: the file says how many, and so does its reader."""
    assessment = example_assessment(words=6)
    sources = tuple(replace(one, is_confidential=place > 0) for place, one in enumerate(assessment.sources))
    identities = (*example_identities(), Identity(MemberId("M2"), "Ana Flores"))
    content = example_content(assessment=replace(assessment, sources=sources), identities=identities)
    counts = {"confidential_sources": 2, "votes": 40, "identities": 2}
    data = write_bundle(content, KEY)
    assert json.loads(entries_of(data)["assessment.json"])["withheld"] == counts
    assert _kept_back(data) == {name: str(count) for name, count in counts.items()}


@pytest.mark.parametrize("kept_back", ["confidential_sources", "identities", "votes"])
def test_each_kind_of_thing_kept_back_is_told_alone(kept_back: str) -> None:
    """A reader is told of one source, one name or one vote kept back though nothing else was."""
    assessment = example_assessment(words=6)
    hidden = kept_back == "confidential_sources"
    sources = tuple(
        replace(one, is_confidential=hidden and place == 2) for place, one in enumerate(assessment.sources)
    )
    votes = assessment.panel.votes[:1] if kept_back == "votes" else ()
    content = example_content(
        assessment=replace(assessment, sources=sources, panel=replace(assessment.panel, votes=votes)),
        identities=example_identities()[1:] if kept_back == "identities" else (),
    )
    assert _kept_back(write_bundle(content, KEY)) == {kept_back: "1"}


def test_a_file_with_everything_in_it_tells_of_nothing_kept_back() -> None:
    """Where nothing stays, nothing is said of it."""
    assessment = example_assessment(words=6)
    sources = tuple(replace(one, is_confidential=False) for one in assessment.sources)
    content = example_content(
        assessment=replace(assessment, sources=sources),
        identities=example_identities()[:1],
        with_votes=True,
    )
    assert _kept_back(write_bundle(content, KEY)) is None


def _kept_back(data: bytes) -> dict[str, str] | None:
    """Return what a reader of a file is told was kept back, None where nothing."""
    notices = {notice.code: dict(notice.facts) for notice in verdict_of(data).notices}
    return notices.get(NoticeCode.SOMETHING_WITHHELD)


def test_check_code_is_known_before_sealing_and_bound_to_the_content() -> None:
    """The code stands for assessment and method: the draft does not change it, a changed word does."""
    content = example_content()
    code = written_document(content).check_code
    assert is_check_code(code)
    assert verdict_of(write_bundle(content, KEY)).check_code == code
    assert verdict_of(write_bundle(replace(content, draft=None), KEY)).check_code == code
    other = replace(content, assessment=replace(content.assessment, context="Another context."))
    assert written_document(other).check_code != code


def test_a_document_of_other_content_is_refused() -> None:
    """A document that was written of something else than the content never leaves under its scores and signature."""
    content = example_content()
    other = replace(content, assessment=replace(content.assessment, context="Another context."))
    with pytest.raises(KnownError) as refused:
        write_bundle(content, KEY, written_document(other))
    assert refused.value.code is ErrorCode.BUNDLE_NOT_VALID
    assert refused.value.facts["reason"] == "content_differs"
    assert write_bundle(content, KEY, written_document(content)) == write_bundle(content, KEY)


def test_file_name_says_country_year_and_revision() -> None:
    """The name tells files apart, and its last part is that of the digest."""
    data = example_bundle()
    assert (
        bundle_name(example_assessment(), bundle_digest(data))
        == f"PER-2025-r01-{bundle_digest(data)[:8]}.eesee"
    )
    assert verdict_of(data).digest == bundle_digest(data)


def test_incomplete_assessment_is_not_sealed() -> None:
    """A principle without a score stops the writer."""
    assessment = example_assessment(words=6)
    blank = tuple(replace(entry, decision=DimensionScore()) for entry in assessment.dimensions)
    with pytest.raises(KnownError) as caught:
        example_bundle(assessment=replace(assessment, dimensions=blank))
    assert caught.value.code is ErrorCode.ASSESSMENT_INCOMPLETE
    assert caught.value.facts["principle"] == "2"


def test_writer_refuses_what_a_reader_would_refuse() -> None:
    """A first revision that claims one before it is not written."""
    with pytest.raises(KnownError) as caught:
        example_bundle(previous_digest="0" * 64)
    assert caught.value.code is ErrorCode.BUNDLE_NOT_VALID
    assert caught.value.facts["reason"] == "parts_disagree"


def test_attachment_of_a_refused_kind_is_not_sent() -> None:
    """A program does not leave as a source."""
    attachment = Attachment(ATTACHMENT_SHA256, "tool.exe", "exe", len(ATTACHMENT_BYTES))
    assessment = example_assessment(words=6)
    source = Source(assessment.sources[1].id, "Tool", attachment=attachment)
    changed = replace(assessment, sources=(assessment.sources[0], source, assessment.sources[2]))
    with pytest.raises(KnownError) as caught:
        example_bundle(assessment=changed)
    assert caught.value.code is ErrorCode.ATTACHMENT_KIND_REFUSED


def test_malformed_recipient_is_refused() -> None:
    """What is not an age recipient does not get into the signed part."""
    with pytest.raises(KnownError) as caught:
        example_bundle(recipients=("age1nobody",))
    assert caught.value.code is ErrorCode.RECIPIENT_INVALID


def test_moment_of_receipt_decides_on_validity() -> None:
    """The register is asked for the moment when the file came in, given by whoever reads."""
    late = f'per@eusee valid-after="20250729" {KEY.public.openssh}'
    assert verdict_of(example_bundle(), {"signers": late}).code is Fault.SIGNER_NOT_YET_VALID
    early = f'per@eusee valid-before="20250729" {KEY.public.openssh}'
    assert verdict_of(example_bundle(), {"signers": early}).is_trusted


def test_every_fault_has_its_step() -> None:
    """The table that leads from reason to step is complete, in the order of the steps."""
    assert list(STEP_OF) == list(Fault)
    assert sorted(STEP_OF.values(), key=list(Step).index) == list(STEP_OF.values())


def test_bundle_of_the_size_of_peru_is_small() -> None:
    """Eighteen narratives of 300 words, without the PDF, stay under 60 kB."""
    content = example_content(
        assessment=example_assessment(words=300),
        draft=None,
        instrument=example_instrument(),
        identities=example_identities(),
    )
    assert len(write_bundle(content, KEY)) < 60_000


def test_reason_for_a_refused_method_is_told() -> None:
    """What the reader of the method says against it is among the facts of the verdict."""

    def refuse(_: bytes) -> Instrument:
        raise KnownError(ErrorCode.INSTRUMENT_NOT_VALID, key="step", line=4, reason="half")

    verdict = read_bundle(
        example_bundle(), signers=None, member=None, at=datetime.now(UTC), load_instrument=refuse
    )
    assert verdict.code is Fault.INSTRUMENT_REFUSED
    assert {"key": "step", "line": "4", "reason": "half"}.items() <= dict(verdict.facts).items()


def test_created_is_the_senders_claim() -> None:
    """The time of creation comes from the caller and is written in UTC."""
    moment = datetime(2025, 8, 1, 12, 0, tzinfo=UTC)
    verdict = verdict_of(example_bundle(created=moment))
    assert verdict.submission is not None
    assert verdict.submission.created == moment

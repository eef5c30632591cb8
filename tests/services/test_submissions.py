"""Sealing, reopening, verifying: what leaves is what was prepared, and a revision is sealed once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode, SourceId
from eesee_desktop.domain.source import Source
from eesee_desktop.report.paper_memory import PaperMemory
from eesee_desktop.services import assessments, sources
from eesee_desktop.services.changes import ChangeKind
from eesee_desktop.services.reports import draft_report
from eesee_desktop.services.submissions import (
    SealedBytes,
    SealingChoice,
    finish_sealing,
    prepare_sealing,
    reopen,
    save_submission,
    seal,
    seal_bytes,
    signers_line,
    submission_name,
    verify,
)
from eesee_desktop.services.workspace import Workspace, latest_instrument
from support_calls import counted
from support_workspace import StillClock, add_example, begin_assessment, fitted_example

NO_DRAFT = SealingChoice(with_draft=False)


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give a complete draft."""
    example = add_example(workspace)
    blank = replace(example, sources=(), citations=())
    assessments.replace_content(workspace, example.id, blank)
    return example.id


def _refusal(verb: object) -> ErrorCode:
    assert callable(verb)
    with pytest.raises(KnownError) as refused:
        verb()
    return refused.value.code


def _state(workspace: Workspace, wanted: AssessmentId) -> tuple[bool, int]:
    value = assessments.load(workspace, wanted)
    return value.is_sealed, value.revision


def test_each_revision_names_the_one_before(
    workspace: Workspace, draft: AssessmentId, clock: StillClock, tmp_path: Path
) -> None:
    """Sealed, reopened, sealed again: revisions 1 and 2, the second with the digest of the first, both kept."""
    first, changes = seal(workspace, draft, tmp_path, NO_DRAFT)
    assert changes.kinds == {ChangeKind.STATUS}
    assert _state(workspace, draft) == (True, 1)
    revision, _ = reopen(workspace, draft)
    assert revision == 2
    assert _state(workspace, draft) == (False, 2)
    assert _refusal(lambda: reopen(workspace, draft)) is ErrorCode.ASSESSMENT_NOT_SEALED
    clock.pass_time(60)
    second, _ = seal(workspace, draft, tmp_path, NO_DRAFT)
    assert (first.revision, second.revision) == (1, 2)
    register = signers_line(workspace)
    one, two = (verify(made.path.read_bytes(), clock.now, signers=register) for made in (first, second))
    assert one.is_trusted
    assert two.is_trusted
    assert one.submission is not None
    assert two.submission is not None
    assert (one.submission.previous_digest, two.submission.previous_digest) == (None, first.digest)
    assert (two.digest, two.check_code) == (second.digest, second.check_code)
    assert [kept.digest for kept in workspace.submissions.all(draft)] == [first.digest, second.digest]


def test_what_printing_kept_saves_work_and_changes_no_byte(workspace: Workspace, draft: AssessmentId) -> None:
    """Whoever has looked at the draft waits less for its file, which is the one that it is without."""
    draft_report(workspace, draft)
    sealing = prepare_sealing(workspace, draft)
    made: list[SealedBytes] = []
    kept = counted(lambda: made.append(seal_bytes(sealing)))
    anew = counted(lambda: made.append(seal_bytes(replace(sealing, kept=PaperMemory()))))
    read = "markup.read.read"
    assert kept.by_place[read] < anew.by_place[read] / 10
    assert made[0].data == made[1].data


def test_a_sealed_assessment_is_not_sealed_again(
    workspace: Workspace, draft: AssessmentId, tmp_path: Path
) -> None:
    """What is final is final until it is reopened; what lacks something required is not sealed at all."""
    seal(workspace, draft, tmp_path, NO_DRAFT)
    assert _refusal(lambda: prepare_sealing(workspace, draft)) is ErrorCode.ASSESSMENT_SEALED
    empty = begin_assessment(workspace)
    assert _refusal(lambda: prepare_sealing(workspace, empty)) is ErrorCode.ASSESSMENT_INCOMPLETE
    assert len(list(tmp_path.glob("*.eesee"))) == 1


def test_an_assessment_of_another_member_is_not_sealed(workspace: Workspace, tmp_path: Path) -> None:
    """Brought in from elsewhere it bears a name under which the register knows another key: nobody would believe it."""
    other = NetworkMember("Red Otra", CountryCode("EGY"), "egy@eusee")
    assessment = replace(fitted_example(), member=other)
    assessments.add_assessment(workspace, assessment, latest_instrument())
    with pytest.raises(KnownError) as refused:
        seal(workspace, assessment.id, tmp_path)
    assert refused.value.code is ErrorCode.ASSESSMENT_OF_ANOTHER
    assert refused.value.facts == {"found": "egy@eusee", "expected": workspace.member.principal}
    assert not list(tmp_path.glob("*.eesee*"))
    assert _state(workspace, assessment.id) == (False, 1)


def test_what_was_altered_while_it_was_being_sealed_is_not_sealed(
    workspace: Workspace, draft: AssessmentId, tmp_path: Path
) -> None:
    """An edit between preparing and finishing is never lost nor left out unsaid: nothing is written, nothing final."""
    sealed = seal_bytes(prepare_sealing(workspace, draft, NO_DRAFT))
    assessments.set_field(workspace, draft, "context", "Written meanwhile.")
    assert _refusal(lambda: finish_sealing(workspace, sealed, tmp_path)) is ErrorCode.ASSESSMENT_CHANGED
    assert _state(workspace, draft) == (False, 1)
    assert list(tmp_path.glob("*.eesee*")) == []
    assert workspace.submissions.last(draft) is None


def test_no_other_file_is_written_over(workspace: Workspace, draft: AssessmentId, tmp_path: Path) -> None:
    """A file that has the name already stays as it is, and the assessment stays a draft."""
    sealed = seal_bytes(prepare_sealing(workspace, draft, NO_DRAFT))
    (tmp_path / sealed.name).write_bytes(b"somebody's")
    assert _refusal(lambda: finish_sealing(workspace, sealed, tmp_path)) is ErrorCode.FILE_EXISTS
    assert (tmp_path / sealed.name).read_bytes() == b"somebody's"
    assert _state(workspace, draft) == (False, 1)


def test_a_revoked_key_is_believed_no_more(
    workspace: Workspace, draft: AssessmentId, clock: StillClock, tmp_path: Path
) -> None:
    """A file of a key on the list is refused, with a register or without; the list may name other keys."""
    data = seal(workspace, draft, tmp_path, NO_DRAFT)[0].path.read_bytes()
    own, other = workspace.signing_key.public.openssh, SigningKey.from_bytes(bytes(32)).public.openssh
    for register in (None, signers_line(workspace)):
        verdict = verify(data, clock.now, signers=register, revoked=f"{other}\n{own} lost in June\n")
        assert verdict.code is Fault.KEY_REVOKED
        assert verify(data, clock.now, signers=register, revoked=other).is_valid


def test_only_files_of_public_sources_leave(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """With files, those of public sources are in the submission; without, none; confidential ones never."""
    for is_confidential, data in ((False, b"public"), (True, b"secret")):
        source = Source(SourceId(""), "A table", is_confidential=is_confidential)
        made, _ = sources.add_source(workspace, draft, source)
        sources.attach_file(workspace, draft, made, "table.txt", data)
    for with_files, wanted in ((True, [b"public"]), (False, [])):
        clock.pass_time(60)
        choice = SealingChoice(with_files=with_files, with_draft=False)
        prepared = prepare_sealing(workspace, draft, choice)
        assert list(prepared.content.attachments.values()) == wanted
        verdict = verify(seal_bytes(prepared).data, clock.now)
        assert verdict.content is not None
        assert list(verdict.content.attachments.values()) == wanted


def test_the_sealed_file_comes_out_again_as_it_was_signed(
    workspace: Workspace, draft: AssessmentId, tmp_path: Path
) -> None:
    """The last sealed file is kept: it is written once more under its name, byte for byte, also after reopening."""
    assert submission_name(workspace, draft) == ""
    assert (
        _refusal(lambda: save_submission(workspace, draft, tmp_path / "x")) is ErrorCode.ASSESSMENT_NOT_SEALED
    )
    made, _ = seal(workspace, draft, tmp_path, NO_DRAFT)
    reopen(workspace, draft)
    assessments.set_field(workspace, draft, "context", "Later.")
    assert submission_name(workspace, draft) == made.path.name
    again = save_submission(workspace, draft, tmp_path / "again.eesee")
    assert again.read_bytes() == made.path.read_bytes()

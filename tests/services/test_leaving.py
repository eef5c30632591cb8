"""What leaves, layer by layer, before it does and afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.panel import Identity
from eesee_desktop.services import leaving, submissions
from eesee_desktop.services.leaving import Layer, LeavingReason, ThingKind
from eesee_desktop.services.practice import add_practice
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace
from support_workspace import make_workspace


@pytest.fixture(name="prepared")
def _prepared(tmp_path: Path) -> Iterator[tuple[Workspace, AssessmentId]]:
    workspace, _ = make_workspace(tmp_path / "ws")
    with workspace:
        made, _ = add_practice(workspace)
        yield workspace, made


def test_each_thing_has_its_reason(prepared: tuple[Workspace, AssessmentId]) -> None:
    """Names, sources, votes and the draft are listed with why they leave or stay; so is what a server sees."""
    workspace, wanted = prepared
    sealing = submissions.prepare_sealing(workspace, wanted, SealingChoice(with_votes=True, with_draft=False))
    things = leaving.leaving_of(sealing, submissions.seal_bytes(sealing))
    kinds = {(thing.kind, thing.why, thing.leaves) for thing in things}
    assert (ThingKind.VOTES, LeavingReason.CHOSEN, True) in kinds
    assert (ThingKind.DRAFT, LeavingReason.NOT_CHOSEN, False) in kinds
    assert (ThingKind.SOURCE, LeavingReason.IS_CONFIDENTIAL, False) in kinds
    assert {thing.kind for thing in things if thing.layer is Layer.SERVER} == {
        ThingKind.FILE_NAME,
        ThingKind.SIZE,
        ThingKind.ADDRESSES,
    }
    assessment = workspace.assessments.load(wanted)
    listed = {thing.key for thing in things if thing.kind is ThingKind.SOURCE and thing.leaves}
    assert listed == {source.id for source in assessment.sources if not source.is_confidential}


def test_what_is_left_out_is_nowhere_in_the_file(prepared: tuple[Workspace, AssessmentId]) -> None:
    """A source and a name that were left out stand neither in the document nor on the enclosed paper."""
    workspace, wanted = prepared
    assessment = workspace.assessments.load(wanted)
    source = next(one for one in assessment.sources if not one.is_confidential)
    member = assessment.panel.members[0].id
    agreed = Identity(member, "Zqname Qz", may_be_named_in_report=True, may_be_named_in_bundle=True)
    workspace.identities.set(wanted, agreed, workspace.clock())
    choice = SealingChoice(left_out=frozenset({source.id, member}))
    sealing = submissions.prepare_sealing(workspace, wanted, choice)
    things = leaving.leaving_of(sealing)
    stays = {(thing.kind, thing.key) for thing in things if thing.why is LeavingReason.LEFT_OUT}
    assert stays == {(ThingKind.SOURCE, source.id), (ThingKind.MEMBER_NAME, member)}
    sealed = submissions.seal_bytes(sealing)
    content = submissions.verify(sealed.data, workspace.clock()).content
    assert content is not None
    assert source.id not in {one.id for one in content.assessment.sources}
    assert content.identities == ()
    assert content.draft is not None
    paper = "".join(page.extract_text() for page in PdfReader(BytesIO(content.draft)).pages)
    assert "Zqname" not in paper
    assert source.title not in paper.replace("\n", " ") or source.title in str(assessment.dimensions)


def test_afterwards_it_is_read_from_what_was_signed(
    prepared: tuple[Workspace, AssessmentId], tmp_path: Path
) -> None:
    """What left with a sealed revision is read from the file itself."""
    workspace, wanted = prepared
    submissions.seal(workspace, wanted, tmp_path, SealingChoice(with_draft=False))
    things = leaving.left(workspace, wanted)
    assert (ThingKind.VOTES, False) in {(thing.kind, thing.leaves) for thing in things}
    assert not any(thing.why is LeavingReason.IS_CONFIDENTIAL for thing in things)


def test_a_slip_in_what_is_left_out_is_told(prepared: tuple[Workspace, AssessmentId]) -> None:
    """A key that names nothing is refused: what was meant to stay would leave."""
    workspace, wanted = prepared
    with pytest.raises(KnownError) as refused:
        submissions.prepare_sealing(workspace, wanted, SealingChoice(left_out=frozenset({"M99"})))
    assert refused.value.code is ErrorCode.VALUE_INVALID

"""The rehearsal: a sealed file read by another program, and held against the workspace."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyrage import x25519

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.practice import add_practice
from eesee_desktop.services.rehearsal import Independent, rehearse
from eesee_desktop.services.sealed_file import FileState
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace
from support_workspace import make_workspace


@pytest.fixture(name="prepared")
def _prepared(tmp_path: Path) -> Iterator[tuple[Workspace, AssessmentId]]:
    workspace, _ = make_workspace(tmp_path / "ws")
    with workspace:
        yield workspace, add_practice(workspace)[0]


def go_on(_done: int, _total: int) -> bool:
    """Let it go on."""
    return True


@pytest.mark.parametrize("with_votes", [False, True])
@pytest.mark.parametrize("is_encrypted", [False, True])
def test_an_honest_file_is_read_the_same_by_the_other_program(
    prepared: tuple[Workspace, AssessmentId], tmp_path: Path, *, with_votes: bool, is_encrypted: bool
) -> None:
    """The small verifier knows the sender; every value is that of the workspace, but for what was left out."""
    workspace, wanted = prepared
    public = next(one for one in workspace.assessments.load(wanted).sources if not one.is_confidential)
    recipients = tuple(str(x25519.Identity.generate().to_public()) for _ in range(2)) if is_encrypted else ()
    choice = SealingChoice(recipients, with_votes=with_votes, left_out=frozenset({public.id}))
    submissions.seal(workspace, wanted, tmp_path, choice)
    found = rehearse(workspace, wanted, go_on)
    assert (found.independent, found.said) == (Independent.VALID, "valid; sender known")
    assert found.compared > 200
    assert (found.differing, found.is_reopened, found.is_well) == ((), False, True)


def test_what_was_altered_is_named(prepared: tuple[Workspace, AssessmentId], tmp_path: Path) -> None:
    """A file that is not what was sealed is not rehearsed; a workspace that went on is told field by field."""
    workspace, wanted = prepared
    made, _ = submissions.seal(workspace, wanted, tmp_path, SealingChoice(with_draft=False))
    submissions.reopen(workspace, wanted)
    assessments.set_field(workspace, wanted, "context", "Written anew.")
    found = rehearse(workspace, wanted, go_on)
    assert (found.differing, found.is_reopened, found.is_well) == (("context",), True, True)
    made.path.write_bytes(made.path.read_bytes() + b" ")
    found = rehearse(workspace, wanted, go_on)
    assert (found.read.state, found.independent, found.is_well) == (
        FileState.DIFFERS,
        Independent.NOT_RUN,
        False,
    )


def test_without_ssh_keygen_it_says_so(
    prepared: tuple[Workspace, AssessmentId], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the computer has no ssh-keygen the other program is not run, and all else is compared."""
    workspace, wanted = prepared
    submissions.seal(workspace, wanted, tmp_path, SealingChoice(with_draft=False))
    monkeypatch.setattr(shutil, "which", lambda _: None)
    found = rehearse(workspace, wanted, go_on)
    assert (found.independent, found.said, found.is_well) == (Independent.NOT_RUN, "", True)
    assert found.compared > 200


def test_it_can_be_broken_off(prepared: tuple[Workspace, AssessmentId], tmp_path: Path) -> None:
    """Whoever cancels is not kept waiting for the other program."""
    workspace, wanted = prepared
    submissions.seal(workspace, wanted, tmp_path, SealingChoice(with_draft=False))
    answers = iter((True, False))
    with pytest.raises(KnownError) as refused:
        rehearse(workspace, wanted, lambda _done, _total: next(answers))
    assert refused.value.code is ErrorCode.OPERATION_CANCELLED

"""The file of a sealed revision after it was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.receipts import standings
from eesee_desktop.services.sealed_file import FileState, copy_to, read_back, sealed_revision
from eesee_desktop.services.workspace import Workspace, latest_instrument
from support_workspace import fitted_example, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Return a workspace with one complete assessment."""
    made, _ = make_workspace(tmp_path / "workspace")
    assessments.add_assessment(made, fitted_example(), latest_instrument())
    return made


@pytest.fixture
def wanted() -> AssessmentId:
    """Return the id of that assessment."""
    return fitted_example().id


def test_what_was_sealed_is_known_and_read_back(
    workspace: Workspace, wanted: AssessmentId, tmp_path: Path
) -> None:
    """Where the file is, its check code, and that it is whole and from this key, at any time after the sealing."""
    assert sealed_revision(workspace, wanted) is None
    with pytest.raises(KnownError) as caught:
        read_back(workspace, wanted)
    assert caught.value.code is ErrorCode.ASSESSMENT_NOT_SEALED
    made, _ = submissions.seal(workspace, wanted, tmp_path)
    known = sealed_revision(workspace, wanted)
    assert known is not None
    assert (known.path, known.name, known.check_code) == (made.path, made.path.name, made.check_code)
    assert (known.revision, known.recipients, known.has_draft) == (1, (), True)
    read = read_back(workspace, wanted)
    assert read.state is FileState.WHOLE
    assert read.verdict is not None
    assert read.verdict.is_trusted


def test_a_file_that_was_altered_or_lost_is_told(
    workspace: Workspace, wanted: AssessmentId, tmp_path: Path
) -> None:
    """One byte is enough; another valid file under the name is not what was sealed either; a lost one is missed."""
    made, _ = submissions.seal(workspace, wanted, tmp_path)
    whole = made.path.read_bytes()
    made.path.write_bytes(whole[:-30] + bytes([whole[-30] ^ 1]) + whole[-29:])
    assert read_back(workspace, wanted).state is FileState.DIFFERS
    submissions.reopen(workspace, wanted)
    other, _ = submissions.seal(workspace, wanted, tmp_path)
    other.path.write_bytes(whole)
    assert read_back(workspace, wanted).state is FileState.DIFFERS
    other.path.unlink()
    assert read_back(workspace, wanted).state is FileState.MISSING


def test_a_file_written_again_is_the_one_that_is_shown(
    workspace: Workspace, wanted: AssessmentId, tmp_path: Path
) -> None:
    """On a stick under another name: there it is read back."""
    submissions.seal(workspace, wanted, tmp_path)
    (tmp_path / "stick").mkdir()
    again = submissions.save_submission(workspace, wanted, tmp_path / "stick" / "peru.eesee")
    known = sealed_revision(workspace, wanted)
    assert known is not None
    assert known.path == again
    assert read_back(workspace, wanted).state is FileState.WHOLE


def test_an_encrypted_file_is_read_back_as_far_as_the_sender_can(
    workspace: Workspace, wanted: AssessmentId, tmp_path: Path
) -> None:
    """Only the recipients can open it; that it is, byte for byte, what was sealed can be told all the same."""
    import pyrage  # noqa: PLC0415  for this test alone

    recipients = tuple(str(pyrage.x25519.Identity.generate().to_public()) for _ in range(2))
    choice = submissions.SealingChoice(recipients=recipients)
    made, _ = submissions.seal(workspace, wanted, tmp_path, choice)
    known = sealed_revision(workspace, wanted)
    assert known is not None
    assert known.recipients == recipients
    assert read_back(workspace, wanted).state is FileState.WHOLE
    made.path.write_bytes(made.path.read_bytes() + b"\0")
    assert read_back(workspace, wanted).state is FileState.DIFFERS


def test_a_copy_is_read_back_from_the_stick(
    workspace: Workspace, wanted: AssessmentId, tmp_path: Path
) -> None:
    """The copy is the file, it counts as sent on, and nothing that lies there is replaced or left by halves."""
    made, _ = submissions.seal(workspace, wanted, tmp_path / "home")
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(KnownError) as refused:
        copy_to(workspace, wanted, stick, lambda _done, _total: False)
    assert (refused.value.code, list(stick.iterdir())) == (ErrorCode.OPERATION_CANCELLED, [])
    assert standings(workspace, wanted)[0].sent is None
    for _ in range(2):
        copied, _ = copy_to(workspace, wanted, stick, lambda _done, _total: True)
        assert copied.read_bytes() == made.path.read_bytes()
    assert standings(workspace, wanted)[0].sent is not None
    copied.write_text("somebody's", encoding="utf-8")
    with pytest.raises(KnownError) as refused:
        copy_to(workspace, wanted, stick, lambda _done, _total: True)
    assert (refused.value.code, copied.read_text("utf-8")) == (ErrorCode.FILE_EXISTS, "somebody's")
    made.path.unlink()
    with pytest.raises(KnownError) as refused:
        copy_to(workspace, wanted, stick, lambda _done, _total: True)
    assert refused.value.code is ErrorCode.SEALED_FILE_NOT_FOUND

"""What leaves is whole or not there; a kill leaves nothing behind, and no file that no record knows."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, sealed_file
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.sealed_file import FileState
from eesee_desktop.services.submissions import SealingChoice, seal
from eesee_desktop.services.workspace import Workspace
from support_workspace import add_example, make_workspace, reopen

NO_DRAFT = SealingChoice(with_draft=False)

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is forked to be killed")


@pytest.fixture
def closed(tmp_path: Path) -> tuple[Path, AssessmentId]:
    """Give the folder of a workspace with a complete draft, closed."""
    folder = tmp_path / "workspace"
    made, _ = make_workspace(folder)
    with made:
        draft = add_example(made).id
    return folder, draft


def _killed(folder: Path, verb: Callable[[Workspace], object], at: str, number: int, within: Path) -> bool:
    """Run a verb in a child that dies at the n-th event in a folder; tell whether it came so far."""
    child = os.fork()
    if child == 0:
        left = number

        def die(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal left
            if event == at and str(arguments[0]).startswith(str(within)):
                left -= 1
                if left == 0:
                    os._exit(9)

        workspace = reopen(folder)
        sys.addaudithook(die)
        verb(workspace)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFEXITED(status)
    assert os.WEXITSTATUS(status) in {0, 9}
    return os.WEXITSTATUS(status) == 9


@needs_fork
@pytest.mark.parametrize(("at", "number"), [("open", 1), ("open", 2), ("os.rename", 1), ("open", 3)])
def test_no_kill_leaves_a_signed_file_that_no_record_knows(
    tmp_path: Path, closed: tuple[Path, AssessmentId], at: str, number: int
) -> None:
    """Killed while the file is written, before and after it is recorded and named: both are there, or neither."""
    folder, draft = closed
    out = tmp_path / "out"
    out.mkdir()
    assert _killed(folder, lambda workspace: seal(workspace, draft, out, NO_DRAFT), at, number, out)
    with reopen(folder) as workspace:
        last = workspace.submissions.last(draft)
        names = [path.name for path in out.iterdir()]
        assert assessments.load(workspace, draft).is_sealed == (last is not None)
        if last is None:
            assert names == []
            seal(workspace, draft, out, NO_DRAFT)
        assert sealed_file.read_back(workspace, draft).state is FileState.WHOLE
        assert len(list(out.iterdir())) == 1
        assert workspace.ui_state.beginning_with("leaving/") == {}


def test_a_file_that_cannot_be_named_is_not_sealed(workspace: Workspace, tmp_path: Path) -> None:
    """Where the name is refused the assessment stays a draft, nothing is left, and the next try goes through."""
    draft, out = add_example(workspace).id, tmp_path / "out"
    with (
        patch.object(Path, "replace", side_effect=PermissionError(13, "refused")),
        pytest.raises(KnownError) as refused,
    ):
        seal(workspace, draft, out, NO_DRAFT)
    assert refused.value.code is ErrorCode.FILE_NOT_WRITABLE
    assert not assessments.load(workspace, draft).is_sealed
    assert workspace.submissions.last(draft) is None
    assert sealed_file.sealed_revision(workspace, draft) is None
    assert list(out.iterdir()) == []
    seal(workspace, draft, out, NO_DRAFT)
    assert sealed_file.read_back(workspace, draft).state is FileState.WHOLE


@needs_fork
def test_what_a_kill_left_elsewhere_is_cleared(tmp_path: Path, closed: tuple[Path, AssessmentId]) -> None:
    """Half a draft on a stick is removed at the next opening; one on a stick that is not there, when it is again."""
    folder, stick = closed[0], tmp_path / "stick"
    stick.mkdir()
    assert _killed(
        folder, lambda workspace: write_out(workspace, stick / "a.pdf", b"x"), "os.rename", 1, stick
    )
    assert [path.suffix for path in stick.iterdir()] == [".part"]
    stick.rename(tmp_path / "pulled")
    with reopen(folder) as workspace:
        assert len(workspace.ui_state.beginning_with("leaving/")) == 1
    (tmp_path / "pulled").rename(stick)
    with reopen(folder) as workspace:
        assert list(stick.iterdir()) == []
        assert workspace.ui_state.beginning_with("leaving/") == {}


def test_a_record_that_cannot_be_taken_back_stands_and_its_file_is_finished_later(
    closed: tuple[Path, AssessmentId], tmp_path: Path
) -> None:
    """A disk that refuses the name, and then the record's removal: told as sealed, named at the next opening."""
    folder, draft = closed
    out = tmp_path / "out"
    with reopen(folder) as workspace:

        def refuse(*_: object) -> None:
            with workspace.database.session() as session:
                session.connection().exec_driver_sql("PRAGMA query_only = ON")
            raise OSError(errno.EIO, "refused")

        with patch.object(Path, "replace", refuse), pytest.raises(KnownError) as refused:
            seal(workspace, draft, out, NO_DRAFT)
        assert refused.value.code is ErrorCode.SEALED_FILE_HAS_NO_NAME
        assert assessments.load(workspace, draft).is_sealed
        assert not list(out.glob("*.eesee"))
    with reopen(folder) as workspace:
        assert sealed_file.read_back(workspace, draft).state is FileState.WHOLE
        assert len(list(out.iterdir())) == 1

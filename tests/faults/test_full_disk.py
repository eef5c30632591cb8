"""What is left when the disk is full at the worst moment.

A limit on the size of files stands in for the disk: the database's log has grown beyond it and cannot grow on, while
small files can still be written. That is how a full disk looks at the end of a transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace, has_workspace
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.system.randomness import random_bytes
from support_workspace import (
    CHEAP,
    MEMBER,
    PASSPHRASE,
    StillClock,
    add_example,
    counted_ids,
    make_workspace,
)

resource = pytest.importorskip("resource", reason="only Unix limits the size of files")

_LIMIT_BYTES = 256 * 1024

Limit = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def small_files() -> Limit:
    """Give a context in which no file grows beyond the limit."""

    @contextmanager
    def limited() -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (_LIMIT_BYTES, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Give a workspace with an assessment that could be sealed, whose log is longer than the limit."""
    made, _ = make_workspace(tmp_path / "workspace")
    with made:
        example = add_example(made)
        text = " ".join(f"word{number}" for number in range(10_000))
        for number in range(4):
            assessments.set_field(made, example.id, "context", f"{text} {number}")
        assessments.set_field(made, example.id, "context", "Short again.")
        assert (tmp_path / "workspace" / "workspace.db-wal").stat().st_size > _LIMIT_BYTES
        yield made


def test_a_submission_that_could_not_be_recorded_leaves_no_file(
    workspace: Workspace, tmp_path: Path, small_files: Limit
) -> None:
    """Where the disk fills up as the revision is recorded, there is neither the revision nor its file."""
    example = assessments.list_assessments(workspace)[0]
    out = tmp_path / "out"
    with small_files(), pytest.raises(KnownError) as refused:
        submissions.seal(workspace, example.id, out, SealingChoice(with_draft=False))
    assert refused.value.code in {ErrorCode.DISK_FULL, ErrorCode.DISK_FAILED}
    assert list(out.iterdir()) == []
    assert not assessments.load(workspace, example.id).is_sealed
    sealed, _ = submissions.seal(workspace, example.id, out, SealingChoice(with_draft=False))
    assert [path.name for path in out.iterdir()] == [sealed.path.name]


def test_a_workspace_that_did_not_fit_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_files: Limit
) -> None:
    """Where the disk is full as a workspace is made, a sentence says so and nothing stays behind."""
    monkeypatch.setitem(globals(), "_LIMIT_BYTES", 0)
    folder = tmp_path / "new"
    with small_files(), pytest.raises(KnownError) as refused:
        create_workspace(
            folder,
            PASSPHRASE,
            MEMBER,
            clock=StillClock(),
            new_id=counted_ids(),
            random=random_bytes,
            cost=CHEAP,
        )
    assert refused.value.code in {ErrorCode.DISK_FULL, ErrorCode.DISK_FAILED}
    assert not has_workspace(folder)
    assert list(folder.iterdir()) == []

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.backups import back_up
from eesee_desktop.services.bringing_back import restore
from eesee_desktop.services.history import history
from eesee_desktop.services.workspace_opening import open_workspace
from support_workspace import (
    PASSPHRASE,
    StillClock,
    add_example,
    begin_assessment,
    counted_ids,
    make_workspace,
    reopen,
)

WRITER = """
import pathlib, sys
import support_workspace as support
from eesee_desktop.services import assessments
workspace = support.reopen(pathlib.Path(sys.argv[1]))
for number in range(1, 1_000_000):
    assessments.set_field(workspace, sys.argv[2], "2.1.narrative", f"{number} " + "word " * 2000)
    print(number, flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the folder of a closed workspace with a complete assessment."""
    made, _ = make_workspace(tmp_path / "workspace")
    add_example(made)
    made.close()
    return tmp_path / "workspace"


def _code_at_opening(folder: Path, passphrase: str = PASSPHRASE) -> ErrorCode:
    with pytest.raises(KnownError) as refused:
        open_workspace(folder, passphrase=passphrase, clock=StillClock(), new_id=counted_ids())
    return refused.value.code


def _damage(path: Path, position: int, data: bytes = b"\x00" * 64) -> None:
    with path.open("r+b") as stream:
        stream.seek(position)
        stream.write(data)


def test_a_wrong_passphrase_is_told_from_damage(folder: Path) -> None:
    """A wrong passphrase, a damaged key file and a damaged database are three different answers."""
    whole = (folder / "workspace.key").read_bytes()
    assert _code_at_opening(folder, "wrong") is ErrorCode.PASSPHRASE_WRONG
    for name in ("workspace.key", "workspace.key.copy"):
        (folder / name).write_bytes(whole.replace(b'"wrapped": "', b'"wrapped": "A', 1))
    assert _code_at_opening(folder) is ErrorCode.KEY_FILE_DAMAGED
    assert _code_at_opening(folder, "wrong") is ErrorCode.KEY_FILE_DAMAGED
    (folder / "workspace.key").write_bytes(whole)
    _damage(folder / "workspace.db", 100)
    assert _code_at_opening(folder) is ErrorCode.DATABASE_DAMAGED
    assert _code_at_opening(folder, "wrong") is ErrorCode.PASSPHRASE_WRONG


@pytest.mark.parametrize("size", [0, 100, 4096, 10_000])
def test_a_cut_off_database_is_damaged(folder: Path, size: int) -> None:
    """A copy that broke off is told, not taken for an empty workspace."""
    with (folder / "workspace.db").open("r+b") as stream:
        stream.truncate(size)
    with pytest.raises(KnownError) as refused, reopen(folder) as workspace:
        assessments.load(workspace, assessments.list_assessments(workspace)[0].id)
    assert refused.value.code is ErrorCode.DATABASE_DAMAGED


def test_damage_in_the_middle_is_noticed_when_it_is_read(folder: Path) -> None:
    """Every page is authenticated: a changed byte deep inside is an error, never another text."""
    path = folder / "workspace.db"
    pages = path.stat().st_size // 4096
    for page in range(1, pages):
        _damage(path, page * 4096 + 2000, b"\xff")
    with pytest.raises(KnownError) as refused, reopen(folder) as workspace:
        assessments.load(workspace, assessments.list_assessments(workspace)[0].id)
    assert refused.value.code is ErrorCode.DATABASE_DAMAGED


def test_the_key_file_of_another_workspace_opens_nothing(folder: Path, tmp_path: Path) -> None:
    """With the right passphrase of the wrong key file the database is told to be unreadable, and is untouched."""
    make_workspace(tmp_path / "other")[0].close()
    (folder / "workspace.key").write_bytes((tmp_path / "other" / "workspace.key").read_bytes())
    before = (folder / "workspace.db").read_bytes()
    assert _code_at_opening(folder) is ErrorCode.DATABASE_DAMAGED
    assert (folder / "workspace.db").read_bytes() == before


def test_a_refused_opening_prints_nothing(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The cipher library keeps quiet about keys that do not fit."""
    _damage(folder / "workspace.db", 0)
    assert _code_at_opening(folder) is ErrorCode.DATABASE_DAMAGED
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("after", [1, 7, 30])
def test_a_killed_program_leaves_the_last_committed_value(tmp_path: Path, after: int) -> None:
    """Killed at any moment, everything that a verb returned for is there, whole, with its history."""
    made, _ = make_workspace(tmp_path)
    wanted = begin_assessment(made)
    made.close()
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path), wanted],
        stdout=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", ""))),
        },
    ) as writer:
        assert writer.stdout is not None
        confirmed = 0
        while confirmed < after:
            confirmed = int(writer.stdout.readline())
        writer.kill()
        late = writer.stdout.read().split("\n")[:-1]
        confirmed = int(late[-1]) if late else confirmed
    with reopen(tmp_path) as workspace:
        narrative = assessments.load(workspace, wanted).dimensions[3].narrative
        number, _, rest = narrative.partition(" ")
        assert int(number) >= confirmed
        assert rest == ("word " * 2000).strip()
        assert history(workspace, wanted)[-1].new == narrative


def test_a_full_disk_is_told_and_nothing_is_lost(folder: Path) -> None:
    """When the database cannot grow, the verb says that the disk is full; what was saved is still there."""
    with reopen(folder) as workspace:
        wanted = assessments.list_assessments(workspace)[0].id
        before = assessments.load(workspace, wanted)
        with workspace.database.transaction() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
        with pytest.raises(KnownError) as refused:
            assessments.set_field(workspace, wanted, "context", "word " * 19_000)
        assert refused.value.code is ErrorCode.DISK_FULL
        assert assessments.load(workspace, wanted) == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A workspace inside what is a file, not a folder, is refused with the path."""
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(KnownError) as refused:
        make_workspace(tmp_path / "file" / "workspace")
    assert refused.value.code is ErrorCode.FILE_NOT_WRITABLE


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_is_read_only_is_told(folder: Path, tmp_path: Path) -> None:
    """Neither a workspace nor a backup is made in a folder that the person may not write to."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(KnownError) as refused:
        make_workspace(closed / "workspace")
    assert refused.value.code is ErrorCode.FILE_NOT_WRITABLE
    with reopen(folder) as workspace, pytest.raises(KnownError) as failed:
        back_up(workspace, closed)
    assert failed.value.code is ErrorCode.FILE_NOT_WRITABLE


def test_a_backup_opens_as_the_workspace_it_was(folder: Path, tmp_path: Path) -> None:
    """A copy is encrypted, for its owner alone, and opens elsewhere with everything in it."""
    with reopen(folder) as workspace:
        wanted = assessments.list_assessments(workspace)[0].id
        saved = assessments.load(workspace, wanted)
        backup = back_up(workspace, tmp_path)
        assert back_up(workspace, tmp_path) != backup  # of the same second
        assessments.set_field(workspace, wanted, "context", "written after the backup")
    assert backup.stat().st_mode & 0o777 == 0o600
    assert saved.context.encode() not in backup.read_bytes()
    restore(backup, tmp_path / "new")
    with reopen(tmp_path / "new") as workspace:
        assert assessments.load(workspace, wanted) == saved
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "new").iterdir()} == {0o600}


def test_a_backup_never_goes_over_a_workspace(folder: Path, tmp_path: Path) -> None:
    """Restoring into a folder that holds a workspace is refused, and so is restoring from one that holds none."""
    with reopen(folder) as workspace:
        backup = back_up(workspace, tmp_path)
    with pytest.raises(KnownError) as exists:
        restore(backup, folder)
    assert exists.value.code is ErrorCode.WORKSPACE_EXISTS
    with pytest.raises(KnownError) as nothing:
        restore(tmp_path, tmp_path / "new")
    assert nothing.value.code is ErrorCode.WORKSPACE_NOT_FOUND
    reopen(folder).close()
    for name in ("workspace.db", "workspace.key"):
        half = tmp_path / f"only {name}"
        half.mkdir()
        (half / name).write_bytes(b"somebody's")
        with pytest.raises(KnownError) as half_there:
            restore(backup, half)
        assert half_there.value.code is ErrorCode.WORKSPACE_EXISTS
        assert [(path.name, path.read_bytes()) for path in half.iterdir()] == [(name, b"somebody's")]


def test_a_backup_that_fails_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    """Where the backup cannot be written there is no half of one."""
    (tmp_path / "stick").write_text("no folder", "utf-8")
    with reopen(folder) as workspace:
        with pytest.raises(KnownError) as failed:
            back_up(workspace, tmp_path / "stick")
        assert failed.value.code is ErrorCode.FILE_NOT_WRITABLE
        assert assessments.set_field(workspace, AssessmentId("a" * 31 + "1"), "context", "goes on")
    assert {path.name for path in tmp_path.iterdir()} == {"workspace", "stick"}

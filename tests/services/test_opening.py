"""What an opening finds is put right where it can be, and told."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.opening import OpeningCode
from eesee_desktop.services.relocating import move_workspace, set_aside, write_back, write_back_somewhere
from eesee_desktop.services.workspace import Workspace, accept_missing, change_passphrase, has_workspace
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.storage.presence import PresenceFile
from eesee_desktop.system.computer import Computer
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.system.workspace_files import followed
from support_workspace import (
    CHEAP,
    PASSPHRASE,
    StillClock,
    begin_assessment,
    counted_ids,
    make_workspace,
    reopen,
)

OTHER = "five lapwings over the marsh"
KEYS = ("workspace.key", "workspace.key.copy")

WRITER = """
import os, pathlib, sys
import support_workspace as support
from eesee_desktop.services import assessments
workspace = support.reopen(pathlib.Path(sys.argv[1]))
workspace.settle()
for number in range(8):
    assessments.set_field(workspace, sys.argv[2], f"{2 + number // 4}.{1 + number % 3}.narrative", f"{number} words")
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the folder of a closed workspace with an empty assessment."""
    made, _ = make_workspace(tmp_path / "workspace")
    begin_assessment(made)
    made.close()
    return tmp_path / "workspace"


@pytest.fixture
def crashed(folder: Path) -> Path:
    """Give the folder as a process left it that was killed after eight edits, none of them checkpointed."""
    with reopen(folder) as workspace:
        wanted = _only(workspace)
    paths = os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")))
    subprocess.run(
        [sys.executable, "-c", WRITER, str(folder), wanted],
        env={**os.environ, "PYTHONPATH": paths},
        check=False,
    )
    return folder


def _only(workspace: Workspace) -> AssessmentId:
    return assessments.list_assessments(workspace)[0].id


def _codes(workspace: Workspace) -> set[OpeningCode]:
    return {notice.code for notice in workspace.notices}


def _open(folder: Path, clock: StillClock, *, even_if_in_use: bool = False) -> Workspace:
    return open_workspace(
        folder, passphrase=PASSPHRASE, clock=clock, new_id=counted_ids(), even_if_in_use=even_if_in_use
    )


def test_a_crash_that_lost_nothing_is_no_alarm(crashed: Path) -> None:
    """With its log whole, everything that was safe is there after a kill, and nothing is told."""
    with reopen(crashed) as workspace:
        assert (workspace.notices, workspace.missing) == ([], ())
        loaded = assessments.load(workspace, _only(workspace))
        assert sum(bool(one.narrative) for one in loaded.dimensions) == 6


def test_a_lost_log_is_told_by_name_and_time_until_somebody_knows(crashed: Path) -> None:
    """Without the write-ahead log the opening says which edits are missing, again and again until it is accepted."""
    (crashed / "workspace.db-wal").unlink()
    for _ in range(2):
        with reopen(crashed) as workspace:
            assert _codes(workspace) == {OpeningCode.COMMITS_MISSING}
            named = {thing for commit in workspace.missing for thing in commit.things}
            assert named == {f"{2 + number // 4}.{1 + number % 3}.narrative" for number in range(8)}
            assert {commit.assessment for commit in workspace.missing} == {_only(workspace)}
            assert len({commit.number for commit in workspace.missing}) == 8
            # Work goes on meanwhile, and is no part of what is missing.
            assessments.set_field(workspace, _only(workspace), "context", str(workspace.clock()))
    with reopen(crashed) as workspace:
        accept_missing(workspace)
    with reopen(crashed) as workspace:
        assert (workspace.notices, workspace.missing) == ([], ())


def test_a_hurt_log_is_always_told(crashed: Path) -> None:
    """At 101 of 101 places: whatever of the log is hurt, what went with it is told, or nothing went."""
    log = crashed / "workspace.db-wal"
    whole = {path.name: path.read_bytes() for path in crashed.iterdir()}
    size = log.stat().st_size
    silent = 0
    for place in range(101):
        for name, data in whole.items():
            (crashed / name).write_bytes(data)
        at = place * size // 101
        hurt = bytearray(whole[log.name])
        hurt[at] ^= 0x55
        log.write_bytes(hurt)
        # Or refused as damaged: the check of pages is as strict as can be.
        with contextlib.suppress(KnownError), reopen(crashed) as workspace:
            loaded = assessments.load(workspace, _only(workspace))
            kept = sum(bool(one.narrative) for one in loaded.dimensions)
            silent += kept < 6 and not workspace.missing
    assert silent == 0


def test_an_older_database_in_its_place_is_told(folder: Path) -> None:
    """Who copies an older file over the database by hand is told what is not in it."""
    older = (folder / "workspace.db").read_bytes()
    with reopen(folder) as workspace:
        assessments.set_field(workspace, _only(workspace), "notice", "Written since.")
    (folder / "workspace.db").write_bytes(older)
    with reopen(folder) as workspace:
        assert _codes(workspace) == {OpeningCode.COMMITS_MISSING}
        assert [thing for commit in workspace.missing for thing in commit.things] == ["notice"]


def test_commits_of_which_nothing_is_known_are_counted(folder: Path) -> None:
    """Where more is missing than the log remembers, the number of all is told."""
    older = (folder / "workspace.db").read_bytes()
    with reopen(folder) as workspace:
        for number in range(300):
            workspace.ui_state.set("place", str(number))
            if number % 100 == 0:
                workspace.settle()
    (folder / "workspace.db").write_bytes(older)
    with reopen(folder) as workspace:
        (notice,) = workspace.notices
        assert notice.facts["count"] == 300


@pytest.mark.parametrize("hurt", ["missing", "empty", "cut", "flipped"])
def test_the_second_key_file_opens_and_restores_the_first(folder: Path, hurt: str) -> None:
    """Whatever happened to the key file, its copy opens the workspace, takes its place, and that is told."""
    path = folder / "workspace.key"
    whole = path.read_bytes()
    if hurt == "missing":
        path.unlink()
    else:
        path.write_bytes(
            {"empty": b"", "cut": whole[:300], "flipped": whole.replace(b'"salt": "', b'"salt": "Z', 1)}[hurt]
        )
    with reopen(folder) as workspace:
        expected = OpeningCode.KEY_FILE_MISSING if hurt == "missing" else OpeningCode.KEY_FILE_DAMAGED
        assert _codes(workspace) == {expected}
    assert [(folder / name).read_bytes() for name in KEYS] == [whole, whole]
    with reopen(folder) as workspace:
        assert workspace.notices == []


def test_an_old_passphrase_does_not_outlive_the_next_opening(folder: Path) -> None:
    """Killed between the two files, the new passphrase opens, and with it the copy of before is written over."""
    before = (folder / "workspace.key").read_bytes()
    with reopen(folder) as workspace:
        change_passphrase(workspace, OTHER, passphrase=PASSPHRASE, random=random_bytes, cost=CHEAP)
    assert (folder / "workspace.key").read_bytes() == (folder / "workspace.key.copy").read_bytes() != before
    (folder / "workspace.key.copy").write_bytes(before)
    open_workspace(folder, passphrase=OTHER, clock=StillClock(), new_id=counted_ids()).close()
    with pytest.raises(KnownError):
        KeyFile.from_bytes((folder / "workspace.key.copy").read_bytes()).open_with_passphrase(PASSPHRASE)


def test_a_clock_that_is_far_off_is_told_once(folder: Path) -> None:
    """Before the last commit, or years after it; a clock that is a minute off is nothing."""
    with reopen(folder) as workspace:
        assessments.set_field(workspace, _only(workspace), "context", "In time.")
    clock = StillClock()
    clock.pass_time(-60)
    with reopen(folder, clock) as workspace:
        assert workspace.notices == []
    for off, code in ((-86400, OpeningCode.CLOCK_BEHIND), (86400 * 365 * 9, OpeningCode.CLOCK_AHEAD)):
        clock = StillClock()
        clock.pass_time(off)
        kept = (folder / "workspace.db").read_bytes(), (folder / "workspace.commits").read_bytes()
        with reopen(folder, clock) as workspace:
            assert _codes(workspace) == {code}
        (folder / "workspace.db").write_bytes(kept[0])
        (folder / "workspace.commits").write_bytes(kept[1])
    with reopen(folder, clock):
        pass
    with reopen(folder, clock) as workspace:
        assert workspace.notices == []


def test_what_was_left_half_is_cleared(folder: Path) -> None:
    """Parts and new folders of attempts that were broken off go at the next opening; nothing else does."""
    for name in (".workspace.key.0123abcd.part", "workspace-before-0009.db.part", ".workspace.open.part"):
        (folder / name).write_bytes(b"half")
    (folder / ".new-0123abcd").mkdir()
    (folder / ".new-0123abcd" / "workspace.db").write_bytes(b"half")
    (folder / "letter.part").write_text("mine", "utf-8")
    (folder / "workspace-before-0001.db").write_bytes(b"before a migration")
    with reopen(folder):
        kept = {path.name for path in folder.iterdir()}
    assert {"letter.part", "workspace-before-0001.db"} <= kept
    assert not {name for name in kept if name.startswith((".new-", ".workspace"))}
    (folder / "backups").mkdir(exist_ok=True)
    (folder / "backups" / "eesee-backup-20250801-120000.eesee-backup").write_bytes(b"younger")
    with reopen(folder):
        assert not (folder / "workspace-before-0001.db").exists()


def test_a_new_workspace_is_moved_to_its_place_at_the_next_start(folder: Path, tmp_path: Path) -> None:
    """Killed after the one step that makes it count, a new workspace is there, and opens."""
    for count in range(4):
        half = tmp_path / f"half-{count}"
        made = half / ".workspace-made"
        made.mkdir(parents=True)
        for index, name in enumerate((*KEYS, "workspace.commits", "workspace.db")):
            shutil.copyfile(folder / name, (half if index < count else made) / name)
        assert has_workspace(half)
        reopen(half).close()
        assert not made.exists()


def test_one_that_never_came_to_its_place_stands_in_nobodys_way(folder: Path, tmp_path: Path) -> None:
    """Who makes a workspace again after the first try broke off gets a new one: nobody has the code of the other."""
    for count in range(3):
        half = tmp_path / f"half-{count}"
        made = half / ".workspace-made"
        made.mkdir(parents=True)
        for index, name in enumerate((*KEYS, "workspace.db")):
            shutil.copyfile(folder / name, (half if index < count else made) / name)
        make_workspace(half)[0].close()
        assert not made.exists()
        with reopen(half) as workspace:
            assert assessments.list_assessments(workspace) == ()


def test_a_database_that_is_gone_is_not_taken_for_a_first_start(folder: Path) -> None:
    """With the key file alone, opening says that the database is missing; beginning anew keeps what is left."""
    (folder / "workspace.db").unlink()
    with pytest.raises(KnownError) as gone:
        reopen(folder)
    assert gone.value.code is ErrorCode.DATABASE_MISSING
    with pytest.raises(KnownError):
        make_workspace(folder)
    set_aside(folder, StillClock().now)
    make_workspace(folder)[0].close()
    assert (folder / "left-20250801-120000" / "workspace.key").is_file()


class TestTwoAtOnce:
    """A folder that two computers share."""

    OTHER_ONE = Computer("kasse-2", "rosa", "0" * 16)

    def _opened_elsewhere(self, folder: Path, clock: StillClock) -> PresenceFile:
        with reopen(folder, clock) as workspace:
            key = workspace.keys.key
        other = PresenceFile(folder, key, clock, self.OTHER_ONE)
        other.tell()
        return other

    def test_who_has_it_open_is_told_with_since_when(self, folder: Path) -> None:
        """Opening names computer, account and time, and is encrypted; reading it is possible."""
        clock = StillClock()
        self._opened_elsewhere(folder, clock)
        assert b"rosa" not in (folder / "workspace.open").read_bytes()
        clock.pass_time(60)
        with pytest.raises(KnownError) as used:
            _open(folder, clock)
        assert used.value.code is ErrorCode.WORKSPACE_IN_USE
        facts = used.value.facts
        assert (facts["computer"], facts["account"], facts["is_silent"]) == ("kasse-2", "rosa", False)
        assert facts["since"] == StillClock().now

    def test_a_silent_one_may_be_gone(self, folder: Path) -> None:
        """Without a sign of life for minutes it can be opened all the same, and then it is ours."""
        clock = StillClock()
        other = self._opened_elsewhere(folder, clock)
        clock.pass_time(600)
        with pytest.raises(KnownError) as used:
            _open(folder, clock)
        assert used.value.facts["is_silent"] is True
        with _open(folder, clock, even_if_in_use=True):
            assert other.other() is not None  # what the other one reads now
        assert not (folder / "workspace.open").exists()

    def test_a_crash_here_is_no_other_computer(self, folder: Path) -> None:
        """What a crash on this computer left behind stands in nobody's way."""
        with reopen(folder) as workspace:
            left = (folder / "workspace.open").read_bytes()
            assert workspace.presence.other() is None
        (folder / "workspace.open").write_bytes(left)
        reopen(folder).close()

    def test_open_to_read_only_disturbs_nobody(self, folder: Path) -> None:
        """While one writes, another reads what was safe by then, changes nothing, and leaves nothing behind."""
        with reopen(folder) as workspace:
            assessments.set_field(workspace, _only(workspace), "context", "Written first.")
            program = (
                "import pathlib, sys, support_workspace as s\n"
                "from eesee_desktop.services import assessments\n"
                "from eesee_desktop.services.workspace_opening import open_workspace\n"
                "from eesee_desktop.domain.errors import KnownError\n"
                "w = open_workspace(pathlib.Path(sys.argv[1]), passphrase=s.PASSPHRASE, clock=s.StillClock(),"
                " new_id=s.counted_ids(), is_read_only=True)\n"
                "one = assessments.list_assessments(w)[0].id\n"
                "print(assessments.load(w, one).context)\n"
                "try:\n    assessments.set_field(w, one, 'context', 'no')\n"
                "except KnownError as error:\n    print(error.code.value)\n"
                "print(w.database.path.parent)\n"
                "w.close()\n"
            )
            paths = os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")))
            told = subprocess.run(
                [sys.executable, "-c", program, str(folder)],
                env={**os.environ, "PYTHONPATH": paths},
                check=True,
                capture_output=True,
                text=True,
            ).stdout.splitlines()
            assert told[:2] == ["Written first.", "workspace_read_only"]
            assert not Path(told[2]).exists()
            assessments.set_field(workspace, _only(workspace), "context", "Written on.")
        with reopen(folder) as workspace:
            assert assessments.load(workspace, _only(workspace)).context == "Written on."


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_write_protected_stick_is_opened_to_read(folder: Path) -> None:
    """Where nothing can be written the workspace opens all the same, says so, and changes nothing."""
    folder.chmod(0o500)
    try:
        with reopen(folder) as workspace:
            assert workspace.is_read_only
            assert _codes(workspace) == {OpeningCode.READ_ONLY_PROTECTED}
    finally:
        folder.chmod(0o700)


class TestAnotherPlace:
    """The workspace goes on elsewhere."""

    @pytest.mark.parametrize("way", ["deleted", "renamed", "folder"])
    def test_what_went_from_under_us_is_written_back(self, folder: Path, tmp_path: Path, way: str) -> None:
        """All that the open connection holds is in the new place, opens there, and takes new words."""
        workspace = reopen(folder)
        wanted = _only(workspace)
        assessments.set_field(workspace, wanted, "context", "Safe before.")
        if way == "deleted":
            (folder / "workspace.db").unlink()
        elif way == "renamed":
            (folder / "workspace.db").rename(folder / "other.db")
        else:
            folder.rename(tmp_path / "elsewhere")
        with pytest.raises(KnownError):
            assessments.set_field(workspace, wanted, "notice", "After.")
        write_back(workspace, folder if way == "renamed" else tmp_path / "new")
        assessments.set_field(workspace, wanted, "notice", "After.")
        place = workspace.folder
        workspace.close()
        assert followed(folder) == place
        with reopen(place) as again:
            loaded = assessments.load(again, wanted)
            assert (loaded.context, loaded.notice) == ("Safe before.", "After.")
            assert (again.notices, again.missing) == ([], ())

    def test_nothing_is_written_over_another_workspace(self, folder: Path, tmp_path: Path) -> None:
        """A folder that holds a workspace, or the key of another one, is refused."""
        make_workspace(tmp_path / "other")[0].close()
        workspace = reopen(folder)
        (folder / "workspace.db").unlink()
        for _ in range(2):
            with pytest.raises(KnownError) as refused:
                write_back(workspace, tmp_path / "other")
            assert refused.value.code is ErrorCode.WORKSPACE_EXISTS
            (tmp_path / "other" / "workspace.db").unlink(missing_ok=True)
        write_back_somewhere(workspace)
        assert workspace.folder == folder
        workspace.close()
        reopen(folder).close()

    def test_it_is_moved_whole_and_a_start_finds_it(self, folder: Path, tmp_path: Path) -> None:
        """After the move all is in the new place and nothing in the old one but where it went."""
        (folder / "backups").mkdir()
        (folder / "backups" / "kept").write_bytes(b"a backup")
        with reopen(folder) as workspace:
            wanted = _only(workspace)
            move_workspace(workspace, tmp_path / "safe")
            assessments.set_field(workspace, wanted, "context", "Written there.")
        assert {path.name for path in folder.iterdir()} == {"workspace.moved"}
        assert followed(folder) == tmp_path / "safe"
        assert (tmp_path / "safe" / "backups" / "kept").read_bytes() == b"a backup"
        with reopen(tmp_path / "safe") as workspace:
            assert assessments.load(workspace, wanted).context == "Written there."
            assert workspace.notices == []

    def test_a_place_that_cannot_be_written_leaves_it_where_it_is(self, folder: Path, tmp_path: Path) -> None:
        """Where the copy fails the workspace is as it was, and goes on."""
        (tmp_path / "file").write_text("no folder", "utf-8")
        with reopen(folder) as workspace:
            with pytest.raises(KnownError):
                move_workspace(workspace, tmp_path / "file")
            assert assessments.set_field(workspace, _only(workspace), "context", "Still here.")
        reopen(folder).close()


def test_the_moment_of_a_commit_is_known(folder: Path) -> None:
    """The last commit is that of the last change, so that a clock can be held against it."""
    clock = StillClock()
    with reopen(folder, clock) as workspace:
        at = clock.pass_time(3600)
        assessments.set_field(workspace, _only(workspace), "context", "Now.")
        assert workspace.database.last_commit == at
    with reopen(folder, clock) as workspace:
        assert workspace.database.last_commit is not None
        assert abs(workspace.database.last_commit - at) <= timedelta(0)

"""Bringing a backup back: looked at first, in one step, and nothing of what was there is lost."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, backups
from eesee_desktop.services.backups import BackupPlace, back_up, find_backups
from eesee_desktop.services.bringing_back import (
    AssessmentStanding,
    Compared,
    Ready,
    bring_back,
    lay_ready,
    put_away,
    restore,
)
from eesee_desktop.services.practice import add_practice
from eesee_desktop.services.workspace import change_passphrase, has_workspace
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.storage.backup_file import unpack
from eesee_desktop.storage.restoring import DECISION_NAME
from eesee_desktop.system.randomness import random_bytes
from support_modes import has_mode
from support_workspace import (
    CHEAP,
    PASSPHRASE,
    StillClock,
    begin_assessment,
    counted_ids,
    make_workspace,
    reopen,
)

OLD, NEW = "Words of the backup.", "Words of today."


class Killed(BaseException):
    """The process ends here."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the folder of a workspace."""
    return tmp_path / "workspace"


@pytest.fixture
def backup(folder: Path, tmp_path: Path) -> Path:
    """Give a backup of a workspace in which was written since."""
    clock = StillClock()
    workspace, _ = make_workspace(folder, clock)
    with workspace:
        wanted = begin_assessment(workspace)
        assessments.set_field(workspace, wanted, "context", OLD)
        made = back_up(workspace, tmp_path)
        clock.pass_time(3600)
        assessments.set_field(workspace, wanted, "context", NEW)
    return made


def ready_of(backup: Path, folder: Path, passphrase: str = PASSPHRASE) -> Ready:
    """Lay a backup ready."""
    return lay_ready(backup, folder, passphrase=passphrase, clock=StillClock(), new_id=counted_ids(0x900000))


def words_in(folder: Path) -> str:
    """Return what the one assessment of a workspace says."""
    with reopen(folder) as workspace:
        (one,) = assessments.list_assessments(workspace)
        return assessments.load(workspace, one.id).context


def test_what_is_in_it_is_said_before_anything_is_replaced(folder: Path, backup: Path) -> None:
    """Country, period, words, last change, and how each assessment stands beside the present one."""
    with reopen(folder, StillClock()) as workspace:
        add_practice(workspace)
    ready = ready_of(backup, folder)
    (entry,) = ready.contents.entries
    assert (entry.country, entry.words, entry.standing) == ("PER", 4, AssessmentStanding.OLDER)
    assert ready.contents.member == "Red Ejemplo"
    assert ready.contents.compared is Compared.DONE
    (practice,) = ready.contents.only_here
    assert practice.is_training
    assert practice.words > 1000
    put_away(ready.coming, folder)
    assert not list(folder.glob(".restoring-*"))
    with reopen(folder) as workspace:
        assert len(assessments.list_assessments(workspace)) == 2


def test_it_comes_back_and_what_was_there_is_a_backup_itself(folder: Path, backup: Path) -> None:
    """The words of the backup are there; those that it replaced can be brought back in their turn."""
    kept = bring_back(ready_of(backup, folder), StillClock().now)
    assert words_in(folder) == OLD
    assert kept is not None
    (replaced,) = (one for one in find_backups(folder) if one.is_replaced)
    assert (replaced.path, replaced.place, replaced.fault) == (kept, BackupPlace.OWN, None)
    assert replaced.made == StillClock().now
    bring_back(ready_of(kept, folder), StillClock().now)
    assert words_in(folder) == NEW
    assert not list(folder.glob(".restoring-*"))


def test_passphrase_and_code_are_those_of_its_day(folder: Path, tmp_path: Path) -> None:
    """A backup opens with what opened the workspace then, and a wrong passphrase is told before it is unpacked."""
    workspace, code = make_workspace(folder)
    with workspace:
        made = back_up(workspace, tmp_path)
        change_passphrase(
            workspace, "another of them", passphrase=PASSPHRASE, random=random_bytes, cost=CHEAP
        )
    with pytest.raises(KnownError) as wrong:
        ready_of(made, folder, "another of them")
    assert wrong.value.code is ErrorCode.PASSPHRASE_WRONG
    assert not list(folder.glob(".restoring-*"))
    ready = lay_ready(made, folder, recovery_code=code, clock=StillClock(), new_id=counted_ids())
    assert ready.contents.compared is Compared.DONE
    bring_back(ready, StillClock().now)
    reopen(folder).close()


def test_an_open_workspace_is_not_replaced(folder: Path, backup: Path) -> None:
    """While a window has the workspace open, nothing is put in its place."""
    with reopen(folder), pytest.raises(KnownError) as refused:
        ready_of(backup, folder)
    assert refused.value.code is ErrorCode.DATABASE_LOCKED
    ready = ready_of(backup, folder)
    with reopen(folder), pytest.raises(KnownError) as refused:
        bring_back(ready, StillClock().now)
    assert refused.value.code is ErrorCode.DATABASE_LOCKED
    assert words_in(folder) == NEW


@pytest.mark.parametrize("hurt", ["another", "damaged", "no key", "nothing"])
def test_it_comes_back_over_whatever_is_there(folder: Path, backup: Path, tmp_path: Path, hurt: str) -> None:
    """Another workspace, a damaged one, one without its key file, and none at all: each is replaced and kept."""
    if hurt == "another":
        shutil.rmtree(folder)
        make_workspace(folder)[0].close()
    elif hurt == "damaged":
        (folder / "workspace.db").write_bytes(b"no database" * 1000)
    elif hurt == "no key":
        for name in ("workspace.key", "workspace.key.copy"):
            (folder / name).unlink()
    else:
        shutil.rmtree(folder)
    before = {path.name: path.read_bytes() for path in folder.glob("*") if path.is_file()}
    ready = ready_of(backup, folder)
    assert (
        ready.contents.compared
        in {
            "another": {Compared.ANOTHER},
            "damaged": {Compared.UNREADABLE},
            "no key": {Compared.UNREADABLE},
            "nothing": {Compared.NOTHING_HERE},
        }[hurt]
    )
    kept = bring_back(ready, StillClock().now)
    assert words_in(folder) == OLD
    assert (kept is None) == (hurt == "nothing")
    if kept is not None:
        assert {path.name: path.read_bytes() for path in kept.iterdir()} == before
    assert tmp_path


def test_after_a_crash_the_old_log_goes_with_the_old_database(
    folder: Path, backup: Path, tmp_path: Path
) -> None:
    """What was safe in the log of a crashed workspace is kept with it, and never laid over what comes."""
    crashed = tmp_path / "crashed"
    with reopen(folder) as workspace:
        (one,) = assessments.list_assessments(workspace)
        assessments.set_field(workspace, one.id, "context", "Words in the log.")
        shutil.copytree(folder, crashed)
    assert (crashed / "workspace.db-wal").stat().st_size > 0
    ready = ready_of(backup, crashed)
    assert ready.contents.entries[0].standing is AssessmentStanding.OLDER
    kept = bring_back(ready, StillClock().now)
    assert words_in(crashed) == OLD
    assert kept is not None
    bring_back(ready_of(kept, crashed), StillClock().now)
    assert words_in(crashed) == "Words in the log."


def test_killed_at_any_step_there_is_the_old_or_the_new(
    folder: Path, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever call was the last one, the next opening finds one of the two, whole, and the other kept."""
    seen: set[str] = set()
    for last in itertools.count():
        crashed = tmp_path / f"crashed {last}"
        with reopen(folder) as workspace:
            assert assessments.list_assessments(workspace)
            shutil.copytree(folder, crashed)
        if not _killed_after(last, crashed, backup, monkeypatch):
            break
        found = words_in(crashed)
        seen.add(found)
        assert found in {OLD, NEW}
        assert not (crashed / DECISION_NAME).exists()
        replaced = [one for one in find_backups(crashed) if one.is_replaced]
        assert len(replaced) == (found == OLD)
        if replaced:
            unpacked = tmp_path / f"kept {last}"
            restore(replaced[0].path, unpacked)
            assert words_in(unpacked) == NEW
    assert last > 12
    assert seen == {OLD, NEW}


def _killed_after(calls: int, folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Bring a backup back until so many calls were made that alter a folder; tell whether it came to that."""
    left = calls
    ready = ready_of(backup, folder)
    with monkeypatch.context() as patched:
        for name in ("replace", "rename", "unlink", "mkdir", "rmdir", "fsync"):
            real = getattr(os, name)

            def stop(*given: Any, real: Any = real, **more: Any) -> Any:  # noqa: ANN401  as the real one
                nonlocal left
                if left == 0:
                    raise Killed
                left -= 1
                return real(*given, **more)

            patched.setattr(os, name, stop)
        try:
            bring_back(ready, StillClock().now)
        except Killed:
            return True
    return False


CHILD = """
import pathlib, sys
import support_workspace as support
from eesee_desktop.services.bringing_back import bring_back, lay_ready
folder, backup = map(pathlib.Path, sys.argv[1:3])
print("begun", flush=True)
while True:
    ready = lay_ready(backup, folder, passphrase=support.PASSPHRASE, clock=support.StillClock(),
                      new_id=support.counted_ids())
    bring_back(ready, support.StillClock().now)
"""


def test_killed_for_real_it_opens(folder: Path, backup: Path) -> None:
    """A process that brings back over and over is killed at odd moments; each time the workspace opens, whole."""
    for number in range(6):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(folder), str(backup)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert child.stdout is not None
        child.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(0.05 + 0.037 * number)
        child.kill()
        child.wait()
        child.stdout.close()
        assert words_in(folder) in {OLD, NEW}


def test_as_the_old_manual_said_it_wrecks_nothing(folder: Path, backup: Path, tmp_path: Path) -> None:
    """Files of a backup copied over a workspace that had crashed: the words of the backup, and no wreck, 60 of 60."""
    unpacked = tmp_path / "unpacked"
    unpacked.mkdir()
    unpack(backup, unpacked, lambda *_: None)
    for number in range(60):
        crashed = tmp_path / f"crashed {number}"
        with reopen(folder) as workspace:
            (one,) = assessments.list_assessments(workspace)
            for again in range(1 + number % 7):
                assessments.set_field(
                    workspace, one.id, "context", f"{number} {again} " + "word " * 40 * number
                )
            shutil.copytree(folder, crashed)
        assert (crashed / "workspace.db-wal").stat().st_size > 0
        for name in ("workspace.db", "workspace.key"):
            shutil.copyfile(unpacked / name, crashed / name)
        assert words_in(crashed) == OLD
        aside = [path for path in crashed.iterdir() if "-wal." in path.name]
        assert len(aside) == 1
        assert aside[0].stat().st_size > 0


def test_a_log_of_its_own_is_taken(folder: Path, tmp_path: Path) -> None:
    """After an honest crash the log is what holds the last words, and it is never set aside."""
    workspace, _ = make_workspace(folder)
    for number in range(25):
        crashed = tmp_path / f"crashed {number}"
        if number == 0:
            begin_assessment(workspace)
        (one,) = assessments.list_assessments(workspace)
        assessments.set_field(workspace, one.id, "context", f"{number} " + "word " * 400 * number)
        shutil.copytree(folder, crashed)
        assert words_in(crashed).startswith(f"{number}")
        assert not [path for path in crashed.iterdir() if "-wal." in path.name]
    workspace.close()


@pytest.mark.usefixtures("backup")
@pytest.mark.parametrize("torn_from", [32 + 24, 32 + 8, 24])
def test_a_log_of_its_own_that_a_power_cut_tore_is_no_other_databases(
    folder: Path, tmp_path: Path, torn_from: int
) -> None:
    """Where not even the first page of the log came to the disk, nothing is set aside, and all before is there."""
    with reopen(folder) as workspace:
        (one,) = assessments.list_assessments(workspace)
        assessments.set_field(workspace, one.id, "context", "Never on the disk.")
        shutil.copytree(folder, tmp_path / "cut")
    log = tmp_path / "cut" / "workspace.db-wal"
    data = log.read_bytes()[: 32 + 24 + 4096]
    log.write_bytes(data[:torn_from] + bytes(len(data) - torn_from))
    # The commit is noted there only once the log is on disk.
    (tmp_path / "cut" / "workspace.commits").unlink()
    assert words_in(tmp_path / "cut") == NEW
    assert not [path for path in (tmp_path / "cut").iterdir() if "-wal." in path.name]


def test_a_backup_of_an_older_program_is_brought_up_to_date(tmp_path: Path) -> None:
    """A workspace of version 0.1.0, as a folder of that time, opens with what this program needs."""
    golden = Path(__file__).parents[1] / "golden" / "0.1.0"
    old = tmp_path / "eesee-backup-20250101-120000"
    shutil.copytree(golden / "workspace", old)
    assert [one.path for one in backups.backups_near(tmp_path)] == [old]
    for name in ("workspace.db", "workspace.key"):
        assert (old / name).is_file()
    assert has_workspace(old)
    target = tmp_path / "new"
    restore(old, target)
    assert (target / "workspace.db").read_bytes() == (old / "workspace.db").read_bytes()


def test_a_damaged_one_is_refused_and_the_workspace_stays(folder: Path, backup: Path) -> None:
    """A flipped byte anywhere in the backup: refused, and what is there is not touched."""
    data = bytearray(backup.read_bytes())
    data[len(data) // 2] ^= 1
    backup.write_bytes(data)
    with pytest.raises(KnownError) as refused:
        ready_of(backup, folder)
    assert refused.value.code is ErrorCode.BACKUP_NOT_VALID
    assert words_in(folder) == NEW
    own = {"workspace.db", "workspace.key", "workspace.key.copy", "workspace.commits"}
    assert {path.name for path in folder.iterdir()} == {"backups", *own}


def test_a_new_computer_has_a_workspace_after_it(tmp_path: Path, backup: Path) -> None:
    """Where there was never a workspace it is made, with the folder, closed to others."""
    new = tmp_path / "new" / "workspace"
    assert bring_back(ready_of(backup, new), StillClock().now) is None
    assert words_in(new) == OLD
    assert has_mode(new, 0o700)
    with open_workspace(new, passphrase=PASSPHRASE, clock=StillClock(), new_id=counted_ids()) as workspace:
        assert AssessmentId(assessments.list_assessments(workspace)[0].id)


def test_thinking_better_of_it_leaves_no_folder(tmp_path: Path, backup: Path) -> None:
    """A look on a computer without a workspace leaves nothing behind."""
    new = tmp_path / "new"
    ready = ready_of(backup, new)
    put_away(ready.coming, new)
    assert not new.exists()


@pytest.mark.parametrize("at", ["workspace.key", "workspace.db"])
def test_what_was_decided_and_refused_is_done_when_it_is_tried_again(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """A disk that fails in the middle leaves all that is needed to go on, and no second try is turned away."""
    target = tmp_path / "again"
    replace_file = Path.replace

    def fail(path: Path, to: Path) -> Path:
        if path.parent.name.startswith(".restoring-") and path.name == at:
            raise OSError(errno.EIO, "fails")
        return replace_file(path, to)

    with monkeypatch.context() as failing:
        failing.setattr(Path, "replace", fail)
        with pytest.raises(KnownError) as refused:
            restore(backup, target)
    assert refused.value.code is ErrorCode.DISK_FAILED
    restore(backup, target)
    assert words_in(target) == OLD
    with pytest.raises(KnownError) as refused:
        restore(backup, target)
    assert refused.value.code is ErrorCode.WORKSPACE_EXISTS

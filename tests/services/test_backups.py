"""Backups: made, checked, only when something changed, thinned, brought to a second place."""

from __future__ import annotations

import os
import random
import shutil
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.panel import PanelMember
from eesee_desktop.services import assessments
from eesee_desktop.services.backups import (
    BackupPlace,
    back_up,
    backups_near,
    check,
    describe,
    find_backups,
    is_backup,
    keep_up,
    last_backup,
    needs_backup,
    own_folder,
)
from eesee_desktop.services.bringing_back import restore
from eesee_desktop.services.panel import add_member
from eesee_desktop.services.workspace import Workspace, change_passphrase
from eesee_desktop.storage.backup_file import unpack
from eesee_desktop.system.randomness import random_bytes
from support_workspace import CHEAP, PASSPHRASE, StillClock, begin_assessment, make_workspace, reopen


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give an assessment with a sentence in it."""
    wanted = begin_assessment(workspace)
    write(workspace, wanted, "The first sentence.")
    return wanted


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Give a folder that is elsewhere."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write(workspace: Workspace, wanted: AssessmentId, text: str) -> None:
    """Write a sentence."""
    assessments.set_field(workspace, wanted, "context", text)


def names(folder: Path) -> list[str]:
    """Return what is in a folder, hidden files too."""
    return sorted(os.listdir(folder))  # noqa: PTH208  a list of names is meant


def test_a_backup_is_made_only_when_something_changed(
    workspace: Workspace, clock: StillClock, draft: AssessmentId
) -> None:
    """Where the cursor stands is no change; a word, a member, the name of the organisation, the passphrase are."""
    assert needs_backup(workspace, None)
    assert keep_up(workspace, None).own is not None
    clock.pass_time(60)
    workspace.ui_state.set("window", "another place")
    workspace.ui_state.set(f"assessment/{draft}", "another field")
    assert not needs_backup(workspace, None)
    assert keep_up(workspace, None).own is None

    def change() -> None:
        change_passphrase(
            workspace, "another of them", passphrase=PASSPHRASE, random=random_bytes, cost=CHEAP
        )

    for alter in (
        lambda: write(workspace, draft, "The second sentence."),
        lambda: add_member(workspace, draft),
        lambda: workspace.set_member(replace(workspace.member, name="Another name")),
        change,
        lambda: assessments.delete_assessment(workspace, draft),
    ):
        clock.pass_time(60)
        alter()
        assert needs_backup(workspace, None)
        assert keep_up(workspace, None).own is not None
        assert not needs_backup(workspace, None)


def test_the_second_place_is_written_when_it_is_there(
    workspace: Workspace, clock: StillClock, draft: AssessmentId, stick: Path
) -> None:
    """A stick that is away is no failure; plugged in again it gets what it lacks, whole, and nothing twice."""
    away = stick / "away"
    kept = keep_up(workspace, away)
    assert (kept.second, kept.is_second_there, kept.failure) == (None, False, None)
    clock.pass_time(60)
    write(workspace, draft, "Written while the stick was away.")
    kept = keep_up(workspace, stick)
    assert kept.second is not None
    assert kept.own is not None
    assert kept.second.read_bytes() == kept.own.read_bytes()
    assert names(stick) == [kept.second.name]
    assert keep_up(workspace, stick).second is None
    assert [one.place for one in find_backups(workspace.folder, stick)].count(BackupPlace.SECOND) == 1
    found = last_backup(workspace)
    assert found is not None
    assert found.made == clock.now


def test_a_second_place_that_fails_is_told_and_the_own_backup_stays(
    workspace: Workspace, draft: AssessmentId, stick: Path
) -> None:
    """What goes wrong on the stick does not take the backup at home with it."""
    assert draft
    (stick / "file").write_bytes(b"")
    shutil.rmtree(stick)
    stick.write_bytes(b"no folder")
    kept = keep_up(workspace, stick)
    assert kept.own is not None
    assert kept.is_second_there is False


def test_backups_are_thinned_and_those_of_others_left_alone(
    workspace: Workspace, clock: StillClock, draft: AssessmentId, tmp_path: Path, stick: Path
) -> None:
    """Forty backups within two days leave those of the rule; another workspace's on the same stick stay."""
    other, _ = make_workspace(tmp_path / "other", clock)
    with other:
        elses = back_up(other, stick)
    for number in range(40):
        clock.pass_time(70 * 60)
        write(workspace, draft, f"Sentence {number}.")
        keep_up(workspace, stick)
    for folder in (own_folder(workspace.folder), stick):
        mine = [path for path in folder.iterdir() if path != elses]
        assert 21 <= len(mine) <= 25
        assert describe(max(mine)).made == clock.now
    assert elses.is_file()
    check(elses)


def test_no_older_one_goes_before_the_new_one_is_whole(
    workspace: Workspace, clock: StillClock, draft: AssessmentId
) -> None:
    """A backup that cannot be made takes none of those there are with it, and leaves nothing half done."""
    for number in range(3):
        clock.pass_time(1)
        write(workspace, draft, f"Sentence {number}.")
        back_up(workspace, _own(workspace))
    before = names(own_folder(workspace.folder))
    clock.pass_time(3600)
    write(workspace, draft, "Another.")

    def stop(_done: int, _total: int) -> None:
        raise KnownError(ErrorCode.OPERATION_CANCELLED)

    with pytest.raises(KnownError):
        keep_up(workspace, None, stop)
    assert names(own_folder(workspace.folder)) == before
    keep_up(workspace, None)
    assert len(names(own_folder(workspace.folder))) == 2


def _own(workspace: Workspace) -> Path:
    folder = own_folder(workspace.folder)
    folder.mkdir(exist_ok=True)
    return folder


def test_work_goes_on_while_a_backup_is_made(
    workspace: Workspace, clock: StillClock, draft: AssessmentId, stick: Path
) -> None:
    """Edits go through between its steps, and the backup is that of one moment, whole."""
    for number in range(30):
        write(workspace, draft, f"{number} " + "word " * 4000)
        clock.pass_time(120)
    steps = 0
    written: list[int] = []

    def type_on() -> None:
        for number in range(20):
            write(workspace, draft, f"meanwhile {number}")
            written.append(steps)

    writer = threading.Thread(target=type_on)

    def go_on(_done: int, _total: int) -> None:
        nonlocal steps
        steps += 1
        if steps == 2:
            writer.start()

    made = back_up(workspace, stick, go_on)
    writer.join()
    assert len(written) == 20
    folder = stick / "out"
    folder.mkdir()
    unpack(made, folder, lambda *_: None)
    with reopen(folder) as again:
        assert assessments.load(again, draft).context.startswith(("29 word", "meanwhile "))


def test_a_damaged_page_is_told_as_damage(workspace: Workspace, draft: AssessmentId, stick: Path) -> None:
    """A workspace with a bad page is never copied as if it were whole, and the sentence is not of the disk."""
    write(workspace, draft, "word " * 20_000)
    workspace.close()
    path = workspace.folder / "workspace.db"
    whole = path.read_bytes()
    chosen = random.Random(3)  # noqa: S311  the same at each run
    told = 0
    for page in chosen.sample(range(10, len(whole) // 4096), 12):
        hurt = bytearray(whole)
        hurt[page * 4096 + chosen.randrange(4096)] ^= 1
        path.write_bytes(hurt)
        with pytest.raises(KnownError) as refused, reopen(workspace.folder) as again:
            back_up(again, stick)
        assert refused.value.code is ErrorCode.DATABASE_DAMAGED
        told += 1
    assert told == 12
    assert not names(stick)
    path.write_bytes(whole)


def test_backups_are_known_by_what_they_are(workspace: Workspace, stick: Path) -> None:
    """A backup under another name is one; a file of that name that is none has its fault; a folder of old is one."""
    made = back_up(workspace, stick)
    renamed = made.rename(stick / "holiday.zip")
    assert is_backup(renamed)
    assert describe(renamed).fault is None
    false = stick / "false.eesee-backup"
    false.write_bytes(b"PK\3\4 and no more")
    assert describe(false).fault is ErrorCode.BACKUP_NOT_VALID
    assert not is_backup(stick)
    old = stick / "eesee-backup-20250101-120000"
    old.mkdir()
    unpack(renamed, old, lambda *_: None)
    assert is_backup(old)
    assert describe(old).fault is None
    assert {one.path for one in backups_near(stick)} == {old, false}


def test_what_a_killed_backup_left_is_cleared(
    workspace: Workspace, clock: StillClock, draft: AssessmentId, stick: Path
) -> None:
    """At home the next opening clears it; on a stick what is of others goes after a day, for they may be writing it."""
    assert draft
    own = own_folder(workspace.folder)
    keep_up(workspace, None)
    made = names(own)
    left = (
        ".eesee-copy.0a0b0c0d.part",
        ".eesee-copy.0a0b0c0d.part-wal",
        ".eesee-backup-1.eesee-backup.aabbccdd.part",
    )
    for name in left:
        (own / name).write_bytes(b"half")
    aside = workspace.folder / ".restoring-0a0b0c0d"
    aside.mkdir()
    (aside / "workspace.db").write_bytes(b"what never came")
    workspace.close()
    reopen(workspace.folder).close()
    assert names(own) == made
    assert not aside.exists()
    old, young = (f".eesee-backup-{number}.eesee-backup.aabbccdd.part" for number in (1, 2))
    for name, days in ((old, 2), (young, 0)):
        (stick / name).write_bytes(b"half")
        os.utime(stick / name, ((clock.now - timedelta(days=days)).timestamp(),) * 2)
    with reopen(workspace.folder) as again:
        keep_up(again, stick)
    assert [name for name in names(stick) if name.startswith(".")] == [young]


@pytest.mark.parametrize("is_kept_up", [False, True])
def test_what_was_cut_off_on_a_stick_is_cleared_at_the_next_opening(
    workspace: Workspace, draft: AssessmentId, stick: Path, *, is_kept_up: bool
) -> None:
    """What was being written there is noted at home first, so a kill leaves nothing for good; and the note goes too."""
    assert draft
    noted: set[str] = set()

    def look(_done: int, _total: int) -> None:
        for path in stick.iterdir():
            is_noted = path.name in workspace.ui_state.beginning_with("leaving/")
            noted.update({path.name} if is_noted and path.name.startswith(".") else ())

    keep_up(workspace, stick, look) if is_kept_up else back_up(workspace, stick, look)
    (name,) = noted
    assert workspace.ui_state.beginning_with("leaving/") == {}
    assert not needs_backup(workspace, stick) or not is_kept_up
    workspace.outgoing.note(stick / name)
    (stick / name).write_bytes(b"half")
    workspace.close()
    with reopen(workspace.folder) as again:
        assert again.ui_state.beginning_with("leaving/") == {}
    assert name not in names(stick)


def test_members_are_who_they_were(workspace: Workspace, draft: AssessmentId, stick: Path) -> None:
    """What panel and history hold is in the backup as well."""
    member, _ = add_member(workspace, draft)
    made = back_up(workspace, stick)
    folder = stick / "out"
    folder.mkdir()
    unpack(made, folder, lambda *_: None)
    with reopen(folder) as again:
        assert PanelMember(member) in assessments.load(again, draft).panel.members


def test_a_key_file_that_went_is_made_up_for_by_its_copy(
    workspace: Workspace, draft: AssessmentId, tmp_path: Path
) -> None:
    """The backup has it from the second copy, and opens; without either, no backup is made that nobody could open."""
    assert draft
    (workspace.folder / "workspace.key").unlink()
    made = keep_up(workspace, None).own
    assert made is not None
    restore(made, tmp_path / "again")
    with reopen(tmp_path / "again") as again:
        assert assessments.load(again, draft).context == "The first sentence."
    (workspace.folder / "workspace.key.copy").unlink()
    write(workspace, draft, "The second sentence.")
    with pytest.raises(KnownError) as refused:
        keep_up(workspace, None)
    assert refused.value.code is ErrorCode.KEY_FILE_MISSING


def test_a_key_file_of_another_workspace_is_never_backed_up(
    workspace: Workspace, draft: AssessmentId, tmp_path: Path
) -> None:
    """Somebody copied another one over it: the backup would open for nobody, and is not made."""
    assert draft
    other, _ = make_workspace(tmp_path / "other")
    other.close()
    shutil.copyfile(tmp_path / "other" / "workspace.key", workspace.folder / "workspace.key")
    with pytest.raises(KnownError) as refused:
        keep_up(workspace, None)
    assert refused.value.code is ErrorCode.KEY_FILE_DAMAGED

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import (
    Workspace,
    change_passphrase,
    change_recovery_code,
    has_workspace,
    latest_instrument,
    shipped_instruments,
)
from eesee_desktop.services.workspace_opening import create_workspace, open_workspace
from eesee_desktop.system.randomness import random_bytes
from support_modes import has_mode
from support_workspace import (
    CHEAP,
    MEMBER,
    PASSPHRASE,
    PERU,
    StillClock,
    begin_assessment,
    counted_ids,
    make_workspace,
    reopen,
)

FILES = {"workspace.db", "workspace.key", "workspace.key.copy", "workspace.commits"}
OTHER = "five lapwings over the marsh"


def test_opens_with_passphrase_and_with_recovery_code(tmp_path: Path) -> None:
    """Both ways in lead to the same member, the same signing key and the same assessments."""
    folder = tmp_path / "workspace"
    made, code = make_workspace(folder)
    key, wanted = made.signing_key.to_bytes(), begin_assessment(made)
    made.close()
    for word, code_given in ((PASSPHRASE, None), (None, code)):
        with open_workspace(
            folder, passphrase=word, recovery_code=code_given, clock=StillClock(), new_id=counted_ids()
        ) as workspace:
            assert workspace.member == MEMBER
            assert workspace.signing_key.to_bytes() == key
            assert [item.id for item in assessments.list_assessments(workspace)] == [wanted]


def test_files_and_folder_are_for_their_owner_alone(tmp_path: Path) -> None:
    """Folder 0700, files 0600, and nothing but database, keys and the counter of commits once it is closed."""
    folder = tmp_path / "somewhere" / "workspace"
    made, _ = make_workspace(folder)
    assert all(has_mode(path, 0o600) for path in folder.iterdir())
    made.close()
    assert has_mode(folder, 0o700)
    assert {path.name for path in folder.iterdir()} == FILES


def test_an_existing_folder_is_closed_to_others(tmp_path: Path) -> None:
    """A folder that somebody made beforehand, open to all, is the owner's alone once a workspace is in it."""
    folder = tmp_path / "workspace"
    folder.mkdir()
    folder.chmod(0o755)
    make_workspace(folder)[0].close()
    assert has_mode(folder, 0o700)


def test_a_folder_with_other_files_keeps_its_mode(tmp_path: Path) -> None:
    """A folder that holds other things of the person is not closed to others behind their back."""
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "letter.txt").write_text("kept", "utf-8")
    make_workspace(folder)[0].close()
    assert has_mode(folder, 0o755)
    assert (folder / "letter.txt").read_text("utf-8") == "kept"


def test_a_workspace_is_never_made_over_another(tmp_path: Path) -> None:
    """A second one in the same folder is refused and the first still opens."""
    make_workspace(tmp_path)[0].close()
    with pytest.raises(KnownError) as refused:
        make_workspace(tmp_path)
    assert refused.value.code is ErrorCode.WORKSPACE_EXISTS
    reopen(tmp_path).close()


def test_one_whose_recovery_code_nobody_saw_is_made_anew(tmp_path: Path) -> None:
    """A disk that failed may not let go of it: whoever tries again with the same passphrase is not refused."""
    first = _made(tmp_path, "the same one")
    first.close()
    key = (tmp_path / "workspace.key").read_bytes()
    with pytest.raises(KnownError) as refused:
        _made(tmp_path, "another one")
    assert refused.value.code is ErrorCode.WORKSPACE_EXISTS
    assert (tmp_path / "workspace.key").read_bytes() == key
    with _made(tmp_path, "the same one") as second:
        assert (tmp_path / "workspace.key").read_bytes() != key
        begin_assessment(second)
    with pytest.raises(KnownError) as refused:
        _made(tmp_path, "the same one")
    assert refused.value.code is ErrorCode.WORKSPACE_EXISTS, "somebody has written in it"


def _made(folder: Path, passphrase: str) -> Workspace:
    """Make a workspace whose recovery code is not confirmed yet."""
    return create_workspace(
        folder,
        passphrase,
        MEMBER,
        clock=StillClock(),
        new_id=counted_ids(),
        random=random_bytes,
        cost=CHEAP,
        is_code_kept=False,
    )[0]


def test_an_empty_passphrase_leaves_nothing_behind(tmp_path: Path) -> None:
    """Where the workspace cannot be made, there is no trace of one."""
    folder = tmp_path / "workspace"
    with pytest.raises(KnownError) as refused:
        create_workspace(folder, " ", MEMBER, clock=StillClock(), new_id=counted_ids(), random=random_bytes)
    assert refused.value.code is ErrorCode.PASSPHRASE_TOO_WEAK
    assert not folder.exists()
    assert not has_workspace(folder)


def test_no_workspace_is_told_from_a_missing_key_file(tmp_path: Path) -> None:
    """An empty folder and a lost key file are two different troubles."""
    with pytest.raises(KnownError) as nothing:
        reopen(tmp_path)
    assert nothing.value.code is ErrorCode.WORKSPACE_NOT_FOUND
    make_workspace(tmp_path)[0].close()
    for name in ("workspace.key", "workspace.key.copy"):
        (tmp_path / name).unlink()
    with pytest.raises(KnownError) as lost:
        reopen(tmp_path)
    assert lost.value.code is ErrorCode.KEY_FILE_MISSING


def test_change_of_passphrase(tmp_path: Path) -> None:
    """The new passphrase opens, the old one does not, the recovery code still does."""
    made, code = make_workspace(tmp_path)
    change_passphrase(made, OTHER, passphrase=PASSPHRASE, random=random_bytes, cost=CHEAP)
    made.close()
    with pytest.raises(KnownError) as wrong:
        reopen(tmp_path)
    assert wrong.value.code is ErrorCode.PASSPHRASE_WRONG
    for word, code_given in ((OTHER, None), (None, code)):
        open_workspace(
            tmp_path, passphrase=word, recovery_code=code_given, clock=StillClock(), new_id=counted_ids()
        ).close()


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(tmp_path: Path) -> None:
    """Who came in with the recovery code can set a passphrase without knowing the old one."""
    made, code = make_workspace(tmp_path)
    with made:
        change_passphrase(made, OTHER, recovery_code=code, random=random_bytes, cost=CHEAP)
    open_workspace(tmp_path, passphrase=OTHER, clock=StillClock(), new_id=counted_ids()).close()


def test_change_of_passphrase_needs_the_present_one(tmp_path: Path) -> None:
    """Who finds the program open cannot lock its owner out."""
    made, _ = make_workspace(tmp_path)
    with made, pytest.raises(KnownError) as refused:
        change_passphrase(made, OTHER, passphrase=OTHER, random=random_bytes, cost=CHEAP)
    assert refused.value.code is ErrorCode.PASSPHRASE_WRONG
    reopen(tmp_path).close()


def test_a_new_recovery_code_ends_the_old_one(tmp_path: Path) -> None:
    """After the paper was lost, what is on it opens nothing."""
    made, old = make_workspace(tmp_path)
    with made:
        new, _ = change_recovery_code(made, PASSPHRASE, random=random_bytes, cost=CHEAP)
    with pytest.raises(KnownError) as refused:
        open_workspace(tmp_path, recovery_code=old, clock=StillClock(), new_id=counted_ids())
    assert refused.value.code is ErrorCode.RECOVERY_CODE_WRONG
    open_workspace(tmp_path, recovery_code=new, clock=StillClock(), new_id=counted_ids()).close()


def test_a_second_process_is_refused_and_a_dead_one_leaves_no_lock(tmp_path: Path) -> None:
    """While one process has the workspace open another is told so; when the first is killed it opens."""
    make_workspace(tmp_path)[0].close()
    program = (
        "import sys, pathlib, support_workspace as support\n"
        "held = support.reopen(pathlib.Path(sys.argv[1]))\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", ""))),
        },
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(KnownError) as refused:
            reopen(tmp_path)
        assert refused.value.code is ErrorCode.DATABASE_LOCKED
        other.kill()
        other.wait()
    reopen(tmp_path).close()


def test_an_instrument_is_read_from_the_bytes_kept_with_the_assessment(tmp_path: Path) -> None:
    """An assessment finds the method it was begun with in the database, byte for byte."""
    made, _ = make_workspace(tmp_path)
    with made:
        wanted = begin_assessment(made)
    with reopen(tmp_path) as workspace:
        assert workspace.instrument_of(wanted) == latest_instrument()
        with pytest.raises(KnownError) as missing:
            workspace.instrument(InstrumentRef("eusee", "1999.1", "0" * 64))
        assert missing.value.code is ErrorCode.INSTRUMENT_NOT_FOUND


def test_the_latest_method_is_the_one_with_the_highest_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Version 2025.10 comes after 2025.9, and 2026.1 after both; numbers are not compared as letters."""
    shipped = latest_instrument().raw
    for version in ("2025.10", "2025.9", "2024.11"):
        data = shipped.replace(b'version = "2025.2"', f'version = "{version}"'.encode())
        (tmp_path / f"eusee-{version}.toml").write_bytes(data)
    monkeypatch.setattr("eesee_desktop.services.workspace.resource", lambda _: tmp_path)
    shipped_instruments.cache_clear()
    try:
        assert latest_instrument().ref.version == "2025.10"
    finally:
        shipped_instruments.cache_clear()


def test_the_network_member_can_be_renamed(tmp_path: Path) -> None:
    """A new name holds for what is begun from now on; what was begun keeps the old one."""
    made, _ = make_workspace(tmp_path)
    with made:
        before = begin_assessment(made)
        renamed = NetworkMember("Red Nueva", PERU, "per@eusee")
        assert made.set_member(renamed)
        after = begin_assessment(made)
        assert assessments.load(made, before).member == MEMBER
        assert assessments.load(made, after).member == renamed
    with reopen(tmp_path) as workspace:
        assert workspace.member == renamed


def test_where_the_person_was_is_kept_per_workspace(tmp_path: Path) -> None:
    """Section, cursor and sizes come back with the workspace."""
    made, _ = make_workspace(tmp_path)
    with made:
        made.ui_state.set("section", "2.1")
        made.ui_state.set("section", "3.2")
        assert made.ui_state.get("cursor") is None
    with reopen(tmp_path) as workspace:
        assert workspace.ui_state.get("section") == "3.2"

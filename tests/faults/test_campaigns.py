"""The short form of ``make faults``: a sample of each campaign, and of what the harness itself must be able to do."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from faults.shim import POSSIBLE, Call, build, compiler
from faults.trace import Disk, Record

# Named among the packages of the tests, so that it is there wherever ``make test`` runs; elsewhere people may lack it.
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or (compiler() is None and "CI" not in os.environ),
    reason="the library that lets calls fail is for Linux, and needs a C compiler",
)
_PATIENCE_S = 240
_GROUPS = {
    "beginnings": ("create", "passphrase", "recovery code"),
    "writing": ("edit", "history"),
    "leaving": ("seal", "backup", "restore"),
    "changing": ("import", "migrate", "delete"),
    "window": ("window",),
}


def _python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(path for path in sys.path if path)
    return subprocess.run(
        [sys.executable, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths} | environment,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=False,
    )


@pytest.mark.parametrize("group", _GROUPS)
def test_nothing_that_was_reported_safe_is_lost(group: str, tmp_path: Path) -> None:
    """Kills, failing calls and power cuts leave a workspace that opens with all that was reported safe."""
    done = _python(
        *(
            "-m",
            "faults.run",
            "--short",
            "--jobs",
            "2",
            "--report",
            str(tmp_path / "faults.md"),
            *_GROUPS[group],
        )
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
    assert " trials in " in done.stdout


def test_twenty_minutes_of_writing_stay_whole() -> None:
    """Of writing in real rhythm, with a lock and a kill, all is there, and memory and file stay within their bounds."""
    done = _python("-m", "faults.writing", "0.4")
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
    assert "versions that were taken away at once" in done.stdout


@pytest.fixture(scope="module", name="library")
def _library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("shim"))


def _write_under(library: Path, folder: Path, *plan: str) -> str:
    """Write ``0123456789`` with fsync under a plan; return what became of it."""
    script = (
        "import os, sys\n"
        "try:\n"
        "    at = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT)\n"
        "    print(os.write(at, b'0123456789'))\n"
        "    os.fsync(at)\n"
        "    os.close(at)\n"
        "    os.rename(sys.argv[1], sys.argv[1] + '.done')\n"
        "except OSError as error:\n"
        "    print(error.errno)\n"
    )
    lines = "\n".join((f"watch={folder}", *plan))
    done = _python("-c", script, str(folder / "file"), LD_PRELOAD=str(library), EESEE_FAULTS=lines)
    return f"{done.returncode} {' '.join(done.stdout.split())}"


@pytest.mark.parametrize(
    ("plan", "outcome", "left"),
    [
        ((), "0 10", {"file.done": b"0123456789"}),
        (("at=2", "act=kill"), "-9 ", {"file": b""}),
        (("at=2", "act=kill", "after=1"), "-9 ", {"file": b"0123456789"}),
        (("at=2", "act=tear"), "-9 ", {"file": b"01234"}),
        (("at=1", "act=fail", f"errno={errno.EROFS}"), f"0 {errno.EROFS}", {}),
        (("at=3", "act=fail", f"errno={errno.EIO}"), f"0 10 {errno.EIO}", {"file": b"0123456789"}),
        (("at=5", "act=fail", f"errno={errno.EACCES}"), f"0 10 {errno.EACCES}", {"file": b"0123456789"}),
        (("short=1",), "0 5", {"file.done": b"01234"}),
    ],
)
def test_a_call_goes_wrong_where_it_is_told_to(
    library: Path, tmp_path: Path, plan: tuple[str, ...], outcome: str, left: dict[str, bytes]
) -> None:
    """Kill, tear, failure and short write strike the very call that the plan names, and no other."""
    folder = tmp_path / "watched"
    folder.mkdir()
    assert _write_under(library, folder, *plan) == outcome
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == left


def test_other_folders_are_left_alone(library: Path, tmp_path: Path) -> None:
    """What lies outside of the watched folder never fails."""
    other = tmp_path / "other"
    other.mkdir()
    lines = f"watch={tmp_path / 'watched'}\nat=1\nact=kill"
    done = _python(
        *("-c", "import sys; open(sys.argv[1], 'w').write('x')", str(other / "file")),
        LD_PRELOAD=str(library),
        EESEE_FAULTS=lines,
    )
    assert done.returncode == 0
    assert (other / "file").read_text() == "x"


def test_windows_lets_nobody_replace_what_is_open(library: Path, tmp_path: Path) -> None:
    """What is open is neither replaced nor removed until it is closed, and case tells no names apart."""
    script = (
        "import os, sys, pathlib\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "opened = (folder / 'Open').open('w')\n"
        "(folder / 'new').write_text('new')\n"
        "for act in (lambda: os.replace(folder / 'new', folder / 'Open'), lambda: os.remove(folder / 'open')):\n"
        "    try:\n"
        "        act()\n"
        "    except PermissionError:\n"
        "        print('refused')\n"
        "opened.close()\n"
        "os.replace(folder / 'new', folder / 'open')\n"
        "print(sorted(os.listdir(folder)), (folder / 'Open').read_text())\n"
    )
    folder = tmp_path / "watched"
    folder.mkdir()
    done = _python(
        "-c", script, str(folder), LD_PRELOAD=str(library), EESEE_FAULTS=f"watch={folder}\nwindows=1"
    )
    assert done.stdout.split("\n") == ["refused", "refused", "['Open'] new", ""], done.stderr


def _record(call: str, path: Path, *, other: Path | None = None, data: bytes = b"") -> Record:
    inode = 7 if call in {"create", "open", "write", "truncate", "fsync"} else 0
    return Record(1, Call.WRITE, call, 0, inode, 0, str(path), str(other or ""), data)


def test_a_power_cut_takes_what_was_not_synced(tmp_path: Path) -> None:
    """Bytes are there by an fsync of the file, a name by one of its folder; before that, either way is possible."""
    before, chance = tmp_path / "before", random.Random(1)
    before.mkdir()
    disk = Disk(before, before)

    def left(how: str) -> dict[str, bytes]:
        target = tmp_path / f"after-{random.random()}"
        disk.cut(target, chance, how)
        return {path.name: path.read_bytes() for path in target.iterdir()}

    file, named = before / "file", before / "named"
    disk.play(_record("create", file))
    disk.play(_record("write", file, data=b"x" * 1024))
    assert (left("none"), left("all")) == ({}, {"file": b"x" * 1024})
    disk.play(_record("fsync", file))
    assert left("none") == {}
    disk.play(_record("fsync", before))
    assert left("none") == {"file": b"x" * 1024}
    disk.play(_record("write", file, data=b"y" * 1024))
    disk.play(_record("rename", file, other=named))
    assert (left("none"), left("all")) == ({"file": b"x" * 1024}, {"named": b"y" * 1024})
    torn = {
        bytes(data[start : start + 512])
        for _ in range(20)
        for data in left("torn").values()
        for start in (0, 512)
    }
    assert torn == {b"x" * 512, b"y" * 512}
    disk.play(_record("fsync", before))
    assert left("none") == {"named": b"x" * 1024}


def test_a_power_cut_keeps_what_was_written_to_a_file_that_was_there(tmp_path: Path) -> None:
    """What was written and synced to a file from before is there after a cut, though the replay begins with a copy."""
    before, root = tmp_path / "before", tmp_path / "root"
    before.mkdir()
    (before / "file").write_bytes(b"old words")
    disk = Disk(before, root)
    disk.play(_record("open", root / "file"))
    disk.play(_record("write", root / "file", data=b"new"))
    disk.play(_record("fsync", root / "file"))
    disk.cut(root, random.Random(1), "none")
    assert (root / "file").read_bytes() == b"new words"


def test_each_kind_of_call_can_fail_in_some_way() -> None:
    """No call is left out of the positions."""
    assert all(any(call & kinds for kinds in POSSIBLE.values()) for call in Call)

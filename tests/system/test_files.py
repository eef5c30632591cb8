"""A file that a person wants is there whole, for its owner alone, or not at all."""

from __future__ import annotations

import errno
import os
import threading
import time
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.files import PendingFile, known_error, name_for_all, write_file
from support_modes import has_mode


def test_a_file_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    """Folders are made on the way, an older file of the name is replaced, and nobody else may read it."""
    target = tmp_path / "deep" / "report.pdf"
    write_file(target, b"first")
    target.chmod(0o644)
    write_file(target, b"second")
    assert target.read_bytes() == b"second"
    assert has_mode(target, 0o600)
    assert list(target.parent.iterdir()) == [target]


def test_what_is_written_is_on_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All bytes are brought to disk first: after a power cut the name never stands for half a file."""
    target = tmp_path / "report.pdf"
    synced: list[tuple[int, bool]] = []

    def fsync(descriptor: int) -> None:
        synced.append((os.fstat(descriptor).st_size, target.exists()))

    monkeypatch.setattr(os, "fsync", fsync)
    write_file(target, b"words")
    assert (len(b"words"), False) in synced


def test_a_file_that_was_not_named_leaves_nothing(tmp_path: Path) -> None:
    """Where something else fails before the file has its name, the older one stays and no other is there."""
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older")
    with PendingFile(target) as pending:
        pending.write(b"newer")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report.pdf", b"older")]


def test_a_disk_that_fills_up_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be written whole is removed, and the reason is told."""

    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(KnownError) as refused:
        write_file(tmp_path / "report.pdf", b"words")
    assert refused.value.code is ErrorCode.DISK_FULL
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EDQUOT, ErrorCode.DISK_FULL),
        (errno.EACCES, ErrorCode.FILE_NOT_WRITABLE),
        (errno.EROFS, ErrorCode.FILE_NOT_WRITABLE),
    ],
)
def test_a_full_disk_is_told_from_a_closed_folder(number: int, code: ErrorCode) -> None:
    """A person is told to make room where there is none, and to choose another place where one may not write."""
    error = known_error(OSError(number, "no"), Path("report.pdf"))
    assert (error.code, error.facts) == (code, {"path": "report.pdf"})


class _WindowsError(PermissionError):
    """What Windows raises; elsewhere an error has no such number."""

    def __init__(self, winerror: int) -> None:
        super().__init__(errno.EACCES, "held")
        self.winerror = winerror


class _NoSuchPlaceError(FileNotFoundError):
    """What Windows raises of a path that is too long."""

    winerror = None

    def __init__(self) -> None:
        super().__init__(errno.ENOENT, "no such place")


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_is_held_for_a_moment_is_replaced_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Where a scanner has the older file open for a moment, the newer one takes its place when it is let go."""
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older")
    real, waited = os.replace, list[float]()

    def replace(source: Path, place: Path) -> None:
        if len(waited) < 3:
            raise _WindowsError(number)
        real(source, place)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", waited.append)
    write_file(target, b"newer")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report.pdf", b"newer")]
    assert sum(waited) < 1


@pytest.mark.parametrize(
    ("number", "told"), [(32, ErrorCode.FILE_IN_USE), (1224, ErrorCode.FILE_NOT_WRITABLE)]
)
def test_a_file_that_stays_open_elsewhere_is_told_and_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: ErrorCode
) -> None:
    """Where another program keeps it open, that is said within a second, and the older file is whole."""
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older")
    waited = list[float]()

    def replace(_: Path, __: Path) -> None:
        raise _WindowsError(number)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", waited.append)
    with pytest.raises(KnownError) as refused:
        write_file(target, b"newer")
    assert refused.value.code is told
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report.pdf", b"older")]
    assert bool(waited) == (told is ErrorCode.FILE_IN_USE)
    assert sum(waited) < 1


@pytest.mark.skipif(os.name != "nt", reason="elsewhere a file that is open is replaced")
def test_windows_itself_says_so(tmp_path: Path) -> None:
    """As above, by the system: refused while somebody reads the file, written when that ends meanwhile."""
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older")
    reader = target.open("rb")
    with pytest.raises(KnownError) as refused:
        write_file(target, b"newer")
    assert refused.value.code is ErrorCode.FILE_IN_USE
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report.pdf", b"older")]
    leaving = threading.Timer(0.1, reader.close)
    leaving.start()
    write_file(target, b"newest")
    leaving.join()
    assert target.read_bytes() == b"newest"


def test_a_file_that_may_only_be_read_is_not_said_to_be_open(tmp_path: Path) -> None:
    """Windows gives one number for both: a file that is write-protected is told as that."""
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older")
    target.chmod(0o400)
    if os.access(target, os.W_OK):
        pytest.skip("root may write everywhere")
    assert known_error(_WindowsError(5), target).code is ErrorCode.FILE_NOT_WRITABLE


def test_a_name_that_is_too_long_is_told_as_that(tmp_path: Path) -> None:
    """A name beyond what the system takes, or a path beyond what Windows takes, is not a matter of rights or room."""
    with pytest.raises(KnownError) as refused:
        write_file(tmp_path / ("n" * 300), b"words")
    assert refused.value.code is ErrorCode.PATH_TOO_LONG
    deep = tmp_path.joinpath(*["folder" * 8] * 6, "report.pdf")
    assert known_error(_NoSuchPlaceError(), deep).code is ErrorCode.PATH_TOO_LONG
    assert known_error(_NoSuchPlaceError(), Path("/report.pdf")).code is ErrorCode.FILE_NOT_WRITABLE


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("minutes 2024: part 2?.pdf", "minutes 2024_ part 2_.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("nul", "_nul"),
        ("com1.txt", "_com1.txt"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("report. .", "report"),
        ("...", "_"),
        ("Contract.pdf", "Contract.pdf"),
        ("Acta número 3 – تقرير.pdf", "Acta número 3 – تقرير.pdf"),
    ],
)
def test_a_name_from_elsewhere_is_one_on_every_system(name: str, plain: str) -> None:
    """What Windows takes for a device, a stream or a folder is none of these; any other name stays as it is."""
    assert name_for_all(name) == plain

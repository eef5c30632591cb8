"""A file that a person wants is there whole, for its owner alone, or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.files import PendingFile, known_error, write_file


def test_a_file_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    """Folders are made on the way, an older file of the name is replaced, and nobody else may read it."""
    target = tmp_path / "deep" / "report.pdf"
    write_file(target, b"first")
    target.chmod(0o644)
    write_file(target, b"second")
    assert target.read_bytes() == b"second"
    assert target.stat().st_mode & 0o777 == 0o600
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

"""The one file of a backup: its one layout, and all that is refused."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import struct
import subprocess
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.backup_file import (
    DATABASE_NAME,
    KEY_NAME,
    MANIFEST_NAME,
    Manifest,
    Member,
    check_backup_file,
    copy_backup_file,
    key_of,
    member_of,
    read_manifest,
    unpack,
    write_backup_file,
)
from eesee_desktop.system.files import PendingFile
from support_modes import has_mode

KEY = b'{"a key": "file"}\n'


def laid_out(members: list[tuple[str, bytes]]) -> bytes:
    """Return a zip of members in the layout of a backup, whatever they are."""
    whole, directory = b"", b""
    for name, data in members:
        shared = struct.pack(
            "<HHHHHIIIHH", 20, 0, 0, 0, 0x21, zlib.crc32(data), *(2 * [len(data)]), len(name), 0
        )
        directory += (
            b"PK\1\2" + struct.pack("<H", 20) + shared + struct.pack("<HHHII", 0, 0, 0, 0, len(whole))
        )
        directory += name.encode()
        whole += b"PK\3\4" + shared + name.encode() + data
    count = len(members)
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(whole), 0)
    return whole + directory + b"PK\5\6" + end


def members_of(backup: Path) -> dict[str, bytes]:
    """Return what is in a backup."""
    with zipfile.ZipFile(backup) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def go_on(_done: int, _total: int) -> None:
    """Wait for nothing."""


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Give a backup of two pages that mean nothing."""
    database = tmp_path / "source.db"
    database.write_bytes(random.Random(1).randbytes(8192))  # noqa: S311  the same at each run
    manifest = Manifest(
        datetime(2026, 3, 1, 8, 30, tzinfo=UTC),
        "0002",
        7,
        "a" * 64,
        "b" * 32,
        Member(KEY_NAME, len(KEY), hashlib.sha256(KEY).hexdigest()),
        member_of(database, DATABASE_NAME, go_on),
    )
    target = tmp_path / "eesee-backup-20260301-083000.eesee-backup"
    write_backup_file(PendingFile(target), manifest, KEY, database, go_on)
    return target


def refusal(path: Path) -> ErrorCode:
    """Return why a file is refused."""
    with pytest.raises(KnownError) as refused:
        check_backup_file(path, go_on)
    return refused.value.code


def test_what_was_written_comes_out(backup: Path, tmp_path: Path) -> None:
    """Both files come out as they went in, mode 0600, and nothing else with them."""
    folder = tmp_path / "out"
    folder.mkdir()
    manifest = unpack(backup, folder, go_on)
    assert sorted(path.name for path in folder.iterdir()) == [DATABASE_NAME, KEY_NAME]
    assert (folder / DATABASE_NAME).read_bytes() == (tmp_path / "source.db").read_bytes()
    assert (folder / KEY_NAME).read_bytes() == KEY == key_of(backup)
    assert all(has_mode(path, 0o600) for path in (*folder.iterdir(), backup))
    assert manifest == read_manifest(backup) == check_backup_file(backup, go_on)
    assert manifest.created == datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


def test_any_unzip_unpacks_it(backup: Path, tmp_path: Path) -> None:
    """With this program gone, a stock tool gets the two files out."""
    with zipfile.ZipFile(backup) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [MANIFEST_NAME, KEY_NAME, DATABASE_NAME]
    if shutil.which("unzip"):
        subprocess.run(["unzip", "-q", str(backup), "-d", str(tmp_path / "u")], check=True)
        assert (tmp_path / "u" / DATABASE_NAME).read_bytes() == (tmp_path / "source.db").read_bytes()


def test_each_flipped_byte_is_noticed(backup: Path, tmp_path: Path) -> None:
    """No byte of a backup, wherever it is, can be altered without it being refused."""
    data = backup.read_bytes()
    hurt = tmp_path / "hurt.eesee-backup"
    chosen = random.Random(2)  # noqa: S311  the same at each run
    places = {
        *range(0, 1500, 5),
        *range(len(data) - 300, len(data), 3),
        *chosen.sample(range(len(data)), 200),
    }
    for place in sorted(places):
        flipped = bytearray(data)
        flipped[place] ^= 1 << chosen.randrange(8)
        hurt.write_bytes(flipped)
        assert refusal(hurt) in {ErrorCode.BACKUP_NOT_VALID, ErrorCode.DATABASE_TOO_NEW}, place


def test_each_cut_is_noticed(backup: Path, tmp_path: Path) -> None:
    """A copy that was broken off anywhere, or has something in front or behind, is refused; the list sees it too."""
    data = backup.read_bytes()
    hurt = tmp_path / "hurt.eesee-backup"
    cuts = [data[:length] for length in (0, 1, 29, 100, 700, 4096, len(data) - 1)]
    for altered in (*cuts, data + b"\0", b"PK" + data, data + data):
        hurt.write_bytes(altered)
        assert refusal(hurt) is ErrorCode.BACKUP_NOT_VALID
        with pytest.raises(KnownError):
            read_manifest(hurt)


@pytest.mark.parametrize(
    "names",
    [
        ["../workspace.key", DATABASE_NAME],
        ["/etc/passwd", DATABASE_NAME],
        [KEY_NAME, KEY_NAME],
        [DATABASE_NAME, KEY_NAME],
        [KEY_NAME],
        [KEY_NAME, DATABASE_NAME, "more"],
    ],
)
def test_no_other_names_are_taken(backup: Path, tmp_path: Path, names: list[str]) -> None:
    """A path out of the folder, a doubled, missing, swapped or further member: refused, and nothing is written."""
    held = members_of(backup)
    document = json.loads(held[MANIFEST_NAME])
    files = {one["name"]: one for one in document["files"]}
    other = tmp_path / "other.eesee-backup"
    # Held to be the layout, so that the names alone are what is refused below.
    other.write_bytes(laid_out(list(held.items())))
    assert other.read_bytes() == backup.read_bytes()
    document["files"] = [{**files.get(name, files[KEY_NAME]), "name": name} for name in names]
    manifest = (json.dumps(document, indent=2) + "\n").encode()
    others = [(name, held.get(name, KEY)) for name in names]
    for first in (manifest, held[MANIFEST_NAME]):
        other.write_bytes(laid_out([(MANIFEST_NAME, first), *others]))
        assert refusal(other) is ErrorCode.BACKUP_NOT_VALID
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(KnownError) as refused:
        unpack(other, folder, go_on)
    assert refused.value.code is ErrorCode.BACKUP_NOT_VALID
    assert not (tmp_path / "workspace.key").exists()


def test_a_packed_one_is_refused(backup: Path, tmp_path: Path) -> None:
    """A zip of the same files that is compressed, and so may be a bomb, is not even begun."""
    other = tmp_path / "other.eesee-backup"
    with zipfile.ZipFile(backup) as archive, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as written:
        for name in archive.namelist():
            written.writestr(name, archive.read(name))
    assert refusal(other) is ErrorCode.BACKUP_NOT_VALID


def test_one_of_a_later_program_is_told_as_such(backup: Path, tmp_path: Path) -> None:
    """Whoever brings a backup of a newer program is sent for it, and does not think that the file is damaged."""
    document = {**json.loads(read_manifest(backup).to_bytes()), "version": 2}
    other = tmp_path / "other.eesee-backup"
    held = {**members_of(backup), MANIFEST_NAME: (json.dumps(document, indent=2) + "\n").encode()}
    other.write_bytes(laid_out(list(held.items())))
    assert refusal(other) is ErrorCode.DATABASE_TOO_NEW


def test_a_copy_is_read_back(backup: Path, tmp_path: Path) -> None:
    """A copy to another place is whole, or is not there."""
    there = tmp_path / "stick"
    there.mkdir()
    copy_backup_file(backup, PendingFile(there / backup.name), go_on)
    assert (there / backup.name).read_bytes() == backup.read_bytes()
    with pytest.raises(KnownError) as refused:
        copy_backup_file(backup, PendingFile(there / backup.name), go_on)
    assert refused.value.code is ErrorCode.FILE_EXISTS
    data = bytearray(backup.read_bytes())
    data[5000] ^= 1
    backup.write_bytes(data)
    with pytest.raises(KnownError) as refused:
        copy_backup_file(backup, PendingFile(there / "second.eesee-backup"), go_on)
    assert refused.value.code is ErrorCode.BACKUP_NOT_VALID
    assert os.listdir(there) == [backup.name]  # noqa: PTH208  hidden ones too


def test_giving_up_leaves_nothing(backup: Path, tmp_path: Path) -> None:
    """Whoever changes their mind while a copy is written finds nothing of it."""
    there = tmp_path / "stick"
    there.mkdir()

    def give_up(_done: int, _total: int) -> None:
        raise KnownError(ErrorCode.OPERATION_CANCELLED)

    with pytest.raises(KnownError):
        copy_backup_file(backup, PendingFile(there / backup.name), give_up)
    assert not os.listdir(there)  # noqa: PTH208  hidden ones too

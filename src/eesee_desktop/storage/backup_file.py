"""A backup is one file: a manifest, the key file and the database, side by side in a zip without compression.

The manifest is not encrypted and says nothing of the work: when the backup was made, of which schema, and what its
members hash to. The database in it is encrypted as it is at home, and the key file opens it with the passphrase, or
the recovery code, of its day. Any unzip unpacks it; this reader takes one layout and no other, from the first byte to
the last: nothing stands in front of it, between its members or behind it, and no name or size is believed that the
layout does not give.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from eesee_desktop.crypto.page_cipher import PAGE_BYTES
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.page_seal import GoOn
from eesee_desktop.system.files import PendingFile, known_error, sync_folder

ENDING = ".eesee-backup"
MANIFEST_NAME = "manifest.json"
KEY_NAME = "workspace.key"
DATABASE_NAME = "workspace.db"

_FORMAT = "eesee-backup"
_VERSION = 1
_LARGEST_MANIFEST = 4096
_LARGEST_KEY = 16 * 1024
# Of a zip without its later extensions. A workspace of that size holds a thousand assessments with all their files.
_LARGEST_DATABASE = 4_000_000_000
_BLOCK = 256 * 1024
_SHA256_DIGITS = 64
_CHECK_DIGITS = 32
_SCHEMA_DIGITS = 4
_LOCAL = struct.Struct("<IHHHHHIIIHH")
_CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
_END = struct.Struct("<IHHHHIIH")
_MIDNIGHT = (0, 0x21)  # 1980-01-01, the first day that a zip knows: the moment stands in the manifest


@dataclass(frozen=True, slots=True)
class Member:
    """One of the two files that a backup carries.

    Attributes:
        size: In bytes.
        sha256: 64 hexadecimal digits.
    """

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself, for whoever has no passphrase.

    Attributes:
        created: Aware, UTC, to the second.
        schema: Version of the tables, four digits.
        changes: How many acts the history of the workspace had.
        state: Differs where what is kept differs; without the key it says nothing.
        workspace: 32 hexadecimal digits, the same for all backups of one workspace.
    """

    created: datetime
    schema: str
    changes: int
    state: str
    workspace: str
    key: Member
    database: Member

    def to_bytes(self) -> bytes:
        """Return it as it stands in the file."""
        document = {
            "format": _FORMAT,
            "version": _VERSION,
            "created": self.created.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "schema": self.schema,
            "changes": self.changes,
            "state": self.state,
            "workspace": self.workspace,
            "files": [
                {"name": one.name, "size": one.size, "sha256": one.sha256}
                for one in (self.key, self.database)
            ],
        }
        return (json.dumps(document, indent=2) + "\n").encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes) -> Manifest:
        """Read one.

        Raises:
            KnownError: BACKUP_NOT_VALID; DATABASE_TOO_NEW, naming both versions, of a backup of a later program.
        """
        try:
            document: dict[str, Any] = json.loads(data.decode("ascii"))
            version = document["version"]
            if document["format"] == _FORMAT and type(version) is int and version > _VERSION:
                raise KnownError(ErrorCode.DATABASE_TOO_NEW, found=version, known=_VERSION)
            key, database = (
                Member(one["name"], _whole(one["size"]), _digits(one["sha256"], _SHA256_DIGITS))
                for one in document["files"]
            )
            created = datetime.strptime(document["created"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
            manifest = cls(
                created,
                _digits(document["schema"], _SCHEMA_DIGITS),
                _whole(document["changes"]),
                _digits(document["state"], _SHA256_DIGITS),
                _digits(document["workspace"], _CHECK_DIGITS),
                key,
                database,
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise KnownError(ErrorCode.BACKUP_NOT_VALID) from error
        is_fitting = (
            (key.name, database.name) == (KEY_NAME, DATABASE_NAME)
            and 0 < key.size <= _LARGEST_KEY
            and 0 < database.size <= _LARGEST_DATABASE
            and database.size % PAGE_BYTES == 0
        )
        # One comparison for unknown keys, doubled ones, their order, and every other spelling of JSON.
        if not is_fitting or manifest.to_bytes() != data:
            raise KnownError(ErrorCode.BACKUP_NOT_VALID)
        return manifest


def member_of(path: Path, name: str, go_on: GoOn) -> Member:
    """Return what a manifest says of a file.

    Raises:
        OSError: It cannot be read.
    """
    taken = hashlib.sha256()
    size = path.stat().st_size
    done = 0
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            taken.update(block)
            done += len(block)
            go_on(done, size)
    return Member(name, done, taken.hexdigest())


def write_backup_file(
    pending: PendingFile, manifest: Manifest, key: bytes, database: Path, go_on: GoOn
) -> None:
    """Write a backup, and bring it to the disk before it has its name.

    Raises:
        KnownError: FILE_EXISTS; DISK_FULL, FILE_NOT_WRITABLE; BACKUP_FAILED if the database is not what the manifest
            says any more. There is nothing of it then.
    """
    target = pending.target
    if database.stat().st_size > _LARGEST_DATABASE:
        raise KnownError(ErrorCode.BACKUP_FAILED, path=str(target))

    def write(stream: BinaryIO) -> None:
        members = [(MANIFEST_NAME, manifest.to_bytes()), (KEY_NAME, key)]
        directory = b""
        for name, data in members:
            directory += _central(name, len(data), zlib.crc32(data), stream.tell())
            stream.write(_local(name, len(data), zlib.crc32(data)) + data)
        start, size = stream.tell(), manifest.database.size
        stream.write(_local(DATABASE_NAME, size, 0))  # the sum is known at the end
        taken, crc = hashlib.sha256(), 0
        with database.open("rb") as source:
            for block in iter(lambda: source.read(_BLOCK), b""):
                taken.update(block)
                crc = zlib.crc32(block, crc)
                stream.write(block)
                go_on(stream.tell() - start, size)
        if taken.hexdigest() != manifest.database.sha256:
            raise KnownError(ErrorCode.BACKUP_FAILED, path=str(target))
        end = stream.tell()
        directory += _central(DATABASE_NAME, size, crc, start)
        stream.write(directory + _end(len(directory), end))
        stream.seek(start)
        stream.write(_local(DATABASE_NAME, size, crc))

    # Read back: a stick may say that it has what it has not.
    write_durably(pending, write, lambda written: check_backup_file(written, go_on))


def copy_backup_file(source: Path, pending: PendingFile, go_on: GoOn) -> None:
    """Copy a backup to another place, and bring it to the disk there before it has its name.

    Raises:
        KnownError: FILE_EXISTS; DISK_FULL, FILE_NOT_WRITABLE; BACKUP_NOT_VALID of the source; nothing is there then.
    """

    def write(stream: BinaryIO) -> None:
        manifest = read_manifest(source)
        with source.open("rb") as reading:
            for block in iter(lambda: reading.read(_BLOCK), b""):
                stream.write(block)
                go_on(stream.tell(), manifest.database.size)

    write_durably(pending, write, lambda written: check_backup_file(written, go_on))


def write_durably(
    pending: PendingFile, write: Callable[[BinaryIO], object], check: Callable[[Path], object] = id
) -> None:
    """Write a file that is new, whole or not at all; brought to the disk before it has its name, and the name after.

    Args:
        check: Looks at what was written before it has its name; what it raises ends it.

    Raises:
        KnownError: FILE_EXISTS; DISK_FULL, FILE_NOT_WRITABLE; what ``write`` and ``check`` raise. Nothing is left
            behind then, unless the disk that gave the name refuses to take it away.
    """
    if pending.target.exists():
        raise KnownError(ErrorCode.FILE_EXISTS, path=str(pending.target))
    with pending:
        pending.write_by(write)
        check(pending.beside)
        try:
            pending.take_name()
        except KnownError:
            if (
                pending.has_name
            ):  # though not surely after a power cut; whoever is told of a failure tries again
                with contextlib.suppress(OSError):
                    pending.target.unlink()
            raise


def read_manifest(path: Path) -> Manifest:
    """Return what a backup says of itself, if its size is the one that follows from it.

    Raises:
        KnownError: FILE_NOT_READABLE; BACKUP_NOT_VALID; DATABASE_TOO_NEW.
    """
    with _reading(path) as stream:
        manifest, _ = _read_manifest(stream)
        if stream.seek(0, os.SEEK_END) != _size_of(manifest):
            raise KnownError(ErrorCode.BACKUP_NOT_VALID, path=str(path))
    return manifest


def check_backup_file(path: Path, go_on: GoOn) -> Manifest:
    """Read all of a backup and hold it against its manifest.

    Raises:
        KnownError: FILE_NOT_READABLE; BACKUP_NOT_VALID; DATABASE_TOO_NEW.
    """
    return _read(path, None, None, go_on)


def unpack(path: Path, folder: Path, go_on: GoOn) -> Manifest:
    """Write the key file and the database of a backup into a folder that has neither, checked and brought to the disk.

    Raises:
        KnownError: FILE_NOT_READABLE; BACKUP_NOT_VALID; DATABASE_TOO_NEW; DISK_FULL, FILE_NOT_WRITABLE. What was
            written until then is the caller's to remove.
    """
    try:
        with _new(folder / KEY_NAME) as key, _new(folder / DATABASE_NAME) as database:
            manifest = _read(path, key, database, go_on)
            for stream in (key, database):
                stream.flush()
                os.fsync(stream.fileno())
        sync_folder(folder)
    except OSError as error:
        raise known_error(error, folder) from error
    return manifest


def key_of(path: Path) -> bytes:
    """Return the key file of a backup, held against the manifest.

    Raises:
        KnownError: FILE_NOT_READABLE; BACKUP_NOT_VALID; DATABASE_TOO_NEW.
    """
    with _reading(path) as stream:
        manifest, _ = _read_manifest(stream)
        return _read_key(stream, manifest)


def _read(path: Path, key: BinaryIO | None, database: BinaryIO | None, go_on: GoOn) -> Manifest:
    with _reading(path) as stream:
        manifest, directory = _read_manifest(stream)
        start = stream.tell()
        data = _read_key(stream, manifest)
        directory += _central(KEY_NAME, len(data), zlib.crc32(data), start)
        if key is not None:
            _write(key, data)
        start = stream.tell()
        size = manifest.database.size
        head = stream.read(len(_local(DATABASE_NAME, 0, 0)))
        taken, crc, left = hashlib.sha256(), 0, size
        while left:
            block = stream.read(min(left, _BLOCK))
            if not block:
                raise KnownError(ErrorCode.BACKUP_NOT_VALID, path=str(path))
            left -= len(block)
            taken.update(block)
            crc = zlib.crc32(block, crc)
            if database is not None:
                _write(database, block)
            go_on(size - left, size)
        directory += _central(DATABASE_NAME, size, crc, start)
        end = stream.tell()
        tail = directory + _end(len(directory), end)
        is_whole = (
            head == _local(DATABASE_NAME, size, crc)
            and taken.hexdigest() == manifest.database.sha256
            and stream.read(len(tail) + 1) == tail
        )
        if not is_whole:
            raise KnownError(ErrorCode.BACKUP_NOT_VALID, path=str(path))
    return manifest


def _read_manifest(stream: BinaryIO) -> tuple[Manifest, bytes]:
    """Return the manifest, and what stands of it in the directory at the end."""
    head = stream.read(len(_local(MANIFEST_NAME, 0, 0)))
    if len(head) < _LOCAL.size or not head.startswith(b"PK\x03\x04"):
        raise KnownError(ErrorCode.BACKUP_NOT_VALID)
    size = _LOCAL.unpack_from(head)[7]
    if size > _LARGEST_MANIFEST:
        raise KnownError(ErrorCode.BACKUP_NOT_VALID)
    data = stream.read(size)
    if head != _local(MANIFEST_NAME, size, zlib.crc32(data)):
        raise KnownError(ErrorCode.BACKUP_NOT_VALID)
    return Manifest.from_bytes(data), _central(MANIFEST_NAME, size, zlib.crc32(data), 0)


def _read_key(stream: BinaryIO, manifest: Manifest) -> bytes:
    head = stream.read(len(_local(KEY_NAME, 0, 0)))
    data = stream.read(manifest.key.size)
    is_whole = head == _local(KEY_NAME, manifest.key.size, zlib.crc32(data))
    if not is_whole or hashlib.sha256(data).hexdigest() != manifest.key.sha256:
        raise KnownError(ErrorCode.BACKUP_NOT_VALID)
    return data


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    """Open a file to be read; errors of reading are of this file, whatever else is written meanwhile."""
    try:
        stream = path.open("rb")
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
    try:
        yield stream
    except _TargetError as error:
        raise error.cause from error
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
    except KnownError as error:
        error.facts.setdefault("path", str(path))
        raise
    finally:
        with contextlib.suppress(OSError):  # it was only read
            stream.close()


class _TargetError(Exception):
    """Writing failed, not reading."""

    def __init__(self, cause: OSError) -> None:
        super().__init__()
        self.cause = cause


def _write(stream: BinaryIO, data: bytes) -> None:
    try:
        stream.write(data)
    except OSError as error:
        raise _TargetError(error) from error


def _new(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _whole(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError
    return value


def _digits(value: object, length: int) -> str:
    if not isinstance(value, str) or len(value) != length or set(value) - set("0123456789abcdef"):
        raise ValueError
    return value


def _size_of(manifest: Manifest) -> int:
    size = _END.size
    for name, length in (
        (MANIFEST_NAME, len(manifest.to_bytes())),
        (KEY_NAME, manifest.key.size),
        (DATABASE_NAME, manifest.database.size),
    ):
        size += _LOCAL.size + _CENTRAL.size + 2 * len(name) + length
    return size


def _local(name: str, size: int, crc: int) -> bytes:
    return _LOCAL.pack(0x04034B50, 20, 0, 0, *_MIDNIGHT, crc, size, size, len(name), 0) + name.encode("ascii")


def _central(name: str, size: int, crc: int, offset: int) -> bytes:
    head = (0x02014B50, 20, 20, 0, 0, *_MIDNIGHT, crc, size, size, len(name), 0, 0, 0, 0, 0, offset)
    return _CENTRAL.pack(*head) + name.encode("ascii")


def _end(length: int, offset: int) -> bytes:
    return _END.pack(0x06054B50, 0, 0, 3, 3, length, offset, 0)

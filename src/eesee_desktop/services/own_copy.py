"""Whether this copy of the program is whole, and how another version takes its place without a network.

A copy has a list of its files (``FILES``), signed with the release key, whose public half came with the copy. An
update is made for one list and refused by every other copy. It is put in place file by file: each old one is set
aside first, a mark on disk says that this is under way, and what was begun and not ended is undone.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from shutil import rmtree
from typing import BinaryIO

from eesee_desktop import __version__
from eesee_desktop.crypto.sshsig import PublicKey, read_signature
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.files import known_error, sync_file, sync_folder, when_let_go
from eesee_desktop.system.own_copy import (
    KEY_NAME,
    LIST_NAME,
    NEW_NAME,
    OLD_NAME,
    SIGNATURE_NAME,
    VERSION_NAME,
    Differences,
    differences,
    is_half_updated,
    is_of_a_package,
    own_folder,
    parse_list,
    undo_update,
)
from eesee_desktop.system.own_program import UPDATE_FOLDER, UPDATE_MARK

NAMESPACE = "eesee-files"
Advance = Callable[[int, int], object]
"""Is told how many of how many steps are done."""
_MOST_BYTES = 400_000_000  # of a whole program, unpacked
_DESCRIPTION = "update.json"
_CHANGED = "changed.xz"
# All that the standard library says of a zip, of JSON and of xz that are damaged.
_UNREADABLE = (
    *(ValueError, LookupError, TypeError, EOFError, RuntimeError, OSError),
    *(zlib.error, lzma.LZMAError, zipfile.BadZipFile),
)


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """What a look at every file of a copy found.

    Attributes:
        files: How many there are.
        differs: From its list.
        signer: Fingerprint of the release key that signed the list; empty where the copy was made without one.
    """

    folder: Path
    files: int
    differs: Differences
    signer: str

    @property
    def is_whole(self) -> bool:
        """Every file is there as it was handed out, and nothing beside it."""
        return not self.differs


@dataclass(frozen=True, slots=True)
class OfferedUpdate:
    """What an update would do.

    Attributes:
        here: The version of this copy.
        version: The one after it.
        changed: How many files are other ones then.
        signer: Fingerprint of the release key that signed it, which is that of this copy.
    """

    here: str
    version: str
    changed: int
    signer: str


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update did."""

    version: str
    changed: int
    removed: int


@dataclass(frozen=True, slots=True)
class _Update:
    """An update that was read and whose list is signed.

    Attributes:
        base: SHA-256 of the list of the copy that it is for.
        content: Of the files that changed, by name.
        sums: Of all files of the new copy.
    """

    base_version: str
    base: str
    content: Mapping[str, bytes]
    sums: Mapping[str, str]
    listed: bytes
    signature: bytes


def check_copy(folder: Path | None = None) -> OwnCopy | None:
    """Hold a copy of the program against its list; None where this one was not handed out as a folder.

    Args:
        folder: Of the copy; this program's own if it is None.

    Raises:
        KnownError: COPY_DAMAGED, FILE_NOT_READABLE: the list, or its signature, is not what it was.
    """
    folder = own_folder() if folder is None else folder
    return None if folder is None else _looked_through(folder)


def _looked_through(folder: Path, looked_at: Callable[[str], object] = str) -> OwnCopy:
    listed = _own_list(folder)
    sums = parse_list(listed.decode("utf-8"))
    try:
        differs = differences(folder, sums, looked_at)
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(error.filename or folder)) from error
    return OwnCopy(folder, len(sums), differs, _signer(folder, listed))


def _own_list(folder: Path) -> bytes:
    """Return the list of a copy's files.

    Raises:
        KnownError: FILE_NOT_READABLE, COPY_DAMAGED.
    """
    try:
        listed = (folder / LIST_NAME).read_bytes()
        parse_list(listed.decode("utf-8"))
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(folder / LIST_NAME)) from error
    except ValueError as error:
        raise KnownError(ErrorCode.COPY_DAMAGED, path=LIST_NAME) from error
    return listed


def _signer(folder: Path, listed: bytes) -> str:
    key = _release_key(folder)
    if key is None:
        return ""
    try:
        _check_signature(key, (folder / SIGNATURE_NAME).read_bytes(), listed)
    except (KnownError, FileNotFoundError) as error:
        raise KnownError(ErrorCode.COPY_DAMAGED, path=SIGNATURE_NAME) from error
    return key.fingerprint


def _release_key(folder: Path) -> PublicKey | None:
    try:
        return PublicKey.from_openssh((folder / KEY_NAME).read_text("ascii").strip())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise KnownError(ErrorCode.COPY_DAMAGED, path=KEY_NAME) from error


def _check_signature(key: PublicKey, armoured: bytes, listed: bytes) -> None:
    try:
        signature = read_signature(armoured.decode("ascii"))
    except ValueError as error:
        raise KnownError(ErrorCode.UPDATE_NOT_VALID) from error
    is_made_for = signature.public == key and signature.namespace == NAMESPACE
    if not is_made_for or not signature.verifies(listed):
        raise KnownError(ErrorCode.UPDATE_NOT_VALID)


def is_update(file: Path | BinaryIO) -> bool:
    """Tell whether a file says of itself that it is an update; nothing of it is checked."""
    try:
        with zipfile.ZipFile(file) as archive:
            return {_DESCRIPTION, LIST_NAME} <= set(archive.namelist())
    except _UNREADABLE:
        return False


def look_at_update(data: bytes, folder: Path | None = None) -> OfferedUpdate:
    """Say what an update would do to a copy, which is not looked through; nothing is changed.

    Args:
        folder: Of the copy; this program's own if it is None.

    Raises:
        KnownError: COPY_NOT_PACKAGED, COPY_OF_A_PACKAGE, COPY_DAMAGED of its list or signature; UPDATE_NOT_VALID,
            UPDATE_OF_ANOTHER.
    """
    folder = _updatable(folder)
    asked, key = _fitting(data, folder)
    version = _check_version(asked, folder)
    here = (folder / VERSION_NAME).read_text("ascii").strip()
    return OfferedUpdate(here, version, len(asked.content), key.fingerprint)


def update(data: bytes, folder: Path | None = None, advance: Advance | None = None) -> Updated:
    """Put another version in the place of a copy, or leave the copy as it was.

    Args:
        data: Of the update file.
        folder: Of the copy; this program's own if it is None.
        advance: Is told how many of all steps are done, as long as nothing of the copy is altered; what it raises ends
            the update there.

    Raises:
        KnownError: As :func:`look_at_update`; COPY_DAMAGED of any file; DISK_FULL, FILE_NOT_WRITABLE.
    """
    folder = _updatable(folder)
    _undo(folder)
    asked, _ = _fitting(data, folder)
    before = parse_list(_own_list(folder).decode("utf-8"))
    _check_content(asked, before)
    steps = _Steps(advance, len(before) + len(asked.content) + len((SIGNATURE_NAME, LIST_NAME)))
    found = _looked_through(folder, steps.took)
    if not found.is_whole:
        wrong = (*found.differs.missing, *found.differs.altered, *found.differs.added)
        raise KnownError(ErrorCode.COPY_DAMAGED, path=wrong[0])
    version = _check_version(asked, folder)
    removed = sorted(before.keys() - asked.sums.keys())
    try:
        _put_in_place(folder, asked, removed, steps)
    except OSError as error:
        _undo(folder)
        raise known_error(error, folder) from error
    return Updated(version, len(asked.content), len(removed))


class _Steps:
    """Counts what is done of an update before it alters anything.

    Args:
        total: Of files to look at, and of files to write.
    """

    def __init__(self, advance: Advance | None, total: int) -> None:
        self._advance = advance
        self._total = total
        self._done = 0

    def took(self, _name: str = "") -> None:
        """Tell that a file was looked at or written."""
        self._done += 1
        if self._advance is not None:
            self._advance(min(self._done, self._total), self._total)


def _updatable(folder: Path | None) -> Path:
    """Return the folder of a copy that may be updated by a file."""
    folder = own_folder() if folder is None else folder
    if folder is None or not ((folder / LIST_NAME).exists() or is_half_updated(folder)):
        raise KnownError(ErrorCode.COPY_NOT_PACKAGED)
    # What the package manager laid it takes away and replaces, file by file, by its own list.
    if is_of_a_package(folder):
        raise KnownError(ErrorCode.COPY_OF_A_PACKAGE)
    return folder


def _fitting(data: bytes, folder: Path) -> tuple[_Update, PublicKey]:
    """Return an update that is made for a copy, and the release key of both."""
    listed, key = _own_list(folder), _release_key(folder)
    if key is None:
        raise KnownError(ErrorCode.COPY_NOT_PACKAGED)
    asked = _read(data, key)
    if asked.base != hashlib.sha256(listed).hexdigest():
        raise KnownError(ErrorCode.UPDATE_OF_ANOTHER, version=asked.base_version, here=__version__)
    return asked, key


def _read(data: bytes, key: PublicKey) -> _Update:
    """Read an update; nothing of it is believed before its list is known to be signed."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check_size(entry.file_size for entry in archive.infolist())
            listed, signature = archive.read(LIST_NAME), archive.read(SIGNATURE_NAME)
            _check_signature(key, signature, listed)
            description = json.loads(archive.read(_DESCRIPTION))
            packed = archive.read(_CHANGED)
        changed = [(str(name), int(length)) for name, length in description["changed"]]
        content = dict(_unpacked(packed, changed))
        return _Update(
            str(description["base_version"]),
            str(description["base"]),
            content,
            parse_list(listed.decode("utf-8")),
            listed,
            signature,
        )
    except _UNREADABLE as error:
        raise KnownError(ErrorCode.UPDATE_NOT_VALID) from error


def _check_size(lengths: Iterable[int]) -> None:
    listed = tuple(lengths)
    if sum(listed) > _MOST_BYTES or min(listed, default=0) < 0:
        raise ValueError("too large")


def _unpacked(packed: bytes, changed: list[tuple[str, int]]) -> Iterator[tuple[str, bytes]]:
    _check_size(length for _, length in changed)
    with lzma.open(BytesIO(packed)) as stream:
        for name, length in changed:
            content = stream.read(length)
            if len(content) != length:
                raise ValueError("cut short")
            yield name, content


def _check_content(asked: _Update, before: Mapping[str, str]) -> None:
    """Refuse an update unless old files and its own make up exactly what its list says."""
    after = {name: before[name] for name in asked.sums.keys() & before.keys()}
    after |= {name: hashlib.sha256(content).hexdigest() for name, content in asked.content.items()}
    if after != asked.sums:
        raise KnownError(ErrorCode.UPDATE_NOT_VALID)


def _check_version(asked: _Update, folder: Path) -> str:
    """Return which version it leads to; refuse an older one, whose faults somebody may want back."""
    here = (folder / VERSION_NAME).read_text("ascii").strip()
    there = asked.content.get(VERSION_NAME, here.encode()).decode("ascii").strip()
    if _ordered(there) < _ordered(here):
        raise KnownError(ErrorCode.UPDATE_OF_ANOTHER, version=asked.base_version, here=here)
    return there


def _ordered(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _put_in_place(folder: Path, asked: _Update, removed: list[str], steps: _Steps) -> None:
    work = folder / UPDATE_FOLDER
    rmtree(work, ignore_errors=True)
    # The list and its signature last: until they are there, it is the old copy that is under way.
    files = {**asked.content, SIGNATURE_NAME: asked.signature, LIST_NAME: asked.listed}
    for name, content in files.items():
        target = work / NEW_NAME / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        old = folder / name
        target.chmod((old if old.exists() else folder / LIST_NAME).stat().st_mode & 0o777)
        sync_file(target)
        steps.took()
    (work / OLD_NAME).mkdir()
    mark = work / UPDATE_MARK
    mark.write_text("".join(f"{name}\n" for name in (*removed, *files)), "utf-8")
    sync_file(mark)
    sync_folder(work)
    for name in (*removed, *files):
        _set_aside(folder, name)
        if name in files:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            when_let_go(partial((work / NEW_NAME / name).rename, target))
            sync_folder(target.parent)
    # Nothing is undone from here on.
    mark.unlink()
    _remove_empty(folder, removed)
    # A library that this very program has open cannot be deleted on Windows; the next update does it.
    rmtree(work, ignore_errors=True)


def _set_aside(folder: Path, name: str) -> None:
    """Move a file out of the way. Renamed and not deleted, which Windows allows of a program that runs."""
    old, aside = folder / name, folder / UPDATE_FOLDER / OLD_NAME / name
    if old.exists():
        aside.parent.mkdir(parents=True, exist_ok=True)
        when_let_go(lambda: old.rename(aside))


def _undo(folder: Path) -> None:
    """Put back what an update that did not come to its end set aside."""
    if not is_half_updated(folder):
        return
    try:
        undo_update(folder)
    except OSError as error:
        raise known_error(error, folder) from error


def _remove_empty(folder: Path, removed: list[str]) -> None:
    for name in removed:
        for parent in (folder / name).parents:
            if parent == folder:
                break
            with suppress(OSError):  # something else is in it
                parent.rmdir()

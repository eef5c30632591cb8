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
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from shutil import rmtree

from eesee_desktop import __version__
from eesee_desktop.crypto.sshsig import PublicKey, read_signature
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.files import known_error, sync_file, sync_folder, when_let_go
from eesee_desktop.system.own_copy import (
    KEY_NAME,
    LIST_NAME,
    SIGNATURE_NAME,
    VERSION_NAME,
    WORK_NAME,
    Differences,
    differences,
    own_folder,
    parse_list,
)

NAMESPACE = "eesee-files"
_MOST_BYTES = 400_000_000  # of a whole program, unpacked
_DESCRIPTION = "update.json"
_CHANGED = "changed.xz"
# All that the standard library says of a zip, of JSON and of xz that are damaged.
_UNREADABLE = (
    *(ValueError, LookupError, TypeError, EOFError, RuntimeError, OSError),
    *(zlib.error, lzma.LZMAError, zipfile.BadZipFile),
)
_NEW, _OLD, _MARK = "new", "old", "begun"


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """What a look at every file of a copy found.

    Attributes:
        files: How many there are.
        list_sum: SHA-256 of the list, by which an update knows the copy that it is for.
        differs: From its list.
        signer: Fingerprint of the release key that signed the list; empty where the copy was made without one.
    """

    folder: Path
    files: int
    list_sum: str
    differs: Differences
    signer: str

    @property
    def is_whole(self) -> bool:
        """Every file is there as it was handed out, and nothing beside it."""
        return not self.differs


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
    if folder is None:
        return None
    try:
        listed = (folder / LIST_NAME).read_bytes()
        sums = parse_list(listed.decode("utf-8"))
        return OwnCopy(
            folder,
            len(sums),
            hashlib.sha256(listed).hexdigest(),
            differences(folder, sums),
            _signer(folder, listed),
        )
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(error.filename or folder)) from error
    except ValueError as error:
        raise KnownError(ErrorCode.COPY_DAMAGED, path=LIST_NAME) from error


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


def update(data: bytes, folder: Path | None = None) -> Updated:
    """Put another version in the place of a copy, or leave the copy as it was.

    Args:
        data: Of the update file.
        folder: Of the copy; this program's own if it is None.

    Raises:
        KnownError: COPY_NOT_PACKAGED, COPY_DAMAGED; UPDATE_NOT_VALID if it is not whole or not signed with this copy's
            release key; UPDATE_OF_ANOTHER if it was made for another version; DISK_FULL, FILE_NOT_WRITABLE.
    """
    folder = own_folder() if folder is None else folder
    if folder is None:
        raise KnownError(ErrorCode.COPY_NOT_PACKAGED)
    _undo(folder)
    found = check_copy(folder)
    key = _release_key(folder)
    if found is None or key is None:
        raise KnownError(ErrorCode.COPY_NOT_PACKAGED)
    asked = _read(data, key)
    if asked.base != found.list_sum:
        raise KnownError(ErrorCode.UPDATE_OF_ANOTHER, version=asked.base_version, here=__version__)
    before = parse_list((folder / LIST_NAME).read_text("utf-8"))
    _check_content(asked, before)
    if not found.is_whole:
        wrong = (*found.differs.missing, *found.differs.altered, *found.differs.added)
        raise KnownError(ErrorCode.COPY_DAMAGED, path=wrong[0])
    version = _check_version(asked, folder)
    removed = sorted(before.keys() - asked.sums.keys())
    try:
        _put_in_place(folder, asked, removed)
    except OSError as error:
        _undo(folder)
        raise known_error(error, folder) from error
    return Updated(version, len(asked.content), len(removed))


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


def _put_in_place(folder: Path, asked: _Update, removed: list[str]) -> None:
    work = folder / WORK_NAME
    rmtree(work, ignore_errors=True)
    # The list and its signature last: until they are there, it is the old copy that is under way.
    files = {**asked.content, SIGNATURE_NAME: asked.signature, LIST_NAME: asked.listed}
    for name, content in files.items():
        target = work / _NEW / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        old = folder / name
        target.chmod((old if old.exists() else folder / LIST_NAME).stat().st_mode & 0o777)
        sync_file(target)
    (work / _OLD).mkdir()
    mark = work / _MARK
    mark.write_text("".join(f"{name}\n" for name in (*removed, *files)), "utf-8")
    sync_file(mark)
    sync_folder(work)
    for name in (*removed, *files):
        _set_aside(folder, name)
        if name in files:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            when_let_go(partial((work / _NEW / name).rename, target))
            sync_folder(target.parent)
    # Nothing is undone from here on.
    mark.unlink()
    _remove_empty(folder, removed)
    # A library that this very program has open cannot be deleted on Windows; the next update does it.
    rmtree(work, ignore_errors=True)


def _set_aside(folder: Path, name: str) -> None:
    """Move a file out of the way. Renamed and not deleted, which Windows allows of a program that runs."""
    old, aside = folder / name, folder / WORK_NAME / _OLD / name
    if old.exists():
        aside.parent.mkdir(parents=True, exist_ok=True)
        when_let_go(lambda: old.rename(aside))


def _undo(folder: Path) -> None:
    """Put back what an update that did not come to its end set aside."""
    mark = folder / WORK_NAME / _MARK
    if not mark.exists():
        return
    try:
        for name in reversed(mark.read_text("utf-8").splitlines()):
            aside = folder / WORK_NAME / _OLD / name
            is_new_here = not (folder / WORK_NAME / _NEW / name).exists() and (folder / name).exists()
            if aside.exists():
                when_let_go(partial(aside.replace, folder / name))
            elif is_new_here and _is_of_the_update(folder, name):
                (folder / name).unlink()
        mark.unlink()
    except OSError as error:
        raise known_error(error, folder) from error


def _is_of_the_update(folder: Path, name: str) -> bool:
    """Tell whether a file came with the update that is being undone: the list of before, which is back, has it not."""
    listed = folder / LIST_NAME
    return listed.exists() and name not in parse_list(listed.read_text("utf-8"))


def _remove_empty(folder: Path, removed: list[str]) -> None:
    for name in removed:
        for parent in (folder / name).parents:
            if parent == folder:
                break
            with suppress(OSError):  # something else is in it
                parent.rmdir()

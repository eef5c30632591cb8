"""Writing a file where a person said: whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Self

from eesee_desktop.domain.errors import ErrorCode, KnownError

# What Windows says of a file that another program has open: access denied, sharing violation, lock violation.
_HELD = frozenset({5, 32, 33})
# Scanners of viruses and services that copy files to other computers open each new one for some hundredths of a second.
_PAUSES_S = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)
_LONGEST_PATH = 259  # of Windows, unless its administrator allows longer ones
_LONGEST_NAME = 255
# What no file may be called on Windows, with any ending: they are devices.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)


class PendingFile:
    """A file that is written beside its target and takes its name only when all is well.

    Use it where something else must succeed between the writing and the naming, such as a transaction.

    Args:
        target: The name it will have.

    Attributes:
        target: The name it will have.
        beside: Where it is written.
        has_name: It has taken its name.
        is_kept: It stays where it is, with or without its name: somebody else is going to give it that.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.has_name = False
        self.is_kept = False
        # In the same folder, because a rename is atomic only within one file system. The random part keeps two
        # writers of one target apart.
        self.beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")

    def write(self, data: bytes) -> None:
        """Bring it to disk, without its name.

        Raises:
            KnownError: DISK_FULL, DISK_FAILED or FILE_NOT_WRITABLE; then nothing is left behind.
        """
        self.write_by(lambda stream: stream.write(data))

    def write_by(self, write: Callable[[BinaryIO], object]) -> None:
        """Do as :meth:`write` with what somebody writes piece by piece.

        Raises:
            KnownError: As there; what ``write`` raises.
        """
        folder = self.target.parent
        try:
            made = not folder.is_dir()
            folder.mkdir(parents=True, exist_ok=True)
            if made:
                sync_folder(folder.parent)
            # O_EXCL follows no symbolic link that somebody may have laid in a shared folder.
            descriptor = os.open(self.beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                write(stream)
                stream.flush()
                # Renaming before the data are on disk can leave an empty file of the right name after a power
                # cut.
                os.fsync(stream.fileno())
        except BaseException as error:
            self.discard()
            if isinstance(error, OSError):
                raise known_error(error, self.target) from error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if not self.is_kept:
            self.discard()

    def settle(self) -> None:
        """Bring its present name to disk, for a record that will rest on it.

        Raises:
            KnownError: DISK_FAILED.
        """
        try:
            sync_folder(self.target.parent)
        except OSError as error:
            raise known_error(error, self.target) from error

    def take_name(self) -> None:
        """Give the file its name, in place of a file of that name.

        Raises:
            KnownError: DISK_FULL, DISK_FAILED, FILE_IN_USE or FILE_NOT_WRITABLE. It may have its name all the same,
                though not surely after a power cut.
        """
        try:
            # replace and not rename: on Windows rename fails where the target exists.
            when_let_go(lambda: self.beside.replace(self.target))
            self.has_name = True
            sync_folder(self.target.parent)
        except OSError as error:
            raise known_error(error, self.target) from error

    def discard(self) -> None:
        """Remove the file if it has not taken its name."""
        with contextlib.suppress(OSError):
            self.beside.unlink(missing_ok=True)


def when_let_go(act: Callable[[], object]) -> None:
    """Rename or remove a file; where another program of Windows has it open, try again for most of a second.

    Raises:
        OSError: It is still open there, or something else is the matter.
    """
    for pause in _PAUSES_S:
        try:
            act()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(pause)
        else:
            return
    act()


def name_for_all(name: str) -> str:
    """Return a name as a file may have it on every system: what somebody named elsewhere may be none on Windows."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f]', "_", name).rstrip(". ")
    return f"_{plain}" if not plain or _DEVICES.match(plain) else plain


def is_pending_name(name: str) -> bool:
    """Tell whether a file of this name is one that has not taken its name."""
    return re.fullmatch(r"\..+\.[0-9a-f]{8}\.part", name) is not None


def write_file(target: Path, data: bytes) -> None:
    """Write a file whole or not at all, mode 0600, in place of a file of that name.

    Raises:
        KnownError: DISK_FULL or FILE_NOT_WRITABLE.
    """
    with PendingFile(target) as pending:
        pending.write(data)
        pending.take_name()


def read_from_disk(path: Path) -> bytes:
    """Return what stands on the disk, and not what the system still holds in memory of it, where it can be asked to.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as stream:
        forget = getattr(os, "posix_fadvise", None)
        if forget is not None:
            with contextlib.suppress(OSError):
                forget(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return stream.read()


def sync_file(path: Path) -> None:
    """Bring what was written to a file to disk, where somebody else wrote it.

    Raises:
        OSError: The disk failed.
    """
    # Opened to write: Windows flushes nothing else.
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to disk: one that was given or taken away is otherwise only in memory for a while.

    Raises:
        OSError: The disk failed; the names may or may not be there after a power cut.
    """
    if os.name == "nt":
        return  # NTFS keeps a journal of its names, and a folder cannot be opened there
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # A file system that knows no such thing, as some on sticks and networks.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF}:
            raise
    finally:
        os.close(descriptor)


def known_error(error: OSError, path: Path) -> KnownError:
    """Return what a person should read of a failed write."""
    windows = getattr(error, "winerror", None)
    # Over quota is, for the person, the same as full.
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        code = ErrorCode.DISK_FULL
    elif error.errno == errno.EIO:
        code = ErrorCode.DISK_FAILED
    elif error.errno == errno.ENAMETOOLONG or _is_too_long(error, path):
        code = ErrorCode.PATH_TOO_LONG
    elif windows in _HELD and path.is_file() and os.access(path, os.W_OK):
        code = ErrorCode.FILE_IN_USE
    else:
        code = ErrorCode.FILE_NOT_WRITABLE
    return KnownError(code, path=str(path))


def _is_too_long(error: OSError, path: Path) -> bool:
    """Tell whether it is the length that Windows minds, which says merely that there is no such place or name."""
    # An error has this attribute under Windows alone, if only as None.
    if not hasattr(error, "winerror") or error.errno not in {errno.ENOENT, errno.EINVAL}:
        return False
    # What is beside it until it has its name is longer than it.
    beside = PendingFile(path.absolute()).beside
    return len(str(beside)) > _LONGEST_PATH or len(beside.name) > _LONGEST_NAME

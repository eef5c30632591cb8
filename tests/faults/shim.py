"""Builds the library that lets calls on files go wrong, and speaks to it from a process that has it loaded.

What it can do stands at the head of ``shim.c``.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntFlag
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
_LOADED = "EESEE_SHIM"


class Call(IntFlag):
    """What kind a call is of; the numbers are those of ``shim.c``."""

    OPEN_READ = 1
    OPEN_WRITE = 2
    OPEN_CREATE = 4
    WRITE = 8
    SYNC = 16
    RENAME = 32
    TRUNCATE = 64
    UNLINK = 128
    MKDIR = 256
    LINK = 512
    CLOSE = 1024
    CHMOD = 2048
    RMDIR = 4096


_NAMES = Call.OPEN_CREATE | Call.RENAME | Call.UNLINK | Call.MKDIR | Call.LINK | Call.RMDIR | Call.CHMOD
_BYTES = Call.WRITE | Call.SYNC | Call.TRUNCATE
POSSIBLE = {
    # What takes room, or may: a full disk still lets go of things.
    errno.ENOSPC: Call.OPEN_CREATE
    | Call.WRITE
    | Call.SYNC
    | Call.RENAME
    | Call.MKDIR
    | Call.LINK
    | Call.TRUNCATE,
    errno.EIO: Call(2 * Call.RMDIR - 1),
    # A virus scanner, a permission that was taken away: names, not what is open already.
    errno.EACCES: _NAMES | Call.OPEN_READ | Call.OPEN_WRITE,
    # The system mounts a disk anew for reading when it finds it broken, with files open on it.
    errno.EROFS: _NAMES | _BYTES | Call.OPEN_WRITE,
}
"""Which calls can fail in which way."""


def compiler() -> str | None:
    """Return the system's C compiler, if there is one."""
    return shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")


def build(folder: Path) -> Path:
    """Compile the library into a folder and return it."""
    target = folder / "shim.so"
    found = compiler()
    if found is None:
        msg = "there is no C compiler"
        raise FileNotFoundError(msg)
    flags = ["-O2", "-fPIC", "-shared", "-Wall", "-Wextra", "-Werror"]
    subprocess.run([found, *flags, "-o", str(target), str(SOURCE), "-ldl", "-lpthread"], check=True)
    return target


def is_loaded() -> bool:
    """Tell whether this process was started with the library."""
    return _LOADED in os.environ


def begin_again(folder: Path) -> None:
    """Start this program anew, with the library in it."""
    library = build(folder)
    environment = os.environ | {"LD_PRELOAD": str(library), _LOADED: str(library)}
    os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)  # noqa: S606  itself, as it was started


def end_with_parent() -> None:
    """End this process when the one that made it does, however that ends."""
    ctypes.CDLL(None).prctl(1, int(signal.SIGKILL))  # PR_SET_PDEATHSIG


class Shim:
    """The library in this process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ[_LOADED])
        self._library.faults_count.restype = ctypes.c_long

    def arm(self, watch: Path, **plan: object) -> None:
        """Begin to count the calls below a folder, and plan what happens."""
        lines = [f"watch={watch}", *(f"{name}={value}" for name, value in plan.items())]
        self._library.faults_arm("\n".join(lines).encode())

    def disarm(self) -> None:
        """Do nothing any more."""
        self._library.faults_arm(b"")

    def mend(self) -> None:
        """Let all go well from now on."""
        self._library.faults_mend()

    @contextmanager
    def looking_away(self) -> Iterator[None]:
        """Let what is called for a while count for nothing."""
        self._library.faults_look(0)
        try:
            yield
        finally:
            self._library.faults_look(1)

    def mark(self, word: str) -> None:
        """Write a word into the trace, between the calls."""
        self._library.faults_mark(word.encode())

    @property
    def count(self) -> int:
        """How many calls there were since :meth:`arm`."""
        return int(self._library.faults_count())

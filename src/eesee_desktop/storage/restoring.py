"""Putting another workspace in the place of the one that is there, in one step: the old one or the new, never half.

What is to come lies whole in a folder inside that of the workspace. One small file, which appears at once or not at
all, says that it shall; from then on whoever opens the workspace first carries on where this stopped. What was there
is moved aside, write-ahead log and all, and not copied: that needs no room, no passphrase, and no file that can be
read. Copying a backup over a database instead would leave the old log beside it.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.backup_file import DATABASE_NAME, KEY_NAME, settle_names, write_durably
from eesee_desktop.system.files import known_error

DECISION_NAME = "workspace.restore"
"""The file that says what shall come; while it is there, a workspace is."""

_OWN_FILES = "workspace.*"
_COMING = ".restoring-"


def coming_folder(folder: Path) -> Path:
    """Make the folder in which what is to come is laid ready; what an earlier attempt left goes.

    Raises:
        KnownError: DISK_FULL, FILE_NOT_WRITABLE.
    """
    settle_restoring(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left in folder.glob(f"{_COMING}*"):
            shutil.rmtree(left, ignore_errors=True)
        coming = folder / f"{_COMING}{secrets.token_hex(4)}"
        coming.mkdir(mode=0o700)
    except OSError as error:
        raise known_error(error, folder) from error
    return coming


def replace_workspace(folder: Path, coming: Path, kept: Path) -> bool:
    """Put what was laid ready in the place of what is there; tell whether anything was.

    Args:
        coming: Inside ``folder``, with database and key file, on the disk.
        kept: Inside ``folder``: where what is there goes.

    Raises:
        KnownError: DATABASE_LOCKED if another process has the workspace open; DISK_FULL, FILE_NOT_WRITABLE. If the
            decision is on the disk by then, the next opening goes on with it.
    """
    if is_open_elsewhere(folder / DATABASE_NAME):
        raise KnownError(ErrorCode.DATABASE_LOCKED, path=str(folder))
    had_any = any(path.is_file() for path in folder.glob(_OWN_FILES))
    try:
        settle_names(coming)
        settle_names(folder)
    except OSError as error:
        raise known_error(error, folder) from error
    decision = {"coming": coming.name, "kept": kept.relative_to(folder).as_posix()}
    write_durably(folder / DECISION_NAME, lambda stream: stream.write(json.dumps(decision).encode()))
    settle_restoring(folder)
    return had_any


def settle_restoring(folder: Path) -> None:
    """Go on with what was decided, if something was and is not done; to be called before anything is opened.

    Raises:
        KnownError: DATABASE_LOCKED if another process is at it; DISK_FULL, FILE_NOT_WRITABLE: the decision stands.
    """
    decision = folder / DECISION_NAME
    if not decision.exists():
        return
    try:
        with _alone(decision) as text:
            if text is not None:
                _carry_out(folder, decision, text)
    except OSError as error:
        raise known_error(error, folder) from error


def is_open_elsewhere(database: Path) -> bool:
    """Tell whether a process has a database open, without its key."""
    if not database.is_file():
        return False
    connection = sqlcipher.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        # Whoever has it open holds it alone, which SQLite finds out before it reads what it cannot.
        return str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
    finally:
        connection.close()
    return False


def _carry_out(folder: Path, decision: Path, text: bytes) -> None:
    try:
        wanted = json.loads(text)
        coming, kept = folder / str(wanted["coming"]), folder / str(wanted["kept"])
    except (ValueError, KeyError, TypeError):
        decision.unlink()  # not ours: it came whole or not at all
        return
    # The key file goes in first: while it still lies ready, all that lies in the folder is of the old workspace.
    if (coming / KEY_NAME).exists():
        for path in sorted(folder.glob(_OWN_FILES)):
            if path != decision and path.is_file():
                for place in (kept.parent, kept):  # the mode of parents would be that of the system
                    place.mkdir(mode=0o700, exist_ok=True)
                path.replace(kept / path.name)
        # A log that came back by a power cut would be laid over the new database.
        for changed in (kept, kept.parent, folder):
            if changed.is_dir():
                settle_names(changed)
        (coming / KEY_NAME).replace(folder / KEY_NAME)
        settle_names(folder)
    if (coming / DATABASE_NAME).exists():
        (coming / DATABASE_NAME).replace(folder / DATABASE_NAME)
        settle_names(folder)
    shutil.rmtree(coming, ignore_errors=True)
    decision.unlink()
    settle_names(folder)


@contextmanager
def _alone(decision: Path) -> Iterator[bytes | None]:
    """Give what a decision says, to one process at a time; None where another has carried it out meanwhile."""
    try:
        stream = decision.open("r+b")
    except FileNotFoundError:
        yield None
        return
    with stream:
        try:
            _lock(stream.fileno())
        except OSError as error:
            raise KnownError(ErrorCode.DATABASE_LOCKED, path=str(decision.parent)) from error
        text = stream.read()
        is_there = decision.exists() and os.path.samestat(os.fstat(stream.fileno()), decision.stat())
        if os.name == "nt":  # a file that is open cannot be removed there
            stream.close()
        yield text if is_there else None


def _lock(descriptor: int) -> None:
    if os.name == "nt":
        import msvcrt  # noqa: PLC0415  there is none elsewhere

        getattr(msvcrt, "locking")(descriptor, getattr(msvcrt, "LK_NBLCK"), 1)  # noqa: B009  unknown to mypy here
    else:
        import fcntl  # noqa: PLC0415  there is none on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def clear_coming(coming: Path) -> None:
    """Remove what was laid ready and is not wanted."""
    with suppress(OSError):
        shutil.rmtree(coming)

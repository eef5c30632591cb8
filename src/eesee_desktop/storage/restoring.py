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
from functools import partial
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.backup_file import DATABASE_NAME, KEY_NAME, write_durably
from eesee_desktop.system.files import PendingFile, known_error, sync_folder, when_let_go

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


def replace_workspace(folder: Path, coming: Path, kept: Path) -> Path | None:
    """Put what was laid ready in the place of what is there; return where that is now, None if nothing was there.

    Where this was decided already and could not be done, it goes on.

    Args:
        coming: Inside ``folder``, with database and key file, on the disk.
        kept: Inside ``folder``: where what is there goes.

    Raises:
        KnownError: DATABASE_LOCKED if another process has the workspace open; DISK_FULL, FILE_NOT_WRITABLE. If the
            decision is on the disk by then, the next opening goes on with it.
    """
    if is_open_elsewhere(folder / DATABASE_NAME):
        raise KnownError(ErrorCode.DATABASE_LOCKED, path=str(folder))
    decided = _decided(folder)
    if decided is not None:
        settle_restoring(folder)
        if decided[0] == coming:
            return decided[1] if decided[1].is_dir() else None
    try:
        sync_folder(coming)
        sync_folder(folder)
    except OSError as error:
        raise known_error(error, folder) from error
    decision = {"coming": coming.name, "kept": kept.relative_to(folder).as_posix()}
    pending = PendingFile(folder / DECISION_NAME)
    write_durably(pending, lambda stream: stream.write(json.dumps(decision).encode()))
    settle_restoring(folder)
    return kept if kept.is_dir() else None


def settle_restoring(folder: Path) -> None:
    """Go on with what was decided, if something was and is not done; to be called before anything is opened.

    Raises:
        KnownError: DATABASE_LOCKED if another process is at it; DISK_FULL, FILE_NOT_WRITABLE: the decision stands.
    """
    decision = folder / DECISION_NAME
    if not decision.exists():
        return
    try:
        with _alone(decision) as held:
            if held is None:
                return
            _carry_out(folder, decision, _read(folder, held[0]))
        # Only when it was let go: some systems remove no file that is open.
        with suppress(FileNotFoundError):
            if os.path.samestat(decision.stat(), held[1]):
                when_let_go(decision.unlink)
        with suppress(OSError):  # one that comes back by a power cut finds that all is done
            sync_folder(folder)
    except OSError as error:
        raise known_error(error, folder) from error


def is_open_elsewhere(database: Path) -> bool:
    """Tell whether a process has a database open, without its key.

    Raises:
        KnownError: FILE_NOT_READABLE if that cannot be told.
    """
    if not database.is_file():
        return False
    try:
        connection = sqlcipher.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
    except sqlcipher.DatabaseError as error:
        # Whoever may not read it may still move it out of the way, and nobody else has it open as this person.
        if not os.access(database, os.R_OK):
            return False
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(database)) from error
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        # Whoever has it open holds it alone, which SQLite finds out before it reads what it cannot.
        return str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
    finally:
        connection.close()
    return False


def _decided(folder: Path) -> tuple[Path, Path] | None:
    """Return what stands in the decision, if there is one."""
    try:
        return _read(folder, (folder / DECISION_NAME).read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise known_error(error, folder) from error


def _read(folder: Path, text: bytes) -> tuple[Path, Path] | None:
    try:
        wanted = json.loads(text)
        return folder / str(wanted["coming"]), folder / str(wanted["kept"])
    except (ValueError, KeyError, TypeError):
        return None  # not ours: it came whole or not at all


def _carry_out(folder: Path, decision: Path, decided: tuple[Path, Path] | None) -> None:
    if decided is None:
        return
    coming, kept = decided
    # The key file goes in first: while it still lies ready, all that lies in the folder is of the old workspace.
    if (coming / KEY_NAME).exists():
        for path in sorted(folder.glob(_OWN_FILES)):
            if path != decision and path.is_file():
                for place in (kept.parent, kept):  # the mode of parents would be that of the system
                    place.mkdir(mode=0o700, exist_ok=True)
                when_let_go(partial(path.replace, kept / path.name))
        # A log that came back by a power cut would be laid over the new database.
        for changed in (kept, kept.parent, folder):
            if changed.is_dir():
                sync_folder(changed)
        when_let_go(lambda: (coming / KEY_NAME).replace(folder / KEY_NAME))
        sync_folder(folder)
    if (coming / DATABASE_NAME).exists():
        when_let_go(lambda: (coming / DATABASE_NAME).replace(folder / DATABASE_NAME))
        sync_folder(folder)
    shutil.rmtree(coming, ignore_errors=True)


@contextmanager
def _alone(decision: Path) -> Iterator[tuple[bytes, os.stat_result] | None]:
    """Give what a decision says, and which file it is, to one process at a time; None where it was carried out."""
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
        identity = os.fstat(stream.fileno())
        is_there = decision.exists() and os.path.samestat(identity, decision.stat())
        yield (stream.read(), identity) if is_there else None


def _lock(descriptor: int) -> None:
    if os.name == "nt":
        import msvcrt  # noqa: PLC0415  there is none elsewhere

        getattr(msvcrt, "locking")(descriptor, getattr(msvcrt, "LK_NBLCK"), 1)  # noqa: B009  unknown to mypy here
    else:
        import fcntl  # noqa: PLC0415  there is none on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def clear_coming(coming: Path) -> None:
    """Remove what was laid ready and is not wanted; not where it is decided that it comes, whatever failed then."""
    if (coming.parent / DECISION_NAME).exists():
        return
    with suppress(OSError):
        shutil.rmtree(coming)

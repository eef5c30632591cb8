"""Files that are written elsewhere: whole or not at all, and nothing of them is left behind by a kill.

A file is written beside its target and takes its name last. Killed in between, the program would leave what it wrote,
on a stick or in somebody's folder, where nobody knows what it is. So its name is noted in the workspace before anything
is written, and forgotten when all is well; the next opening clears what is noted, and gives what was recorded as sealed
its name. Where a file went is noted for good: whoever wants to leave nothing behind must know of it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.files import PendingFile

__all__ = ["note_written", "noted", "outgoing", "write_out"]


@contextmanager
def outgoing(workspace: Workspace, target: Path, data: bytes) -> Iterator[PendingFile]:
    """Write a file beside its target; who asks gives it its name, or it is removed in the end.

    Raises:
        KnownError: DISK_FULL, DISK_FAILED, FILE_NOT_WRITABLE.
    """
    pending = PendingFile(target)
    with noted(workspace, pending.beside):
        pending.write(data)
        with pending:
            yield pending
        if pending.has_name:
            note_written(workspace, target, pending.beside)


@contextmanager
def noted(workspace: Workspace, beside: Path) -> Iterator[None]:
    """Note a file that is about to be written elsewhere, until it has its name or is gone."""
    # One that is open to read only takes no note.
    store = None if workspace.is_read_only else workspace.outgoing
    if store is not None:
        store.note(beside)
    try:
        yield
    finally:
        if store is not None and not os.path.lexists(beside):
            store.forget(beside)


def note_written(workspace: Workspace, target: Path, part: Path | None = None) -> None:
    """Note a file that was written elsewhere, by what is in it now.

    Args:
        part: What it was called until it had its name; nothing needs to be known of that any more.
    """
    if workspace.is_read_only:
        return
    with suppress(OSError), target.open("rb") as stream:
        workspace.outgoing.note_written(target, hashlib.file_digest(stream, "sha256").hexdigest(), part)


def write_out(workspace: Workspace, target: Path, data: bytes) -> None:
    """Write a file whole or not at all, mode 0600, in place of a file of that name.

    Raises:
        KnownError: DISK_FULL, DISK_FAILED, FILE_NOT_WRITABLE.
    """
    with outgoing(workspace, target, data) as pending:
        pending.take_name()

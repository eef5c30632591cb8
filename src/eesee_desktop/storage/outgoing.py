"""Files on their way out of the workspace, noted in it until they have their names; see ``services.outgoing``."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.storage.ui_state import UiStateStore
from eesee_desktop.system.files import is_pending_name, sync_folder, when_let_go

_LEAVING = "leaving/"
_WRITTEN = "written-out/"


class OutgoingStore:
    """The notes in a database.

    A note that could not be written keeps no file from leaving: a full disk is when somebody needs a copy elsewhere.
    """

    def __init__(self, texts: UiStateStore) -> None:
        self._texts = texts

    def note(self, part: Path) -> None:
        """Note what is about to be written, before it is."""
        with contextlib.suppress(KnownError):
            self._set(part, None, "")

    def record(self, part: Path, target: Path, sha256: str) -> None:
        """Note that a file that is written is to get its name in any case; inside the transaction that records why.

        Raises:
            KnownError: As of any transaction.
        """
        self._set(part, target, sha256)

    def withdraw(self, part: Path) -> None:
        """Note that it is not to get its name after all; inside the transaction that takes back why.

        Raises:
            KnownError: As of any transaction.
        """
        self._set(part, None, "")

    def forget(self, part: Path) -> None:
        """Forget a file that has its name, or is gone."""
        with contextlib.suppress(
            KnownError
        ):  # the next opening finds that it is not there, and forgets it then
            self._texts.remove(_key(part))

    def note_written(self, target: Path, sha256: str, part: Path | None = None) -> None:
        """Note what was written and where: whoever wants to leave nothing behind must know of it.

        Args:
            part: What it was called until it had its name, which is forgotten with that: one commit, not two.
        """
        with contextlib.suppress(KnownError):
            note = json.dumps({"path": str(target.absolute()), "sha256": sha256})
            if part is None:
                self._texts.set(_written_key(target), note)
            else:
                self._texts.exchange(_key(part), _written_key(target), note)

    def written(self) -> tuple[tuple[Path, str], ...]:
        """Return each file that was written elsewhere, with its SHA-256 of then."""
        found = []
        for note in self._texts.beginning_with(_WRITTEN).values():
            # Written by another version: where a file lay is a help, and no reason to fail.
            with contextlib.suppress(ValueError, KeyError, TypeError):
                read = json.loads(note)
                found.append((Path(read["path"]), str(read["sha256"])))
        return tuple(sorted(found))

    def forget_written(self, target: Path) -> None:
        """Forget a file that was written and is no more."""
        with contextlib.suppress(KnownError):
            self._texts.remove(_written_key(target))

    def settle(self) -> None:
        """Give what was recorded its name, and remove everything else; what cannot be reached stays noted."""
        for name, note in self._texts.beginning_with(_LEAVING).items():
            part, target, sha256 = _read(note)
            # A folder that is not there may be on a stick that is not plugged in.
            if part is not None and is_pending_name(part.name) and not _is_settled(part, target, sha256):
                continue
            with contextlib.suppress(KnownError):
                self._texts.remove(f"{_LEAVING}{name}")

    def _set(self, part: Path, target: Path | None, sha256: str) -> None:
        note = {"part": str(part.absolute()), "target": target and str(target.absolute()), "sha256": sha256}
        self._texts.set(_key(part), json.dumps(note))


def _written_key(target: Path) -> str:
    return f"{_WRITTEN}{hashlib.sha256(str(target.absolute()).encode('utf-8', 'surrogatepass')).hexdigest()}"


def _key(part: Path) -> str:
    return f"{_LEAVING}{part.name}"


def _read(note: str) -> tuple[Path | None, Path | None, str]:
    # Written by another version: then nothing can be done about it.
    try:
        read = json.loads(note)
        target = read["target"]
        return Path(read["part"]), None if target is None else Path(target), str(read["sha256"])
    except (ValueError, KeyError, TypeError):
        return None, None, ""


def _is_settled(part: Path, target: Path | None, sha256: str) -> bool:
    """Finish or remove a file; tell whether nothing is left to do."""
    if not part.parent.is_dir():
        return False
    try:
        if target is not None and not target.exists() and part.is_file() and _sha256_of(part) == sha256:
            when_let_go(lambda: part.replace(target))
        else:
            when_let_go(lambda: part.unlink(missing_ok=True))
        sync_folder(part.parent)
    except OSError:
        return False
    return True


def _sha256_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()

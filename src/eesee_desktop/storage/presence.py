"""Who has a workspace open, in a file beside it, for those who share its folder from another computer.

On one computer the database's own lock keeps a second program out. A folder on a network, or one that a service
copies, knows no lock that holds: there this file tells. It is encrypted under the database's key, renewed each minute
and removed at the end; what a crash leaves behind has an old sign of life.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from eesee_desktop.crypto.records import RecordCipher
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.system.clock import Clock
from eesee_desktop.system.computer import Computer, this_computer
from eesee_desktop.system.workspace_files import OPEN_NAME

SILENT_AFTER = timedelta(minutes=5)
"""Without a sign of life for so long, whoever had the workspace open may be gone."""

_LARGEST = 4096
_MODE = 0o600


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody has the workspace open.

    Attributes:
        since: Aware, UTC, by the clock of that computer.
        seen: The last sign of life, likewise.
    """

    computer: Computer
    since: datetime
    seen: datetime

    def is_silent(self, now: datetime) -> bool:
        """Tell whether there was no sign of life for so long that they may be gone; clocks may differ."""
        return abs(now - self.seen) > SILENT_AFTER


class PresenceFile:
    """The file that says who has a workspace open.

    Args:
        folder: Of the workspace.
        key: Of the database.
        clock: Tells the moments of the signs of life.
    """

    def __init__(self, folder: Path, key: bytes, clock: Clock, computer: Computer | None = None) -> None:
        self._path = folder / OPEN_NAME
        self._cipher = RecordCipher(key, "presence")
        self._clock = clock
        self._computer = computer or this_computer()
        self._own: Holder | None = None

    def other(self) -> Holder | None:
        """Return who has the workspace open on another computer; None if nobody is known to."""
        found = self.found()
        return None if found is None or found.computer.is_same_as(self._computer) else found

    def found(self) -> Holder | None:
        """Return who has, or had, the workspace open; None if the file is not there or not whole."""
        try:
            with self._path.open("rb") as stream:
                plain = self._cipher.open(stream.read(_LARGEST))
            if plain is None:
                return None
            said = json.loads(plain)
            computer = Computer(str(said["name"]), str(said["account"]), str(said["mark"]))
            return Holder(computer, from_moment(said["since"]), from_moment(said["seen"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def tell(self) -> None:
        """Say that it is open here, or that it still is; where that cannot be written, nobody is told."""
        now = self._clock()
        own = Holder(self._computer, now, now) if self._own is None else replace(self._own, seen=now)
        self._own = own
        said = {
            "name": own.computer.name,
            "account": own.computer.account,
            "mark": own.computer.mark,
            "since": to_moment(own.since),
            "seen": to_moment(own.seen),
        }
        beside = self._path.with_name(f".{self._path.name}.part")
        # Not waited for: a sign of life that a power cut takes away is of nobody alive.
        with contextlib.suppress(OSError):
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _MODE)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(self._cipher.seal(json.dumps(said).encode()))
            beside.replace(self._path)

    def leave(self) -> None:
        """Take it back; what another computer has put in its place stays."""
        found = self.found()
        if self._own is not None and (found is None or found.computer == self._own.computer):
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
        self._own = None

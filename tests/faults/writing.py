"""Sixteen hours of writing in minutes: real rhythm, with locks, sleep and kills; what it takes of memory and disk.

``PYTHONPATH=tests python -m faults.writing [HOURS]`` prints a line an hour, and ends with 1 if a bound was broken or a
version that must be in the history is not.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.history import history
from eesee_desktop.services.workspace import Workspace, confirm_recovery_code
from eesee_desktop.services.workspace_opening import open_workspace
from faults.child import MARK, WORKSPACE, Work
from faults.runs import roomy_folder, said_by
from support_workspace import PASSPHRASE, StillClock, begin_assessment, counted_ids

HOURS = 16.0
MOST_MEMORY_MB = 24
"""By which a process may have grown since its first quarter of an hour."""
MOST_LOG_MB = 8
"""Of the write-ahead log, at any moment."""
MOST_FILE_MB = 24
"""Of the database, after all of it."""

_BEGINNING = datetime(2025, 3, 3, 8, tzinfo=UTC)
_NARRATIVES = (f"{number}.{leaf}.narrative" for number in range(1, 7) for leaf in (1, 2, 3))
_FIELDS = ("context", "research_process", *_NARRATIVES)
_LETTERS = (
    "the law on associations was amended in spring and offices now ask for papers that nobody else needs "
)
_LONGEST = 3500
_PAUSE_S, _LONGEST_S = 0.4, 2.0
_QUARTER_S = 900


@dataclass(frozen=True)
class Deed:
    """Something that happens.

    Attributes:
        what: ``save``, ``lock``, ``wake`` after a sleep, ``kill``.
        must_stay: The text before was taken away at once; the history must have it.
        written_s: Seconds of writing until then.
    """

    at: datetime
    what: str
    written_s: float
    field: str = ""
    text: str = ""
    must_stay: str = ""


class Author:
    """Writes, hour after hour; the same each time.

    Args:
        hours: Of writing; days pass between the sittings.
    """

    def __init__(self, hours: float, seed: int = 16) -> None:
        self._chance = random.Random(seed)
        self._until_s = hours * 3600
        self._now = _BEGINNING
        self._written_s = 0.0
        self._texts = dict.fromkeys(_FIELDS, "")
        self._since_save_s = 0.0

    @property
    def texts(self) -> dict[str, str]:
        """What stands in the fields now."""
        return dict(self._texts)

    def deeds(self) -> Iterator[Deed]:
        """Do all of it."""
        chance = self._chance
        while self._written_s < self._until_s:
            end_s = min(self._written_s + chance.uniform(1500, 4200), self._until_s)
            lock_s = self._written_s + chance.uniform(600, 1500)
            while self._written_s < end_s:
                yield from self._sentence(chance.choice(_FIELDS))
                if self._written_s > lock_s:
                    lock_s += chance.uniform(600, 1500)
                    yield self._deed("lock")
                if chance.random() < 0.002:
                    yield self._deed("kill")
            # The lid is closed, nothing else; some days later it is opened.
            self._now += timedelta(hours=chance.uniform(10, 60))
            yield self._deed("wake")
            if chance.random() < 0.3:
                yield self._deed("kill")

    def _sentence(self, field: str) -> Iterator[Deed]:
        chance = self._chance
        if len(self._texts[field]) > _LONGEST:
            # Shortened by half: one deletion.
            yield from self._replace(field, self._texts[field][: _LONGEST // 2].rstrip())
        for _ in range(chance.randint(40, 160)):
            spent = chance.lognormvariate(-1.8, 0.5)
            if spent > _PAUSE_S and self._since_save_s:
                yield self._save(field, _PAUSE_S)
                spent -= _PAUSE_S
            self._texts[field] += _LETTERS[len(self._texts[field]) % len(_LETTERS)]
            self._pass(spent)
            self._since_save_s += spent
            if self._since_save_s >= _LONGEST_S:
                yield self._save(field, 0)
        yield self._save(field, _PAUSE_S)
        kind = chance.random()
        if kind < 0.03:
            yield from self._replace(field, self._texts[field][:-60].rstrip())
        elif kind < 0.04:
            # Pasted, looked at, and replaced.
            self._texts[field] += f" {MARK} pasted {self._written_s:.0f} " + _LETTERS * 3
            yield self._save(field, _PAUSE_S)
            self._pass(chance.uniform(2, 30))
            yield from self._replace(field, f"{MARK} begun anew {self._written_s:.0f}")
        self._pass(chance.uniform(20, 90) if chance.random() < 0.1 else chance.uniform(1, 6))

    def _replace(self, field: str, text: str) -> Iterator[Deed]:
        before = self._texts[field].strip()
        self._texts[field] = text
        deed = self._save(field, _PAUSE_S)
        yield Deed(deed.at, deed.what, deed.written_s, field, deed.text, must_stay=before)

    def _save(self, field: str, after_s: float) -> Deed:
        self._pass(after_s)
        self._since_save_s = 0.0
        return Deed(self._now, "save", self._written_s, field, self._texts[field])

    def _deed(self, what: str) -> Deed:
        return Deed(self._now, what, self._written_s)

    def _pass(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._written_s += seconds


def write_on(root: Path, wanted: AssessmentId, deeds: list[Deed], descriptor: int) -> None:
    """Do what comes until a kill, in this process, which it ends."""
    clock = StillClock()

    def opened() -> Workspace:
        return open_workspace(
            root / WORKSPACE, passphrase=PASSPHRASE, clock=clock, new_id=counted_ids(0x900000)
        )

    clock.now = deeds[0].at
    workspace = opened()
    told_s = -float(_QUARTER_S)
    for deed in deeds:
        clock.now = deed.at
        if deed.what == "save":
            assessments.set_field(workspace, wanted, deed.field, deed.text)
        elif deed.what == "lock":
            workspace.close()
            workspace = opened()
        if deed.written_s >= told_s + _QUARTER_S:
            told_s = deed.written_s
            os.write(descriptor, (json.dumps(_measured(root, deed.written_s)) + "\n").encode())
    os.write(descriptor, (json.dumps(_measured(root, deeds[-1].written_s)) + "\n").encode())
    os.kill(os.getpid(), signal.SIGKILL)


def _measured(root: Path, written_s: float) -> dict[str, float]:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    log = root / WORKSPACE / "workspace.db-wal"
    return {
        "hours": round(written_s / 3600, 2),
        "memory": round(pages * resource.getpagesize() / 1e6, 1),
        "file": round((root / WORKSPACE / "workspace.db").stat().st_size / 1e6, 2),
        "log": round(log.stat().st_size / 1e6, 2) if log.exists() else 0.0,
    }


def check(
    root: Path, wanted: AssessmentId, texts: dict[str, str], must_stay: set[tuple[str, str]]
) -> list[str]:
    """Return what is not as it must be after all of it."""
    clock = StillClock()
    clock.now = datetime(2030, 1, 1, tzinfo=UTC)
    faults: list[str] = []
    with open_workspace(
        root / WORKSPACE, passphrase=PASSPHRASE, clock=clock, new_id=counted_ids(0xA00000)
    ) as workspace:
        count = 0
        for name, text in texts.items():
            entries = history(workspace, wanted, name)
            count += len(entries)
            chain = ["", *(entry.new for entry in entries)]
            if [entry.old or "" for entry in entries] != chain[:-1]:
                faults.append(f"the history of {name} has a gap")
            if chain[-1] != text.strip():
                faults.append(f"{name} is not what was written last")
            there = {entry.new for entry in entries} | {entry.old for entry in entries}
            faults += [
                f"a version of {name} is nowhere"
                for field, version in must_stay
                if field == name and version not in there
            ]
        print(
            f"{count} entries in the history, {len(must_stay)} versions that were taken away at once",
            flush=True,
        )
    return faults


def write_for(hours: float, root: Path) -> list[str]:
    """Write for so long; print what it takes and return what was broken."""
    work = Work(root)
    work.begin(0)
    work.create()
    confirm_recovery_code(work.workspace)
    wanted = begin_assessment(work.workspace)
    work.close()
    author, faults = Author(hours), []
    sitting: list[Deed] = []
    must_stay: set[tuple[str, str]] = set()
    saves = kills = 0
    print(f"{'written':>8}{'memory':>12}{'database':>12}{'log':>10}")
    for deed in [*author.deeds(), Deed(_BEGINNING, "kill", hours * 3600)]:
        saves += deed.what == "save"
        if deed.must_stay:
            must_stay.add((deed.field, deed.must_stay))
        if deed.what != "kill":
            sitting.append(deed)
            continue
        if not sitting:
            continue
        kills += 1
        lines = said_by(partial(write_on, root, wanted, sitting), patience_s=600)
        measured = [json.loads(line) for line in lines if line.startswith("{")]
        sitting = []
        if not measured:
            faults.append(f"a sitting ended with {lines}")
            continue
        last = measured[-1]
        print(
            f"{last['hours']:>6} h{last['memory']:>9} MB{last['file']:>9} MB{last['log']:>7} MB", flush=True
        )
        grown = max(one["memory"] for one in measured) - measured[min(1, len(measured) - 1)]["memory"]
        if grown > MOST_MEMORY_MB:
            faults.append(f"memory grew by {grown:.0f} MB")
        if max(one["log"] for one in measured) > MOST_LOG_MB:
            faults.append(f"the log grew to {max(one['log'] for one in measured)} MB")
    size = (root / WORKSPACE / "workspace.db").stat().st_size / 1e6
    if size > MOST_FILE_MB:
        faults.append(f"the database grew to {size:.1f} MB")
    print(f"{saves} saves, {kills} kills")
    return faults + check(root, wanted, author.texts, must_stay)


def main(arguments: list[str]) -> int:
    """Write; return 1 if a bound or a promise was broken."""
    began = time.monotonic()
    with roomy_folder() as folder:
        faults = write_for(float(arguments[0]) if arguments else HOURS, folder)
    for fault in faults:
        print(f"BROKEN: {fault}")
    print(f"in {time.monotonic() - began:.0f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

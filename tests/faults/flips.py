"""One byte of a workspace is flipped, at a thousand places: it is told, and salvage brings back what was not hit.

Run as a program it does so for a closed workspace, for one that was killed with its write-ahead log beside it, and for
a backup, and prints what came of it; a test does a few of each.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.backups import back_up, check
from eesee_desktop.services.damage import AccountOfAll, prepare_salvage
from eesee_desktop.services.journal import things_at_present
from eesee_desktop.services.practice import add_practice
from eesee_desktop.services.sources import attach_file
from eesee_desktop.services.submissions import SealingChoice, seal
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.randomness import random_bytes
from support_workspace import PASSPHRASE, StillClock, add_example, counted_ids, make_workspace, reopen

DATABASE = "workspace.db"
LOG = "workspace.db-wal"
_WORDS = (
    "the",
    "law",
    "asks",
    "every",
    "association",
    "to",
    "register",
    "again",
    "by",
    "a",
    "day",
    "few",
    "know",
)


@dataclass(frozen=True, slots=True)
class State:
    """All that a person could miss: by assessment its things, its history, its sealed files, its attachments."""

    things: dict[AssessmentId, dict[str, str]]
    history: dict[AssessmentId, tuple[object, ...]]
    sealed: dict[AssessmentId, tuple[bytes, ...]]
    attached: frozenset[bytes]


@dataclass(slots=True)
class Outcome:
    """What came of the flips.

    Attributes:
        counts: ``told``; ``harmless``, where nothing rests on the byte; ``told that the last edit is missing``.
        wrong: Texts that were shown and never stored; none, if all is well.
        silent: Places where something is missing and nothing was told; none, if all is well.
        untold: What a salvage did not bring back and did not name either; nothing, if all is well.
        salvages: How many were made.
        whole: Those that brought back everything.
        lost: How many things a salvage did not bring back, entries of the history and files counted.
        fields_lost: How many of them were what is written now.
    """

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    salvages: int = 0
    whole: int = 0
    lost: int = 0
    fields_lost: int = 0
    from_history: int = 0

    def add(self, other: Outcome) -> None:
        """Add what came of one salvage."""
        self.wrong += other.wrong
        self.untold += other.untold
        for name in ("salvages", "whole", "lost", "fields_lost", "from_history"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def is_well(self) -> bool:
        """Nothing was wrong, silent or untold."""
        return not (self.wrong or self.silent or self.untold)


def write_something(folder: Path) -> None:
    """Make a workspace with something of everything: two assessments, long texts, files, a sealed revision."""
    clock = StillClock()
    made, _ = make_workspace(folder, clock)
    chance = random.Random(7)
    with made as workspace:
        example = add_example(workspace)
        practice = add_practice(workspace)[0]
        for number in range(120):
            clock.pass_time(90)
            field_name = chance.choice(
                ["context", "2.1.narrative", "3.2.narrative", "5.1.justification", "introduction"]
            )
            text = " ".join(chance.choice(_WORDS) for _ in range(chance.randrange(10, 900)))
            assessments.set_field(workspace, example.id, field_name, f"{number} {text}")
        for source in assessments.load(workspace, example.id).sources[:2]:
            attach_file(workspace, example.id, source.id, f"{source.id[:4]}.txt", chance.randbytes(30_000))
        seal(workspace, practice, folder.parent / "sealed", SealingChoice(with_draft=False))


def state_of(workspace: Workspace) -> State:
    """Return all that is there."""
    every = [one.id for one in assessments.list_assessments(workspace)]
    loaded = {one: assessments.load(workspace, one) for one in every}
    attachments = {
        source.attachment.sha256 for one in loaded.values() for source in one.sources if source.attachment
    }
    return State(
        {one: things_at_present(workspace, one) for one in every},
        {one: workspace.history.entries(one) for one in every},
        {one: tuple(sealed.data for sealed in workspace.submissions.all(one)) for one in every},
        frozenset(workspace.attachments.read(one) for one in attachments if workspace.attachments.has(one)),
    )


def flip(path: Path, place: int, chance: random.Random) -> None:
    """Change one byte of a file to another one."""
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ chance.randrange(1, 256)]))


class Trial:
    """Flips bytes of copies of one workspace.

    Args:
        original: The workspace, closed or as a kill left it.
        truth: The states that it went through; the last is what is in it.
    """

    def __init__(self, original: Path, truth: list[State]) -> None:
        self._original = original
        self._truth = truth
        self.outcome = Outcome()
        # The same page is lost whichever of its bytes is hit; it is salvaged once.
        self._salvaged: dict[tuple[str, int, bool], Outcome] = {}

    def flip(self, name: str, place: int) -> None:
        """Flip one byte of a copy, open it, salvage it where that is told, and judge what came of it."""
        where = f"{name} at {place}"
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(shutil.copytree(self._original, Path(temporary) / "workspace"))
            flip(folder / name, place, random.Random(place))
            before = {path.name: path.read_bytes() for path in folder.iterdir()}
            if not self._is_told(folder, where):
                return
            self.outcome.counts["told"] += 1
            assert {path.name: path.read_bytes() for path in folder.iterdir()} == before, where
            page = _page_of(name, place)
            if page not in self._salvaged:
                self._salvaged[page] = self._salvage(folder, before, where)
            self.outcome.add(self._salvaged[page])

    def _is_told(self, folder: Path, where: str) -> bool:
        try:
            with reopen(folder) as workspace:
                found, is_missing_told = state_of(workspace), bool(workspace.missing)
        except KnownError as error:
            if error.code is not ErrorCode.DATABASE_DAMAGED:
                raise
            return True
        if found == self._truth[-1]:
            self.outcome.counts["harmless"] += 1
        # Torn by a power cut or flipped later, nobody can tell; but the counter of commits knows that one is missing.
        elif found == self._truth[-2:][0] and is_missing_told:
            self.outcome.counts["told that the last edit is missing"] += 1
        else:
            self.outcome.silent.append(where)
        return False

    def _salvage(self, folder: Path, damaged: dict[str, bytes], where: str) -> Outcome:
        salvage = prepare_salvage(
            folder, passphrase=PASSPHRASE, clock=StillClock(), new_id=counted_ids(), random=random_bytes
        )
        kept = salvage.take_place()
        assert {name: (kept / name).read_bytes() for name in damaged} == damaged, where
        with reopen(folder) as workspace:
            return _judged(state_of(workspace), self._truth[-1], salvage.account, where)


def _page_of(name: str, place: int) -> tuple[str, int, bool]:
    """Return what a flip hits: a page, or in the log a frame and whether it hits what stands before the page."""
    if name == DATABASE:
        return name, place // 4096, place < 16
    return name, (place - 32) // 4120, (place - 32) % 4120 < 24


def _judged(found: State, truth: State, account: AccountOfAll, where: str) -> Outcome:
    """Hold what a salvage brought back against what was there."""
    outcome = Outcome(salvages=1)
    lost = 0
    named = {(one.id, loss.where) for one in account.assessments for loss in one.losses}
    for assessment, things in truth.things.items():
        present = found.things.get(assessment, {})
        outcome.wrong += [f"{where}: {thing}" for thing, text in present.items() if things.get(thing) != text]
        missing = [thing for thing in things if thing not in present]
        outcome.untold += [f"{where}: {thing}" for thing in missing if (assessment, thing) not in named]
        lost += len(missing)
        outcome.fields_lost += len(missing)
        entries = set(found.history.get(assessment, ()))
        outcome.wrong += [f"{where}: history" for one in entries - set(truth.history[assessment])]
        lost += len(set(truth.history[assessment]) - entries)
        sealed = found.sealed.get(assessment, ())
        outcome.wrong += [f"{where}: sealed" for one in sealed if one not in truth.sealed[assessment]]
        lost += len(truth.sealed[assessment]) - len(sealed)
    outcome.wrong += [f"{where}: attached" for one in found.attached - truth.attached]
    lost += len(truth.attached - found.attached)
    outcome.whole += not lost
    outcome.lost += lost
    outcome.from_history += sum(loss.is_from_history for one in account.assessments for loss in one.losses)
    return outcome


def closed(folder: Path) -> tuple[Path, list[State]]:
    """Return a workspace that was closed, and what is in it."""
    write_something(folder / "closed")
    with reopen(folder / "closed") as workspace:
        truth = [state_of(workspace)]
    return folder / "closed", truth


def killed(folder: Path) -> tuple[Path, list[State]]:
    """Return a workspace as a kill leaves it, its last commits in the log only, and the states that it went through."""
    write_something(folder / "open")
    truth: list[State] = []
    with reopen(folder / "open") as workspace:
        wanted = next(one.id for one in assessments.list_assessments(workspace) if not one.is_training)
        for number in range(6):
            truth.append(state_of(workspace))
            assessments.set_field(workspace, wanted, "context", f"Edit {number} " + "of the last hour " * 300)
        truth.append(state_of(workspace))
        shutil.copytree(folder / "open", folder / "killed")
    return folder / "killed", truth


def run(
    make: Callable[[Path], tuple[Path, list[State]]], names: tuple[str, ...], times: int, seed: int = 9
) -> Outcome:
    """Flip bytes at random places of the files of a workspace."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as temporary:
        original, truth = make(Path(temporary))
        trial = Trial(original, truth)
        sizes = [(original / name).stat().st_size for name in names]
        for _ in range(times):
            place = chance.randrange(sum(sizes))
            name = names[place >= sizes[0]]
            trial.flip(name, place - (0 if name == names[0] else sizes[0]))
    return trial.outcome


KINDS: dict[str, tuple[Callable[[Path], tuple[Path, list[State]]], tuple[str, ...]]] = {
    "closed": (closed, (DATABASE,)),
    "killed": (killed, (DATABASE, LOG)),
}


def run_backup(times: int, seed: int = 9) -> list[str]:
    """Flip bytes of a backup; return the places at which it is still taken for one that is as it was written."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as temporary:
        original, _ = closed(Path(temporary))
        with reopen(original) as workspace:
            backup = back_up(workspace, Path(temporary))
        whole = backup.read_bytes()
        check(backup)
        taken = []
        for _ in range(times):
            place = chance.randrange(len(whole))
            flip(backup, place, chance)
            try:
                check(backup)
            except KnownError:
                pass
            else:
                taken.append(f"{backup.name} at {place}")
            backup.write_bytes(whole)
        return taken


def main(times: int = 1000) -> int:
    """Flip a thousand bytes of each kind of workspace and print what came of it; 1 if anything was wrong or silent."""
    is_well = True
    for title, (make, names) in KINDS.items():
        outcome = run(make, names, times)
        told = ", ".join(f"{count} {name}" for name, count in outcome.counts.items())
        print(f"flips, {title} workspace: {times}: {told}")
        print(
            f"  wrong words {len(outcome.wrong)}, silent {len(outcome.silent)}, "
            f"lost and not named {len(outcome.untold)}"
        )
        print(
            f"  salvages {outcome.salvages}, of which whole {outcome.whole}; lost of what is written now "
            f"{outcome.fields_lost}, all with history and files {outcome.lost}; found again in the history "
            f"{outcome.from_history}"
        )
        for line in (*outcome.wrong, *outcome.silent, *outcome.untold)[:20]:
            print(f"    {line}")
        is_well &= outcome.is_well
    taken = run_backup(times)
    print(f"flips, backup: {times}: {times - len(taken)} refused")
    for line in taken[:20]:
        print(f"    {line}")
    return 0 if is_well and not taken else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))

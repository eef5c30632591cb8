"""Break things on purpose, thousands of times, and print what came of it: ``make faults``.

    PYTHONPATH=tests python -m faults.run [--short] [--only CAMPAIGN] [--jobs N] [COURSE…]

Ends with 1 if anything was lost, does not open, or leaves a person stuck. What failed is written to build/faults.md, by
course and position.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from faults import shim

if TYPE_CHECKING:
    from faults.runs import Outcome, Stage, Trial

CHECKOUT = Path(__file__).parents[2]
KILLS, CUTS, WINDOWS = 2700, 1200, 600
_SHORT = {"position": 150, "random kill": 60, "power cut": 60, "habit": 22, "window": 4}
_SHOWN = 12
_TOLD_EVERY_S = 20


@dataclass
class Tally:
    """What came of the trials of one campaign on one course."""

    trials: int = 0
    failed: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    where: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, outcome: Outcome) -> None:
        """Count an outcome."""
        self.trials += 1
        self.failed += bool(outcome.faults)
        for fault in outcome.faults:
            self.faults[fault] += 1
            place = f"{outcome.trial.what} at {outcome.trial.place}".removesuffix(" at ")
            self.where.setdefault(fault, Counter())[place] += 1


class Tried:
    """The stage and the trials, as every worker finds them: inherited by forking, and never sent."""

    stage: Stage
    trials: list[Trial]


def try_one(number: int) -> Outcome:
    """Try one trial, in a worker."""
    return Tried.stage.try_out(Tried.trials[number])


def outcomes(stage: Stage, trials: list[Trial], jobs: int) -> Iterator[Outcome]:
    """Try all of them, several at once."""
    Tried.stage, Tried.trials = stage, trials
    gc.freeze()
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap_unordered(try_one, range(len(trials)), chunksize=4)


def chosen(trials: Iterable[Trial], *, is_short: bool, seed: int) -> list[Trial]:
    """Return all trials, or in the short form as many of each campaign as there is time for."""
    found = list(trials)
    if not is_short:
        return found
    chance = random.Random(seed)  # noqa: S311  the same ones each time
    by_campaign: dict[str, list[Trial]] = {}
    for trial in found:
        by_campaign.setdefault(trial.campaign, []).append(trial)
    return [
        trial
        for campaign, those in by_campaign.items()
        for trial in chance.sample(those, min(len(those), _SHORT[campaign]))
    ]


def show(tallies: dict[tuple[str, str], Tally]) -> None:
    """Print a line a course and campaign, and below it what went wrong."""
    print(f"\n{'course':<16}{'campaign':<14}{'trials':>8}{'failed':>8}")
    for (course, campaign), tally in sorted(tallies.items()):
        print(f"{course:<16}{campaign:<14}{tally.trials:>8}{tally.failed:>8}")
        for fault, count in tally.faults.most_common(_SHOWN):
            print(f"{'':<16}{count:>6} × {fault}")


def write(tallies: dict[tuple[str, str], Tally], target: Path) -> None:
    """Write what failed where, for whoever mends it."""
    lines = ["# What breaks", "", f"Of {CHECKOUT.name}, {time.strftime('%H:%M')}.", ""]
    for (course, campaign), tally in sorted(tallies.items()):
        if not tally.failed:
            continue
        lines += [f"## {course}, {campaign}: {tally.failed} of {tally.trials}", ""]
        for fault, count in tally.faults.most_common():
            lines.append(f"- **{fault}** {count} times")
            lines += [f"  - {number} × {place}" for place, number in tally.where[fault].most_common(8)]
        lines.append("")
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Run the campaigns; return 1 if there was a fault."""
    parser = argparse.ArgumentParser(prog="faults.run", description="Break things on purpose.")
    parser.add_argument("courses", nargs="*", metavar="COURSE", help="only these")
    parser.add_argument("--short", action="store_true", help="a sample of each campaign")
    parser.add_argument("--only", default="", metavar="CAMPAIGN", help="only campaigns whose name holds this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each N-th trial")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, default=CHECKOUT / "build" / "faults.md", metavar="FILE")
    asked = parser.parse_args(arguments)
    # Loaded by now: what is imported from here on is the program, which takes a moment.
    from faults import runs  # noqa: PLC0415  see the line above
    from faults.child import COURSES  # noqa: PLC0415  as above

    names = tuple(name for name in COURSES if not asked.courses or name in asked.courses)
    began = told = time.monotonic()
    tallies: dict[tuple[str, str], Tally] = {}
    with roomy_folder() as folder:
        stage = runs.Stage(folder, names)
        calls = {name: len({one.number for one in stage.references[name].calls}) for name in names}
        print(f"{sum(calls.values())} positions: " + ", ".join(f"{n} {c}" for n, c in calls.items()), flush=True)
        every = [
            *runs.positions(stage, names),
            *runs.kills(names, KILLS, asked.seed),
            *runs.cuts(names, CUTS, asked.seed),
            *runs.habits(names),
        ]
        if "window".startswith(asked.only) and (not asked.courses or "window" in asked.courses):
            stage.open_window()
            every += runs.windows(stage, WINDOWS, asked.seed)
        wanted = [trial for trial in every if asked.only in trial.campaign][:: asked.every]
        for outcome in outcomes(stage, chosen(wanted, is_short=asked.short, seed=asked.seed), asked.jobs):
            tallies.setdefault((outcome.trial.course, outcome.trial.campaign), Tally()).add(outcome)
            if time.monotonic() > told + _TOLD_EVERY_S:
                told = time.monotonic()
                write(tallies, asked.report)
    show(tallies)
    write(tallies, asked.report)
    trials, failed = (sum(getattr(one, name) for one in tallies.values()) for name in ("trials", "failed"))
    print(f"\n{trials} trials in {time.monotonic() - began:.0f} s, {failed} failed. By position: {asked.report}")
    return 1 if failed else 0


@contextmanager
def roomy_folder() -> Iterator[Path]:
    """Give a folder in memory where there is one: what is tried is what the program asks for, not a disk."""
    memory = Path("/dev/shm")  # noqa: S108  a folder of its own is made in it
    with tempfile.TemporaryDirectory(
        prefix="eesee-faults-", dir=memory if memory.is_dir() else None
    ) as folder:
        yield Path(folder)


if __name__ == "__main__":
    if not shim.is_loaded():
        # Not removed: the program that takes the place of this one has it loaded. It is 40 kB.
        shim.begin_again(Path(tempfile.mkdtemp(prefix="eesee-shim-")))
    sys.exit(main(sys.argv[1:]))

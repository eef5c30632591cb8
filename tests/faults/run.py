"""Break things on purpose, thousands of times, and print what came of it: ``make faults``.

    PYTHONPATH=tests python -m faults.run [--short] [--only CAMPAIGN] [--every N] [--jobs N] [COURSE…]

The campaigns:

    position      each call fails in each way it can, once or from then on, or the process is killed there
    random kill   the process is killed at a moment
    power cut     what was written since the last fsync is there, is not, or is there in part
    habit         short writes; a system that lets nobody remove or replace what is open, as Windows
    window        the real window, killed, told to end, or with a disk that fails, while somebody types

Ends with 1 if anything was lost, does not open, or leaves a person stuck. What failed is written to build/faults.md, by
course and position. With ``--short`` each campaign is a sample, and what ``known.py`` lists is not counted.
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
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from faults import shim
from faults.known import mended, reason

if TYPE_CHECKING:
    from faults.runs import Outcome, Stage, Trial

CHECKOUT = Path(__file__).parents[2]
KILLS, CUTS, WINDOWS = 2700, 1200, 600
"""Of the kills of a whole run, which are 3,000 with those of the window."""
SHORT = {"position": 10, "random kill": 3, "power cut": 4, "habit": 2, "window": 4}
"""Trials of a course in the short form."""
_SHOWN = 12
_TOLD_EVERY_S = 20


@dataclass
class Tally:
    """What came of the trials of one campaign on one course."""

    trials: int = 0
    failed: int = 0
    unlisted: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    where: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, outcome: Outcome) -> None:
        """Count an outcome."""
        trial = outcome.trial
        self.trials += 1
        self.failed += bool(outcome.faults)
        self.unlisted += any(not reason(trial.course, fault) for fault in outcome.faults)
        for fault in outcome.faults:
            self.faults[fault] += 1
            place = f"{trial.what} at {trial.place}".removesuffix(" at ")
            self.where.setdefault(fault, Counter())[place] += 1


Tallies = dict[tuple[str, str], Tally]


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
    with multiprocessing.get_context("fork").Pool(jobs, shim.end_with_parent) as pool:
        yield from pool.imap_unordered(try_one, range(len(trials)), chunksize=2)


def sample(trials: list[Trial], seed: int) -> list[Trial]:
    """Return as many trials of each course and campaign as there is time for in the short form."""
    chance = random.Random(seed)
    groups: dict[tuple[str, str], list[Trial]] = {}
    for trial in trials:
        groups.setdefault((trial.course, trial.campaign), []).append(trial)
    return [
        trial
        for (_, campaign), those in groups.items()
        for trial in chance.sample(those, min(len(those), SHORT[campaign]))
    ]


def show(tallies: Tallies) -> None:
    """Print a line a course and campaign, and below it what went wrong."""
    print(f"\n{'course':<16}{'campaign':<14}{'trials':>8}{'failed':>8}{'not listed':>12}")
    for (course, campaign), tally in sorted(tallies.items()):
        print(f"{course:<16}{campaign:<14}{tally.trials:>8}{tally.failed:>8}{tally.unlisted:>12}")
        for fault, count in tally.faults.most_common(_SHOWN):
            why = reason(course, fault)
            print(f"{'':<16}{count:>6} × {fault}" + (f"   (waits for: {why})" if why else ""))


def write(tallies: Tallies, target: Path) -> None:
    """Write what failed where, for whoever mends it."""
    lines = ["# What breaks", ""]
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


def parsed(arguments: list[str]) -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(prog="faults.run", description="Break things on purpose.")
    parser.add_argument("courses", nargs="*", metavar="COURSE", help="only these; window is one of them")
    parser.add_argument("--short", action="store_true", help="a sample, and only what is not listed counts")
    parser.add_argument("--only", default="", metavar="CAMPAIGN", help="only campaigns whose name holds this")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each N-th trial")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, default=CHECKOUT / "build" / "faults.md", metavar="FILE")
    return parser.parse_args(arguments)


def trials_of(stage: Stage, names: tuple[str, ...], asked: argparse.Namespace) -> list[Trial]:
    """Return what is to be tried, mixed, so that what is told halfway tells of all of it."""
    from faults import campaigns  # noqa: PLC0415  with the program, loaded by now

    every = [
        *campaigns.positions(stage, names),
        *campaigns.kills(names, KILLS, asked.seed),
        *campaigns.cuts(names, CUTS, asked.seed),
        *campaigns.habits(names),
        *(campaigns.windows(stage, WINDOWS, asked.seed) if stage.has_window else ()),
    ]
    wanted = [trial for trial in every if asked.only in trial.campaign]
    random.Random(asked.seed).shuffle(wanted)
    return sample(wanted, asked.seed) if asked.short else wanted[:: asked.every]


def main(arguments: list[str]) -> int:
    """Run the campaigns; return 1 if there was a fault."""
    asked = parsed(arguments)
    # The program, which takes a moment to load.
    from faults import runs  # noqa: PLC0415  see the line above
    from faults.child import COURSES  # noqa: PLC0415  as above

    began = told = time.monotonic()
    is_whole = not (asked.courses or asked.only or asked.short or asked.every > 1)
    tallies: Tallies = {}
    with runs.roomy_folder() as folder:
        names = tuple(name for name in COURSES if not asked.courses or name in asked.courses)
        stage = runs.Stage(folder, names)
        if "window".startswith(asked.only) and (not asked.courses or "window" in asked.courses):
            stage.open_window()
        calls = {name: stage.references[name].calls[-1].number for name in names}
        print(
            f"{sum(calls.values())} positions: " + ", ".join(f"{n} {c}" for n, c in calls.items()), flush=True
        )
        try:
            for outcome in outcomes(stage, trials_of(stage, names, asked), asked.jobs):
                tallies.setdefault((outcome.trial.course, outcome.trial.campaign), Tally()).add(outcome)
                if time.monotonic() > told + _TOLD_EVERY_S:
                    told = time.monotonic()
                    write(tallies, asked.report)
        except KeyboardInterrupt:  # it takes an hour: whoever stops it sees what was tried until then
            is_whole = False
    show(tallies)
    write(tallies, asked.report)
    trials, failed, unlisted = (
        sum(getattr(one, name) for one in tallies.values()) for name in ("trials", "failed", "unlisted")
    )
    print(f"\n{trials} trials in {time.monotonic() - began:.0f} s: {failed} failed, {unlisted} not listed.")
    print(f"By position: {asked.report}")
    if is_whole:
        found = Counter(
            {(course, fault): 1 for (course, _), tally in tallies.items() for fault in tally.faults}
        )
        for known in mended(found):
            print(f"Mended, so take it from known.py: {known.course}: {known.fault}")
    return 1 if unlisted or (failed and not asked.short) else 0


if __name__ == "__main__":
    if not shim.is_loaded():
        # Not removed: the program that takes the place of this one has it loaded. It is 40 kB.
        shim.begin_again(Path(tempfile.mkdtemp(prefix="eesee-shim-")))
    sys.exit(main(sys.argv[1:]))

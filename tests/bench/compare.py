"""This checkout and another revision of the program in turn, measured by the benches of this one."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench import table
from bench.measuring import CHECKOUT, quiet_environment, run_process

TURNS = 5
_HEAD = ("figure", "here", "there", "here / there", "spread", "")
_NO_DIFFERENCE = "within the spread"
_LEAST = 0.01  # what is nearer is the same on paper


def compare_with(revision: str, groups: Sequence[str], build: Path) -> int:
    """Measure both, turn about, and print a table; return 0, whatever came of it.

    What has a floor or a rival in its own run is compared by its ratio to it, so that what the machine does meanwhile
    falls out.
    """
    with worktree_of(revision, build) as other:
        sides = [CHECKOUT / "src", other / "src"]
        found: list[list[list[dict[str, Any]]]] = [[], []]
        for turn in range(TURNS):
            # The one that goes first does so in every other turn.
            for side in (0, 1) if turn % 2 == 0 else (1, 0):
                found[side].append(_run(sides[side], groups, build))
                print(f"turn {turn + 1} of {TURNS}, {('here', 'there')[side]}", file=sys.stderr, flush=True)
    print(f"{table.machine()}. {revision} in {TURNS} turns.\n\n{table.line(_HEAD)}\n|{' --- |' * len(_HEAD)}")
    for place in range(len(found[0][0])):
        here, there = ([run[place] for run in side] for side in found)
        print(table.line(compared(here, there)))
    return 0


@contextmanager
def worktree_of(revision: str, build: Path) -> Iterator[Path]:
    """Give the files of a revision in a folder of their own, and remove it."""
    folder = build / "compare"
    git = ("git", "-C", str(CHECKOUT), "worktree")
    run_process(*git, "add", "--force", "--detach", str(folder), revision)
    try:
        yield folder
    finally:
        run_process(*git, "remove", "--force", str(folder))


def compared(here: Sequence[dict[str, Any]], there: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """Return the row of a figure from its entries of all turns."""
    name, unit = here[0]["name"], here[0]["unit"]
    for where, entries in (("here", here), ("there", there)):
        if any(entry["value"] is None for entry in entries):
            return (name, "", "", "", "", f"not measured {where} ({entries[0]['note']})")
    medians = [statistics.median(entry["value"] for entry in entries) for entries in (here, there)]
    shown = [f"{table.short(median)} {unit}" for median in medians]
    quantities = [[entry["ratio"] or entry["value"] for entry in entries] for entries in (here, there)]
    middle = [statistics.median(values) for values in quantities]
    if not all(middle):
        return (name, *shown, "", "", "the same" if middle[0] == middle[1] else "another count")
    ratio = middle[0] / middle[1]
    # All the way from the least to the most: with so few turns, what lies outside is seldom chance.
    spread = max((max(values) - min(values)) / 2 / statistics.median(values) for values in quantities)
    return (name, *shown, f"{ratio:.2f}", f"± {spread * 100:.0f} %", verdict(ratio, spread))


def verdict(ratio: float, spread: float) -> str:
    """Tell whether a difference is one."""
    if abs(ratio - 1) <= max(spread, _LEAST):
        return _NO_DIFFERENCE
    return "**less here**" if ratio < 1 else "**more here**"


def _run(source: Path, groups: Sequence[str], build: Path) -> list[dict[str, Any]]:
    target = build / "compare.json"
    paths = f"{source}:{CHECKOUT / 'tests'}"
    run_process(
        *(sys.executable, "-m", "bench.run", "--json", str(target), *groups),
        environment=quiet_environment(PYTHONPATH=paths),
    )
    entries: list[dict[str, Any]] = json.loads(target.read_text("utf-8"))
    return entries

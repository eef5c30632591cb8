"""What a figure is, what was taken of it, and how two things are measured side by side."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import eesee_desktop

CHECKOUT = Path(__file__).parents[2]
SOURCE = Path(eesee_desktop.__file__).parents[1]
"""Of the program that is measured: of this checkout, or of the revision that it is compared with."""

_ENOUGH = 3
"""Values of which a spread can be told."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What is measured: a row of the table, whether it could be measured or not.

    Attributes:
        beside: A floor or a rival, measured in the same run; empty where there is none.
        aim: What it must not exceed: the ratio where there is something beside it, else the value; None where it is
            shown for what it is.
        is_aim_a_value: The aim is of the value in any case.
    """

    name: str
    unit: str
    beside: str = ""
    aim: float | None = None
    is_aim_a_value: bool = False

    def taken(
        self, ours: Sequence[float] | float, theirs: Sequence[float] | float = (), *, note: str = ""
    ) -> Taken:
        """Return what was found, turn by turn; those of the same place belong together."""
        return Taken(self, _all(ours), _all(theirs), note)

    def missing(self, why: str) -> Taken:
        """Return that it could not be measured here."""
        return Taken(self, (), (), why)

    @property
    def is_of_ratio(self) -> bool:
        """The aim is one of the ratio."""
        return bool(self.beside) and not self.is_aim_a_value

    @property
    def aim_words(self) -> str:
        """The aim, as the table has it."""
        if self.aim is None:
            return ""
        return f"{self.aim:g} times" if self.is_of_ratio else f"{self.aim:g} {self.unit}"


@dataclass(frozen=True, slots=True)
class Taken:
    """What a run found of a figure.

    Attributes:
        ours: Nothing where it could not be measured, and then ``note`` says why.
        theirs: Of what is beside it; nothing where that is not on this machine.
    """

    figure: Figure
    ours: tuple[float, ...]
    theirs: tuple[float, ...]
    note: str = ""

    @property
    def value(self) -> float | None:
        """The median."""
        return statistics.median(self.ours) if self.ours else None

    @property
    def other(self) -> float | None:
        """The median of what is beside it."""
        return statistics.median(self.theirs) if self.theirs else None

    @property
    def ratio(self) -> float | None:
        """How many times the other it is."""
        if self.value is None or not self.other:
            return None
        return self.value / self.other

    @property
    def spread(self) -> float | None:
        """How far the middle half of the turns lies around their median, as a share of it.

        Of the ratios turn by turn where there is something beside it, else of the values.
        """
        values = list(self.ours)
        if len(self.theirs) == len(self.ours) and all(self.theirs):
            values = [one / other for one, other in zip(self.ours, self.theirs, strict=True)]
        return spread_of(values)

    @property
    def met(self) -> bool | None:
        """The aim is reached; None where there is none or nothing was measured."""
        reached = self.ratio if self.figure.is_of_ratio else self.value
        return None if self.figure.aim is None or reached is None else reached <= self.figure.aim

    def as_json(self) -> dict[str, Any]:
        """Return the entry of build/bench.json."""
        return {
            "name": self.figure.name,
            "unit": self.figure.unit,
            "beside": self.figure.beside,
            "aim": self.figure.aim,
            "ours": [round(value, 4) for value in self.ours],
            "theirs": [round(value, 4) for value in self.theirs],
            "value": self.value,
            "other": self.other,
            "ratio": self.ratio,
            "spread": self.spread,
            "met": self.met,
            "note": self.note,
        }


def spread_of(values: Sequence[float]) -> float | None:
    """Return half of what lies between the quartiles, as a share of the median; None of too few values."""
    if len(values) < _ENOUGH:
        return None
    first, middle, third = statistics.quantiles(values, n=4, method="inclusive")
    return (third - first) / 2 / middle if middle else 0


def alternate(*ways: Callable[[], float], rounds: int, warm_up: int = 1) -> list[list[float]]:
    """Run each way in turn, again and again, and return what each took, turn by turn.

    Turn about, so that what else the machine does falls on all of them alike.

    Args:
        ways: Each does its work once and returns what it took.
        warm_up: Rounds that do not count.
    """
    taken: list[list[float]] = [[] for _ in ways]
    for position in range(warm_up + rounds):
        for way, found in zip(ways, taken, strict=True):
            value = way()
            if position >= warm_up:
                found.append(value)
    return taken


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that ``percent`` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * percent // 100) - 1))]


def timed_ms(work: Callable[[], object]) -> Callable[[], float]:
    """Return a way that does some work and returns the milliseconds it took."""

    def way() -> float:
        started = time.perf_counter()
        work()
        return (time.perf_counter() - started) * 1000

    return way


def quiet_environment(**more: str) -> dict[str, str]:
    """Return the environment for a process that is measured: no screen, no language of this machine."""
    paths = os.pathsep.join((str(SOURCE), str(CHECKOUT / "tests")))
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths, **more}


def python_process(
    *words: str, environment: dict[str, str] | None = None, through: Sequence[str] = ()
) -> str:
    """Run a Python process to its end and return what it printed.

    Args:
        through: A command that runs another one, such as ``taskset``.
    """
    return run_process(*through, sys.executable, *words, environment=environment)


def run_process(*words: str, environment: dict[str, str] | None = None) -> str:
    """Run a process to its end and return what it printed."""
    return subprocess.run(
        words,
        env=environment or quiet_environment(),
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def memory_mib(what: str) -> float:
    """Return what Linux says of the memory of this process: ``VmRSS``, held now, or ``VmHWM``, the most so far.

    Not by ``getrusage``, which counts what the process that started this one held.
    """
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith(f"{what}:"):
            return int(line.split()[1]) / 1024
    raise AssertionError(what)


def _all(values: Sequence[float] | float) -> tuple[float, ...]:
    return (float(values),) if isinstance(values, int | float) else tuple(values)

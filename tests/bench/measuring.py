"""What a measurement is, and how two things are measured side by side."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table.

    Attributes:
        value: None where it could not be measured, and then ``note`` says why.
        against: What it is measured beside; empty where it is measured against the aim alone.
        against_value: In the same unit.
        aim: What it must not exceed: the ratio where there is something beside it, else the value; None where it is
            shown for what it is.
    """

    name: str
    value: float | None
    unit: str
    against: str = ""
    against_value: float | None = None
    aim: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the other it is."""
        if self.value is None or not self.against_value:
            return None
        return self.value / self.against_value

    @property
    def met(self) -> bool | None:
        """The aim is reached; None where there is none or nothing was measured."""
        reached = self.ratio if self.against else self.value
        return None if self.aim is None or reached is None else reached <= self.aim

    def as_json(self) -> dict[str, Any]:
        """Return the entry of build/bench.json."""
        fields = asdict(self)
        for name in ("value", "against_value"):
            if fields[name] is not None:
                fields[name] = round(fields[name], 4)
        ratio = self.ratio
        return {
            **{name: fields[name] for name in ("name", "value", "unit", "against", "against_value")},
            "ratio": None if ratio is None else round(ratio, 3),
            "aim": self.aim,
            "met": self.met,
            **({"note": self.note} if self.note else {}),
        }


def alternate(*ways: Callable[[], float], rounds: int, warm_up: int = 1) -> list[float]:
    """Run each way in turn, again and again, and return the median of each.

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
    return [statistics.median(found) for found in taken]


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
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT / "tests"), **more}


def python_process(*words: str, environment: dict[str, str] | None = None) -> str:
    """Run a Python process to its end and return what it printed."""
    return subprocess.run(
        [sys.executable, *words],
        env=environment or quiet_environment(),
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout

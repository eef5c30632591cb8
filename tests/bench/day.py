"""What a day at the program does to its memory: eight hours, compressed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest

from bench.measuring import Measured, python_process
from eesee_desktop.ui.application import make_application
from support_day import Day

_HOURS = 8
_GROWS_BY = 0.05
_REST_MS = 2_000


def measure(folder: Path) -> Iterator[Measured]:
    """Spend the day in a process of its own; each hour is shown, and the last is held against the second."""
    hours: list[float] = json.loads(python_process("-m", "bench.day", str(folder / "workspace")))
    for number, taken in enumerate(hours, start=1):
        yield Measured(f"memory locked, after hour {number} of a day", taken, "MiB")
    yield Measured("memory, last hour beside the second", hours[-1], "MiB", "hour 2", hours[1], 1 + _GROWS_BY)


def resident_mib() -> float:
    """Return how much memory this process holds; on Linux."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096 / 2**20


if __name__ == "__main__":
    day = Day(make_application([]), Path(sys.argv[1]))
    found = []
    for _ in range(_HOURS):
        day.spend_hour()
        QTest.qWait(_REST_MS)  # the lock gives back what is free
        found.append(resident_mib())
    day.end()
    print(json.dumps(found))

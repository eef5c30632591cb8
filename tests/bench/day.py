"""What a day at the program does to its memory: eight hours, compressed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtTest import QTest

from bench.measuring import Figure, Taken, memory_mib, python_process
from eesee_desktop.ui.application import make_application
from support_day import Day

_HOURS = 8
_GROWS_BY = 0.05
_REST_MS = 2_000
_HELD = Figure("memory locked, last hour of eight", "MiB", "second hour", 1 + _GROWS_BY)
FIGURES = (_HELD,)


def measure(folder: Path) -> Iterator[Taken]:
    """Spend the day in a process of its own; the last hour is held against the second."""
    hours: list[float] = json.loads(python_process("-m", "bench.day", str(folder / "workspace")))
    yield _HELD.taken(hours[-1], hours[1], note=f"hour by hour {', '.join(f'{hour:.0f}' for hour in hours)}")


if __name__ == "__main__":
    day = Day(make_application([]), Path(sys.argv[1]))
    found = []
    for _ in range(_HOURS):
        day.spend_hour()
        QTest.qWait(_REST_MS)  # the lock gives back what is free
        found.append(memory_mib("VmRSS"))
    day.end()
    print(json.dumps(found))

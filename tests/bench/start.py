"""How soon the first window is there, beside an empty one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Measured, alternate, python_process, quiet_environment
from support_workspace import make_workspace

_ROUNDS = 15
_BARE = "bare QMainWindow of PySide6"


def measure(folder: Path) -> Iterator[Measured]:
    """Measure first paint in process and as a whole process, and what was imported before it."""
    make_workspace(folder / "workspace")[0].close()
    environment = quiet_environment(XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder), HOME=str(folder))
    in_process: dict[str, list[float]] = {"unlock": [], "bare": []}
    heavy: set[str] = set()

    def whole(which: str) -> float:
        started = time.perf_counter()
        printed = python_process(
            "-m", "bench.first_paint", which, str(folder / "workspace"), environment=environment
        )
        taken = (time.perf_counter() - started) * 1000
        painted, window, loaded = printed.rstrip("\n").split(" ")
        if window != {"bare": "QMainWindow", "unlock": "UnlockWindow"}[which]:
            msg = f"{which} showed {window}"
            raise AssertionError(msg)
        in_process[which].append(float(painted))
        heavy.update(filter(None, loaded.split(",")))
        return taken

    ours, theirs = alternate(lambda: whole("unlock"), lambda: whole("bare"), rounds=_ROUNDS, warm_up=2)
    painted = {which: sorted(values[2:])[_ROUNDS // 2] for which, values in in_process.items()}
    yield Measured(
        "first paint of the unlock window, in process", painted["unlock"], "ms", _BARE, painted["bare"], 1.25
    )
    yield Measured("first paint of the unlock window, whole process", ours, "ms", _BARE, theirs, 1.25)
    note = ", ".join(sorted(heavy))
    yield Measured("heavy libraries loaded before that paint", len(heavy), "modules", aim=0, note=note)
    ours, theirs = alternate(
        lambda: imported("import eesee_desktop.ui.dialogs.unlock, eesee_desktop.ui.kit.theme"),
        lambda: imported("import PySide6.QtWidgets"),
        rounds=_ROUNDS,
        warm_up=2,
    )
    yield Measured("imports before that paint", ours, "ms", "import of PySide6.QtWidgets", theirs)


def imported(statement: str) -> float:
    """Return the milliseconds that an import takes in a process of its own."""
    code = f"import time; t = time.perf_counter(); {statement}; print((time.perf_counter() - t) * 1000)"
    return float(python_process("-c", code))

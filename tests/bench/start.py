"""How soon the first window is there and what it takes of memory, beside an empty one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from bench.first_paint import MOST_MODULES
from bench.measuring import Figure, Taken, alternate, python_process, quiet_environment
from support_workspace import make_workspace

_ROUNDS = 15
_WARM_UP = 2
_BARE = "bare QMainWindow of PySide6"
_PAINT = Figure("first paint of the unlock window, in process", "ms", _BARE, 1.15)
_WHOLE = Figure("first paint of the unlock window, whole process", "ms", _BARE, 1.15)
_MEMORY = Figure("memory held at that paint", "MiB", _BARE, 1.25)
_HEAVY = Figure("heavy libraries loaded before that paint", "modules", aim=0)
_OURS = Figure("modules of our own loaded before that paint", "modules", aim=MOST_MODULES)
_IMPORTS = Figure("imports before that paint", "ms", "import of PySide6.QtWidgets")
FIGURES = (_PAINT, _WHOLE, _MEMORY, _HEAVY, _OURS, _IMPORTS)


def measure(folder: Path) -> Iterator[Taken]:
    """Measure first paint in process and as a whole process, and what was imported before it."""
    make_workspace(folder / "workspace")[0].close()
    environment = quiet_environment(XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder), HOME=str(folder))
    painted: dict[str, list[float]] = {"unlock": [], "bare": []}
    memory: dict[str, list[float]] = {"unlock": [], "bare": []}
    counts: dict[str, int] = {}
    heavy: set[str] = set()

    def whole(which: str) -> float:
        started = time.perf_counter()
        printed = python_process(
            "-m", "bench.first_paint", which, str(folder / "workspace"), environment=environment
        )
        taken = (time.perf_counter() - started) * 1000
        milliseconds, mebibytes, modules, window, loaded = printed.rstrip("\n").split(" ")
        if window != {"bare": "QMainWindow", "unlock": "UnlockWindow"}[which]:
            msg = f"{which} showed {window}"
            raise AssertionError(msg)
        painted[which].append(float(milliseconds))
        memory[which].append(float(mebibytes))
        counts[which] = int(modules)
        heavy.update(filter(None, loaded.split(",")))
        return taken

    ours, theirs = alternate(lambda: whole("unlock"), lambda: whole("bare"), rounds=_ROUNDS, warm_up=_WARM_UP)
    yield _PAINT.taken(painted["unlock"][_WARM_UP:], painted["bare"][_WARM_UP:])
    yield _WHOLE.taken(ours, theirs)
    yield _MEMORY.taken(memory["unlock"], memory["bare"])
    yield _HEAVY.taken(len(heavy), note=", ".join(sorted(heavy)))
    yield _OURS.taken(counts["unlock"])
    program, qt = (
        lambda: imported("import eesee_desktop.ui.dialogs.unlock, eesee_desktop.ui.kit.theme"),
        lambda: imported("import PySide6.QtWidgets"),
    )
    yield _IMPORTS.taken(*alternate(program, qt, rounds=_ROUNDS, warm_up=_WARM_UP))


def imported(statement: str) -> float:
    """Return the milliseconds that an import takes in a process of its own."""
    code = f"import time; t = time.perf_counter(); {statement}; print((time.perf_counter() - t) * 1000)"
    return float(python_process("-c", code))

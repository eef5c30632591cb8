"""An old laptop: one core at a quarter of its time, and no more than 1 GiB of memory for what the program writes into.

The time is cut by a control group of the processor where one can be made (root), else by ``cpulimit``; where there is
neither, nothing is measured. The memory is cut by the limit of a process on its data.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from bench.measuring import Figure, Taken, alternate, python_process, quiet_environment, timed_ms
from bench.paper import printers
from bench.peru import peru_workspace

_WHERE = "a quarter of one core, 1 GiB"
_SHARE = 25  # percent
# As short as may be: what comes in slices of a tenth of a second is no slow processor but one that stutters.
_PERIOD_US = 20_000
_MEMORY_KIB = 1024 * 1024
_ROUNDS = 3
_STARTED = Figure(
    f"first paint, whole process, {_WHERE}", "ms", "bare QMainWindow of PySide6", 3_000, is_aim_a_value=True
)
_TYPED = Figure(
    f"key press to paint at ten keys a second, 10,000 words, p95, {_WHERE}",
    "ms",
    "QPlainTextEdit, same text",
    50,
    is_aim_a_value=True,
)
_HELD = Figure(f"most memory held while typing, {_WHERE}", "MiB", aim=1024)
_DRAFTED = Figure(
    f"Peru draft, whole process with unlocking, {_WHERE}",
    "ms",
    "LibreOffice, .docx to PDF",
    5_000,
    is_aim_a_value=True,
)
FIGURES = (_STARTED, _TYPED, _HELD, _DRAFTED)


def measure(folder: Path) -> Iterator[Taken]:
    """Start, type and draft as on such a machine."""
    with slowed() as through:
        if not through:
            yield from (
                figure.missing("no control group can be made, and no cpulimit is here") for figure in FIGURES
            )
            return
        workspace, found = peru_workspace(folder / "workspace")
        workspace.close()
        environment = quiet_environment(
            XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder), HOME=str(folder)
        )
        start = partial(python_process, "-m", "bench.first_paint", environment=environment, through=through)
        yield _STARTED.taken(
            *alternate(
                timed_ms(lambda: start("unlock", str(folder / "workspace"))),
                timed_ms(lambda: start("bare")),
                rounds=_ROUNDS,
            )
        )
        (folder / "typing").mkdir()
        typed = json.loads(
            python_process("-m", "bench.screen_child", "paced", str(folder / "typing"), through=through)
        )
        yield _TYPED.taken(typed["ours_p95"], typed["bare_p95"])
        yield _HELD.taken(typed["memory"])
        yield _DRAFTED.taken(*alternate(*printers(folder, found, through), rounds=_ROUNDS))


@contextmanager
def slowed() -> Iterator[Sequence[str]]:
    """Give the command that runs another one as on an old machine; none where there is no way."""
    pinned = ("taskset", "-c", "0") if shutil.which("taskset") else ()
    for make in (_second_version, _first_version):
        group = make()
        if group is not None:
            try:
                joined = f'ulimit -d {_MEMORY_KIB}; echo $$ > {group}/cgroup.procs && exec "$@"'
                yield (*pinned, "sh", "-c", joined, "sh")
            finally:
                _removed(group)
            return
    limit = shutil.which("cpulimit")
    limited = ("sh", "-c", f'ulimit -d {_MEMORY_KIB}; exec "$@"', "sh")
    yield (*pinned, *limited, limit, "-q", "-f", "-i", "-l", str(_SHARE), "--") if limit else ()


def _second_version() -> Path | None:
    return _group(Path("/sys/fs/cgroup"), {"cpu.max": f"{_quota()} {_PERIOD_US}"})


def _first_version() -> Path | None:
    limits = {"cpu.cfs_period_us": str(_PERIOD_US), "cpu.cfs_quota_us": str(_quota())}
    return _group(Path("/sys/fs/cgroup/cpu"), limits)


def _group(within: Path, limits: dict[str, str]) -> Path | None:
    """Make a control group; None where that cannot be."""
    group = within / f"eesee-bench-{os.getpid()}"
    try:
        group.mkdir()
    except OSError:
        return None
    try:
        for name, value in limits.items():
            # Opened as it is: where this is no control group, no file of the name is there, and none is made.
            with (group / name).open("r+", encoding="ascii") as stream:
                stream.write(value)
    except OSError:
        group.rmdir()
        return None
    return group


def _removed(group: Path) -> None:
    for _ in range(50):
        with contextlib.suppress(OSError):  # whoever was in it is not quite gone
            group.rmdir()
            return
        time.sleep(0.1)
    print(f"{group} could not be removed", file=sys.stderr)


def _quota() -> int:
    return _PERIOD_US * _SHARE // 100

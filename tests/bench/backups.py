"""The window while a backup of 50 MB is made: how late its event loop is, and how long the backup takes."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Figure, Taken, percentile, python_process

MEGABYTES = 50
_TICK_MS = 5
_TYPING_MS = 400
_RUNS = 3
_QUIET_MS = 2_000
_LATE = Figure(
    f"event loop late by, backup of {MEGABYTES} MB, p95",
    "ms",
    "the same without a backup",
    50,
    is_aim_a_value=True,
)
_LONGEST = Figure("the same, longest", "ms", "the same without a backup")
_ITSELF = Figure(f"backup of {MEGABYTES} MB", "s", "plain copy of the workspace, synced")
FIGURES = (_LATE, _LONGEST, _ITSELF)


def measure(folder: Path) -> Iterator[Taken]:
    """Yield the delay of the event loop at the 95th percentile, the longest one, and the time of the backup."""
    found = [
        json.loads(python_process("-m", "bench.backups", str(folder / f"run {number}")))
        for number in range(_RUNS)
    ]
    note = f"{found[0]['commits']} commits meanwhile"
    for figure, key in ((_LATE, "p95"), (_LONGEST, "longest"), (_ITSELF, "seconds")):
        ours, theirs = ([run[f"{side}_{key}"] for run in found] for side in ("ours", "bare"))
        yield figure.taken(ours, theirs, note=note if figure is _LONGEST else "")


def _child(folder: Path) -> None:
    """Make the workspace, back it up on the worker while the loop ticks and somebody types, and print the figures."""
    from PySide6.QtCore import QCoreApplication, QTimer  # noqa: PLC0415  only the child has an event loop

    from eesee_desktop.services import assessments  # noqa: PLC0415  as above
    from eesee_desktop.services.backups import back_up  # noqa: PLC0415  as above
    from eesee_desktop.system import clock  # noqa: PLC0415  as above
    from eesee_desktop.ui.kit.background import Background  # noqa: PLC0415  as above
    from support_workspace import begin_assessment, make_workspace  # noqa: PLC0415  as above

    application = QCoreApplication([])
    workspace, _ = make_workspace(folder / "workspace", clock.now)
    wanted = begin_assessment(workspace)
    for _ in range(MEGABYTES):
        workspace.attachments.add(os.urandom(1_000_000))
    late: list[float] = []
    commits = 0
    last = 0.0

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max((now - last) * 1000 - _TICK_MS, 0))
        last = now

    def write() -> None:
        nonlocal commits
        commits += 1
        assessments.set_field(workspace, wanted, "context", f"{commits} " + "word " * 300)

    def end(_: object) -> None:
        application.quit()

    def spend() -> list[float]:
        nonlocal last
        late.clear()
        last = time.perf_counter()
        application.exec()
        return sorted(late)

    ticking, typing = QTimer(), QTimer()
    ticking.timeout.connect(tick)
    typing.timeout.connect(write)
    ticking.start(_TICK_MS)
    typing.start(_TYPING_MS)
    QTimer.singleShot(_QUIET_MS, application.quit)
    bare = spend()
    commits = 0
    background = Background()
    begun = time.perf_counter()
    background.run(lambda progress: back_up(workspace, folder, progress.advance), end, end)
    ours = spend()
    seconds = time.perf_counter() - begun
    background.stop()
    workspace.close()
    if len(list(folder.glob("*.eesee-backup"))) != 1:
        raise SystemExit("no backup was made")
    found = {"commits": commits, "ours_seconds": seconds, "bare_seconds": _copied(folder)}
    for side, values in (("ours", ours), ("bare", bare)):
        found |= {f"{side}_p95": percentile(values, 95), f"{side}_longest": values[-1]}
    print(json.dumps(found))


def _copied(folder: Path) -> float:
    """Return the seconds in which all there is of the workspace is copied to the disk."""
    begun = time.perf_counter()
    for path in (path for path in (folder / "workspace").rglob("*") if path.is_file()):
        with (folder / "copy").open("wb") as stream:
            stream.write(path.read_bytes())
            os.fsync(stream.fileno())
    return time.perf_counter() - begun


if __name__ == "__main__":
    _child(Path(sys.argv[1]))

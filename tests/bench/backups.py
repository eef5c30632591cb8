"""The window while a backup of 50 MB is made: how late its event loop is, and how long the backup takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import CHECKOUT, Measured

MEGABYTES = 50
_TICK_MS = 5
_TYPING_MS = 400


def measure(folder: Path) -> Iterator[Measured]:
    """Yield the delay of the event loop at the 95th percentile, the longest one, and the time of the backup."""
    paths = os.pathsep.join((str(CHECKOUT / "src"), str(CHECKOUT / "tests")))
    done = subprocess.run(
        [sys.executable, "-m", "bench.backups", str(folder)],
        env={**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    name = f"event loop late by, backup of {MEGABYTES} MB, p95"
    if done.returncode:
        yield Measured(name, None, "ms", note=done.stderr.strip().splitlines()[-1])
        return
    found = json.loads(done.stdout)
    yield Measured(name, found["p95"], "ms", aim=50)
    yield Measured("the same, longest", found["longest"], "ms", note=f"{found['commits']} commits meanwhile")
    yield Measured("the backup itself", found["seconds"], "s")


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
    background = Background()
    late: list[float] = []
    commits = 0
    last = begun = time.perf_counter()

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

    ticking, typing = QTimer(), QTimer()
    ticking.timeout.connect(tick)
    typing.timeout.connect(write)
    ticking.start(_TICK_MS)
    typing.start(_TYPING_MS)
    background.run(lambda progress: back_up(workspace, folder, progress.advance), end, end)
    application.exec()
    seconds = time.perf_counter() - begun
    background.stop()
    workspace.close()
    late.sort()
    p95 = late[len(late) * 95 // 100]
    made = len(list(folder.glob("*.eesee-backup")))
    if made != 1:
        raise SystemExit("no backup was made")
    print(json.dumps({"p95": p95, "longest": late[-1], "commits": commits, "seconds": seconds}))


if __name__ == "__main__":
    _child(Path(sys.argv[1]))

"""From the passphrase to a home page that can be used, with a thousand assessments, on one core.

``python -m bench.opening FOLDER`` is the process that opens the workspace of a folder.
"""

from __future__ import annotations

import json
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bench.measuring import Figure, Taken, alternate, python_process, timed_ms
from bench.screen_child import PaintWatch
from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.system.clock import new_id, now
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.system.workspace_files import KEY_FILE_NAME
from eesee_desktop.ui.application import make_application
from eesee_desktop.ui.home.cards_view import CardsView
from support_desktop import make_desktop, named, type_into
from support_workspace import MEMBER, PASSPHRASE, PERU, YEAR_2025

_ASSESSMENTS = 1_000
_RUNS = 5
_TYPING_MS = 300
_PATIENCE_MS = 60_000
_OPENED = Figure(
    f"passphrase to usable home, {_ASSESSMENTS:,} assessments, one core, without deriving the key",
    "ms",
    aim=500,
)
_DERIVED = Figure("deriving the key, slow on purpose, one core", "ms")
FIGURES = (_OPENED, _DERIVED)


def measure(folder: Path) -> Iterator[Taken]:
    """Open one workspace again and again, each time in a process of its own."""
    workspace, _ = create_workspace(
        folder / "workspace", PASSPHRASE, MEMBER, clock=now, new_id=new_id, random=random_bytes
    )
    with workspace.database.transaction():
        for _ in range(_ASSESSMENTS):
            assessments.new_assessment(workspace, PERU, YEAR_2025, "en")
    workspace.close()
    through = ("taskset", "-c", "0") if shutil.which("taskset") else ()
    child = partial(python_process, "-m", "bench.opening", str(folder / "workspace"), through=through)
    found = [json.loads(child()) for _ in range(_RUNS)]
    derived = [run["derived"] for run in found]
    note = "" if through else "on all cores: no taskset here"
    yield _OPENED.taken([run["whole"] - run["derived"] for run in found], note=note)
    yield _DERIVED.taken(derived, note=note)


def _child(folder: Path) -> dict[str, float]:
    """Start the program, wait until it has loaded what it loads while somebody types, type, and wait for the home."""
    desktop = make_desktop(make_application([]), folder)
    desktop.start()
    unlock = desktop.doors.unlock
    assert unlock is not None
    type_into(unlock, QLineEdit, "Passphrase", PASSPHRASE)
    QTest.qWait(_TYPING_MS)
    while threading.active_count() > 1:
        QCoreApplication.processEvents()
    # Waits as the program does: without taking turns of the one core from who derives the key.
    opening = QEventLoop()
    desktop.main_window_shown.connect(opening.quit)
    QTimer.singleShot(_PATIENCE_MS, opening.quit)
    begun = time.perf_counter()
    QTest.keyClick(named(unlock, QLineEdit, "Passphrase"), Qt.Key.Key_Return)
    opening.exec()
    if desktop.window is None:
        raise SystemExit("the workspace was not opened")
    cards = desktop.window.home.findChild(CardsView)
    assert cards is not None
    # What a person does next, until it is seen: it is answered once all that came before it is done.
    PaintWatch(cards.viewport()).timed_ms(partial(QTest.keyClick, cards, Qt.Key.Key_Down))
    whole = (time.perf_counter() - begun) * 1000
    shown = cards.model()
    if shown.rowCount() != _ASSESSMENTS or not cards.currentIndex().isValid():
        raise SystemExit(f"{shown.rowCount()} assessments were shown")
    key_file = KeyFile.from_bytes((folder / KEY_FILE_NAME).read_bytes())
    (derived,) = alternate(timed_ms(partial(key_file.open_with_passphrase, PASSPHRASE)), rounds=5)
    desktop.window.close()
    QApplication.processEvents()
    return {"whole": whole, "derived": sorted(derived)[2]}


if __name__ == "__main__":
    print(json.dumps(_child(Path(sys.argv[1]))))

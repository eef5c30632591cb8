"""A process that opens one window and ends when it is painted: ``python -m bench.first_paint bare|unlock [FOLDER]``.

Prints the milliseconds from here to the first paint, the memory held by then in MiB, how many modules
of ours and which heavy ones were loaded. The program starts as it always does; only its event loop is cut short.
"""

import time

_STARTED = time.perf_counter()

import builtins  # noqa: E402  the clock starts before everything else
import gc  # noqa: E402  as above
import os  # noqa: E402  as above
import sys  # noqa: E402  as above
from typing import NoReturn  # noqa: E402  as above

_HEAVY = (
    "sqlalchemy",
    "sqlmodel",
    "sqlcipher3",
    "reportlab",
    "cryptography",
    "alembic",
    "pydantic",
    "python_calamine",
    "pypdf",
    "pypdfium2",
    "hunspell",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "eesee_desktop.services",
    "eesee_desktop.ui.editor",
    "eesee_desktop.ui.main_window",
    "eesee_desktop.ui.paper",
)
_PATIENCE_S = 20
MOST_MODULES = 28
"""Of our own, by the time of the first paint."""

if sys.argv[1:2] == ["unlock"]:
    gc.disable()  # as the program does before it loads Qt
_import = builtins.__import__
from PySide6.QtCore import QEvent, QObject  # noqa: E402  part of what is measured
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget  # noqa: E402  part of what is measured

builtins.__import__ = _import  # as the program does it


class PaintWatch(QObject):
    """Knows when a window was painted for the first time."""

    is_painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Watch."""
        if event.type() == QEvent.Type.Paint:
            self.is_painted = True
        return super().eventFilter(watched, event)


def paint_once(_application: object = None) -> NoReturn:
    """Stand in for the event loop: run it until the window that is shown has been painted, and say how long it took."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    watch = PaintWatch()
    for window in windows:
        window.installEventFilter(watch)
    while not watch.is_painted:
        QApplication.processEvents()
        if not windows or time.perf_counter() - _STARTED > _PATIENCE_S:
            raise SystemExit("no window was painted")
    taken_ms = (time.perf_counter() - _STARTED) * 1000
    ours = sum(name.partition(".")[0] == "eesee_desktop" for name in sys.modules)
    heavy = [name for name in _HEAVY if name in sys.modules]
    # Made as a whole, all its enums with it, when it is first asked for.
    if "Qt" in vars(sys.modules["PySide6.QtCore"]):
        heavy.append("PySide6.QtCore.Qt")
    loaded = ",".join(heavy)
    with open("/proc/self/statm", encoding="ascii") as stream:  # noqa: PTH123  pathlib is not free before the paint
        held_mib = int(stream.read().split()[1]) * 4096 / 2**20
    print(f"{taken_ms:.3f}", f"{held_mib:.3f}", ours, type(windows[0]).__name__, loaded, flush=True)
    os._exit(0)  # whatever is loaded behind the painted window is not waited for


def open_bare() -> None:
    """Show an empty main window."""
    _application = QApplication(sys.argv[:1])
    window: QWidget = QMainWindow()
    window.show()
    paint_once()


def open_unlock(folder: str) -> None:
    """Start the program on a workspace."""
    from eesee_desktop import app  # noqa: PLC0415  part of what is measured

    QApplication.exec = paint_once  # type: ignore[method-assign]  # the loop ends with the first paint
    app.run(["--workspace", folder])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        open_bare()
    else:
        open_unlock(sys.argv[2])

"""A process that opens one window, and ends when it has been painted: ``python -m bench.first_paint bare|unlock``.

Prints the milliseconds from here to the first paint, and which heavy modules were loaded by then.
"""

import time

_STARTED = time.perf_counter()

import sys  # noqa: E402  the clock starts before everything else
from collections.abc import Callable  # noqa: E402  as above

_HEAVY = ("sqlalchemy", "sqlmodel", "reportlab", "cryptography", "alembic", "pydantic", "openpyxl", "pypdf")


def bare_window() -> tuple[object, object]:
    """Return an application and an empty main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415  its import is part of what is measured

    application = QApplication(sys.argv[:1])
    return application, QMainWindow()


def unlock_window() -> tuple[object, object]:
    """Return the application and its first window, made as the program makes them."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  as above

    from eesee_desktop.ui.dialogs.unlock import UnlockWindow  # noqa: PLC0415  as above
    from eesee_desktop.ui.theme import apply_theme, system_theme  # noqa: PLC0415  as above

    application = QApplication(sys.argv[:1])
    apply_theme(application, system_theme())
    return application, UnlockWindow()


WAYS: dict[str, Callable[[], tuple[object, object]]] = {"bare": bare_window, "unlock": unlock_window}


def main() -> None:
    """Open the window, paint it once and say how long that took."""
    application, window = WAYS[sys.argv[1]]()
    from PySide6.QtCore import QEvent, QObject  # noqa: PLC0415  loaded by now
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415  loaded by now

    class PaintWatch(QObject):
        is_painted = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.Paint:
                self.is_painted = True
            return super().eventFilter(watched, event)

    assert isinstance(application, QApplication)
    assert isinstance(window, QWidget)
    watch = PaintWatch()
    window.installEventFilter(watch)
    window.show()
    while not watch.is_painted:
        application.processEvents()
    taken_ms = (time.perf_counter() - _STARTED) * 1000
    print(f"{taken_ms:.3f}", ",".join(name for name in _HEAVY if name in sys.modules))


if __name__ == "__main__":
    main()

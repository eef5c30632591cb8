"""What is loaded after the first paint, on a thread of its own, while the passphrase is typed."""

from __future__ import annotations

import gc
import importlib
import threading

# The first two pull in the whole window and the services. zxcvbn's tables and Qt's SVG library are slow by
# themselves and needed soon.
_HEAVY = (
    "eesee_desktop.ui.main_window.settings_verbs",
    "eesee_desktop.ui.workspace_door",
    "eesee_desktop.crypto.strength",
    "PySide6.QtSvg",
)


class Loading:
    """Loads the heavy modules once."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Begin, unless that was done."""
        if self._thread is None:
            self._thread = threading.Thread(target=_load, args=(_HEAVY,))
            self._thread.start()

    def wait(self) -> None:
        """Wait for what is being loaded."""
        if self._thread is not None:
            self._thread.join()


def _load(names: tuple[str, ...]) -> None:
    """Import modules; what fails here fails again, and is told, where it is needed."""
    for name in names:
        importlib.import_module(name)
    # What is loaded stays. A search for cycles (``kit.cycles``) that looked through it too would hold up whoever types;
    # once, as what was loaded later may have been left since.
    if not gc.get_freeze_count():
        gc.freeze()

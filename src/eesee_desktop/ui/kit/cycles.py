"""Python's search for cycles, held on the screen's thread.

Left to itself Python looks for objects that hold each other on whichever thread happens to ask for memory, and frees
there what it finds. A widget that is freed on the thread that reads a dictionary is destroyed while Qt may be drawing
it: the program ends without a word.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class CycleSearch(QObject):
    """Looks for cycles now and then, from the event loop, and has Python leave it at that."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(look_for_cycles)
        timer.start(_EVERY_MS)


def look_for_cycles() -> None:
    """Look as thoroughly as Python would by now; call it on the screen's thread."""
    counts, limits = gc.get_count(), gc.get_threshold()
    # Python's own rule: a generation is looked through when the one below it was so often enough.
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return

"""The toolkit as installed keeps its promises to Python."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_the_toolkit_gives_away_no_reference_to_none() -> None:
    """A call that returns nothing leaves the count of None alone: else Python 3.11 dies in the middle of the work.

    PySide6-Essentials 6.12.0 fails this; from Python 3.12 on None is immortal and nobody notices.
    """
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2_000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100

"""Waiting for the program to come to rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_PATIENCE_MS = 20_000
_MOST_TURNS = 200  # something always moves: a bar of progress, a cursor


def settle() -> None:
    """Let everything come to rest: what was posted, and what that posts in its turn, is done."""
    dispatcher = QAbstractEventDispatcher.instance()
    for _ in range(_MOST_TURNS):
        QApplication.sendPostedEvents()
        if not dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
            return


def wait_until(holds: Callable[[], bool]) -> None:
    """Wait for something to hold.

    Raises:
        AssertionError: It did not.
    """
    for _ in range(_PATIENCE_MS // 10):
        if holds():
            return
        QTest.qWait(10)
    raise AssertionError("waited in vain")

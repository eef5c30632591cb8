"""What a screen reader gets, as far as it can be asked for within the process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

_send = QAccessible.updateAccessibility


class Listener:
    """Hears what is announced.

    Attributes:
        heard: What was announced, in order.
    """

    def __init__(self) -> None:
        self.heard: list[str] = []

    def hear(self, event: QAccessibleEvent) -> None:
        """Take down an announcement, and let Qt pass the event on."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.heard.append(event.message())
        _send(event)

    def has_heard(self, words: str, times: int = 1) -> bool:
        """Tell whether so many announcements held these words."""
        return sum(words in text for text in self.heard) >= times


@contextmanager
def listening(patch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """Behave as if a screen reader ran."""
    listener = Listener()
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    patch.setattr(QAccessible, "updateAccessibility", listener.hear)
    try:
        yield listener
    finally:
        QAccessible.setActive(before)

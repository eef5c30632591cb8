"""Pages made before somebody goes to them, in moments in which nothing else is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_AFTER_MS, _BETWEEN_MS = 400, 60
# Of the sections in their order: who reads or writes goes on to the next ones, and now and then back.
_NEXT, _BEFORE = 4, 1


class PagesAhead(QObject):
    """Makes the pages that are likely to be gone to, one at a time, while the person rests.

    Not all there are: each page that is made has to follow a change of theme or of the size of text.

    Args:
        make: Makes the page of a section.
        may_make: Tells whether this is a good moment; another is waited for if not.
        always: Sections that are many widgets, made ahead wherever the person is.
        room: What holds the pages; nothing is made while it is not seen.
    """

    def __init__(
        self,
        make: Callable[[str], object],
        may_make: Callable[[], bool],
        always: Sequence[str],
        room: QWidget,
    ) -> None:
        super().__init__(room)
        self._room = room
        self._make = make
        self._may_make = may_make
        self._always = tuple(always)
        self._wanted: list[str] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_rest_timeout)

    def look_from(self, section: str, sections: Sequence[str], made: Sequence[str]) -> None:
        """Make what is near to a section, when the person has rested there for a little.

        Args:
            sections: All of them in their order.
            made: Those that have a page.
        """
        here = sections.index(section)
        after, before = sections[here + 1 : here + 1 + _NEXT], sections[max(here - _BEFORE, 0) : here]
        near = [*after, *before, *self._always]
        self._wanted = [name for name in dict.fromkeys(near) if name not in made]
        self._rest.start(_AFTER_MS)

    def stop(self) -> None:
        """Make nothing any more."""
        self._rest.stop()
        self._wanted.clear()

    def _on_rest_timeout(self) -> None:
        if not self._wanted or not self._room.isVisible():
            return
        if self._may_make():
            self._make(self._wanted.pop(0))
            self._rest.start(_BETWEEN_MS)
        else:
            self._rest.start(_AFTER_MS)

"""Brings what is typed to disk: after a pause, every two seconds without one, and whenever a person looks elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services.changes import Changes

# Longer than the gap between keystrokes of somebody who types steadily, shorter than anybody would wait before
# pulling the plug.
PAUSE_MS = 400
# Whoever types without a pause is saved this often. With the pause it keeps what a kill can take under a second of
# words and two of steady typing.
LONGEST_MS = 2000
# A full disk or a pulled stick does not come back within a second; the pause doubles from try to try.
RETRY_MS = 2000
RETRY_MOST_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Edit:
    """What waits.

    Attributes:
        commit: A way to the value and not the value: a field may change many times before it is read.
        text: The same value as text.
    """

    commit: Callable[[], Changes]
    text: Callable[[], str]


class Autosave(QObject):
    """Holds the edits that differ from the disk until each is committed.

    An edit has a place, the address of a field or another name that only it has: a later edit of the same place
    takes over from the one that waits. What committing it means is the business of whoever took note of it.

    What could not be committed stays, is told, and is tried again: nothing typed is ever let go. Its text form can be
    read meanwhile, so that it may be kept elsewhere.

    Signals:
        saved(datetime): A transaction was committed at that moment.
        failed(str, KnownError): The edit of a place could not be committed.
        recovered(str): One that had failed is committed now, or let go.
        unsaved_changed(bool): Whether anything waits that was not even tried to be saved yet.
    """

    saved = Signal(datetime)
    failed = Signal(str, KnownError)
    recovered = Signal(str)
    unsaved_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, _Edit] = {}
        self._fresh: set[str] = set()
        self._failed: set[str] = set()
        self._is_stopped = False
        self._retry_ms = RETRY_MS
        self._pause, self._longest = QTimer(self), QTimer(self)

        for timer in (self._pause, self._longest):
            timer.setSingleShot(True)
            timer.timeout.connect(self.flush)
        # Whoever leaves a field or the window looks elsewhere; a window that loses the focus says so, too.
        QApplication.instance().focusChanged.connect(self._on_focus_changed)

    @property
    def is_unsaved(self) -> bool:
        """Something typed is not on disk yet."""
        return bool(self._waiting)

    @property
    def is_fresh(self) -> bool:
        """Something typed was not even tried to be saved yet."""
        return bool(self._fresh)

    @property
    def refused(self) -> tuple[str, ...]:
        """Places whose edits could not be committed so far, in the order in which they were made."""
        return tuple(place for place in self._waiting if place in self._failed)

    def text_of(self, place: str) -> str:
        """Return the text form of an edit that waits, as it is now."""
        return self._waiting[place].text()

    def note(
        self, place: str, commit: Callable[[], Changes], text: Callable[[], str], *, was_refused: bool = False
    ) -> None:
        """Take note of an edit; it is committed after a pause, or when :meth:`flush` is called.

        Args:
            commit: Takes the value as it is then, as turning a long document into Markdown takes a moment, and
                stores it; raises KnownError.
            text: The value as text, from which it could be typed again.
            was_refused: It could not be committed on an earlier day.
        """
        if self._is_stopped:
            return  # a document that is taken down says that it has changed
        was_fresh = self.is_fresh
        self._fresh.add(place)
        self._waiting[place] = _Edit(commit, text)
        if was_refused:
            self._failed.add(place)
        self._pause.start(PAUSE_MS)  # anew with each key
        if not self._longest.isActive():
            self._longest.start(LONGEST_MS)
        if not was_fresh:
            self.unsaved_changed.emit(True)

    def flush(self) -> bool:
        """Commit all that waits; tell whether nothing is left."""
        self._pause.stop()
        self._longest.stop()
        if not self._waiting:
            return True
        # Over a copy: a listener of a commit may note another edit, or forget one.
        for place, edit in list(self._waiting.items()):
            try:
                changes = edit.commit()
            except KnownError as error:
                self._fresh.discard(place)
                self._failed.add(place)
                self.failed.emit(place, error)
                # One field that cannot be saved must not hold up the others, which may be perfectly fine.
                continue
            # Only after the commit. An exception that nobody foresaw leaves the edit waiting, for the crash
            # hook to try again.
            self.forget(place)
            # Nothing is announced where the value turned out to be what is stored: "saved" shows a time, and
            # that should be the time of a commit.
            if changes:
                self.saved.emit(changes.at)
        if self._waiting:
            self._pause.start(self._retry_ms)
            self._retry_ms = min(2 * self._retry_ms, RETRY_MOST_MS)
        else:
            self._retry_ms = RETRY_MS
        self.unsaved_changed.emit(self.is_fresh)
        return not self.is_unsaved

    def stop(self) -> None:
        """Try nothing any more, as the assessment is being left for good."""
        if self._is_stopped:
            return
        self._pause.stop()
        self._longest.stop()
        self._waiting.clear()
        QApplication.instance().focusChanged.disconnect(self._on_focus_changed)
        self._is_stopped = True
        self._fresh.clear()

    def _on_focus_changed(self) -> None:
        if self.is_fresh:
            self.flush()

    def forget(self, place: str) -> None:
        """Let go of an edit, where another value was put in its place."""
        had_failed = place in self._failed
        self.give_up(place)
        if had_failed:
            self.recovered.emit(place)

    def give_up(self, place: str) -> None:
        """Try an edit no more, as what it was an edit of is gone; where its text is kept elsewhere, it stays there."""
        self._waiting.pop(place, None)
        self._fresh.discard(place)
        self._failed.discard(place)

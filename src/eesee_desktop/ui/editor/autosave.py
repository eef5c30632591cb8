"""Brings what is typed to disk: after a short pause, and whenever a person looks elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services.changes import Changes

# Longer than the gap between keystrokes of somebody who types steadily, shorter than anybody would wait before
# pulling the plug.
PAUSE_MS = 400
# A full disk or a pulled stick does not come back within a second, and each try announces its failure.
RETRY_MS = 5000


class Autosave(QObject):
    """Holds the fields that differ from the disk until each is committed.

    What could not be committed stays, is told, and is tried again: nothing typed is ever let go.

    Signals:
        saved(datetime): A transaction was committed at that moment.
        failed(str, KnownError): A field could not be committed.
        recovered(str): A field that had failed is committed now.
        unsaved_changed(bool): Whether anything waits.
    """

    saved = Signal(datetime)
    failed = Signal(str, KnownError)
    recovered = Signal(str)
    unsaved_changed = Signal(bool)

    def __init__(self, commit: Callable[[str, str, object], Changes], parent: QObject | None = None) -> None:
        """Make one.

        Args:
            commit: Commits a field: its name, its text, and who changed it; raises KnownError.
        """
        super().__init__(parent)
        self._commit = commit
        # A way to the text and not the text: the field may change many times before it is read.
        self._waiting: dict[str, tuple[Callable[[], str], object]] = {}
        self._failed: set[str] = set()
        self._pause = QTimer(self)

        self._pause.setSingleShot(True)

        self._pause.timeout.connect(self.flush)

    @property
    def is_unsaved(self) -> bool:
        """Something typed is not on disk yet."""
        return bool(self._waiting)

    def note(self, field: str, text: Callable[[], str], by: object) -> None:
        """Take note that a field was edited; it is committed after a pause.

        Args:
            text: Gives the text when it is needed, as turning a long document into Markdown takes a moment.
            by: The widget that need not refresh itself.
        """
        was_unsaved = self.is_unsaved
        self._waiting[field] = (text, by)
        # Restarted with each key. Whoever types without a pause is saved on leaving the field, and a crash hook
        # saves as well.
        self._pause.start(PAUSE_MS)
        if not was_unsaved:
            self.unsaved_changed.emit(True)

    def set_now(self, field: str, text: str, by: object) -> bool:
        """Commit a value that was chosen rather than typed; tell whether that worked."""
        self._waiting[field] = (lambda: text, by)
        return self.flush()

    def flush(self) -> bool:
        """Commit all that waits; tell whether nothing is left."""
        self._pause.stop()
        if not self._waiting:
            return True
        # Over a copy: a listener of a commit may note another field, or forget one.
        for field, (text, by) in list(self._waiting.items()):
            try:
                changes = self._commit(field, text(), by)
            except KnownError as error:
                self._failed.add(field)
                self.failed.emit(field, error)
                # One field that cannot be saved must not hold up the others, which may be perfectly fine.
                continue
            # Only after the commit. An exception that nobody foresaw leaves the text waiting, for the crash
            # hook to try again.
            self._waiting.pop(field, None)
            if field in self._failed:
                self._failed.discard(field)
                self.recovered.emit(field)
            # Nothing is announced where the text turned out to be what is stored: "saved" shows a time, and
            # that should be the time of a commit.
            if changes:
                self.saved.emit(changes.at)
        if self._waiting:
            self._pause.start(RETRY_MS)
        else:
            self.unsaved_changed.emit(False)
        return not self._waiting

    def stop(self) -> None:
        """Try nothing any more, as the assessment is being left."""
        self._pause.stop()
        self._waiting.clear()

    def forget(self, field: str) -> None:
        """Let go of a field, where the person chose another value than the one that failed."""
        self._waiting.pop(field, None)
        self._failed.discard(field)

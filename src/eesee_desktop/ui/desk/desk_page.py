"""What every page of the desk is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.ui.kit.form import ColumnArea
from eesee_desktop.ui.kit.messages import Act, Tone
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.catalogue import in_one

T = TypeVar("T")


class DeskPage(ColumnArea):
    """A page behind a tab of the desk.

    Signals:
        told(str, str, object): Text, tone, and an act or None, for the message bar.
    """

    told = Signal(str, str, object)

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent, widest=Space.WIDE)
        self.setObjectName(name)
        self.setAccessibleName(title)  # seen on the tab

    def focus_first(self) -> None:
        """Put the focus where one begins."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is known now."""

    def tell(self, text: str, tone: Tone, act: Act | None = None) -> None:
        """Say something above the page."""
        self.told.emit(text, tone.value, act)

    def tried(self, verb: Callable[[], T]) -> T | None:
        """Return what a verb returns; None where it failed, which is told."""
        try:
            return verb()
        except KnownError as error:
            self.tell(in_one(error), Tone.ALARM)
            return None

    def fail(self, error: BaseException) -> None:
        """Tell what a job failed with; what nobody knows is raised."""
        if not isinstance(error, KnownError):
            raise error
        self.tell(in_one(error), Tone.ALARM)

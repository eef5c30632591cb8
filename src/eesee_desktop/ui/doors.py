"""The windows that lead in: unlock, first start, and where only half of a workspace is there.

Loads nothing before the first paint but what the unlock window is made of.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eesee_desktop.system.paths import is_synchronised
from eesee_desktop.system.workspace_files import look_into
from eesee_desktop.ui.dialogs.unlock import MARK, UnlockWindow

if TYPE_CHECKING:
    from eesee_desktop.ui.dialogs.first_start import FirstStartWindow
    from eesee_desktop.ui.dialogs.half_there import HalfThereWindow


class Doors(QObject):
    """Shows the windows that lead in, one in the place of the other; what is behind them is the desktop's matter.

    Attributes:
        unlock: The window that asks for the passphrase, while it is shown.
        first_start: The window that begins a workspace, while it is shown.
        half_there: The window that says what is missing of a workspace, while it is shown.

    Signals:
        unlock_shown: The passphrase is asked for.
        painted: The unlock window is seen for the first time.
        passphrase_entered(str), recovery_entered(code, new passphrase): Somebody wants in.
        make_requested(Beginning): A workspace is to be made; the recovery code is not confirmed yet.
        completed: The recovery code was confirmed.
        language_chosen(Beginning): A first start is to speak another language; what was answered so far.
        restore_requested: A backup is to be brought back.
        safe_place_requested: Another folder than the synchronised one is to be used.
        look_again_requested, begin_requested: What is missing was put back; what is left is to be kept aside.
        given_up: Somebody closed the window that led in.
    """

    unlock_shown = Signal()
    painted = Signal()
    passphrase_entered = Signal(str)
    recovery_entered = Signal(str, str)
    make_requested = Signal(object)
    completed = Signal()
    language_chosen = Signal(object)
    restore_requested = Signal()
    safe_place_requested = Signal()
    look_again_requested = Signal()
    begin_requested = Signal()
    given_up = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.unlock: UnlockWindow | None = None
        self.first_start: FirstStartWindow | None = None
        self.half_there: HalfThereWindow | None = None

    @property
    def shown(self) -> tuple[UnlockWindow | FirstStartWindow | HalfThereWindow, ...]:
        """The window that is there, or none."""
        doors = (self.unlock, self.first_start, self.half_there)
        return tuple(door for door in doors if door is not None)

    def show_unlock(self, *, is_locked: bool, is_saved: bool = True) -> UnlockWindow:
        """Ask for the passphrase.

        Args:
            is_locked: The program was open before.
            is_saved: All that was typed before it was locked is on disk.
        """
        before = self._forget()
        unlock = UnlockWindow(is_locked=is_locked, is_saved=is_saved)
        self.unlock = unlock
        unlock.passphrase_entered.connect(self.passphrase_entered)
        unlock.recovery_entered.connect(self.recovery_entered)
        unlock.restore_requested.connect(self.restore_requested)
        unlock.closed.connect(self.given_up)
        unlock.painted.connect(self.painted)
        unlock.show()
        _put_away(before)
        self.unlock_shown.emit()
        return unlock

    def show_first_start(self, folder: Path, *, is_desk: bool = False) -> FirstStartWindow:
        """Begin a workspace in a folder; warn where the folder is synchronised with other computers.

        Args:
            is_desk: The consortium's desk was asked for.
        """
        from eesee_desktop.ui.dialogs.first_start import FirstStartWindow  # noqa: PLC0415  needed once in a lifetime

        before = self._forget()
        first = FirstStartWindow(is_desk=is_desk)
        self.first_start = first
        first.make_requested.connect(self.make_requested)
        first.completed.connect(self.completed)
        first.restore_requested.connect(self.restore_requested)
        first.language_chosen.connect(self.language_chosen)
        first.closed.connect(self.given_up)
        first.show()
        for door in before:
            # Two windows for a moment: the window manager would put the second one beside the first.
            first.move(door.geometry().center() - first.rect().center())
        _put_away(before)

        if is_synchronised(folder):
            from eesee_desktop.ui.words.placing import put  # noqa: PLC0415  seldom needed

            first.warn(
                put(
                    self.tr(
                        "The folder %1 seems to be synchronised with other computers, which can damage a workspace."
                    ),
                    folder,
                ),
                self.tr("Use a safe place"),
                self.safe_place_requested.emit,
            )
        return first

    def show_half_there(self, folder: Path) -> HalfThereWindow:
        """Say what of a workspace is missing."""
        from eesee_desktop.ui.dialogs.half_there import HalfThereWindow  # noqa: PLC0415  seldom needed, one hopes

        before = self._forget()
        window = HalfThereWindow(folder, look_into(folder))
        self.half_there = window
        window.restore_requested.connect(self.restore_requested)
        window.look_again_requested.connect(self.look_again_requested)
        window.begin_requested.connect(self.begin_requested)
        window.closed.connect(self.given_up)
        window.show()
        _put_away(before)
        return window

    def show_mark(self) -> None:
        """Draw the mark of the program, once the window was seen."""
        from eesee_desktop.ui.kit import icons  # noqa: PLC0415  loads Qt's SVG library, so after the first paint

        if self.unlock is not None:
            self.unlock.show_mark(icons.pixmap("app", MARK, ratio=self.unlock.devicePixelRatioF()))

    def put_away(self) -> None:
        """Close the window that led in: somebody is in."""
        _put_away(self._forget())

    def _forget(self) -> tuple[QWidget, ...]:
        before = self.shown
        self.unlock = self.first_start = self.half_there = None
        return before


def _put_away(doors: tuple[QWidget, ...]) -> None:
    for door in doors:
        # Its ``closed`` means that the person gave up, and quits the program.
        door.blockSignals(True)
        door.close()
        door.deleteLater()

"""What follows where a workspace could not be opened: why, and the ways in that are left.

Loads nothing by itself, as it is made when somebody has typed a passphrase and the rest may still be loading.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.system.settings import SettingsFile
from eesee_desktop.ui.doors import Doors

if TYPE_CHECKING:
    from eesee_desktop.domain.errors import KnownError
    from eesee_desktop.ui.dialogs.unlock import UnlockWindow
    from eesee_desktop.ui.kit.background import Background
    from eesee_desktop.ui.workspace_door import Opened, WorkspaceDoor


class TurnedAway(QObject):
    """Says in the window that is there why nobody came in, and leads on: to read only, to what can be salvaged.

    Attributes:
        proof: How somebody came in, until they are in: a damaged workspace is looked at by the same secret.
        way: By which the workspace was to be opened; None before anybody tried.
        told: What is to be said when it is open; empty for nothing.

    Signals:
        open_requested(Callable[[WorkspaceDoor], Opened]): The workspace is to be opened in another way, or again.
        restore_requested: A backup is to be brought back.
    """

    open_requested = Signal(object)
    restore_requested = Signal()

    def __init__(  # noqa: PLR0913  the composition root gives everything in
        self,
        doors: Doors,
        settings: SettingsFile,
        parent: QObject,
        *,
        clock: Clock,
        new_id: IdMaker,
        random: Callable[[int], bytes],
    ) -> None:
        super().__init__(parent)
        self._doors = doors
        self._settings = settings
        self._clock = clock
        self._new_id = new_id
        self._random = random
        self.proof: dict[str, str] = {}
        self.way: Callable[[WorkspaceDoor], Opened] | None = None
        self.told = ""

    def forget(self) -> str:
        """Forget the secret, as somebody is in, and return what is to be said."""
        told, self.told = self.told, ""
        self.proof, self.way = {}, None
        return told

    def tell(self, error: BaseException, folder: Path, background: Background) -> None:
        """Say why a workspace was not opened or made.

        Args:
            folder: Of the workspace.
            background: For what takes its time.
        """
        from eesee_desktop.domain.errors import ErrorCode, KnownError  # noqa: PLC0415  loaded by now
        from eesee_desktop.ui.words.catalogue import in_one  # noqa: PLC0415  as above

        unlock = self._doors.unlock
        # A bug: the window must answer again before the crash report covers it.
        if not isinstance(error, KnownError):
            if unlock is not None:
                unlock.set_busy(is_busy=False)
            raise error
        if error.code is ErrorCode.DATABASE_DAMAGED and unlock is not None and self.proof:
            self._ask_about_damage(unlock, folder, background)
        elif error.code is ErrorCode.KEY_FILE_MISSING and unlock is not None:
            self._doors.show_half_there(folder)
        elif unlock is not None:
            unlock.tell(in_one(error))
            self._offer_other_ways(unlock, error)
        elif self._doors.first_start is not None:
            self._doors.first_start.tell(in_one(error))

    def _offer_other_ways(self, unlock: UnlockWindow, error: KnownError) -> None:
        """Offer what can be done though another program or computer has the workspace open."""
        from eesee_desktop.domain.errors import ErrorCode  # noqa: PLC0415  loaded by now

        passphrase = self.proof.get("passphrase")
        if passphrase is None or error.code not in {ErrorCode.WORKSPACE_IN_USE, ErrorCode.DATABASE_LOCKED}:
            return

        def again(*, is_read_only: bool) -> None:
            def way(door: WorkspaceDoor) -> Opened:
                return door.open(passphrase, is_read_only=is_read_only, even_if_in_use=not is_read_only)

            unlock.set_busy(is_busy=True)
            self.open_requested.emit(way)

        unlock.offer(self.tr("Open to read on&ly"), lambda: again(is_read_only=True))
        if error.facts.get("is_silent"):
            unlock.offer(self.tr("Open it all the &same"), lambda: again(is_read_only=False))

    def _ask_about_damage(self, unlock: UnlockWindow, folder: Path, background: Background) -> None:
        from eesee_desktop.ui.damaged import DamagedWorkspace, Proof  # noqa: PLC0415  seldom needed, one hopes

        proof, self.proof = Proof(**self.proof), {}
        place = self._settings.settings.backup_place
        damaged = DamagedWorkspace(
            folder,
            Path(place) if place else None,
            background,
            unlock,
            clock=self._clock,
            new_id=self._new_id,
            random=self._random,
        )
        damaged.mended.connect(self._on_mended)
        damaged.left.connect(lambda: unlock.set_busy(is_busy=False))
        damaged.backups_wanted.connect(lambda: unlock.set_busy(is_busy=False))
        damaged.backups_wanted.connect(self.restore_requested)
        damaged.failed.connect(lambda error: self.tell(error, folder, background))
        damaged.begin(proof)

    def _on_mended(self, told: str) -> None:
        self.told = told
        if self.way is not None:
            self.open_requested.emit(self.way)

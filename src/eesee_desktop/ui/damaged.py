"""The way in where the file of the workspace is damaged: looked at, asked about, and then salvaged or replaced.

Loads the database layer, so it is imported when it is needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eesee_desktop.services.backups import Backup
from eesee_desktop.services.damage import Salvage, last_good_backup, prepare_salvage
from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.system.randomness import RandomBytes
from eesee_desktop.ui.dialogs.damage import DamageChoice, DamageDialog, LastBackup
from eesee_desktop.ui.kit.background import Background, JobProgress
from eesee_desktop.ui.words.placing import put


@dataclass(frozen=True, slots=True)
class Proof:
    """By which somebody comes in; one of the two."""

    passphrase: str | None = None
    recovery_code: str | None = None


@dataclass(frozen=True, slots=True)
class _Looked:
    salvage: Salvage
    backup: Backup | None


class DamagedWorkspace(QObject):
    """Asks what is to become of a damaged workspace and does it.

    Signals:
        mended(str): There is one that opens; what the person is to be told then.
        backups_wanted: The person wants a backup brought back in its place.
        left: The person wants it left as it is.
        failed(BaseException): It could not be done; everything is as it was.
    """

    mended = Signal(str)
    backups_wanted = Signal()
    left = Signal()
    failed = Signal(BaseException)

    def __init__(  # noqa: PLR0913  clock, ids and randomness come in as arguments
        self,
        folder: Path,
        second: Path | None,
        background: Background,
        over: QWidget,
        *,
        clock: Clock,
        new_id: IdMaker,
        random: RandomBytes,
    ) -> None:
        """Make it.

        Args:
            second: Where backups lie too.
            over: The window that asks.
        """
        super().__init__(over)
        self._folder = folder
        self._second = second
        self._background = background
        self._over = over
        self._clock = clock
        self._new_id = new_id
        self._random = random

    def begin(self, proof: Proof) -> None:
        """Look at what is left, then ask."""

        def look(progress: JobProgress) -> _Looked:
            salvage = prepare_salvage(
                self._folder,
                passphrase=proof.passphrase,
                recovery_code=proof.recovery_code,
                clock=self._clock,
                new_id=self._new_id,
                random=self._random,
                tell=progress.advance,
            )
            return _Looked(salvage, last_good_backup(self._folder, self._second))

        self._background.run(look, self._ask, self.failed.emit)

    def _ask(self, looked: _Looked) -> None:
        backup = looked.backup
        dialog = DamageDialog(
            looked.salvage.account,
            None if backup is None else LastBackup(backup.made, backup.path.parent),
            self._over,
        )
        dialog.exec()
        if dialog.choice is DamageChoice.SALVAGE:
            self._background.run(lambda _: looked.salvage.take_place(), self._on_salvaged, self.failed.emit)
            return
        looked.salvage.discard()
        if dialog.choice is DamageChoice.GO_BACK:
            self.backups_wanted.emit()
        else:
            self.left.emit()

    def _on_salvaged(self, kept: Path) -> None:
        self.mended.emit(
            put(
                self.tr(
                    "This is a new workspace, made of all that was whole in the damaged one. "
                    "The damaged one is kept in %1."
                ),
                kept,
            )
        )

"""A file that was opened with the program: what it is, whether it is valid, what it says of itself."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.messages.verdicts import refusal_sentence
from eesee_desktop.services.incoming import IncomingKind, look_alone
from eesee_desktop.ui.exchange.bring_in import preview_rows
from eesee_desktop.ui.exchange.file_window import FileWindow
from eesee_desktop.ui.words.catalogue import in_one


class OpenedFile(FileWindow):
    """The verdict on a submission file, or what to do with another."""

    def __init__(self, path: Path, at: datetime, parent: QWidget | None = None) -> None:
        """Look into the file.

        Args:
            at: The moment for which it is checked.
        """
        super().__init__(path, parent)
        self._look(at)

    def _look(self, at: datetime) -> None:
        try:
            found = look_alone(self.path, at)
        except KnownError as error:
            self.tell("error", self.tr("The file could not be read"), in_one(error))
            return
        if found.kind is IncomingKind.ENCRYPTED:
            self.tell(
                "lock",
                self.tr("A sealed file that is encrypted"),
                self.tr(
                    "Only those whom it was encrypted for can open it. Open the program, and bring it in there."
                ),
            )
        elif found.verdict is None:
            self.tell(
                "file",
                self.tr("Not a submission file"),
                self.tr(
                    "Open the program and choose “Bring in…”: it says what the file is, and takes what it can."
                ),
            )
        elif found.verdict.is_valid:
            self.tell(
                "ok",
                self.tr("Valid"),
                self.tr(
                    "The file is whole, and everything in it is as it was signed. Whose key that is, no file can say: "
                    "compare the fingerprint, or hold the file against your list of signers."
                ),
            )
        else:
            why = refusal_sentence(found.verdict, QCoreApplication.translate)
            self.tell("error", self.tr("Not valid"), why)
        self.show_rows(preview_rows(found))

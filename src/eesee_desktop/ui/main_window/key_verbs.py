"""What a person can ask for about the own key: enrol it, print its card, take another; and the list on board."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from eesee_desktop.bundle.statement import ENROLMENT, ROTATION
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services import consortium, register, reports
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.files import name_for_all
from eesee_desktop.ui.dialogs.own_key import OwnKey, OwnKeyDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.dates import short_day
from eesee_desktop.ui.words.placing import listed, put


class KeyVerbs(QObject):
    """Shows the own key, and does what is asked for beside it.

    Signals:
        changed(Changes): The workspace signs with another key.
        list_requested: Take in a list of the consortium.
    """

    changed = Signal(Changes)
    list_requested = Signal()

    def __init__(
        self, workspace: Workspace, background: Background, window: QWidget, random: Callable[[int], bytes]
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._background = background
        self._window = window
        self._random = random
        self.folder = Path.home()

    def show_key(self, *, has_consortium: bool) -> None:
        """Show the key until the person closes it.

        Args:
            has_consortium: There is a consortium above: this is a network member's window.
        """
        dialog = OwnKeyDialog(
            self._key(),
            self._on_board() if has_consortium else None,
            self._window,
            can_write=not self._workspace.is_read_only,
        )
        dialog.enrolment_requested.connect(lambda: self._enrol(dialog))
        dialog.card_requested.connect(lambda: self._print_card(dialog))
        dialog.rotation_requested.connect(lambda: self._rotate(dialog))
        dialog.list_requested.connect(self.list_requested)
        dialog.exec()

    def _key(self) -> OwnKey:
        public = self._workspace.signing_key.public
        return OwnKey(self._workspace.member.principal, public.fingerprint, public.digits)

    def _on_board(self) -> list[str]:
        """Return what is known of the consortium, a paragraph each."""
        found = consortium.on_board(self._workspace)
        if found is None:
            return [
                self.tr(
                    "No list of recipients is on board: sealed files are signed and not encrypted. Take in the list "
                    "that the consortium has published."
                )
            ]
        until = found.head.expires
        words = self.tr(
            "List %1 of %2 is on board. Sealed files are encrypted for its %3 recipients, until %4."
        )
        day = short_day(QDate(until.year, until.month, until.day))
        paragraphs = [put(words, found.head.number, found.head.by, len(found.recipients), day)]
        if self._workspace.clock().date() > until:
            paragraphs.append(self.tr("It has expired: nothing is sealed until a later one is taken in."))
        if found.head.instruments:
            accepted = listed(f"{one.id} {one.version}" for one in found.head.instruments)
            paragraphs.append(put(self.tr("It accepts the methods %1."), accepted))
        return paragraphs

    def _ask_where(self, dialog: OwnKeyDialog, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(dialog, title, str(self.folder / name), kinds)
        return Path(chosen) if chosen else None

    def _stem(self) -> str:
        return name_for_all(self._key().principal.replace("@", "-"))

    def _enrol(self, dialog: OwnKeyDialog) -> None:
        name = f"{self._stem()}{ENROLMENT.suffix}"
        kinds = self.tr("Enrolment file (*%1)").replace("*%1", f"*{ENROLMENT.suffix}")
        target = self._ask_where(dialog, self.tr("Where to save the enrolment file?"), name, kinds)
        if target is None:
            return
        try:
            write_out(self._workspace, target, register.enrolment_of(self._workspace))
        except KnownError as error:
            dialog.tell(in_one(error), "danger")
            return
        self.folder = target.parent
        words = self.tr("✓ Written: %1. Mail it to the consortium; they ring you for the digits.")
        dialog.tell(put(words, target.name))

    def _print_card(self, dialog: OwnKeyDialog) -> None:
        title = self.tr("Where to save the enrolment card?")
        target = self._ask_where(dialog, title, f"{self._stem()}-card.pdf", self.tr("PDF (*.pdf)"))
        if target is None:
            return
        workspace = self._workspace

        def done(_: object) -> None:
            self.folder = target.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
            dialog.tell(put(self.tr("✓ Written: %1"), target.name))

        def failed(error: BaseException) -> None:
            if not isinstance(error, KnownError):
                raise error
            dialog.tell(in_one(error), "danger")

        self._background.run(
            lambda _: write_out(workspace, target, reports.enrolment_card(workspace)), done, failed
        )

    def _rotate(self, dialog: OwnKeyDialog) -> None:
        name = f"{self._stem()}{ROTATION.suffix}"
        kinds = self.tr("Change of key (*%1)").replace("*%1", f"*{ROTATION.suffix}")
        title = self.tr("Where to save the file that tells of the new key?")
        target = self._ask_where(dialog, title, name, kinds)
        if target is None:
            return
        try:
            if target.exists():  # an earlier one, without which the consortium cannot follow from key to key
                raise KnownError(ErrorCode.FILE_EXISTS, path=str(target))  # noqa: TRY301  told like any other
            _, changes = register.rotate_key(
                self._workspace, self._random, lambda data: write_out(self._workspace, target, data)
            )
        except KnownError as error:
            dialog.tell(in_one(error), "danger")
            return
        self.folder = target.parent
        self.changed.emit(changes)
        dialog.show_key(self._key())
        words = self.tr(
            "✓ A new key is in place, and %1 tells of it. Mail that file to the consortium before you seal anything; "
            "the digits are others now."
        )
        dialog.tell(put(words, target.name))

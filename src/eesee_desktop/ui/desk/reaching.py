"""The way to a desk that several editors share, reached before the window is shown; its password is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.shared_desk import use_server
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.passphrase_edit import PassphraseEdit
from eesee_desktop.ui.words.placing import put


class Reaching(QObject):
    """Lets the desk of an open workspace be the one on a server.

    Signals:
        reached: It is.
        given_up(BaseException): It is not, and the workspace is closed; why.
    """

    reached = Signal()
    given_up = Signal(BaseException)

    def __init__(self, workspace: Workspace, address: str, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._address = address
        self._background = background
        self._over: QWidget | None = None

    def reach(self, *, over: QWidget | None, password: str | None = None) -> None:
        """Go there.

        Args:
            over: The window that a password is asked for above.
            password: None for the one that ``PGPASSFILE`` has.
        """
        self._over = over
        # On the worker: a server that does not answer is waited for.
        self._background.run(
            lambda _: use_server(self._workspace, self._address, password),
            lambda _: self.reached.emit(),
            self._on_failed,
        )

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, KnownError) and error.code is ErrorCode.DESK_NOT_LET_IN:
            password = self._asked_password()
            if password:
                self.reach(over=self._over, password=password)
                return
        self._workspace.close()
        self.given_up.emit(error)

    def _asked_password(self) -> str:
        """Ask for the password of the database; empty if nobody has it."""
        dialog = AskingDialog(self._over, self.tr("Password of the shared desk"), self.tr("Go on"))
        words = self.tr("The database at %1 asks for a password. It is kept nowhere.")
        dialog.column.addWidget(ranked(put(words, self._address), "body", dialog))
        typed = PassphraseEdit(dialog)
        add_field(dialog.column, self.tr("&Password"), typed)
        dialog.set_problem(lambda: "" if typed.text() else self.tr("Type the password, or cancel."), typed)
        return typed.text() if dialog.ask() else ""

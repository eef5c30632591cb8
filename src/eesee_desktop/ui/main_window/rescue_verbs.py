"""What becomes of words that can be stored nowhere here: a rescue file elsewhere, or given up knowingly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services.rescue import rescue_name, write_rescue
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.messages import Act, MessageBar, Tone
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.placing import listed, put

_RESCUE = 3  # what a dialog returns that is neither accepted nor rejected


class RescueVerbs(QObject):
    """Saves elsewhere what is typed, or asks whether to lose it."""

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        frame: Callable[[], AssessmentFrame | None],
        messages: Callable[[], MessageBar],
    ) -> None:
        """Make one.

        Args:
            frame: Returns the assessment that is open.
            messages: Returns the line in which something is told, of what is in front.
        """
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._frame = frame
        self._messages = messages

    def gives_up_typed(self) -> bool:
        """Ask whether to close though what is typed can be kept nowhere."""
        dialog = AskingDialog(
            self._window, self.tr("Close and lose what you typed?"), self.tr("Close and lose it")
        )
        dialog.go_on.setProperty("kind", "danger")
        frame = self._frame()
        places = () if frame is None else frame.refused.places
        dialog.column.addWidget(
            ranked(
                put(
                    self.tr(
                        "This cannot be saved, nor kept aside: %1. Make room on the disk, or put it into a rescue file "
                        "elsewhere, before you close."
                    ),
                    listed(places),
                ),
                "body",
                dialog,
            )
        )
        aside = dialog.add_button(self.tr("Put it in a rescue file…"))
        aside.clicked.connect(lambda: dialog.done(_RESCUE))
        return dialog.ask() or (dialog.result() == _RESCUE and self.rescue())

    def rescue(self) -> bool:
        """Put what can be saved nowhere here into a file elsewhere, encrypted; tell whether it is there."""
        frame = self._frame()
        if frame is None:
            return True
        name = str(Path.home() / rescue_name(self._workspace))
        title = self.tr("Put the words aside: on a stick, or on another disk")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, name, self.tr("Rescue file (*.eesee-rescue)")
        )
        if not chosen:
            return False
        try:
            write_rescue(self._workspace, frame.open.id, frame.set_aside.unkept, Path(chosen))
        except KnownError as error:
            self._messages().tell(in_one(error), Tone.ALARM, Act(self.tr("Another place…"), self.rescue))
            return False
        text = self.tr(
            "Put aside in %1, encrypted; your passphrase opens it. You can go on writing. When there is room again, "
            "“Bring in…” puts the words back."
        )
        self._messages().tell(put(text, Path(chosen).name), Tone.NOTICE)
        return True

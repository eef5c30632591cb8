"""An assessment that is opened while another is: what was left cannot be reached any more."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import named
from support_workspace import fitted_example

_LONG_MS = 20_000


def test_opening_twice_at_once_leaves_one_that_can_be_written_in(window: MainWindow, qtbot: QtBot) -> None:
    """The one that was left at once still waits to take the focus, into a text that is gone: it gets it no more."""
    example = fitted_example()
    assessments.add_assessment(window.workspace, example, latest_instrument())
    for _ in range(2):
        window.open_assessment(AssessmentId(example.id))
    left: list[bool] = []
    assert window.frame is not None
    window.frame.destroyed.connect(lambda: left.append(True))
    window.frame.tree.choose("context")
    qtbot.waitUntil(named(window, QTextEdit, "Text").isVisible, timeout=_LONG_MS)
    window.open_assessment(AssessmentId(example.id))
    qtbot.waitUntil(lambda: bool(left), timeout=_LONG_MS)

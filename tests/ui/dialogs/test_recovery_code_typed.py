"""A recovery code as people copy it: the letters that no code has are read as the digits they look like."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.dialogs.new_code import NewCodeDialog
from eesee_desktop.ui.dialogs.unlock import UnlockWindow
from support_desktop import named, press, type_into

_CODE = "0FG3-1ABC-0DEF-1011-2345-6789-C8B0"


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[NewCodeDialog]:
    """Return the dialog that shows a code, at the step that asks for it."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NewCodeDialog(_CODE, "Red Ejemplo", parent)
    dialog.show()
    press(dialog, "Next")
    yield dialog
    parent.close()


@pytest.mark.parametrize(
    "typed",
    [
        "oFG3-lABC-ODEF-iOLI-2345-6789-C8Bo",
        "0fg3 1abc 0def 1011 2345 6789 c8b0",
        "0FG3\u20131ABC\u20140DEF\u20111011-2345-6789-C8B0",
    ],
)
def test_a_copy_is_read_as_the_code_will_be(typed: str, dialog: NewCodeDialog, qtbot: QtBot) -> None:
    """What will open the workspace is taken when the copy is checked: O as 0, I and L as 1, any dash."""
    named(dialog, QLineEdit, "Recovery code").setText(typed)  # pasted: keys of a test make no dashes
    with qtbot.waitSignal(dialog.confirmed):
        press(dialog, "Done")


def test_another_code_is_refused(dialog: NewCodeDialog, qtbot: QtBot) -> None:
    """A character that is not that of the code is told."""
    type_into(dialog, QLineEdit, "Recovery code", _CODE.replace("C8B0", "C8B1"))
    with qtbot.assertNotEmitted(dialog.confirmed):
        press(dialog, "Done")


def test_it_is_said_wherever_a_code_is_typed(dialog: NewCodeDialog, qtbot: QtBot) -> None:
    """Who hesitates between letter and digit reads that both will do."""
    window = UnlockWindow()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    press(window, "Use the recovery code")
    for asking in (window, dialog):
        assert "O counts as 0, I and L as 1" in _hint(asking)


def _hint(asking: QWidget) -> str:
    return named(asking, QLineEdit, "Recovery code").accessibleDescription()

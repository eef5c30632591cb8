"""Tab in the order of reading comes to all that takes it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.passphrase_edit import PassphraseEdit
from eesee_desktop.ui.kit.reading_order import tab_to_next


def test_tab_comes_to_what_shows_a_passphrase(qtbot: QtBot) -> None:
    """Behind a passphrase comes the button that shows it, then what stands below; the same way back."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    above, edit, below = QLineEdit(window), PassphraseEdit(window), QPushButton("Below", window)
    for one in (above, edit, below):
        column.addWidget(one)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: bool(edit.findChildren(QToolButton)))
    look = edit.findChildren(QToolButton)[-1]
    above.setFocus()
    way: list[QWidget] = [above, edit, look, below]
    for part in way[1:]:
        assert tab_to_next(window, is_next=True)
        assert window.focusWidget() is part
    for part in reversed(way[:-1]):
        assert tab_to_next(window, is_next=False)
        assert window.focusWidget() is part

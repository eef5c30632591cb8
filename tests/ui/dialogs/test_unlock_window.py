from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.dialogs.unlock import UnlockWindow
from support_desktop import clashing_mnemonics, failure_told, named, press, type_into, unnamed_controls


@pytest.fixture
def window(qtbot: QtBot) -> UnlockWindow:
    """Return the window, seen."""
    made = UnlockWindow()
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    return made


def test_the_cursor_waits_in_the_one_field(window: UnlockWindow) -> None:
    """A person types the passphrase at once."""
    assert window.focusWidget() is named(window, QLineEdit, "Passphrase")


def test_the_recovery_code_is_the_other_way_in(window: UnlockWindow, qtbot: QtBot) -> None:
    """With the recovery code a person chooses a new passphrase, typed twice; where the two differ, it says so."""
    press(window, "Use the recovery code")
    assert unnamed_controls(window) == []
    assert clashing_mnemonics(window) == []
    QTest.keyClicks(window.focusWidget(), "AAAA-BBBB")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(window.focusWidget(), "a new one")
    named(window, QLineEdit, "New passphrase again").setFocus()
    QTest.keyClicks(window.focusWidget(), "a new 0ne")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert failure_told(window) == "The two passphrases differ."
    again = named(window, QLineEdit, "New passphrase again")
    again.clear()
    QTest.keyClicks(again, "a new one")
    assert not failure_told(window)
    with qtbot.waitSignal(window.recovery_entered) as entered:
        press(window, "Open")
    assert entered.args == ["AAAA-BBBB", "a new one"]


def test_one_can_go_back_to_the_passphrase(window: UnlockWindow, qtbot: QtBot) -> None:
    """Who finds the passphrase after all is not held up."""
    press(window, "Use the recovery code")
    press(window, "Use the passphrase")
    assert all(
        "code" not in edit.accessibleName() for edit in window.findChildren(QLineEdit) if edit.isVisible()
    )
    type_into(window, QLineEdit, "Passphrase", "the old one")
    with qtbot.waitSignal(window.passphrase_entered) as entered:
        QTest.keyClick(named(window, QLineEdit, "Passphrase"), Qt.Key.Key_Return)
    assert entered.args == ["the old one"]


def test_caps_lock_is_told(window: UnlockWindow) -> None:
    """A capital without the shift key means that caps lock is on."""
    field = named(window, QLineEdit, "Passphrase")
    press_letter(field, "A")
    assert named_label(window, "Caps lock is on.").isVisible()
    press_letter(field, "a")
    assert not named_label(window, "Caps lock is on.").isVisible()


def test_what_is_typed_can_be_looked_at(window: UnlockWindow) -> None:
    """A button in the field shows the passphrase, and hides it again."""
    field = named(window, QLineEdit, "Passphrase")
    (look,) = field.actions()
    look.trigger()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    look.trigger()
    assert field.echoMode() == QLineEdit.EchoMode.Password


def named_label(window: UnlockWindow, text: str) -> QLabel:
    """Return the label with a text."""
    return next(label for label in window.findChildren(QLabel) if label.text() == text)


def press_letter(field: QLineEdit, text: str) -> None:
    """Press a letter's key without shift; what comes of it depends on caps lock alone."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(field, event)


def test_what_is_typed_can_be_shown_without_a_mouse(window: UnlockWindow, qtbot: QtBot) -> None:
    """Tab leads to the button that shows the passphrase, and its focus is seen; letters typed on it go nowhere."""
    edit = named(window, QLineEdit, "Passphrase")
    qtbot.waitUntil(lambda: bool(edit.findChildren(QToolButton)))
    button = edit.findChildren(QToolButton)[-1]
    without = button.grab().toImage()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert window.focusWidget() is button
    assert button.accessibleName() == "Show what is typed"
    assert button.grab().toImage() != without
    QTest.keyClicks(button, "lost")
    assert edit.text() == ""
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert window.focusWidget() is named(window, QPushButton, "Use the recovery code")


def test_a_passphrase_typed_twice_goes_into_two_fields(window: UnlockWindow, qtbot: QtBot) -> None:
    """Who types, presses Tab and types again has filled both fields, although a button stands between them."""
    press(window, "Use the recovery code")
    first, second = (named(window, QLineEdit, name) for name in ("New passphrase", "New passphrase again"))
    qtbot.waitUntil(lambda: all(edit.findChildren(QToolButton) for edit in (first, second)))
    first.setFocus()
    QTest.keyClicks(first, "tapir")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    for letter in "tapir":
        at = window.focusWidget()
        assert at is not None
        QTest.keyClicks(at, letter)
    assert (first.text(), second.text()) == ("tapir", "tapir")
    assert window.focusWidget() is second

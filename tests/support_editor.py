"""Writes on the writing surface as somebody does, with keys, selections and the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def write(editor: NarrativeEditor, text: str) -> None:
    """Type text, Enter for a line feed."""
    for part in text.splitlines(keepends=True):
        QTest.keyClicks(editor.surface, part.rstrip("\n"))
        if part.endswith("\n"):
            QTest.keyClick(editor.surface, Qt.Key.Key_Return)


def type_letter(surface: QWidget, letter: str) -> None:
    """Type a letter of any script; QTest's own way types the first byte of what is not ASCII."""
    nothing_held = Qt.KeyboardModifier.NoModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, surface, Qt.Key.Key_unknown, letter, nothing_held)


def press(editor: NarrativeEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key with modifiers where one writes."""
    QTest.keyClick(editor.surface, key, modifiers)


def select(editor: NarrativeEditor, words: str) -> None:
    """Select the first place of some words."""
    editor.surface.setTextCursor(editor.surface.document().find(words))


def put_on_clipboard(*, html: str = "", text: str = "") -> None:
    """Put something from another program on the clipboard."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QApplication.clipboard().setMimeData(data)


def after_selection(editor: NarrativeEditor) -> QTextCursor:
    """Return a cursor behind what is selected."""
    cursor = editor.surface.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    return cursor


def tool(editor: NarrativeEditor, name: str) -> QToolButton:
    """Return a button of the toolbar by its name."""
    return next(button for button in editor.findChildren(QToolButton) if button.accessibleName() == name)

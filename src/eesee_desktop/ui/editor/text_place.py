"""Selects words that were found, in whatever they are written on."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from eesee_desktop.ui.editor.text_search import Wanted, span_in


def select_place(control: QWidget, wanted: Wanted, number: int) -> bool:
    """Select a place in the text of a control and show it; tell whether it is there.

    Args:
        number: Which place in the text, from 0.
    """
    surface = _surface_of(control)
    span = None if surface is None else span_in(surface.toPlainText(), wanted, number)
    if surface is None or span is None:
        return False
    cursor = QTextCursor(surface.document())
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    surface.setTextCursor(cursor)
    surface.ensureCursorVisible()
    return True


def places_in(control: QWidget, wanted: Wanted) -> int:
    """Return how often the words stand in the text of a control."""
    surface = _surface_of(control)
    return 0 if surface is None else sum(1 for _ in wanted.pattern().finditer(surface.toPlainText()))


def _surface_of(control: QWidget) -> QTextEdit | QPlainTextEdit | None:
    found = control if isinstance(control, QTextEdit | QPlainTextEdit) else control.focusProxy()
    return found if isinstance(found, QTextEdit | QPlainTextEdit) else None

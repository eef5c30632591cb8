"""Opens what drops down, pops up and asks: choices, calendars, what is offered to one who types, boxes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from screenshots.resting import settle, wait_until

Visit = Callable[[str, QWidget], None]
Kind = TypeVar("Kind", bound=QWidget)

_LONG = (
    "A file of this name exists already in the folder. Do you want to replace it? What it holds now is lost, "
    "and nothing here can bring it back."
)


def show_choices(name: str, within: QWidget, visit: Visit) -> None:
    """Open every list of choices and every calendar in a window, one after the other."""
    for at, box in enumerate(_seen(within, QComboBox)):
        box.setFocus()
        box.showPopup()
        visit_popup(f"{name}-choice-{at + 1}", box.view().window(), visit)
        box.hidePopup()
        settle()
    for at, edit in enumerate(_seen(within, QDateEdit)):
        calendar = open_calendar(edit)
        visit_popup(f"{name}-calendar-{at + 1}", calendar.window(), visit)
        calendar.window().close()
        settle()


def open_calendar(edit: QDateEdit) -> QCalendarWidget:
    """Drop down the calendar of a date, as a press of its arrow does."""
    edit.setFocus()
    QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=QPoint(_arrow_x(edit), edit.height() // 2))
    calendar = edit.calendarWidget()
    wait_until(calendar.isVisible)
    return calendar


def show_offers(name: str, edit: QLineEdit, typed: str, visit: Visit) -> None:
    """Show what is offered while somebody types."""
    edit.setFocus()
    QTest.keyClicks(edit, typed)
    completer = edit.completer()
    assert completer is not None, name
    popup = completer.popup()
    assert popup is not None, name
    wait_until(popup.isVisible)
    visit_popup(name, popup, visit)
    popup.close()
    edit.clear()
    settle()


def show_boxes(window: QWidget, folder: Path, visit: Visit) -> None:
    """Show a message, and a choice of files as Qt draws it where a desktop has none of its own."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "A question",
        _LONG,
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
        window,
    )
    box.open()
    visit_popup("popup-message", box, visit)
    box.close()
    box.deleteLater()
    for number in range(12):
        (folder / f"PER-2025-r{number:02}-draft.pdf").write_bytes(b"%PDF")
    files = QFileDialog(window, "Save the draft", str(folder), "PDF (*.pdf);;All files (*)")
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    files.resize(min(files.sizeHint().width(), window.width()), min(480, window.height()))
    files.open()
    QTest.qWait(200)  # it lists the folder in a thread of its own
    visit_popup("popup-files", files, visit)
    files.close()
    files.deleteLater()
    settle()


def visit_popup(name: str, popup: QWidget, visit: Visit) -> None:
    """Let everything come to rest and show a popup."""
    settle()
    visit(name, popup)


def _seen(within: QWidget, kind: type[Kind]) -> list[Kind]:
    return [
        child
        for child in within.findChildren(kind)
        if child.isVisible() and child.isEnabled() and child.window() is within.window()
    ]


def _arrow_x(edit: QDateEdit) -> int:
    return 8 if edit.isRightToLeft() else edit.width() - 8

"""What a screen reader gets, as far as it can be asked for within the process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

from eesee_desktop.system.resources import resource
from eesee_desktop.ui.kit.form import without_mnemonic

_Role = QAccessible.Role
# What says nothing of what a control does.
_NO_ROLES = frozenset(
    {_Role.NoRole, _Role.Client, _Role.Pane, _Role.Grouping, _Role.LayeredPane, _Role.Splitter}
)
_WHOLES = frozenset({_Role.Table, _Role.Tree, _Role.List})

_send = QAccessible.updateAccessibility


class Listener:
    """Hears what is announced.

    Attributes:
        heard: What was announced, in order.
    """

    def __init__(self) -> None:
        self.heard: list[str] = []

    def hear(self, event: QAccessibleEvent) -> None:
        """Take down an announcement, and let Qt pass the event on."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.heard.append(event.message())
        _send(event)

    def has_heard(self, words: str, times: int = 1) -> bool:
        """Tell whether so many announcements held these words."""
        return sum(words in text for text in self.heard) >= times


@contextmanager
def listening(patch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """Behave as if a screen reader ran."""
    listener = Listener()
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    patch.setattr(QAccessible, "updateAccessibility", listener.hear)
    try:
        yield listener
    finally:
        QAccessible.setActive(before)


def faults(window: QWidget) -> list[str]:
    """Return what a screen reader lacks of what can have the focus in a window: name, role, value, headers."""
    found: list[str] = []
    _look(QAccessible.queryAccessibleInterface(window), found)
    return found


def named_by_source(window: QWidget, language: str) -> list[str]:
    """Return the controls of a window that a screen reader names in English though the language has other words."""
    tree = ET.parse(resource("i18n", f"eesee_{language}.ts"))  # noqa: S314  a file of our own
    translated = {
        without_mnemonic(one.findtext("source", ""))
        for one in tree.iter("message")
        if one.findtext("source") != one.findtext("translation")
    }
    return [name for name in _names(QAccessible.queryAccessibleInterface(window)) if name in translated]


def _names(item: QAccessibleInterface | None) -> Iterator[str]:
    if item is None or not item.isValid() or item.state().invisible:
        return
    if item.state().focusable:
        yield item.text(QAccessible.Text.Name)
        yield item.text(QAccessible.Text.Description)
    if item.role() not in _WHOLES:
        for at in range(item.childCount()):
            yield from _names(item.child(at))


def _look(item: QAccessibleInterface | None, found: list[str]) -> None:
    if item is None or not item.isValid() or item.state().invisible:
        return
    state, role = item.state(), item.role()
    if state.focusable and not state.disabled:
        what = f"{role.name} {item.text(QAccessible.Text.Name)!r} {type(item.object()).__name__}"
        found.extend(f"{lack}: {what}" for lack in _lacks(item))
    if role in _WHOLES:
        return  # of its rows there may be thousands
    for at in range(item.childCount()):
        _look(item.child(at), found)


def _lacks(item: QAccessibleInterface) -> Iterator[str]:
    role = item.role()
    if role in _NO_ROLES:
        yield "no role"
    if not _has_name(item):
        yield "no name"
    if role is _Role.EditableText and item.textInterface() is None:
        yield "no text"
    if role in {_Role.SpinBox, _Role.Slider} and item.valueInterface() is None:
        yield "no value"
    if role in {_Role.CheckBox, _Role.RadioButton} and not item.state().checkable:
        yield "no state"
    view = item.object()
    # An arrow behind the words is a picture, and nothing that is said.
    label = without_mnemonic(view.text()).strip(" ▸◂") if isinstance(view, QAbstractButton) else ""
    if any(map(str.isalnum, label)) and label not in item.text(QAccessible.Text.Name):
        yield "its label is not in its name"
    if isinstance(view, QTableView):
        model = view.model()
        for column in range(model.columnCount()):
            if not view.isColumnHidden(column) and not model.headerData(column, Qt.Orientation.Horizontal):
                yield f"no header of column {column}"


def _has_name(item: QAccessibleInterface) -> bool:
    if item.role() is _Role.ComboBox:
        # What Qt calls the name of a choice on Linux is what is chosen.
        return bool(item.relations(QAccessible.RelationFlag.Label))
    return bool(item.text(QAccessible.Text.Name).strip())

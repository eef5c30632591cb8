"""The menus that a platform expects, filled from the table of shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from eesee_desktop.ui import icons
from eesee_desktop.ui.shortcuts import SHORTCUTS, keys_of

_WITH_KEYS = {shortcut.name for shortcut in SHORTCUTS}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu.

    Attributes:
        name: Its shortcut's name if it has one; also its object name.
        needs_assessment: Only while an assessment is open.
        role: Where a platform with one menu bar for all programs puts it.
    """

    name: str
    text: str
    do: Callable[[], object]
    icon: str = ""
    needs_assessment: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole


SEPARATOR = None


def fill_menu(
    window: QMainWindow, menu: QMenu, entries: Sequence[Entry | None]
) -> dict[str, tuple[QAction, Entry]]:
    """Put entries into a menu; return their actions by name.

    Args:
        entries: None for a separator.
    """
    made: dict[str, tuple[QAction, Entry]] = {}
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        action = QAction(entry.text, window)
        action.setObjectName(entry.name)
        action.setMenuRole(entry.role)
        if entry.icon:
            action.setIcon(icons.icon(entry.icon))
        if entry.name in _WITH_KEYS:
            action.setShortcuts(keys_of(entry.name))
        action.triggered.connect(lambda _=False, do=entry.do: do())
        menu.addAction(action)
        made[entry.name] = action, entry
    return made

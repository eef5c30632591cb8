"""The menus of the desk."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QKeySequence

from eesee_desktop.ui.main_window.menus import HELP, SEPARATOR, Entry, Menu

_ROLE = QAction.MenuRole
_KEY = QKeySequence.StandardKey

DESK_MENUS = (
    Menu(
        QT_TRANSLATE_NOOP("menus", "&Desk"),
        (
            Entry("receive_files", QT_TRANSLATE_NOOP("menus", "&Take in files…"), "import"),
            Entry("receive_folder", QT_TRANSLATE_NOOP("menus", "Take in a &folder…"), "import"),
            Entry("identity", QT_TRANSLATE_NOOP("menus", "Choose what opens &encrypted files…"), "key"),
            SEPARATOR,
            Entry("sign_register", QT_TRANSLATE_NOOP("menus", "&Sign the register…"), "seal"),
            SEPARATOR,
            Entry("lock", QT_TRANSLATE_NOOP("menus", "&Lock"), "lock"),
            Entry("quit", QT_TRANSLATE_NOOP("menus", "&Quit"), role=_ROLE.QuitRole),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            Entry("cut", QT_TRANSLATE_NOOP("menus", "&Cut"), shows=_KEY.Cut),
            Entry("copy", QT_TRANSLATE_NOOP("menus", "C&opy"), shows=_KEY.Copy),
            Entry("paste", QT_TRANSLATE_NOOP("menus", "&Paste"), shows=_KEY.Paste),
            SEPARATOR,
            Entry(
                "settings", QT_TRANSLATE_NOOP("menus", "Se&ttings…"), "settings", role=_ROLE.PreferencesRole
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menus", "&View"),
        (
            Entry("find_row", QT_TRANSLATE_NOOP("menus", "&Search"), "search"),
            SEPARATOR,
            Entry("larger", QT_TRANSLATE_NOOP("menus", "&Larger text")),
            Entry("smaller", QT_TRANSLATE_NOOP("menus", "S&maller text")),
        ),
    ),
    HELP,
)

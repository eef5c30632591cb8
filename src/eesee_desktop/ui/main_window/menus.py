"""The menus that a platform expects: their entries, and the keys from the table of shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.form import without_mnemonic
from eesee_desktop.ui.main_window.go_to_box import Target
from eesee_desktop.ui.words.placing import own
from eesee_desktop.ui.words.shortcuts import SHORTCUTS, keys_of

_WITH_KEYS = {shortcut.name for shortcut in SHORTCUTS}
_ROLE = QAction.MenuRole
_KEY = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu.

    Attributes:
        name: Its shortcut's name if it has one; also its object name, and what the window does by it.
        text: To be translated.
        needs_assessment: Only while an assessment is open.
        role: Where a platform with one menu bar for all programs puts it.
        shows: Keys that stand beside it and that whatever has the focus takes itself.
    """

    name: str
    text: str
    icon: str = ""
    needs_assessment: bool = False
    role: QAction.MenuRole = _ROLE.NoRole
    shows: QKeySequence.StandardKey | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the bar; None among the entries is a line between them."""

    title: str
    entries: tuple[Entry | None, ...]


SEPARATOR = None
RECENT_BEFORE = "duplicate"
HELP = Menu(
    QT_TRANSLATE_NOOP("menus", "&Help"),
    (
        Entry("manual", QT_TRANSLATE_NOOP("menus", "&Manual"), "text"),
        Entry("shortcuts", QT_TRANSLATE_NOOP("menus", "&Keyboard shortcuts"), "help"),
        SEPARATOR,
        Entry("update", QT_TRANSLATE_NOOP("menus", "&Update from a file…"), "import"),
        Entry("about", QT_TRANSLATE_NOOP("menus", "&About eesee"), "info", role=_ROLE.AboutRole),
    ),
)
MENUS = (
    Menu(
        QT_TRANSLATE_NOOP("menus", "&Assessments"),
        (
            Entry("new", QT_TRANSLATE_NOOP("menus", "&New…"), "add"),
            Entry("bring_in", QT_TRANSLATE_NOOP("menus", "&Bring in…"), "import"),
            Entry("came_back", QT_TRANSLATE_NOOP("menus", "Take &in what came back…"), "import"),
            Entry("practice", QT_TRANSLATE_NOOP("menus", "&Practice assessment"), "practice"),
            SEPARATOR,
            Entry("home", QT_TRANSLATE_NOOP("menus", "All &assessments"), "home"),
            SEPARATOR,
            Entry(
                "duplicate",
                QT_TRANSLATE_NOOP("menus", "&Duplicate as next period…"),
                "duplicate",
                needs_assessment=True,
            ),
            Entry(
                "correct",
                QT_TRANSLATE_NOOP("menus", "Countr&y, period, language…"),
                "calendar",
                needs_assessment=True,
            ),
            Entry("export", QT_TRANSLATE_NOOP("menus", "&Export…"), "export", needs_assessment=True),
            Entry("draft", QT_TRANSLATE_NOOP("menus", "&Report"), "print", needs_assessment=True),
            Entry(
                "panel_copy",
                QT_TRANSLATE_NOOP("menus", "&Copy for the panel"),
                "print",
                needs_assessment=True,
            ),
            Entry("seal", QT_TRANSLATE_NOOP("menus", "&Seal…"), "seal", needs_assessment=True),
            SEPARATOR,
            Entry("leave_nothing", QT_TRANSLATE_NOOP("menus", "Lea&ve nothing on this computer…"), "delete"),
            Entry("lock", QT_TRANSLATE_NOOP("menus", "&Lock"), "lock"),
            Entry("quit", QT_TRANSLATE_NOOP("menus", "&Quit"), role=_ROLE.QuitRole),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            # Where somebody types, the text takes these keys itself.
            Entry("undo", QT_TRANSLATE_NOOP("menus", "&Undo"), "undo", needs_assessment=True),
            Entry("redo", QT_TRANSLATE_NOOP("menus", "&Redo"), "redo", needs_assessment=True),
            SEPARATOR,
            Entry("cut", QT_TRANSLATE_NOOP("menus", "&Cut"), shows=_KEY.Cut),
            Entry("copy", QT_TRANSLATE_NOOP("menus", "C&opy"), shows=_KEY.Copy),
            Entry("paste", QT_TRANSLATE_NOOP("menus", "&Paste"), shows=_KEY.Paste),
            SEPARATOR,
            Entry(
                "find_here",
                QT_TRANSLATE_NOOP("menus", "Find and replace &here"),
                needs_assessment=True,
                shows=_KEY.Find,
            ),
            Entry(
                "find",
                QT_TRANSLATE_NOOP("menus", "&Find in the whole assessment"),
                "search",
                needs_assessment=True,
            ),
            Entry("save", QT_TRANSLATE_NOOP("menus", "&Save now"), needs_assessment=True),
            SEPARATOR,
            Entry(
                "settings", QT_TRANSLATE_NOOP("menus", "Se&ttings…"), "settings", role=_ROLE.PreferencesRole
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menus", "&View"),
        (
            Entry("next", QT_TRANSLATE_NOOP("menus", "&Next section"), "forward", needs_assessment=True),
            Entry("previous", QT_TRANSLATE_NOOP("menus", "&Previous section"), "back", needs_assessment=True),
            Entry(
                "review",
                QT_TRANSLATE_NOOP("menus", "What &is still missing"),
                "review",
                needs_assessment=True,
            ),
            Entry("go_to", QT_TRANSLATE_NOOP("menus", "Go &to…"), "forward"),
            Entry("cycle", QT_TRANSLATE_NOOP("menus", "Next &area"), needs_assessment=True),
            SEPARATOR,
            Entry("sections", QT_TRANSLATE_NOOP("menus", "&Sections"), "sections", needs_assessment=True),
            Entry("side", QT_TRANSLATE_NOOP("menus", "&Guidance"), "side", needs_assessment=True),
            SEPARATOR,
            Entry("larger", QT_TRANSLATE_NOOP("menus", "&Larger text")),
            Entry("smaller", QT_TRANSLATE_NOOP("menus", "S&maller text")),
        ),
    ),
    HELP,
)


_WRITING = (
    "receive_files",
    "receive_folder",
    "sign_register",
    "cut",
    "paste",
    "seal",
    "new",
    "bring_in",
    "came_back",
    "practice",
    "duplicate",
    "undo",
    "redo",
    "save",
)


class Menus(QObject):
    """The filled menu bar of a window.

    Attributes:
        recent: Where assessments that were open lately belong, filled as it opens.
    """

    def __init__(
        self,
        window: QMainWindow,
        acts: Mapping[str, Callable[[], object]],
        menus: Sequence[Menu] = MENUS,
    ) -> None:
        """Fill the bar.

        Args:
            acts: What each entry does, by its name.
        """
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._needing: list[QAction] = []
        self.recent = QMenu(self.tr("Recen&t"), window)

        for menu in menus:
            self._fill(window.menuBar().addMenu(QCoreApplication.translate("menus", menu.title)), menu, acts)
        self.show_open(is_open=False)

    def do(self, name: str) -> None:
        """Do what an entry does, as for a button that says the same."""
        self._actions[name].trigger()

    def targets(self) -> list[Target]:
        """Return what the menus can do at present, to be chosen by name."""
        kind = self.tr("Menu")
        return [
            Target(
                without_mnemonic(action.text()).rstrip("…"),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or kind,
                action.trigger,
            )
            for name, action in self._actions.items()
            if action.isEnabled() and name != "go_to"
        ]

    def show_open(self, *, is_open: bool) -> None:
        """Enable what needs an assessment while one is open."""
        for action in self._needing:
            action.setEnabled(is_open)

    def switch_writing_off(self) -> None:
        """Switch off for good what only makes or changes something, as nothing can be."""
        for name in set(_WRITING) & self._actions.keys():
            action = self._actions[name]
            action.setEnabled(False)
            if action in self._needing:
                self._needing.remove(action)

    def _fill(self, bar_menu: QMenu, menu: Menu, acts: Mapping[str, Callable[[], object]]) -> None:
        for entry in menu.entries:
            if entry is None:
                bar_menu.addSeparator()
                continue
            if entry.name == RECENT_BEFORE:
                bar_menu.addMenu(self.recent)
            action = self._action(entry)
            # triggered carries a bool, which must not arrive as the first argument of a verb.
            action.triggered.connect(lambda _=False, do=acts[entry.name]: do())
            bar_menu.addAction(action)
        # Drawing all of them takes a good part of a second on an old machine, and menus are seldom opened. Each time,
        # as the theme may be another one by then.
        bar_menu.aboutToShow.connect(partial(self._draw_icons, menu))

    def _draw_icons(self, menu: Menu) -> None:
        for entry in menu.entries:
            if entry is not None and entry.icon:
                self._actions[entry.name].setIcon(icons.icon(entry.icon))

    def _action(self, entry: Entry) -> QAction:
        action = QAction(QCoreApplication.translate("menus", entry.text), self._window)
        action.setObjectName(entry.name)
        self._actions[entry.name] = action
        # On macOS Quit, Settings and About belong to the menu of the application; Qt guesses by their English
        # words unless told.
        action.setMenuRole(entry.role)
        if entry.shows is not None:
            # The menu bar never has the focus, so that the key stays with the text, the table or the field that has it.
            action.setShortcuts(entry.shows)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        elif entry.name in _WITH_KEYS:
            action.setShortcuts(keys_of(entry.name))
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if not shown[-1:].isalnum() and own(shown) != shown:  # a menu shows “Ctrl+,” as “,+Ctrl” there
                action.setText(f"{action.text()}\t{own(shown)}")
        if entry.needs_assessment:
            self._needing.append(action)
        return action

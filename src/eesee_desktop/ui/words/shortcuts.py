"""Every key that does something, in one table: the menus read it, and so does the list on F1."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence

from eesee_desktop.ui.words.placing import own


class Group(StrEnum):
    """Where a key works."""

    EVERYWHERE = "everywhere"
    HOME = "home"
    ASSESSMENT = "assessment"
    DIMENSION = "dimension"
    VOTES = "votes"
    WRITING = "writing"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does.

    Attributes:
        keys: As Qt reads them; several, separated by ``; ``.
        words: In the source language, for translation.
    """

    name: str
    keys: str
    group: Group
    words: str


SHORTCUTS = (
    Shortcut("lock", "Ctrl+L", Group.EVERYWHERE, QT_TRANSLATE_NOOP("shortcuts", "Lock")),
    Shortcut("shortcuts", "F1", Group.EVERYWHERE, QT_TRANSLATE_NOOP("shortcuts", "This list of shortcuts")),
    Shortcut("settings", "Ctrl+,", Group.EVERYWHERE, QT_TRANSLATE_NOOP("shortcuts", "Settings")),
    Shortcut("home", "Ctrl+Shift+H", Group.EVERYWHERE, QT_TRANSLATE_NOOP("shortcuts", "All assessments")),
    Shortcut("new", "Ctrl+N", Group.EVERYWHERE, QT_TRANSLATE_NOOP("shortcuts", "New assessment")),
    Shortcut("quit", "Ctrl+Q", Group.EVERYWHERE, QT_TRANSLATE_NOOP("shortcuts", "Quit")),
    Shortcut("larger", "Ctrl++", Group.EVERYWHERE, QT_TRANSLATE_NOOP("shortcuts", "Larger text")),
    Shortcut("smaller", "Ctrl+-", Group.EVERYWHERE, QT_TRANSLATE_NOOP("shortcuts", "Smaller text")),
    Shortcut("open", "Return", Group.HOME, QT_TRANSLATE_NOOP("shortcuts", "Open the assessment")),
    Shortcut(
        "next_step",
        "Ctrl+Return",
        Group.HOME,
        QT_TRANSLATE_NOOP("shortcuts", "Go to the next thing to do in it"),
    ),
    Shortcut(
        "go_to",
        "Ctrl+P",
        Group.EVERYWHERE,
        QT_TRANSLATE_NOOP("shortcuts", "Go to a section or field, or do something, by its name"),
    ),
    Shortcut(
        "principle",
        "Ctrl+1; Ctrl+2; Ctrl+3; Ctrl+4; Ctrl+5; Ctrl+6",
        Group.ASSESSMENT,
        QT_TRANSLATE_NOOP("shortcuts", "Go to a principle"),
    ),
    Shortcut("next", "Ctrl+PgDown", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "Next section")),
    Shortcut("previous", "Ctrl+PgUp", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "Previous section")),
    Shortcut("sections", "F9", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "Show or hide the sections")),
    Shortcut("side", "F10", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "Show or hide the guidance")),
    Shortcut("cycle", "F6", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "Go to the next area")),
    Shortcut("undo", "Ctrl+Z", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "Undo")),
    Shortcut("redo", "Ctrl+Y; Ctrl+Shift+Z", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "Redo")),
    Shortcut("save", "Ctrl+S", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "Save now")),
    Shortcut(
        "find",
        "Ctrl+Shift+F",
        Group.ASSESSMENT,
        QT_TRANSLATE_NOOP("shortcuts", "Find and replace in the whole assessment"),
    ),
    Shortcut("find_here", "Ctrl+F", Group.WRITING, QT_TRANSLATE_NOOP("shortcuts", "Find and replace")),
    Shortcut(
        "review", "Ctrl+Shift+R", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "What is still missing")
    ),
    Shortcut("draft", "Ctrl+Shift+P", Group.ASSESSMENT, QT_TRANSLATE_NOOP("shortcuts", "The report")),
    Shortcut("score", "1; 2; 3; 4; 5", Group.DIMENSION, QT_TRANSLATE_NOOP("shortcuts", "Set the score")),
    Shortcut("clear", "Backspace", Group.DIMENSION, QT_TRANSLATE_NOOP("shortcuts", "Clear the score")),
    Shortcut("vote", "1; 2; 3; 4; 5", Group.VOTES, QT_TRANSLATE_NOOP("shortcuts", "Vote and go on")),
    Shortcut("abstain", "0; -", Group.VOTES, QT_TRANSLATE_NOOP("shortcuts", "Abstain and go on")),
    Shortcut("pass", "Return", Group.VOTES, QT_TRANSLATE_NOOP("shortcuts", "Go on without a vote")),
    Shortcut("take_back", "Backspace", Group.VOTES, QT_TRANSLATE_NOOP("shortcuts", "Take a vote back")),
    Shortcut("round", "Alt+1; Alt+2", Group.VOTES, QT_TRANSLATE_NOOP("shortcuts", "First or second round")),
    Shortcut(
        "paste_votes",
        "Ctrl+V",
        Group.VOTES,
        QT_TRANSLATE_NOOP("shortcuts", "Paste a block from a spreadsheet"),
    ),
    Shortcut(
        "writing_view",
        "F11",
        Group.WRITING,
        QT_TRANSLATE_NOOP("shortcuts", "Write without distraction, or leave that"),
    ),
    Shortcut("quote", "Ctrl+Shift+9", Group.WRITING, QT_TRANSLATE_NOOP("shortcuts", "Quotation")),
    Shortcut("note", "Ctrl+Alt+F", Group.WRITING, QT_TRANSLATE_NOOP("shortcuts", "Footnote")),
    Shortcut("table", "Ctrl+Alt+T", Group.WRITING, QT_TRANSLATE_NOOP("shortcuts", "Table")),
    Shortcut("bold", "Ctrl+B", Group.WRITING, QT_TRANSLATE_NOOP("shortcuts", "Bold")),
    Shortcut("italic", "Ctrl+I", Group.WRITING, QT_TRANSLATE_NOOP("shortcuts", "Italic")),
    Shortcut("link", "Ctrl+K", Group.WRITING, QT_TRANSLATE_NOOP("shortcuts", "Link")),
    Shortcut(
        "desk_page",
        "Ctrl+1; Ctrl+2; Ctrl+3; Ctrl+4",
        Group.DESK,
        QT_TRANSLATE_NOOP("shortcuts", "Go to a page of the desk"),
    ),
    Shortcut("find_row", "Ctrl+F", Group.DESK, QT_TRANSLATE_NOOP("shortcuts", "Search in the table")),
)
_GROUPS = {
    Group.EVERYWHERE: QT_TRANSLATE_NOOP("shortcuts", "Everywhere"),
    Group.HOME: QT_TRANSLATE_NOOP("shortcuts", "On the card of an assessment"),
    Group.ASSESSMENT: QT_TRANSLATE_NOOP("shortcuts", "In an assessment"),
    Group.DIMENSION: QT_TRANSLATE_NOOP("shortcuts", "On the steps of a score"),
    Group.VOTES: QT_TRANSLATE_NOOP("shortcuts", "On the votes of the panel"),
    Group.WRITING: QT_TRANSLATE_NOOP("shortcuts", "While writing"),
    Group.DESK: QT_TRANSLATE_NOOP("shortcuts", "At the desk of the consortium"),
}


def keys_of(name: str) -> list[QKeySequence]:
    """Return the keys of a shortcut."""
    found = next(shortcut for shortcut in SHORTCUTS if shortcut.name == name)
    return [QKeySequence(keys) for keys in found.keys.split("; ")]


def is_key(event: QKeyEvent, name: str) -> bool:
    """Tell whether a key is one of those of a shortcut; what Qt takes for it on a platform may be fewer."""
    return QKeySequence(event.keyCombination()) in keys_of(name)


def keys_in_words(name: str) -> str:
    """Return the keys of a shortcut as the platform writes them, for a tool tip."""
    return shown_keys(next(shortcut for shortcut in SHORTCUTS if shortcut.name == name))


def words_of(shortcut: Shortcut) -> str:
    """Return what a shortcut does, in the screen's language."""
    return QCoreApplication.translate("shortcuts", shortcut.words)


def group_words(group: Group) -> str:
    """Return where a group of keys works, in the screen's language."""
    return QCoreApplication.translate("shortcuts", _GROUPS[group])


def shown_keys(shortcut: Shortcut) -> str:
    """Return the keys as the platform writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(own(QKeySequence(keys).toString(native)) for keys in shortcut.keys.split("; "))

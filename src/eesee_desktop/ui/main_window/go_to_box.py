"""Go anywhere by typing a few letters: sections, fields, what the menus do, other assessments."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import listed

_EMS = QSize(34, 26)
_MARGINS = QSize(40, 80)  # what a window manager may take of the screen
_TARGET = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Target:
    """Something to go to or to do.

    Attributes:
        hint: The keys that do the same, or what kind of thing it is.
    """

    words: str
    hint: str
    do: Callable[[], object]


def matching(typed: str, targets: Iterable[Target]) -> list[Target]:
    """Return the targets in which all that is typed occurs, those that begin with it first, else in their order."""
    whole = _plain(typed).strip()
    parts = whole.split()
    found = [target for target in targets if all(part in _plain(target.words) for part in parts)]
    return sorted(found, key=lambda target: not _plain(target.words).startswith(whole))


def _plain(text: str) -> str:
    """Return a text without case and accents: nobody types them to find something."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class GoToBox(QDialog):
    """A line to type in, and what fits below it; arrows choose, Enter goes."""

    def __init__(self, targets: Sequence[Target], parent: QWidget) -> None:
        super().__init__(parent)
        self._targets = tuple(targets)
        self._line = LineEdit(self)
        self._list = QTreeWidget(self)
        self._none = ranked(self.tr("Nothing of that name."), "muted", self)

        self.setWindowTitle(self.tr("Go to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = QLabel(self.tr("Section, field or what to do"), self)
        label.setBuddy(self._line)
        self._line.setAccessibleName(label.text())
        self._line.setPlaceholderText(self.tr("2.1, confidence, lock…"))
        self._line.installEventFilter(self)
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAccessibleName(self.tr("Where to"))
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        for part in (label, self._line, self._none):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addStretch(0)  # what is left where the list is not there
        wanted = QSize(int(_EMS.width() * em_of(self)), int(_EMS.height() * em_of(self)))
        self.resize(wanted.boundedTo(screen_room(self).size() - _MARGINS))
        self._list.ensurePolished()  # or its rows would have the height of before it had its look
        self._show_matching("")

        self._line.textChanged.connect(self._show_matching)
        self._line.returnPressed.connect(self._go)
        self._list.itemActivated.connect(self._go)
        self._list.itemClicked.connect(self._go)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows choose in the list while one types in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self._list.keyPressEvent(event)
            self._say_current()
            return True
        return super().eventFilter(watched, event)

    def _show_matching(self, typed: str) -> None:
        self._list.clear()
        for target in matching(typed, self._targets):
            item = QTreeWidgetItem(self._list, [target.words, target.hint])
            item.setData(0, _TARGET, self._targets.index(target))
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        is_empty = self._list.topLevelItemCount() == 0
        self._none.setVisible(is_empty)
        self._list.setVisible(not is_empty)
        if typed:
            self._say_current()

    def _say_current(self) -> None:
        """Tell a screen reader what Enter would go to: the focus stays in the line."""
        chosen = self._list.selectedItems()
        words = listed((chosen[0].text(0), chosen[0].text(1))) if chosen else self._none.text()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, words))

    def _go(self) -> None:
        chosen = self._list.selectedItems()
        if not chosen:
            return
        target = self._targets[int(chosen[0].data(0, _TARGET))]
        # First away with it: what is done may show a window of its own, or take the window below with it.
        self.close()
        target.do()

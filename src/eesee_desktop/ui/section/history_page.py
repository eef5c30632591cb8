"""Every change of a field: when, what it was, what it became; and the way back."""

from __future__ import annotations

import html
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.difference import PartKind, word_diff
from eesee_desktop.services import history
from eesee_desktop.services.history import FieldChange
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.kit.turning_splitter import TurningSplitter
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.places import place_name

_CHANGE = Qt.ItemDataRole.UserRole
# Tree items are made at once. Beyond this the list is slower to open than anybody is to scroll, and the filter
# by field reaches the rest.
_MOST = 2000


class HistoryPage(SectionPage):
    """The changes, newest first; beside them the chosen one word by word."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)
        self._changes: tuple[FieldChange, ...] = ()
        self._is_loaded = False
        self._filter_label = QLabel(self.tr("&Field"), self.home)
        self._filter = Choice(self.home)
        self._list = QTreeWidget(self.home)
        self._difference = QTextBrowser(self.home)
        self._restore = QPushButton(self.tr("Restore the &old text"), self.home)
        self._restore_all = QPushButton(self.tr("Restore every&thing to before this change"), self.home)
        self._assemble()

        self._filter.activated.connect(self._show_changes)
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        self._restore.clicked.connect(self._on_restore_clicked)
        self._restore_all.clicked.connect(self._on_restore_all_clicked)

    def _assemble(self) -> None:
        self._filter_label.setBuddy(self._filter)
        self._filter.setAccessibleName(self.tr("Field"))
        self._list.setHeaderLabels([self.tr("When"), self.tr("What")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAccessibleName(self.tr("Changes"))
        self._list.setColumnWidth(0, self.fontMetrics().averageCharWidth() * 20)
        self._difference.setAccessibleName(self.tr("Old and new"))
        self._difference.setOpenLinks(False)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self._filter_label)
        top.addWidget(self._filter, 1)
        right = QWidget(self.home)
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.SMALL, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._difference, 1)
        column.addWidget(self._restore)
        column.addWidget(self._restore_all)
        splitter = TurningSplitter(self, beside=16, below=28)
        splitter.addWidget(self._list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        self.column.addLayout(top)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(splitter, 1)

    def go_to(self, field: str) -> None:  # noqa: ARG002  there is one place here
        """Put the focus on the changes."""
        self._list.setFocus()

    def show_rest(self) -> None:
        """Reread the history where it can be seen, else when it is next seen."""
        self._is_loaded = False
        if self.isVisible():
            self.load()

    def load(self) -> None:
        """Read the history and show it; only if anything was changed since."""
        if self._is_loaded:
            return
        self._is_loaded = True
        self._changes = tuple(reversed(history.history(self.work.open.workspace, self.work.open.id)))
        chosen = self._filter.currentData()
        self._filter.clear()
        self._filter.addItem(self.tr("All fields"), "")
        instrument = self.work.open.instrument
        for field in dict.fromkeys(change.field for change in self._changes):
            self._filter.addItem(place_name(field, instrument), field)
        self._filter.setCurrentIndex(max(self._filter.findData(chosen), 0))
        self._show_changes()

    def _show_changes(self) -> None:
        wanted = self._filter.currentData()
        instrument = self.work.open.instrument
        self._list.clear()
        items = []
        for change in self._changes[:_MOST]:
            if wanted and change.field != wanted:
                continue
            item = QTreeWidgetItem([moment_words(change.at), place_name(change.field, instrument)])
            item.setData(0, _CHANGE, change)
            items.append(item)
        self._list.addTopLevelItems(items)
        if items:
            self._list.setCurrentItem(items[0])
        self._on_list_current_item_changed()

    @property
    def _chosen(self) -> FieldChange | None:
        item = self._list.currentItem()
        found = None if item is None else item.data(0, _CHANGE)
        return found if isinstance(found, FieldChange) else None

    def _on_list_current_item_changed(self) -> None:
        change = self._chosen
        can_restore = change is not None and not self.work.open.value.is_sealed
        self._restore.setEnabled(can_restore)
        self._restore_all.setEnabled(can_restore)
        self._difference.setHtml("" if change is None else difference_html(change.old, change.new))

    def _on_restore_clicked(self) -> None:
        change = self._chosen
        if change is not None:
            opened = self.work.open
            self.do(
                lambda: history.restore_field(opened.workspace, opened.id, change.field, _just_before(change))
            )

    def _on_restore_all_clicked(self) -> None:
        change = self._chosen
        if change is not None:
            opened = self.work.open
            self.do(lambda: history.restore_state(opened.workspace, opened.id, _just_before(change)))


def difference_html(old: str, new: str) -> str:
    """Return a text with what went struck through and what came underlined, told apart without colour too."""
    colours = current_colours()
    forms = {
        PartKind.KEPT: "{}",
        PartKind.REMOVED: f'<s style="color:{colours.danger}">{{}}</s>',
        PartKind.ADDED: f'<u style="color:{colours.good}">{{}}</u>',
    }
    # Escaped part by part: a narrative may well contain a tag.
    parts = (forms[part.kind].format(html.escape(part.text)) for part in word_diff(old, new))
    return "".join(parts).replace("\n", "<br>")


def _just_before(change: FieldChange) -> datetime:
    """Return the moment before a change began."""
    # An entry can span a minute of typing. What one wants back is what stood there before it began.
    return change.began - timedelta(microseconds=1)

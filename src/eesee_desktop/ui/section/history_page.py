"""Everything that was altered: when, what it was, what it became; and the way back."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.codec.things import STATUS, is_same, kind_of
from eesee_desktop.domain.fields import FieldKind
from eesee_desktop.services import history
from eesee_desktop.services.assessments import ADDED
from eesee_desktop.services.history import HistoryEntry
from eesee_desktop.services.journal import REOPENED, SEALED
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_splitter import TurningSplitter
from eesee_desktop.ui.section.difference_view import DifferenceView
from eesee_desktop.ui.section.moment_preview import ask_going_back
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.dates import day_words, moment_words, time_words
from eesee_desktop.ui.words.placing import in_line, put
from eesee_desktop.ui.words.things import ThingWords, titles_in

_ENTRY = Qt.ItemDataRole.UserRole
# Tree items are made at once, and more of them take longer to open than anybody would wait: older ones come on demand.
_AT_ONCE = 2000
_LIST_EMS = 20  # a name and a leaf on one line


class HistoryPage(SectionPage):
    """The changes by day, the last one first; beside them the chosen one word by word.

    Signals:
        undo_requested(int): An act is to be taken back.
    """

    undo_requested = Signal(int)

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._words = ThingWords(work.open.instrument, {})
        self._is_loaded = False
        self._most = _AT_ONCE
        self._filter_label = QLabel(self.tr("Sho&w"), self.home)
        self._filter = Choice(self.home)
        self._list = QTreeWidget(self.home)
        self._heading = ranked("", "lead", self.home)
        self._legend = ranked("", "small", self.home)
        self._difference = DifferenceView(self.home)
        self._restore = QPushButton(self.tr("Restore &this text"), self.home)
        self._more = QPushButton(self.tr("&More"), self.home)
        self._menu = QMenu(self._more)
        self._undo = self._menu.addAction(self.tr("&Undo this change"))
        self._go_back = self._menu.addAction(self.tr("&Go back to this moment…"))
        self._assemble()

        self._filter.activated.connect(self._on_filter_activated)
        self._list.itemClicked.connect(self._show_older)
        self._list.itemActivated.connect(self._show_older)
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        self._restore.clicked.connect(self._on_restore_clicked)
        self._undo.triggered.connect(self._on_undo_triggered)
        self._go_back.triggered.connect(self._on_go_back_triggered)

    def _assemble(self) -> None:
        self._filter_label.setBuddy(self._filter)
        self._filter.setAccessibleName(self.tr("Show"))
        # As wide as its row, not as its longest entry.
        self._filter.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._filter.setMinimumContentsLength(8)
        self._list.setHeaderHidden(True)
        self._list.setIndentation(Space.SMALL)
        self._list.setAccessibleName(self.tr("Changes"))
        self._heading.setWordWrap(True)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._difference.setAccessibleName(self.tr("Old and new"))
        self._difference.set_direction(QLocale(self.work.open.value.language).textDirection())
        self._restore.setToolTip(self.tr("Puts back the text from before this change"))
        self._more.setMenu(self._menu)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self._filter_label)
        top.addWidget(self._filter, 1)
        right = QWidget(self.home)
        column = QVBoxLayout(right)
        column.setContentsMargins(margins(Space.SMALL, 0, 0, 0))
        column.setSpacing(Space.SMALL)
        column.addWidget(self._heading)
        column.addWidget(self._difference, 1)
        column.addWidget(self._legend)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._restore)
        row.addWidget(self._more)
        row.addStretch(1)
        column.addLayout(row)
        splitter = TurningSplitter(self, beside=16, below=28, first=_LIST_EMS)
        splitter.addWidget(self._list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        self.column.addLayout(top)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(splitter, 1)
        rule = self.tr(
            "Each change of the last 30 days is kept. Of older ones one an hour is kept, later one a day, then one a "
            "week. What was sealed, undone or restored is kept for ever."
        )
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(ranked(rule, "muted", self.home))

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
        opened = self.work.open
        found = history.history(opened.workspace, opened.id)
        titles = titles_in(found) | {source.id: source.title for source in opened.value.sources}
        self._words = ThingWords(opened.instrument, titles)
        # What an assessment began with was altered from nothing: there is nothing to go back to.
        self._entries = tuple(
            one
            # The last act first, and what went along with a thing behind it.
            for one in sorted(found, key=lambda entry: (-entry.act, entry.id))
            if one.verb != ADDED
            and not is_same(one.thing, one.old, one.new)
            # On which votes is decided goes along with the decision itself.
            and (kind_of(one.thing) != "decision" or one.verb == "keep")
        )
        chosen = self._filter.currentData()
        self._filter.clear()
        self._filter.addItem(self.tr("All changes"), "")
        names = {one.thing: self._words.name(one.thing, one.new or one.old) for one in self._entries}
        for thing, name in names.items():
            self._filter.addItem(name, thing)
        self._filter.setCurrentIndex(max(self._filter.findData(chosen), 0))
        self._show_entries()

    def _show_entries(self) -> None:
        wanted = self._filter.currentData()
        found = [one for one in self._entries if not wanted or one.thing == wanted]
        shown = found[: self._most]
        self._list.clear()
        first: QTreeWidgetItem | None = None
        for day, of_day in groupby(shown, key=lambda one: day_words(one.at)):
            top = QTreeWidgetItem(self._list, [day])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for entry in of_day:
                item = QTreeWidgetItem(top, [self._row(entry)])
                item.setData(0, _ENTRY, entry)
                first = first or item
        older = len(found) - len(shown)
        if older:
            row = QTreeWidgetItem(self._list, [self.tr("%n older change(s)…", "", older)])
            row.setToolTip(0, self.tr("Show them"))
        self._list.expandAll()
        if first is not None:
            self._list.setCurrentItem(first)
        self._on_list_current_item_changed()

    def _on_filter_activated(self) -> None:
        self._most = _AT_ONCE
        self._show_entries()

    def _show_older(self, item: QTreeWidgetItem) -> None:
        """Show more of the history, and stay where it goes on."""
        is_day = item.childCount() or item.parent() is not None
        if is_day:
            return
        before = self._most
        self._most += _AT_ONCE
        self._show_entries()
        entries = [
            day.child(number)
            for day in map(self._list.topLevelItem, range(self._list.topLevelItemCount()))
            if day is not None
            for number in range(day.childCount())
        ]
        self._list.setCurrentItem(entries[before])
        self._list.scrollToItem(entries[before])

    def _row(self, entry: HistoryEntry) -> str:
        """Return the two lines of a row."""
        parts = [time_words(entry.at), self._done(entry), self._short_change(entry)]
        name = self._words.name(entry.thing, entry.new or entry.old)
        return "\n".join((name, in_line(parts)))

    def _done(self, entry: HistoryEntry) -> str:
        return {
            "undo": self.tr("undone"),
            "redo": self.tr("redone"),
            SEALED: self.tr("sealed"),
            REOPENED: self.tr("reopened"),
            "restore_thing": self.tr("restored"),
            "restore_state": self.tr("went back"),
            "replace_texts": self.tr("replaced"),
            "put_back": self.tr("put back"),
            "take_report": self.tr("brought in"),
            "take_wording": self.tr("taken over from a comment"),
            "take_corrections": self.tr("corrected as in the document"),
            "enter_table": self.tr("brought in"),
            "enter_sheets": self.tr("brought in"),
        }.get(entry.verb, "")

    def _short_change(self, entry: HistoryEntry) -> str:
        if kind_of(entry.thing) == STATUS:
            return ""
        change = self._words.change(entry)
        if kind_of(entry.thing) == "identity":
            return change
        if not entry.old and kind_of(entry.thing) != "decision":
            return put(self.tr("added: %1"), change)
        return change if entry.new else put(self.tr("removed: %1"), change)

    @property
    def _chosen(self) -> HistoryEntry | None:
        item = self._list.currentItem()
        found = None if item is None else item.data(0, _ENTRY)
        return found if isinstance(found, HistoryEntry) else None

    def _on_list_current_item_changed(self) -> None:
        entry = self._chosen
        can_restore = entry is not None and not self.work.open.is_fixed
        can_undo = can_restore and entry is not None and kind_of(entry.thing) != STATUS
        self._restore.setEnabled(can_undo)
        self._undo.setEnabled(can_undo)
        self._more.setEnabled(can_restore)
        if entry is None:
            nothing = self.tr(
                "Nothing has been changed yet. Every change will be listed here, with a way back."
            )
            self._heading.setText("" if self._entries else nothing)
            self._difference.show_texts("", "", is_prose=False)
            self._legend.clear()
            return
        name = self._words.name(entry.thing, entry.new or entry.old)
        self._heading.setText(f"{name}\n{moment_words(entry.at)}")
        old, new = (self._words.value(entry.thing, text) for text in (entry.old, entry.new))
        view = self._difference
        view.show_texts(old, new, is_prose=self._is_prose(entry.thing))
        self._legend.setText(
            self.tr("Struck out: removed. Underlined: added.")
            if view.has_marks
            else self.tr("The words are the same; their form is another: bold, headings, lists or links.")
            if view.is_form_alone
            else ""
        )

    def _is_prose(self, thing: str) -> bool:
        """Tell whether a thing says what it says in the form of a narrative."""
        field = self.work.open.fields.get(thing)
        if field is None:
            return kind_of(thing) == "recommendation"
        return field.kind is FieldKind.TEXT and field.leaf in {"narrative", field.section}

    def _on_restore_clicked(self) -> None:
        entry = self._chosen
        if entry is not None:
            opened = self.work.open
            self.do(lambda: history.restore_thing(opened.workspace, opened.id, entry.thing, entry.act))

    def _on_undo_triggered(self) -> None:
        entry = self._chosen
        if entry is not None:
            self.undo_requested.emit(entry.act)

    def _on_go_back_triggered(self) -> None:
        entry, opened = self._chosen, self.work.open
        if entry is None:
            return
        differences = history.what_would_change(opened.workspace, opened.id, entry.act)
        if ask_going_back(self, moment_words(entry.began), differences, self._words):
            self.do(lambda: history.restore_state(opened.workspace, opened.id, entry.act))

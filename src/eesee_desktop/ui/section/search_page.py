"""Find and replace over the whole assessment: every place with a little around it, one step away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from eesee_desktop.domain.fields import FieldKind
from eesee_desktop.services import assessments
from eesee_desktop.services.changes import Changes
from eesee_desktop.ui.editor.text_search import Wanted, find_in_texts, replace_in_text
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.explanation import Explanation
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked, without_mnemonic
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import put

_FIELD, _NUMBER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_TEXTS = frozenset({FieldKind.TEXT, FieldKind.LIST})


class SearchPage(SectionPage):
    """What to look for, what to put in its place, and where it stands.

    Signals:
        place_requested(str, Wanted, int): Go to words in a field; which place there, from 0.
    """

    place_requested = Signal(str, Wanted, int)

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)
        self._has_looked = False
        self._words_label = QLabel(self.tr("&Find"), self.home)
        self._words = LineEdit(self.home)
        self._other_label = QLabel(self.tr("Replace w&ith"), self.home)
        self._other = LineEdit(self.home)
        self._case = QCheckBox(self.tr("Match &case"), self.home)
        self._whole = QCheckBox(self.tr("Whole &words"), self.home)
        self._find = QPushButton(self.tr("Find everywhere"), self.home)
        self._replace = QPushButton(self.tr("&Replace all"), self.home)
        self._told = ranked("", "muted", self.home)
        self._tree = QTreeWidget(self.home)
        self._explanation = Explanation(
            self.tr("Looks through every text of this assessment"),
            (
                self.tr(
                    "Context, narratives, justifications, notes and recommendations. Each place is shown with the "
                    "words around it; Enter or a click goes there."
                ),
                self.tr(
                    "“Replace all” changes every place at once. The history keeps what was there and can bring it back."
                ),
            ),
            self.home,
        )
        self._assemble()

        self._words.returnPressed.connect(self.search)
        self._find.clicked.connect(self.search)
        self._replace.clicked.connect(self._on_replace_clicked)
        self._tree.itemActivated.connect(self._on_tree_item_activated)
        self._tree.itemClicked.connect(self._on_tree_item_activated)

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        for label, edit in ((self._words_label, self._words), (self._other_label, self._other)):
            label.setBuddy(edit)
            edit.setAccessibleName(without_mnemonic(label.text()))
            row.addWidget(label)
            row.addWidget(edit, 1)
        below = Flow(self, spacing=Space.MEDIUM)
        for widget in (self._case, self._whole, self._find, self._replace):
            below.add(widget)
        self._find.setProperty("kind", "main")
        self._replace.setEnabled(False)
        self._tree.setHeaderHidden(True)
        self._tree.setAccessibleName(self.tr("Matches"))
        self._tree.setAccessibleDescription(self.tr("Enter goes to the place"))
        # In a low window the page scrolls rather than showing results in a slit.
        self._tree.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        self.column.addLayout(row)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(below)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._told)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._explanation)
        self.column.addWidget(self._tree, 1)
        self.column.addStretch(0)
        self._tree.hide()

    def go_to(self, field: str) -> None:  # noqa: ARG002  there is one place here
        """Put the cursor where the words are typed."""
        self._words.setFocus()
        self._words.selectAll()

    def look_for(self, words: str, matches_case: bool, is_whole_words: bool) -> None:
        """Find words that somebody was looking for elsewhere."""
        self._words.setText(words)
        self._case.setChecked(matches_case)
        self._whole.setChecked(is_whole_words)
        self.search()

    def search(self) -> None:
        """Show every place, by field."""
        self._has_looked = True
        self._tree.clear()
        places = find_in_texts(self._texts(), self._wanted())
        instrument = self.work.open.instrument
        groups: dict[str, QTreeWidgetItem] = {}
        for place in places:
            if place.field not in groups:
                groups[place.field] = QTreeWidgetItem(self._tree, [place_name(place.field, instrument)])
                groups[place.field].setData(0, _FIELD, place.field)
            item = QTreeWidgetItem(groups[place.field], [f"{place.before}{place.found}{place.after}"])
            item.setData(0, _FIELD, place.field)
            item.setData(0, _NUMBER, place.number)
        self._tree.expandAll()
        self._explanation.setVisible(not self._words.text())
        self._tree.setVisible(bool(places))
        say(
            self._told,
            self._words_for(len(places), len(groups)),
            again=True,
        )
        self._replace.setEnabled(bool(places) and not self.work.open.is_fixed)

    @override
    def show_rest(self) -> None:
        """Look again after something altered, as an undo may bring back what was replaced."""
        if self._has_looked:
            self.search()

    def _words_for(self, places: int, texts: int) -> str:
        """Return how much was found, or what to try where nothing was."""
        if not self._words.text():
            return ""
        if places:
            found = self.tr("%n place(s)", "", places)
            return put(self.tr("%1 in %2"), found, self.tr("%n text(s)", "", texts))
        nowhere = put(self.tr("“%1” is nowhere in this assessment."), self._words.text())
        is_narrow = self._case.isChecked() or self._whole.isChecked()
        more = self.tr("Try it without “Match case” and “Whole words”.") if is_narrow else ""
        return f"{nowhere} {more}".strip()

    def _wanted(self) -> Wanted:
        return Wanted(self._words.text(), self._case.isChecked(), self._whole.isChecked())

    def _texts(self) -> list[tuple[str, str]]:
        opened = self.work.open
        return [
            (field.name, opened.text(field.name)) for field in opened.fields.values() if field.kind in _TEXTS
        ]

    def _on_replace_clicked(self) -> None:
        """Replace everywhere, in one transaction; the history keeps what was there."""
        opened, wanted, other = self.work.open, self._wanted(), self._other.text()
        changed: list[int] = []

        def verb() -> Changes:
            texts: dict[str, str] = {}
            for name, text in self._texts():
                replaced, count = replace_in_text(text, wanted, other)
                if count:
                    texts[name] = replaced
                    changed.append(count)
            return assessments.replace_texts(opened.workspace, opened.id, texts)

        if self.do(verb):
            self.search()
            say(
                self._told,
                self.tr("%n place(s) replaced. The history can bring the old text back.", "", sum(changed)),
                again=True,
            )

    def _on_tree_item_activated(self, item: QTreeWidgetItem) -> None:
        number = item.data(0, _NUMBER)
        self.place_requested.emit(str(item.data(0, _FIELD)), self._wanted(), 0 if number is None else number)

"""A draft that came back corrected: each field that reads otherwise, word by word, to be taken or left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.account import Fate
from eesee_desktop.messages.report_account import destination_words
from eesee_desktop.services.corrections import Correction, Corrections
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.difference_view import DifferenceView
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import in_line, put

_NOTE_LINES = 2  # kept free, so that nothing moves when there is something to note
_CHECKABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable


class CorrectionsDialog(QDialog):
    """The changed fields with a tick each; beside them what went and what came in the one that is chosen."""

    def __init__(self, found: Corrections, instrument: Instrument, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = found
        self._told = [piece for piece in found.account.told if piece.fate is Fate.TOLD and piece.needs_a_look]
        self._list = QListWidget(self)
        self._view = DifferenceView(self)
        self._note = ranked("", "muted", self)
        self._take = QPushButton(self.tr("&Take what is ticked"), self)
        self._tick_all = QPushButton(self.tr("Tick &all"), self)
        self._fill(instrument)
        self._assemble()
        self._list.currentRowChanged.connect(self._show)
        self._list.itemChanged.connect(lambda _: self._on_ticks_changed())
        self._tick_all.clicked.connect(self._on_tick_all_clicked)
        self._list.setCurrentRow(0)
        self._on_ticks_changed()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Names of the fields whose corrected text is wanted, in the order of the report."""
        return tuple(
            change.field.name
            for row, change in enumerate(self._found.changes)
            if self._list.item(row).checkState() is Qt.CheckState.Checked
        )

    def _fill(self, instrument: Instrument) -> None:
        for change in self._found.changes:
            item = QListWidgetItem(place_name(change.field.name, instrument), self._list)
            item.setFlags(_CHECKABLE)
            # What was changed here since would be undone: that is for the person to say.
            item.setCheckState(Qt.CheckState.Unchecked if change.is_overtaken else Qt.CheckState.Checked)
        for piece in self._told:
            item = QListWidgetItem(put(self.tr("In no field: %1"), piece.excerpt), self._list)
            item.setToolTip(piece.excerpt)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        for name in self._found.lost:
            words = self.tr("No longer in the document: %1")
            item = QListWidgetItem(put(words, place_name(name, instrument)), self._list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("What was changed in the draft"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Whole lines, laid out again when the list gets another width; and a tick moves nothing.
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setAutoScroll(False)
        self._list.setSpacing(Space.TIGHT)
        self._note.setMinimumHeight(_NOTE_LINES * self._note.fontMetrics().lineSpacing())
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._list.setAccessibleName(self.tr("Changed fields"))
        self._list.setAccessibleDescription(self.tr("The space bar sets the tick"))
        self._view.setAccessibleName(self.tr("What went and what came"))
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._list)
        splitter.addWidget(self._view)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self._tick_all, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(ranked(self._lead(), "body", self))
        column.addWidget(splitter, 1)
        column.addWidget(self._note)
        column.addWidget(buttons)
        em, room = int(em_of(self)), screen_room(self)
        self.resize(min(60 * em, room.width() - Space.HUGE), min(36 * em, room.height() - 2 * Space.HUGE))

    def _lead(self) -> str:
        words = [self.tr("%n field(s) read otherwise", "", len(self._found.changes))]
        tracked = self._found.insertions + self._found.deletions
        if tracked:
            words.append(self.tr("%n tracked change(s) were taken as accepted", "", tracked))
        if self._told:
            words.append(self.tr("%n paragraph(s) or remark(s) stand in no field", "", len(self._told)))
        return in_line(words)

    def _show(self, row: int) -> None:
        changes = self._found.changes
        if 0 <= row < len(changes):
            self._show_change(changes[row])
        elif row < len(changes) + len(self._told):
            piece = self._told[row - len(changes)]
            self._view.show_texts(piece.words, piece.words, is_prose=False)
            say(self._note, destination_words(piece, "", QCoreApplication.translate))
        else:
            self._view.show_texts("", "", is_prose=False)
            say(
                self._note,
                self.tr("Its heading was deleted in the document, and its text with it, or moved."),
            )

    def _show_change(self, change: Correction) -> None:
        self._view.show_texts(change.sent, change.after, is_prose=True)
        if change.is_overtaken:
            say(
                self._note,
                self.tr(
                    "The text here was changed since the draft was sent. Above stands only what was changed in the "
                    "document; taking it undoes what was changed here."
                ),
            )
        elif self._view.is_form_alone:
            say(self._note, self.tr("The words are the same; bold, a heading, a list or a link is another."))
        else:
            say(self._note, "")

    def _on_tick_all_clicked(self) -> None:
        for row in range(len(self._found.changes)):
            self._list.item(row).setCheckState(Qt.CheckState.Checked)

    def _on_ticks_changed(self) -> None:
        self._tick_all.setEnabled(len(self.chosen) < len(self._found.changes))
        self._take.setEnabled(bool(self.chosen))

"""What became of a published report that was brought in: every paragraph and where it went, the lost ones first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.account import Piece
from eesee_desktop.services.intake import ReportTaken
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.form import align_lines_with_screen, ranked
from eesee_desktop.ui.kit.screen_room import screen_room
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.catalogue import report_account_told
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import in_line, listed, own, put

_FIELD, _TEXT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ReportTakenWindow(QDialog):
    """The paragraphs in groups; what found no place is in front, to be read and copied whole.

    Signals:
        go_requested(str): Go to a field.
    """

    go_requested = Signal(str)

    def __init__(self, taken: ReportTaken, instrument: Instrument, parent: QWidget) -> None:
        super().__init__(parent)
        self._instrument = instrument
        self._tree = QTreeWidget(self)
        self._whole = QPlainTextEdit(self)
        self._assemble()
        self._fill(taken)

        self._tree.currentItemChanged.connect(self._on_tree_current_item_changed)
        self._tree.itemActivated.connect(self._on_tree_item_activated)
        first = self._tree.topLevelItem(0)
        if first is not None:
            self._tree.setCurrentItem(first.child(0) or first)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("What was taken from the report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tree = self._tree
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("Paragraph"), self.tr("Where it went")])
        tree.setAccessibleName(self.tr("Paragraphs"))
        tree.setAccessibleDescription(self.tr("Enter goes to the place"))
        tree.setUniformRowHeights(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        align_lines_with_screen(self._whole)
        self._whole.setReadOnly(True)
        self._whole.setTabChangesFocus(True)
        self._whole.setAccessibleName(self.tr("Whole paragraph"))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(tree)
        splitter.addWidget(self._whole)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Or Enter in the list would close the window, as the list lets it pass.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        self._lead = ranked("", "body", self)
        column.addWidget(self._lead)
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        em = int(em_of(self))
        room = screen_room(self)
        self.resize(min(50 * em, room.width() - Space.HUGE), min(34 * em, room.height() - 2 * Space.HUGE))
        tree.setColumnWidth(1, self.width() * 2 // 5)

    def _fill(self, taken: ReportTaken) -> None:
        account = taken.reading.account
        lost = account.to_look_at
        words = [
            self.tr("%n paragraph(s) were read", "", len(account.pieces)),
            self.tr("%n field(s) were filled", "", len(taken.taken)),
            *([self.tr("%n field(s) hold this text already", "", len(taken.same))] if taken.same else []),
            self.tr("%n paragraph(s) were not taken", "", len(lost)),
        ]
        if taken.reading.without_score:
            missing = self.tr("no score was found for principle %1")
            words.append(put(missing, listed(taken.reading.without_score)))
        self._lead.setText(in_line(words))
        self._group(self.tr("Not taken"), lost)
        if taken.kept:
            group = self._head(self.tr("Left alone, because the assessment has something there already"))
            for name in taken.kept:
                item = QTreeWidgetItem(group, [place_name(name, self._instrument), ""])
                item.setData(0, _FIELD, name)
        self._group(
            self.tr("Taken, and may say more than was taken"),
            [piece for piece in account.taken if piece.is_doubtful],
        )
        self._group(self.tr("Taken"), [piece for piece in account.taken if not piece.is_doubtful])
        self._group(self.tr("Standing matter"), [piece for piece in account.told if piece.is_standing])

    def _head(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self._tree, [title, ""])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        group.setExpanded(True)
        return group

    def _group(self, title: str, pieces: Iterable[Piece]) -> None:
        shown = list(pieces)
        if not shown:
            return
        group = self._head(f"{title} ({len(shown)})")
        for piece in shown:
            where = report_account_told(piece, self._instrument)
            item = QTreeWidgetItem(group, [own(piece.excerpt), where])
            item.setToolTip(0, put(self.tr("Line %1"), piece.place.line))
            item.setToolTip(1, where)
            item.setData(0, _FIELD, piece.field)
            item.setData(0, _TEXT, piece.words)

    def _on_tree_current_item_changed(self, item: QTreeWidgetItem | None) -> None:
        self._whole.setPlainText("" if item is None else str(item.data(0, _TEXT) or ""))

    def _on_tree_item_activated(self, item: QTreeWidgetItem) -> None:
        field = str(item.data(0, _FIELD) or "")
        if field:
            self.go_requested.emit(field)

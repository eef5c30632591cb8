"""A table of the desk: rows that sort by any column, filter by typing, and are chosen by the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from eesee_desktop.system.countries import folded
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SORT = Qt.ItemDataRole.UserRole
_FOUND = Qt.ItemDataRole.UserRole + 1
_SHOWN = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class DeskRow:
    """What one row says.

    Attributes:
        key: By which the row is known.
        order: What each column is sorted by; empty to sort by what is shown.
        more: What is searched besides what is shown.
    """

    key: str
    cells: tuple[str, ...]
    order: tuple[str, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class DeskColumn:
    """One column.

    Attributes:
        ems: Its width; 0 for what is left of the width.
        rank: Where there is not room for all, those with the highest rank are left out; 0 never is.
    """

    name: str
    ems: float = 0
    rank: int = 0


class _Rows(QAbstractTableModel):
    """The rows as Qt asks for them."""

    def __init__(self, columns: Sequence[DeskColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.rows: tuple[DeskRow, ...] = ()

    def show(self, rows: Sequence[DeskRow]) -> None:
        """Show other rows."""
        is_same = [row.key for row in rows] == [row.key for row in self.rows]
        if is_same:
            self.rows = tuple(rows)
            if self.rows:
                last = self.index(len(self.rows) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last, [])
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].name
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        row, column = self.rows[index.row()], index.column()
        if role in _SHOWN:
            return row.cells[column]
        if role == _SORT:
            return (row.order or row.cells)[column].casefold()
        if role == _FOUND:
            return folded(" ".join((*row.cells, row.more)))
        return None


class _Filter(QSortFilterProxyModel):
    """The rows that hold all the words typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSortRole(_SORT)
        self.setSortLocaleAware(True)

    def show_only(self, words: str) -> None:
        """Show the rows with all these words."""
        self.beginFilterChange()
        self._words = tuple(folded(words).split())
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index, /) -> bool:
        if not self._words:
            return True
        text = str(self.sourceModel().index(source_row, 0, source_parent).data(_FOUND))
        return all(each in text for each in self._words)


class RowsTable(QTableView):
    """Rows of which one is chosen.

    Signals:
        chosen(str): Another row is the current one: its key, empty for none.
        opened(str): Somebody pressed Enter on a row, or clicked it twice.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, columns: Sequence[DeskColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows = _Rows(columns, self)
        self._filter = _Filter(self)

        self.setProperty("kind", "table")
        self.setAccessibleName(name)
        self._filter.setSourceModel(self._rows)
        self.setModel(self._filter)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Tab leaves the table; going through hundreds of cells by Tab would be the only way out otherwise.
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for index, column in enumerate(self._columns):
            if not column.ems:
                header.setSectionResizeMode(index, QHeaderView.ResizeMode.Stretch)
        self._fit()

        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.doubleClicked.connect(lambda _: self.opened.emit(self.key))

    @property
    def key(self) -> str:
        """The key of the row that is chosen, empty for none."""
        index = self.currentIndex()
        return self._rows.rows[self._filter.mapToSource(index).row()].key if index.isValid() else ""

    @property
    def count(self) -> int:
        """How many rows there are to see."""
        return self._filter.rowCount()

    def show_rows(self, rows: Sequence[DeskRow]) -> None:
        """Show these rows; the chosen one stays chosen, else the first one is."""
        before = self.key
        self._rows.show(rows)
        if before and self.choose(before):
            return
        self._choose_first()
        self.chosen.emit(self.key)

    def choose(self, key: str) -> bool:
        """Let the row with a key be the current one; tell whether it can be seen."""
        keys = [row.key for row in self._rows.rows]
        index = QModelIndex()
        if key in keys:
            index = self._filter.mapFromSource(self._rows.index(keys.index(key), 0))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def show_only(self, words: str) -> None:
        """Show the rows with all these words."""
        self._filter.show_only(words)
        if not self.currentIndex().isValid():
            self._choose_first()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.key:
            self.opened.emit(self.key)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _choose_first(self) -> None:
        if self._filter.rowCount():
            self.setCurrentIndex(self._filter.index(0, 0))

    def _fit(self) -> None:
        """Give each column its width, and leave out those for which there is not room."""
        em = em_of(self)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * Space.SMALL)
        header = self.fontMetrics()
        widths = [
            max(column.ems * em, header.horizontalAdvance(column.name) + 2 * Space.ROOMY)
            if column.ems
            else 10 * em
            for column in self._columns
        ]
        room = float(self.viewport().width())
        left_out: set[int] = set()
        for index in sorted(range(len(widths)), key=lambda column: -self._columns[column].rank):
            if (
                sum(widths) - sum(widths[column] for column in left_out) <= room
                or not self._columns[index].rank
            ):
                break
            left_out.add(index)
        for index, column in enumerate(self._columns):
            self.setColumnHidden(index, index in left_out)
            if column.ems:
                self.setColumnWidth(index, int(widths[index]))

    def _on_current_row_changed(self) -> None:
        self.chosen.emit(self.key)

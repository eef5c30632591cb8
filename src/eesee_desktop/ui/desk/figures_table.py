"""Countries down, years across: the same figures as in the picture, to be read by arrow keys and screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from eesee_desktop.ui.desk.years_picture import CountryPanel
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.shown_scores import in_figures

_NAMES_EMS = 9
_KEY = Qt.ItemDataRole.UserRole


class FiguresTable(QTableWidget):
    """One row a country, one column a year; never sorted by score.

    Signals:
        figure_chosen(str): The key of the figure that is the current one, empty where there is none.
    """

    figure_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "table")
        self.setAccessibleName(self.tr("Scores of countries by year"))
        self.setAccessibleDescription(self.tr("Arrows go from figure to figure; its working stands below"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionsClickable(False)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )

        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setMaximumWidth(int(em_of(self) * _NAMES_EMS))

        self.currentItemChanged.connect(self._on_current_item_changed)

    def show_panels(self, panels: Sequence[CountryPanel]) -> None:
        """Show these countries, in the order given."""
        years = sorted({point.year for panel in panels for point in panel.points})
        self.clear()
        self.setRowCount(len(panels))
        self.setColumnCount(len(years))
        self.setHorizontalHeaderLabels([str(year) for year in years])
        self.setVerticalHeaderLabels([panel.name for panel in panels])
        for row, panel in enumerate(panels):
            head = self.verticalHeaderItem(row)
            if head is not None:
                head.setToolTip(panel.name)  # a long one is cut
        for row, panel in enumerate(panels):
            found = {point.year: point for point in panel.points}
            for column, year in enumerate(years):
                point = found.get(year)
                item = QTableWidgetItem("–" if point is None else in_figures(point.printed))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setData(_KEY, "" if point is None else point.key)
                self.setItem(row, column, item)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    @property
    def figure(self) -> str:
        """The key of the figure that is the current one, empty where there is none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_KEY))

    def choose(self, key: str) -> None:
        """Let a figure be the current one."""
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                item = self.item(row, column)
                if item is not None and item.data(_KEY) == key:
                    self.setCurrentItem(item)
                    return

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentItem() is None and self.rowCount() and self.columnCount():
            self.setCurrentCell(0, self.columnCount() - 1)

    def _on_current_item_changed(self) -> None:
        self.figure_chosen.emit(self.figure)

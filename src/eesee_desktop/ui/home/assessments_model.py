"""The assessments of a workspace as the rows of a table."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.system.countries import country_name
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.dates import moment_words, period_words
from eesee_desktop.ui.words.words import word

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

FOUND = Qt.ItemDataRole.UserRole
"""Role that holds all the text of a row, lower case, for the search."""


class Column(IntEnum):
    """What stands in which column."""

    COUNTRY = 0
    PERIOD = 1
    METHOD = 2
    STATE = 3
    PROGRESS = 4
    SAVED = 5


class AssessmentsModel(QAbstractTableModel):
    """One row an assessment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: tuple[AssessmentSummary, ...] = ()
        self._order = (Column.SAVED, Qt.SortOrder.DescendingOrder)
        self._headings = (
            self.tr("Country"),
            self.tr("Study period"),
            self.tr("Method"),
            self.tr("State"),
            self.tr("Progress"),
            self.tr("Last saved"),
        )

    def show_summaries(self, summaries: tuple[AssessmentSummary, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._summaries = self._sorted(summaries)
        self.endResetModel()

    def summary(self, row: int) -> AssessmentSummary:
        """Return what a row shows."""
        return self._summaries[row]

    def row_of(self, wanted: AssessmentId) -> int:
        """Return the row of an assessment, -1 if it is not there."""
        return next((index for index, summary in enumerate(self._summaries) if summary.id == wanted), -1)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        # Not a reset: selection and current row stay on the assessment they were on.
        self.layoutAboutToBeChanged.emit()
        before = self._summaries
        self._order = (Column(column), order)
        self._summaries = self._sorted(before)
        places = {summary.id: index for index, summary in enumerate(self._summaries)}
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index(places[before[index.row()].id], index.column()))
        self.layoutChanged.emit()

    def _sorted(self, summaries: tuple[AssessmentSummary, ...]) -> tuple[AssessmentSummary, ...]:
        """Return rows in the order chosen; in one go, as a proxy that asks for each pair takes a tenth of a second."""
        column, order = self._order
        is_descending = order == Qt.SortOrder.DescendingOrder
        return tuple(
            sorted(summaries, key=lambda summary: self._sorted_by(summary, column), reverse=is_descending)
        )

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._summaries)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        summary = self._summaries[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(summary, column)
        if role == FOUND:
            texts = (self._text(summary, each) for each in Column)
            return " ".join((*texts, summary.country, summary.member_name)).casefold()
        if role == Qt.ItemDataRole.ToolTipRole:
            return summary.member_name
        return None

    def _text(self, summary: AssessmentSummary, column: Column) -> str:
        if column is Column.COUNTRY:
            name = country_name(summary.country)
            return f"{name} – {self.tr('TRAINING')}" if summary.is_training else name
        if column is Column.PERIOD:
            return period_words(summary.period)
        if column is Column.METHOD:
            return summary.instrument.version
        if column is Column.STATE:
            revision = self.tr("revision %1").replace("%1", str(summary.revision))
            return f"{word(summary.status)}, {revision}"
        if column is Column.PROGRESS:
            return self.tr("%1 of %2").replace("%1", str(summary.filled)).replace("%2", str(summary.total))
        return moment_words(summary.modified)

    def _sorted_by(self, summary: AssessmentSummary, column: Column) -> str | float:
        if column is Column.PERIOD:
            return summary.period.last.isoformat()
        if column is Column.PROGRESS:
            return summary.filled / summary.total if summary.total else 0.0
        if column is Column.SAVED:
            return summary.modified.isoformat()
        return self._text(summary, column).casefold()


class AssessmentsFilter(QSortFilterProxyModel):
    """The rows that hold all the words typed; sorting is the model's own business."""

    def __init__(self, model: AssessmentsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._model = model
        self.setSourceModel(model)

    def show_only(self, words: str) -> None:
        """Show the rows with all these words."""
        self._words = tuple(words.casefold().split())
        self.invalidate()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._model.sort(column, order)

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        text = str(self._model.index(source_row, 0).data(FOUND))
        return all(each in text for each in self._words)

"""The sources of an assessment as the rows of a table that sorts and filters."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.source import Attachment, Citation, Source, SourceKind, duplicates
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.places import numbered_place
from eesee_desktop.ui.words.placing import in_line, listed, own, put
from eesee_desktop.ui.words.sizes import size_words
from eesee_desktop.ui.words.typed_dates import shown_date
from eesee_desktop.ui.words.words import word

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

SORT = Qt.ItemDataRole.UserRole
"""Role that holds what a column is sorted by."""
FOUND = Qt.ItemDataRole.UserRole + 1
"""Role that holds all the text of a row, folded, for the search."""
_SHOWN = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)})
KIND = Qt.ItemDataRole.UserRole + 2
"""Role that holds the ``SourceKind`` of a row, which Qt hands on as plain text."""


class SourceColumn(IntEnum):
    """What stands in which column."""

    TITLE = 0
    KIND = 1
    PUBLISHER = 2
    DATE = 3
    WHERE = 4
    PERIOD = 5
    ACCESS = 6
    CITED = 7


class SourcesModel(QAbstractTableModel):
    """One row a source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()
        self._texts: list[
            tuple[str, ...]
        ] = []  # as shown: a table asks for each many times while it is painted
        self._cited: dict[SourceId, tuple[str, ...]] = {}
        self._twins: dict[SourceId, str] = {}
        self._headings = (
            self.tr("Title"),
            self.tr("Kind"),
            self.tr("Publisher"),
            self.tr("Date"),
            self.tr("Where"),
            self.tr("Study period"),
            self.tr("Access"),
            self.tr("Cited in"),
        )

    def show_sources(self, sources: Sequence[Source], citations: Sequence[Citation]) -> None:
        """Show these sources; where only their values differ, selection and place are kept."""
        cited: dict[SourceId, tuple[str, ...]] = {}
        for citation in citations:
            cited[citation.source] = (*cited.get(citation.source, ()), citation.section)
        twins = {later.id: earlier.title for earlier, later in duplicates(tuple(sources))}
        is_same = [source.id for source in sources] == [source.id for source in self._sources]
        if is_same:
            self._keep(tuple(sources), cited, twins)
            if self._sources:
                last = self.index(len(self._sources) - 1, len(SourceColumn) - 1)
                self.dataChanged.emit(self.index(0, 0), last, [])
            return
        self.beginResetModel()
        self._keep(tuple(sources), cited, twins)
        self.endResetModel()

    def _keep(
        self, sources: tuple[Source, ...], cited: dict[SourceId, tuple[str, ...]], twins: dict[SourceId, str]
    ) -> None:
        self._sources, self._cited, self._twins = sources, cited, twins
        periods = {None: self.tr("not stated"), True: self.tr("inside"), False: self.tr("outside")}
        access = {False: self.tr("public"), True: self.tr("confidential")}
        kinds = {kind: word(kind) for kind in SourceKind}
        # In the order of the columns.
        self._texts = [
            (
                self._title(source),
                kinds[source.kind],
                own(source.publisher),
                own(shown_date(source.published)),
                _where(source),
                periods[source.is_inside_period],
                access[source.is_confidential],
                listed(map(numbered_place, cited.get(source.id, ()))),
            )
            for source in sources
        ]

    def source(self, row: int) -> Source:
        """Return what a row shows."""
        return self._sources[row]

    def row_of(self, wanted: SourceId) -> int:
        """Return the row of a source, -1 if it is not there."""
        return next((index for index, source in enumerate(self._sources) if source.id == wanted), -1)

    def sections_citing(self, wanted: SourceId) -> tuple[str, ...]:
        """Return the sections that rest on a source."""
        return self._cited.get(wanted, ())

    def twin_of(self, wanted: SourceId) -> str:
        """Return the title of an earlier source that looks like the same work, empty where there is none."""
        return self._twins.get(wanted, "")

    @override
    def rowCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self._sources)

    @override
    def columnCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(SourceColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        row = index.row()
        if role in _SHOWN:
            return self._texts[row][index.column()]
        if role == SORT and index.column() == SourceColumn.DATE:
            return self._sources[row].published
        if role == SORT:
            return self._texts[row][index.column()].casefold()
        if role == FOUND:
            return " ".join((*self._texts[row], self._sources[row].address)).casefold()
        if role == KIND:
            return self._sources[row].kind
        return None

    def _title(self, source: Source) -> str:
        title = source.title or self.tr("(no title)")
        doubled = self.tr("twice in the list")
        return in_line((title, doubled), " – ") if source.id in self._twins else own(title)


class SourcesFilter(QSortFilterProxyModel):
    """The rows that hold all the words typed, and are of the kind chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._kind: SourceKind | None = None
        self.setSortRole(SORT)

    def show_only(self, words: str, kind: SourceKind | None = None) -> None:
        """Show the rows with all these words, of a kind or of any."""
        self.beginFilterChange()
        self._words, self._kind = tuple(words.casefold().split()), kind
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index, /) -> bool:
        if not self._words and self._kind is None:
            return True
        index = self.sourceModel().index(source_row, 0, source_parent)
        if self._kind is not None and index.data(KIND) != self._kind:
            return False
        text = str(index.data(FOUND))
        return all(each in text for each in self._words)


def _where(source: Source) -> str:
    address = source.address.partition("://")[2].rstrip("/") or source.known_address
    attached = "" if source.attachment is None else file_words(source.attachment)
    return in_line(filter(None, (address, attached)))


def file_words(attachment: Attachment) -> str:
    """Return name and size of an attached file."""
    return put("%1 (%2)", attachment.name, size_words(attachment.size))

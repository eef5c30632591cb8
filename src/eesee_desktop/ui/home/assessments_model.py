"""The assessments of a workspace as a list, with what a card shows of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCollatorSortKey,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from eesee_desktop.domain.assessment import AssessmentStatus, StudyPeriod
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.outlook import Outlook
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.system.countries import folded, found_by
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.countries import country_name, place_in_order
from eesee_desktop.ui.words.dates import moment_words, period_words, recent_words
from eesee_desktop.ui.words.next_step import next_step_place, next_step_words
from eesee_desktop.ui.words.placing import in_line, listed, put
from eesee_desktop.ui.words.shown_scores import in_figures
from eesee_desktop.ui.words.words import word

Index = QModelIndex | QPersistentModelIndex
LookInto = Callable[[Sequence[AssessmentId]], Mapping[AssessmentId, Outlook]]
_NOWHERE = QModelIndex()

FOUND = Qt.ItemDataRole.UserRole
"""Role that holds all the text of a card, lower case, for the search."""

_AT_ONCE = 24  # cards looked into together: more than a screen shows
_NOTHING = Outlook((), None)


class Order(IntEnum):
    """What the list goes by. Not by scores: they compare countries, and that is not what they are for."""

    SAVED = 0
    COUNTRY = 1
    PERIOD = 2
    PROGRESS = 3


_DESCENDING = {Order.SAVED, Order.PERIOD, Order.PROGRESS}


class AssessmentsModel(QAbstractListModel):
    """One row an assessment; what costs more than its summary is read for those that are looked at."""

    def __init__(self, look_into: LookInto, parent: QObject | None = None) -> None:
        """Make the list, without a row.

        Args:
            look_into: Gives scores and next things to do of some assessments.
        """
        super().__init__(parent)
        self._summaries: tuple[AssessmentSummary, ...] = ()
        self._subjects: Counter[tuple[CountryCode, StudyPeriod, bool]] = Counter()
        self._order = Order.SAVED
        self._look_into = look_into
        self._outlooks: dict[AssessmentId, tuple[datetime, Outlook]] = {}
        self._backed_up: datetime | None = None

    def show_summaries(
        self, summaries: tuple[AssessmentSummary, ...], backed_up: datetime | None = None
    ) -> None:
        """Show other rows.

        Args:
            backed_up: When all of them were last backed up.
        """
        self.beginResetModel()
        self._summaries = self._sorted(summaries)
        self._subjects = Counter((one.country, one.period, one.is_training) for one in summaries)
        self._backed_up = backed_up
        self.endResetModel()

    def show_backed_up(self, moment: datetime | None) -> None:
        """Show that all were last backed up then; which there are, and their places, stay."""
        if moment == self._backed_up:
            return
        self._backed_up = moment
        if self._summaries:
            self.dataChanged.emit(self.index(0), self.index(len(self._summaries) - 1), [])

    def summary(self, row: int) -> AssessmentSummary:
        """Return what a row shows."""
        return self._summaries[row]

    def row_of(self, wanted: AssessmentId) -> int:
        """Return the row of an assessment, -1 if it is not there."""
        return next((index for index, summary in enumerate(self._summaries) if summary.id == wanted), -1)

    def outlook(self, row: int) -> Outlook:
        """Return scores and the next thing to do; read once for each state of an assessment, its neighbours with it."""
        summary = self._summaries[row]
        known = self._outlooks.get(summary.id)
        if known is not None and known[0] == summary.modified:
            return known[1]
        near = self._summaries[row : row + _AT_ONCE]
        found = self._look_into([each.id for each in near])
        for each in near:
            self._outlooks[each.id] = each.modified, found.get(each.id, _NOTHING)
        return self._outlooks[summary.id][1]

    def order_by(self, order: Order) -> None:
        """Sort otherwise."""
        # Not a reset: the current row stays on the assessment it was on.
        self.layoutAboutToBeChanged.emit()
        before = self._summaries
        self._order = order
        self._summaries = self._sorted(before)
        places = {summary.id: index for index, summary in enumerate(self._summaries)}
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index(places[before[index.row()].id]))
        self.layoutChanged.emit()

    def _sorted(self, summaries: tuple[AssessmentSummary, ...]) -> tuple[AssessmentSummary, ...]:
        """Return rows in the order chosen; in one go, as a proxy that asks for each pair takes a tenth of a second."""
        return tuple(sorted(summaries, key=self._sorted_by, reverse=self._order in _DESCENDING))

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._summaries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role == FOUND:
            summary = self._summaries[row]
            parts = (self.title(row), self.state(row), self.period(row), summary.member_name)
            return f"{folded(' '.join(parts))} {found_by(summary.country)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.told(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._summaries[row].member_name
        return None

    def title(self, row: int) -> str:
        """Return the country, and that it is for training where it is."""
        summary = self._summaries[row]
        name = country_name(summary.country)
        return in_line((name, self.tr("TRAINING")), " – ") if summary.is_training else name

    def state(self, row: int) -> str:
        """Return state and revision: ``Draft, revision 2``."""
        summary = self._summaries[row]
        revision = put(self.tr("revision %1"), summary.revision)
        return listed((word(summary.status), revision))

    def period(self, row: int) -> str:
        """Return study period and method, what was sealed before, and what tells two of one period apart."""
        summary = self._summaries[row]
        parts = [period_words(summary.period), put(self.tr("Method %1"), summary.instrument.version)]
        if summary.last_sealed is not None and summary.status is not AssessmentStatus.SEALED:
            sealed = recent_words(summary.last_sealed)
            parts.append(put(self.tr("revision %1 sealed %2"), summary.revision - 1, sealed))
        if self._subjects[summary.country, summary.period, summary.is_training] > 1:
            parts.append(put(self.tr("begun %1"), moment_words(summary.created)))
        return in_line(parts)

    def progress(self, row: int) -> str:
        """Return how many of the required parts are there: ``51 of 52``."""
        summary = self._summaries[row]
        return put(self.tr("%1 of %2"), summary.filled, summary.total)

    def next_step(self, row: int) -> str:
        """Return the next thing to do; empty where the assessment is sealed."""
        if self._summaries[row].status is AssessmentStatus.SEALED:
            return ""
        return next_step_words(self.outlook(row).next)

    def next_place(self, row: int) -> str:
        """Return the field or page that the next thing to do is at."""
        return next_step_place(self.outlook(row).next)

    def saved(self, row: int) -> str:
        """Return when it was last saved, and whether a backup has it."""
        modified = self._summaries[row].modified
        saved = put(self.tr("saved %1"), recent_words(modified))
        if self._backed_up is None:
            kept = self.tr("no backup yet")
        elif self._backed_up < self._summaries[row].created:
            kept = self.tr("in no backup yet; the last one is of %1")
        elif self._backed_up < modified:
            kept = self.tr("changed since the backup of %1")
        else:
            kept = self.tr("backup %1")
        when = "" if self._backed_up is None else recent_words(self._backed_up)
        return in_line((saved, put(kept, when)))

    def told(self, row: int) -> str:
        """Return all that a card shows, for who hears it."""
        scores = [
            put(
                self.tr("principle %1: %2"),
                number,
                self.tr("no score yet") if score is None else in_figures(score),
            )
            for number, score in enumerate(self.outlook(row).scores, start=1)
        ]
        progress = put(self.tr("%1 required parts are there"), self.progress(row))
        parts = (self.title(row), self.period(row), self.state(row), progress, self.next_step(row))
        return ". ".join(filter(None, (*parts, listed(scores), self.saved(row))))

    def _sorted_by(self, summary: AssessmentSummary) -> str | float | QCollatorSortKey:
        if self._order is Order.PERIOD:
            return summary.period.last.isoformat()
        if self._order is Order.PROGRESS:
            return summary.filled / summary.total if summary.total else 0.0
        if self._order is Order.SAVED:
            return summary.modified.isoformat()
        return place_in_order(country_name(summary.country))


class AssessmentsFilter(QSortFilterProxyModel):
    """The rows that hold all the words typed; sorting is the model's own business."""

    def __init__(self, model: AssessmentsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._model = model
        self.setSourceModel(model)

    def show_only(self, words: str) -> None:
        """Show the rows with all these words."""
        self.beginFilterChange()
        self._words = tuple(folded(words).split())
        self.endFilterChange()

    def row(self, index: Index) -> int:
        """Return the row of the model that an index of the list shows."""
        return self.mapToSource(QModelIndex(index)).row()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        text = str(self._model.index(source_row, 0).data(FOUND))
        return all(each in text for each in self._words)

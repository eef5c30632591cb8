"""The working of a principle score as a small table that adds up before one's eyes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from eesee_desktop.domain.score import round_half_up
from eesee_desktop.domain.scoring import written_share
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.shown_scores import in_figures, shown_score

_COLUMNS = 4
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class WorkingRow:
    """One product: a score and its share."""

    name: str
    score: Fraction | None
    share: Fraction


class WorkingTable(QTableWidget):
    """Dimension, score, weight, product; beneath them the sum and what it is rounded to.

    A table and not labels in a grid, so that a screen reader says what a figure is of. It takes the room that it
    needs and never scrolls by itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, _COLUMNS, parent)
        self.setProperty("kind", "table")
        self.setAccessibleName(self.tr("Working"))
        self.setAccessibleDescription(self.tr("Arrows read the figures"))
        self.setHorizontalHeaderLabels(
            [self.tr("Dimension"), self.tr("Score"), self.tr("Weight"), self.tr("Product")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # Measured again once all columns have their widths: before, in narrow ones, even a figure takes two lines.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._take_room)
        heads.sectionResized.connect(lambda *_: self._later.start(0))
        for column in range(_COLUMNS):
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(_TRAILING if column else _LEADING)

    def show_rows(self, rows: Sequence[WorkingRow], result: Decimal | None) -> None:
        """Show a working.

        Args:
            result: The rounded score; None while a score is missing.
        """
        self.setRowCount(len(rows) + 1)
        for line, row in enumerate(rows):
            score = "–" if row.score is None else shown_score(row.score)
            product = "–" if row.score is None else shown(row.score * row.share)
            for column, text in enumerate((row.name, score, f"× {written_share(row.share)}", product)):
                self._put(line, column, text)
        last = len(rows)
        self._put(last, 0, self.tr("Principle score"), is_bold=True)
        self._put(last, 1, "")
        if result is None:
            self._put(last, 2, "")
            self._put(last, 3, "–", is_bold=True)
        else:
            total = sum((row.score * row.share for row in rows if row.score is not None), Fraction(0))
            sign = "=" if Fraction(result) == total else "≈"
            self._put(last, 2, f"{shown(total)} {sign}")
            self._put(last, 3, in_figures(result), is_bold=True)
        self._take_room()

    def _put(self, row: int, column: int, text: str, *, is_bold: bool = False) -> None:
        item = QTableWidgetItem(figure(text) if column and self.isRightToLeft() else text)
        item.setTextAlignment(_TRAILING if column else _LEADING)
        if is_bold:
            font = self.font()
            font.setBold(True)
            item.setFont(font)
        self.setItem(row, column, item)

    def _take_room(self) -> None:
        """Be as high as all rows, of which a long name may take two lines."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._take_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._take_room()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentCell(0, 0)
        self.setCurrentIndex(self.currentIndex())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()  # a figure marked for good would seem to mean something


def figure(text: str) -> str:
    """Return a figure with its signs in their order, also among words that go from right to left."""
    return f"\u2066{text}\u2069" if text else ""


def shown(value: Fraction) -> str:
    """Return a product: exact where two decimals are, else rounded to two and said to be so."""
    if (value * 100).denominator == 1:
        return in_figures(round_half_up(value, 2))
    # Not with dots behind: 0.67… would be read as the beginning of the exact figure, which is 0.666.
    return f"≈ {in_figures(round_half_up(value, 2))}"

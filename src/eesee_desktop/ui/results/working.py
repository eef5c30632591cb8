"""The working of all principle scores as one table, for the screen, a spreadsheet and a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.scoring import PrincipleResult, RebasedWorking, shares, written, written_share
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.section.working_table import figure, shown
from eesee_desktop.ui.words.places import section_name
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.shown_scores import in_figures, shown_score

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class WorkingLine:
    """One line of the table, as it is written.

    Attributes:
        is_whole: Of a principle, with its score; else of a dimension.
    """

    name: str
    score: str
    weight: str = ""
    product: str = ""
    is_whole: bool = False

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """Its cells, in the order of the columns."""
        return self.name, self.score, self.weight, self.product


def lines_of(
    result: PrincipleResult, assessment: Assessment, instrument: Instrument
) -> Iterator[WorkingLine]:
    """Give the working of a principle: its score, and what that was computed from."""
    principle = instrument.principle(result.principle)
    value = "–" if result.value is None else in_figures(result.value)
    name = section_name(str(result.principle), instrument)
    if isinstance(result.working, RebasedWorking):
        yield WorkingLine(name, value, is_whole=True)
        words = QCoreApplication.translate("Working", "From the CIVICUS Monitor: %1")
        yield WorkingLine(put(words, written(result)), "")
        return
    total = "" if result.working is None else shown(result.working.exact)
    weights = "" if principle.is_external else " ".join(map(written_share, shares(principle)))
    yield WorkingLine(name, value, weights, total, is_whole=True)
    if principle.is_external:
        return
    scores = assessment.exact_scores()
    for dimension, share in zip(principle.dimensions, shares(principle), strict=True):
        score: Fraction | None = scores.get(dimension.id)
        yield WorkingLine(
            section_name(dimension.id, instrument),
            "–" if score is None else shown_score(score),
            f"× {written_share(share)}",
            "–" if score is None else shown(score * share),
        )


class Working(QTableWidget):
    """Principle, score, weight, product; as high as it is, so that the page scrolls and not the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._lines: tuple[WorkingLine, ...] = ()
        self._later = QTimer(self)
        self._headings = (self.tr("Name"), self.tr("Score"), self.tr("Weight"), self.tr("Product"))

        self.setAccessibleName(self.tr("Working"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, text in enumerate(self._headings):
            heading = QTableWidgetItem(text)
            heading.setTextAlignment(_TRAILING if column else _LEADING)
            self.setHorizontalHeaderItem(column, heading)

        self._later.setSingleShot(True)
        self._later.setInterval(0)

        # When all columns have their widths, which is after the table has its own.
        header.sectionResized.connect(self._on_header_section_resized)
        self._later.timeout.connect(self._fit)

    def show_lines(self, lines: Sequence[WorkingLine]) -> None:
        """Show these lines."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            for column, text in enumerate(line.cells):
                seen = text if line.is_whole or column else f"    {text}"
                item = QTableWidgetItem(figure(seen) if column and self.isRightToLeft() else seen)
                item.setTextAlignment(_TRAILING if column else _LEADING)
                if line.is_whole:
                    font = QFont(self.font())
                    font.setWeight(QFont.Weight.DemiBold)
                    item.setFont(font)
                self.setItem(row, column, item)
        self._fit()

    def mime(self) -> QMimeData:
        """Return the table for the clipboard: with tabs for a spreadsheet, as HTML for a document."""
        made = QMimeData()
        rows = (self._headings, *(line.cells for line in self._lines))
        made.setText("\n".join("\t".join(cells) for cells in rows) + "\n")
        head = "".join(f"<th>{escape(text)}</th>" for text in self._headings)
        body = "".join(_html(line) for line in self._lines)
        made.setHtml(f"<table><tr>{head}</tr>{body}</table>")
        return made

    def _on_header_section_resized(self) -> None:
        self._later.start()

    def _fit(self) -> None:
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().height() + rows + Space.TIGHT)


def _html(line: WorkingLine) -> str:
    """Return a line as a row of HTML, figures to the right."""
    name, *figures = (escape(text) for text in line.cells)
    tag = "th" if line.is_whole else "td"
    rest = "".join(f'<{tag} align="right">{text}</{tag}>' for text in figures)
    return f'<tr><{tag} align="left">{name}</{tag}>{rest}</tr>'

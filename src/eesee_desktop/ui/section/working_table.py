"""The working of a principle score as a small table that adds up before one's eyes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from eesee_desktop.domain.score import printed, round_half_up
from eesee_desktop.domain.scoring import written_share
from eesee_desktop.ui.kit.form import ranked, rule
from eesee_desktop.ui.kit.theme import Space

_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class WorkingRow:
    """One product: a score and its share."""

    name: str
    score: Fraction | None
    share: Fraction


class WorkingTable(QFrame):
    """Dimension, score, share, product; beneath it the sum and what it is rounded to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)

        self.setProperty("kind", "card")
        self._grid.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, rows: Sequence[WorkingRow], result: str | None) -> None:
        """Show a working.

        Args:
            result: The rounded score; None while a score is missing.
        """
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        heads = (self.tr("Dimension"), self.tr("Score"), self.tr("Weight"), self.tr("Product"))
        for column, text in enumerate(heads):
            self._put(0, column, text, "small")
        for line, row in enumerate(rows, start=1):
            score = "–" if row.score is None else printed(row.score)
            product = "–" if row.score is None else shown(row.score * row.share)
            for column, text in enumerate((row.name, score, f"× {written_share(row.share)}", product)):
                self._put(line, column, text, "body")
        last = len(rows) + 1
        self._grid.addWidget(rule(self), last, 0, 1, 4)
        self._put(last + 1, 0, self.tr("Principle score"), "body", is_bold=True)
        if result is None:
            self._put(last + 1, 3, "–", "body", is_bold=True)
        else:
            total = sum((row.score * row.share for row in rows if row.score is not None), Fraction(0))
            sign = "=" if Fraction(result) == total else "≈"
            self._put(last + 1, 2, f"{shown(total)} {sign}", "body")
            self._put(last + 1, 3, result, "body", is_bold=True)

    def _put(self, row: int, column: int, text: str, rank: str, *, is_bold: bool = False) -> None:
        label: QLabel = ranked(text, rank, self)
        label.setWordWrap(column == 0)
        if column:
            label.setAlignment(_TRAILING)
        if is_bold:
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        self._grid.addWidget(label, row, column)


def shown(value: Fraction) -> str:
    """Return a product: exact where two decimals are, else rounded to two and said to be so."""
    if (value * 100).denominator == 1:
        return str(round_half_up(value, 2))
    return f"{round_half_up(value, 2)}…"

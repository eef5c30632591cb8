"""The six principle scores beside last year's; there is no overall score."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from eesee_desktop.ui.labels.places import section_name
from eesee_desktop.ui.pages.section_page import SectionPage, Work
from eesee_desktop.ui.theme import Space
from eesee_desktop.ui.widgets.form import ranked


class ResultsPage(SectionPage):
    """A picture that needs no colour, and the figures."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        self._grid = QGridLayout()

        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        self.show_rest()

    def show_rest(self) -> None:
        """Show the scores."""
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        heads = (self.tr("Principle"), self.tr("Score"), self.tr("Previous score"))
        for column, text in enumerate(heads):
            self._grid.addWidget(ranked(text, "small", self), 0, column)
        for at, result in enumerate(self.work.open.result.principles, start=1):
            texts = (
                section_name(str(result.principle), self.work.open.instrument),
                "–" if result.value is None else str(result.value),
                "–" if result.previous is None else str(result.previous),
            )
            for column, text in enumerate(texts):
                self._grid.addWidget(ranked(text, "body", self), at, column)

"""The six principle scores beside last year's, in a picture; there is no overall score."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.scoring import written
from eesee_desktop.system.countries import country_name
from eesee_desktop.system.files import write_file
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.results.scores_picture import ScoreRow, ScoresPicture
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.dates import period_words
from eesee_desktop.ui.words.places import section_name


class ResultsPage(SectionPage):
    """A picture that needs no colour, the working of each figure, and the picture as a file."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        self._picture = ScoresPicture(self.home)
        self._working = ranked("", "muted", self.home)
        self._note = ranked("", "small", self.home)
        self._png = QPushButton(self.tr("Save the picture as &PNG…"), self.home)
        self._svg = QPushButton(self.tr("Save the picture as SV&G…"), self.home)

        row = Flow(self.home)
        for button in (self._png, self._svg):
            button.setIcon(icons.icon("export"))
            row.add(button)
        self.column.addWidget(self._picture)
        self.column.addSpacing(Space.LARGE)
        self.column.addWidget(ranked(self.tr("Working"), "lead", self.home))
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._working)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._note)
        self.column.addSpacing(Space.LARGE)
        self.column.addWidget(row)
        self.column.addStretch(1)
        self.show_rest()

        self._png.clicked.connect(lambda: self._save("png", self._picture.png))
        self._svg.clicked.connect(lambda: self._save("svg", self._picture.svg))

    def go_to(self, field: str) -> None:  # noqa: ARG002  there is one place here
        """Put the focus on the first thing to do."""
        self._png.setFocus()

    def show_rest(self) -> None:
        """Show the scores."""
        instrument = self.work.open.instrument
        results = self.work.open.result.principles
        self._picture.show_scores(
            [
                ScoreRow(section_name(str(result.principle), instrument), result.value, result.previous)
                for result in results
            ]
        )
        lines = [f"{result.principle}:  {written(result) or '–'}" for result in results]
        self._working.setText("\n".join(lines))
        is_provisional = any(getattr(result.working, "is_provisional", False) for result in results)
        note = self.tr("The weights are provisional: the programme has not published them.")
        self._note.setText(note if is_provisional else "")

    def _save(self, kind: str, draw: Callable[[str], bytes]) -> None:
        value = self.work.open.value
        name = f"{value.file_stem}-scores.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), str(Path.home() / name), f"{kind.upper()} (*.{kind})"
        )
        if not chosen:
            return
        try:
            write_file(Path(chosen), draw(f"{country_name(value.country)}, {period_words(value.period)}"))
        except KnownError as error:
            self.told.emit(in_one(error))
        else:
            self.succeeded.emit(self.tr("Written: %1").replace("%1", Path(chosen).name))

"""The six principle scores beside last year's, in a picture and in a table; there is no overall score."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.instrument import Principle
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.scoring import shares, written_share
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.tables.table import TableKind
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.results.scores_picture import ScoreRow, ScoresPicture
from eesee_desktop.ui.results.working import Working, lines_of
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.section.table_button import TableButton
from eesee_desktop.ui.words.catalogue import in_one
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import period_words
from eesee_desktop.ui.words.places import screen_language, section_name
from eesee_desktop.ui.words.placing import listed, put


class ResultsPage(SectionPage):
    """A picture that needs no colour, the working of each figure, and both to take along."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        self._picture = ScoresPicture(self.home)
        self._working = Working(self.home)
        self._note = ranked("", "small", self.home)
        self._copy_picture = QPushButton(self.tr("&Copy the picture"), self.home)
        self._png = QPushButton(self.tr("Save the picture as &PNG…"), self.home)
        self._svg = QPushButton(self.tr("Save the picture as SV&G…"), self.home)
        self._copy_table = QPushButton(self.tr("Copy the &table"), self.home)
        self._save_table = TableButton(work, TableKind.SCORES, self.home)

        pictures, tables = Flow(self.home), Flow(self.home)
        for button, icon, row in (
            (self._copy_picture, "duplicate", pictures),
            (self._png, "export", pictures),
            (self._svg, "export", pictures),
            (self._copy_table, "duplicate", tables),
        ):
            button.setIcon(icons.icon(icon))
            row.add(button)
        tables.add(self._save_table)
        self.column.addWidget(self._picture)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(pictures)
        self.column.addSpacing(Space.HUGE)
        self.column.addWidget(ranked(self.tr("Working"), "lead", self.home))
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._working)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._note)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(tables)
        self.column.addStretch(1)
        self.show_rest()

        self._save_table.told.connect(self.told)
        self._save_table.succeeded.connect(self.succeeded)
        self._copy_picture.clicked.connect(self._on_copy_picture_clicked)
        self._copy_table.clicked.connect(self._on_copy_table_clicked)
        self._png.clicked.connect(lambda: self._save("png", self._picture.png))
        self._svg.clicked.connect(lambda: self._save("svg", self._picture.svg))

    def go_to(self, field: str) -> None:  # noqa: ARG002  there is one place here
        """Put the focus on the first thing to do."""
        self._copy_picture.setFocus()

    def show_rest(self) -> None:
        """Show the scores."""
        instrument = self.work.open.instrument
        results = self.work.open.result.principles
        language = screen_language()
        self._picture.show_scores(
            [
                ScoreRow(
                    section_name(str(result.principle), instrument),
                    result.value,
                    result.previous,
                    tuple(self._parts(instrument.principle(result.principle))),
                )
                for result in results
            ],
            [word.in_language(language) for word in instrument.scale],
        )
        self._working.show_lines(
            [line for result in results for line in lines_of(result, self.work.open.value, instrument)]
        )
        is_provisional = any(getattr(result.working, "is_provisional", False) for result in results)
        note = self.tr("The weights are provisional: the programme has not published them.")
        self._note.setText(note if is_provisional else "")

    def _parts(self, principle: Principle) -> Iterator[ScoreRow]:
        """Give the dimensions that a panel scores."""
        if principle.is_external:
            return
        value, instrument = self.work.open.value, self.work.open.instrument
        for dimension, share in zip(principle.dimensions, shares(principle), strict=True):
            decision = value.dimension(dimension.id).decision
            score, previous = decision.score, decision.previous_score
            yield ScoreRow(
                # In the picture, as whoever takes the mean of the three wonders else.
                put(self.tr("%1 · weight %2"), section_name(dimension.id, instrument), written_share(share)),
                None if score is None else Decimal(printed(score.exact)),
                None if previous is None else Decimal(printed(previous.exact)),
            )

    @property
    def _name(self) -> str:
        """Country and study period, as the title of the picture."""
        value = self.work.open.value
        return listed((country_name(value.country), period_words(value.period)))

    def _on_copy_picture_clicked(self) -> None:
        QApplication.clipboard().setImage(self._picture.image(self._name))
        self.told.emit(self.tr("The picture is on the clipboard."))

    def _on_copy_table_clicked(self) -> None:
        QApplication.clipboard().setMimeData(self._working.mime())
        self.told.emit(self.tr("The table is on the clipboard."))

    def _save(self, kind: str, draw: Callable[[str], bytes]) -> None:
        name = f"{self.work.open.value.file_stem}-scores.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), str(Path.home() / name), f"{kind.upper()} (*.{kind})"
        )
        if not chosen:
            return
        try:
            write_out(self.work.open.workspace, Path(chosen), draw(self._name))
        except KnownError as error:
            self.told.emit(in_one(error))
        else:
            self.succeeded.emit(put(self.tr("Written: %1"), Path(chosen).name))

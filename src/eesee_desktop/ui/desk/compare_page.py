"""Compare: countries and years by principle and dimension, in a picture that ranks nothing and adds nothing up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.ids import DimensionId, PrincipleId
from eesee_desktop.domain.scoring import compute_result
from eesee_desktop.services import desk
from eesee_desktop.services.desk import PlacedFigure
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.storage.heads import ReceivedKey
from eesee_desktop.ui.desk.desk_page import DeskPage
from eesee_desktop.ui.desk.figures_table import FiguresTable
from eesee_desktop.ui.desk.years_picture import CountryPanel, YearPoint, YearsPicture
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.explanation import Explanation
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ColumnArea, add_field, ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_splitter import TurningSplitter
from eesee_desktop.ui.results.working import Working, lines_of
from eesee_desktop.ui.words.countries import country_name, place_in_order
from eesee_desktop.ui.words.dates import period_words
from eesee_desktop.ui.words.places import screen_language, section_name
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.shown_scores import in_figures
from eesee_desktop.ui.words.words import word

_LINES = 12  # of the table
_HALF = 1000  # of whatever there is
_LEFT_EMS, _RIGHT_EMS = 13, 14


class ComparePage(DeskPage):
    """One principle or dimension at a time, in all countries and years.

    Attributes:
        picture: A small picture for each country.
        table: The same figures as a table.
        figures: What is shown, by key.

    Signals:
        open_requested(ReceivedKey): Look at a submission.
    """

    open_requested = Signal(ReceivedKey)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__("compare", QCoreApplication.translate("ComparePage", "Compare"), parent)
        self._workspace = workspace
        self.figures: dict[str, PlacedFigure] = {}
        self._top = QWidget(self.home)
        self._method = latest_instrument(screen_language())
        self._what = Choice(self._top)
        self._name = ranked("", "lead", self._top)
        self._note = ranked("", "small", self.home)
        self._splitter = TurningSplitter(self.home, beside=24, below=48)
        self._pictures = ColumnArea(self.home, widest=Space.WIDE, margin=0)
        self.picture = YearsPicture(self._pictures.home)
        self.table = FiguresTable(self.home)
        self._card = QFrame(self.home)
        self._whose = ranked("", "lead", self._card)
        self._how = ranked("", "body", self._card)
        self._working = Working(self._card)
        self._open = QPushButton(self.tr("O&pen the submission"), self._card)
        self._none = Explanation(
            self.tr("Nothing to compare yet"),
            (
                self.tr(
                    "As submissions come in, their scores stand here side by side, country by country in the order of "
                    "their names, year by year. Nothing is ranked, and there is no overall score."
                ),
            ),
            self.home,
        )
        self._assemble()

        self._what.currentIndexChanged.connect(self._show_figures)
        self.picture.figure_clicked.connect(self.table.choose)
        self.table.figure_chosen.connect(self._on_table_figure_chosen)
        self._open.clicked.connect(self._on_open_clicked)

    def _assemble(self) -> None:
        self._fill()
        above = QVBoxLayout(self._top)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        add_field(above, self.tr("&What to compare"), self._what)
        above.addWidget(self._name)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(0, Space.MEDIUM, 0, 0)
        inside.setSpacing(Space.SMALL)
        for part in (self._whose, self._how, self._working):
            inside.addWidget(part)
        row = Flow(self._card)
        row.add(self._open)
        inside.addWidget(row)
        left = self._pictures
        right = ColumnArea(self.home, margin=0)
        left.column.addWidget(self.picture)
        left.column.addStretch(1)
        self.table.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        right.column.addWidget(self.table)
        right.column.addWidget(self._card)
        right.column.addStretch(1)
        left.setMinimumWidth(int(em_of(self) * _LEFT_EMS))
        right.setMinimumWidth(int(em_of(self) * _RIGHT_EMS))
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        for number in range(self._splitter.count()):
            self._splitter.setStretchFactor(number, 1)
        self._splitter.setSizes([_HALF, _HALF])
        self.column.addWidget(self._top)
        self.column.addWidget(self._note)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._none)
        self.column.addWidget(self._splitter, 1)
        self.column.addStretch(0)

    def _fill(self) -> None:
        """Offer each principle and dimension by its number; the name, which is long, stands below."""
        for principle in self._method.principles:
            dimensions = () if principle.is_external else principle.dimensions
            self._offer(self.tr("Principle %1"), str(principle.id), (principle.id, None))
            for one in dimensions:
                self._offer(self.tr("Dimension %1"), one.id, (principle.id, one.id))

    def _offer(self, words: str, number: str, what: tuple[PrincipleId, DimensionId | None]) -> None:
        self._what.addItem(put(words, number), what)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            self._what.setItemData(self._what.count() - 1, section_name(number, self._method), role)

    @override
    def focus_first(self) -> None:
        self._what.setFocus()

    @override
    def refresh(self) -> None:
        """Show the figures as they stand now."""
        self._show_figures()

    def _show_figures(self) -> None:
        found = self.tried(lambda: desk.figures(self._workspace)) or ()
        principle, dimension = self._what.currentData()
        self._name.setText(self._what.currentData(Qt.ItemDataRole.ToolTipRole))
        wanted = [
            one
            for one in found
            if one.figure.principle == principle
            and one.figure.dimension == dimension
            and not one.head.is_training
        ]
        self.figures = {_key(one): one for one in wanted}
        panels = _panels(wanted)
        chosen = self.table.figure
        self.picture.show_panels(panels)
        self.table.show_panels(panels)
        self._none.setVisible(not found)
        self._top.setVisible(bool(found))
        self._splitter.setVisible(bool(found))
        is_weighted = dimension is None and not self._method.principle(principle).is_external
        is_provisional = is_weighted and any(one.head.are_weights_provisional for one in wanted)
        note = self.tr("The weights are provisional: the programme has not published them.")
        self._note.setText(note if is_provisional else "")
        self._note.setVisible(bool(self._note.text()))
        if chosen in self.figures:
            self.table.choose(chosen)
        else:
            self._on_table_figure_chosen("")

    def _on_table_figure_chosen(self, key: str) -> None:
        self.picture.show_chosen(key)
        spot = self.picture.place_of(key)
        if spot is not None:
            self._pictures.ensureVisible(spot.x(), spot.y())
        one = self.figures.get(key)
        self._card.setVisible(one is not None)
        if one is None:
            return
        kept = self.tried(lambda: desk.submission(self._workspace, one.head.key))
        if kept is None:
            return
        content, figure = kept.content, one.figure
        words = self.tr("%1, %2, revision %3: %4")
        self._whose.setText(
            put(
                words,
                country_name(one.head.country),
                period_words(one.head.period),
                one.head.key.revision,
                in_figures(figure.printed) or self.tr("no score"),
            )
        )
        self._how.setText(
            "" if figure.dimension is None else self._decided(one, DimensionId(figure.dimension))
        )
        self._how.setVisible(bool(self._how.text()))
        principle = content.instrument.principle(figure.principle)
        result = compute_result(principle, content.assessment, content.instrument)
        self._working.show_lines(list(lines_of(result, content.assessment, content.instrument)))

    def _decided(self, one: PlacedFigure, dimension: DimensionId) -> str:
        """Return how the panel came to the score of a dimension."""
        kept = desk.submission(self._workspace, one.head.key)
        decision = kept.content.assessment.dimension(dimension).decision
        parts = []
        if decision.rule is not None:
            parts.append(put(self.tr("How the panel decided: %1."), word(decision.rule)))
        if decision.confidence is not None:
            parts.append(put(self.tr("Confidence: %1."), word(decision.confidence)))
        if decision.justification:
            parts.append(decision.justification)
        return " ".join(parts)

    def _on_open_clicked(self) -> None:
        one = self.figures.get(self.table.figure)
        if one is not None:
            self.open_requested.emit(one.head.key)


def _key(one: PlacedFigure) -> str:
    key = one.head.key
    return f"{key.principal} {key.submission_id} {key.revision}"


def _panels(found: list[PlacedFigure]) -> list[CountryPanel]:
    """Return a panel for each member, in the order of the names of countries."""
    by_country: dict[str, list[YearPoint]] = {}
    for one in found:
        points = by_country.setdefault(country_name(one.head.country), [])
        exact = one.figure.exact
        if exact is not None:
            points.append(YearPoint(_key(one), one.head.period.last.year, exact, one.figure.printed))
    return [
        CountryPanel(name, tuple(sorted(points, key=lambda point: point.year)))
        for name, points in sorted(by_country.items(), key=lambda item: place_in_order(item[0]))
    ]

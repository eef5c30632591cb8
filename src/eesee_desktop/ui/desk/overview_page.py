"""Overview: where each country stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from eesee_desktop.messages.comments import review_words
from eesee_desktop.services import desk
from eesee_desktop.services.desk import CountryStanding, ReceivedAssessment
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.heads import ReceivedKey
from eesee_desktop.system.countries import found_by
from eesee_desktop.ui.desk.desk_page import DeskPage
from eesee_desktop.ui.desk.key_form import state_words
from eesee_desktop.ui.desk.rows_table import DeskColumn, DeskRow, RowsTable
from eesee_desktop.ui.kit.choice import Choice, name_choice
from eesee_desktop.ui.kit.explanation import Explanation
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import make_clearable, ranked, without_mnemonic
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import period_words, recent_words
from eesee_desktop.ui.words.placing import in_line

_LINES = 12  # the least height of the table


class OverviewPage(DeskPage):
    """Countries in a table.

    Attributes:
        search: What the rows are filtered by.
        table: One row a country, or one for each of its study periods.

    Signals:
        open_requested(ReceivedKey): Look at a submission.
        receive_requested: Go where something comes in.
    """

    open_requested = Signal(ReceivedKey)
    receive_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__("overview", QCoreApplication.translate("OverviewPage", "Overview"), parent)
        self._workspace = workspace
        self._keys: dict[str, ReceivedKey | None] = {}
        self._search_label = QLabel(self.tr("&Search"), self.home)
        self.search = LineEdit(self.home)
        self._periods = Choice(self.home)
        self._open = QPushButton(self.tr("O&pen"), self.home)
        self.table = RowsTable(
            self.tr("Countries"),
            (
                DeskColumn(self.tr("Country")),
                DeskColumn(self.tr("Organisation"), 16, rank=6),
                DeskColumn(self.tr("Study period"), 12, rank=1),
                DeskColumn(self.tr("State"), 9),
                DeskColumn(self.tr("Revision"), 5, rank=2),
                DeskColumn(self.tr("Open questions"), 7, rank=3),
                DeskColumn(self.tr("Received"), 9, rank=7),
                DeskColumn(self.tr("Key"), 8, rank=4),
            ),
            self.home,
        )
        self._none = Explanation(
            self.tr("Nothing to look at yet"),
            (
                self.tr("Each member stands here with what came of it, once its key is in the register."),
                self.tr(
                    "Drop an enrolment file on this window to begin with a key, or a sealed file to see what it is."
                ),
            ),
            self.home,
        )
        self._receive = QPushButton(self.tr("Go to Rece&ive"), self._none)
        self._nothing_found = ranked(self.tr("No country matches the search."), "muted", self.home)
        self._assemble()

        self.search.textChanged.connect(self._on_search_text_changed)
        self._periods.activated.connect(self.refresh)
        self._open.clicked.connect(lambda: self._open_row(self.table.key))
        self.table.opened.connect(self._open_row)
        self.table.chosen.connect(self._on_table_chosen)
        self._receive.clicked.connect(self.receive_requested)

    def _assemble(self) -> None:
        self._search_label.setBuddy(self.search)
        self.search.setAccessibleName(without_mnemonic(self._search_label.text()))
        make_clearable(self.search)
        self._periods.addItem(self.tr("The last study period of each"), False)
        self._periods.addItem(self.tr("All study periods"), True)
        name_choice(self._periods, self.tr("Study periods shown"))
        self._receive.setProperty("kind", "main")
        self._none.add_button(self._receive)
        self._top = Flow(self.home)
        for widget in (self._search_label, self.search, self._periods, self._open):
            self._top.add(widget)
        self.table.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.column.addWidget(self._top)
        self.column.addSpacing(Space.MEDIUM)
        for part in (self._none, self._nothing_found):
            self.column.addWidget(part)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)

    @override
    def focus_first(self) -> None:
        (self.table if self._keys else self._receive).setFocus()

    @override
    def refresh(self) -> None:
        """Show where each stands now."""
        countries = self.tried(lambda: desk.overview(self._workspace)) or ()
        rows = [row for country in countries for row in self._rows(country)]
        self._keys = dict(rows_and_keys for _, rows_and_keys in rows)
        self.table.show_rows([row for row, _ in rows])
        self._show_right_one()
        self._on_table_chosen()

    def _rows(self, country: CountryStanding) -> list[tuple[DeskRow, tuple[str, ReceivedKey | None]]]:
        standings = country.standings if self._periods.currentData() else country.standings[:1]
        if not standings:
            row = self._row(country, None)
            return [(row, (row.key, None))]
        made = [(self._row(country, one), one.last.key) for one in standings]
        return [(row, (row.key, key)) for row, key in made]

    def _row(self, country: CountryStanding, standing: ReceivedAssessment | None) -> DeskRow:
        name = country_name(country.country)
        key = self.tr("– none") if country.key_state is None else state_words(country.key_state)
        if standing is None:
            cells = (name, country.organisation, "", self.tr("nothing received"), "", "", "", key)
            return DeskRow(country.principal, cells, more=f"{country.principal} {found_by(country.country)}")
        last = standing.last
        training = self.tr("TRAINING") if last.is_training else ""
        cells = (
            name,
            country.organisation,
            in_line((period_words(last.period), training), " "),
            review_words(standing.state, QCoreApplication.translate),
            str(last.key.revision),
            str(standing.open_comments or ""),
            recent_words(last.at),
            key,
        )
        order = (
            *cells[:2],
            last.period.last.isoformat(),
            cells[3],
            f"{last.key.revision:04d}",
            f"{standing.open_comments:06d}",
            last.at.isoformat(),
            key,
        )
        more = f"{country.principal} {found_by(country.country)} {last.check_code}"
        return DeskRow(f"{last.key.principal} {last.key.submission_id}", cells, order, more)

    def _show_right_one(self) -> None:
        is_empty = not self._keys
        found_none = not is_empty and not self.table.count
        self._none.setVisible(is_empty)
        self._top.setVisible(not is_empty)
        self._nothing_found.setVisible(found_none)
        self.table.setVisible(not is_empty and not found_none)

    def _open_row(self, row: str) -> None:
        key = self._keys.get(row)
        if key is not None:
            self.open_requested.emit(key)

    def _on_search_text_changed(self, text: str) -> None:
        self.table.show_only(text)
        self._show_right_one()

    def _on_table_chosen(self) -> None:
        self._open.setEnabled(self._keys.get(self.table.key) is not None)

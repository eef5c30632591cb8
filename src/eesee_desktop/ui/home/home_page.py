"""All assessments of the workspace, and the ways to begin one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.ui.home.assessments_model import AssessmentsFilter, AssessmentsModel, LookInto, Order
from eesee_desktop.ui.home.backup_line import BackupLine, BackupState
from eesee_desktop.ui.home.cards_view import CardsView
from eesee_desktop.ui.home.first_choices import FirstChoices
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import make_clearable, ranked, without_mnemonic
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.messages import MessageBar
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_row import TurningRow

_FEW_LINES = 24


class HomePage(QWidget):
    """The cards, a search over them, and what can be done with one.

    Signals:
        open_requested(str): The id of an assessment.
        open_at_requested(str, str): The id of an assessment, and the field or page in it to go to.
        new_requested: Begin an assessment.
        practice_requested: Begin the practice assessment.
        duplicate_requested(str): Take one as the start of the next period.
        bring_in_requested: Bring something in from a file.
        correct_requested(str): Correct country and study period of one.
        export_requested(str): Export one to a file.
        delete_requested(str): Delete one.
    """

    open_requested = Signal(str)
    open_at_requested = Signal(str, str)
    new_requested = Signal()
    practice_requested = Signal()
    duplicate_requested = Signal(str)
    bring_in_requested = Signal()
    correct_requested = Signal(str)
    export_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, look_into: LookInto, parent: QWidget | None = None) -> None:
        """Make the page, without an assessment.

        Args:
            look_into: Gives scores and next things to do of some assessments.
        """
        super().__init__(parent)
        self._title = ranked(self.tr("Assessments"), "title", self)
        self._search = LineEdit(self)
        self._search_label = QLabel(self.tr("Sea&rch"), self)
        self._order_label = QLabel(self.tr("Sor&t by"), self)
        self._order = ValueChoice(
            [
                (Order.SAVED, self.tr("Last saved")),
                (Order.COUNTRY, self.tr("Country")),
                (Order.PERIOD, self.tr("Study period")),
                (Order.PROGRESS, self.tr("Progress")),
            ],
            self,
        )
        self._new = QPushButton(self.tr("&New assessment…"), self)
        self._bring_in = QPushButton(self.tr("&Bring in…"), self)
        self._practice = QPushButton(self.tr("&Practice assessment"), self)
        self.messages = MessageBar(self)
        self._model = AssessmentsModel(look_into, self)
        self._shown = AssessmentsFilter(self._model, self)
        self._cards = CardsView(self._model, self._shown, self)
        self._begin = QPushButton(self.tr("Begin &your first assessment…"), self)
        self._begin_from = QPushButton(self.tr("&Bring in…"), self)
        self._try = QPushButton(self.tr("&Try it on the practice assessment"), self)
        self._none = FirstChoices(self._begin, (self._begin_from,), self._try, self)
        self._nothing_found = ranked(self.tr("No assessment matches the search."), "muted", self)
        self._stack = QStackedLayout()
        self.backup_line = BackupLine(self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        for label, control in ((self._search_label, self._search), (self._order_label, self._order)):
            label.setBuddy(control)
            control.setAccessibleName(without_mnemonic(label.text()))
        make_clearable(self._search)
        self._search.setMaximumWidth(280)
        for button in (self._new, self._begin):
            button.setProperty("kind", "main")
        self._stack.addWidget(self._cards)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._nothing_found)
        self._nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        actions = Flow(self)
        for button in (self._new, self._bring_in, self._practice):
            actions.add(button)
        finding = Flow(self)
        for widget in (self._search_label, self._search, self._order_label, self._order):
            finding.add(widget)
        row = TurningRow(34, self, spacing=Space.LARGE)
        row.add(actions)
        row.add(finding, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.LARGE, Space.HUGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._title)
        column.addWidget(row)
        column.addWidget(self.messages)
        column.addLayout(self._stack, 1)
        column.addWidget(self.backup_line)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.returnPressed.connect(self._cards.setFocus)
        self._order.value_chosen.connect(self._on_order_chosen)
        for button in (self._new, self._begin):
            button.clicked.connect(self.new_requested)
        for button in (self._practice, self._try):
            button.clicked.connect(self.practice_requested)
        for button in (self._bring_in, self._begin_from):
            button.clicked.connect(self.bring_in_requested)
        self._cards.opened.connect(self._on_cards_opened)
        self._cards.next_requested.connect(self._on_cards_next_requested)
        self._cards.menu_requested.connect(self._on_cards_menu_requested)

    @property
    def chosen(self) -> AssessmentSummary | None:
        """The assessment that is marked in the list."""
        row = self._chosen_row
        return None if row < 0 else self._model.summary(row)

    @property
    def count(self) -> int:
        """Assessments in the list, those not found by the search left out."""
        return self._shown.rowCount()

    def show_summaries(
        self, summaries: tuple[AssessmentSummary, ...], backed_up: datetime | None = None
    ) -> None:
        """Show the assessments there are; the marked one stays marked.

        Args:
            backed_up: When all of them were last backed up; None if never.
        """
        chosen = self.chosen
        self._model.show_summaries(summaries, backed_up)
        row = self._model.row_of(chosen.id) if chosen else 0
        if summaries:
            self._cards.setCurrentIndex(self._shown.mapFromSource(self._model.index(max(row, 0))))
        self._show_right_one()

    def show_backups(self, state: BackupState) -> None:
        """Say how the backups stand, at each assessment too."""
        self.backup_line.show_state(state)
        self._model.show_backed_up(state.last)

    def focus_list(self) -> None:
        """Put the focus where one goes on."""
        (self._cards if self._model.rowCount() else self._begin).setFocus()

    def menu_for(self, summary: AssessmentSummary) -> QMenu:
        """Return the menu of what can be done with an assessment."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted: AssessmentId = summary.id
        row = self._model.row_of(wanted)
        if step := self._model.next_step(row):
            place = self._model.next_place(row)
            action = menu.addAction(step)
            action.triggered.connect(lambda: self.open_at_requested.emit(wanted, place))
            menu.addSeparator()
        for icon, text, signal in (
            ("forward", self.tr("&Open"), self.open_requested),
            ("duplicate", self.tr("Duplicate as &next period…"), self.duplicate_requested),
            ("calendar", self.tr("Countr&y, period, language…"), self.correct_requested),
            ("export", self.tr("&Export…"), self.export_requested),
            ("delete", self.tr("&Delete…"), self.delete_requested),
        ):
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(wanted))
        return menu

    @property
    def _chosen_row(self) -> int:
        """The row of the model that is marked, -1 if none is."""
        index = self._cards.currentIndex()
        return self._shown.row(index) if index.isValid() else -1

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = self.height() // max(self.fontMetrics().lineSpacing(), 1)
        self.backup_line.be_short(is_short=lines < _FEW_LINES)

    def _show_right_one(self) -> None:
        is_empty = self._model.rowCount() == 0
        found_none = not is_empty and self._shown.rowCount() == 0
        self._stack.setCurrentWidget(
            self._none if is_empty else self._nothing_found if found_none else self._cards
        )
        for widget in (
            self._title,
            self._search,
            self._search_label,
            self._order,
            self._order_label,
            self._new,
            self._bring_in,
            self._practice,
            self.backup_line,
        ):
            widget.setVisible(not is_empty)

    def _on_search_text_changed(self, text: str) -> None:
        self._shown.show_only(text)
        if not self._cards.currentIndex().isValid():
            self._cards.setCurrentIndex(self._shown.index(0, 0))
        self._show_right_one()

    def _on_order_chosen(self, order: object) -> None:
        if isinstance(order, Order):
            self._model.order_by(order)

    def _on_cards_opened(self) -> None:
        if self.chosen is not None:
            self.open_requested.emit(self.chosen.id)

    def _on_cards_next_requested(self) -> None:
        chosen, row = self.chosen, self._chosen_row
        if chosen is None:
            return
        if self._model.next_step(row):
            self.open_at_requested.emit(chosen.id, self._model.next_place(row))
        else:
            self.open_requested.emit(chosen.id)

    def _on_cards_menu_requested(self, place: QPoint) -> None:
        if self.chosen is not None:
            self.menu_for(self.chosen).popup(place)

"""All assessments of the workspace, and the ways to begin one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.ui.home.assessments_model import AssessmentsFilter, AssessmentsModel, Column
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import make_clearable, ranked, without_mnemonic
from eesee_desktop.ui.kit.messages import MessageBar
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space

_FOR_METHOD = 50  # ems below which the list has no room for a column of the method
_LEAST = 5  # ems of a column


class _Table(QTableView):
    """A table in which Enter opens.

    Signals:
        opened: Enter was pressed on a row.
    """

    opened = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._share()

    def _share(self) -> None:
        """Leave the country room enough: it takes what the other columns do not."""
        em, header = em_of(self), self.horizontalHeader()
        least = int(em * _LEAST)
        if header.minimumSectionSize() != least:
            header.setMinimumSectionSize(least)
            header.resizeSection(
                Column.COUNTRY, least
            )  # what stretches keeps its size where nothing is left for it
        is_narrow = self.width() < em * _FOR_METHOD
        if self.isColumnHidden(Column.METHOD) is not is_narrow:
            self.setColumnHidden(Column.METHOD, is_narrow)


class HomePage(QWidget):
    """The list, a search over it, and what can be done with one.

    Signals:
        open_requested(str): The id of an assessment.
        new_requested: Begin an assessment.
        practice_requested: Begin the practice assessment.
        duplicate_requested(str): Take one as the start of the next period.
        bring_in_requested: Bring in a published report.
        import_requested: Import an assessment from a file.
        export_requested(str): Export one to a file.
        delete_requested(str): Delete one.
    """

    open_requested = Signal(str)
    new_requested = Signal()
    practice_requested = Signal()
    duplicate_requested = Signal(str)
    bring_in_requested = Signal()
    import_requested = Signal()
    export_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ranked(self.tr("Assessments"), "title", self)
        self._search = QLineEdit(self)
        self._search_label = QLabel(self.tr("Sea&rch"), self)
        self._new = QPushButton(self.tr("&New assessment…"), self)
        self._bring_in = QPushButton(self.tr("&Bring in a report…"), self)
        self._import = QPushButton(self.tr("&Import…"), self)
        self._practice = QPushButton(self.tr("&Practice assessment"), self)
        self.messages = MessageBar(self)
        self._model = AssessmentsModel(self)
        self._sorted = AssessmentsFilter(self._model, self)
        self._table = _Table(self)
        self._table.setProperty("kind", "table")
        self._none = QWidget(self)
        self._begin = QPushButton(self.tr("Begin &your first assessment…"), self._none)
        self._try = QPushButton(self.tr("&Try it on the practice assessment"), self._none)
        self._nothing_found = ranked(self.tr("No assessment matches the search."), "muted", self)
        self._stack = QStackedLayout()
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self._search_label.setBuddy(self._search)
        self._search.setAccessibleName(without_mnemonic(self._search_label.text()))
        make_clearable(self._search)
        self._search.setMaximumWidth(280)
        self._new.setProperty("kind", "main")
        self._dress_table()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._nothing_found)
        self._nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._assemble_empty()
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._search_label)
        head.addWidget(self._search, 1)
        actions = Flow(self)
        for button in (self._new, self._bring_in, self._import, self._practice):
            actions.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.LARGE, Space.HUGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(actions)
        column.addWidget(self.messages)
        column.addLayout(self._stack, 1)

    def _dress_table(self) -> None:
        table = self._table
        table.setModel(self._sorted)
        table.setAccessibleName(self.tr("Assessments"))
        table.setAccessibleDescription(self.tr("Enter opens the selected assessment"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.horizontalHeader().setSortIndicator(Column.SAVED, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setIconSize(QSize(18, 18))
        table.verticalHeader().hide()
        # A row of one height each, and widths from a few rows: a thousand assessments open as fast as ten.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * Space.MEDIUM)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(30)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.COUNTRY, QHeaderView.ResizeMode.Stretch)

    def _assemble_empty(self) -> None:
        column = QVBoxLayout(self._none)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(1)
        for text, rank in (
            (self.tr("Nothing here yet"), "title"),
            (
                self.tr(
                    "An assessment covers one country and one study period. Begin one, bring in last "
                    "year's published report as a starting point, or look around the practice assessment "
                    "first: it is made up and clearly marked."
                ),
                "muted",
            ),
        ):
            label = ranked(text, rank, self._none)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self._begin.setProperty("kind", "main")
        for button in (self._begin, self._try):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.returnPressed.connect(self._table.setFocus)
        for button in (self._new, self._begin):
            button.clicked.connect(self.new_requested)
        for button in (self._practice, self._try):
            button.clicked.connect(self.practice_requested)
        self._bring_in.clicked.connect(self.bring_in_requested)
        self._import.clicked.connect(self.import_requested)
        self._table.doubleClicked.connect(self._on_table_opened)
        self._table.opened.connect(self._on_table_opened)
        self._table.customContextMenuRequested.connect(self._on_table_context_menu_requested)

    @property
    def chosen(self) -> AssessmentSummary | None:
        """The assessment that is marked in the list."""
        index = self._table.currentIndex()
        return self._model.summary(self._sorted.mapToSource(index).row()) if index.isValid() else None

    @property
    def count(self) -> int:
        """Assessments in the list, those not found by the search left out."""
        return self._sorted.rowCount()

    def show_summaries(self, summaries: tuple[AssessmentSummary, ...]) -> None:
        """Show the assessments there are; the marked one stays marked."""
        chosen = self.chosen
        self._model.show_summaries(summaries)
        row = self._model.row_of(chosen.id) if chosen else 0
        if summaries:
            self._table.setCurrentIndex(self._sorted.mapFromSource(self._model.index(max(row, 0), 0)))
        self._show_right_one()

    def focus_list(self) -> None:
        """Put the focus where one goes on."""
        (self._table if self._model.rowCount() else self._begin).setFocus()

    def menu_for(self, summary: AssessmentSummary) -> QMenu:
        """Return the menu of what can be done with an assessment."""
        menu = QMenu(self)
        wanted: AssessmentId = summary.id
        for icon, text, signal in (
            ("forward", self.tr("&Open"), self.open_requested),
            ("duplicate", self.tr("Duplicate as &next period…"), self.duplicate_requested),
            ("export", self.tr("&Export…"), self.export_requested),
            ("delete", self.tr("&Delete…"), self.delete_requested),
        ):
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(wanted))
        return menu

    def _show_right_one(self) -> None:
        is_empty = self._model.rowCount() == 0
        found_none = not is_empty and self._sorted.rowCount() == 0
        self._stack.setCurrentWidget(
            self._none if is_empty else self._nothing_found if found_none else self._table
        )
        for widget in (
            self._search,
            self._search_label,
            self._new,
            self._bring_in,
            self._import,
            self._practice,
        ):
            widget.setVisible(not is_empty or widget in {self._bring_in, self._import})

    def _on_search_text_changed(self, text: str) -> None:
        self._sorted.show_only(text)
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._sorted.index(0, 0))
        self._show_right_one()

    def _on_table_opened(self, _index: QModelIndex | None = None) -> None:
        if self.chosen is not None:
            self.open_requested.emit(self.chosen.id)

    def _on_table_context_menu_requested(self, position: QPoint) -> None:
        if self.chosen is not None:
            self.menu_for(self.chosen).popup(self._table.viewport().mapToGlobal(position))

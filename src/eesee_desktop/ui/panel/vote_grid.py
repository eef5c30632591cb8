"""The grid of a panel's votes: members across, dimensions down, and beside each row what its votes look like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Ballot, Panel, Round
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.bar import tool
from eesee_desktop.ui.kit.choice import Choice, name_choice
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.messages import Act
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.question_bar import QuestionBar
from eesee_desktop.ui.kit.still import StillTabs
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.wrapped_label import WrappedLabel
from eesee_desktop.ui.panel.spread_delegate import SpreadDelegate
from eesee_desktop.ui.panel.votes_model import Entries, Figure, VotesModel
from eesee_desktop.ui.panel.votes_view import VotesView
from eesee_desktop.ui.words.words import word

_ROW_HEIGHT = 1.8  # lines of text
_LEAST_FIGURES = 16  # characters
_NAME_WIDTH = 20  # characters
_HEADING_MARGIN = (
    2 * Space.SMALL + Space.TIGHT
)  # of the style sheet on both sides of a heading, and its frame
_WIDEST_MEMBER = 9  # characters of a pseudonym that are shown whole
# Where there is not room for all, one after the other. The picture of the votes shows both, and says them in words;
# the movement begins and ends with a median.
_LEFT_OUT = (Figure.RANGE, Figure.MEDIAN, Figure.MOVEMENT)


class VoteGrid(QWidget):
    """Votes in two rounds, keyed at the speed of a number pad.

    Signals:
        votes_changed: Votes were entered or cleared, one step at a time. Carries the votes as they are
            now (tuple of ``PanelVote``, a score of None is an abstention) and the places now empty (tuple of
            ``Ballot``).
        cursor_moved: The cursor came to another cell, by a key, a click or an undo.
        dimension_changed: The cursor came to another row; carries its ``DimensionId``.
        undo_requested: The last votes are to be taken back; see :meth:`show_can_take_back`.
        redo_requested: They are to be there again.
        refused: What was keyed or pasted was not entered, and why is said.
        finished: The last vote of the round was keyed.
    """

    votes_changed = Signal(object, object)
    cursor_moved = Signal()
    dimension_changed = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    refused = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = VotesModel(self)
        self._rounds = StillTabs(self)
        self._direction = Choice(self)
        self._order = QCheckBox(self.tr("Furthest apart first"), self)
        self._undo = tool(self, "undo", self.tr("Undo"), "Ctrl+Z")
        self._redo = tool(self, "redo", self.tr("Redo"), "Ctrl+Y")
        self._votes = VotesView(self._model, self)
        self._figures = QTableView(self)
        self._question = QuestionBar(self)
        self._said = WrappedLabel(self)
        self._said_of_votes = ""  # what was said last of the votes in front
        self._widths: dict[int, int] = {}  # of each figure's column
        self._split = QSplitter(self)
        self._assemble()
        self._connect()
        self._set_sizes()
        self.show_can_take_back(can_undo=False, can_redo=False)

    def clear_refusal(self) -> None:
        """Say no more why something was not entered."""
        say(self._said, "")

    def _on_votes_refused(self, why: str) -> None:
        say(self._said, why, again=True)
        self.refused.emit()

    def _assemble(self) -> None:
        for round_ in Round:
            self._rounds.addTab(word(round_))
            self._rounds.setTabToolTip(self._rounds.count() - 1, f"Ctrl+{round_.value}")
        self._rounds.setAccessibleName(self.tr("Round"))
        self._rounds.setDrawBase(False)
        self._direction.addItem(self.tr("Down: one member’s sheet"))
        self._direction.addItem(self.tr("Across: one dimension"))
        name_choice(self._direction, self.tr("After a vote, go"))
        self._rounds.setUsesScrollButtons(False)
        top = Flow(self)
        for widget in (self._rounds, self._direction, self._order, self._undo, self._redo):
            top.add(widget)
        self._figures.setProperty("kind", "table")
        self._figures.setModel(self._model)
        self._figures.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._figures.setTabKeyNavigation(False)
        self._figures.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._figures.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._figures.setAccessibleName(self.tr("Figures for each dimension"))
        self._figures.verticalHeader().hide()
        self._figures.setCornerButtonEnabled(False)
        self._votes.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said.setWordWrap(True)
        self._said.setProperty("rank", "muted")
        self._split.addWidget(self._votes)
        self._split.addWidget(self._figures)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(top)
        column.addWidget(self._split, 1)
        column.addWidget(self._question)
        column.addWidget(self._said)

    def _connect(self) -> None:
        self._model.votes_changed.connect(self.votes_changed)
        self._model.places_changed.connect(self._on_model_places_changed)
        self._model.modelReset.connect(self._on_model_reset)
        self._model.dataChanged.connect(self._on_model_data_changed)
        self._rounds.currentChanged.connect(self._on_rounds_current_changed)
        self._direction.currentIndexChanged.connect(self._on_direction_current_index_changed)
        self._order.toggled.connect(self._on_order_toggled)
        self._votes.told.connect(partial(say, self._said, again=True))
        self._votes.finished.connect(self.finished)
        self._votes.refused.connect(self._on_votes_refused)
        self._votes.overwrite_asked.connect(self._on_votes_overwrite_asked)
        self._question.closed.connect(self._votes.setFocus)
        self._votes.selectionModel().currentChanged.connect(self._on_votes_current_changed)
        for button, keyed, requested in (
            (self._undo, self._votes.undo_requested, self.undo_requested),
            (self._redo, self._votes.redo_requested, self.redo_requested),
        ):
            button.clicked.connect(requested)
            keyed.connect(requested)
        bar, other = self._votes.verticalScrollBar(), self._figures.verticalScrollBar()
        bar.valueChanged.connect(other.setValue)
        other.valueChanged.connect(bar.setValue)
        self._votes.horizontalScrollBar().rangeChanged.connect(self._match_heights)
        for round_ in Round:
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Alt+{round_.value}"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self.show_round, round_))
            self.addAction(action)

    def _set_sizes(self) -> None:
        """Take all sizes from the font."""
        metrics = self.fontMetrics()
        for view in (self._votes, self._figures):
            header = view.horizontalHeader()
            header.setFixedHeight(int(metrics.height() * 2))
            header.setHighlightSections(True)
            view.verticalHeader().setDefaultSectionSize(int(metrics.height() * _ROW_HEIGHT))
            view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            view.setMinimumHeight(int(metrics.height() * 10))
        self._votes.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        names = self._votes.verticalHeader()
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._show_columns()

    def _member_width(self) -> int:
        """Return the width of a member's column: two digits and a comma, or the pseudonym as far as it is short."""
        metrics = self._heading_metrics()
        longest = metrics.horizontalAdvance("3.5")
        for column in range(self._model.member_count):
            name = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            longest = max(longest, metrics.horizontalAdvance(name[:_WIDEST_MEMBER]))
        return longest + _HEADING_MARGIN

    def _heading_metrics(self) -> QFontMetrics:
        """Return the sizes of a heading in the column of the cursor, where it is bold, and wider than elsewhere."""
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)

    @property
    def least_height(self) -> int:
        """Height with the fewest rows, in pixels; what stands above them may take two lines."""
        layout = self.layout()
        least = self.minimumSizeHint().height()
        return least if layout is None else max(least, layout.totalMinimumHeightForWidth(self.width()))

    @property
    def whole_height(self) -> int:
        """The height at which no row needs scrolling, in device-independent pixels."""
        rows = self._votes.verticalHeader().defaultSectionSize() * self._model.rowCount()
        head = self._votes.horizontalHeader().height()
        bar = self._votes.horizontalScrollBar().sizeHint().height()
        rest = self.sizeHint().height() - self._split.sizeHint().height()
        return rows + head + bar + 2 * self._votes.frameWidth() + rest

    def _show_columns(self) -> None:
        """Show the members on one side and their figures on the other, each column once."""
        members = self._model.member_count
        metrics, each = self.fontMetrics(), self._member_width()
        self._votes.horizontalHeader().setDefaultSectionSize(each)
        self._widths.clear()
        for column in range(self._model.columnCount()):
            is_vote = column < members
            self._votes.setColumnHidden(column, not is_vote)
            if is_vote:
                self._figures.setColumnHidden(column, True)
            self._figures.setItemDelegateForColumn(column, self._figures.itemDelegate())
            if is_vote:
                self._votes.setColumnWidth(column, each)
                continue
            heading = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            needed = metrics.horizontalAdvance(heading) + int(metrics.height() * 0.9)
            if column - members == Figure.COUNT:
                needed = max(needed, metrics.horizontalAdvance("28 + 8") + metrics.height())
            if column - members == Figure.FLAG:
                said = (
                    str(self._model.index(row, column).data() or "") for row in range(self._model.rowCount())
                )
                needed = max(needed, *map(metrics.horizontalAdvance, said), 0) + int(metrics.height() * 0.3)
            if column - members == Figure.PICTURE:
                needed = max(needed, metrics.height() * 5)
                self._figures.setItemDelegateForColumn(column, self._pictures())
            if column - members == Figure.MOVEMENT:
                needed = max(needed, metrics.horizontalAdvance("↓ 3.5 → 2.5") + metrics.height())
            self._figures.setColumnWidth(column, needed)
            self._widths[column - members] = needed
        self._share_room()

    def _share_room(self) -> None:
        """Give room to the votes first; figures scroll sideways where there is not enough for both."""
        each = self._votes.horizontalHeader().defaultSectionSize()
        cells = each * self._model.member_count + 2 * self._votes.frameWidth()
        width = self._show_figures(
            self._split.width() - self._split.handleWidth() - cells - self._names_width(0)
        )
        # In a narrow window no more than their share, or the page would scroll sideways beside them.
        least = min(self.fontMetrics().averageCharWidth() * _LEAST_FIGURES, self._split.width() // 4)
        self._figures.setMinimumWidth(min(width, least))
        # What votes and figures leave of the width goes to the names, as far as they need it.
        left = self._split.width() - self._split.handleWidth() - cells - width
        names = self._names_width(left)
        self._votes.verticalHeader().setFixedWidth(names)
        self._votes.setMinimumWidth(names + each)
        votes = names + each * self._model.member_count + 2 * self._votes.frameWidth()
        room = self._split.width() - self._split.handleWidth()
        self._split.setSizes([max(min(votes, room - least), room - width), max(room - votes, least)])

    def _show_figures(self, room: int) -> int:
        """Show the figures that there is room for, or all where even the most needed scroll; return their width."""
        frame = self._figures.frameWidth() * 2 + self._figures.verticalScrollBar().sizeHint().width()
        left_out: tuple[Figure, ...] = ()
        for count in range(len(_LEFT_OUT) + 1):
            shown = sum(width for figure, width in self._widths.items() if figure not in _LEFT_OUT[:count])
            if frame + shown <= room:
                left_out = _LEFT_OUT[:count]
                break
        for figure in self._widths:
            self._figures.setColumnHidden(self._model.member_count + figure, figure in left_out)
        width = frame + sum(width for figure, width in self._widths.items() if figure not in left_out)
        self._figures.setMaximumWidth(width)
        return width

    def _names_width(self, room: int) -> int:
        """Return the width of the names of dimensions: of the longest, as far as there is room."""
        metrics = self.fontMetrics()
        names = (
            str(self._model.headerData(row, Qt.Orientation.Vertical)) for row in range(self._model.rowCount())
        )
        longest = max(map(metrics.horizontalAdvance, names), default=0) + 2 * metrics.height()
        least = metrics.averageCharWidth() * _NAME_WIDTH
        return max(least, min(longest, room))

    def _pictures(self) -> SpreadDelegate:
        return self.findChild(SpreadDelegate) or SpreadDelegate(self)

    def show_panel(
        self, dimensions: Sequence[tuple[DimensionId, str]], panel: Panel, instrument: Instrument
    ) -> None:
        """Show a panel; showing it again after its votes were stored keeps the cursor.

        Args:
            dimensions: Those that the panel scores, with their names.
            instrument: Gives the step of the scale, and says when a row is flagged.
        """
        self._model.show_panel(dimensions, panel, instrument)

    def show_round(self, round_: Round) -> None:
        """Show the votes of a round."""
        self._rounds.setCurrentIndex(list(Round).index(round_))

    def set_read_only(self, is_read_only: bool) -> None:
        """Let nobody vote, as in a sealed assessment."""
        self._votes.set_read_only(is_read_only)
        self._undo.setHidden(is_read_only)
        self._redo.setHidden(is_read_only)

    def show_can_take_back(self, *, can_undo: bool, can_redo: bool) -> None:
        """Show whether there are votes to take back, or to put back."""
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    @property
    def votes(self) -> VotesView:
        """The table that votes are keyed into."""
        return self._votes

    @property
    def model(self) -> VotesModel:
        """What the table shows."""
        return self._model

    @property
    def dimension(self) -> DimensionId | None:
        """The dimension that the cursor is on."""
        index = self._votes.currentIndex()
        return self._model.dimension_at(index.row()) if index.isValid() else None

    @property
    def cursor_place(self) -> QRect:
        """The cell that the cursor is in, as it lies in the grid."""
        cell = self._votes.visualRect(self._votes.currentIndex())
        return QRect(self._votes.viewport().mapTo(self, cell.topLeft()), cell.size())

    def show_decisions(self, decisions: Mapping[DimensionId, tuple[str, str]]) -> None:
        """Show beside each row what the panel decided.

        Args:
            decisions: As it stands in the cell, and in words.
        """
        self._model.show_decisions(decisions)

    def go_to(self, dimension: DimensionId) -> None:
        """Put the cursor on a dimension, in the member's column where it was."""
        for row in range(self._model.rowCount()):
            if self._model.dimension_at(row) == dimension:
                column = max(self._votes.currentIndex().column(), 0)
                self._votes.show_place(self._model.index(row, column))

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        # No focus proxy: that would take Tab past what stands before the votes.
        super().focusInEvent(event)
        self._votes.setFocus(event.reason())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._share_room)  # once the layout has given the room away

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()

    def _match_heights(self) -> None:
        """Let both tables end on the same line when one of them scrolls sideways."""
        needs = self._votes.horizontalScrollBar().maximum() > 0
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if needs else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        # Two tables stand side by side as one. A scroll bar under only one of them would let the rows drift
        # apart at the end.
        self._figures.setHorizontalScrollBarPolicy(policy)

    def _on_model_reset(self) -> None:
        self._set_sizes()
        if self._model.rowCount() and self._model.member_count:
            self._votes.setCurrentIndex(self._model.index(0, 0))

    def _on_model_places_changed(self, places: object) -> None:
        """Show where an undo happened, in the other round too."""
        found = [one for one in places if isinstance(one, Ballot)] if isinstance(places, tuple) else []
        # An undo that happens out of sight looks like an undo that does nothing.
        if not found:
            return
        if all(one.round is not self._model.round for one in found):
            self.show_round(found[0].round)
        here = next(one for one in found if one.round is self._model.round)
        self._votes.show_place(self._model.index_of(here))

    def _on_rounds_current_changed(self, index: int) -> None:
        self._model.show_round(list(Round)[index])
        self._model.show_order(by_distance=self._order.isChecked())
        if self._model.rowCount() and self._model.member_count:
            self._votes.setCurrentIndex(self._model.index(0, 0))
        self._votes.setFocus()

    def _on_order_toggled(self, is_by_distance: bool) -> None:
        here = self.dimension
        self._model.show_order(by_distance=is_by_distance)
        if here is not None:
            self.go_to(here)

    def _on_direction_current_index_changed(self, index: int) -> None:
        self._votes.set_goes_down(index == 0)

    def _on_votes_overwrite_asked(self, block: object, replaced: int) -> None:
        entries: Entries = block if isinstance(block, dict) else {}
        others = {place: vote for place, vote in entries.items() if self._model.vote_at(place) is None}
        view = self._votes
        text = self.tr("%n of the pasted votes would replace another.", "", replaced)
        answers = [Act(self.tr("Replace %n vote(s)", "", replaced), lambda: view.enter_block(entries))]
        if others:
            words = self.tr("Enter only the %n for empty cells", "", len(others))
            answers.append(Act(words, lambda: view.enter_block(others)))
        # The last answer is the one that Escape takes, so it is the one that changes nothing.
        answers.append(
            Act(self.tr("Paste nothing"), lambda: say(self._said, self.tr("Nothing was pasted."), again=True))
        )
        self._question.ask(text, answers)

    def _on_votes_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not current.isValid():
            return
        # With each vote the cursor moves; the decision below need follow only when the dimension is another.
        if not previous.isValid() or current.row() != previous.row():
            self.dimension_changed.emit(self._model.dimension_at(current.row()))
        self._said_of_votes = self._model.disagreement_at(current.row())
        say(self._said, self._said_of_votes)
        if self._votes.hasFocus():
            # Later, when it is settled what else the key altered: a bar may come, and take room from the page.
            QTimer.singleShot(0, self, self.cursor_moved.emit)

    def _on_model_data_changed(self) -> None:
        """Say of the votes in front what is true now, unless something else was said since."""
        index = self._votes.currentIndex()
        if index.isValid() and self._said.text() == self._said_of_votes:
            self._said_of_votes = self._model.disagreement_at(index.row())
            say(self._said, self._said_of_votes)

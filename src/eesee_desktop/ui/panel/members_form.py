"""The members of a panel under their pseudonyms: who there are, who left, how far each one's votes are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.panel import Panel, PanelMember, Round
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked, without_mnemonic
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.words import word

_LINES = 10  # of the table, at most


class MembersForm(QWidget):
    """Adds members, says who left, removes who has not voted.

    Signals:
        add_requested(str): Another member is wanted; carries the alias, empty for the next of M1, M2 …
        left_changed(str, bool): A member left, or is back.
        remove_requested(str): A member is to go.
    """

    add_requested = Signal(str)
    left_changed = Signal(str, bool)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: tuple[PanelMember, ...] = ()
        self._voted: set[MemberId] = set()
        self._is_read_only = False
        self._advice = ranked("", "body", self)
        self._table = QTableWidget(0, 4, self)
        self._add = QPushButton(self.tr("Add mem&ber"), self)
        self._alias_label = QLabel(self.tr("A&lias (optional)"), self)
        self._alias = LineEdit(self)
        self._left = QPushButton(self)
        self._remove = QPushButton(self.tr("&Remove"), self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        table = self._table
        table.setHorizontalHeaderLabels(
            [self.tr("Member"), *(word(round_) for round_ in Round), self.tr("Present")]
        )
        table.setAccessibleName(self.tr("Members of the panel"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(int(table.fontMetrics().height() * 1.7))
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for number, _ in enumerate(Round, start=1):  # or their names would be cut in large type
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
        titles = (self.tr("Member"), self.tr("Present"))
        head.setMinimumSectionSize(max(map(head.fontMetrics().horizontalAdvance, titles)) + 2 * Space.MEDIUM)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._alias_label.setBuddy(self._alias)
        self._alias.setAccessibleName(without_mnemonic(self._alias_label.text()))
        self._alias.setAccessibleDescription(
            self.tr(
                "Not the person’s name: up to 20 characters that give nothing away. Leave empty for M1, M2 and so on."
            )
        )
        self._alias.setPlaceholderText(self.tr("M1, M2 …"))
        self._alias.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self._add.setIcon(icons.icon("add"))
        self._remove.setIcon(icons.icon("delete"))
        shown = self._alias.fontMetrics().horizontalAdvance(self._alias.placeholderText())
        self._alias.setMinimumWidth(shown + 2 * Space.MEDIUM)
        above = Flow(self)
        for widget in (self._add, self._alias_label, self._alias):
            above.add(widget)
        acts = QHBoxLayout()
        acts.setSpacing(Space.SMALL)
        acts.addWidget(self._left)
        acts.addWidget(self._remove)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        # Adding stands above what grows with it: the button stays under the pointer for the next member.
        column.addWidget(above)
        column.addWidget(self._advice)
        column.addWidget(table)
        column.addLayout(acts)

    def _connect(self) -> None:
        self._add.clicked.connect(self._ask_for_member)
        self._alias.returnPressed.connect(self._ask_for_member)
        self._table.currentCellChanged.connect(self._show_acts)
        self._left.clicked.connect(self._on_left_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)

    def show_members(self, panel: Panel, dimensions: int, advice: str, *, is_read_only: bool) -> None:
        """Show the members of a panel.

        Args:
            dimensions: How many a panel scores.
            advice: About the size of the panel; empty where it is large enough.
            is_read_only: The assessment is sealed.
        """
        self._is_read_only = is_read_only
        self._voted = {vote.member for vote in panel.votes}
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        # Only then is the table sized and the choice corrected: this is called after each vote.
        if panel.members != self._members:
            self._members = panel.members
            self._table.setRowCount(len(self._members))
            head = self._table.horizontalHeader().sizeHint().height()
            lines = min(len(self._members), _LINES)
            self._table.setFixedHeight(head + 4 + lines * self._table.verticalHeader().defaultSectionSize())
            self._table.setVisible(bool(self._members))
            self._table.setCurrentCell(min(max(self._table.currentRow(), 0), lines - 1), 0)
        cast: dict[tuple[MemberId, Round], int] = {}
        for vote in panel.votes:
            cast[vote.member, vote.round] = cast.get((vote.member, vote.round), 0) + 1
        for row, member in enumerate(self._members):
            texts = [
                member.id,
                *(self._count(cast.get((member.id, round_), 0), dimensions) for round_ in Round),
                self.tr("left; the votes stay") if member.has_left else self.tr("yes"),
            ]
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(text))
        for widget in (self._add, self._alias, self._alias_label):
            widget.setVisible(not is_read_only)
        self._show_acts()

    def clear_alias(self) -> None:
        """Empty the alias, as it is taken now."""
        self._alias.clear()

    def focus_first(self) -> None:
        """Put the focus where a member is added."""
        self._add.setFocus()

    def _count(self, cast: int, dimensions: int) -> str:
        return put(self.tr("%1 of %2"), cast, dimensions) if cast else "–"

    @property
    def _chosen(self) -> PanelMember | None:
        row = self._table.currentRow()
        return self._members[row] if 0 <= row < len(self._members) else None

    def _show_acts(self) -> None:
        chosen = self._chosen
        for button in (self._left, self._remove):
            button.setVisible(bool(self._members) and not self._is_read_only)
            button.setEnabled(chosen is not None)
        is_back = chosen is not None and chosen.has_left
        self._left.setText(self.tr("Is &back on the panel") if is_back else self.tr("Has le&ft the panel"))
        has_voted = chosen is not None and chosen.id in self._voted
        self._remove.setEnabled(chosen is not None and not has_voted)
        self._remove.setToolTip(
            self.tr("A member who has voted cannot be removed; press “Has left the panel” instead.")
            if has_voted
            else ""
        )

    def _ask_for_member(self) -> None:
        self.add_requested.emit(self._alias.text().strip())

    def _on_left_clicked(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self.left_changed.emit(chosen.id, not chosen.has_left)

    def _on_remove_clicked(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self.remove_requested.emit(chosen.id)

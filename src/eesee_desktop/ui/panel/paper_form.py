"""What is to be printed for the meeting of a panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import PanelMember, Round
from eesee_desktop.report.content import Paper
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_row import TurningRow
from eesee_desktop.ui.words.words import word

_LINES = 6
_NAMELESS = "\0"  # no pseudonym can be that


class SheetKind(StrEnum):
    """Kinds of paper."""

    BLANK = "blank"
    FILLABLE = "fillable"
    RESULTS = "results"
    AGENDA = "agenda"
    PANEL_COPY = "panel_copy"


@dataclass(frozen=True, slots=True)
class PaperWish:
    """What somebody wants printed.

    Attributes:
        members: Whose sheets; empty for one without a pseudonym.
        dimensions: Empty for all.
    """

    sheet: SheetKind
    members: tuple[MemberId, ...]
    dimensions: tuple[DimensionId, ...]
    round: Round
    paper: Paper


class PaperForm(QWidget):
    """Kind of sheet, for whom, on what, in which size.

    Signals:
        print_requested: Carries a ``PaperWish``.
    """

    print_requested = Signal(object)

    def __init__(
        self,
        dimensions: Sequence[tuple[DimensionId, str]],
        usual: Paper = Paper.A4,
        parent: QWidget | None = None,
    ) -> None:
        """Make one.

        Args:
            usual: The size that is chosen at first.
        """
        super().__init__(parent)
        self._present: tuple[MemberId, ...] = ()
        self._sheet = Choice(self)
        self._about = ranked("", "small", self)
        self._round = Choice(self)
        self._whose = Choice(self)
        self._extent = Choice(self)
        self._list = QListWidget(self)
        self._paper = Choice(self)
        self._print = QPushButton(self.tr("Make the &PDF…"), self)
        self._boxes: dict[Choice, QWidget] = {}
        self._fill(dimensions, usual)
        self._assemble()
        self._connect()
        self._show_fitting()

    def _fill(self, dimensions: Sequence[tuple[DimensionId, str]], usual: Paper) -> None:
        for sheet, text in (
            (SheetKind.BLANK, self.tr("Score sheets to fill in by hand")),
            (SheetKind.FILLABLE, self.tr("Score sheets to fill in on a computer")),
            (SheetKind.RESULTS, self.tr("Results of the votes, without names")),
            (SheetKind.AGENDA, self.tr("Agenda: what to talk about first")),
            (SheetKind.PANEL_COPY, self.tr("Copy of the draft for the panel")),
        ):
            self._sheet.addItem(text, sheet.value)
        for round_ in Round:
            self._round.addItem(word(round_), int(round_))
        self._extent.addItem(self.tr("All dimensions"))
        self._extent.addItem(self.tr("Only those ticked"))
        for dimension, name in dimensions:
            item = QListWidgetItem(f"{dimension} {name}", self._list)
            item.setData(Qt.ItemDataRole.UserRole, dimension)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
        self._list.setAccessibleName(self.tr("Dimensions to print"))
        self._list.setFixedHeight(int(self._list.fontMetrics().height() * 1.7) * _LINES)
        for paper, text in ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))):
            self._paper.addItem(text, paper.value)
        self._paper.setCurrentIndex(list(Paper).index(usual))

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = QVBoxLayout()
        add_field(first, self.tr("Sheet to pri&nt"), self._sheet)
        column.addLayout(first)
        column.addWidget(self._about)
        column.addSpacing(Space.MEDIUM)
        row = TurningRow(58, self)
        pairs = (TurningRow(25, row), TurningRow(25, row))
        for pair in pairs:
            row.add(pair)
        for index, (box, name) in enumerate(
            (
                (self._round, self.tr("R&ound")),
                (self._whose, self.tr("For &whom")),
                (self._extent, self.tr("On wh&ich dimensions")),
                (self._paper, self.tr("Paper si&ze")),
            )
        ):
            holder = QWidget(self)
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(0)
            add_field(inside, name, box)
            self._boxes[box] = holder
            pairs[index // 2].add(holder)
        column.addWidget(row)
        column.addWidget(self._list)
        column.addSpacing(Space.SMALL)
        self._print.setIcon(icons.icon("print"))
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self._sheet.currentIndexChanged.connect(self._show_fitting)
        self._extent.currentIndexChanged.connect(self._show_fitting)
        self._print.clicked.connect(lambda: self.print_requested.emit(self.wish))

    def show_members(self, members: Sequence[PanelMember]) -> None:
        """Offer sheets for the members of a panel."""
        present = tuple(member.id for member in members)
        if present == self._present and self._whose.count():
            return
        self._present = present
        self._whose.clear()
        if present:
            self._whose.addItem(self.tr("Every member present (%n)", "", len(present)), "")
        self._whose.addItem(self.tr("One without a pseudonym"), _NAMELESS)
        for member in present:
            self._whose.addItem(member, member)

    @property
    def wish(self) -> PaperWish:
        """What is chosen."""
        whose = str(self._whose.currentData() or "")
        members = {"": self._present, _NAMELESS: ()}.get(whose, (MemberId(whose),))
        items = [self._list.item(row) for row in range(self._list.count())]
        ticked = tuple(
            DimensionId(str(item.data(Qt.ItemDataRole.UserRole)))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )
        return PaperWish(
            SheetKind(self._sheet.currentData()),
            members,
            ticked if self._extent.currentIndex() else (),
            Round(self._round.currentData()),
            Paper(self._paper.currentData()),
        )

    def _show_fitting(self) -> None:
        """Ask only what the kind of sheet needs."""
        sheet = SheetKind(self._sheet.currentData())
        is_score = sheet in {SheetKind.BLANK, SheetKind.FILLABLE}
        self._boxes[self._round].setVisible(is_score)
        self._boxes[self._whose].setVisible(is_score)
        self._boxes[self._extent].setVisible(sheet is not SheetKind.PANEL_COPY)
        self._list.setVisible(sheet is not SheetKind.PANEL_COPY and self._extent.currentIndex() == 1)
        self._about.setText(
            {
                SheetKind.BLANK: self.tr(
                    "Questions, the five levels in words, boxes to tick, room for a reason; all members in one file."
                ),
                SheetKind.FILLABLE: self.tr(
                    "One form per member, each in its own file, to send out and read back with “Read score sheets”."
                ),
                SheetKind.RESULTS: self.tr(
                    "Votes without pseudonyms, hidden where fewer people voted than the method’s minimum panel."
                ),
                SheetKind.AGENDA: self.tr("The dimensions on which the panel is furthest apart come first."),
                SheetKind.PANEL_COPY: self.tr(
                    "Numbered lines, a wide margin, and what is still missing as questions to discuss."
                ),
            }[sheet]
        )

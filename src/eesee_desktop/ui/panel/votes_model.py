"""The votes of a panel as a table: dimensions down, members across, and what the votes of a row look like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from fractions import Fraction

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from eesee_desktop.domain.disagreement import furthest_apart
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import UNSTATED_DISAGREEMENT, Instrument
from eesee_desktop.domain.panel import (
    Ballot,
    Panel,
    PanelMember,
    PanelVote,
    Round,
    Spread,
    spread_of,
)
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.panel_words import (
    disagreement_in_words,
    disagreement_name,
    disagreement_rule_in_words,
    movement,
)
from eesee_desktop.ui.words.placing import grouped, labelled, listed, put
from eesee_desktop.ui.words.shown_scores import shown_score
from eesee_desktop.ui.words.words import word

Index = QModelIndex | QPersistentModelIndex
Entries = Mapping[Ballot, PanelVote | None]
"""What is to stand at a place: a vote or an abstention; None for nothing."""

_NOWHERE = QModelIndex()
SPREAD = Qt.ItemDataRole.UserRole
"""Role that holds the ``Spread`` of a row."""
ABSTENTION_SIGN = "–"


class Figure(IntEnum):
    """The columns after those of the members."""

    COUNT = 0
    MEDIAN = 1
    RANGE = 2
    PICTURE = 3
    FLAG = 4
    MOVEMENT = 5
    DECIDED = 6


class VotesModel(QAbstractTableModel):
    """The votes of one round at a time.

    Signals:
        votes_changed: Somebody entered or cleared votes. Carries the votes as they are now, abstentions
            included, as a tuple of ``PanelVote``, and the places now empty, as a tuple of ``Ballot``.
        places_changed: Votes became others elsewhere, as by an undo. Carries their places, as a tuple of ``Ballot``.
        round_changed: The other round is shown.
    """

    votes_changed = Signal(object, object)
    places_changed = Signal(object)
    round_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[tuple[DimensionId, str], ...] = ()
        self._dimensions: tuple[tuple[DimensionId, str], ...] = ()
        self._is_by_distance = False
        self._members: tuple[PanelMember, ...] = ()
        self._votes: dict[Ballot, PanelVote] = {}
        self._round = Round.FIRST
        self._step = Fraction(1)
        self._disagreement = UNSTATED_DISAGREEMENT
        # A repaint asks for the same spread once for each of seven cells and several roles.
        self._spreads: dict[tuple[DimensionId, Round], Spread] = {}
        self._decisions: dict[DimensionId, tuple[str, str]] = {}
        self._headings = (
            self.tr("Votes"),
            self.tr("Median"),
            self.tr("Range"),
            self.tr("Spread"),
            self.tr("Disagreement"),
            self.tr("Movement"),
            self.tr("Decided"),
        )

    def show_panel(
        self, dimensions: Sequence[tuple[DimensionId, str]], panel: Panel, instrument: Instrument
    ) -> None:
        """Show a panel; where only votes differ from what is shown, the place of the cursor is kept.

        Args:
            dimensions: Those that the panel scores, with their names.
            instrument: Gives the step of the scale, and says when a row is flagged.
        """
        votes = {vote.place: vote for vote in panel.votes}
        step, self._disagreement = instrument.step, instrument.disagreement
        # After each stored vote the panel comes back from the database. A reset would lose cursor, scroll
        # position and undo.
        if (tuple(dimensions), panel.members, step) == (self._given, self._members, self._step):
            places = {**self._votes, **votes}
            altered = tuple(place for place in places if self._votes.get(place) != votes.get(place))
            if altered:
                self._votes = votes
                self._tell_rows(range(len(self._dimensions)))
                self.places_changed.emit(altered)
            return
        self.beginResetModel()
        self._given, self._members, self._step = tuple(dimensions), panel.members, step
        self._votes = votes
        self._spreads.clear()
        self._dimensions = self._in_order()
        self.endResetModel()

    def show_order(self, *, by_distance: bool) -> None:
        """Show the rows in the order of the report, or those first on which the panel is furthest apart.

        They stay where they are while votes are keyed: a row that jumped away under the hand would take the next vote.
        """
        self._is_by_distance = by_distance
        if self._in_order() != self._dimensions:
            self.beginResetModel()
            self._dimensions = self._in_order()
            self.endResetModel()

    def _in_order(self) -> tuple[tuple[DimensionId, str], ...]:
        if not self._is_by_distance:
            return self._given
        return tuple(
            sorted(self._given, key=lambda row: furthest_apart(self._spread_on(row[0], self._round)))
        )

    def show_decisions(self, decisions: Mapping[DimensionId, tuple[str, str]]) -> None:
        """Show what the panel decided.

        Args:
            decisions: As it stands in the cell, and in words.
        """
        if dict(decisions) == self._decisions:
            return
        self._decisions = dict(decisions)
        if self._dimensions:
            column = len(self._members) + Figure.DECIDED
            last = self.index(len(self._dimensions) - 1, column)
            self.dataChanged.emit(self.index(0, column), last, [])

    def show_round(self, round_: Round) -> None:
        """Show the votes of the other round."""
        if round_ is self._round:
            return
        self._round = round_
        self._tell_rows(range(len(self._dimensions)))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.round_changed.emit()

    @property
    def round(self) -> Round:
        """The round shown."""
        return self._round

    @property
    def step(self) -> Fraction:
        """Of the scale that members vote on."""
        return self._step

    @property
    def member_count(self) -> int:
        """How many columns hold votes; figures come after them."""
        return len(self._members)

    def ballot_at(self, index: Index) -> Ballot | None:
        """Return the place that a cell stands for, None beside the members' columns."""
        if not index.isValid() or index.column() >= len(self._members):
            return None
        return Ballot(self._members[index.column()].id, self._round, self._dimensions[index.row()][0])

    def index_of(self, ballot: Ballot) -> QModelIndex:
        """Return the cell of a place in the round shown."""
        rows = [row for row, (dimension, _) in enumerate(self._dimensions) if dimension == ballot.dimension]
        columns = [column for column, member in enumerate(self._members) if member.id == ballot.member]
        return self.index(rows[0], columns[0]) if rows and columns else QModelIndex()

    def dimension_at(self, row: int) -> DimensionId:
        """Return the dimension of a row."""
        return self._dimensions[row][0]

    def vote_at(self, ballot: Ballot) -> PanelVote | None:
        """Return the vote or abstention at a place, None where there is neither."""
        return self._votes.get(ballot)

    def enter(self, entries: Entries) -> None:
        """Put votes in their places and say so, as one step to undo; what is there already makes no step."""
        changed = {place: vote for place, vote in entries.items() if self._votes.get(place) != vote}
        if not changed:
            return
        for place, vote in changed.items():
            if vote is None:
                self._votes.pop(place, None)
            else:
                self._votes[place] = vote
        touched = {place.dimension for place in changed}
        self._tell_rows([row for row, (dimension, _) in enumerate(self._dimensions) if dimension in touched])
        self.votes_changed.emit(
            tuple(vote for vote in changed.values() if vote is not None),
            tuple(place for place, vote in changed.items() if vote is None),
        )

    def spread_in(self, row: int, round_: Round) -> Spread:
        """Return what the votes on a dimension look like in a round."""
        return self._spread_on(self._dimensions[row][0], round_)

    def _spread_on(self, dimension: DimensionId, round_: Round) -> Spread:
        key = (dimension, round_)
        if key not in self._spreads:
            places = (Ballot(member.id, round_, dimension) for member in self._members)
            self._spreads[key] = spread_of(
                tuple(self._votes[place] for place in places if place in self._votes)
            )
        return self._spreads[key]

    def _tell_rows(self, rows: Sequence[int]) -> None:
        for row in rows:
            # Both rounds: the movement of a row compares them.
            for round_ in Round:
                self._spreads.pop((self._dimensions[row][0], round_), None)
        if rows:
            first, last = self.index(min(rows), 0), self.index(max(rows), self.columnCount() - 1)
            self.dataChanged.emit(first, last, [])

    @override
    def rowCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self._dimensions)

    @override
    def columnCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self._members) + len(Figure)

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in texts:
            return None
        if orientation is Qt.Orientation.Vertical:
            dimension, name = self._dimensions[section]
            return f"{dimension} {name}"
        if section >= len(self._members):
            if section - len(self._members) == Figure.FLAG and role == Qt.ItemDataRole.ToolTipRole:
                return disagreement_rule_in_words(self._disagreement)
            return self._headings[section - len(self._members)]
        member = self._members[section]
        if not member.has_left:
            return member.id
        is_short = role == Qt.ItemDataRole.DisplayRole
        return f"({member.id})" if is_short else put(self.tr("%1, who left"), member.id)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == SPREAD:
            return self.spread_in(index.row(), self._round)
        ballot = self.ballot_at(index)
        if ballot is not None:
            return self._vote_data(ballot, index, role)
        figure = Figure(index.column() - len(self._members))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._figure(figure, index.row())
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._figure_in_words(figure, index.row())
        return None

    def _vote_data(self, ballot: Ballot, index: Index, role: int) -> object:
        vote = self._votes.get(ballot)
        shown = "" if vote is None else ABSTENTION_SIGN
        if vote is not None and vote.score is not None:
            shown = shown_score(vote.score.exact)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            said = {"": self.tr("no vote"), ABSTENTION_SIGN: self.tr("abstained")}.get(shown, shown)
            dimension, name = self._dimensions[index.row()]
            return labelled(listed((ballot.member, f"{dimension} {name}", word(ballot.round))), said)
        return None

    def _figure(self, figure: Figure, row: int) -> str:
        spread = self.spread_in(row, self._round)
        shown = {
            Figure.COUNT: f"{spread.n} + {spread.abstentions}" if spread.abstentions else str(spread.n),
            Figure.MEDIAN: "" if spread.median is None else shown_score(spread.median),
            Figure.RANGE: "" if spread.range is None else shown_score(spread.range),
            Figure.FLAG: disagreement_name(spread, self._disagreement)
            or (self.tr("not marked") if spread.n else ""),
            Figure.DECIDED: self._decision_at(row)[0],
        }
        return self._movement(row) if figure is Figure.MOVEMENT else shown.get(figure, "")

    @property
    def signs_in_words(self) -> str:
        """What the short signs of the round mean that stand in the table; empty where there are none."""
        said = []
        spreads = (self.spread_in(row, self._round) for row in range(len(self._dimensions)))
        abstained = next((spread for spread in spreads if spread.abstentions), None)
        if abstained is not None:
            words = self.tr("“%1 + %2” is votes and abstentions.")
            said.append(put(words, abstained.n, abstained.abstentions))
        left = next((member for member in self._members if member.has_left), None)
        if left is not None:
            words = self.tr("“(%1)”, in brackets, has left the panel; the votes stay.")
            said.append(put(words, left.id))
        return " ".join(said)

    def disagreement_at(self, row: int) -> str:
        """Return why a row is flagged, with its figures; empty where it is not."""
        return disagreement_in_words(self.spread_in(row, self._round), self._disagreement)

    def _no_disagreement(self, spread: Spread) -> str:
        """Say what was looked for and not found; nothing where nobody voted."""
        if not spread.n:
            return ""
        rule = disagreement_rule_in_words(self._disagreement)
        return put(self.tr("Not marked by this rule. %1"), rule)

    def _decision_at(self, row: int) -> tuple[str, str]:
        return self._decisions.get(self._dimensions[row][0], ("", self.tr("not decided yet")))

    def _movement(self, row: int) -> str:
        """Return how the median moved from round one to two, empty where one of them has no votes."""
        return movement(self.spread_in(row, Round.FIRST).median, self.spread_in(row, Round.SECOND).median)

    def _figure_in_words(self, figure: Figure, row: int) -> str:
        spread = self.spread_in(row, self._round)
        if figure is Figure.COUNT:
            abstained = self.tr("%n abstained", "", spread.abstentions) if spread.abstentions else ""
            return listed(filter(None, (self.tr("%n vote(s)", "", spread.n), abstained)))
        if figure is Figure.DECIDED:
            return self._decision_at(row)[1]
        if figure is Figure.FLAG:
            return self.disagreement_at(row) or self._no_disagreement(spread)
        if figure is Figure.PICTURE:
            counts = [labelled(shown_score(score.exact), count) for score, count in spread.counts]
            # Their own columns are left out where there is no room.
            figures = [self._figure_in_words(one, row) for one in (Figure.MEDIAN, Figure.RANGE)]
            return grouped([listed(counts), *figures]) if counts else self.tr("no votes")
        if figure is Figure.MOVEMENT and self._movement(row):
            ranges = [self.spread_in(row, round_).range for round_ in Round]
            words = self.tr("Median %1; range %2 in round one, %3 in round two")
            for number, text in enumerate(
                (self._movement(row), *("–" if width is None else shown_score(width) for width in ranges)),
                start=1,
            ):
                words = words.replace(f"%{number}", text)
            return words
        said = self._figure(figure, row) or self.tr("none")
        return labelled(self._headings[figure], said)

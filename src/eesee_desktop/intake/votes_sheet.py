"""The votes of one sheet, and what became of each of its cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.sheet import ABSTAINED
from eesee_desktop.intake.account import Fate
from eesee_desktop.intake.spreadsheet import TableFault, refusal
from eesee_desktop.intake.votes_layout import Long, Spot, Wide
from eesee_desktop.intake.votes_members import Heads
from eesee_desktop.intake.votes_words import (
    Column,
    Named,
    column_of,
    dimension_in,
    dimension_names,
    is_abstention,
    looks_numbered,
    number_in,
    plain,
    round_of,
    without_round,
)
from eesee_desktop.intake.workbook import TableSheet

_LETTER_AND_NUMBER = len("R2")
_LONG_COLUMNS = (Column.MEMBER, Column.ROUND, Column.DIMENSION, Column.SCORE)


class Why(StrEnum):
    """What became of a cell: the ``reason`` of a piece of the account."""

    VOTE = "vote"
    MEMBER = "member"
    NAME_TO_PSEUDONYM = "name_to_pseudonym"
    DIMENSION = "dimension"
    ROUND = "round"
    HEAD = "head"
    SEPARATOR = "separator"
    AROUND = "around"
    STATISTIC = "statistic"
    BESIDE = "beside"
    NO_DIMENSION = "no_dimension"
    NO_MEMBER = "no_member"
    NO_VOTES = "no_votes"
    SHEET_OTHER = "sheet_other"
    SHEET_HIDDEN = "sheet_hidden"
    SHEET_LEFT_OUT = "sheet_left_out"
    SHEET_AGAIN = "sheet_again"
    NUMBER_AGAINST_NAME = "number_against_name"
    MERGED_VOTE = "merged_vote"
    SECOND_HEAD = "second_head"
    ROUND_OR_MEMBER = "round_or_member"


@dataclass(frozen=True, slots=True)
class Note:
    """What became of a cell.

    Attributes:
        facts: Pairs, so that notes can be compared.
    """

    fate: Fate
    why: Why
    field: str = ""
    choices: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """A vote, and where it stood."""

    vote: PanelVote
    spot: Spot


@dataclass(frozen=True, slots=True)
class _Voter:
    member: MemberId
    round: Round | None


def _told(why: Why) -> Note:
    return Note(Fate.TOLD, why)


class SheetVotes:
    """Reads one sheet whose layout is known."""

    def __init__(
        self, sheet: TableSheet, layout: Wide | Long, instrument: Instrument, round_: Round, members: Heads
    ) -> None:
        """Make one.

        Args:
            round_: Of votes where the table does not say it.
        """
        self._sheet = sheet
        self._layout = layout
        self._instrument = instrument
        self._round = round_
        self._members = members
        self._names = dimension_names(instrument)
        self._notes: dict[tuple[int, int], Note] = {}
        self.cast: list[Cast] = []
        """The votes, once :meth:`read` was called."""

    def read(self) -> dict[tuple[int, int], Note]:
        """Return what became of each cell that is part of the table, by row and column.

        Raises:
            KnownError: VOTES_NOT_READABLE.
        """
        if isinstance(self._layout, Long):
            self._read_long(self._layout)
        else:
            self._read_wide(self._layout)
        return self._notes

    # One vote a line

    def _read_long(self, layout: Long) -> None:
        for wanted in (Column.MEMBER, Column.DIMENSION):
            if wanted not in layout.columns:
                expected = ", ".join(column.value for column in _LONG_COLUMNS)
                raise refusal(TableFault.COLUMN_MISSING, layout.head + 1, 1, wanted.value, expected)
        self._heads_must_differ(layout)
        for number, row in enumerate(self._sheet.rows[layout.head + 1 :], layout.head + 2):
            spots = {
                kind: Spot(row[column] if column < len(row) else "", number, column + 1)
                for kind, column in layout.columns.items()
            }
            for column, text in enumerate(row):
                if text and column not in layout.columns.values():
                    self._note(Spot(text, number, column + 1), _told(Why.BESIDE))
            self._read_line(spots)

    def _heads_must_differ(self, layout: Long) -> None:
        seen: set[str] = set()
        for column, text in enumerate(self._sheet.rows[layout.head]):
            if text and plain(text) in seen:
                raise refusal(TableFault.COLUMN_DOUBLED, layout.head + 1, column + 1, text)
            seen.add(plain(text))
            is_one = column in layout.columns.values()
            self._note(
                Spot(text, layout.head + 1, column + 1),
                Note(Fate.TAKEN, Why.HEAD) if is_one else _told(Why.BESIDE),
            )

    def _read_line(self, spots: dict[Column, Spot]) -> None:
        member, dimension, score = (spots[one] for one in (Column.MEMBER, Column.DIMENSION, Column.SCORE))
        # An empty score is a line that somebody has prepared and not filled in.
        if not score.text:
            self._note_all(spots, _told(Why.NO_VOTES))
            return
        is_member = self._members.is_known(member.text)
        if column_of(member.text) is Column.STATISTIC and not is_member:
            self._note_all(spots, _told(Why.STATISTIC))
            return
        named = self._named(dimension)
        if column_of(dimension.text) is Column.STATISTIC:
            self._note_all(spots, _told(Why.STATISTIC))
        elif named is None:
            raise self._unknown(dimension)
        elif named.otherwise:
            self._note_all(spots, _asked_number(named))
        else:
            round_ = self._round_at(spots[Column.ROUND]) if Column.ROUND in spots else self._round
            self._enter(self._voter(member, member.text), round_, named.id, score)
            self._note(dimension, Note(Fate.TAKEN, Why.DIMENSION, named.id))
            self._note_round(spots.get(Column.ROUND))

    def _note_all(self, spots: dict[Column, Spot], note: Note) -> None:
        for spot in spots.values():
            self._note(spot, note)

    # Dimensions down, members across

    def _read_wide(self, layout: Wide) -> None:
        view = layout.view
        if layout.head < 0:
            first = min(layout.named)
            vote = next((one for one in view.filled(first) if one != layout.label), 0)
            spot = view.spot(0, vote)
            raise refusal(TableFault.MEMBER_MISSING, spot.row, spot.column)
        self._note(view.spot(layout.head, layout.label), Note(Fate.TAKEN, Why.HEAD))
        voters, round_column = self._columns(layout)
        for number in layout.round_lines:
            for column in view.filled(number):
                self._note(view.spot(number, column), Note(Fate.TAKEN, Why.ROUND))
        for number in range(len(view.lines)):
            if number in layout.named:
                self._read_dimension(layout, number, voters, round_column)
            elif number != layout.head and number not in layout.round_lines:
                self._read_other(layout, number, voters)

    def _columns(self, layout: Wide) -> tuple[dict[int, _Voter | Note], int | None]:
        """Return whose each column is, or why nobody's, and the column with the round if there is one."""
        view = layout.view
        width = max(map(len, view.lines))
        columns = [column for column in range(width) if column != layout.label]
        round_column = next(
            (one for one in columns if column_of(view.shown(layout.head, one)) is Column.ROUND), None
        )
        voters: dict[int, _Voter | Note] = {}
        seen: set[tuple[MemberId, Round | None]] = set()
        carried = ""
        for column in columns:
            text = view.shown(layout.head, column)
            # A head over two columns, one a round, of which CSV keeps the first cell only.
            if not text and column in layout.rounds and carried:
                text = carried
            carried = text
            if not text or column == round_column:
                continue
            found = self._column(layout, column, text)
            if isinstance(found, _Voter):
                if (found.member, found.round) in seen:
                    spot = view.spot(layout.head, column)
                    raise refusal(TableFault.COLUMN_DOUBLED, spot.row, spot.column, text)
                seen.add((found.member, found.round))
            voters[column] = found
        self._note_heads(layout, voters, round_column)
        return voters, round_column

    def _note_heads(self, layout: Wide, voters: dict[int, _Voter | Note], round_column: int | None) -> None:
        for column, voter in voters.items():
            if isinstance(voter, Note):
                self._note(layout.view.spot(layout.head, column), voter)
        if round_column is not None:
            self._note(layout.view.spot(layout.head, round_column), Note(Fate.TAKEN, Why.HEAD))

    def _column(self, layout: Wide, column: int, text: str) -> _Voter | Note:
        round_ = layout.rounds.get(column)
        spot = layout.view.spot(layout.head, column)
        if self._members.is_known(text):
            return _Voter(self._voter(spot, text), round_)
        kind = column_of(text)
        if kind is not None:
            return _told(Why.STATISTIC if kind is Column.STATISTIC else Why.BESIDE)
        bare, said = without_round(text)
        if (said and not bare) or plain(text) in {"1", "2"}:
            return self._round_alone(layout, column, text, spot)
        cells = [layout.view.spot(line, column).text for line in layout.named]
        filled = [cell for cell in cells if cell]
        # Without one there are remarks under a head of somebody's own making.
        if not any(_is_vote(cell) for cell in filled):
            return _told(Why.BESIDE if filled else Why.NO_VOTES)
        return _Voter(self._voter(spot, bare or text), said or round_)

    def _round_alone(self, layout: Wide, column: int, text: str, spot: Spot) -> _Voter | Note:
        """Say whose a column is that is called "Round 2" or "R2"."""
        letter = plain(text)[:1]
        others = {
            plain(layout.view.spot(layout.head, one).text)
            for one in layout.view.filled(layout.head)
            if one != layout.label
        }
        if len(plain(text)) > _LETTER_AND_NUMBER:
            return _told(Why.NO_MEMBER)
        letter = "" if letter.isdigit() else letter
        # R1 to R9 are nine respondents; R1 and R2 alone may be two rounds of somebody.
        if any(f"{letter}{number}" in others for number in range(3, 10)):
            return _Voter(self._voter(spot, text), layout.rounds.get(column))
        return Note(Fate.ASKED, Why.ROUND_OR_MEMBER, choices=("member", "round"))

    def _read_dimension(
        self, layout: Wide, number: int, voters: dict[int, _Voter | Note], round_column: int | None
    ) -> None:
        view, named = layout.view, self._agreed(layout, number, voters)
        for column in view.filled(number):
            spot, voter = view.spot(number, column), voters.get(column)
            if column == layout.label:
                continue
            if column == round_column:
                self._note_round(spot)
                continue
            note = self._no_vote(layout, number, column, named, voter)
            if note is not None or not isinstance(voter, _Voter):
                self._note(spot, note or self._beside(layout, spot))
                continue
            round_ = voter.round
            if round_ is None and round_column is not None:
                round_ = self._round_at(view.spot(number, round_column), view.shown(number, round_column))
            round_ = round_ or layout.line_rounds.get(number) or self._round
            self._enter(voter.member, round_, named.id, spot)
        label = view.spot(number, layout.label)
        self._note(
            label, _asked_number(named) if named.otherwise else Note(Fate.TAKEN, Why.DIMENSION, named.id)
        )

    def _no_vote(
        self, layout: Wide, number: int, column: int, named: Named, voter: _Voter | Note | None
    ) -> Note | None:
        """Return why a cell of a dimension is no vote, None where it is one or nothing says so."""
        text = layout.view.spot(number, column).text
        if 0 <= layout.second_head < number:
            return Note(Fate.ASKED, Why.SECOND_HEAD, choices=("read", "skip"))
        if named.otherwise and not isinstance(voter, Note):
            return _asked_number(named)
        if not isinstance(voter, _Voter) and self._names.get(plain(text)) == named.id:
            return Note(Fate.TAKEN, Why.DIMENSION, named.id)
        if isinstance(voter, _Voter) and (number, column) in layout.view.merged:
            return Note(Fate.ASKED, Why.MERGED_VOTE, choices=("each", "none"))
        return voter if isinstance(voter, Note) else None

    def _agreed(self, layout: Wide, number: int, voters: dict[int, _Voter | Note]) -> Named:
        """Return the dimension of a line, with another one that a column of names says beside the number."""
        named = layout.named[number]
        others = (
            self._names.get(plain(layout.view.spot(number, column).text))
            for column in layout.view.filled(number)
            if column != layout.label and not isinstance(voters.get(column), _Voter)
        )
        other = next((one for one in others if one not in {None, named.id}), None)
        return named if other is None else Named(named.id, other)

    def _read_other(self, layout: Wide, number: int, voters: dict[int, _Voter | Note]) -> None:
        """Note a line that names no dimension; what looks like one, and what looks like votes, is refused."""
        view = layout.view
        filled = [view.spot(number, column) for column in view.filled(number)]
        if not filled:
            return
        label = view.spot(number, layout.label)
        is_below = number > min(layout.named)
        votes = [
            view.spot(number, column)
            for column in view.filled(number)
            if isinstance(voters.get(column), _Voter) and _is_vote(view.spot(number, column).text)
        ]
        kinds = {column_of(spot.text) for spot in filled[:3]}
        head = [view.spot(layout.head, column).text for column in view.filled(layout.head)]
        if is_below and [spot.text for spot in filled] == head:
            for spot in filled:
                self._note(spot, Note(Fate.TAKEN, Why.HEAD))
            return
        if Column.STATISTIC in kinds:
            note = _told(Why.STATISTIC)
        elif label.text and votes and looks_numbered(label.text):
            raise self._unknown(label)
        elif votes and not label.text and (is_below or number > layout.head):
            spot = votes[0]
            raise refusal(TableFault.CELL_STRAY, spot.row, spot.column, spot.text)
        elif column_of(label.text) is not None:
            note = _told(Why.BESIDE)
        else:
            note = _told(Why.NO_DIMENSION if votes else Why.AROUND)
        for spot in filled:
            self._note(spot, note)

    def _beside(self, layout: Wide, spot: Spot) -> Note:
        """Return the note of a cell under no head; one that could be a vote is refused rather than dropped."""
        if not _is_vote(spot.text):
            return _told(Why.BESIDE)
        if layout.view.is_turned:
            # Turned, the place of the head is at the beginning of the row.
            raise refusal(TableFault.MEMBER_MISSING, spot.row, layout.head + 1)
        raise refusal(TableFault.CELL_STRAY, spot.row, spot.column, spot.text)

    # A cell

    def _enter(self, member: MemberId, round_: Round, dimension: DimensionId, spot: Spot) -> None:
        score = self._score(spot)
        self.cast.append(Cast(PanelVote(member, round_, dimension, score), spot))
        self._note(spot, Note(Fate.TAKEN, Why.VOTE, f"{dimension}.{member}.{round_.value}"))

    def _voter(self, spot: Spot, text: str) -> MemberId:
        member = self._members.of(spot, text)
        was = self._members.name_of(member)
        why = Why.NAME_TO_PSEUDONYM if was else Why.MEMBER
        self._note(spot, Note(Fate.TAKEN, why, member))
        return member

    def _named(self, spot: Spot) -> Named | None:
        return dimension_in(spot.text, self._names)

    def _unknown(self, spot: Spot) -> KnownError:
        expected = ", ".join(dimension.id for dimension in self._instrument.scored_dimensions)
        return refusal(TableFault.DIMENSION_UNKNOWN, spot.row, spot.column, spot.text, expected)

    def _round_at(self, spot: Spot, text: str = "") -> Round:
        found = round_of(spot.text or text)
        if found is None:
            raise refusal(TableFault.ROUND_UNKNOWN, spot.row, spot.column, spot.text, "1, 2")
        return found

    def _note_round(self, spot: Spot | None) -> None:
        if spot is not None:
            self._note(spot, Note(Fate.TAKEN, Why.ROUND))

    def _score(self, spot: Spot) -> Score | None:
        if is_abstention(spot.text):
            return None
        step = self._instrument.step
        expected = f"1 to 5 by {step}, {ABSTAINED}"
        if (spot.row, spot.column) in self._sheet.dates:
            raise refusal(TableFault.SCORE_REFUSED, spot.row, spot.column, spot.text, expected)
        try:
            score = Score.parse(number_in(spot.text))
        except KnownError as error:
            raise refusal(TableFault.SCORE_REFUSED, spot.row, spot.column, spot.text, expected) from error
        if not score.is_on_step(step):
            raise refusal(TableFault.SCORE_REFUSED, spot.row, spot.column, spot.text, expected)
        return score

    def _note(self, spot: Spot, note: Note) -> None:
        if spot.text:
            self._notes[(spot.row, spot.column)] = note


def _is_vote(text: str) -> bool:
    return is_abstention(text) or number_in(text).replace(",", ".").replace(".", "", 1).isdigit()


def _asked_number(named: Named) -> Note:
    choices = (named.id, named.otherwise or named.id)
    return Note(Fate.ASKED, Why.NUMBER_AGAINST_NAME, choices=choices)

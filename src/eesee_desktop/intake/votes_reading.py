"""Votes out of a table that somebody made: only those that a member cast, and an account of every other cell.

Three forms are read: dimensions down and members across, members down and dimensions across, and one vote a line
(member, round, dimension, score), with titles above, figures computed beside, and remarks anywhere. An empty cell
means no vote; ``abstain`` or a dash is an abstention.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Ballot, PanelVote, Round
from eesee_desktop.intake.account import Account, Fate, Piece, Place
from eesee_desktop.intake.spreadsheet import TableFault, column_name, refusal
from eesee_desktop.intake.votes_layout import Long, Wide, find_layout
from eesee_desktop.intake.votes_members import Heads
from eesee_desktop.intake.votes_sheet import Cast, Note, SheetVotes, Why
from eesee_desktop.intake.votes_words import dimension_names, looks_numbered, plain, without_round
from eesee_desktop.intake.workbook import TableFile, TableSheet, read_tables

__all__ = ["Scope", "SheetOfVotes", "VotesReading", "Why", "read_votes"]


@dataclass(frozen=True, slots=True)
class Scope:
    """What the votes of a table must belong to.

    Attributes:
        members: Pseudonyms of the panel; empty where any is taken, for a panel that has none yet.
        round: Of votes in a table that does not say it.
        names: Who the members are, where that is known: a table may name people.
        keeps_heads: Whoever made the table says that its names are pseudonyms.
        sheets: Of sheets by name, the round that their votes are of, or None for one that is left out; what is not
            named is read as it says itself.
    """

    instrument: Instrument
    members: tuple[MemberId, ...] = ()
    round: Round = Round.FIRST
    names: Mapping[str, MemberId] = field(default_factory=dict)
    keeps_heads: bool = False
    sheets: Mapping[str, Round | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetOfVotes:
    """A sheet with a table of votes.

    Attributes:
        name: Empty in a CSV file.
        round: That its votes were read as; None where it was not read.
        says_round: Its cells say the round, so that none can be chosen.
    """

    name: str
    round: Round | None
    says_round: bool


@dataclass(frozen=True, slots=True)
class VotesReading:
    """What a table gave.

    Attributes:
        votes: In the order of the file.
        names: Pseudonyms given here, and the name of the person that stood in the table: for the place where names
            are kept, and nowhere else.
        account: Every filled cell of every sheet.
        encoding: That the text was read in, where that was a guess; empty otherwise.
        sheets: Those with a table of votes, in the order of the file.
    """

    votes: tuple[PanelVote, ...]
    names: tuple[tuple[MemberId, str], ...]
    account: Account
    encoding: str = ""
    sheets: tuple[SheetOfVotes, ...] = ()


def read_votes(data: bytes, scope: Scope) -> VotesReading:
    """Read the votes of a CSV, XLSX or ODS file.

    Raises:
        KnownError: VOTES_NOT_READABLE with ``reason`` (a :class:`TableFault`), ``where`` (``C4``), ``row``,
            ``column``, ``value`` and ``expected``, where a cell that must be a vote cannot be one.
    """
    file = read_tables(data)
    members = Heads(
        scope.members,
        scope.names,
        (text for sheet in file.sheets for row in sheet.rows for text in row),
        keeps_heads=scope.keeps_heads,
    )
    chosen, sheets = _chosen(file, scope, members)
    votes: dict[Ballot, PanelVote] = {}
    pieces: list[Piece] = []
    if file.separator_line:
        pieces.append(
            Piece(Place(cell="A1"), file.separator_line, Fate.TAKEN, Why.SEPARATOR.value, is_standing=True)
        )
    for sheet in file.sheets:
        choice = chosen[sheet.name]
        notes: Mapping[tuple[int, int], Note] = {}
        if isinstance(choice, SheetVotes):
            notes = choice.read()
            _add(votes, choice.cast)
            pieces += _pieces(sheet, notes, Note(Fate.TOLD, Why.AROUND))
        else:
            pieces += _pieces(sheet, notes, choice)
    # Who has left a sheet out can take it in again.
    if not votes and not scope.sheets and all(piece.fate is not Fate.ASKED for piece in pieces):
        raise refusal(TableFault.TABLE_EMPTY)
    return VotesReading(tuple(votes.values()), members.given, Account(tuple(pieces)), file.encoding, sheets)


def _chosen(
    file: TableFile, scope: Scope, members: Heads
) -> tuple[dict[str, SheetVotes | Note], tuple[SheetOfVotes, ...]]:
    """Say of each sheet, by name, how it is read or why it is not; and which have a table of votes."""
    names = dimension_names(scope.instrument)
    chosen: dict[str, SheetVotes | Note] = {}
    taken: dict[str, Round] = {}
    found = {
        sheet.name: layout
        for sheet in file.sheets
        if not sheet.is_hidden and (layout := find_layout(sheet, names, members.known))
    }
    if not found:
        raise _without_table(file)
    # Those that say their round first: another one has to be the round that was asked for.
    for sheet in sorted(file.sheets, key=lambda one: without_round(one.name)[1] is None):
        layout = found.get(sheet.name)
        if layout is None:
            chosen[sheet.name] = Note(Fate.TOLD, Why.SHEET_HIDDEN if sheet.is_hidden else Why.SHEET_OTHER)
            continue
        round_ = scope.sheets.get(sheet.name, without_round(sheet.name)[1] or scope.round)
        if round_ is None:
            chosen[sheet.name] = Note(Fate.TOLD, Why.SHEET_LEFT_OUT)
            continue
        if round_ in taken.values() and not _says_round(layout):
            chosen[sheet.name] = Note(Fate.ASKED, Why.SHEET_AGAIN, choices=("1", "2", "skip"))
            continue
        taken[sheet.name] = round_
        chosen[sheet.name] = SheetVotes(sheet, layout, scope.instrument, round_, members)
    seen = (
        SheetOfVotes(sheet.name, taken.get(sheet.name), _says_round(found[sheet.name]))
        for sheet in file.sheets
        if sheet.name in found
    )
    return chosen, tuple(seen)


def _says_round(layout: Wide | Long) -> bool:
    return isinstance(layout, Long) or bool(layout.rounds)


def _without_table(file: TableFile) -> KnownError:
    """Return why there is no table of votes: the cell where a dimension should stand, if one can be told."""
    for sheet in file.sheets:
        filled = [(number, row) for number, row in enumerate(sheet.rows, 1) if any(row)]
        for number, row in filled[1:]:
            column, text = next((n, text) for n, text in enumerate(row, 1) if text)
            if looks_numbered(text):
                return refusal(TableFault.DIMENSION_UNKNOWN, number, column, text)
    return refusal(TableFault.TABLE_EMPTY)


def _add(votes: dict[Ballot, PanelVote], cast: Sequence[Cast]) -> None:
    for one in cast:
        # Neither the first nor the last of two is right by itself, and only whoever made the table knows which.
        if one.vote.place in votes:
            raise refusal(TableFault.VOTE_DOUBLED, one.spot.row, one.spot.column, one.spot.text)
        votes[one.vote.place] = one.vote


def _pieces(sheet: TableSheet, notes: Mapping[tuple[int, int], Note], otherwise: Note) -> Iterator[Piece]:
    """Yield the filled cells of a sheet; those beside each other that went the same way are one piece."""
    for number, row in enumerate(sheet.rows, 1):
        run: list[tuple[int, str]] = []
        last = otherwise
        for column, text in enumerate(row, 1):
            if not text:
                continue
            note = notes.get((number, column), otherwise)
            if run and (note != last or note.fate is Fate.TAKEN):
                yield _piece(sheet, number, run, last)
                run = []
            run.append((column, text))
            last = note
        if run:
            yield _piece(sheet, number, run, last)


def _piece(sheet: TableSheet, row: int, run: Sequence[tuple[int, str]], note: Note) -> Piece:
    first, last = (f"{column_name(run[end][0])}{row}" for end in (0, -1))
    place = Place(sheet=sheet.name, cell=first if first == last else f"{first}:{last}")
    words = " ".join(text for _, text in run)
    return Piece(
        place,
        words,
        note.fate,
        note.why.value,
        field=note.field,
        choices=note.choices,
        facts=dict(note.facts),
        is_standing=note.why in _STANDING or not plain(words),
    )


# An empty line that somebody prepared is none that anybody misses.
_STANDING = frozenset({Why.HEAD, Why.SEPARATOR, Why.NO_VOTES})

"""Bringing votes in from elsewhere: a table, or score sheets that came back. None is ever overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId, MemberId
from eesee_desktop.domain.panel import Ballot, Identity, PanelVote, Round
from eesee_desktop.intake.account import Account
from eesee_desktop.intake.filled_sheets import Expected, FilledSheet, SheetsReading
from eesee_desktop.intake.votes_reading import Scope, SheetOfVotes, read_votes
from eesee_desktop.services import panel
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.panel import Conflict
from eesee_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TableRead:
    """What a table of votes would alter.

    Attributes:
        votes: All votes of the table.
        new_members: Pseudonyms that the panel, which has none yet, would get.
        conflicts: Votes that are there already with another score.
        names: Of those new members whose name stood in the table: it goes to where names are kept.
        account: What became of each cell.
        encoding: That the text was read in, where that was a guess; empty otherwise.
        sheets: Those with a table of votes.
    """

    votes: tuple[PanelVote, ...]
    new_members: tuple[MemberId, ...]
    conflicts: tuple[Conflict, ...]
    names: tuple[tuple[MemberId, str], ...] = ()
    account: Account = field(default_factory=Account)
    encoding: str = ""
    sheets: tuple[SheetOfVotes, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetRead:
    """One filled sheet that belongs here.

    Attributes:
        name: Of its file.
        new: Votes that are not there yet.
        conflicts: Votes that are there already with another score.
    """

    name: str
    sheet: FilledSheet
    new: tuple[PanelVote, ...]
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class SheetsRead:
    """What came of reading several sheets: nothing has been entered yet.

    Attributes:
        refused: Name of the file and why.
        account: Every field, note and page.
    """

    sheets: tuple[SheetRead, ...]
    refused: tuple[tuple[str, KnownError], ...]
    account: Account = field(default_factory=Account)


def read_table(  # noqa: PLR0913  what a person can say of a table
    workspace: Workspace,
    assessment_id: AssessmentId,
    data: bytes,
    *,
    round_: Round = Round.FIRST,
    keeps_heads: bool = False,
    sheets: Mapping[str, Round | None] | None = None,
) -> TableRead:
    """Read a CSV, XLSX or ODS file of votes and say what it would alter; nothing is changed.

    Args:
        round_: Of votes in a table that does not say it.
        keeps_heads: The names in the table are pseudonyms, whatever they look like.
        sheets: Of sheets by name, the round that their votes are of, or None for one that is left out.

    Raises:
        KnownError: VOTES_NOT_READABLE with reason and place; ASSESSMENT_NOT_FOUND.
    """
    members = tuple(member.id for member in workspace.panel.load(assessment_id).members)
    names = {one.name: one.member for one in workspace.identities.load(assessment_id)}
    scope = Scope(workspace.instrument_of(assessment_id), members, round_, names, keeps_heads, sheets or {})
    reading = read_votes(data, scope)
    # Only into an empty panel, and in the order of the table. See votes_members.
    new_members = () if members else tuple(dict.fromkeys(vote.member for vote in reading.votes))
    return TableRead(
        reading.votes,
        new_members,
        panel.conflicts(workspace, assessment_id, reading.votes),
        tuple((member, name) for member, name in reading.names if member in new_members),
        reading.account,
        reading.encoding,
        reading.sheets,
    )


@recorded(Reach.PANEL)
def enter_table(
    workspace: Workspace, assessment_id: AssessmentId, read: TableRead, *, overwrite: bool = False
) -> Changes:
    """Enter the votes of a table, all or none; a panel without members gets those of the table.

    Raises:
        KnownError: VOTE_EXISTS with their number if votes would be replaced and may not; VALUE_INVALID for a
            pseudonym that cannot be one; ASSESSMENT_SEALED.
    """
    # Members and votes together: a refused vote must not leave nine new members behind.
    with workspace.database.transaction():
        for member in read.new_members:
            panel.add_member(workspace, assessment_id, member)
        for member, name in read.names:
            panel.set_identity(workspace, assessment_id, Identity(member, name))
        changes = panel.set_votes(workspace, assessment_id, read.votes, overwrite=overwrite)
    kinds = changes.kinds | ({ChangeKind.PANEL} if read.new_members else set())
    kinds |= {ChangeKind.IDENTITIES} if read.names else set()
    return changes_of(assessment_id, changes.at, *kinds)


def expected_sheets(
    workspace: Workspace, assessment_id: AssessmentId, *, round_: Round | None = None
) -> Expected:
    """Return what sheets must belong to, frozen, so that they can be read on another thread.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    members = tuple(member.id for member in workspace.panel.load(assessment_id).members)
    return Expected(assessment_id, workspace.instrument_of(assessment_id), members, round_)


def compare_sheets(workspace: Workspace, assessment_id: AssessmentId, reading: SheetsReading) -> SheetsRead:
    """Say what each of the sheets read would alter; nothing is changed.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    # Loaded again, because sheets are read on another thread while somebody may type votes in.
    present = workspace.panel.load(assessment_id)
    taken = {Ballot(vote.member, vote.round, vote.dimension) for vote in present.votes}
    sheets = tuple(
        SheetRead(
            name,
            sheet,
            # New and conflicting are counted apart, because a vote that is there with the same value is
            # neither.
            tuple(v for v in sheet.votes if Ballot(v.member, v.round, v.dimension) not in taken),
            panel.conflicts(workspace, assessment_id, sheet.votes),
        )
        for name, sheet in reading.sheets
    )
    return SheetsRead(sheets, reading.refused, reading.account)


@recorded(Reach.VOTES)
def enter_sheets(
    workspace: Workspace, assessment_id: AssessmentId, sheets: Iterable[SheetRead], *, overwrite: bool = False
) -> Changes:
    """Enter the votes of sheets, all or none.

    Raises:
        KnownError: VOTE_EXISTS with their number if votes would be replaced and may not; ASSESSMENT_SEALED.
    """
    # All sheets in one block: if one vote may not be replaced, the convenor decides once and not after half
    # of them.
    votes = tuple(vote for read in sheets for vote in read.sheet.votes)
    return panel.set_votes(workspace, assessment_id, votes, overwrite=overwrite)

"""Verbs of the panel: members, who they are, votes; the decision, which is apart from them, in :mod:`decisions`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, MemberId
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.domain.panel import (
    Ballot,
    Identity,
    Panel,
    PanelMember,
    PanelVote,
)
from eesee_desktop.domain.score import Score
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.decisions import Decision, decide, decide_by_median, keep
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import Workspace

__all__ = [
    "Conflict",
    "Decision",
    "add_member",
    "change_votes",
    "clear_vote",
    "clear_votes",
    "conflicts",
    "decide",
    "decide_by_median",
    "forget_identity",
    "identities",
    "keep",
    "panel",
    "remove_member",
    "set_identity",
    "set_member",
    "set_vote",
    "set_votes",
]

_ALIAS = re.compile(r"[^\W_](?:[\w .'-]{0,18}[^\W_])?")
_NUMBERED = re.compile(r"M([1-9][0-9]?)")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A vote that is there already and would get another score."""

    place: Ballot
    present: Score | None
    offered: Score | None


def panel(workspace: Workspace, assessment_id: AssessmentId) -> Panel:
    """Return members and votes.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    return workspace.panel.load(assessment_id)


@recorded(Reach.PANEL)
def add_member(
    workspace: Workspace, assessment_id: AssessmentId, alias: str | None = None
) -> tuple[MemberId, Changes]:
    """Add a member under a pseudonym.

    Args:
        alias: 1 to 20 letters, digits, spaces, full stops, hyphens; None for the next of M1, M2 …

    Raises:
        KnownError: VALUE_INVALID for another alias; MEMBER_EXISTS; ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        members = workspace.panel.load(assessment_id).members
        member = _next_pseudonym(members) if alias is None else _alias(alias)
        # "condor" and "Condor" would be two people in the database and one to whoever fills in a sheet by
        # hand.
        if any(other.id.casefold() == member.casefold() for other in members):
            raise KnownError(ErrorCode.MEMBER_EXISTS, member=member)
        workspace.panel.add_member(assessment_id, PanelMember(member), at)
    return member, changes_of(assessment_id, at, ChangeKind.PANEL)


@recorded(Reach.PANEL)
def set_member(
    workspace: Workspace, assessment_id: AssessmentId, member: MemberId, *, has_left: bool
) -> Changes:
    """Say whether a member has left; the votes stay.

    Raises:
        KnownError: MEMBER_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    workspace.panel.set_member(assessment_id, PanelMember(member, has_left), at)
    return changes_of(assessment_id, at, ChangeKind.PANEL)


@recorded(Reach.PANEL)
def remove_member(workspace: Workspace, assessment_id: AssessmentId, member: MemberId) -> Changes:
    """Remove a member who has not voted, and who it was.

    Raises:
        KnownError: MEMBER_HAS_VOTED; MEMBER_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    workspace.panel.remove_member(assessment_id, member, at)
    return changes_of(assessment_id, at, ChangeKind.PANEL, ChangeKind.IDENTITIES)


def identities(workspace: Workspace, assessment_id: AssessmentId) -> tuple[Identity, ...]:
    """Return who the members are, as far as somebody has said."""
    return workspace.identities.load(assessment_id)


@recorded(Reach.PANEL)
def set_identity(workspace: Workspace, assessment_id: AssessmentId, identity: Identity) -> Changes:
    """Say who a member is and what that person agreed to.

    Raises:
        KnownError: VALUE_INVALID without a name, as to forget one is :func:`forget_identity`; MEMBER_UNKNOWN,
            ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    name = clean_text(identity.name).strip()
    if not name:
        raise KnownError(ErrorCode.VALUE_INVALID, field=identity.member, value="", expected="Rosa Quispe")
    organisation = clean_text(identity.organisation).strip()
    stored = Identity(
        identity.member,
        name,
        organisation,
        may_be_named_in_report=identity.may_be_named_in_report,
        may_be_named_in_bundle=identity.may_be_named_in_bundle,
    )
    workspace.identities.set(assessment_id, stored, at)
    return changes_of(assessment_id, at, ChangeKind.IDENTITIES)


def forget_identity(workspace: Workspace, assessment_id: AssessmentId, member: MemberId) -> Changes:
    """Forget who a member is, in the history too; there is no way back.

    Raises:
        KnownError: MEMBER_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        if all(one.id != member for one in workspace.panel.load(assessment_id).members):
            raise KnownError(ErrorCode.MEMBER_UNKNOWN, member=member)
        workspace.identities.remove(assessment_id, member, at)
        # Not recorded, and taken out of what was: in the wrong hands the name of a member is a danger to that person,
        # and what can be brought back is not forgotten.
        workspace.history.forget(assessment_id, f"identity/{member}")
    return changes_of(assessment_id, at, ChangeKind.IDENTITIES)


@recorded(Reach.VOTES)
def set_vote(
    workspace: Workspace, assessment_id: AssessmentId, place: Ballot, score: Score | None
) -> Changes:
    """Store one vote, in place of the one that is there; None is an abstention.

    Raises:
        KnownError: SCORE_OFF_STEP; FIELD_UNKNOWN for a dimension that a panel does not score; MEMBER_UNKNOWN;
            ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    vote = PanelVote(place.member, place.round, place.dimension, score)
    return set_votes(workspace, assessment_id, (vote,), overwrite=True)


@recorded(Reach.VOTES)
def clear_vote(workspace: Workspace, assessment_id: AssessmentId, place: Ballot) -> Changes:
    """Remove a vote: the member has neither voted nor abstained there.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    return clear_votes(workspace, assessment_id, (place,))


@recorded(Reach.VOTES)
def clear_votes(workspace: Workspace, assessment_id: AssessmentId, places: Sequence[Ballot]) -> Changes:
    """Remove several votes at once.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    removed = workspace.panel.clear_votes(assessment_id, places, at)
    return changes_of(assessment_id, at, *({ChangeKind.VOTES} if removed else ()))


def conflicts(
    workspace: Workspace, assessment_id: AssessmentId, votes: Iterable[PanelVote]
) -> tuple[Conflict, ...]:
    """Return which votes are there already with another score than the ones offered.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    offered = {vote.place: vote.score for vote in votes}
    stored = workspace.panel.scores_at(assessment_id, offered)
    return _differing(stored, offered)


@recorded(Reach.VOTES)
def set_votes(
    workspace: Workspace,
    assessment_id: AssessmentId,
    votes: Sequence[PanelVote],
    *,
    overwrite: bool = False,
) -> Changes:
    """Store a block of votes, all or none.

    Args:
        overwrite: Whether votes that are there with another score may be replaced; see :func:`conflicts`.

    Raises:
        KnownError: VOTE_EXISTS with their number if any would be replaced and may not be; VALUE_INVALID if the block
            has two votes for one place; SCORE_OFF_STEP, FIELD_UNKNOWN, MEMBER_UNKNOWN; ASSESSMENT_NOT_FOUND,
            ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    # Before the transaction: a wrong block is refused without having begun one.
    _must_be_votes(workspace, assessment_id, votes)
    with workspace.database.transaction():
        offered = {vote.place: vote.score for vote in votes}
        stored = workspace.panel.scores_at(assessment_id, offered)
        differing = _differing(stored, offered)
        if differing and not overwrite:
            raise KnownError(ErrorCode.VOTE_EXISTS, count=len(differing))
        # A vote that says what is there already is left out, or entering the same table twice would look like
        # a change.
        new = [vote for vote in votes if vote.place not in stored or stored[vote.place] != vote.score]
        if new:
            workspace.panel.set_votes(assessment_id, new, at)
    return changes_of(assessment_id, at, *({ChangeKind.VOTES} if new else ()))


@recorded(Reach.VOTES)
def change_votes(
    workspace: Workspace,
    assessment_id: AssessmentId,
    votes: Sequence[PanelVote],
    cleared: Sequence[Ballot] = (),
) -> Changes:
    """Put votes in place of what is there and remove others, all or none: one key, one paste, one undo.

    Raises:
        KnownError: As :func:`set_votes`.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        kinds = set_votes(workspace, assessment_id, votes, overwrite=True).kinds if votes else frozenset()
        if cleared:
            kinds |= clear_votes(workspace, assessment_id, cleared).kinds
    return changes_of(assessment_id, at, *kinds)


def _differing(
    stored: Mapping[Ballot, Score | None], offered: Mapping[Ballot, Score | None]
) -> tuple[Conflict, ...]:
    return tuple(
        Conflict(place, stored[place], score)
        for place, score in offered.items()
        if place in stored and stored[place] != score
    )


def _must_be_votes(workspace: Workspace, assessment_id: AssessmentId, votes: Sequence[PanelVote]) -> None:
    """Refuse what cannot be a member's own score, and two votes for one place."""
    instrument = workspace.instrument_of(assessment_id)
    scored = {dimension.id for dimension in instrument.scored_dimensions}
    seen: set[Ballot] = set()
    for vote in votes:
        if vote.dimension not in scored:
            raise KnownError(ErrorCode.FIELD_UNKNOWN, field=vote.dimension)
        # Members score on the scale; only what is computed from their votes may lie between two steps.
        if vote.score is not None and not vote.score.is_on_step(instrument.step):
            raise KnownError(ErrorCode.SCORE_OFF_STEP, field=vote.dimension, score=str(vote.score))
        if vote.place in seen:
            where = f"{vote.member}, {vote.round.value}, {vote.dimension}"
            raise KnownError(ErrorCode.VALUE_INVALID, field=vote.dimension, value=where, expected="1")
        seen.add(vote.place)


def _next_pseudonym(members: Sequence[PanelMember]) -> MemberId:
    numbers = [int(match[1]) for member in members if (match := _NUMBERED.fullmatch(member.id))]
    # After the highest rather than into a gap: a number in between may stand on sheets that were printed for
    # somebody who was removed since.
    return MemberId(f"M{max(numbers, default=0) + 1}")


def _alias(text: str) -> MemberId:
    alias = clean_text(text).strip()
    if not _ALIAS.fullmatch(alias):
        raise KnownError(ErrorCode.VALUE_INVALID, field="member", value=text, expected="M1, Condor")
    return MemberId(alias)

"""The members of a panel under their pseudonyms, and their votes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.panel import Ballot, Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import MEMBERS, VOTES, from_fraction, to_fraction
from eesee_desktop.storage.panel_tables import PanelMemberRow, PanelVoteRow
from eesee_desktop.storage.prepared import Prepared
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.status import status_of, touch
from eesee_desktop.storage.tables import DimensionEntryRow

_VOTE = table_of(PanelVoteRow)
_HERE = (
    _VOTE.c.assessment_id == bindparam("wanted"),
    _VOTE.c.dimension == bindparam("on"),
    _VOTE.c.round == bindparam("in_round"),
    _VOTE.c.member_id == bindparam("by"),
)
_SET = (
    update(_VOTE)
    .where(*_HERE)
    .values(score_numerator=bindparam("numerator"), score_denominator=bindparam("denominator"))
)
_ADD = insert(_VOTE)
_CLEAR = delete(_VOTE).where(*_HERE)
_READ = select(_VOTE.c.score_numerator, _VOTE.c.score_denominator).where(*_HERE)

# These two run with every score that is set.
_VOTES_ON = Prepared(
    select(_VOTE.c.member_id, _VOTE.c.round, _VOTE.c.score_numerator, _VOTE.c.score_denominator)
    .where(_VOTE.c.assessment_id == bindparam("wanted"), _VOTE.c.dimension == bindparam("on"))
    # The order of casting. A digest is taken over votes sorted by place, but reading them in one order makes
    # lists repeatable.
    .order_by(_VOTE.c.id)
)
_VOTES = Prepared(
    select(
        _VOTE.c.member_id,
        _VOTE.c.round,
        _VOTE.c.dimension,
        _VOTE.c.score_numerator,
        _VOTE.c.score_denominator,
    )
    .where(_VOTE.c.assessment_id == bindparam("wanted"))
    .order_by(_VOTE.c.id)
)
_ENTRY = table_of(DimensionEntryRow)
_DIGEST = Prepared(
    select(_ENTRY.c.votes_digest).where(
        _ENTRY.c.assessment_id == bindparam("wanted"), _ENTRY.c.dimension == bindparam("on")
    )
)
_SET_DIGEST = Prepared(
    update(_ENTRY)
    .where(
        _ENTRY.c.assessment_id == bindparam("wanted"),
        _ENTRY.c.dimension == bindparam("on"),
        # In the statement, so that nothing is touched where it is the same: no new moment, no refresh.
        _ENTRY.c.votes_digest != bindparam("digest"),
    )
    .values(votes_digest=bindparam("digest"))
)


class PanelStore:
    """Panels in a database; every change raises ASSESSMENT_NOT_FOUND or ASSESSMENT_SEALED."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, assessment: AssessmentId) -> Panel:
        """Return members and votes.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.session() as session:
            status_of(self._database.driver, assessment)
            members = session.exec(
                select_rows(PanelMemberRow)
                .where(PanelMemberRow.assessment_id == assessment)
                .order_by(col(PanelMemberRow.position))
            )
            votes = session.exec(
                select_rows(PanelVoteRow)
                .where(PanelVoteRow.assessment_id == assessment)
                .order_by(col(PanelVoteRow.id))
            )
            return Panel(
                tuple(MEMBERS.value_of(row) for row in members),
                tuple(VOTES.value_of(row) for row in votes),
            )

    def votes(self, assessment: AssessmentId) -> tuple[PanelVote, ...]:
        """Return all votes in the order of casting; none where there is no such assessment."""
        with self._database.bare_transaction() as raw:
            rows = _VOTES.run(raw, {"wanted": assessment}).fetchall()
        scores = {place: from_fraction(*place) for place in {(row[3], row[4]) for row in rows}}
        return tuple(
            PanelVote(MemberId(member), Round(number), DimensionId(dimension), scores[numerator, denominator])
            for member, number, dimension, numerator, denominator in rows
        )

    def votes_on(self, assessment: AssessmentId, dimension: DimensionId) -> tuple[PanelVote, ...]:
        """Return the votes on a dimension in both rounds; none where there is no such assessment."""
        with self._database.bare_transaction() as raw:
            rows = _VOTES_ON.run(raw, {"wanted": assessment, "on": dimension}).fetchall()
        return tuple(
            PanelVote(MemberId(member), Round(number), dimension, from_fraction(numerator, denominator))
            for member, number, numerator, denominator in rows
        )

    def scores_at(self, assessment: AssessmentId, places: Iterable[Ballot]) -> dict[Ballot, Score | None]:
        """Return what stands at some places, None for an abstention; a place without a vote is left out.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        found: dict[Ballot, Score | None] = {}
        with self._database.session() as session:
            connection = session.connection()
            status_of(self._database.driver, assessment)
            for place in places:
                # A query for each place: usually there is one, a vote just typed, and reading all votes would
                # take longer.
                row = connection.execute(_READ, _key(assessment, place)).first()
                if row is not None:
                    found[place] = from_fraction(*row)
        return found

    def add_member(self, assessment: AssessmentId, member: PanelMember, at: datetime) -> None:
        """Add a member after the others.

        Raises:
            KnownError: MEMBER_EXISTS.
        """
        table = table_of(PanelMemberRow)
        with self._database.session() as session:
            touch(self._database.driver, assessment, at)
            if session.get(PanelMemberRow, (assessment, member.id)) is not None:
                raise KnownError(ErrorCode.MEMBER_EXISTS, member=member.id)
            last = session.execute(
                select(func.max(table.c.position)).where(table.c.assessment_id == assessment)
            ).scalar_one()
            position = 0 if last is None else last + 1
            session.add(
                PanelMemberRow(assessment_id=assessment, position=position, **MEMBERS.columns_of(member))
            )

    def set_member(self, assessment: AssessmentId, member: PanelMember, at: datetime) -> None:
        """Say whether a member has left.

        Raises:
            KnownError: MEMBER_UNKNOWN.
        """
        with self._database.session() as session:
            touch(self._database.driver, assessment, at)
            _member(session, assessment, member.id).has_left = member.has_left

    def remove_member(self, assessment: AssessmentId, member: MemberId, at: datetime) -> None:
        """Remove a member who has not voted, and who it was.

        Raises:
            KnownError: MEMBER_UNKNOWN; MEMBER_HAS_VOTED.
        """
        with self._database.session() as session:
            touch(self._database.driver, assessment, at)
            row = _member(session, assessment, member)
            has_voted = select(_VOTE.c.id).where(
                _VOTE.c.assessment_id == assessment, _VOTE.c.member_id == member
            )
            # Checked here although the foreign key would refuse too: a constraint error names no member and
            # counts as a bug.
            if session.execute(has_voted).first() is not None:
                raise KnownError(ErrorCode.MEMBER_HAS_VOTED, member=member)
            session.delete(row)

    def set_votes(self, assessment: AssessmentId, votes: Sequence[PanelVote], at: datetime) -> None:
        """Store votes, in place of those already there.

        Raises:
            KnownError: MEMBER_UNKNOWN; nothing is stored then.
        """
        with self._database.session() as session:
            connection = session.connection()
            touch(self._database.driver, assessment, at)
            for member in {vote.member for vote in votes}:
                _member(session, assessment, member)
            for vote in votes:
                numerator, denominator = to_fraction(vote.score)
                values = {"numerator": numerator, "denominator": denominator}
                place = Ballot(vote.member, vote.round, vote.dimension)
                # Update first: it keeps the row's id, and with it the order of casting, when a vote is
                # corrected.
                if not connection.execute(_SET, _key(assessment, place) | values).rowcount:
                    connection.execute(_ADD, {"assessment_id": assessment, **VOTES.columns_of(vote)})

    def clear_votes(self, assessment: AssessmentId, places: Sequence[Ballot], at: datetime) -> int:
        """Remove votes, so that the members have neither voted nor abstained there; return how many there were."""
        with self._database.transaction() as connection:
            touch(self._database.driver, assessment, at)
            return sum(connection.execute(_CLEAR, _key(assessment, place)).rowcount for place in places)

    def digest(self, assessment: AssessmentId, dimension: DimensionId) -> str:
        """Return on which votes the decision on a dimension was taken, empty where on none or there is no such."""
        with self._database.bare_transaction() as raw:
            found = _DIGEST.run(raw, {"wanted": assessment, "on": dimension}).fetchone()
        return "" if found is None else str(found[0])

    def set_digest(self, assessment: AssessmentId, dimension: DimensionId, digest: str, at: datetime) -> bool:
        """Note on which votes the decision on a dimension was taken; tell whether they are other ones."""
        values = {"wanted": assessment, "on": dimension, "digest": digest}
        with self._database.bare_transaction() as raw:
            # Touched only after a change. A sealed assessment is refused all the same: touch raises, and the
            # transaction takes the digest back.
            has_changed = bool(_SET_DIGEST.run(raw, values).rowcount)
            if has_changed:
                touch(raw, assessment, at)
            return has_changed


def _key(assessment: AssessmentId, place: Ballot) -> dict[str, object]:
    return {
        "wanted": assessment,
        "on": place.dimension,
        "in_round": place.round.value,
        "by": place.member,
    }


def _member(session: Session, assessment: AssessmentId, member: MemberId) -> PanelMemberRow:
    row = session.get(PanelMemberRow, (assessment, member))
    if row is None:
        raise KnownError(ErrorCode.MEMBER_UNKNOWN, member=member)
    return row

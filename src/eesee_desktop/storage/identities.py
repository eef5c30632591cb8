"""Who the pseudonyms of a panel are. Kept apart from votes, and never part of an assessment."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, MemberId
from eesee_desktop.domain.panel import Identity
from eesee_desktop.storage.bare import rows_of
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import IDENTITIES, Columns
from eesee_desktop.storage.status import touch

_LOAD = (
    "SELECT identity.* FROM identity "
    # For the order only: names are listed as the members are.
    "JOIN panel_member ON panel_member.assessment_id = identity.assessment_id "
    "AND panel_member.id = identity.member_id "
    "WHERE identity.assessment_id = ? ORDER BY panel_member.position"
)
_SET = (
    "INSERT INTO identity "
    "(assessment_id, member_id, name, organisation, may_be_named_in_report, may_be_named_in_bundle) "
    "VALUES (:assessment_id, :member_id, :name, :organisation, :may_be_named_in_report, :may_be_named_in_bundle)"
)
_SET_ANEW = (
    f"{_SET} ON CONFLICT (assessment_id, member_id) DO UPDATE SET name = excluded.name, "
    "organisation = excluded.organisation, may_be_named_in_report = excluded.may_be_named_in_report, "
    "may_be_named_in_bundle = excluded.may_be_named_in_bundle"
)
_HAS_MEMBER = "SELECT 1 FROM panel_member WHERE assessment_id = ? AND id = ?"


class IdentityStore:
    """Identities in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, assessment: AssessmentId) -> tuple[Identity, ...]:
        """Return the identities of a panel, in the order of its members."""
        with self._database.bare_transaction() as raw:
            return tuple(IDENTITIES.value_of(row) for row in rows_of(raw, _LOAD, assessment))

    def set(self, assessment: AssessmentId, identity: Identity, at: datetime) -> None:
        """Say who a pseudonym is, and where that may be told.

        Raises:
            KnownError: MEMBER_UNKNOWN, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
        """
        with self._database.bare_transaction() as raw:
            touch(raw, assessment, at)
            _must_be_member(raw, assessment, identity)
            raw.execute(_SET_ANEW, _columns(assessment, identity))

    def add(self, assessment: AssessmentId, identities: tuple[Identity, ...]) -> None:
        """Keep the identities that an assessment from elsewhere came with.

        Raises:
            KnownError: MEMBER_UNKNOWN for one who is not in the panel.
        """
        with self._database.bare_transaction() as raw:
            for identity in identities:
                _must_be_member(raw, assessment, identity)
                raw.execute(_SET, _columns(assessment, identity))

    def replace(self, assessment: AssessmentId, identities: tuple[Identity, ...]) -> None:
        """Put identities in place of all that are known; their members must be there."""
        with self._database.bare_transaction() as raw:
            raw.execute("DELETE FROM identity WHERE assessment_id = ?", (assessment,))
            self.add(assessment, identities)

    def remove(self, assessment: AssessmentId, member: MemberId, at: datetime) -> bool:
        """Forget who a pseudonym is; tell whether it was known."""
        with self._database.bare_transaction() as raw:
            touch(raw, assessment, at)
            removed = raw.execute(
                "DELETE FROM identity WHERE assessment_id = ? AND member_id = ?", (assessment, member)
            )
            return bool(removed.rowcount)


def _must_be_member(raw: Any, assessment: AssessmentId, identity: Identity) -> None:  # noqa: ANN401  the driver ships no types
    if raw.execute(_HAS_MEMBER, (assessment, identity.member)).fetchone() is None:
        raise KnownError(ErrorCode.MEMBER_UNKNOWN, member=identity.member)


def _columns(assessment: AssessmentId, identity: Identity) -> Columns:
    return {"assessment_id": assessment, **IDENTITIES.columns_of(identity)}

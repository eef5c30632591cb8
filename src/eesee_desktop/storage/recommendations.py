"""Recommendations, in the order in which they will stand in the report."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.recommendation import Audience, Recommendation, as_list
from eesee_desktop.storage.assessment_rows import children_rows
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.mapping import CHILDREN, RECOMMENDATIONS
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.status import status_of, touch
from eesee_desktop.storage.tables import RecommendationRow


class RecommendationStore:
    """Recommendations in a database. They are few, so they are replaced together."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, assessment: AssessmentId) -> tuple[Recommendation, ...]:
        """Return all recommendations of an assessment.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        with self._database.session() as session:
            status_of(self._database.driver, assessment)
            return _load(session, assessment)

    def replace(
        self, assessment: AssessmentId, items: tuple[Recommendation, ...], at: datetime
    ) -> frozenset[str] | None:
        """Store the recommendations.

        Returns:
            The names of the fields whose text is another one now; None if nothing is another one.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
        """
        with self._database.session() as session:
            connection = session.connection()
            status_of(self._database.driver, assessment)
            before = _load(session, assessment)
            # Compares whole items, not texts: the principles of one may change while its words stay.
            if before == items:
                return None
            touch(self._database.driver, assessment, at)
            table = table_of(RecommendationRow)
            connection.execute(table.delete().where(table.c.assessment_id == assessment))
            # They were deleted past the session, which would otherwise take the new rows of the same ids for
            # changes of the old.
            session.expunge_all()
            rows = children_rows(CHILDREN["recommendations"], assessment, items)
            session.add_all(RecommendationRow(**row) for row in rows)
            return frozenset(
                f"recommendations.{audience.value}"
                for audience in Audience
                if as_list(before, audience) != as_list(items, audience)
            )


def _load(session: Session, assessment: AssessmentId) -> tuple[Recommendation, ...]:
    rows = session.exec(
        select(RecommendationRow)
        .where(RecommendationRow.assessment_id == assessment)
        .order_by(col(RecommendationRow.position))
    )
    return tuple(RECOMMENDATIONS.value_of(row) for row in rows)

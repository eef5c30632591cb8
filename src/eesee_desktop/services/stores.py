"""The stores of an open workspace, each made when it is first asked for.

Those here load SQLAlchemy and the mapped classes, which takes longer than most verbs that only read.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from eesee_desktop.storage.database import Database

if TYPE_CHECKING:
    from eesee_desktop.storage.answers import AnswerStore
    from eesee_desktop.storage.attachments import AttachmentStore
    from eesee_desktop.storage.desk import Desk
    from eesee_desktop.storage.fields import FieldStore
    from eesee_desktop.storage.history import HistoryStore
    from eesee_desktop.storage.letters import HeldStatementStore, ReceiptStore
    from eesee_desktop.storage.panel import PanelStore
    from eesee_desktop.storage.recommendations import RecommendationStore
    from eesee_desktop.storage.sources import SourceStore
    from eesee_desktop.storage.submissions import SubmissionStore


class Stores:
    """What is kept in a database, by kind."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._desk: Desk | None = None

    @cached_property
    def history(self) -> HistoryStore:
        """What was changed, act by act."""
        from eesee_desktop.storage.history import HistoryStore  # noqa: PLC0415  loads SQLAlchemy

        return HistoryStore(self.database)

    @cached_property
    def fields(self) -> FieldStore:
        """Single fields of assessments."""
        from eesee_desktop.storage.fields import FieldStore  # noqa: PLC0415  loads SQLAlchemy

        return FieldStore(self.database, self.history)

    @cached_property
    def sources(self) -> SourceStore:
        """Sources and where they are cited."""
        from eesee_desktop.storage.sources import SourceStore  # noqa: PLC0415  loads SQLAlchemy

        return SourceStore(self.database)

    @cached_property
    def attachments(self) -> AttachmentStore:
        """Files that are kept with sources."""
        from eesee_desktop.storage.attachments import AttachmentStore  # noqa: PLC0415  loads SQLAlchemy

        return AttachmentStore(self.database)

    @cached_property
    def recommendations(self) -> RecommendationStore:
        """Recommendations."""
        from eesee_desktop.storage.recommendations import RecommendationStore  # noqa: PLC0415  loads SQLAlchemy

        return RecommendationStore(self.database)

    @cached_property
    def panel(self) -> PanelStore:
        """Members of panels and their votes."""
        from eesee_desktop.storage.panel import PanelStore  # noqa: PLC0415  loads SQLAlchemy

        return PanelStore(self.database)

    @cached_property
    def submissions(self) -> SubmissionStore:
        """Sealed revisions."""
        from eesee_desktop.storage.submissions import SubmissionStore  # noqa: PLC0415  loads SQLAlchemy

        return SubmissionStore(self.database)

    @cached_property
    def receipts(self) -> ReceiptStore:
        """Receipts of the consortium."""
        from eesee_desktop.storage.letters import ReceiptStore  # noqa: PLC0415  loads SQLAlchemy

        return ReceiptStore(self.database)

    @cached_property
    def held(self) -> HeldStatementStore:
        """Signed statements that hold here."""
        from eesee_desktop.storage.letters import HeldStatementStore  # noqa: PLC0415  loads SQLAlchemy

        return HeldStatementStore(self.database)

    @cached_property
    def answers(self) -> AnswerStore:
        """Comments that were taken in, and their answers."""
        from eesee_desktop.storage.answers import AnswerStore  # noqa: PLC0415  loads SQLAlchemy

        return AnswerStore(self.database)

    @property
    def desk(self) -> Desk:
        """What the consortium received: here, or wherever :meth:`set_desk` has it."""
        if self._desk is None:
            from eesee_desktop.storage.desk import Desk  # noqa: PLC0415  loads SQLAlchemy

            self._desk = Desk(self.database)
        return self._desk

    def set_desk(self, desk: Desk) -> None:
        """Have the desk elsewhere than in this workspace; it is closed with the workspace."""
        self.close_desk()
        self._desk = desk

    def close_desk(self) -> None:
        """Let go of the desk."""
        if self._desk is not None:
            self._desk.close()

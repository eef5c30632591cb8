"""What the consortium received, given out for analysts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from eesee_desktop.domain.comments import ReviewState
from eesee_desktop.services import desk
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.heads import Head, ListedFigure, ReceivedKey
from eesee_desktop.tables.desk_package import (
    ExportFormat,
    FigureOut,
    SubmissionOut,
    desk_package,
    desk_table,
)


@dataclass(frozen=True, slots=True)
class DeskExport:
    """The files of a data package.

    Attributes:
        rows: Of its table.
        submissions: Revisions that are in it.
    """

    files: dict[str, bytes]
    rows: int
    submissions: int


def export_desk(workspace: Workspace, formats: tuple[ExportFormat, ...]) -> DeskExport:
    """Return the figures of every revision that was received as a data package.

    Raises:
        KnownError: EXTRA_MISSING, EXTRA_NOT_PACKAGED where a format needs what is not installed.
    """
    placed = desk.figures(workspace, is_counting=False)
    counting = {head.key for head in desk.counting(workspace)}
    states = {
        ReceivedKey(key.principal, key.submission_id, review.revision): review.state
        for key, reviews in workspace.desk.reviews.reviews().items()
        for review in reviews
    }
    heads = [
        (head, [one.figure for one in several]) for head, several in groupby(placed, lambda one: one.head)
    ]
    table = desk_table(
        (
            _submission(head, states.get(head.key, ReviewState.RECEIVED), counts=head.key in counting),
            map(_figure, found),
        )
        for head, found in heads
    )
    methods = {head.instrument for head, _ in heads}
    return DeskExport(desk_package(table, formats, methods, workspace.clock()), len(table.rows), len(heads))


def _submission(head: Head, state: ReviewState, *, counts: bool) -> SubmissionOut:
    return SubmissionOut(
        country=head.country,
        first=head.period.first,
        last=head.period.last,
        revision=head.key.revision,
        counts=counts,
        state=state.value,
        is_training=head.is_training,
        principal=head.key.principal,
        submission_id=head.key.submission_id,
        received=head.at,
        method=head.instrument,
        are_weights_provisional=head.are_weights_provisional,
    )


def _figure(figure: ListedFigure) -> FigureOut:
    return FigureOut(
        principle=figure.principle,
        dimension=figure.dimension,
        name=figure.name,
        printed=figure.printed,
        exact=figure.exact,
        weight=figure.weight,
        rule=figure.rule,
        confidence=figure.confidence,
        working=figure.working,
    )

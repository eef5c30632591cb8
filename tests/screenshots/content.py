"""A workspace with something of everything in it, to be looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from eesee_desktop.bundle.letters import CommentsFile, write_comments
from eesee_desktop.domain.assessment import Assessment, StudyPeriod
from eesee_desktop.domain.comments import (
    CommentAct,
    CommentEvent,
    CommentKind,
    ReviewComment,
    ReviewState,
    with_event,
)
from eesee_desktop.domain.ids import AssessmentId, CommentId, CountryCode, DimensionId
from eesee_desktop.domain.score import Score
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.services import assessments, sources, submissions
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.storage.answers import TakenComments
from support_assessments import ATTACHMENT_BYTES
from support_workspace import MEMBER, StillClock, make_workspace

WHOLE = AssessmentId("a" * 31 + "1")
PRACTICE = AssessmentId("a" * 31 + "2")
SEALED = AssessmentId("a" * 31 + "3")
TODAY = datetime(2025, 8, 1, 12, 0, tzinfo=UTC)


def make_content(folder: Path) -> AssessmentId:
    """Make the workspace; return the id of the assessment in it that is empty."""
    clock = StillClock()
    workspace, _ = make_workspace(folder, clock)
    whole = _whole(workspace)
    practice = practice_assessment(latest_instrument(), MEMBER, at=TODAY, new_id=workspace.new_id)
    period = StudyPeriod(date(2023, 8, 1), date(2024, 7, 31))
    sealed = replace(whole, id=SEALED, country=CountryCode("BOL"), period=period)
    for one in (replace(practice, id=PRACTICE), sealed, whole):
        assessments.add_assessment(workspace, one, latest_instrument())
        clock.pass_time(60)
    submissions.seal(workspace, SEALED, folder.parent, submissions.SealingChoice(with_draft=False))
    _write_a_little(workspace, clock)
    _ask(workspace)
    empty, _ = assessments.new_assessment(workspace, CountryCode("SEN"), period, "fr")
    workspace.close()
    return empty


def _whole(workspace: Workspace) -> Assessment:
    """Return an assessment in full, with a score of last year."""
    made = practice_assessment(latest_instrument(), MEMBER, at=TODAY, new_id=workspace.new_id)
    dimensions = tuple(
        replace(
            entry,
            decision=replace(
                entry.decision,
                previous_score=Score.parse("2"),
                reason_for_change="Registration now takes a fortnight, where it took half a year.",
            ),
        )
        if entry.id == DimensionId("2.1")
        else entry
        for entry in made.dimensions
    )
    return replace(made, id=WHOLE, is_training=False, dimensions=dimensions)


def _write_a_little(workspace: Workspace, clock: StillClock) -> None:
    """Leave a trace in the history."""
    before = assessments.load(workspace, WHOLE)
    sources.attach_file(workspace, WHOLE, before.sources[0].id, "gaceta.pdf", ATTACHMENT_BYTES)
    for field, text in (
        ("context", before.context.replace("the", "this", 2) + "\n\nA sentence that came later."),
        ("2.1.score", "3"),
        ("2.1.justification", "Fewer refusals than the year before, and a decree that shortens the way."),
    ):
        clock.pass_time(3600)
        assessments.set_field(workspace, WHOLE, field, text)


def _ask(workspace: Workspace) -> None:
    """Let the consortium have asked about a dimension: one comment of each kind, one answered and asked again."""
    narrative = assessments.load(workspace, WHOLE).dimension(DimensionId("2.1")).narrative
    passage = " ".join(narrative.split()[:5])
    blank = ReviewComment(
        CommentId("c" * 32), 1, "2.1.narrative", passage, CommentKind.QUESTION, "Who says so?", "Ana", TODAY
    )
    asked = with_event(
        blank, CommentEvent(CommentAct.WORDED, TODAY, "Ana", 1, "Two organisations, asked in May,")
    )
    again = replace(blank, id=CommentId("d" * 32), address="2.1", quote="", kind=CommentKind.MUST_CHANGE)
    for event in (
        CommentEvent(CommentAct.ANSWERED, TODAY, MEMBER.name, 1, "Two organisations."),
        CommentEvent(CommentAct.REOPENED, TODAY, "Ana", 1, "Which two, and when?"),
    ):
        again = with_event(again, event)
    accepted = with_event(
        replace(blank, id=CommentId("e" * 32), address="2.1.justification", quote=""),
        CommentEvent(CommentAct.ACCEPTED, TODAY, "Ana", 1),
    )
    said = CommentsFile(
        id=WHOLE,
        country=CountryCode("PER"),
        period=assessments.load(workspace, WHOLE).period,
        revision=1,
        digest="0" * 64,
        round=1,
        state=ReviewState.HAS_QUESTIONS,
        made=TODAY,
        by="Consortium",
        by_principal="desk@eusee",
        comments=(asked, again, accepted),
    )
    workspace.answers.take(WHOLE, TakenComments(1, TODAY, write_comments(said, workspace.signing_key)))

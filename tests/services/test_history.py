from __future__ import annotations

from datetime import timedelta

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.history import history, restore_field, restore_state, state_at
from eesee_desktop.services.workspace import Workspace
from support_workspace import StillClock, add_example, begin_assessment

NARRATIVE = "2.1.narrative"


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give an empty assessment."""
    return begin_assessment(workspace)


def _pairs(workspace: Workspace, draft: AssessmentId, field: str) -> list[tuple[str, str]]:
    return [(entry.old, entry.new) for entry in history(workspace, draft, field)]


def test_typing_is_one_entry_a_minute(workspace: Workspace, draft: AssessmentId, clock: StillClock) -> None:
    """Saves of prose within a minute of an entry's beginning extend it; then a new one begins, typing or not."""
    began = clock.now
    for second in range(120):
        assessments.set_field(workspace, draft, NARRATIVE, "x" * (second + 1))
        clock.pass_time(1)
    first, second_entry = history(workspace, draft, NARRATIVE)
    assert (first.old, first.new) == ("", "x" * 60)
    assert (first.began, first.at) == (began, began + timedelta(seconds=59))
    assert (second_entry.old, second_entry.new) == ("x" * 60, "x" * 120)


def test_fields_do_not_extend_each_other(workspace: Workspace, draft: AssessmentId) -> None:
    """Typing in two fields by turns leaves one entry for each."""
    for text in ("a", "ab"):
        assessments.set_field(workspace, draft, NARRATIVE, text)
        assessments.set_field(workspace, draft, "context", text)
    assert [(entry.field, entry.new) for entry in history(workspace, draft)] == [
        (NARRATIVE, "ab"),
        ("context", "ab"),
    ]


def test_typing_taken_back_leaves_no_entry(workspace: Workspace, draft: AssessmentId) -> None:
    """A text that is again what it was before the entry began has no history of having changed."""
    assessments.set_field(workspace, draft, NARRATIVE, "a slip")
    assessments.set_field(workspace, draft, NARRATIVE, "")
    assert history(workspace, draft) == ()


def test_scores_are_never_merged(workspace: Workspace, draft: AssessmentId) -> None:
    """A score set three times in a second is three entries: no score is typed by halves."""
    for score in ("2", "4", "2"):
        assessments.set_field(workspace, draft, "2.1.score", score)
    assert _pairs(workspace, draft, "2.1.score") == [("", "2"), ("2", "4"), ("4", "2")]


def test_a_window_of_zero_makes_an_entry(workspace: Workspace, draft: AssessmentId) -> None:
    """The window is the caller's to choose."""
    for text in ("a", "ab"):
        assessments.set_field(workspace, draft, NARRATIVE, text, window=timedelta(0))
    assert _pairs(workspace, draft, NARRATIVE) == [("", "a"), ("a", "ab")]


def test_another_revision_is_another_entry(workspace: Workspace, draft: AssessmentId) -> None:
    """What was sealed is never part of an entry that goes on after the reopening."""
    assessments.set_field(workspace, draft, NARRATIVE, "sealed words")
    workspace.assessments.set_status(draft, assessments.load(workspace, draft).status, 2)
    assessments.set_field(workspace, draft, NARRATIVE, "reopened words")
    assert [(entry.revision, entry.new) for entry in history(workspace, draft)] == [
        (1, "sealed words"),
        (2, "reopened words"),
    ]


def test_the_state_at_a_moment(workspace: Workspace, draft: AssessmentId, clock: StillClock) -> None:
    """Every field has the text that it had then, those without history included."""
    assessments.set_field(workspace, draft, "context", "first")
    noon = clock.now
    clock.pass_time(300)
    assessments.set_field(workspace, draft, "context", "second")
    assessments.set_field(workspace, draft, "2.1.score", "3")
    then, now = state_at(workspace, draft, noon), state_at(workspace, draft, clock.now)
    assert (then["context"], then["2.1.score"], then["notice"]) == ("first", "", "")
    assert (now["context"], now["2.1.score"], now["notice"]) == ("second", "3", "")
    assert then.keys() == now.keys()
    with pytest.raises(KnownError) as before:
        state_at(workspace, draft, noon - timedelta(days=1))
    assert before.value.code is ErrorCode.VALUE_INVALID


def test_restoring_a_field_is_a_change_of_its_own(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """The text of a moment comes back; what stood there in between stays in the history."""
    assessments.set_field(workspace, draft, NARRATIVE, "better")
    good = clock.now
    clock.pass_time(100)
    assessments.set_field(workspace, draft, NARRATIVE, "worse")
    clock.pass_time(1)
    assert restore_field(workspace, draft, NARRATIVE, good).fields == {NARRATIVE}
    assert _pairs(workspace, draft, NARRATIVE) == [("", "better"), ("better", "worse"), ("worse", "better")]
    assert not restore_field(workspace, draft, NARRATIVE, good)


def test_restoring_a_state_restores_every_field(workspace: Workspace, clock: StillClock) -> None:
    """A complete assessment that was spoilt field by field is what it was, recommendations and all."""
    example = add_example(workspace)
    whole = clock.now
    clock.pass_time(100)
    spoilt = {
        "2.1.score": "",
        "2.1.rule": "",
        "context": "gone",
        "1.external.raw": "7",
        "recommendations.donors": "",
    }
    for name, text in spoilt.items():
        assessments.set_field(workspace, example.id, name, text)
    changes = restore_state(workspace, example.id, whole)
    assert changes.fields == spoilt.keys()
    loaded = assessments.load(workspace, example.id)
    assert state_at(workspace, example.id, clock.now) == state_at(workspace, example.id, whole)
    assert (loaded.dimensions, loaded.context, loaded.external) == (
        example.dimensions,
        example.context,
        example.external,
    )
    assert (loaded.panel, loaded.sources) == (example.panel, example.sources)


def test_the_history_of_nothing(workspace: Workspace, draft: AssessmentId) -> None:
    """An unknown field and an unknown assessment are told; an untouched field has no entries."""
    assert history(workspace, draft, "notice") == ()
    with pytest.raises(KnownError) as no_field:
        history(workspace, draft, "9.9.score")
    assert no_field.value.code is ErrorCode.FIELD_UNKNOWN
    with pytest.raises(KnownError) as no_assessment:
        history(workspace, AssessmentId("f" * 32))
    assert no_assessment.value.code is ErrorCode.ASSESSMENT_NOT_FOUND

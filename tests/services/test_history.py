from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from eesee_desktop.domain.assessment import AssessmentStatus, StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode, SourceId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, panel, recommendations, sources, submissions
from eesee_desktop.services.history import history, restore_state, restore_thing, undo, what_would_change
from eesee_desktop.services.workspace import Workspace
from support_workspace import StillClock, add_example, begin_assessment, make_workspace, reopen

NARRATIVE = "2.1.narrative"
PERIOD = StudyPeriod(date(2023, 1, 1), date(2023, 12, 31))


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give an empty assessment."""
    return begin_assessment(workspace)


def _pairs(workspace: Workspace, draft: AssessmentId, field: str) -> list[tuple[str | None, str | None]]:
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
    """Typing in two fields by turns leaves an entry for each turn, so that every moment can come back exactly."""
    for text in ("a", "ab"):
        assessments.set_field(workspace, draft, NARRATIVE, text)
        assessments.set_field(workspace, draft, "context", text)
    assert [(entry.thing, entry.new) for entry in history(workspace, draft)][-4:] == [
        (NARRATIVE, "a"),
        ("context", "a"),
        (NARRATIVE, "ab"),
        ("context", "ab"),
    ]


def test_typing_taken_back_leaves_no_entry(workspace: Workspace, draft: AssessmentId) -> None:
    """A text that is again what it was before the entry began has no history of having changed."""
    assessments.set_field(workspace, draft, NARRATIVE, "Some words", window=timedelta(0))
    assessments.set_field(workspace, draft, NARRATIVE, "Some words, a slip")
    assessments.set_field(workspace, draft, NARRATIVE, "Some words")
    assert _pairs(workspace, draft, NARRATIVE) == [("", "Some words")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Pasted.", "Other words."),
        ("All that was written in a minute.", "x"),
        ("Words of a passage. " * 9 + "End.", "Words of a passage. " * 5 + "End."),
    ],
    ids=["replaced", "all but a letter", "a passage deleted"],
)
def test_what_was_replaced_or_deleted_stays(
    workspace: Workspace, draft: AssessmentId, before: str, after: str
) -> None:
    """Words that went within the minute in which they were written stand in an entry of their own."""
    for text in (before, after):
        assessments.set_field(workspace, draft, NARRATIVE, text)
    assert _pairs(workspace, draft, NARRATIVE) == [("", before), (before, after)]


def test_a_lock_begins_a_new_entry(tmp_path: Path, clock: StillClock) -> None:
    """What is typed after a lock, or by another process, never extends an entry of before."""
    made, _ = make_workspace(tmp_path / "locked", clock)
    with made:
        draft = begin_assessment(made)
        assessments.set_field(made, draft, NARRATIVE, "Before")
    with reopen(tmp_path / "locked", clock) as opened:
        assessments.set_field(opened, draft, NARRATIVE, "Before and after")
        assert _pairs(opened, draft, NARRATIVE) == [("", "Before"), ("Before", "Before and after")]


def test_entries_are_ordered_by_number(workspace: Workspace, draft: AssessmentId, clock: StillClock) -> None:
    """A clock that was wrong once never makes another version come back."""
    assessments.set_field(workspace, draft, "context", "first")
    second = assessments.set_field(workspace, draft, "context", "second", window=timedelta(0))
    clock.pass_time(-86_400)
    assessments.set_field(workspace, draft, "context", "third", window=timedelta(0))
    assert [entry.new for entry in history(workspace, draft, "context")] == ["first", "second", "third"]
    restore_state(workspace, draft, second.act)
    assert assessments.load(workspace, draft).context == "first"


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
    assert [(entry.revision, entry.new) for entry in history(workspace, draft, NARRATIVE)] == [
        (1, "sealed words"),
        (2, "reopened words"),
    ]


def test_restoring_a_field_is_a_change_of_its_own(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """The text of a moment comes back; what stood there in between stays in the history."""
    assessments.set_field(workspace, draft, NARRATIVE, "better")
    clock.pass_time(100)
    worse = assessments.set_field(workspace, draft, NARRATIVE, "worse").act
    clock.pass_time(1)
    assert restore_thing(workspace, draft, NARRATIVE, worse).fields == {NARRATIVE}
    assert _pairs(workspace, draft, NARRATIVE) == [("", "better"), ("better", "worse"), ("worse", "better")]
    assert not restore_thing(workspace, draft, NARRATIVE, worse)
    with pytest.raises(KnownError) as untouched:
        restore_thing(workspace, draft, "notice", worse)
    assert untouched.value.code is ErrorCode.CHANGE_UNKNOWN


def test_a_restore_shows_what_it_will_change_and_is_taken_back_exactly(
    workspace: Workspace, clock: StillClock
) -> None:
    """Scores, recommendations with their principles, sources, citations, panel: all come back, and go again."""
    example = add_example(workspace)
    spoilt = {"2.1.score": "", "context": "gone", "1.external.raw": "7", "recommendations.donors": ""}
    acts = [assessments.set_field(workspace, example.id, name, text).act for name, text in spoilt.items()]
    cited = example.citations[0]
    sources.remove_source(workspace, example.id, cited.source)
    panel.add_member(workspace, example.id)
    clock.pass_time(100)
    present = assessments.load(workspace, example.id)
    would_change = {one.thing for one in what_would_change(workspace, example.id, acts[0])}
    assert {"2.1.score", "context", f"source/{cited.source}", "1.external.raw"} <= would_change
    assert any(thing.startswith("recommendation/") for thing in would_change)
    assert any(thing.startswith("member/") for thing in would_change)
    restored = restore_state(workspace, example.id, acts[0])
    assert replace(assessments.load(workspace, example.id), modified=example.modified) == example
    undo(workspace, example.id, restored.act)
    assert replace(assessments.load(workspace, example.id), modified=present.modified) == present


def test_the_beginning_is_not_taken_back(workspace: Workspace) -> None:
    """Nothing offers the emptiness before an assessment was there: no undo, no restore."""
    example = add_example(workspace)
    first = history(workspace, example.id)[0].act
    for verb in (undo, restore_state, what_would_change):
        with pytest.raises(KnownError) as refused:
            verb(workspace, example.id, first)
        assert refused.value.code is ErrorCode.CHANGE_UNKNOWN
    assert assessments.load(workspace, example.id) == example


def test_a_removed_source_comes_back_with_its_citations_and_its_file(workspace: Workspace) -> None:
    """Nothing that a click removes is lost: the bytes stay for as long as the history speaks of them."""
    example = add_example(workspace)
    source = next(one for one in example.sources if one.attachment is not None)
    attached = sources.attach_file(workspace, example.id, source.id, "law.pdf", b"%PDF-1.7 law")
    assert attached
    before = assessments.load(workspace, example.id)
    removed = sources.remove_source(workspace, example.id, source.id)
    undo(workspace, example.id, removed.act)
    after = assessments.load(workspace, example.id)
    assert (after.sources, after.citations) == (before.sources, before.citations)
    (kept,) = (one.attachment for one in after.sources if one.id == source.id)
    assert kept is not None
    assert sources.read_attachment(workspace, kept) == b"%PDF-1.7 law"
    assessments.delete_assessment(workspace, example.id)
    assert not workspace.attachments.has(kept.sha256)


def test_what_was_altered_since_is_not_undone(workspace: Workspace, draft: AssessmentId) -> None:
    """An undo that would take away what was written later is refused, and names the place."""
    first = assessments.set_field(workspace, draft, "2.1.score", "3").act
    assessments.set_field(workspace, draft, "2.1.score", "4")
    with pytest.raises(KnownError) as refused:
        undo(workspace, draft, first)
    assert refused.value.code is ErrorCode.CHANGE_OVERTAKEN
    assert refused.value.facts == {"where": "2.1.score"}
    made, added = sources.add_source(workspace, draft, Source(SourceId("0" * 32), "Law"))
    sources.cite(workspace, draft, "2.1", made)
    with pytest.raises(KnownError) as cited:
        undo(workspace, draft, added.act)
    assert cited.value.facts == {"where": f"citation/2.1/{made}"}


def test_an_older_removal_is_undone_where_it_stood(workspace: Workspace) -> None:
    """A recommendation comes back to its place although others were written, added and moved since."""
    example = add_example(workspace)
    donors = [one for one in example.recommendations if one.audience is Audience.DONORS]
    first, second = (
        recommendations.add_recommendation(workspace, example.id, Audience.DONORS, text)[0]
        for text in ("One", "Two")
    )
    removed = recommendations.remove_recommendation(workspace, example.id, first)
    recommendations.set_recommendation(workspace, example.id, second, text="Two and more")
    third, _ = recommendations.add_recommendation(workspace, example.id, Audience.DONORS, "Three")
    undo(workspace, example.id, removed.act)
    after = assessments.load(workspace, example.id).recommendations
    assert [(one.id, one.text) for one in after if one.audience is Audience.DONORS] == [
        *((one.id, one.text) for one in donors),
        (first, "One"),
        (second, "Two and more"),
        (third, "Three"),
    ]


def test_the_history_of_nothing(workspace: Workspace, draft: AssessmentId) -> None:
    """An unknown field and an unknown assessment are told; an untouched field has no entries."""
    assert history(workspace, draft, "notice") == ()
    with pytest.raises(KnownError) as no_field:
        history(workspace, draft, "9.9.score")
    assert no_field.value.code is ErrorCode.FIELD_UNKNOWN
    with pytest.raises(KnownError) as no_assessment:
        history(workspace, AssessmentId("f" * 32))
    assert no_assessment.value.code is ErrorCode.ASSESSMENT_NOT_FOUND


def test_a_sealed_file_keeps_its_subject(workspace: Workspace, draft: AssessmentId) -> None:
    """Once a revision was sealed no way through the history alters the country: not an undo, a restore, a moment."""
    country = assessments.load(workspace, draft).country
    act = assessments.set_country_and_period(workspace, draft, CountryCode("KEN"), PERIOD).act
    assert country != "KEN"
    assessments.set_field(workspace, draft, NARRATIVE, "Words")
    with workspace.database.transaction():
        workspace.assessments.set_status(draft, AssessmentStatus.SEALED, 1)
        workspace.assessments.set_status(draft, AssessmentStatus.DRAFT, 2)
    with pytest.raises(KnownError) as no_undo:
        undo(workspace, draft, act)
    assert no_undo.value.code is ErrorCode.ASSESSMENT_WAS_SEALED
    with pytest.raises(KnownError) as no_restore:
        restore_thing(workspace, draft, "country", act)
    assert no_restore.value.code is ErrorCode.ASSESSMENT_WAS_SEALED
    assert "country" not in {one.thing for one in what_would_change(workspace, draft, act)}
    restore_state(workspace, draft, act)
    after = assessments.load(workspace, draft)
    assert (after.country, after.period, after.dimensions[0].narrative) == ("KEN", PERIOD, "")


def test_to_undo_an_undo_is_to_redo(workspace: Workspace, draft: AssessmentId) -> None:
    """The history tells undone from redone, however often it goes to and fro."""
    act = assessments.set_field(workspace, draft, "2.1.score", "4").act
    for _ in range(3):
        act = undo(workspace, draft, act).act
    verbs = [one.verb for one in history(workspace, draft, "2.1.score")]
    assert verbs[-3:] == ["undo", "redo", "undo"]


def test_sealing_and_reopening_stand_in_the_history(
    workspace: Workspace, clock: StillClock, tmp_path: Path
) -> None:
    """Both are told in their order; neither is undone or restored, and no moment brings one back."""
    example = add_example(workspace)
    wanted = example.id
    assessments.replace_content(workspace, wanted, replace(example, sources=(), citations=()))
    clock.pass_time(60)
    submissions.seal(workspace, wanted, tmp_path, submissions.SealingChoice(with_draft=False))
    clock.pass_time(60)
    submissions.reopen(workspace, wanted)
    sealed, reopened = history(workspace, wanted)[-2:]
    assert [(one.verb, one.thing, one.old, one.new) for one in (sealed, reopened)] == [
        ("seal", "status/1", "draft", "sealed"),
        ("reopen", "status/2", "sealed", "draft"),
    ]
    for act in (sealed.act, reopened.act):
        with pytest.raises(KnownError) as refused:
            undo(workspace, wanted, act)
        assert refused.value.code is ErrorCode.CHANGE_UNKNOWN
    assert what_would_change(workspace, wanted, sealed.act) == ()
    restore_state(workspace, wanted, sealed.act)
    assert workspace.assessments.status(wanted) == (AssessmentStatus.DRAFT, 2)

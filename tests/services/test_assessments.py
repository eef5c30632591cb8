from __future__ import annotations

import dataclasses
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldKind, all_fields, text_of
from eesee_desktop.domain.ids import AssessmentId, CountryCode, DimensionId, PrincipleId, SourceId
from eesee_desktop.domain.instrument import InstrumentRef, ScoringRule
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Citation, Source
from eesee_desktop.services import assessments, history, recommendations, sources, submissions
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.results import results
from eesee_desktop.services.workspace import Workspace, latest_instrument
from support_workspace import (
    MEMBER,
    PERU,
    YEAR_2025,
    YEAR_2026,
    StillClock,
    add_example,
    begin_assessment,
    fitted_example,
    reopen,
)

REQUIRED = 1 + 3 + 18 + 2 * 15


def test_a_new_assessment_is_empty_and_pinned(workspace: Workspace, clock: StillClock) -> None:
    """A new assessment is a draft of this member, revision 1, with an empty entry for each part of the method."""
    made, changes = assessments.new_assessment(workspace, PERU, YEAR_2025, "es", is_training=True)
    assessment = assessments.load(workspace, made)
    assert changes == Changes(made, frozenset(), frozenset({ChangeKind.ASSESSMENTS}), clock.now)
    assert (assessment.country, assessment.period, assessment.language) == (PERU, YEAR_2025, "es")
    assert assessment.instrument == latest_instrument().ref
    assert (assessment.member, assessment.status, assessment.revision) == (MEMBER, AssessmentStatus.DRAFT, 1)
    assert assessment.is_training
    assert [entry.id for entry in assessment.dimensions] == [one.id for one in latest_instrument().dimensions]
    assert not any(text_of(assessment, field) for field in all_fields(latest_instrument()))


def test_every_field_that_is_set_comes_back(workspace: Workspace) -> None:
    """Each field of an assessment can be set from its text form and loads as the same text."""
    example, wanted = fitted_example(), begin_assessment(workspace)
    fields = all_fields(latest_instrument())
    texts = {field.name: text_of(example, field) or "Texto, with ñ" for field in fields}
    for field in fields:
        if field.kind in {FieldKind.SCORE, FieldKind.PUBLISHED_SCORE} and not text_of(example, field):
            texts[field.name] = "5/2"
        if field.kind is FieldKind.RULE:
            texts[field.name] = "mean"
    for name in sorted(texts, key=lambda name: not name.endswith(".rule")):
        changes = assessments.set_field(workspace, wanted, name, texts[name])
        assert changes.fields == {name}
        assert ChangeKind.FIELDS in changes.kinds
    loaded = assessments.load(workspace, wanted)
    for field in fields:
        assert text_of(loaded, field).lstrip("- ") == texts[field.name].lstrip("- "), field.name


@pytest.mark.parametrize(
    ("name", "text"),
    [("2.1.score", "3"), ("2.1.confidence", "low"), ("1.external.raw", "0"), ("context", "words")],
)
def test_an_empty_text_clears_a_field(workspace: Workspace, name: str, text: str) -> None:
    """What was set can be taken back: no value, not 0."""
    wanted = begin_assessment(workspace)
    blank = assessments.load(workspace, wanted)
    assert assessments.set_field(workspace, wanted, name, text)
    assert assessments.set_field(workspace, wanted, name, "")
    assert assessments.load(workspace, wanted) == blank


def test_the_same_value_again_changes_nothing(workspace: Workspace, clock: StillClock) -> None:
    """Setting what is there already says that nothing altered and leaves the moment of the last change."""
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "2.1.score", "3")
    before = assessments.load(workspace, wanted)
    clock.pass_time(90)
    assert not assessments.set_field(workspace, wanted, "2.1.score", "3.0")
    assert not assessments.set_field(workspace, wanted, "context", "")
    assert assessments.load(workspace, wanted) == before


def test_a_change_moves_the_moment_of_the_last_change(workspace: Workspace, clock: StillClock) -> None:
    """The moment that the verb returns is the one that is stored."""
    wanted = begin_assessment(workspace)
    clock.pass_time(5)
    changes = assessments.set_field(workspace, wanted, "context", "words")
    loaded = assessments.load(workspace, wanted)
    assert loaded.modified == changes.at == clock.now
    assert loaded.created < loaded.modified


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("2.1.score", "6", ErrorCode.VALUE_INVALID),
        ("2.1.score", "0", ErrorCode.VALUE_INVALID),
        ("2.1.rule", "dice", ErrorCode.VALUE_INVALID),
        ("1.external.raw", "101", ErrorCode.VALUE_INVALID),
        ("1.1.score", "3", ErrorCode.FIELD_UNKNOWN),
        ("7.1.score", "3", ErrorCode.FIELD_UNKNOWN),
        ("status", "sealed", ErrorCode.FIELD_UNKNOWN),
        ("2.1.score", "22/9", ErrorCode.SCORE_OFF_STEP),
    ],
)
def test_a_value_that_cannot_be_is_refused(
    workspace: Workspace, name: str, text: str, code: ErrorCode
) -> None:
    """What the method does not know is refused and nothing is stored."""
    wanted = begin_assessment(workspace)
    before = assessments.load(workspace, wanted)
    with pytest.raises(KnownError) as refused:
        assessments.set_field(workspace, wanted, name, text)
    assert refused.value.code is code
    assert assessments.load(workspace, wanted) == before


@pytest.mark.parametrize(
    ("rule", "is_taken"),
    [
        (ScoringRule.MEAN, True),
        (ScoringRule.MEDIAN, True),
        (ScoringRule.VOTE, False),
        (ScoringRule.CONSENSUS, False),
    ],
)
def test_only_mean_and_median_lie_between_the_steps(
    workspace: Workspace, rule: ScoringRule, *, is_taken: bool
) -> None:
    """A score off the scale's step is the mean or the median of votes, or it is refused."""
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "2.1.rule", rule.value)
    if is_taken:
        assessments.set_field(workspace, wanted, "2.1.score", "22/9")
        decision = assessments.load(workspace, wanted).dimension(DimensionId("2.1")).decision
        assert decision.score == Score(Fraction(22, 9))
    else:
        with pytest.raises(KnownError) as refused:
            assessments.set_field(workspace, wanted, "2.1.score", "22/9")
        assert refused.value.code is ErrorCode.SCORE_OFF_STEP


def test_the_list_tells_state_and_progress(workspace: Workspace, clock: StillClock) -> None:
    """Each assessment is one line with what is filled of what is required, the last changed first."""
    first = begin_assessment(workspace)
    clock.pass_time(60)
    second = assessments.new_assessment(workspace, CountryCode("KEN"), YEAR_2026, "en", is_training=True)[0]
    clock.pass_time(60)
    for name, text in (
        ("2.1.score", "3"), ("2.1.narrative", "n"), ("1.1.narrative", "n"), ("2.2.justification", "j"),
        ("context", "c"), ("1.external.raw", "0"), ("1.external.edition", "2024-12"),
        ("2.1.confidence", "low"), ("2.narrative", "n"), ("introduction", "i"),
    ):  # fmt: skip
        assessments.set_field(workspace, first, name, text)
    listed = assessments.list_assessments(workspace)
    assert [(item.id, item.filled, item.total) for item in listed] == [
        (first, 7, REQUIRED),
        (second, 0, REQUIRED),
    ]
    assert (listed[0].modified, listed[0].period, listed[0].revision) == (clock.now, YEAR_2025, 1)
    assert (listed[1].country, listed[1].is_training, listed[1].status) == (
        "KEN",
        True,
        AssessmentStatus.DRAFT,
    )
    assert listed[1].instrument == latest_instrument().ref


def test_what_blocks_nothing_is_all_filled(workspace: Workspace) -> None:
    """The count of required fields is the check's: a complete assessment has all of them."""
    add_example(workspace)
    (item,) = assessments.list_assessments(workspace)
    assert item.is_complete
    assert (item.filled, item.total) == (REQUIRED, REQUIRED)


def test_an_assessment_made_elsewhere_is_kept_whole(workspace: Workspace) -> None:
    """Whatever an assessment holds is there again after the workspace was closed and opened."""
    example = add_example(workspace)
    assert assessments.load(workspace, example.id) == example
    workspace.close()
    with reopen(workspace.folder) as again:
        assert assessments.load(again, example.id) == example
        with pytest.raises(KnownError) as refused:
            assessments.add_assessment(again, example, latest_instrument())
        assert refused.value.code is ErrorCode.ASSESSMENT_EXISTS


def test_an_assessment_of_another_method_is_refused(workspace: Workspace) -> None:
    """An assessment and the instrument that it is pinned to belong together."""
    foreign = dataclasses.replace(fitted_example(), instrument=InstrumentRef("eusee", "2025.1", "0" * 64))
    with pytest.raises(KnownError) as refused:
        assessments.add_assessment(workspace, foreign, latest_instrument())
    assert refused.value.code is ErrorCode.IMPORT_NOT_VALID
    assert assessments.list_assessments(workspace) == ()


def test_deleting_leaves_the_others(workspace: Workspace) -> None:
    """A deleted assessment is gone with all that was its own; others are as before."""
    example, other = add_example(workspace), begin_assessment(workspace)
    before = assessments.load(workspace, other)
    for one in (example.id, other):
        workspace.ui_state.set(f"{assessments.SET_ASIDE}/{one}/1.external.raw", "999")
    changes = assessments.delete_assessment(workspace, example.id)
    assert set(workspace.ui_state.beginning_with(f"{assessments.SET_ASIDE}/")) == {f"{other}/1.external.raw"}
    assert changes.kinds == {ChangeKind.ASSESSMENTS}
    assert [item.id for item in assessments.list_assessments(workspace)] == [other]
    assert assessments.load(workspace, other) == before
    for verb in (assessments.load, assessments.delete_assessment):
        with pytest.raises(KnownError) as refused:
            verb(workspace, example.id)
        assert refused.value.code is ErrorCode.ASSESSMENT_NOT_FOUND


def test_a_file_that_nothing_else_uses_goes_with_its_assessment(workspace: Workspace) -> None:
    """Bytes stay while the history of their assessment can bring them back; when it goes, those of others stay."""
    going, staying = begin_assessment(workspace), begin_assessment(workspace)
    blank = assessments.load(workspace, going)
    for wanted, data in ((going, b"its own"), (going, b"shared"), (staying, b"shared")):
        made, _ = sources.add_source(workspace, wanted, Source(SourceId(""), "A table"))
        sources.attach_file(workspace, wanted, made, "table.txt", data)
    own, shared = (one.attachment for one in assessments.load(workspace, going).sources)
    assert own is not None
    assert shared is not None
    assessments.replace_content(workspace, going, blank)
    assert sources.read_attachment(workspace, own) == b"its own"
    assessments.delete_assessment(workspace, going)
    assert sources.read_attachment(workspace, shared) == b"shared"
    with pytest.raises(KnownError) as gone:
        sources.read_attachment(workspace, own)
    assert gone.value.code is ErrorCode.ATTACHMENT_MISSING


def test_the_next_period_starts_from_the_scores(workspace: Workspace) -> None:
    """Scores and principle scores become previous ones; prose, votes and decisions do not come along."""
    old = add_example(workspace)
    made, changes = assessments.duplicate_as_next(workspace, old.id, YEAR_2026)
    new = assessments.load(workspace, made)
    assert changes.kinds == {ChangeKind.ASSESSMENTS}
    assert (new.period, new.revision, new.status, new.country) == (
        YEAR_2026,
        1,
        AssessmentStatus.DRAFT,
        old.country,
    )
    assert new.id != old.id
    for before, after in zip(old.dimensions, new.dimensions, strict=True):
        assert after.decision.previous_score == before.decision.score
        assert (after.decision.score, after.decision.justification, after.narrative) == (None, "", "")
    assert new.principle(PrincipleId(1)).previous_score == Score.parse("2.6")
    assert (new.context, new.sources, new.recommendations, new.panel.members) == ("", (), (), ())
    assert not new.external.is_complete


def test_the_previous_score_is_the_published_one(workspace: Workspace) -> None:
    """What was printed with one decimal last year is compared with this year, not the fraction behind it."""
    old = add_example(workspace)
    made, _ = assessments.duplicate_as_next(workspace, old.id, YEAR_2026)
    new = assessments.load(workspace, made)
    rounded = 0
    for result in results(workspace, old.id).principles:
        assert result.value is not None
        assert result.working is not None
        previous = new.principle(result.principle).previous_score
        assert previous == Score(Fraction(result.value))
        rounded += previous.exact != result.working.exact
    assert rounded


def test_the_next_period_begins_with_a_first_revision(workspace: Workspace) -> None:
    """What follows a sealed second revision is a draft of its own, revision 1."""
    old = add_example(workspace)
    workspace.assessments.set_status(old.id, AssessmentStatus.SEALED, 2)
    made, _ = assessments.duplicate_as_next(workspace, old.id, YEAR_2026)
    new = assessments.load(workspace, made)
    assert (new.status, new.revision) == (AssessmentStatus.DRAFT, 1)


def test_no_prose_comes_along_unasked(workspace: Workspace) -> None:
    """Of an old assessment with something in every field nothing is in the new one but the previous scores."""
    old = begin_assessment(workspace)
    fields = all_fields(latest_instrument())
    for field in fields:
        if field.kind in {FieldKind.TEXT, FieldKind.LIST}:
            assessments.set_field(workspace, old, field.name, f"Words of {field.name}")
    for dimension in latest_instrument().scored_dimensions:
        assessments.set_field(workspace, old, f"{dimension.id}.score", "3")
    made, _ = assessments.duplicate_as_next(workspace, old, YEAR_2026)
    new = assessments.load(workspace, made)
    filled = {field.name for field in fields if text_of(new, field)}
    assert filled == {
        *(f"{principle}.previous_score" for principle in range(2, 7)),
        *(f"{dimension.id}.previous_score" for dimension in latest_instrument().scored_dimensions),
    }
    with_prose, _ = assessments.duplicate_as_next(workspace, old, YEAR_2026, with_narratives=True)
    assert (
        assessments.load(workspace, with_prose).principle(PrincipleId(2)).narrative == "Words of 2.narrative"
    )


def test_the_next_period_can_take_the_prose_along(workspace: Workspace) -> None:
    """Narratives, sources, citations and recommendations come along under ids of their own."""
    old = add_example(workspace)
    made, _ = assessments.duplicate_as_next(workspace, old.id, YEAR_2026, with_narratives=True)
    new = assessments.load(workspace, made)
    assert new.context == old.context
    assert [entry.narrative for entry in new.dimensions] == [entry.narrative for entry in old.dimensions]
    assert [entry.decision.justification for entry in new.dimensions] == [""] * 18
    assert [item.text for item in new.recommendations] == [item.text for item in old.recommendations]
    assert [source.title for source in new.sources] == [source.title for source in old.sources]
    assert {source.is_inside_period for source in new.sources} == {None}
    assert not {source.id for source in new.sources} & {source.id for source in old.sources}
    titles = {source.id: source.title for source in (*old.sources, *new.sources)}
    assert [(c.section, titles[c.source]) for c in new.citations] == [
        (c.section, titles[c.source]) for c in old.citations
    ]
    assert assessments.load(workspace, old.id) == old


def test_replacing_keeps_what_is_not_content(workspace: Workspace, clock: StillClock) -> None:
    """Content is replaced at once; id, member, creation, revision and the names of members who remain stay."""
    wanted = begin_assessment(workspace)
    created = assessments.load(workspace, wanted).created
    example = fitted_example()
    assessments.replace_content(workspace, wanted, example)
    identity = Identity(example.panel.members[0].id, "Rosa Quispe")
    workspace.identities.set(wanted, identity, clock.now)
    clock.pass_time(10)
    changed = dataclasses.replace(example, context="Other words", revision=7, status=AssessmentStatus.SEALED)
    changes = assessments.replace_content(workspace, wanted, changed)
    loaded = assessments.load(workspace, wanted)
    assert loaded == dataclasses.replace(
        changed, id=wanted, member=MEMBER, created=created, modified=clock.now, revision=1,
        status=AssessmentStatus.DRAFT,
    )  # fmt: skip
    assert changes.fields == {"context"}
    assert workspace.identities.load(wanted) == (identity,)
    assert not assessments.replace_content(workspace, wanted, changed)


def test_replacing_is_all_or_nothing(workspace: Workspace) -> None:
    """Where one part cannot be stored, nothing is."""
    wanted = begin_assessment(workspace)
    before = assessments.load(workspace, wanted)
    example = fitted_example()
    dangling = dataclasses.replace(example, citations=(Citation("2.1", SourceId("f" * 32)),))
    with pytest.raises(Exception, match="FOREIGN KEY"):
        assessments.replace_content(workspace, wanted, dangling)
    assert assessments.load(workspace, wanted) == before
    assert {entry.verb for entry in workspace.history.entries(wanted)} == {"add_assessment"}


def _verbs_that_write(example_source: SourceId) -> dict[str, Callable[[Workspace, AssessmentId], object]]:
    return {
        "set_field": lambda ws, at: assessments.set_field(ws, at, "context", "later"),
        "set_list": lambda ws, at: assessments.set_field(ws, at, "recommendations.donors", "- later"),
        "add_source": lambda ws, at: sources.add_source(ws, at, assessments.load(ws, at).sources[0]),
        "set_source": lambda ws, at: sources.set_source(
            ws, at, dataclasses.replace(assessments.load(ws, at).sources[0], title="later")
        ),
        "remove_source": lambda ws, at: sources.remove_source(ws, at, example_source),
        "cite": lambda ws, at: sources.cite(ws, at, "research_process", example_source),
        "uncite": lambda ws, at: sources.uncite(ws, at, "context", example_source),
        "attach_file": lambda ws, at: sources.attach_file(ws, at, example_source, "a.txt", b"later"),
        "add_recommendation": lambda ws, at: recommendations.add_recommendation(
            ws, at, Audience.DONORS, "later"
        ),
        "remove_recommendation": lambda ws, at: recommendations.remove_recommendation(
            ws, at, assessments.load(ws, at).recommendations[0].id
        ),
        "replace_content": lambda ws, at: assessments.replace_content(
            ws, at, dataclasses.replace(assessments.load(ws, at), context="later")
        ),
    }


@pytest.mark.parametrize("verb", _verbs_that_write(SourceId("")))
def test_a_sealed_assessment_refuses_every_edit(workspace: Workspace, verb: str) -> None:
    """Once sealed, nothing of an assessment changes until it is reopened."""
    example = add_example(workspace)
    cited = next(citation.source for citation in example.citations if citation.section == "context")
    workspace.assessments.set_status(example.id, AssessmentStatus.SEALED, 1)
    sealed = assessments.load(workspace, example.id)
    with pytest.raises(KnownError) as refused:
        _verbs_that_write(cited)[verb](workspace, example.id)
    assert refused.value.code is ErrorCode.ASSESSMENT_SEALED
    assert assessments.load(workspace, example.id) == sealed
    workspace.assessments.set_status(example.id, AssessmentStatus.DRAFT, 2)
    _verbs_that_write(cited)[verb](workspace, example.id)
    assert assessments.load(workspace, example.id) != sealed


def test_confidence_is_stored_beside_the_score(workspace: Workspace) -> None:
    """How sure a panel is changes nothing in the score."""
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "4.2.score", "2")
    assessments.set_field(workspace, wanted, "4.2.confidence", "LOW")
    decision = assessments.load(workspace, wanted).dimension(DimensionId("4.2")).decision
    assert (decision.score, decision.confidence) == (Score(Fraction(2)), Confidence.LOW)


def test_country_and_period_are_corrected_and_back(workspace: Workspace) -> None:
    """Which country and time a draft is about can be corrected, keeps everything else, and can be taken back."""
    before = add_example(workspace)
    changes = assessments.set_country_and_period(workspace, before.id, CountryCode("BOL"), YEAR_2026)
    after = assessments.load(workspace, before.id)
    assert (after.country, after.period) == (CountryCode("BOL"), YEAR_2026)
    same = dataclasses.replace(after, country=before.country, period=before.period, modified=before.modified)
    assert same == before
    history.undo(workspace, before.id, changes.act)
    back = assessments.load(workspace, before.id)
    assert (back.country, back.period) == (before.country, before.period)


def test_language_of_a_report_is_corrected_and_back(workspace: Workspace) -> None:
    """A draft begun in one language can be made a report in another, keeps everything else, and can be taken back."""
    before = add_example(workspace)
    about = before.country, before.period
    changes = assessments.set_country_and_period(workspace, before.id, *about, "ar-u-nu-arab")
    after = assessments.load(workspace, before.id)
    assert after == dataclasses.replace(before, language="ar-u-nu-arab", modified=after.modified)
    history.undo(workspace, before.id, changes.act)
    assert assessments.load(workspace, before.id).language == before.language
    assert not assessments.set_country_and_period(workspace, before.id, *about, before.language)


def test_what_was_sealed_keeps_what_it_is_about(workspace: Workspace, tmp_path: Path) -> None:
    """Once a revision was sealed, neither country and period nor the organisation of it change, reopened or not."""
    draft = add_example(workspace).id
    submissions.seal(workspace, draft, tmp_path)
    for _ in range(2):
        with pytest.raises(KnownError) as caught:
            assessments.set_country_and_period(workspace, draft, CountryCode("BOL"), YEAR_2026)
        assert caught.value.code is ErrorCode.ASSESSMENT_WAS_SEALED
        with pytest.raises(KnownError) as caught:
            assessments.set_member_of(workspace, draft)
        assert caught.value.code is ErrorCode.ASSESSMENT_WAS_SEALED
        if assessments.load(workspace, draft).is_sealed:
            submissions.reopen(workspace, draft)


def test_a_new_name_is_taken_over_into_drafts(workspace: Workspace) -> None:
    """After the organisation was renamed its drafts are told, and take the new name when that is wanted."""
    draft = begin_assessment(workspace)
    assert assessments.under_another_name(workspace) == ()
    workspace.set_member(dataclasses.replace(workspace.member, name="Red Nueva"))
    assert assessments.load(workspace, draft).member == MEMBER
    assert assessments.under_another_name(workspace) == (draft,)
    assessments.set_member_of(workspace, draft)
    assert assessments.load(workspace, draft).member.name == "Red Nueva"
    assert assessments.under_another_name(workspace) == ()


def test_one_of_the_same_country_and_period_is_found(workspace: Workspace) -> None:
    """An assessment of the same country and period is found; practice, and the one that is asked for, are not."""
    draft = begin_assessment(workspace)
    assessments.new_assessment(workspace, PERU, YEAR_2026, "en", is_training=True)
    found = assessments.same_subject(workspace, PERU, YEAR_2025)
    assert found is not None
    assert found.id == draft
    assert assessments.same_subject(workspace, PERU, YEAR_2025, besides=draft) is None
    assert assessments.same_subject(workspace, PERU, YEAR_2026) is None

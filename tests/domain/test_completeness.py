"""Each finding appears when it should and not otherwise, seen from a complete assessment outwards."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.assessment import Assessment, Confidence, StudyPeriod
from eesee_desktop.domain.completeness import blocking, check, obstacles, printable
from eesee_desktop.domain.external import Edition
from eesee_desktop.domain.fields import find_field, value_from_text, with_value
from eesee_desktop.domain.ids import DimensionId, MemberId, PrincipleId, SourceId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round, votes_digest
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import BLOCKING, Finding, FindingCode, Severity
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Citation, Source
from eesee_desktop.markup.words import has_words, text_facts
from support_assessments import example_assessment, example_instrument

TODAY = date(2025, 6, 1)
INSTRUMENT = example_instrument()
WHOLE_POINTS = dataclasses.replace(INSTRUMENT, step=Fraction(1))
MEMBERS = tuple(MemberId(f"M{number}") for number in range(1, 6))
SOURCE = Source(SourceId("9" * 32), "A report", address="https://example.org/9", is_inside_period=True)
IDS = tuple(dimension.id for dimension in INSTRUMENT.dimensions)


def flawless() -> Assessment:
    """Return an assessment in which nothing is to be found."""
    assessment = example_assessment()
    panel = Panel(
        tuple(PanelMember(member) for member in MEMBERS),
        tuple(PanelVote(member, Round.FIRST, DimensionId("2.1"), Score.parse("2")) for member in MEMBERS),
    )
    dimensions = tuple(
        dataclasses.replace(
            entry,
            narrative=entry.narrative.replace("](#)", "](https://example.org/found)"),
            decision=dataclasses.replace(
                entry.decision,
                confidence=entry.decision.confidence and Confidence.HIGH,
                votes_digest=votes_digest(panel, entry.id),
            ),
        )
        for entry in assessment.dimensions
    )
    tied = tuple(
        dataclasses.replace(item, principles=(PrincipleId(2),)) for item in assessment.recommendations
    )
    return dataclasses.replace(
        assessment,
        panel=panel,
        dimensions=dimensions,
        recommendations=tied,
        sources=(SOURCE,),
        citations=tuple(Citation(dimension, SOURCE.id) for dimension in IDS),
    )


def with_fields(assessment: Assessment, **texts: str) -> Assessment:
    """Return the assessment with fields set; a name is written with ``_`` in front and ``__`` for a dot."""
    for name, text in texts.items():
        field = find_field(name.removeprefix("_").replace("__", "."), INSTRUMENT)
        assessment = with_value(assessment, field, value_from_text(field, text), lambda: "e" * 32)
    return assessment


def fields(**texts: str) -> Callable[[Assessment], Assessment]:
    """Return a change that sets fields."""
    return lambda assessment: with_fields(assessment, **texts)


def replaced(**changes: object) -> Callable[[Assessment], Assessment]:
    """Return a change of attributes of the assessment."""
    return lambda assessment: dataclasses.replace(assessment, **changes)  # type: ignore[arg-type]  # any attribute


def source(**changes: object) -> Callable[[Assessment], Assessment]:
    """Return a change of the one source."""
    changed = dataclasses.replace(SOURCE, **changes)  # type: ignore[arg-type]  # any attribute
    return replaced(sources=(changed,))


def revoted(*scores: str) -> Callable[[Assessment], Assessment]:
    """Return a change of the votes on 2.1, with the decision taken on them."""

    def change(assessment: Assessment) -> Assessment:
        votes = tuple(
            PanelVote(member, Round.FIRST, DimensionId("2.1"), Score.parse(score))
            for member, score in zip(MEMBERS, scores, strict=True)
        )
        panel = dataclasses.replace(assessment.panel, votes=votes)
        dimensions = tuple(
            dataclasses.replace(
                entry,
                decision=dataclasses.replace(entry.decision, votes_digest=votes_digest(panel, entry.id)),
            )
            for entry in assessment.dimensions
        )
        return dataclasses.replace(assessment, panel=panel, dimensions=dimensions)

    return change


def twin(assessment: Assessment) -> Assessment:
    """Add a second source with the address of the first."""
    return dataclasses.replace(
        assessment, sources=(SOURCE, dataclasses.replace(SOURCE, id=SourceId("8" * 32)))
    )


def untied(assessment: Assessment) -> Assessment:
    """Take the principles off what is recommended to donors."""
    items = tuple(
        dataclasses.replace(item, principles=()) if item.audience is Audience.DONORS else item
        for item in assessment.recommendations
    )
    return dataclasses.replace(assessment, recommendations=items)


def uncited(assessment: Assessment) -> Assessment:
    """Cite nothing in 3.1."""
    kept = tuple(citation for citation in assessment.citations if citation.section != "3.1")
    return dataclasses.replace(assessment, citations=kept)


def voteless(assessment: Assessment) -> Assessment:
    """Change a vote on 2.1 after the decision."""
    votes = (dataclasses.replace(assessment.panel.votes[0], score=None), *assessment.panel.votes[1:])
    return dataclasses.replace(assessment, panel=dataclasses.replace(assessment.panel, votes=votes))


def out_of_rule(assessment: Assessment) -> Assessment:
    """Let the score of 2.1 be said to be the mean of votes that it is not the mean of."""
    return revoted("1", "1", "1", "1", "1")(with_fields(assessment, _2__1__rule="mean"))


_OF_BROUGHT = {FindingCode.TEXT_BROUGHT, FindingCode.PEOPLE_BROUGHT}
_OF_ASKED = {FindingCode.COMMENT_UNANSWERED}
_OF_FONTS = {FindingCode.FONT_MISSING, FindingCode.LANGUAGE_PACK_MISSING}  # found by services, see there
Change = Callable[[Assessment], Assessment]
LINK = "word " * 60 + "[here]({})"
CASES: list[tuple[FindingCode, str, Change]] = [
    (FindingCode.CONTEXT_MISSING, "context", fields(context="")),
    (FindingCode.EXTERNAL_SCORE_MISSING, "1.external.raw", fields(_1__external__raw="")),
    (FindingCode.EXTERNAL_SCORE_MISSING, "1.external.rating", fields(_1__external__rating="")),
    (FindingCode.EXTERNAL_SCORE_MISSING, "1.external.edition", fields(_1__external__edition="")),
    (FindingCode.SCORE_MISSING, "4.2.score", fields(_4__2__score="")),
    (FindingCode.JUSTIFICATION_MISSING, "5.3.justification", fields(_5__3__justification=" ")),
    (FindingCode.NARRATIVE_MISSING, "1.1.narrative", fields(_1__1__narrative="*** —")),
    (FindingCode.NARRATIVE_MISSING, "6.3.narrative", fields(_6__3__narrative="")),
    (FindingCode.CONFIDENCE_MISSING, "2.2.confidence", fields(_2__2__confidence="")),
    (FindingCode.DUPLICATE_SOURCE, "sources/" + "8" * 32, twin),
    (FindingCode.EXTERNAL_EDITION_OLD, "1.external.edition", fields(_1__external__edition="2024-03")),
    (FindingCode.EXTERNAL_RATING_DISAGREES, "1.external.rating", fields(_1__external__raw="41")),
    (FindingCode.LINK_DEAD, "2.1.narrative", fields(_2__1__narrative=LINK.format("#"))),
    (FindingCode.LINK_MALFORMED, "2.1.narrative", fields(_2__1__narrative=LINK.format("www.example.org"))),
    (FindingCode.LINK_DEAD, "context", fields(context="[here]()")),
    (FindingCode.LINK_DEAD, "introduction", fields(introduction="[here]()")),
    (FindingCode.LINK_DEAD, "notice", fields(notice="[here]()")),
    (FindingCode.LINK_DEAD, "research_process", fields(research_process="[here]()")),
    (FindingCode.LINK_DEAD, "3.narrative", fields(_3__narrative="[here]()")),
    (FindingCode.NARRATIVE_LONG, "2.1.narrative", fields(_2__1__narrative="word " * 401)),
    (FindingCode.NARRATIVE_SHORT, "2.1.narrative", fields(_2__1__narrative="word " * 39)),
    (FindingCode.PANEL_DIVIDED, "2.1.score", revoted("2", "2", "3", "4", "4")),
    (FindingCode.PANEL_WIDE, "2.1.score", revoted("1", "1", "2", "3", "3")),
    (FindingCode.PANEL_SMALL, "panel", replaced(panel=Panel(tuple(map(PanelMember, MEMBERS[:4]))))),
    (FindingCode.REASON_FOR_CHANGE_MISSING, "2.1.reason_for_change", fields(_2__1__reason_for_change="")),
    (FindingCode.RECOMMENDATIONS_MISSING, "recommendations.donors", fields(recommendations__donors="")),
    (FindingCode.RECOMMENDATION_UNTIED, "recommendations.donors", untied),
    (FindingCode.RULE_MISSING, "2.3.rule", fields(_2__3__rule="")),
    (FindingCode.SCORE_NOT_BY_RULE, "2.1.score", out_of_rule),
    (FindingCode.SCORE_OFF_STEP, "2.1.score", fields(_2__1__score="9/4", _2__1__reason_for_change="So.")),
    (FindingCode.SCORE_UNSURE, "2.3.confidence", fields(_2__3__confidence="low")),
    (FindingCode.SOURCES_MISSING, "3.1.narrative", uncited),
    (FindingCode.SOURCE_OUTSIDE_PERIOD, "sources/" + "9" * 32, source(is_inside_period=False)),
    (FindingCode.SOURCE_WITHOUT_ADDRESS, "sources/" + "9" * 32, source(address="#")),
    (FindingCode.VOTES_CHANGED_SINCE, "2.1.score", voteless),
]


def found(
    assessment: Assessment, instrument: Instrument = INSTRUMENT, today: date = TODAY
) -> tuple[Finding, ...]:
    """Check an assessment."""
    return check(assessment, instrument, today, text_facts)


def test_nothing_is_found_where_nothing_lacks() -> None:
    """A complete assessment has no findings at all."""
    assert found(flawless()) == ()


@pytest.mark.parametrize(
    ("code", "where", "change"), CASES, ids=[f"{code}-{where}" for code, where, _ in CASES]
)
def test_one_flaw_is_one_finding(code: FindingCode, where: str, change: Change) -> None:
    """One thing amiss in a complete assessment gives its finding, at its place, and no other of its kind."""
    findings = found(change(flawless()))
    assert [finding.where for finding in findings if finding.code is code] == [where]
    if code is not FindingCode.PANEL_SMALL:  # whose votes went with the members
        assert {finding.code for finding in findings} == {code}


def test_every_code_has_its_case() -> None:
    """No finding goes untested."""
    assert {code for code, _, _ in CASES} | _OF_BROUGHT | _OF_ASKED | _OF_FONTS == set(FindingCode)


def test_what_blocks_is_found_without_reading_on() -> None:
    """Asked only whether each text has words, the check finds what blocks, all of it and nothing else."""
    for _, _, change in CASES:
        assessment = change(flawless())
        assert obstacles(assessment, INSTRUMENT, TODAY, has_words) == blocking(found(assessment))


def test_what_the_consortium_asks_is_advised_at_its_place() -> None:
    """Asked about a section, the finding stands at its first field; a place that there is not has none."""
    asked = ("2.1", "2.2.narrative", "nowhere")
    findings = check(flawless(), INSTRUMENT, TODAY, text_facts, asked=asked)
    assert [(one.code, one.where) for one in findings] == [
        (FindingCode.COMMENT_UNANSWERED, "2.1.score"),
        (FindingCode.COMMENT_UNANSWERED, "2.2.narrative"),
    ]
    assert {one.severity for one in findings} == {Severity.ADVISES}


def test_what_came_with_a_report_is_to_be_looked_at() -> None:
    """A text of last time is advice to look at, the one that names people most of all; what never alters is none."""
    fields = ("introduction", "2.1.narrative", "recommendations.donors", "research_process", "notice")
    findings = check(flawless(), INSTRUMENT, TODAY, text_facts, fields)
    assert [(one.code, one.where) for one in findings] == [
        (FindingCode.TEXT_BROUGHT, "2.1.narrative"),
        (FindingCode.TEXT_BROUGHT, "recommendations.donors"),
        (FindingCode.PEOPLE_BROUGHT, "research_process"),
    ]
    assert {one.severity for one in findings} == {Severity.ADVISES}


def test_exactly_the_required_pieces_block() -> None:
    """Only score, justification, narrative, context and external score, and a false rule, bar sealing."""
    required = {"context", "external_score", "score", "justification", "narrative"}
    wanted = {*(f"{piece}_missing" for piece in required), "score_not_by_rule"}
    assert wanted == {code.value for code in BLOCKING}
    for code in FindingCode:
        expected = Severity.BLOCKS if code in BLOCKING else Severity.ADVISES
        assert Finding(code, "anywhere").severity is expected


@given(st.sets(st.sampled_from(IDS)), st.sampled_from(["score", "justification", "narrative"]))
def test_each_missing_piece_blocks_at_its_place(missing: set[DimensionId], leaf: str) -> None:
    """Whatever is missing of the required pieces blocks, each at its own field, and nothing else does."""
    places = {
        f"{dimension}.{leaf}"
        for dimension in missing
        if leaf == "narrative" or not dimension.startswith("1.")
    }
    assessment = flawless()
    for place in places:
        field = find_field(place, INSTRUMENT)
        assessment = with_value(assessment, field, value_from_text(field, ""), lambda: "e" * 32)
    assert {finding.where for finding in blocking(found(assessment))} == places


def test_findings_stand_in_the_order_of_the_report() -> None:
    """Context, then the principles by number, then recommendations, panel and sources."""
    changes = (
        fields(context="", _1__external__raw="", _2__1__score="", _5__2__narrative=""),
        fields(recommendations__donors=""),
        source(address=""),
    )
    assessment = flawless()
    for change in changes:
        assessment = change(assessment)
    assert [finding.where for finding in found(assessment)] == [
        "context",
        "1.external.raw",
        "2.1.score",
        "5.2.narrative",
        "recommendations.donors",
        "sources/" + "9" * 32,
    ]


@pytest.mark.parametrize("rule", ["mean", "median"])
def test_a_mean_or_median_may_lie_between_the_steps(rule: str) -> None:
    """What a rule yields is not a typo."""
    assessment = with_fields(flawless(), _2__3__score="9/4", _2__3__rule=rule)
    assert found(assessment, WHOLE_POINTS) == found(flawless(), WHOLE_POINTS)


def test_half_points_are_off_the_step_of_whole_points() -> None:
    """The step is the instrument's: 2.5 is told where it has whole points only."""
    # 3.2 is 2.5 as well, but by the median.
    assert found(flawless(), WHOLE_POINTS) == (
        Finding(FindingCode.SCORE_OFF_STEP, "3.3.score", (("score", "5/2"),)),
    )


def test_a_score_that_did_not_move_needs_no_reason() -> None:
    """The reason for change is asked for only where the score moved."""
    assessment = with_fields(flawless(), _2__1__previous_score="2", _2__1__reason_for_change="")
    assert found(assessment) == ()


@pytest.mark.parametrize(
    ("last", "today", "is_old"),
    [
        (date(2025, 5, 31), date(2026, 3, 1), False),
        (date(2025, 12, 31), date(2025, 11, 20), False),
        (date(2025, 12, 31), date(2025, 12, 1), True),
        (date(2026, 2, 28), date(2026, 3, 1), True),
    ],
)
def test_an_assessment_that_crosses_december_is_warned(last: date, today: date, is_old: bool) -> None:  # noqa: FBT001  a column of the table
    """The edition of December 2024 is old once the next is out and the study period reaches it."""
    assessment = dataclasses.replace(flawless(), period=StudyPeriod(date(2024, 8, 1), last))
    codes = {finding.code for finding in found(assessment, today=today)}
    assert (FindingCode.EXTERNAL_EDITION_OLD in codes) is is_old
    renewed = dataclasses.replace(
        assessment, external=dataclasses.replace(assessment.external, edition=Edition(2025, 12))
    )
    assert found(renewed, today=today) == ()


@pytest.mark.parametrize("code", list(FindingCode))
def test_no_finding_carries_prose(code: FindingCode) -> None:
    """Facts are figures: a finding may be logged or mailed without giving a sentence of the report away."""
    for case, _, change in CASES:
        if case is code:
            for finding in found(change(flawless())):
                assert all(len(value) <= 10 for _, value in finding.facts)


def test_a_confidential_source_needs_no_address() -> None:
    """Who must stay unnamed has no address to give."""
    assert found(source(address="", is_confidential=True)(flawless())) == ()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (179, FindingCode.NARRATIVE_SHORT),
        (180, None),
        (420, None),
        (421, FindingCode.NARRATIVE_LONG),
    ],
)
def test_the_guide_for_the_length_includes_its_bounds(words: int, code: FindingCode | None) -> None:
    """As many words as the guide's lowest or highest figure are neither too few nor too many."""
    instrument = dataclasses.replace(INSTRUMENT, narrative_words=(180, 420))
    assessment = with_fields(flawless(), _2__1__narrative=" ".join(["word"] * words))
    lengths = {FindingCode.NARRATIVE_SHORT, FindingCode.NARRATIVE_LONG}
    found = [
        finding.code
        for finding in check(assessment, instrument, TODAY, text_facts)
        if finding.where == "2.1.narrative" and finding.code in lengths
    ]
    assert found == ([] if code is None else [code])


@pytest.mark.parametrize("leaf", ["justification", "reason_for_change"])
def test_blanks_are_no_reason(leaf: str) -> None:
    """What holds nothing but blanks is missing, wherever it came from."""

    def decided(text: str) -> set[FindingCode]:
        entry = flawless().dimension(DimensionId("2.1"))
        moved = dataclasses.replace(entry.decision, previous_score=Score.parse("5"), reason_for_change="Why.")
        decision = dataclasses.replace(moved, **{leaf: text})  # type: ignore[arg-type]  # both are texts
        changed = dataclasses.replace(entry, decision=decision)
        dimensions = tuple(changed if old.id == changed.id else old for old in flawless().dimensions)
        assessment = dataclasses.replace(flawless(), dimensions=dimensions)
        return {finding.code for finding in check(assessment, INSTRUMENT, TODAY, text_facts)}

    missing = {
        "justification": FindingCode.JUSTIFICATION_MISSING,
        "reason_for_change": FindingCode.REASON_FOR_CHANGE_MISSING,
    }
    assert missing[leaf] in decided(" \n\t")
    assert missing[leaf] not in decided("Because.")


def test_a_context_of_blanks_is_missing() -> None:
    """A context that shows nothing blocks sealing."""
    assessment = dataclasses.replace(flawless(), context=" \n ")
    assert [finding.code for finding in blocking(check(assessment, INSTRUMENT, TODAY, text_facts))] == [
        FindingCode.CONTEXT_MISSING
    ]


def test_a_source_nobody_placed_in_time_is_not_outside_it() -> None:
    """Only a source that somebody said lies outside the study period is found to do so."""
    for is_inside, is_found in ((None, False), (True, False), (False, True)):
        found = check(source(is_inside_period=is_inside)(flawless()), INSTRUMENT, TODAY, text_facts)
        assert (FindingCode.SOURCE_OUTSIDE_PERIOD in {finding.code for finding in found}) is is_found


def test_what_tells_of_few_votes_is_not_printed() -> None:
    """A finding that tells how votes lie is printed where the smallest panel gave a score, not below; others are."""
    assessment = with_fields(revoted("1", "1", "2", "3", "3")(flawless()), context="")
    found = check(assessment, INSTRUMENT, TODAY, text_facts)
    assert {finding.code for finding in found} == {FindingCode.PANEL_WIDE, FindingCode.CONTEXT_MISSING}
    assert printable(found, assessment, INSTRUMENT) == found
    larger = dataclasses.replace(INSTRUMENT, minimum_panel=6)
    assert [one.code for one in printable(found, assessment, larger)] == [FindingCode.CONTEXT_MISSING]


def test_a_cleared_score_has_no_votes_that_changed() -> None:
    """Where the panel took its score back, changed votes are nothing to tell."""
    cleared = with_fields(voteless(flawless()), _2__1__score="")
    assert FindingCode.VOTES_CHANGED_SINCE not in {
        one.code for one in check(cleared, INSTRUMENT, TODAY, text_facts)
    }

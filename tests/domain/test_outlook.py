"""Where an assessment stands, told without its texts: as the check and the scoring tell it with them."""

from __future__ import annotations

from dataclasses import replace

from eesee_desktop.domain import completeness, scoring
from eesee_desktop.domain.assessment import Assessment, DimensionEntry
from eesee_desktop.domain.external import ExternalScore
from eesee_desktop.domain.outlook import AssessmentParts, DimensionParts, outlook_of
from eesee_desktop.domain.review import FindingCode, Severity
from eesee_desktop.markup.words import text_facts
from eesee_desktop.services.workspace import latest_instrument
from support_workspace import fitted_example

INSTRUMENT = latest_instrument()


def parts_of(assessment: Assessment) -> AssessmentParts:
    """Return which parts of an assessment are there."""

    def dimension(entry: DimensionEntry) -> DimensionParts:
        decision = entry.decision
        return DimensionParts(
            None if decision.score is None else decision.score.exact,
            has_rule=decision.rule is not None,
            has_confidence=decision.confidence is not None,
            has_justification=bool(decision.justification),
            has_narrative=bool(entry.narrative),
        )

    return AssessmentParts(
        bool(assessment.context),
        assessment.external,
        {entry.id: dimension(entry) for entry in assessment.dimensions},
        frozenset(item.audience for item in assessment.recommendations),
    )


def test_scores_are_those_of_the_results() -> None:
    """A card shows the very scores that the results page shows, and no seventh."""
    example = fitted_example()
    expected = tuple(item.value for item in scoring.compute(example, INSTRUMENT).principles)
    assert outlook_of(parts_of(example), INSTRUMENT).scores == expected
    assert len(expected) == 6


def test_what_blocks_comes_first_and_is_what_the_check_finds_first() -> None:
    """As long as anything required is missing, the next thing to do is the first of it in the order of the report."""
    value = fitted_example()
    blank = tuple(DimensionEntry(entry.id) for entry in value.dimensions)
    states = [
        replace(value, context="", external=ExternalScore(), dimensions=blank, recommendations=()),
        replace(value, external=ExternalScore(raw=40), dimensions=blank),
        replace(value, dimensions=blank),
        replace(value, dimensions=(*value.dimensions[:7], *blank[7:]), recommendations=()),
    ]
    for state in states:
        found = completeness.check(state, INSTRUMENT, state.period.last, text_facts)
        first = next(each for each in found if each.severity is Severity.BLOCKS)
        step = outlook_of(parts_of(state), INSTRUMENT).next
        assert step is not None
        assert (step.code, step.where) == (first.code, first.where)


def test_advice_comes_when_nothing_is_required() -> None:
    """With all that is required there, a confidence that lacks is next; with that too, nothing is."""
    value = fitted_example()
    first = next(index for index, entry in enumerate(value.dimensions) if entry.decision.score is not None)
    entry = value.dimensions[first]
    unsure = replace(entry, decision=replace(entry.decision, confidence=None))
    dimensions = (*value.dimensions[:first], unsure, *value.dimensions[first + 1 :])
    step = outlook_of(parts_of(replace(value, dimensions=dimensions)), INSTRUMENT).next
    assert step is not None
    assert (step.code, step.where) == (FindingCode.CONFIDENCE_MISSING, f"{entry.id}.confidence")
    assert outlook_of(parts_of(value), INSTRUMENT).next is None

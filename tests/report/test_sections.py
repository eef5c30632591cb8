"""The scores on paper: each with its own weight, its own word, and no count that tells a vote."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from eesee_desktop.domain.assessment import AssessmentStatus, DimensionScore
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.scoring import compute
from eesee_desktop.report.draft import DraftContent, render_draft
from support_assessments import example_assessment
from support_drafts import example_draft
from support_pdf import page_texts, squeezed


def test_each_row_prints_the_weight_of_its_own_dimension() -> None:
    """Beside each dimension of a principle stands its own share, and the working multiplies by the same."""
    content = example_draft()
    weights = dict(zip(("2.1", "2.2", "2.3"), map(Fraction, ("3", "2", "1")), strict=True))
    principles = tuple(
        replace(
            principle,
            dimensions=tuple(
                replace(one, weight=weights.get(one.id, one.weight)) for one in principle.dimensions
            ),
        )
        for principle in content.instrument.principles
    )
    instrument = replace(content.instrument, principles=principles)
    result = compute(content.assessment, instrument)
    text = squeezed("".join(page_texts(render_draft(replace(content, instrument=instrument, result=result)))))
    assert "2.1Founding2weight½2.2Operating3weight⅓2.3Protection2weight1/6" in text
    assert "2×½+3×⅓+2×1/6=2.3" in text


def test_sealed_paper_leaves_out_whom_nothing_is_recommended_to() -> None:
    """A sealed report has no heading over nothing and no "yet"; without recommendations it says so in a sentence."""
    some = example_assessment().recommendations_to(Audience.DONORS)
    sealed = _recommendations_part(example_draft(status=AssessmentStatus.SEALED, recommendations=some))
    assert "donors" in sealed.lower()
    assert "civil society organisations" not in sealed.lower()
    draft = _recommendations_part(example_draft(recommendations=some))
    assert draft.count("None yet.") == len(Audience) - 1
    assert "None yet." not in sealed
    none = _recommendations_part(example_draft(status=AssessmentStatus.SEALED, recommendations=()))
    assert none.count("This report makes no recommendations.") == 1
    assert "donors" not in none.lower()


def _recommendations_part(content: DraftContent) -> str:
    """Return what the page of the recommendations prints; the same twice."""
    printed = render_draft(content)
    assert printed == render_draft(content)
    return next(text for text in page_texts(printed)[3:] if "Recommendations\n" in text)


def test_a_score_stands_with_its_own_word() -> None:
    """Beside the figure of a score stands the word of that step of the scale; between two steps stands none."""
    content = example_draft()
    given = ("1", "2", "3", "4", "5", "5/2")
    wanted = ("1very weak", "2weak", "3middling", "4good", "5very good", "2.5")
    entries = dict(zip((f"{number}.1" for number in (2, 3, 4, 5, 6)), given, strict=False))
    entries["6.2"] = given[-1]
    dimensions = tuple(
        replace(one, decision=DimensionScore(score=Score.parse(entries[one.id])))
        if one.id in entries
        else one
        for one in content.assessment.dimensions
    )
    assessment = replace(content.assessment, dimensions=dimensions)
    result = compute(assessment, content.instrument)
    text = squeezed("".join(page_texts(render_draft(replace(content, assessment=assessment, result=result)))))
    for dimension, said in zip((*sorted(entries)[:5], "6.2"), wanted, strict=True):
        name = content.instrument.dimension(DimensionId(dimension)).name.in_language("en")
        after = {"2.5": "Sources"}.get(said, "")
        assert squeezed(f"{dimension}{name}{said}{after}") in text, dimension


@pytest.mark.parametrize(("scores", "is_told"), [("2 2 2 2 3 -", True), ("2 2 2 3 - -", False)])
def test_the_number_of_votes_is_told_from_the_minimum_on(scores: str, *, is_told: bool) -> None:
    """Beside a decision stands how many voted if at least five did; abstentions are no votes."""
    content = example_draft()
    votes = tuple(
        PanelVote(
            MemberId(f"M{number}"),
            Round.FIRST,
            DimensionId("2.1"),
            None if written == "-" else Score.parse(written),
        )
        for number, written in enumerate(scores.split(), 1)
    )
    assessment = replace(content.assessment, panel=replace(content.assessment.panel, votes=votes))
    text = " ".join("".join(page_texts(render_draft(replace(content, assessment=assessment)))).split())
    assert ("decided by consensus, 5 votes" in text) is is_told
    assert "4 votes" not in text


def test_a_score_is_not_said_to_be_the_median_that_it_is_not() -> None:
    """Where votes changed after the decision and yield another score, the report claims nothing of its rule."""
    content = example_draft()
    where = DimensionId("2.1")

    def said(scores: str) -> str:
        votes = tuple(
            PanelVote(MemberId(f"M{number}"), Round.FIRST, where, Score.parse(written))
            for number, written in enumerate(scores.split(), 1)
        )
        decided = DimensionScore(score=Score.parse("3"), rule=ScoringRule.MEDIAN)
        dimensions = tuple(
            replace(one, decision=decided) if one.id == where else one
            for one in content.assessment.dimensions
        )
        panel = replace(content.assessment.panel, votes=votes)
        assessment = replace(content.assessment, panel=panel, dimensions=dimensions)
        return " ".join("".join(page_texts(render_draft(replace(content, assessment=assessment)))).split())

    before, after = said("1 3 3 3 5"), said("1 1 2 2 5")
    claimed, taken_back = "decided by the median of the votes", "no longer the median of the votes"
    assert before.count(claimed) - after.count(claimed) == 1  # others are, and stay so
    assert (before.count(taken_back), after.count(taken_back)) == (0, 1)

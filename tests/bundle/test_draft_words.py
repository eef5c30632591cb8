"""The draft of another version of the program: its standing words may differ, what people said may not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from eesee_desktop.bundle.verdict import PointCode
from eesee_desktop.bundle.writing import SubmissionContent, write_bundle
from eesee_desktop.domain.score import Score
from support_assessments import example_assessment
from support_bundles import KEY, example_content, judged, with_draft
from support_judged import POLICY, worded_otherwise
from support_vectors import REGISTER

GIVEN = {"signers": REGISTER, "member": "per@eusee", "policy": POLICY}
LONG = 160  # words a narrative: some sections go over several pages


def _points(content: SubmissionContent) -> dict[PointCode, bool]:
    verdict = judged(write_bundle(content, KEY), GIVEN)
    return {point.code: point.refuses for point in verdict.points}


def _by_another_version(content: SubmissionContent) -> SubmissionContent:
    with worded_otherwise():
        return with_draft(replace(content, app_version="0.0.9"))


@pytest.mark.parametrize("words_each", [6, LONG])
def test_other_standing_words_are_told_and_not_refused(words_each: int) -> None:
    """An honest member with another version of the program is not turned away for its wording."""
    content = _by_another_version(example_content(assessment=example_assessment(words=words_each)))
    assert _points(content) == {PointCode.DRAFT_WORDED_OTHERWISE: False}


def test_other_standing_words_of_this_version_are_refused() -> None:
    """This version knows its own words: what says that it printed them and has others is another paper."""
    with worded_otherwise():
        content = with_draft(example_content())
    assert _points(content) == {PointCode.DRAFT_IS_ANOTHER: True}


def _narrative(content: SubmissionContent) -> SubmissionContent:
    entries = content.assessment.dimensions
    text = entries[4].narrative
    middle = text.index(" ", len(text) // 2)
    changed = replace(entries[4], narrative=f"{text[:middle]} not{text[middle:]}")
    return replace(
        content, assessment=replace(content.assessment, dimensions=(*entries[:4], changed, *entries[5:]))
    )


def _less(content: SubmissionContent) -> SubmissionContent:
    entries = content.assessment.dimensions
    first, _, rest = entries[4].narrative.partition(" ")
    changed = replace(entries[4], narrative=f"{first} {rest.partition(' ')[2]}")
    return replace(
        content, assessment=replace(content.assessment, dimensions=(*entries[:4], changed, *entries[5:]))
    )


def _doubted(content: SubmissionContent) -> SubmissionContent:
    entries = content.assessment.dimensions
    changed = replace(entries[4], narrative=f"It is not so that {entries[4].narrative}")
    return replace(
        content, assessment=replace(content.assessment, dimensions=(*entries[:4], changed, *entries[5:]))
    )


def _score(content: SubmissionContent) -> SubmissionContent:
    entries = content.assessment.dimensions
    decided = replace(entries[4].decision, score=Score.parse("4"))
    changed = replace(entries[4], decision=decided)
    return replace(
        content, assessment=replace(content.assessment, dimensions=(*entries[:4], changed, *entries[5:]))
    )


def _recommendation(content: SubmissionContent) -> SubmissionContent:
    first, *others = content.assessment.recommendations
    kept = (replace(first, text="Change nothing."), *others)
    return replace(content, assessment=replace(content.assessment, recommendations=kept))


def _source(content: SubmissionContent) -> SubmissionContent:
    first, *others = content.assessment.sources
    return replace(
        content, assessment=replace(content.assessment, sources=(replace(first, title="A leaflet"), *others))
    )


def _more(content: SubmissionContent) -> SubmissionContent:
    said = (
        "All of this was found to be untrue by people whom nobody asked, and the country is very well. " * 4
    )
    return replace(content, assessment=replace(content.assessment, notice=said))


@pytest.mark.parametrize("change", [_narrative, _less, _doubted, _score, _recommendation, _source, _more])
@pytest.mark.parametrize("words_each", [6, LONG])
def test_other_content_is_refused_whoever_printed_it(
    change: Callable[[SubmissionContent], SubmissionContent], words_each: int
) -> None:
    """A word in a narrative, a score, a recommendation, a source, or a statement more: no version prints that."""
    honest = example_content(assessment=example_assessment(words=words_each))
    paper = _by_another_version(change(honest)).draft
    assert _points(replace(honest, app_version="0.0.9", draft=paper)) == {PointCode.DRAFT_IS_ANOTHER: True}

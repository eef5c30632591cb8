"""The study period, and what is asked of an assessment in more than one place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from eesee_desktop.domain.assessment import DimensionEntry, DimensionScore, StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import Edition, ExternalScore, Rating
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from support_assessments import example_assessment

NEW_YEAR, SUMMER, CHRISTMAS = date(2025, 1, 1), date(2025, 7, 1), date(2025, 12, 25)


def test_a_period_may_be_one_day_and_never_ends_before_it_begins() -> None:
    """First and last day may be the same; turned about they are refused, with both."""
    assert StudyPeriod(SUMMER, SUMMER).first == SUMMER
    with pytest.raises(KnownError) as refused:
        StudyPeriod(CHRISTMAS, NEW_YEAR)
    assert refused.value.code is ErrorCode.PERIOD_INVALID
    assert refused.value.facts == {"first": "2025-12-25", "last": "2025-01-01"}


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), False),
        (date(2024, 1, 1), NEW_YEAR, True),
        (SUMMER, SUMMER, True),
        (CHRISTMAS, date(2026, 3, 1), True),
        (date(2025, 12, 26), date(2026, 3, 1), False),
        (date(2020, 1, 1), date(2030, 1, 1), True),
    ],
)
def test_what_touches_the_period_by_a_day_overlaps(first: date, last: date, *, expected: bool) -> None:
    """A source dated on the first or the last day lies inside."""
    assert StudyPeriod(NEW_YEAR, CHRISTMAS).overlaps(first, last) is expected


def test_files_are_called_by_country_and_last_year() -> None:
    """A period over two years goes by the one it ends in."""
    period = StudyPeriod(date(2024, 8, 1), date(2025, 7, 31))
    assert replace(example_assessment(), period=period).file_stem == "PER-2025"


def test_each_required_part_of_a_dimension_counts() -> None:
    """Narrative, score and justification are required of a scored dimension; blanks are no text."""
    entry = DimensionEntry(DimensionId("2.1"), "Told.", DimensionScore(Score(Fraction(2)), justification=" "))
    assert entry.present_parts(is_scored=True) == (True, True, False)
    assert entry.present_parts(is_scored=False) == (True,)
    assert replace(entry, narrative="\n").present_parts(is_scored=False) == (False,)


def test_each_part_of_an_external_score_counts() -> None:
    """Raw score, rating and edition are required; a raw score of 0 is one."""
    assert ExternalScore(raw=0).present_parts == (True, False, False)
    assert ExternalScore(rating=Rating.OPEN, edition=Edition(2024, 12)).present_parts == (False, True, True)


def test_confidential_sources_are_not_public() -> None:
    """What is printed and leaves is every source but those marked confidential."""
    assessment = example_assessment()
    kept = {source.id for source in assessment.sources} - {one.id for one in assessment.public_sources}
    assert kept == {source.id for source in assessment.sources if source.is_confidential} != set()


def test_citations_and_recommendations_are_found_by_place() -> None:
    """A section's citations are its own, and each recommendation goes to its audience, in order."""
    assessment = example_assessment()
    cited = [
        (one.section, source) for one in assessment.citations for source in assessment.cited_in(one.section)
    ]
    assert {(one.section, one.source) for one in assessment.citations} == set(cited)
    assert assessment.cited_in("nowhere") == ()
    together = [item for audience in Audience for item in assessment.recommendations_to(audience)]
    assert together == list(assessment.recommendations)
    assert all(item.audience is Audience.DONORS for item in assessment.recommendations_to(Audience.DONORS))

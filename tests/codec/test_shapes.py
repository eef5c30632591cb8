"""One shape for the file and the database, read off the dataclasses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings

from eesee_desktop.codec.shapes import exact_from_text, moment_to_text, shape_of
from eesee_desktop.domain.assessment import Assessment, StudyPeriod
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.score import Score
from support_assessments import example_assessment
from support_strategies import assessments


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(assessments())
def test_what_is_written_is_read_again(assessment: Assessment) -> None:
    """Whatever the domain lets be comes back equal from how it is written."""
    shape = shape_of(Assessment)
    assert shape.read(shape.write(assessment)) == assessment


def test_a_value_is_written_by_the_names_and_order_of_its_fields() -> None:
    """Words, days, fractions and what is missing are written as JSON and people know them."""
    vote = next(one for one in example_assessment().panel.votes if one.score == Score(Fraction(5, 2)))
    written = shape_of(PanelVote).write(vote)
    assert list(written) == ["member", "round", "dimension", "score"]
    assert (written["round"], written["score"]) == (int(vote.round), "5/2")
    assert type(written["round"]) is int
    period = StudyPeriod(date(2024, 8, 1), date(2025, 5, 31))
    assert shape_of(StudyPeriod).write(period) == {"first": "2024-08-01", "last": "2025-05-31"}
    abstained = shape_of(PanelVote).write(PanelVote(vote.member, Round.FIRST, vote.dimension, None))
    assert abstained["score"] is None


def test_a_moment_is_written_in_utc() -> None:
    """A moment has one way to be written wherever its clock stands; one without a zone has none."""
    lima = timezone(timedelta(hours=-5))
    assert moment_to_text(datetime(2025, 7, 28, 11, 5, 12, tzinfo=lima)) == "2025-07-28T16:05:12Z"
    assert moment_to_text(datetime(2025, 7, 28, 0, 0, 0, 7, tzinfo=UTC)) == "2025-07-28T00:00:00.000007Z"
    with pytest.raises(ValueError, match="time zone"):
        moment_to_text(datetime(2025, 7, 28))  # noqa: DTZ001  what is refused


def test_a_fraction_has_one_way_to_be_written() -> None:
    """Lowest terms only, for two texts of one score would give two digests of one content."""
    assert exact_from_text("22/9") == Fraction(22, 9)
    for text in ("4/2", "2.5", "02", " 2"):
        with pytest.raises(ValueError, match=text):
            exact_from_text(text)


def test_reading_asks_the_domain() -> None:
    """A period that ends before it begins is refused by the rule of the domain, not built past it."""
    with pytest.raises(KnownError):
        shape_of(StudyPeriod).read({"first": "2025-01-02", "last": "2025-01-01"})


def test_a_type_that_nobody_knows_how_to_write_is_told() -> None:
    """Who adds a field of a new type learns at once that the table of leaves lacks it."""

    @dataclass(frozen=True)
    class Heavy:
        weight: complex

    with pytest.raises(TypeError, match="complex"):
        shape_of(Heavy)

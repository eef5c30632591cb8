from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import Edition, ExternalScore, Rating, rating_of, rebased


@pytest.mark.parametrize("raw", range(101))
def test_rebasing_agrees_with_decimals(raw: int) -> None:
    """1 + 4 x raw / 100 with one decimal, half up, is the same reckoned with decimals."""
    expected = (1 + Decimal(4) * Decimal(raw) / Decimal(100)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    assert rebased(raw, 1) == expected


def test_the_rating_cannot_be_had_back_from_the_score() -> None:
    """40 is repressed, 41 obstructed, and both are 2.6: the rating has to be kept."""
    assert rebased(40, 1) == rebased(41, 1) == Decimal("2.6")
    assert (rating_of(40), rating_of(41)) == (Rating.REPRESSED, Rating.OBSTRUCTED)


@pytest.mark.parametrize(
    ("lowest", "highest", "rating"),
    [
        (0, 20, Rating.CLOSED),
        (21, 40, Rating.REPRESSED),
        (41, 60, Rating.OBSTRUCTED),
        (61, 80, Rating.NARROWED),
        (81, 100, Rating.OPEN),
    ],
)
def test_bands_of_the_ratings(lowest: int, highest: int, rating: Rating) -> None:
    """Each band holds its upper bound."""
    assert {rating_of(raw) for raw in range(lowest, highest + 1)} == {rating}


@pytest.mark.parametrize("raw", [-1, 101, 1000])
def test_a_raw_score_lies_from_0_to_100(raw: int) -> None:
    """Nothing else is a raw score."""
    with pytest.raises(KnownError) as caught:
        ExternalScore(raw)
    assert caught.value.code is ErrorCode.VALUE_INVALID


@given(st.none() | st.integers(0, 100), st.none() | st.sampled_from(Rating))
def test_a_rating_disagrees_only_where_both_are_there(raw: int | None, rating: Rating | None) -> None:
    """Raw score and rating disagree if both are known and the raw score falls into another rating."""
    expected = raw is not None and rating is not None and rating_of(raw) is not rating
    assert ExternalScore(raw, rating).agrees is not expected


@pytest.mark.parametrize(
    ("edition", "day", "is_superseded"),
    [
        ("2024-12", date(2025, 11, 30), False),
        ("2024-12", date(2025, 12, 1), True),
        ("2024-12", date(2026, 3, 1), True),
        ("2024-12", date(2024, 12, 31), False),
        ("2025-03", date(2025, 11, 30), False),
        ("2025-03", date(2025, 12, 1), True),
        ("2025-11", date(2025, 12, 24), True),
    ],
)
def test_an_edition_is_old_from_the_next_december_on(
    edition: str,
    day: date,
    is_superseded: bool,  # noqa: FBT001  a column of the table
) -> None:
    """Ratings change once a year, in December; from then on an earlier edition is last year's."""
    assert Edition.parse(edition).is_superseded_on(day) is is_superseded


@given(st.builds(Edition, st.integers(1000, 2999), st.integers(1, 12)))
def test_editions_read_back(edition: Edition) -> None:
    """The text form of an edition, alone or with a day, is read as the same month."""
    assert Edition.parse(str(edition)) == edition
    assert Edition.parse(f" {edition}-04 ") == edition


@pytest.mark.parametrize(
    "text", ["2025-12", "12/2025", "12.2025", "december 2025", "Dec 2025", "Dec. 2025", " DECEMBER  2025 "]
)
def test_a_month_is_read_as_people_write_it(text: str) -> None:
    """The month of an edition may be written in figures, the year first or last, or by its name."""
    assert Edition.parse(text) == Edition(2025, 12)


@pytest.mark.parametrize(
    "text",
    [
        "2024",
        "2024-13",
        "2024-00",
        "24-12",
        "13/2024",
        "2024-12-40",
        "",
        "2024-1",
        "Decembre 2024",
        "de 2024",
    ],
)
def test_what_is_no_month_is_refused(text: str) -> None:
    """An edition is a month with its year; what may be another month is refused."""
    with pytest.raises(KnownError) as caught:
        Edition.parse(text)
    assert caught.value.code is ErrorCode.VALUE_INVALID


@pytest.mark.parametrize("lacking", ["raw", "rating", "edition"])
def test_without_one_of_its_three_parts_it_is_not_complete(lacking: str) -> None:
    """Raw score, rating and edition are needed, each of them."""
    whole = ExternalScore(40, Rating.REPRESSED, Edition(2024, 12))
    assert whole.is_complete
    assert not replace(whole, **{lacking: None}).is_complete

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain import sheet
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.score import Score, steps

HEAD = sheet.SheetHead(
    AssessmentId("a" * 32), InstrumentRef("eusee", "2025.1", "b" * 64), MemberId("M3"), Round.SECOND
)


def test_head_goes_through_its_fields() -> None:
    """What a sheet says about itself comes back from its form fields."""
    assert sheet.head_from_fields(HEAD.as_fields()) == HEAD
    assert set(HEAD.as_fields()) == set(sheet.HEAD_FIELDS)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({sheet.FIELD_FORMAT: ""}, "not_a_sheet"),
        ({sheet.FIELD_FORMAT: "eesee-score-sheet-2"}, "format_unknown"),
        ({sheet.FIELD_ASSESSMENT: "A" * 32}, "head_damaged"),
        ({sheet.FIELD_METHOD: "eusee/2025.1"}, "head_damaged"),
        ({sheet.FIELD_ROUND: "3"}, "head_damaged"),
    ],
)
def test_other_heads_are_refused(changes: dict[str, str], reason: str) -> None:
    """A form that is not a sheet, a newer sheet and a damaged one are told apart."""
    with pytest.raises(KnownError) as caught:
        sheet.head_from_fields({**HEAD.as_fields(), **changes})
    assert caught.value.code is ErrorCode.SHEET_REFUSED
    assert caught.value.facts["reason"] == reason


def test_names_of_fields() -> None:
    """Names hold no full stop, which would divide a form field's name, and lead back to the dimension."""
    assert sheet.score_field(DimensionId("2.1")) == "score_2_1"
    assert sheet.reason_field(DimensionId("2.1")) == "reason_2_1"
    assert sheet.scored_by("score_2_1") == "2.1"
    assert sheet.scored_by("reason_2_1") is None
    assert not any("." in name for name in sheet.HEAD_FIELDS)


@given(st.sampled_from([*steps(Fraction(1, 2)), None]))
def test_options_come_back(score: Score | None) -> None:
    """Every score that can be ticked, and an abstention, is read as what it was."""
    assert sheet.score_from_option(sheet.option_of(score)) == score


@pytest.mark.parametrize("option", ["", "0", "6", "2.4", "Off", "two"])
def test_values_out_of_range_are_refused(option: str) -> None:
    """Nothing but a step of the scale is a score."""
    with pytest.raises(KnownError) as caught:
        sheet.score_from_option(option)
    assert caught.value.code is ErrorCode.VALUE_INVALID

"""The report of last time, which the next assessment begins with: its scores are previous ones."""

from __future__ import annotations

import itertools

import pytest

from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.intake.account import Fate, Piece
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import ExpectedAssessment, ReportReading
from eesee_desktop.services.workspace import latest_instrument

_NOTE = (
    "This is a rebased score, from the CIVICUS Monitor rating published in December 2024. The country is rated as "
    "Repressed there, with a score of 40/100, brought to the scale of one to five."
)
_REPORT = """# Country Focus Report

Peru

{month}

## Principle 1: Respect and protection of fundamental freedoms

**Score: {score} (Repressed)**

Civic space was watched.

### 1.1 Freedom of association

{note}

Associations were founded.
"""


def _read(text: str, year: int) -> ReportReading:
    numbers = itertools.count(1)
    expected = ExpectedAssessment(CountryCode("PER"), year, year, "Red Ejemplo")
    return read_report(text, latest_instrument(), lambda: f"{next(numbers):032x}", expected)


def _piece(reading: ReportReading, words: str) -> Piece:
    return next(piece for piece in reading.account.pieces if words in piece.words)


@pytest.mark.parametrize(
    ("score", "note"),
    [("2.6[^1]", f"[^1]: {_NOTE}"), ("2.6<sup>1</sup>", f"<sup>1</sup> {_NOTE}"), ("2.61", f"1 {_NOTE}")],
)
def test_the_rating_of_last_time_is_not_that_of_this_time(score: str, note: str) -> None:
    """Its score is the previous one; its rating fills nothing, and what says so is told, however the note came."""
    reading = _read(_REPORT.format(month="August 2025", score=score, note=note), 2026)
    values = dict(reading.values)
    assert values["1.previous_score"] == "2.6"
    assert not [name for name in values if ".external." in name]
    assert values["1.1.narrative"] == "Associations were founded."
    assert _piece(reading, "rebased score").fate is Fate.TOLD
    assert _piece(reading, "Score:").is_doubtful
    assert not reading.account.asked  # a report of the year before is what one begins with


def test_the_rating_of_the_same_period_is_taken() -> None:
    """A report of the time that the assessment is about has its rating, with the score and the month."""
    note = f"[^1]: {_NOTE}"
    values = dict(_read(_REPORT.format(month="August 2025", score="2.6[^1]", note=note), 2025).values)
    given = [values[f"1.external.{leaf}"] for leaf in ("raw", "rating", "edition")]
    assert given == ["40", "repressed", "2024-12"]


def test_a_report_of_two_years_before_is_asked_about() -> None:
    """That is hardly the one that the next assessment begins with."""
    reading = _read(_REPORT.format(month="August 2023", score="2.6", note=""), 2026)
    assert [piece.reason for piece in reading.account.asked] == ["other_period"]


@pytest.mark.parametrize(
    ("score", "note"),
    [("2.6[^1]", "[^1]: The panel met twice."), ("2.61", "1 The panel met twice.")],
)
def test_a_note_on_a_score_becomes_no_paragraph(score: str, note: str) -> None:
    """It is called where no text is, and so it is told, and not put into the text that it happens to stand in."""
    reading = _read(_REPORT.format(month="August 2025", score=score, note=note), 2026)
    values = dict(reading.values)
    assert values["1.1.narrative"] == "Associations were founded."
    assert values["1.previous_score"] == "2.6"
    assert _piece(reading, "met twice").fate is Fate.TOLD

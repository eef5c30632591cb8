"""The words of the command line cover all codes, and their placeholders are facts that are given."""

from __future__ import annotations

import string
from enum import StrEnum
from pathlib import Path

import pytest

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.verdict import NoticeCode, Step
from eesee_desktop.cli.reason_words import REASONS
from eesee_desktop.cli.verdict_words import FAULTS, NOTICES, STEPS
from eesee_desktop.cli.words import ERRORS, FINDINGS, error_sentence
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.intake.filled_sheets import SheetFault
from eesee_desktop.intake.report_reading import ReportFault
from eesee_desktop.intake.spreadsheet import TableFault
from eesee_desktop.intake.toml_table import TomlFault
from support_facts import facts_given

SOURCE = Path(__file__).parents[2] / "src" / "eesee_desktop"


def placeholders(sentence: str) -> set[str]:
    """Return the names that a sentence leaves open."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_every_code_has_words() -> None:
    """A code without a sentence would reach a person as a code."""
    assert set(ERRORS) == set(ErrorCode)
    assert set(FINDINGS) == set(FindingCode)
    assert set(FAULTS) == set(Fault)
    assert set(NOTICES) == set(NoticeCode)
    assert set(STEPS) == set(Step)


@pytest.mark.parametrize("code", list(ErrorCode))
def test_sentences_ask_only_for_facts_that_are_given(code: ErrorCode) -> None:
    """A placeholder that no place in the program fills would print as its own name."""
    given = facts_given().get(code.name, {"**"})
    asked = placeholders(ERRORS[code])
    # Raised with unpacked facts or not by its name (as with a conditional): not decidable by reading.
    assert "**" in given or asked <= given, f"asked {asked}, given {given}"


def test_a_lacking_fact_does_not_hide_the_sentence() -> None:
    """An error raised without its facts still reads as a sentence."""
    assert error_sentence(KnownError(ErrorCode.COUNTRY_UNKNOWN)).endswith("such as PER.")


@pytest.mark.parametrize(
    ("code", "reasons"),
    [
        (ErrorCode.REPORT_NOT_READABLE, ReportFault),
        (ErrorCode.INSTRUMENT_NOT_VALID, TomlFault),
        (ErrorCode.SHEET_REFUSED, SheetFault),
        (ErrorCode.VOTES_NOT_READABLE, TableFault),
    ],
)
def test_every_reason_has_words(code: ErrorCode, reasons: type[StrEnum]) -> None:
    """A reason without words would reach a person as a code, words without a reason nobody."""
    assert set(REASONS[code]) == {reason.value for reason in reasons}


def test_scores_in_sentences_are_written_as_people_write_them() -> None:
    """An exact score is a fraction inside and a decimal number in a sentence."""
    assert error_sentence(KnownError(ErrorCode.SCORE_OFF_STEP, score="5/2")).startswith("2.5 is not a step")

from __future__ import annotations

import string
from enum import Enum

import pytest

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.intake.filled_sheets import SheetFault
from eesee_desktop.intake.report_reading import ReportFault
from eesee_desktop.intake.spreadsheet import TableFault
from eesee_desktop.intake.toml_table import TomlFault
from eesee_desktop.ui.words.failure_words import FAILURES
from eesee_desktop.ui.words.failures import failure
from eesee_desktop.ui.words.findings import FINDINGS, finding_words
from eesee_desktop.ui.words.places import section_of
from eesee_desktop.ui.words.reasons import OTHER, REASONS
from eesee_desktop.ui.words.words import WORDS, word
from support_facts import facts_given


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_error_has_its_words(code: ErrorCode) -> None:
    """Each error code has a sentence and, but for a cancelled operation, a next step; facts may be lacking."""
    words = failure(KnownError(code))
    assert words.sentence.endswith(".")
    assert words.next_step.endswith(".") or code is ErrorCode.OPERATION_CANCELLED


@pytest.mark.parametrize("code", list(FindingCode))
def test_every_finding_has_its_words(code: FindingCode) -> None:
    """Each finding says what is lacking and what mends it."""
    words = finding_words(Finding(code, "context"))
    assert words.sentence.endswith(".")
    assert words.next_step.endswith(".")


@pytest.mark.parametrize("kind", list(WORDS))
def test_every_value_of_a_shown_enum_has_a_word(kind: type[Enum]) -> None:
    """No value of an enum appears on screen as its code."""
    assert set(WORDS[kind]) == set(kind)
    assert len({word(value) for value in kind}) == len(kind)


def test_the_tables_hold_nothing_else() -> None:
    """A code that was dropped takes its words along."""
    assert set(FAILURES) == set(ErrorCode)
    assert set(FINDINGS) == set(FindingCode)


def test_facts_have_plain_names() -> None:
    """Places for facts are filled by name, so that a translation can put them in another order."""
    texts = [text for row in (*FAILURES.values(), *FINDINGS.values()) for text in row]
    names = [name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    assert names
    assert all(name.isidentifier() for name in names)


@pytest.mark.parametrize(
    ("where", "section"),
    [
        ("context", "context"),
        ("1.external.raw", "1"),
        ("2.narrative", "2"),
        ("2.1.score", "2.1"),
        ("recommendations.donors", "recommendations"),
        ("sources/0123", "sources"),
        ("panel", "panel"),
    ],
)
def test_the_place_of_a_finding_lies_in_a_section(where: str, section: str) -> None:
    """Every place that a finding can name leads to a section of the window."""
    assert section_of(where) == section


def test_every_refusal_of_a_file_says_why() -> None:
    """A file that was refused says why in the screen's language, and no reason has words that nobody uses."""
    assert REASONS[ErrorCode.SHEET_REFUSED].keys() == {fault.value for fault in SheetFault}
    assert REASONS[ErrorCode.VOTES_NOT_READABLE].keys() == {fault.value for fault in TableFault}
    assert REASONS[ErrorCode.REPORT_NOT_READABLE].keys() == {fault.value for fault in ReportFault}
    assert REASONS[ErrorCode.INSTRUMENT_NOT_VALID].keys() == {fault.value for fault in TomlFault}
    codes = {fault.value for fault in Fault}
    assert REASONS[ErrorCode.IMPORT_NOT_VALID].keys() - codes == {"unfit", OTHER}
    assert REASONS[ErrorCode.BUNDLE_NOT_VALID].keys() - codes == {"content_differs", "key_differs", OTHER}
    for code, reasons in REASONS.items():
        for reason, words in reasons.items():
            assert words.endswith(".")
            assert words.partition("{")[0] in failure(KnownError(code, reason=reason)).cause


def test_a_reason_without_words_is_still_a_sentence() -> None:
    """A reason of the reader that cannot come about in an import shows no code."""
    assert (
        "entry_missing" not in failure(KnownError(ErrorCode.IMPORT_NOT_VALID, reason="entry_missing")).in_one
    )


@pytest.mark.parametrize("code", list(ErrorCode))
def test_failures_ask_only_for_facts_that_are_given(code: ErrorCode) -> None:
    """A place for a fact that no part of the program fills would show as an ellipsis."""
    given = facts_given().get(code.name, {"**"})
    texts = (*FAILURES[code], *REASONS.get(code, {}).values())
    asked = {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
    assert "**" in given or asked <= given, f"asked {asked}, given {given}"

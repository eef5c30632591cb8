"""Every code has words, their places for facts are filled, and the translation tools find each of them."""

from __future__ import annotations

import ast
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path

import pytest

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.verdict import NoticeCode, Step
from eesee_desktop.domain.damage import DefectKind, LossKind
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.intake.filled_sheets import SheetFault
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.intake.reports.reading import ReportFault
from eesee_desktop.intake.sources.entries import SourcesFault
from eesee_desktop.intake.spreadsheet import TableFault
from eesee_desktop.intake.toml_table import TomlFault
from eesee_desktop.intake.votes_reading import Scope, read_votes
from eesee_desktop.messages import damage
from eesee_desktop.messages.errors import ERRORS, error_message
from eesee_desktop.messages.findings import FINDINGS, finding_message
from eesee_desktop.messages.openings import OPENINGS
from eesee_desktop.messages.reasons import READ_BY_STEPS, REASONS, reason_of
from eesee_desktop.messages.submission_faults import FAULTS
from eesee_desktop.messages.verdicts import NOTICES, STEPS
from eesee_desktop.services.opening import OpeningCode
from eesee_desktop.storage.rows import METADATA
from support_facts import facts_given
from support_instruments import shipped_instrument
from support_sources import PACKAGE, calls, python_files, tree_of

MESSAGES = PACKAGE / "messages"


def places(text: str) -> set[str]:
    """Return the names of the facts that a text has places for."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def all_texts() -> Iterator[str]:
    """Return every text of the catalogue."""
    for message in (*ERRORS.values(), *FINDINGS.values(), *OPENINGS.values()):
        yield from (text for text in message if text not in {"", "{reason}"})
    for texts in (
        FAULTS.values(),
        NOTICES.values(),
        STEPS.values(),
        damage.LOSSES.values(),
        damage.DEFECTS.values(),
        damage.TABLES.values(),
        *(reasons.values() for reasons in REASONS.values()),
    ):
        yield from texts


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (ERRORS, ErrorCode),
        (FINDINGS, FindingCode),
        (FAULTS, Fault),
        (NOTICES, NoticeCode),
        (STEPS, Step),
        (damage.LOSSES, LossKind),
        (damage.DEFECTS, DefectKind),
        (OPENINGS, OpeningCode),
    ],
)
def test_every_code_has_words_and_nothing_else_has(table: Mapping[Enum, object], codes: type[Enum]) -> None:
    """A code without words would reach a person as a code; one that was dropped takes its words along."""
    assert set(table) == set(codes)


def test_every_table_whose_loss_is_told_has_a_name() -> None:
    """A person reads of votes and of sources, never of a table; cursor and counter are not told of."""
    assert set(METADATA.tables) - set(damage.TABLES) == {"ui_state", "commit_count"}


@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_error_says_what_to_do(code: ErrorCode) -> None:
    """Each error has a sentence and, but for a cancelled operation, a next step; facts may be missing."""
    message = error_message(KnownError(code))
    assert message.sentence.endswith(".")
    assert message.next_step.endswith(".") or code is ErrorCode.OPERATION_CANCELLED


@pytest.mark.parametrize("code", list(FindingCode))
def test_every_finding_says_what_to_do(code: FindingCode) -> None:
    """Each finding says what is missing and what puts it right."""
    message = finding_message(Finding(code, "context"))
    assert message.sentence.endswith(".")
    assert message.next_step.endswith(".")


def test_facts_have_plain_names() -> None:
    """Places for facts are filled by name, so that a translation can put them in another order."""
    names = [name for text in all_texts() for name in places(text)]
    assert names
    assert all(name.isidentifier() for name in names)


@pytest.mark.parametrize("code", list(ErrorCode))
def test_errors_ask_only_for_facts_that_are_given(code: ErrorCode) -> None:
    """A place for a fact that no part of the program fills would show as an ellipsis."""
    # Raised with unpacked facts or not by its name (as with a conditional): not decidable by reading.
    given = facts_given().get(code.name, {"**"})
    asked = {name for text in (*ERRORS[code], *REASONS.get(code, {}).values()) for name in places(text)}
    assert "**" in given or asked <= given, f"asked {asked}, given {given}"


@pytest.mark.parametrize(
    ("code", "faults"),
    [
        (ErrorCode.INSTRUMENT_NOT_VALID, TomlFault),
        (ErrorCode.REPORT_NOT_READABLE, ReportFault),
        (ErrorCode.SOURCES_NOT_READABLE, SourcesFault),
        (ErrorCode.SHEET_REFUSED, SheetFault),
        (ErrorCode.VOTES_NOT_READABLE, TableFault),
    ],
)
def test_every_reason_for_a_refusal_has_words(code: ErrorCode, faults: type[Enum]) -> None:
    """A file that was refused says why, and no reason has words that nobody uses."""
    assert REASONS[code].keys() == {fault.value for fault in faults}


def test_a_reason_is_part_of_the_message() -> None:
    """Every error that has reasons shows the one that was given."""
    for code, reasons in REASONS.items():
        for reason, words in reasons.items():
            assert words.endswith(".")
            assert words.partition("{")[0] in error_message(KnownError(code, reason=reason)).cause


@pytest.mark.parametrize("code", sorted(READ_BY_STEPS))
@pytest.mark.parametrize("fault", list(Fault))
def test_a_refused_document_says_what_the_reader_of_submissions_says(code: ErrorCode, fault: Fault) -> None:
    """Strict JSON has the same faults in an import, in one's own seal and in a submission that came: same words."""
    said = error_message(KnownError(code, reason=fault.value)).cause
    words = FAULTS[fault].replace("{entry}", "The file", 1) if FAULTS[fault].startswith("{entry}") else ""
    assert words.partition("{")[0] in said
    assert fault.value not in said


def test_a_missing_fact_does_not_hide_the_message() -> None:
    """An error raised without its facts still reads as a sentence."""
    assert error_message(KnownError(ErrorCode.MEMBER_EXISTS)).sentence == "There is already a panel member …."


def test_scores_are_written_as_people_write_them() -> None:
    """An exact score is a fraction inside and a decimal number in a sentence, in errors and findings."""
    assert error_message(KnownError(ErrorCode.SCORE_OFF_STEP, score="5/2")).sentence.startswith("2.5 is not")
    found = Finding(FindingCode.SCORE_OFF_STEP, "2.1.score", (("score", "5/2"),))
    assert finding_message(found).sentence == "The score 2.5 is not a step of the scale."


def test_a_table_is_refused_in_a_whole_sentence() -> None:
    """The words for a cell name the cell, what stands in it and what may stand there."""
    with pytest.raises(KnownError) as caught:
        read_votes(b"dimension,M1\n2.1,7\n", Scope(shipped_instrument()))
    assert error_message(caught.value).cause == (
        "At B2: “7” is not a score (expected: 1 to 5 by 1, abstain)."
    )


def test_a_method_file_is_refused_in_a_whole_sentence() -> None:
    """The words for a method file name the key and the line, and leave nothing open."""
    raw = shipped_instrument().raw
    with pytest.raises(KnownError) as caught:
        load_instrument(raw.replace(b'weight = "2/5"', b'weight = "-1"', 1))
    said = error_message(caught.value).in_one
    line = raw[: raw.index(b'weight = "2/5"')].count(b"\n") + 1
    assert f"principles[4].dimensions[2].weight, line {line}" in said
    assert "…" not in said


def test_another_language_gets_the_facts_in() -> None:
    """A text is translated as it stands in the source, and filled in afterwards, the reason inside it as well."""

    def shouted(context: str, text: str) -> str:
        return f"{context}: {text.replace('panel', 'PANEL').replace('quotation', 'QUOTATION')}"

    error = KnownError(ErrorCode.MEMBER_EXISTS, member="M1")
    assert error_message(error, shouted).sentence == "errors: There is already a PANEL member M1."
    error = KnownError(ErrorCode.SIGNERS_NOT_READABLE, line=3, reason="quotes")
    assert error_message(error, shouted).cause == "errors: Line 3: reasons: A QUOTATION mark is not closed."
    assert reason_of(error, shouted) == "reasons: A QUOTATION mark is not closed."


def test_every_text_is_marked_for_translation() -> None:
    """Nothing in the catalogue is a text that the translation tools cannot see, in a context that is asked for."""
    marked = set(marked_texts())
    assert set(all_texts()) <= {text for _, text in marked}


def marked_texts() -> Iterator[tuple[str, str]]:
    """Return the texts that the catalogue marks, each with its context."""
    for path in MESSAGES.glob("*.py"):
        for name, call in calls(tree_of(path)):
            if name == "QT_TRANSLATE_NOOP":
                context, text = (ast.literal_eval(argument) for argument in call.args)
                yield context, text


def test_the_translation_tool_finds_every_text(tmp_path: Path) -> None:
    """What lupdate extracts from the catalogue is what is marked in it, with Qt out of sight."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    listed = tmp_path / "catalogue.ts"
    subprocess.run([tool, *sorted(MESSAGES.glob("*.py")), "-ts", listed], check=True, capture_output=True)
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(listed).getroot().iter("context")  # noqa: S314  the tool has just written it
        for message in context.iter("message")
    }
    assert found == set(marked_texts())
    assert len(found) > 150


def test_the_mark_is_always_called_by_its_name() -> None:
    """Lupdate looks for the name QT_TRANSLATE_NOOP; under another one it finds nothing, and says nothing."""
    renamed = re.compile(r"QT_TR(?:ANSLATE)?_NOOP\w* as ")
    assert [path for path in python_files("src") if renamed.search(path.read_text("utf-8"))] == []

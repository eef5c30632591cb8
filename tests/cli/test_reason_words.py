"""Every reason for which a file from elsewhere is refused reads as words at the terminal."""

from __future__ import annotations

from enum import StrEnum

import pytest

from eesee_desktop.cli.reason_words import REASONS
from eesee_desktop.cli.words import error_sentence
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.filled_sheets import SheetFault
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.intake.report_reading import ReportFault
from eesee_desktop.intake.spreadsheet import TableFault
from eesee_desktop.intake.toml_table import TomlFault
from eesee_desktop.intake.votes_table import Scope, read_votes
from support_instruments import shipped_instrument


@pytest.mark.parametrize(
    ("code", "faults"),
    [
        (ErrorCode.INSTRUMENT_NOT_VALID, TomlFault),
        (ErrorCode.REPORT_NOT_READABLE, ReportFault),
        (ErrorCode.SHEET_REFUSED, SheetFault),
        (ErrorCode.VOTES_NOT_READABLE, TableFault),
    ],
)
def test_every_reason_has_words(code: ErrorCode, faults: type[StrEnum]) -> None:
    """A reason without words would reach a person as a code, and words without a reason are dead."""
    assert {fault.value for fault in faults} == REASONS[code].keys()


def test_a_table_is_refused_in_a_whole_sentence() -> None:
    """The sentence for a cell names the cell, what stands in it and what may stand there."""
    with pytest.raises(KnownError) as caught:
        read_votes(b"dimension,M1\n2.1,7\n", Scope(shipped_instrument()))
    assert error_sentence(caught.value) == (
        "The table of votes cannot be read at B2: 7 is no score; expected is 1 to 5 by 1, abstain."
    )


def test_a_method_file_is_refused_in_a_whole_sentence() -> None:
    """The sentence for a method file names the key and the line, and leaves nothing open."""
    raw = shipped_instrument().raw
    with pytest.raises(KnownError) as caught:
        load_instrument(raw.replace(b'weight = "2/5"', b'weight = "-1"', 1))
    sentence = error_sentence(caught.value)
    line = raw[: raw.index(b'weight = "2/5"')].count(b"\n") + 1
    assert f"principles[4].dimensions[2].weight, line {line}" in sentence
    assert "(" not in sentence

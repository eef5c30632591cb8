from __future__ import annotations

import itertools
import random
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.intake.account import Fate
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import Destination, ExpectedAssessment, ReportReading
from support_account import lost_from, of_every_account, report_texts
from support_instruments import shipped_instrument
from support_report_text import ReportWriter
from support_reports import PRACTICE_REPORT, PUBLISHED_REPORT, needs_published_report

_SECTION = "## 2.1 Registration\n\n"
_BENIN = ExpectedAssessment(CountryCode("BEN"), 2025, 2025, "Maison")


def read(text: str) -> ReportReading:
    """Read a report for an assessment of Benin in 2025."""
    ids = itertools.count(1)
    return read_report(text, shipped_instrument(), lambda: f"{next(ids):032x}", _BENIN)


@given(report_texts)
@example("## 2.1 Registration. Runs in.\n")
@example("a <!-- b\nc --> d\n")
@of_every_account
def test_taken_told_and_asked_are_the_report(text: str) -> None:
    """Whatever stands in a file, the words of the account are its words, one after another."""
    after = f"{_SECTION}\n\n{text}"
    assert lost_from(after, read(after).account) == ""
    before = f"{text}\n\n{_SECTION}"
    with suppress(KnownError):  # what begins with an annex has no section, and is refused as a whole
        assert (
            lost_from(before.removeprefix("\ufeff"), read(before).account) == ""
        )  # a byte order mark is no word


@given(report_texts)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_no_report_is_refused_and_never_breaks_the_reader(text: str) -> None:
    """A text without a section is refused with a reason; nothing else ever happens to it."""
    with suppress(KnownError):
        assert lost_from(text, read(text).account) == ""


@given(st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_reports_in_every_style_are_accounted_for(chance: random.Random) -> None:
    """The account of a whole report is the report."""
    text = ReportWriter(chance, shipped_instrument()).write().markdown
    assert lost_from(text.removeprefix("\ufeff"), read(text).account) == ""


@pytest.mark.parametrize(
    "path", [PRACTICE_REPORT, pytest.param(PUBLISHED_REPORT, marks=needs_published_report)]
)
def test_the_real_reports_are_accounted_for(path: object) -> None:
    """Every word of the practice report and of a published one is in its account, in its place."""
    text = (
        PRACTICE_REPORT.read_text("utf-8") if path == PRACTICE_REPORT else PUBLISHED_REPORT.read_text("utf-8")
    )
    assert lost_from(text, read(text).account) == ""


def test_pieces_say_their_line_and_their_fate() -> None:
    """Each piece has the line it begins at, and a fate that fits what became of it."""
    reading = read("Foreword of somebody\n\n### 2.1 Registration\n\nIt works.\n\n<!-- why? -->\n")
    assert [(piece.place.line, piece.fate, piece.reason) for piece in reading.account.pieces] == [
        (1, Fate.TOLD, Destination.COVER_WORDS),
        (3, Fate.TOLD, Destination.HEADING),
        (5, Fate.TAKEN, Destination.TEXT),
        (7, Fate.TOLD, Destination.COMMENT),
    ]
    # The report prints headings of its own: this one went nowhere, and nobody misses it.
    assert [piece.is_standing for piece in reading.account.pieces] == [False, True, False, False]

"""Notes of plain text, figures that stand alone, lists set in from the margin: what converters make of a page."""

from __future__ import annotations

import itertools
import time

import pytest

from eesee_desktop.intake.documents.pdf_lines import PageLine
from eesee_desktop.intake.documents.pdf_paragraphs import blocks_of
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import ReportReading
from eesee_desktop.markup.write import write
from support_account import lost_from
from support_instruments import shipped_instrument

_P1 = "### Principle 1: Respect and protection of fundamental freedoms\n\n"
_D11 = "#### 1.1 Freedom of association\n\n"
_D21 = "### Principle 2\n\n#### 2.1 Registration\n\n"


def read(text: str) -> ReportReading:
    """Read a report and hold its account against it."""
    numbers = itertools.count(1)
    reading = read_report(text, shipped_instrument(), lambda: f"{next(numbers):032x}")
    assert lost_from(text, reading.account) == ""
    return reading


@pytest.mark.parametrize(
    ("call", "note"),
    [
        ("[1]", "[1] By our count."),
        ("1", "1\n    By our count."),
        ("1", "1. By our count.↩︎"),
        ("[\\[1\\]](\\#footnote\\-2)", '1. <a id="footnote-2"></a>By our count. [↑](\\#footnote\\-ref\\-2)'),
        ("<sup>1</sup>", "<sup>1</sup> By our count."),
    ],
)
def test_a_note_at_the_end_goes_to_its_call(call: str, note: str) -> None:
    """However a converter writes it, it is no text of the section that the file ends with."""
    reading = read(f"{_P1}{_D11}Nine offices closed.{call}\n\n{_D21}The fee rose.\n\n{note}\n")
    assert dict(reading.values) == {
        "1.1.narrative": "Nine offices closed.[^1]\n\n[^1]: By our count.",
        "2.1.narrative": "The fee rose.",
    }


@pytest.mark.parametrize(
    "text",
    [
        "One.[1] Two.[1]\n\n[1] A work that is cited twice.",
        "No call.\n\n[1] A line in brackets.",
        "Nine offices.\n\n1. Open the register.\n2. Keep it open.",
        "Since 2024 it is so.1 And so.1\n\n1\n    A figure above a line.",
        "The road B1 was closed.\n\n2\n    More.",
    ],
)
def test_what_may_be_no_note_stays_where_it_is(text: str) -> None:
    """Works that are cited twice, lists and figures are no notes."""
    assert "[^" not in dict(read(f"{_P1}{_D11}{text}\n").values)["1.1.narrative"]


def test_figures_of_a_table_are_no_numbers_of_pages() -> None:
    """Figures that do not count on are words of the text; those that do are the pages, wherever they stand."""
    rows = "Association\n\n40\n\nFoundation\n\n900\n\n"
    report = f"{_P1}{_D11}One.\n\n1\n\n{rows}Two.\n\n2\n\nThree.\n\n3\n"
    reading = read(report)
    assert (
        dict(reading.values)["1.1.narrative"]
        == "One.\n\nAssociation\n\n40\n\nFoundation\n\n900\n\nTwo.\n\nThree."
    )
    pages = [piece.words for piece in reading.account.pieces if piece.reason == "page_number"]
    assert pages == ["1", "2", "3"]


def test_a_list_that_is_set_in_from_the_margin_is_a_list() -> None:
    """In the dialect four blanks would make it a block of code."""
    reading = read(
        f"{_P1}{_D11}Three places:\n\n    •    the bridge,\n         where it is old,\n    •    the court.\n"
    )
    assert (
        dict(reading.values)["1.1.narrative"]
        == "Three places:\n\n- the bridge,\n     where it is old,\n- the court."
    )


def test_a_row_above_a_ruler_is_no_heading() -> None:
    """The last row of a table in plain text does not end the section it stands in."""
    table = (
        "  ----------- -----\n  Kind        Fee\n  Foundation  900\n  Chapter       7\n  ----------------\n\n"
    )
    reading = read(f"{_P1}{_D11}Fees:\n\n{table}After it.\n")
    assert dict(reading.values)["1.1.narrative"].endswith("After it.")


def test_ten_thousand_notes_and_figures_are_read_in_a_second_or_two() -> None:
    """What looks for notes and pages goes through a text once."""
    many = "".join(
        f"Words{n % 999}.[{n % 999}]\n\n{n % 9999}\n\n[{n % 999}] A note.\n\n" for n in range(10_000)
    )
    started = time.perf_counter()
    read(f"{_P1}{_D11}{many}{'1.' + ' ' * 50_000}↩ x\n")
    assert time.perf_counter() - started < 10


def _line(text: str, base: float, size: float = 12, left: float = 72, page: int = 0) -> PageLine:
    return PageLine(text, page, 0, left, left + 6 * len(text), base, size, is_bold=False)


def test_a_heading_as_large_as_its_text_is_no_end_of_the_paragraph_before() -> None:
    """Where paragraphs are short, most lines stand apart, and only the nearer ones are one paragraph."""
    lines = [
        *(
            _line("The year began with a promise and ended with a", 700),
            _line("decree that nobody had read.", 684),
        ),
        *(
            _line("1.1 Freedom of association", 657),
            _line("Groups may form, but the register is closed now.", 630),
        ),
        *(
            _line("1.2 Freedom of assembly", 603),
            _line("Marches were kept away from the bridge and more.", 576),
        ),
    ]
    assert write(blocks_of(lines, {})).split("\n\n") == [
        "The year began with a promise and ended with a decree that nobody had read.",
        "1.1 Freedom of association",
        "Groups may form, but the register is closed now.",
        "1.2 Freedom of assembly",
        "Marches were kept away from the bridge and more.",
    ]


def test_notes_that_are_counted_anew_on_each_page_stay_apart() -> None:
    """The note 1 of each page is that of its own call, and a paragraph goes on behind it."""
    lines = [
        *(_line("Nine offices closed.¹ The registry asked for", 700), _line("¹ By our count.", 100, 9)),
        *(_line("papers that no law names.¹", 700, page=1), _line("¹ Letter of May.", 100, 9, page=1)),
    ]
    assert write(blocks_of(lines, {})) == (
        "Nine offices closed.[^1] The registry asked for papers that no law names.[^2]\n\n"
        "[^1]: By our count.\n\n[^2]: Letter of May."
    )

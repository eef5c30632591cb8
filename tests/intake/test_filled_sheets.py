"""Score sheets filled in by a program that is not ours, read back or refused."""

from __future__ import annotations

import itertools
import random
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.sheet import (
    ABSTAINED,
    FIELD_ASSESSMENT,
    FIELD_FORMAT,
    FIELD_MEMBER,
    FIELD_ROUND,
    reason_field,
    score_field,
)
from eesee_desktop.intake.filled_sheets import Expected, FilledSheet, SheetFault, read_sheets
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.report.panel_content import SheetContent
from eesee_desktop.report.score_sheet import render_fillable_sheet
from support_assessments import CREATED, MEMBER
from support_instruments import shipped_instrument

INSTRUMENT = shipped_instrument()
MEMBERS = tuple(MemberId(f"M{number}") for number in range(1, 10))
DIMENSIONS = [dimension.id for dimension in INSTRUMENT.scored_dimensions]


@cache
def practice() -> Assessment:
    """Return the practice assessment."""
    count = itertools.count(1)
    return practice_assessment(INSTRUMENT, MEMBER, at=CREATED, new_id=lambda: f"{next(count):032x}")


EXPECTED = Expected(practice().id, INSTRUMENT, MEMBERS)


@cache
def blank(member: MemberId | None, round_: Round = Round.FIRST) -> bytes:
    """Return a fillable sheet of the practice assessment."""
    content = SheetContent(
        assessment=practice(),
        instrument=INSTRUMENT,
        country_name="Peru",
        round=round_,
        check_code="00000 00000 00000 00000",
        created=CREATED,
        language="en",
        app_version="0.1.0",
    )
    return render_fillable_sheet(content, member)


def filled(sheet: bytes, values: dict[str, str]) -> bytes:
    """Fill a sheet in as a viewer does; a value no button has is put there by force."""
    writer = PdfWriter(clone_from=BytesIO(sheet))
    for page in writer.pages:
        writer.update_page_form_field_values(page, dict(values), auto_regenerate=False)
    for name, value in values.items():
        for holder in _holders(writer, name):
            is_button = holder.get("/FT") == "/Btn"
            state = NameObject(f"/{value}") if is_button else TextStringObject(value)
            holder[NameObject("/V")] = state
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _holders(writer: PdfWriter, name: str) -> list[DictionaryObject]:
    """Return the dictionaries that hold the value of a form field."""
    form = writer.root_object["/AcroForm"]
    assert isinstance(form, DictionaryObject)
    references = form["/Fields"]
    assert isinstance(references, ArrayObject)
    return [field for reference in references if (field := reference.get_object()).get("/T") == name]


def answers(**scores: str) -> dict[str, str]:
    """Return values by form field: ``s2_1="3"`` scores dimension 2.1."""
    return {score_field(DimensionId(name[1:].replace("_", "."))): value for name, value in scores.items()}


def read_sheet(data: bytes, expected: Expected = EXPECTED) -> FilledSheet:
    """Return the one sheet of a file, or raise why it is refused."""
    reading = read_sheets([("s.pdf", data)], expected)
    for _, error in reading.refused:
        raise error
    ((_, sheet),) = reading.sheets
    return sheet


def refusal(data: bytes, expected: Expected = EXPECTED) -> dict[str, object]:
    """Return the facts with which a sheet is refused."""
    with pytest.raises(KnownError) as caught:
        read_sheet(data, expected)
    assert caught.value.code is ErrorCode.SHEET_REFUSED
    return caught.value.facts


def test_nine_filled_sheets_give_135_votes() -> None:
    """Nine sheets filled by another program come back with each of the 135 votes where it belongs."""
    chance = random.Random(4)  # noqa: S311  test data
    wanted: set[PanelVote] = set()
    files: list[tuple[str, bytes]] = []
    for member in MEMBERS:
        scores = {dimension: chance.choice(["1", "2", "3", "4", "5", ABSTAINED]) for dimension in DIMENSIONS}
        values = {score_field(dimension): option for dimension, option in scores.items()}
        files.append((f"{member}.pdf", filled(blank(member, Round.SECOND), values)))
        wanted |= {
            PanelVote(member, Round.SECOND, dimension, None if option == ABSTAINED else Score.parse(option))
            for dimension, option in scores.items()
        }
    reading = read_sheets(files, EXPECTED)
    assert reading.refused == ()
    assert len(reading.votes) == 135
    assert set(reading.votes) == wanted


def test_open_dimensions_are_no_votes_and_reasons_come_along() -> None:
    """What was left open is not a vote, and a reason is kept with its dimension even without a score."""
    values = answers(s2_1="4") | {reason_field(DimensionId("6.3")): "  Sólo en la ciudad.\r"}
    sheet = read_sheet(filled(blank(MEMBERS[2]), values), EXPECTED)
    assert sheet == FilledSheet(
        member=MEMBERS[2],
        round=Round.FIRST,
        votes=(PanelVote(MEMBERS[2], Round.FIRST, DimensionId("2.1"), Score.parse("4")),),
        reasons=((DimensionId("6.3"), "Sólo en la ciudad."),),
    )


def test_a_sheet_for_anybody_takes_the_pseudonym_that_was_written() -> None:
    """On a sheet without a printed pseudonym the written one counts, in capitals or not."""
    values = answers(s2_1="1") | {FIELD_MEMBER: " m7 "}
    assert read_sheet(filled(blank(None), values), EXPECTED).member == "M7"
    assert refusal(filled(blank(None), answers(s2_1="1")))["reason"] == SheetFault.MEMBER_MISSING
    stranger = refusal(filled(blank(None), values | {FIELD_MEMBER: "Zorro"}))
    assert (stranger["reason"], stranger["value"]) == (SheetFault.MEMBER_UNKNOWN, "Zorro")


def test_sheets_of_something_else_are_refused() -> None:
    """A sheet of another assessment, another method or another round is refused with both sides named."""
    sheet = filled(blank(MEMBERS[0]), answers(s2_1="3"))
    other = Expected(AssessmentId("f" * 32), INSTRUMENT, MEMBERS)
    assert refusal(sheet, other)["reason"] == SheetFault.ASSESSMENT_OTHER
    later = Expected(practice().id, load_instrument(INSTRUMENT.raw + b"\n"), MEMBERS)
    facts = refusal(sheet, later)
    assert facts["reason"] == SheetFault.METHOD_OTHER
    assert facts["value"] != facts["expected"]
    second = Expected(practice().id, INSTRUMENT, MEMBERS, Round.SECOND)
    facts = refusal(sheet, second)
    assert (facts["reason"], facts["value"], facts["expected"]) == (SheetFault.ROUND_OTHER, 1, 2)
    assert (
        refusal(sheet, Expected(practice().id, INSTRUMENT, MEMBERS[1:]))["reason"]
        == SheetFault.MEMBER_UNKNOWN
    )


@pytest.mark.parametrize(
    ("values", "reason", "field"),
    [
        (answers(s2_1="7"), SheetFault.SCORE_REFUSED, "2.1"),
        (answers(s2_1="0"), SheetFault.SCORE_REFUSED, "2.1"),
        (answers(s4_2="2.5"), SheetFault.SCORE_REFUSED, "4.2"),
        (answers(s2_1="many"), SheetFault.SCORE_REFUSED, "2.1"),
        ({}, SheetFault.SHEET_EMPTY, "M1"),
        (answers(s2_1="3") | {FIELD_ROUND: "3"}, SheetFault.HEAD_DAMAGED, FIELD_ROUND),
        (answers(s2_1="3") | {FIELD_ASSESSMENT: "abc"}, SheetFault.HEAD_DAMAGED, FIELD_ASSESSMENT),
        (answers(s2_1="3") | {FIELD_FORMAT: "eesee-score-sheet-9"}, SheetFault.FORMAT_UNKNOWN, None),
        (answers(s2_1="3") | {FIELD_FORMAT: ""}, SheetFault.NOT_A_SHEET, None),
    ],
)
def test_what_cannot_be_a_vote_is_refused(
    values: dict[str, str], reason: SheetFault, field: str | None
) -> None:
    """A score off the scale, an empty sheet or a changed head is refused and names the field."""
    facts = refusal(filled(blank(MEMBERS[0]), values))
    assert (facts["reason"], facts.get("field")) == (reason, field)


def test_files_that_are_no_sheets_are_refused() -> None:
    """No PDF, half a PDF, a locked one, one without a form and a huge one are refused, each for its reason."""
    sheet = filled(blank(MEMBERS[0]), answers(s2_1="3"))
    assert refusal(b"")["reason"] == SheetFault.EMPTY
    assert refusal(b"PK\x03\x04 not a pdf")["reason"] == SheetFault.NOT_A_PDF
    assert refusal(sheet[: len(sheet) // 3])["reason"] in {SheetFault.PDF_DAMAGED, SheetFault.NOT_A_SHEET}
    assert refusal(b" " * 20_000_001)["reason"] == SheetFault.TOO_LARGE
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    stream = BytesIO()
    writer.write(stream)
    assert refusal(stream.getvalue())["reason"] == SheetFault.NOT_A_SHEET
    writer = PdfWriter(clone_from=BytesIO(sheet))
    writer.encrypt("secret", algorithm="AES-256")
    stream = BytesIO()
    writer.write(stream)
    assert refusal(stream.getvalue())["reason"] == SheetFault.PDF_LOCKED


def test_damage_anywhere_does_not_stop_the_program() -> None:
    """A sheet with flipped bytes is read or refused; the program never fails over it."""
    sheet = filled(blank(MEMBERS[0]), answers(s2_1="3"))
    chance = random.Random(7)  # noqa: S311  test data
    for _ in range(40):
        damaged = bytearray(sheet)
        for at in chance.sample(range(len(damaged)), 30):
            damaged[at] ^= 1 << chance.randrange(8)
        reading = read_sheets([("damaged.pdf", bytes(damaged))], EXPECTED)
        assert all(sheet.member in MEMBERS for _, sheet in reading.sheets)
        assert all(error.code is ErrorCode.SHEET_REFUSED for _, error in reading.refused)
        assert len(reading.sheets) + len(reading.refused) == 1


def test_two_sheets_of_one_member() -> None:
    """A copy is refused once; two that differ are both refused; another round is not a duplicate."""
    first = filled(blank(MEMBERS[0]), answers(s2_1="3"))
    changed = filled(blank(MEMBERS[0]), answers(s2_1="4"))
    later = filled(blank(MEMBERS[0], Round.SECOND), answers(s2_1="4"))
    reading = read_sheets([("a.pdf", first), ("b.pdf", first), ("c.pdf", later)], EXPECTED)
    assert [name for name, _ in reading.sheets] == ["a.pdf", "c.pdf"]
    assert [(name, error.facts["reason"]) for name, error in reading.refused] == [
        ("b.pdf", SheetFault.MEMBER_DOUBLED)
    ]
    reading = read_sheets(
        [("a.pdf", first), ("b.pdf", changed), ("bad.pdf", b""), ("c.pdf", later)], EXPECTED
    )
    assert [name for name, _ in reading.sheets] == ["c.pdf"]
    assert {(name, error.facts["reason"]) for name, error in reading.refused} == {
        ("a.pdf", SheetFault.MEMBER_DOUBLED),
        ("b.pdf", SheetFault.MEMBER_DOUBLED),
        ("bad.pdf", SheetFault.EMPTY),
    }


def test_pdf_sheets_are_forms_that_others_read() -> None:
    """The form has one score field for each scored dimension."""
    names = PdfReader(BytesIO(blank(MEMBERS[0]))).get_fields() or {}
    assert {score_field(dimension) for dimension in DIMENSIONS} <= names.keys()

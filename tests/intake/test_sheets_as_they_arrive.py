"""Score sheets as they come back by mail: every program fills in its own way, and every file is named."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)
from reportlab.pdfgen.canvas import Canvas

from eesee_desktop.bundle.payload import document_from_json
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.sheet import reason_field, score_field
from eesee_desktop.intake.account import Fate
from eesee_desktop.intake.filled_sheets import Expected, SheetFault, SheetsReading, SheetWhy, read_sheets
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.report.panel_content import SheetContent
from eesee_desktop.report.score_sheet import render_fillable_sheet
from eesee_desktop.services.sheet_files import contents, sheet_files, skipped_in
from eesee_desktop.system.resources import resource
from support_assessments import CREATED, MEMBER
from support_instruments import shipped_instrument

INSTRUMENT = shipped_instrument()
MEMBERS = tuple(MemberId(f"M{number}") for number in range(1, 10))
CASES = Path(__file__).parents[3] / "shared" / "cases" / "sheets"
needs_cases = pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not beside this checkout")
_numbers = itertools.count(1)
ASSESSMENT = practice_assessment(INSTRUMENT, MEMBER, at=CREATED, new_id=lambda: f"{next(_numbers):032x}")
EXPECTED = Expected(ASSESSMENT.id, INSTRUMENT, MEMBERS)


@cache
def blank(member: str) -> bytes:
    """Return a fillable sheet."""
    content = SheetContent(
        assessment=ASSESSMENT,
        instrument=INSTRUMENT,
        country_name="Peru",
        round=Round.FIRST,
        check_code="00000 00000 00000 00000",
        created=CREATED,
        language="en",
        app_version="0.1.0",
        dimensions=(DimensionId("2.1"), DimensionId("2.2")),
    )
    return render_fillable_sheet(content, MemberId(member))


class Filling:
    """Fills a sheet in, as a program of any kind would."""

    def __init__(self, member: str = "M1") -> None:
        self.writer = PdfWriter(clone_from=BytesIO(blank(member)))
        form = self.writer.root_object["/AcroForm"]
        assert isinstance(form, DictionaryObject)
        self.form = form

    def field(self, name: str) -> DictionaryObject:
        """Return a field."""
        fields = self.form["/Fields"]
        assert isinstance(fields, ArrayObject)
        found = next(one for reference in fields if (one := reference.get_object()).get("/T") == name)
        assert isinstance(found, DictionaryObject)
        return found

    def circles(self, dimension: str) -> list[DictionaryObject]:
        """Return the circles of a dimension, in the order of the page."""
        return [kid.get_object() for kid in self.field(score_field(DimensionId(dimension)))["/Kids"]]  # type: ignore[attr-defined]  # an array

    def value(self, dimension: str, state: str) -> Filling:
        """Store a value."""
        self.field(score_field(DimensionId(dimension)))[NameObject("/V")] = NameObject(f"/{state}")
        return self

    def mark(self, dimension: str, state: str) -> Filling:
        """Draw a mark, and take the others away."""
        for circle in self.circles(dimension):
            states = circle["/AP"]["/N"].keys()  # type: ignore[index]  # a dictionary
            is_it = f"/{state}" in states
            circle[NameObject("/AS")] = NameObject(f"/{state}" if is_it else "/Off")
        return self

    def both(self, dimension: str, state: str) -> Filling:
        """Store a value and draw it."""
        return self.value(dimension, state).mark(dimension, state)

    def text(self, name: str, words: str) -> Filling:
        """Write into a field of text."""
        self.field(name)[NameObject("/V")] = TextStringObject(words)
        return self

    def done(self) -> bytes:
        """Return the file."""
        stream = BytesIO()
        self.writer.write(stream)
        return stream.getvalue()


def read(*files: bytes) -> SheetsReading:
    """Read files that are called a, b and so on."""
    return read_sheets([(chr(ord("a") + place), data) for place, data in enumerate(files)], EXPECTED)


def votes(reading: SheetsReading) -> str:
    """Return votes in short."""
    return " ".join(
        f"{v.member}:{v.dimension}={'-' if v.score is None else printed(v.score.exact)}"
        for v in reading.votes
    )


def why(reading: SheetsReading) -> list[object]:
    """Return why files were refused."""
    return [error.facts["reason"] for _, error in reading.refused]


def test_value_and_mark_that_differ_are_held() -> None:
    """The file keeps 2 and the page shows 4: the sheet is held, and its account asks with both."""
    reading = read(Filling().value("2.1", "2").mark("2.1", "4").both("2.2", "3").done())
    assert (votes(reading), why(reading)) == ("", [SheetFault.MARK_DIFFERS])
    facts = reading.refused[0][1].facts
    assert (facts["field"], facts["value"], facts["expected"]) == ("2.1", "2", "4")
    assert [(piece.field, piece.choices) for piece in reading.account.asked] == [("2.1", ("2", "4"))]


def test_two_marks_without_a_value_are_held() -> None:
    """Two circles drawn as chosen are no score."""
    filling = Filling()
    for circle, state in zip(filling.circles("2.1")[:2], ("1", "2"), strict=True):
        circle[NameObject("/AS")] = NameObject(f"/{state}")
    assert why(read(filling.done())) == [SheetFault.MARK_DIFFERS]


def test_a_mark_alone_and_a_value_alone_are_read() -> None:
    """Programs that forget one of the two are read; a value that nobody sees on the page is told."""
    reading = read(Filling().mark("2.1", "3").done(), Filling("M2").value("2.1", "4").done())
    assert votes(reading) == "M1:2.1=3 M2:2.1=4"
    assert [piece.place.file for piece in reading.account.taken if piece.is_doubtful] == ["b"]


def test_widgets_without_appearance_are_read() -> None:
    """A program that leaves drawing to the viewer writes no appearance at all."""
    filling = Filling().both("2.1", "5")
    for dimension in ("2.1", "2.2"):
        for circle in filling.circles(dimension):
            del circle["/AP"]
    assert votes(read(filling.done())) == "M1:2.1=5"


@pytest.mark.parametrize(("state", "score"), [("0", "1"), ("2", "3"), ("4", "5"), ("5", "-")])
def test_circles_counted_from_nought_mean_what_opt_says(state: str, score: str) -> None:
    """Acrobat numbers circles from 0 and writes their meaning into /Opt."""
    filling = Filling()
    field = filling.field("score_2_1")
    options = ["1", "2", "3", "4", "5", "abstain"]
    field[NameObject("/Opt")] = ArrayObject(TextStringObject(option) for option in options)
    for place, circle in enumerate(filling.circles("2.1")):
        drawn = circle["/AP"]["/N"]  # type: ignore[index]  # a dictionary
        on = next(one for one in drawn if one != "/Off")
        circle["/AP"][NameObject("/N")] = DictionaryObject(  # type: ignore[index]  # as above
            {NameObject(f"/{place}"): drawn[on], NameObject("/Off"): drawn["/Off"]}
        )
    assert votes(read(filling.both("2.1", state).done())) == f"M1:2.1={score}"


def test_opt_that_contradicts_its_circle_is_held() -> None:
    """Where state and /Opt say two things, nobody here knows."""
    filling = Filling().both("2.1", "3")
    field = filling.field("score_2_1")
    field[NameObject("/Opt")] = ArrayObject(
        TextStringObject(option) for option in ("5", "4", "2", "1", "3", "0")
    )
    assert why(read(filling.done())) == [SheetFault.MARK_UNCLEAR]


def test_another_pseudonym_than_the_page_shows_is_held() -> None:
    """The pseudonym that a person read and the one that the file keeps are one."""
    filling = Filling().both("2.1", "3").text("eesee_member", "M2")
    assert why(read(filling.done())) == [SheetFault.MARK_DIFFERS]
    filling.form[NameObject("/NeedAppearances")] = BooleanObject(value=True)
    assert votes(read(filling.done())) == "M2:2.1=3"


def test_notes_on_a_page_are_told() -> None:
    """What was typed onto the page beside the form is told with its words; alone it makes no empty sheet."""
    filling = Filling().both("2.1", "3")
    filling.writer.add_annotation(1, FreeText(text="I mean four", rect=(50, 50, 200, 100)))
    reading = read(filling.done())
    assert votes(reading) == "M1:2.1=3"
    assert [(piece.words, piece.place.page) for piece in reading.account.told] == [("I mean four", 2)]
    only = Filling()
    only.writer.add_annotation(1, FreeText(text="four", rect=(50, 50, 200, 100)))
    assert why(read(only.done())) == [SheetFault.NOTES_ONLY]


def test_several_members_in_one_file_are_all_read() -> None:
    """Sheets put behind each other are each read, with the page where it begins; so are files inside a file."""
    together = PdfWriter()
    for member, score in (("M1", "1"), ("M2", "2"), ("M3", "abstain")):
        together.append(BytesIO(Filling(member).both("2.1", score).done()))
    stream = BytesIO()
    together.write(stream)
    reading = read(stream.getvalue())
    assert votes(reading) == "M1:2.1=1 M2:2.1=2 M3:2.1=-"
    assert [name for name, _ in reading.sheets] == ["a, 1", "a, 4", "a, 7"]
    cover = PdfWriter()
    cover.add_blank_page(100, 100)
    cover.add_attachment("m1.pdf", Filling().both("2.1", "4").done())
    stream = BytesIO()
    cover.write(stream)
    assert votes(read(stream.getvalue())) == "M1:2.1=4"


def saved_again(data: bytes) -> bytes:
    """Return a sheet with a second save added to its end, in which 2.1 is 5."""
    writer = PdfWriter(BytesIO(data), incremental=True)
    field = next(
        one
        for reference in writer.root_object["/AcroForm"]["/Fields"]  # type: ignore[index]  # a dictionary
        if (one := reference.get_object()).get("/T") == "score_2_1"
    )
    field[NameObject("/V")] = NameObject("/5")
    for kid in field["/Kids"]:
        circle = kid.get_object()
        circle[NameObject("/AS")] = NameObject("/5" if "/5" in circle["/AP"]["/N"] else "/Off")
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_a_second_save_counts_and_a_cut_one_is_refused() -> None:
    """The last save is the answer; cut anywhere, the file never gives the one before in silence."""
    first = Filling().both("2.1", "1").done()
    second = saved_again(first)
    assert second.startswith(first)
    assert votes(read(second)) == "M1:2.1=5"
    length = len(second) - len(first)
    for cut in range(len(first) + 40, len(second) - 12, max(1, length // 25)):
        reading = read(second[:cut])
        assert (votes(reading), len(reading.refused)) == ("", 1), cut - len(first)


def test_a_file_with_bytes_lost_is_said_to_be_damaged() -> None:
    """Where the table of contents points beside its objects, viewers mend in silence; here it is told."""
    data = Filling().both("2.1", "1").done()
    at = data.find(b"endobj") + 6
    assert why(read(data[:at] + data[at + 1 :])) == [SheetFault.PDF_MENDED]
    assert votes(read(b"\r\n\r\n" + data)) in {"M1:2.1=1", ""}


def page_of(draw: Callable[[Canvas], object]) -> bytes:
    """Return a PDF with one page."""
    stream = BytesIO()
    canvas = Canvas(stream)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def printed_sheet() -> bytes:
    """Return a sheet as "print to PDF" leaves it: its words, and no form."""
    names = [f"{one.id} {one.name.in_language('en')}" for one in INSTRUMENT.scored_dimensions]

    def draw(canvas: Canvas) -> None:
        for place, name in enumerate(("Score sheet", *names)):
            canvas.drawString(50, 800 - 20 * place, name)

    return page_of(draw)


def scan() -> bytes:
    """Return a page that is a picture."""
    from PIL import Image  # noqa: PLC0415  one test needs it
    from reportlab.lib import utils  # noqa: PLC0415  as above

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(utils, "Image", Image)  # the program loads ReportLab without it
        picture = utils.ImageReader(Image.new("RGB", (8, 8)))
        return page_of(lambda canvas: canvas.drawImage(picture, 0, 0, 500, 700))


OTHERS: dict[str, tuple[Callable[[], bytes], SheetFault]] = {
    "printed.pdf": (printed_sheet, SheetFault.PRINTED),
    "scan.pdf": (scan, SheetFault.SCANNED),
    "letter.pdf": (
        lambda: page_of(lambda canvas: canvas.drawString(9, 9, "Dear all")),
        SheetFault.NOT_A_SHEET,
    ),
    "photo.pdf": (lambda: b"\xff\xd8\xff\xe0\0\x10JFIF", SheetFault.PHOTO),
    "phone.heic": (lambda: b"\0\0\0\x18ftypheic", SheetFault.PHOTO),
    "sheets.zip": (lambda: b"PK\x05\x06" + bytes(18), SheetFault.ARCHIVE),
    "winmail.dat": (lambda: b"\x78\x9f\x3e\x22\x01", SheetFault.WINMAIL),
    "mail.eml": (lambda: b"Received: from x\r\nSubject: y\r\n", SheetFault.MAIL),
    "notes.txt": (lambda: b"see you", SheetFault.OTHER_FILE),
    "page.pdf": (lambda: b"<html>Log in", SheetFault.OTHER_FILE),
    "nothing.pdf": (lambda: b"", SheetFault.EMPTY),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_sheet_is_named_as_what_it_is(name: str) -> None:
    """A printed, scanned, photographed sheet and everything else is told by what it is, not by its name."""
    make, reason = OTHERS[name]
    reading = read_sheets([(name, make())], EXPECTED)
    assert why(reading) == [reason]
    assert reading.account.told
    assert not reading.account.taken


def test_every_file_of_a_folder_is_named(tmp_path: Path) -> None:
    """Read by content whatever the ending, in subfolders too; refused or skipped with the reason, none left out."""
    (tmp_path / "later").mkdir()
    made = {"a.pd_": "M1", "b.pdf.txt": "M2", "later/c.PDF": "M3"}
    for name, member in made.items():
        (tmp_path / name).write_bytes(Filling(member).both("2.1", "3").done())
    for name, (make, _) in OTHERS.items():
        (tmp_path / name).write_bytes(make())
    (tmp_path / ".DS_Store").write_bytes(b"\0")
    (tmp_path / "gone.pdf").symlink_to(tmp_path / "nowhere")
    files = sheet_files([tmp_path, tmp_path / "a.pd_"], lambda path: path.relative_to(tmp_path).as_posix())
    unreadable: list[tuple[str, KnownError]] = []
    reading = read_sheets(contents(files, unreadable), EXPECTED)
    assert {name for name, _ in reading.sheets} == set(made)
    assert [name for name, _ in unreadable] == ["gone.pdf"]
    assert {name for name, _ in reading.refused} == set(OTHERS)
    skipped = {name for name, _ in skipped_in(reading, files)}
    assert set(OTHERS) - skipped == {"printed.pdf", "scan.pdf", "letter.pdf"}
    assert {piece.place.file for piece in reading.account.pieces} == set(made) | set(OTHERS)


# A form takes a quarter of a second to make; deep in the search profile all the same.
_EXAMPLES = 100_000 if os.environ.get("HYPOTHESIS_PROFILE") == "search" else 15
_words = st.text(st.characters(codec="latin-1", categories=("L", "N", "P", "Zs")), max_size=30)


@given(
    st.lists(st.sampled_from(["", "1", "2", "3", "4", "5", "abstain"]), min_size=4, max_size=4),
    st.lists(_words, min_size=4, max_size=4),
)
@settings(deadline=None, max_examples=_EXAMPLES)
def test_taken_told_and_asked_are_the_sheet(states: list[str], words: list[str]) -> None:
    """Whatever a sheet keeps and shows, each value, mark and note is in its account, word for word."""
    filling = Filling()
    wanted: list[str] = []
    for place, dimension in enumerate(("2.1", "2.2")):
        value, mark = states[2 * place : 2 * place + 2]
        if value:
            filling.value(dimension, value)
        if mark:
            filling.mark(dimension, mark)
        filling.text(reason_field(DimensionId(dimension)), words[place])
        wanted += [*(value or mark).split(), *words[place].split()]
    filling.writer.add_annotation(0, FreeText(text=words[2], rect=(50, 50, 200, 100)))
    filling.writer.add_annotation(1, FreeText(text=words[3], rect=(50, 50, 200, 100)))
    wanted += [*words[2].split(), *words[3].split()]
    reading = read(filling.done())
    heads = [piece for piece in reading.account.pieces if piece.place.entry.startswith("eesee_")]
    rest = [piece for piece in reading.account.pieces if piece not in heads]
    assert len(heads) == 5
    assert [word for piece in rest for word in piece.words.split()] == wanted
    cast = [piece for piece in rest if piece.reason in {SheetWhy.SCORE, SheetWhy.SCORE_UNMARKED}]
    assert len(cast) == len(reading.votes)
    assert len(reading.sheets) + len(reading.refused) == 1
    assert all(piece.fate is not Fate.TAKEN for piece in rest if reading.refused)


@needs_cases
def test_shared_cases() -> None:
    """The sheets that came in wrongly once: read, read, refused for its cut save, and a folder whole."""
    assessment = document_from_json((CASES / "assessment.json").read_bytes()).assessment
    instrument = load_instrument(resource("instrument", "eusee-2025.1.toml").read_bytes())
    expected = Expected(assessment.id, instrument, tuple(member.id for member in assessment.panel.members))

    def of(name: str) -> SheetsReading:
        return read_sheets(contents(sheet_files([CASES / name]), []), expected)

    for name in ("16_marked_but_empty.pdf", "18_no_appearance.pdf"):
        assert len(of(name).votes) == 15
    assert why(of("19_cut_second_save.pdf")) == [SheetFault.SAVE_CUT]
    both = of("23_folder")
    assert ([sheet.member for _, sheet in both.sheets], both.refused) == (["M1", "M2"], ())


def test_readers_of_forms_elsewhere_see_the_same(tmp_path: Path) -> None:
    """What these tests fill in is a form to others too."""
    path = tmp_path / "s.pdf"
    path.write_bytes(Filling().both("2.1", "3").done())
    assert (PdfReader(path).get_fields() or {})["score_2_1"]["/V"] == "/3"
